//! Published roadmaps of two to four Parties side by side, by output and activity (SYS-050); as page, JSON and CSV. In the
//! order in which they were chosen: nobody is ranked.

use super::shared::{activity_words, choice_word, framework, render, sector_words};
use crate::domain::{Content, Roadmap};
use crate::{links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, PartyCode, Result};
use serde_json::{Value, json};
use web::fields::{Choice, Fields};
use web::{Form, Format, Page, Reply, Visit, data};

/// Roadmaps side by side. Source: the library of roadmaps, two to four Parties.
pub const MOST: usize = 4;
const FORMATS: &[Format] = &[Format::Csv, Format::Json];
const COLUMNS: [&str; 7] = ["activity", "party", "version", "position", "reason", "priority", "actions"];

/// What one roadmap says on one activity.
struct Cell {
    word: &'static str,
    tint: &'static str,
    /// Safe HTML.
    reason: String,
    /// Owner and day where it is a priority; empty elsewhere.
    priority: String,
    /// Titles of the actions that serve it, safe HTML.
    actions: Vec<String>,
}

struct Row {
    words: String,
    address: String,
    cells: Vec<Cell>,
}

struct Output {
    heading: String,
    rows: Vec<Row>,
}

struct Head {
    party: String,
    address: String,
    /// Safe HTML.
    title: String,
    published: String,
    sectors: String,
}

#[derive(Template)]
#[template(path = "roadmaps/side_by_side.html")]
struct SideView {
    t: Tr,
    action: String,
    choices: String,
    heads: Vec<Head>,
    outputs: Vec<Output>,
    n_columns: usize,
    takeaway: String,
}

