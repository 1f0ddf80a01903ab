//! Tests of the whole: rights, generated indexes, settings of the program, survival of kills, journeys.

mod api;
mod calls;
mod check;
mod commands;
mod connections;
mod consultations;
mod copies;
mod desk;
mod feeds;
mod import_targets;
mod imports;
mod kill;
mod library;
mod matrix;
mod organizations;
mod packages;
mod program;
mod reference;
mod reports;
mod site;
mod status_reports;
mod tokens;
mod workbooks;
