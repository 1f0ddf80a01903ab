//! The register: how many Parties on a day, who they are by regional group, how and when each joined; Member States
//! that are not Parties apart.

use super::rendered;
use crate::domain::{Joining, PartyCount, count};
use crate::register::{Party, group_name, in_order, non_parties, party, regional_groups, sorted};
use crate::selection::{Selection, group_word};
use crate::{Group, export, intake, is_member, links, show, store};
use askama::Template;
use i18n::Tr;
use kernel::{Day, Error, Lang, PartyCode, Result, Role};
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use web::parts::Facet;
use web::{Format, Page, Reply, Visit};

const FORMATS: &[Format] = &[Format::Xlsx, Format::Csv, Format::Json];
/// Heads of the workbook before the fields of an import, with their widths.
const HEADS: [(&str, f64); 3] = [("common-party", 36.0), ("parties-code", 8.0), ("parties-filter-group", 36.0)];

/// A square of the picture.
struct Tile {
    address: String,
    iso3: &'static str,
    name: &'static str,
    is_bound: bool,
}

/// The squares of one regional group.
struct Block {
    id: &'static str,
    name: &'static str,
    tiles: Vec<Tile>,
}

/// A row of the table.
struct Row {
    address: String,
    name: &'static str,
    instrument: &'static str,
    deposited: String,
    in_force: String,
    confidence: &'static str,
    correct: Option<String>,
}

