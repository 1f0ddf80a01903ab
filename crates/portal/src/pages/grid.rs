//! The gap grid of all Parties and activities, looked at by measures, by published roadmaps or by needs. As JSON and CSV
//! too, which hold all of it whatever way is looked.
//! Not here: laying out (`crate::grid`), counting (the index).

use super::{TABLE, index, rendered};
use crate::grid::{Cell, Grid, Look, Pairs, REGIONAL, Wanted};
use crate::{links, neighbours};
use askama::Template;
use i18n::Tr;
use kernel::{Day, Error, Lang, Result};
use measures::find::{ACTIVITY, HOLDER, PARTY};
use parties::Group;
use roadmaps::{Advance, find as library};
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use web::fields::{Choice, Fields};
use web::{Form, Format, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "portal/grid.html")]
struct GridView {
    t: Tr,
    action: String,
    filters: Vec<String>,
    active: String,
    takeaway: String,
    status_reports: String,
    today: String,
    day: String,
    is_provisional: bool,
    n_parties: String,
    outputs: Vec<(u8, usize)>,
    columns: Vec<(String, String)>,
    blocks: Vec<BlockView>,
    n_columns: usize,
    lines: Vec<LineView>,
    /// Marks of the way of looking: class and words.
    marks: Vec<(&'static str, &'static str)>,
    has_measures: bool,
    /// By need: heads of the columns, and lines by activity. Empty in every other way of looking.
    groups: Vec<&'static str>,
    needs: Vec<NeedView>,
    cooperation: String,
}

/// Parties that name a need leading to an activity: count and address by regional group, all of them last.
struct NeedView {
    code: String,
    /// Safe HTML.
    title: String,
    cells: Vec<(u64, String)>,
}

struct BlockView {
    heading: Option<&'static str>,
    rows: Vec<RowView>,
}

struct RowView {
    code: String,
    name: String,
    /// Safe HTML of each cell.
    cells: Vec<String>,
}

/// A line below the Parties: counts that belong to no single row.
struct LineView {
    words: &'static str,
    /// Count and address for each column.
    cells: Vec<(u64, String)>,
}

/// Everything that was counted.
struct Counted {
    grid: Grid,
    /// Distinct measures of the Parties shown, by activity.
    totals: HashMap<String, u64>,
    pairs: Pairs,
    by_organizations: HashMap<String, u64>,
}

/// What the address may ask for; each chosen one is named above the table and can be taken off there.
const FILTERS: [&str; 6] = ["look", "output", "region", "within", "group", PARTIES_ON];
/// The day chooses Parties and groups alone; measures and positions are those of today, so it is not called `on`.
pub const PARTIES_ON: &str = "parties_on";

pub async fn get(visit: Visit) -> Result<Reply> {
    let query = &visit.query;
    let of = |name: &str| query.get(name);
    let wanted = Wanted::read(of("group"), of("region"), of("within"), of("output"), of("look"))?;
    let day = parties_on(&visit)?;
    let counted = count(&visit, &wanted, day).await?;
    match visit.format {
        Format::Json => Reply::json(as_json(&visit, day, &counted)),
        Format::Csv => as_csv(&visit, day, &counted.grid),
        _ => page(&visit, &wanted, day, &counted),
    }
}

fn parties_on(visit: &Visit) -> Result<Day> {
    let typed = visit.query.get(PARTIES_ON);
    typed.map_or(Ok(visit.now.day()), |text| text.parse().map_err(|_| Error::field(PARTIES_ON, "web-error-bad-day")))
}

async fn count(visit: &Visit, wanted: &Wanted, day: Day) -> Result<Counted> {
    let (joinings, positions) = visit.app.db().read(move |conn| Ok((parties::list(conn)?, neighbours::positions(conn)?))).await?;
    let index = index(visit);
    let pairs = neighbours::pairs(&index)?;
    let grid = Grid::of(wanted, visit.lang, day, &joinings, &pairs, &positions, &neighbours::of_roadmaps(&index)?);
    let codes = grid.rows().map(|row| row.party.code.to_string()).collect();
    let narrowed = |name: &'static str, values: Vec<String>| neighbours::count_measures(&index, ACTIVITY, &[(name, values)]);
    Ok(Counted { totals: narrowed(PARTY, codes)?, by_organizations: narrowed(HOLDER, vec!["organization".into()])?, pairs, grid })
}

