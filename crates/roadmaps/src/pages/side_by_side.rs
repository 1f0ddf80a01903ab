//! Published roadmaps of two to four Parties side by side: what each says of itself, its plan, then activity by activity
//! under the outputs (SYS-050); as page, JSON and CSV. In the order in which they were chosen: nobody is ranked. An answer
//! that is missing says why.

use super::facets::unknown;
use super::record::totals;
use super::shared::{activity_html, choice_word, framework, render, sector_words};
use crate::domain::{Content, Roadmap};
use crate::{links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, PartyCode, Result};
use serde_json::{Value, json};
use web::fields::{Choice, Fields};
use web::parts::escape;
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
    /// Code and title of the activity, safe HTML.
    words: String,
    address: String,
    cells: Vec<Cell>,
}

/// A question about the whole of each roadmap.
struct Whole {
    question: &'static str,
    answers: Vec<Answer>,
}

/// What a roadmap answers: lines of safe HTML, and why there are none where there are none.
type Answer = (Vec<String>, &'static str);

struct Output {
    heading: String,
    rows: Vec<Row>,
}

struct Head {
    party: String,
    address: String,
}

#[derive(Template)]
#[template(path = "roadmaps/side_by_side.html")]
struct SideView {
    t: Tr,
    action: String,
    choices: String,
    /// Chosen Parties that have published no roadmap, by name.
    without: Vec<String>,
    heads: Vec<Head>,
    whole: Vec<Whole>,
    outputs: Vec<Output>,
    n_columns: usize,
    takeaway: String,
}

/// The Parties that an address names for the comparison, each once; more than four are refused.
pub fn chosen(visit: &Visit, name: &str) -> Result<Vec<PartyCode>> {
    let mut parties = Vec::new();
    for typed in visit.query.all(name) {
        let party = PartyCode::parse(&typed).filter(|code| parties::party(*code).is_some());
        let party = party.ok_or_else(|| unknown(name, &typed))?;
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    if parties.len() > MOST { Err(Error::field(name, "roadmaps-error-side-most")) } else { Ok(parties) }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let wanted = chosen(&visit, "party")?;
    let asked = wanted.clone();
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
    page(&visit, &published, &asked, &found)
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

/// What is asked about the whole of each roadmap.
fn whole(visit: &Visit, found: &[(Roadmap, Content)]) -> Vec<Whole> {
    let (t, lang) = (visit.t, visit.lang);
    let row = |key: &str, answer: &dyn Fn(&Roadmap, &Content) -> Answer| Whole {
        question: t.m(key),
        answers: found.iter().map(|(roadmap, content)| answer(roadmap, content)).collect(),
    };
    let inline = |text: &kernel::Text| web::parts::inline(t, text);
    let not_recorded = |roadmap: &Roadmap| t.m(if roadmap.outside.is_some() { "roadmaps-side-outside" } else { "common-not-recorded" });
    let of_plan = |roadmap: &Roadmap, lines: Vec<String>| {
        let why = if roadmap.has_public_plan() { t.m("common-not-recorded") } else { t.m("roadmaps-side-no-plan") };
        (lines, why)
    };
    let days = |from: &str, to: &str| match (from.is_empty(), to.is_empty()) {
        (true, true) => String::new(),
        (false, false) => format!(" <small>{}</small>", escape(&t.s2("roadmaps-diagnosis-from-to", from, to))),
        _ => format!(" <small>{}</small>", escape(&format!("{from}{to}"))),
    };
    vec![
        row("roadmaps-column-title", &|_, content| (vec![inline(&content.title)], "")),
        row("roadmaps-column-published", &|roadmap, _| {
            let day = roadmap.acts.published.as_ref().map(|act| escape(&t.day(act.at.day())));
            (day.into_iter().collect(), t.m("common-not-recorded"))
        }),
        row("common-text-language", &|_, content| {
            let langs: Vec<&str> = content.langs().into_iter().map(|lang| t.lang_name(lang)).collect();
            (vec![escape(&t.list(&langs))], "")
        }),
        row("roadmaps-side-sectors", &|roadmap, content| {
            (content.sectors.keys().map(|code| escape(sector_words(lang, code))).collect(), not_recorded(roadmap))
        }),
        row("roadmaps-side-needs", &|roadmap, content| {
            let needs = content.diagnosis.needs().into_iter().map(|(_, need)| {
                let leads: Vec<&str> = need.activities.iter().map(String::as_str).collect();
                let leads = if leads.is_empty() { String::new() } else { format!(" <small>{}</small>", escape(&t.list(&leads))) };
                format!("{}{leads}", inline(&need.text))
            });
            (needs.collect(), not_recorded(roadmap))
        }),
        row("roadmaps-side-stages", &|roadmap, content| {
            let stages = content.stages().into_iter();
            of_plan(roadmap, stages.map(|(_, stage)| format!("{}{}", inline(&stage.title), days(&stage.start, &stage.end))).collect())
        }),
        row("roadmaps-facet-instrument", &|roadmap, content| {
            let instruments = content.stages().into_iter().flat_map(|(_, stage)| &stage.instruments);
            let words = |one: &crate::domain::Instrument| {
                let (kind, act) = (format!("roadmaps-instrument-{}", one.kind.code()), format!("roadmaps-instrument-{}", one.act.code()));
                format!("<bdi>{}</bdi> <small>{}</small>", escape(&one.title), escape(&t.s2("roadmaps-place", t.m(&kind), t.m(&act))))
            };
            of_plan(roadmap, instruments.map(words).collect())
        }),
        row("roadmaps-money-totals", &|roadmap, content| {
            let sums = totals(t, content);
            let unread = (sums.n_unread > 0).then(|| t.n("roadmaps-money-left-out", sums.n_unread));
            of_plan(roadmap, sums.lines.iter().chain(&unread).map(|line| escape(line)).collect())
        }),
    ]
}

fn page(visit: &Visit, published: &[PartyCode], asked: &[PartyCode], found: &[(Roadmap, Content)]) -> Result<Reply> {
    let (t, lang) = (visit.t, visit.lang);
    let mut form = Form::default();
    for (roadmap, _) in found {
        form.push("party", roadmap.party.to_string());
    }
    let mut choices: Vec<Choice> = published.iter().map(|party| Choice::new(party.to_string(), parties::name(*party, lang))).collect();
    i18n::sort_by_name(lang, &mut choices, |choice| choice.label.as_str());
    let heads = found
        .iter()
        .map(|(roadmap, _)| Head { party: parties::name(roadmap.party, lang), address: visit.link(&links::public(roadmap.party)) });
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
                words: activity_html(t, &activity.code),
                address: visit.link(&format!("/framework/{}", activity.code)),
                cells: found.iter().map(|(roadmap, content)| cell(&activity.code, roadmap, content)).collect(),
            })
            .collect(),
    });
    let without = asked.iter().filter(|party| !found.iter().any(|(roadmap, _)| roadmap.party == **party));
    let view = SideView {
        t,
        action: visit.link(links::SIDE_BY_SIDE),
        choices: if choices.is_empty() { String::new() } else { Fields::new(t, form).checks("party", "roadmaps-side-parties", &choices) },
        without: without.map(|party| parties::name(*party, lang)).collect(),
        whole: if found.is_empty() { Vec::new() } else { whole(visit, found) },
        outputs: if found.is_empty() { Vec::new() } else { outputs.collect() },
        n_columns: found.len() + 1,
        heads: heads.collect(),
        takeaway: if found.is_empty() { String::new() } else { web::parts::takeaway(visit, FORMATS) },
    };
    let page = Page::new(t.m("roadmaps-side-heading"), render(&view)?).nav("roadmaps").wide().formats(FORMATS);
    Reply::page(page.crumb(visit.link("/roadmaps"), t.m("common-nav-roadmaps")))
}