#[derive(Template)]
#[template(path = "parties/register.html")]
struct RegisterView {
    t: Tr,
    lang: Lang,
    /// The number on the day in words.
    sentence: String,
    not_established: Option<String>,
    is_provisional: bool,
    on: Day,
    n_filters: usize,
    facets: String,
    active: String,
    clear: String,
    blocks: Vec<Block>,
    rows: Vec<Row>,
    is_secretariat: bool,
    non_parties: Vec<&'static Party>,
    takeaway: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let on = visit.on()?;
    let selection = Selection::parse(&visit.query)?;
    let joinings = visit.app.db().read(store::list).await?;
    let total = count(&joinings, on);
    let bound: Vec<(&'static Party, &Joining)> = joinings
        .iter()
        .filter(|joining| joining.is_bound_on(on))
        .filter_map(|joining| Some((party(joining.party)?, joining)))
        .filter(|(party, _)| selection.has(party, on))
        .collect();
    match visit.format {
        Format::Json => return page_of_json(&visit, on, total, &bound),
        Format::Csv => {
            let rows: Vec<Vec<String>> = bound.iter().map(|(party, joining)| export::csv_row(party, joining, on)).collect();
            return web::data::csv_bytes(&visit, &export::COLUMNS, &rows);
        }
        Format::Xlsx => return workbook(&visit, &bound),
        _ => {}
    }
    let (t, lang) = (visit.t, visit.lang);
    let is_secretariat = visit.holds(Role::Secretariat, None);
    let by_code: HashMap<PartyCode, &Joining> = bound.iter().map(|(party, joining)| (party.code, *joining)).collect();
    let rows: Vec<Row> = sorted(lang)
        .iter()
        .filter_map(|party| {
            let joining = by_code.get(&party.code)?;
            Some(Row {
                address: links::party(lang, party.code.as_str()),
                name: party.name(lang),
                instrument: show::instrument_words(t, joining),
                deposited: show::deposited_html(t, joining),
                in_force: show::in_force_html(t, joining),
                confidence: t.m(joining.confidence.key()),
                correct: is_secretariat.then(|| links::correct(lang, party.code.as_str())),
            })
        })
        .collect();
    let view = RegisterView {
        t,
        lang,
        sentence: sentence(t, on, total, visit.now.day()),
        not_established: (total.not_established > 0).then(|| t.n("parties-count-not-established", total.not_established)),
        is_provisional: on > visit.now.day(),
        on,
        n_filters: visit.query.all("group").len() + visit.query.all("member").len(),
        facets: web::parts::facets(&visit, &facets(t, &joinings, on)),
        active: web::parts::active_filters(&visit, &["group", "member"], |name, value| filter_words(t, name, value)),
        clear: visit.here_with(&visit.query.with("group", None).with("member", None)),
        blocks: blocks(lang, on, &selection, &by_code),
        rows,
        is_secretariat,
        non_parties: in_order(lang, non_parties()).into_iter().filter(|party| selection.has(party, on)).collect(),
        takeaway: web::parts::takeaway(&visit, FORMATS),
    };
    Reply::page(Page::new(t.m("parties-title"), rendered(&view)?).nav("parties").wide().formats(FORMATS))
}

/// "On 18 June 2007 there were 57 Parties: 56 States and the European Union."
fn sentence(t: Tr, on: Day, total: PartyCount, today: Day) -> String {
    let key = match (total.total, total.regional) {
        (0, _) => return t.s("parties-count-none", t.day(on)),
        (_, 0) => "parties-count-states",
        _ if on == today => "parties-count-today",
        _ => "parties-count",
    };
    t.f(key, &[("day", t.day(on).into()), ("n", total.total.into()), ("states", total.states.into())])
}

/// The sheet of Parties for people: the same fields and labels by which an import knows them, so that a workbook can be
/// changed and come back. Of the duties those that any of these Parties has met.
fn workbook(visit: &Visit, bound: &[(&'static Party, &Joining)]) -> Result<Reply> {
    let (t, lang) = (visit.t, visit.lang);
    let mut sorted: Vec<&(&'static Party, &Joining)> = bound.iter().collect();
    i18n::sort_by_name(lang, &mut sorted, |(party, _)| party.name(lang));
    let is_filled = |code: &str| bound.iter().any(|(_, joining)| !intake::said(joining, code).is_empty());
    let fields: Vec<&tabular::Field> =
        intake::FIELDS.iter().skip(1).filter(|field| !field.code.starts_with("met_") || is_filled(field.code)).collect();
    let heads: Vec<(&str, f64)> = HEADS.into_iter().chain(fields.iter().map(|field| (field.label, 24.0))).collect();
    let cell = |joining: &Joining, code: &str| match code {
        "instrument" => joining.instrument.map(|instrument| t.m(instrument.key()).to_owned()).unwrap_or_default(),
        "confidence" => t.m(joining.confidence.key()).to_owned(),
        _ => intake::said(joining, code).join("; "),
    };
    let cells = |(party, joining): &(&'static Party, &Joining)| {
        let who = [party.name(lang).to_owned(), party.code.to_string(), party.group_name(lang).to_owned()];
        who.into_iter().chain(fields.iter().map(|field| cell(joining, field.code))).collect()
    };
    let rows: Vec<Vec<String>> = sorted.into_iter().map(cells).collect();
    web::data::book_bytes(visit, t.m("parties-title"), &heads, &rows)
}

fn page_of_json(visit: &Visit, on: Day, total: PartyCount, bound: &[(&'static Party, &Joining)]) -> Result<Reply> {
    let start = match visit.query.get("after") {
        Some(after) => bound.iter().position(|(party, _)| party.code.as_str() == after).ok_or(Error::NotFound)? + 1,
        None => 0,
    };
    let rows: Vec<Json> =
        bound.iter().skip(start).take(web::limits::JSON_ROWS).map(|(party, joining)| export::json_row(party, joining, on)).collect();
    let end = start + rows.len();
    let last = bound.get(end.saturating_sub(1)).filter(|_| end < bound.len());
    let next = last.map(|(party, _)| {
        let query = visit.query.with("after", Some(party.code.as_str()));
        format!("{}{}.json{}", visit.app.settings().public_url, links::parties(visit.lang), query.to_suffix())
    });
    let mut answer = web::data::json_page(rows, u64::try_from(bound.len()).unwrap_or_default(), next);
    if let Some(object) = answer.as_object_mut() {
        object.insert("on".to_owned(), json!(on));
        object.insert("count".to_owned(), json!(total));
    }
    Reply::json(answer)
}

/// Both filters with the number of Parties of each value on the day.
fn facets(t: Tr, joinings: &[Joining], on: Day) -> Vec<Facet> {
    let bound: Vec<&Party> = joinings.iter().filter(|joining| joining.is_bound_on(on)).filter_map(|joining| party(joining.party)).collect();
    let number = |has: &dyn Fn(&Party) -> bool| u64::try_from(bound.iter().filter(|party| has(party)).count()).unwrap_or_default();
    let groups = regional_groups().into_iter().map(|group| {
        (group_word(group).to_owned(), group_name(group, t.lang()).to_owned(), number(&|party| party.regional_group == group))
    });
    let members = Group::ALL
        .into_iter()
        .map(|group| (group.code().to_owned(), t.m(group.key()).to_owned(), number(&|party| is_member(group, party.code, on))));
    vec![
        Facet { name: "group", legend: t.m("parties-filter-group").to_owned(), values: groups.collect() },
        Facet { name: "member", legend: t.m("parties-filter-member").to_owned(), values: members.collect() },
    ]
}

fn filter_words(t: Tr, name: &str, value: &str) -> String {
    match name {
        "group" => {
            let group = regional_groups().into_iter().find(|group| group_word(*group) == value);
            group.map_or_else(String::new, |group| group_name(group, t.lang()).to_owned())
        }
        _ => Group::parse(value).map_or_else(String::new, |group| t.m(group.key()).to_owned()),
    }
}

/// The picture: a block for each regional group with the Parties and the Member States that are none on the day.
fn blocks(lang: Lang, on: Day, selection: &Selection, bound: &HashMap<PartyCode, &Joining>) -> Vec<Block> {
    let mut everyone: Vec<(&'static Party, bool)> = sorted(lang).iter().map(|party| (*party, true)).collect();
    everyone.extend(non_parties().iter().map(|state| (state, false)));
    everyone.retain(|(party, _)| selection.has(party, on));
    i18n::sort_by_name(lang, &mut everyone, |(party, _)| party.name(lang));
    regional_groups()
        .into_iter()
        .map(|group| Block {
            id: group_word(group),
            name: group_name(group, lang),
            tiles: everyone
                .iter()
                .filter(|(party, _)| party.regional_group == group)
                .map(|(party, is_party)| Tile {
                    address: if *is_party { links::party(lang, party.code.as_str()) } else { "#non-parties".to_owned() },
                    iso3: &party.iso3,
                    name: party.name(lang),
                    is_bound: bound.contains_key(&party.code),
                })
                .collect(),
        })
        .filter(|block| !block.tiles.is_empty())
        .collect()
}
