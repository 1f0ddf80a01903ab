//! The one program. Slices are listed and joined here and nowhere else; what they need from each other is adapted
//! in [`wiring`].

pub mod archive;
pub mod assembly;
pub mod check;
pub mod commands;
pub mod export;
pub mod feeds_command;
pub mod founding;
mod grow;
pub mod import;
pub mod listen;
pub mod package_command;
pub mod reference;
pub mod serve;
pub mod settings;
pub mod status_report;
pub mod wiring;