fn page(visit: &Visit, wanted: &Wanted, day: Day, counted: &Counted) -> Result<Reply> {
    let (t, lang, grid) = (visit.t, visit.lang, &counted.grid);
    let mut outputs: Vec<(u8, usize)> = Vec::new();
    for activity in &grid.columns {
        match outputs.last_mut().filter(|(output, _)| *output == activity.output) {
            Some((_, width)) => *width += 1,
            None => outputs.push((activity.output, 1)),
        }
    }
    let row = |row: &crate::grid::Row| RowView {
        code: row.party.code.to_string(),
        name: row.party.name(lang).to_owned(),
        cells: grid
            .columns
            .iter()
            .zip(&row.cells)
            .map(|(activity, cell)| cell_html(t, wanted.look, row.party.code.as_str(), &activity.code, cell))
            .collect(),
    };
    let view = GridView {
        t,
        action: visit.link("/grid"),
        filters: filter_fields(visit),
        active: web::parts::active_filters(visit, &FILTERS, |name, value| filter_words(t, name, value)),
        takeaway: web::parts::takeaway(visit, &[Format::Json, Format::Csv]),
        status_reports: visit.link(governance::links::REPORTS),
        today: t.day(visit.now.day()),
        day: t.day(day),
        is_provisional: day > visit.now.day(),
        n_parties: t.n("portal-count-parties", grid.rows().count()),
        outputs,
        columns: grid.columns.iter().map(|activity| (activity.code.clone(), activity.title.words(lang).to_owned())).collect(),
        blocks: grid
            .blocks
            .iter()
            .map(|block| BlockView {
                heading: block.region.map(|region| parties::group_name(region, lang)),
                rows: block.rows.iter().map(row).collect(),
            })
            .collect(),
        n_columns: grid.columns.len() + 1,
        lines: match wanted.look {
            Look::Measures => lines(lang, wanted, counted),
            Look::Roadmaps(_) | Look::Needs => lines_of_roadmaps(t, wanted, counted),
        },
        marks: marks(t, wanted.look),
        has_measures: wanted.look == Look::Measures,
        groups: if wanted.look == Look::Needs { groups(grid, lang).into_iter().map(|(_, name)| name).collect() } else { Vec::new() },
        needs: if wanted.look == Look::Needs { needs(t, grid) } else { Vec::new() },
        cooperation: visit.link("/grid/cooperation"),
    };
    Reply::page(Page::new(t.m("common-nav-grid"), rendered(&view)?).nav("grid").wide().formats(TABLE))
}