/// The Parties of the address, each once; more than four are refused.
fn chosen(visit: &Visit) -> Result<Vec<PartyCode>> {
    let mut parties = Vec::new();
    for typed in visit.query.all("party") {
        let party = PartyCode::parse(&typed).filter(|code| parties::party(*code).is_some());
        let party = party.ok_or_else(|| Error::Invalid(vec![FieldError::new("party", "error-bad-filter").with("value", &typed)]))?;
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    if parties.len() > MOST { Err(Error::field("party", "roadmaps-error-side-most")) } else { Ok(parties) }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let wanted = chosen(&visit)?;
    let (published, found) = visit
        .app
        .db()
        .read(move |conn| {
            let id = framework().id.as_str();
            let found: Vec<Option<Roadmap>> = wanted.iter().map(|party| store::find_published(conn, *party, id)).collect::<Result<_>>()?;
            Ok((store::list_parties_published(conn, id)?, found))
        })
        .await?;
    let found: Vec<(Roadmap, Content)> = found
        .into_iter()
        .flatten()
        .map(|roadmap| {
            let content = roadmap.public_content();
            (roadmap, content)
        })
        .collect();
    match visit.format {
        Format::Json => {
            let rows: Vec<Value> = lines(&visit, &found);
            let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
            return Reply::json(data::json_page(rows, total, None));
        }
        Format::Csv => {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let rows: Vec<Vec<String>> =
                lines(&visit, &found).iter().map(|row| COLUMNS.iter().map(|name| text(&row[*name])).collect()).collect();
            return data::csv_bytes(&visit, &COLUMNS, &rows);
        }
        _ => {}
    }
    page(&visit, &published, &found)
}

/// One row for each activity and roadmap.
fn lines(visit: &Visit, found: &[(Roadmap, Content)]) -> Vec<Value> {
    let line = |code: &str, roadmap: &Roadmap, content: &Content| {
        let position = content.positions.get(code);
        let priority = content.priorities.get(code);
        json!({
            "activity": code, "party": roadmap.party, "version": roadmap.number,
            "position": stated(roadmap, code).map(|choice| choice.code()).unwrap_or_default(),
            "reason": position.map(|position| position.reason.words(visit.lang)).unwrap_or_default(),
            "priority": priority.map(|priority| format!("{} {}", priority.owner, priority.due)).unwrap_or_default(),
            "actions": actions(content, code).map(|title| title.words(visit.lang).to_owned()).collect::<Vec<_>>().join("; "),
        })
    };
    let activities = framework().activities.iter();
    activities.flat_map(|activity| found.iter().map(move |(roadmap, content)| line(&activity.code, roadmap, content))).collect()
}

/// The position that counts. Asked of the whole version: what the public reads holds no evidence, on which *done* rests.
fn stated(roadmap: &Roadmap, code: &str) -> Option<crate::domain::Choice> {
    roadmap.content.positions.get(code).and_then(|position| position.stated())
}

/// Titles of the actions that serve an activity.
fn actions<'a>(content: &'a Content, code: &'a str) -> impl Iterator<Item = &'a kernel::Text> {
    let all = content.stages().into_iter().flat_map(|(_, stage)| stage.actions());
    all.filter(move |(_, action)| action.activity == code).map(|(_, action)| &action.title)
}

fn page(visit: &Visit, published: &[PartyCode], found: &[(Roadmap, Content)]) -> Result<Reply> {
    let (t, lang) = (visit.t, visit.lang);
    let mut form = Form::default();
    for (roadmap, _) in found {
        form.push("party", roadmap.party.to_string());
    }
    let mut choices: Vec<Choice> = published.iter().map(|party| Choice::new(party.to_string(), parties::name(*party, lang))).collect();
    i18n::sort_by_name(lang, &mut choices, |choice| choice.label.as_str());
    let heads = found.iter().map(|(roadmap, content)| Head {
        party: parties::name(roadmap.party, lang),
        address: visit.link(&links::public(roadmap.party)),
        title: web::parts::inline(t, &content.title),
        published: roadmap.acts.published.as_ref().map(|act| t.day(act.at.day())).unwrap_or_default(),
        sectors: t.list(&content.sectors.keys().map(|code| sector_words(lang, code).to_owned()).collect::<Vec<_>>()),
    });
    let cell = |code: &str, roadmap: &Roadmap, content: &Content| {
        let position = content.positions.get(code);
        let choice = stated(roadmap, code);
        Cell {
            word: choice_word(t, choice),
            tint: if choice.is_some() { "blue" } else { "" },
            reason: position.map(|position| web::parts::passage(t, &position.reason)).unwrap_or_default(),
            priority: content
                .priorities
                .get(code)
                .map(|priority| t.s2("roadmaps-side-priority", &priority.owner, &priority.due))
                .unwrap_or_default(),
            actions: actions(content, code).map(|title| web::parts::inline(t, title)).collect(),
        }
    };
    let outputs = framework().outputs.iter().map(|output| Output {
        heading: format!("{} {}", output.number, output.title.words(lang)),
        rows: framework()
            .activities
            .iter()
            .filter(|activity| activity.output == output.number)
            .map(|activity| Row {
                words: activity_words(lang, &activity.code),
                address: visit.link(&format!("/framework/{}", activity.code)),
                cells: found.iter().map(|(roadmap, content)| cell(&activity.code, roadmap, content)).collect(),
            })
            .collect(),
    });
    let view = SideView {
        t,
        action: visit.link("/roadmaps/side-by-side"),
        choices: if choices.is_empty() { String::new() } else { Fields::new(t, form).checks("party", "roadmaps-side-parties", &choices) },
        outputs: if found.is_empty() { Vec::new() } else { outputs.collect() },
        n_columns: found.len() + 1,
        heads: heads.collect(),
        takeaway: if found.is_empty() { String::new() } else { web::parts::takeaway(visit, FORMATS) },
    };
    let page = Page::new(t.m("roadmaps-side-heading"), render(&view)?).nav("roadmaps").wide().formats(FORMATS);
    Reply::page(page.crumb(visit.link("/roadmaps"), t.m("common-nav-roadmaps")))
}