/// The shortest HTML that says it: addresses are relative to the page, since they repeat three thousand times.
fn cell_html(t: Tr, look: Look, party: &str, activity: &str, cell: &Cell) -> String {
    let mut html = String::new();
    if look == Look::Needs {
        return html;
    }
    if let Look::Roadmaps(wanted) = look {
        if let Some(advance) = cell.advance.filter(|advance| wanted.is_none_or(|wanted| wanted == *advance)) {
            let words = t.m(advance_key(advance));
            html = format!(r#"<a href="roadmaps/{party}#a-{activity}"><i class="{}">{words}</i></a>"#, advance_class(advance));
        }
        return html;
    }
    if cell.measures > 0 {
        html = format!(r#"<a href="measures?activity={activity}&amp;party={party}">{}</a>"#, t.number(cell.measures));
    }
    if let Some(position) = &cell.position {
        let (choice, words) = (position.choice, t.word(&format!("position-{}", position.choice)));
        html.push_str(&format!(r#"<a href="roadmaps/{party}#a-{activity}"><i class="{choice}">{words}</i></a>"#));
    }
    html
}

/// What stands for a word in a cell: the marks of positions, which mean the same.
const fn advance_class(advance: Advance) -> &'static str {
    match advance {
        Advance::Planned => "not-begun",
        Advance::Active => "under-way",
        Advance::Done => "done",
    }
}

const fn advance_key(advance: Advance) -> &'static str {
    match advance {
        Advance::Planned => "portal-grid-planned",
        Advance::Active => "portal-grid-active",
        Advance::Done => "portal-grid-done",
    }
}

/// The marks of a way of looking, with their words.
fn marks(t: Tr, look: Look) -> Vec<(&'static str, &'static str)> {
    match look {
        Look::Measures => ["done", "under-way", "not-begun", "not-relevant"].map(|code| (code, t.word(&format!("position-{code}")))).into(),
        Look::Roadmaps(wanted) => {
            let shown = Advance::ALL.iter().rev().filter(|advance| wanted.is_none_or(|wanted| wanted == **advance));
            shown.map(|advance| (advance_class(*advance), t.m(advance_key(*advance)))).collect()
        }
        Look::Needs => Vec::new(),
    }
}

/// Published roadmaps of these Parties in which the facet bears the activity: one short address where every Party of today
/// is meant.
fn library_address(lang: Lang, facet: &str, activity: &str, parties: &[String]) -> String {
    let mut filters: Vec<(&str, &str)> = vec![(facet, activity)];
    if parties.len() < parties::register().len() {
        filters.extend(parties.iter().map(|code| (library::PARTY, code.as_str())));
    }
    links::roadmaps(lang, &filters)
}

/// Lines below the table by roadmap: how many of the Parties shown stand under each word.
fn lines_of_roadmaps(t: Tr, wanted: &Wanted, counted: &Counted) -> Vec<LineView> {
    let grid = &counted.grid;
    let codes: Vec<String> = grid.rows().map(|row| row.party.code.to_string()).collect();
    let line = |words, facet: &str, is_counted: &dyn Fn(&Cell) -> bool| LineView {
        words,
        cells: grid
            .columns
            .iter()
            .enumerate()
            .map(|(n, activity)| {
                let count = grid.rows().filter(|row| row.cells.get(n).is_some_and(is_counted)).count();
                (count as u64, library_address(t.lang(), facet, &activity.code, &codes))
            })
            .collect(),
    };
    let wanted = match wanted.look {
        Look::Roadmaps(wanted) => wanted,
        Look::Measures | Look::Needs => None,
    };
    let words = |advance: Advance| match advance {
        Advance::Planned => t.m("portal-grid-parties-planned"),
        Advance::Active => t.m("portal-grid-parties-active"),
        Advance::Done => t.m("portal-grid-parties-done"),
    };
    let shown = Advance::ALL.iter().filter(|advance| wanted.is_none_or(|wanted| wanted == **advance));
    let mut lines: Vec<LineView> =
        shown.map(|advance| line(words(*advance), library::advance(*advance), &|cell| cell.advance == Some(*advance))).collect();
    if wanted.is_none() {
        lines.push(line(t.m("portal-grid-parties-needs"), library::NEED, &|cell| cell.is_needed));
    }
    lines
}

/// Regional groups of the Parties shown, in their order.
fn groups(grid: &Grid, lang: Lang) -> Vec<(Option<&'static str>, &'static str)> {
    let is_shown = |group: &Option<&'static str>| grid.rows().any(|row| row.party.regional_group == *group);
    parties::regional_groups().into_iter().filter(is_shown).map(|group| (group, parties::group_name(group, lang))).collect()
}

/// How many of the Parties shown name a need leading to each activity, by regional group and in all.
fn needs(t: Tr, grid: &Grid) -> Vec<NeedView> {
    let all: Vec<String> = grid.rows().map(|row| row.party.code.to_string()).collect();
    let whole = all.len() == parties::register().len();
    let groups = groups(grid, t.lang());
    let row = |(n, activity): (usize, &&'static convention::Activity)| {
        let naming = || grid.rows().filter(move |row| row.cells.get(n).is_some_and(|cell| cell.is_needed));
        let of_group = |group: Option<&'static str>| {
            let count = naming().filter(|row| row.party.regional_group == group).count() as u64;
            let members: Vec<String> =
                grid.rows().filter(|row| row.party.regional_group == group).map(|row| row.party.code.to_string()).collect();
            let address = if whole {
                links::roadmaps(t.lang(), &[(library::NEED, &activity.code), (library::GROUP, group.unwrap_or(REGIONAL))])
            } else {
                library_address(t.lang(), library::NEED, &activity.code, &members)
            };
            (count, address)
        };
        let in_all = (naming().count() as u64, library_address(t.lang(), library::NEED, &activity.code, &all));
        NeedView {
            code: activity.code.clone(),
            title: convention::title_html(t, &activity.title),
            cells: groups.iter().map(|(group, _)| of_group(*group)).chain([in_all]).collect(),
        }
    };
    grid.columns.iter().enumerate().map(row).collect()
}

/// Lines below the table: every measure of the Parties shown once, those of no single Party, those of organizations.
fn lines(lang: Lang, wanted: &Wanted, counted: &Counted) -> Vec<LineView> {
    let t = Tr::new(lang);
    let rows: Vec<String> = counted.grid.rows().map(|row| row.party.code.to_string()).collect();
    let none = |activity: &str| counted.pairs.get(&(measures::find::NO_PARTY.to_owned(), activity.to_owned())).copied().unwrap_or(0);
    let line = |words, cell: &dyn Fn(&str) -> (u64, String)| LineView {
        words,
        cells: counted.grid.columns.iter().map(|activity| cell(&activity.code)).collect(),
    };
    let of_shown = |activity: &str| {
        let mut filters: Vec<(&str, &str)> = vec![("activity", activity)];
        // One short filter says "every Party" only where every Party of today is shown.
        if rows.len() == parties::register().len() {
            filters.push((HOLDER, "party"));
        } else {
            filters.extend(rows.iter().map(|code| (PARTY, code.as_str())));
        }
        (counted.totals.get(activity).copied().unwrap_or(0), links::measures(lang, &filters))
    };
    let mut lines = vec![line(t.m("portal-grid-total"), &of_shown)];
    if wanted.is_of_all() {
        lines.push(line(t.m("portal-grid-no-party"), &|activity| {
            (none(activity), links::measures(lang, &[("activity", activity), (PARTY, measures::find::NO_PARTY)]))
        }));
        lines.push(line(t.m("portal-grid-organizations"), &|activity| {
            let count = counted.by_organizations.get(activity).copied().unwrap_or(0);
            (count, links::measures(lang, &[("activity", activity), (HOLDER, "organization")]))
        }));
    }
    lines
}

fn filter_fields(visit: &Visit) -> Vec<String> {
    let (t, lang) = (visit.t, visit.lang);
    let mut form = Form::default();
    for name in FILTERS {
        form.set(name, visit.query.get(name).unwrap_or_default());
    }
    let fields = Fields::new(t, form);
    let regions = parties::regional_groups().into_iter().map(|code| Choice::new(code.unwrap_or(REGIONAL), parties::group_name(code, lang)));
    let outputs = convention::framework()
        .outputs
        .iter()
        .map(|output| Choice::new(output.number.to_string(), t.n("portal-framework-output", output.number)));
    let looks = Look::NAMED.map(|look| Choice::new(look.code(), t.m(look.key())));
    vec![
        fields.select_optional("look", "portal-grid-look", &looks),
        fields.select_optional("output", "portal-grid-output", &outputs.collect::<Vec<_>>()),
        fields.select_optional("region", "portal-grid-region", &regions.collect::<Vec<_>>()),
        fields.select_optional("within", "portal-grid-within", &Group::ALL.map(|group| Choice::new(group.code(), t.m(group.key())))),
        fields.select_optional("group", "portal-grid-group", &[Choice::new("region", t.m("portal-grid-by-region"))]),
        fields.day_optional(PARTIES_ON, "portal-grid-on"),
    ]
}

fn filter_words(t: Tr, name: &str, value: &str) -> String {
    match name {
        "region" => parties::group_name(parties::regional_groups().into_iter().flatten().find(|code| *code == value), t.lang()).to_owned(),
        "within" => Group::parse(value).map_or(value, |group| t.m(group.key())).to_owned(),
        "output" => value.parse::<i64>().map_or_else(|_| value.to_owned(), |number| t.n("portal-framework-output", number)),
        "look" => Look::NAMED.into_iter().find(|look| look.code() == value).map_or(value, |look| t.m(look.key())).to_owned(),
        "group" => t.m("portal-grid-by-region").to_owned(),
        PARTIES_ON => value.parse::<Day>().map_or_else(|_| value.to_owned(), |day| t.day(day)),
        _ => value.to_owned(),
    }
}

fn as_json(visit: &Visit, day: Day, counted: &Counted) -> Json {
    let grid = &counted.grid;
    let rows: Vec<Json> = grid
        .rows()
        .map(|row| {
            let recorded = grid.columns.iter().zip(&row.cells).filter(|(_, cell)| **cell != Cell::default());
            let cells: serde_json::Map<String, Json> = recorded.map(|(activity, cell)| (activity.code.clone(), cell_json(cell))).collect();
            json!({ "party": row.party.code, "name": row.party.name(visit.lang), "regional_group": row.party.regional_group, "cells": cells })
        })
        .collect();
    let none = |activity: &&'static convention::Activity| {
        counted.pairs.get(&(measures::find::NO_PARTY.to_owned(), activity.code.clone())).copied()
    };
    json!({
        "parties_on": day,
        "provisional": day > visit.now.day(),
        "recorded_on": visit.now.day(),
        "activities": grid.columns.iter().map(|activity| activity.code.as_str()).collect::<Vec<_>>(),
        "rows": rows,
        "total": grid.rows().count(),
        "measures_once": by_column(grid, |activity| counted.totals.get(&activity.code).copied()),
        "of_no_single_party": by_column(grid, none),
        "by_organizations": by_column(grid, |activity| counted.by_organizations.get(&activity.code).copied()),
        "roadmaps": Advance::ALL.iter().map(|advance| {
            (advance.code().to_owned(), by_cells(grid, |cell| cell.advance == Some(*advance)))
        }).collect::<serde_json::Map<String, Json>>(),
        "needs": by_cells(grid, |cell| cell.is_needed),
    })
}

/// How many of the Parties shown have such a cell, by activity.
fn by_cells(grid: &Grid, is_counted: impl Fn(&Cell) -> bool) -> Json {
    let count = |n: usize| grid.rows().filter(|row| row.cells.get(n).is_some_and(&is_counted)).count();
    grid.columns.iter().enumerate().map(|(n, activity)| (activity.code.clone(), json!(count(n)))).collect()
}

fn by_column(grid: &Grid, count: impl Fn(&&'static convention::Activity) -> Option<u64>) -> Json {
    grid.columns.iter().map(|activity| (activity.code.clone(), json!(count(activity).unwrap_or(0)))).collect()
}

fn cell_json(cell: &Cell) -> Json {
    json!({
        "measures": cell.measures,
        "position": cell.position.as_ref().map(|position| position.choice),
        "roadmap": cell.advance.map(Advance::code),
        "need": cell.is_needed,
    })
}

/// One row a Party and activity, empty cells too: a gap is what the table is about.
fn as_csv(visit: &Visit, day: Day, grid: &Grid) -> Result<Reply> {
    let columns = ["party", "name", "regional_group", "activity", "measures", "position", "roadmap", "need", PARTIES_ON, "recorded_on"];
    let (day, today) = (day.to_string(), visit.now.day().to_string());
    let mut rows: Vec<Vec<String>> = Vec::new();
    for row in grid.rows() {
        for (activity, cell) in grid.columns.iter().zip(&row.cells) {
            let position = cell.position.as_ref();
            rows.push(vec![
                row.party.code.to_string(),
                row.party.name(visit.lang).to_owned(),
                row.party.regional_group.unwrap_or_default().to_owned(),
                activity.code.clone(),
                cell.measures.to_string(),
                position.map(|position| position.choice.to_owned()).unwrap_or_default(),
                cell.advance.map(|advance| advance.code().to_owned()).unwrap_or_default(),
                cell.is_needed.to_string(),
                day.clone(),
                today.clone(),
            ]);
        }
    }
    web::data::csv_bytes(visit, &columns, &rows)
}
