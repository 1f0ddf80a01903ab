//! Where cooperation could grow: activity by activity the Parties that have done it or hold a designated good practice,
//! beside those that plan it or name a need. As JSON and CSV too. Counted by the index; lists in alphabetical order, no
//! weight and no match.

use super::{TABLE, index, rendered};
use crate::{links, neighbours};
use askama::Template;
use convention::Activity;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result};
use measures::find as measure;
use roadmaps::Advance;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use web::fields::{Choice, Fields};
use web::{Form, Format, Page, Reply, Visit};

/// Why a Party is named under an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    Done,
    Practice,
    Planned,
    Need,
}

impl Reason {
    pub const ALL: [Reason; 4] = [Reason::Done, Reason::Practice, Reason::Planned, Reason::Need];

    pub const fn code(self) -> &'static str {
        match self {
            Reason::Done => "done",
            Reason::Practice => "practice",
            Reason::Planned => "planned",
            Reason::Need => "need",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Reason::Done => "portal-cooperation-done",
            Reason::Practice => "portal-cooperation-practice",
            Reason::Planned => "portal-cooperation-planned",
            Reason::Need => "portal-cooperation-need",
        }
    }

    /// Whether it says that there is something to give.
    const fn gives(self) -> bool {
        matches!(self, Reason::Done | Reason::Practice)
    }

    /// Where it is read: the place in the roadmap, or the practices themselves.
    fn address(self, lang: Lang, party: PartyCode, activity: &str) -> String {
        match self {
            Reason::Practice => {
                let filters =
                    [(measure::ACTIVITY, activity), (measure::DESIGNATION, measure::GOOD_PRACTICE), (measure::PARTY, party.as_str())];
                links::measures(lang, &filters)
            }
            Reason::Done | Reason::Planned => format!("{}#a-{activity}", links::roadmap(lang, party)),
            Reason::Need => format!("{}#needs", links::roadmap(lang, party)),
        }
    }
}

/// The Parties under one activity, by reason, in the order of names.
struct Found {
    activity: &'static Activity,
    parties: Vec<(Reason, Vec<PartyCode>)>,
}

impl Found {
    fn has(&self, gives: bool) -> bool {
        self.parties.iter().any(|(reason, parties)| reason.gives() == gives && !parties.is_empty())
    }
}

#[derive(Template)]
#[template(path = "portal/cooperation.html")]
struct CooperationView {
    t: Tr,
    action: String,
    filter: String,
    takeaway: String,
    grid: String,
    both: Vec<ActivityView>,
    /// Activities with one side alone, as safe HTML.
    one_side: Vec<String>,
}

struct ActivityView {
    /// Safe HTML.
    title: String,
    /// Those that could give, then those that plan or need.
    sides: [Vec<Named>; 2],
}

/// The Parties named for one reason.
struct Named {
    words: &'static str,
    parties: Vec<super::Link>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let unknown = |value: &str| Error::Invalid(vec![FieldError::new("output", "error-bad-filter").with("value", value)]);
    let output = visit.query.get("output");
    let output: Option<u8> = output
        .map(|typed| typed.parse().ok().filter(|number| convention::output(*number).is_some()).ok_or_else(|| unknown(typed)))
        .transpose()?;
    let found = found(&visit, output)?;
    match visit.format {
        Format::Json => {
            let rows = rows(&visit, &found);
            let total = rows.len() as u64;
            Reply::json(web::data::json_page(rows, total, None))
        }
        Format::Csv => {
            const COLUMNS: [&str; 5] = ["activity", "party", "name", "reason", "address"];
            let cells = |row: &Json| COLUMNS.map(|name| row[name].as_str().unwrap_or_default().to_owned()).to_vec();
            web::data::csv_bytes(&visit, &COLUMNS, &rows(&visit, &found).iter().map(cells).collect::<Vec<_>>())
        }
        _ => page(&visit, &found),
    }
}

fn found(visit: &Visit, output: Option<u8>) -> Result<Vec<Found>> {
    let index = index(visit);
    let (of_roadmaps, practices) = (neighbours::of_roadmaps(&index)?, neighbours::practices(&index)?);
    let activities = convention::framework().activities.iter().filter(|activity| output.is_none_or(|output| activity.output == output));
    let of = |activity: &'static Activity, reason: Reason| -> (Reason, Vec<PartyCode>) {
        let is_said = |(party, code): &(String, String)| code == &activity.code && PartyCode::parse(party).is_some();
        let stands = |wanted: Advance| of_roadmaps.advances.iter().filter(move |(_, advance)| **advance == wanted).map(|(pair, _)| pair);
        let pairs: Vec<&(String, String)> = match reason {
            Reason::Done => stands(Advance::Done).collect(),
            Reason::Planned => stands(Advance::Planned).collect(),
            Reason::Practice => practices.keys().collect(),
            Reason::Need => of_roadmaps.needs.iter().collect(),
        };
        let named: BTreeSet<&str> = pairs.into_iter().filter(|pair| is_said(pair)).map(|(party, _)| party.as_str()).collect();
        let sorted = parties::sorted(visit.lang).iter().map(|party| party.code).filter(|code| named.contains(code.as_str()));
        (reason, sorted.collect())
    };
    Ok(activities.map(|activity| Found { activity, parties: Reason::ALL.map(|reason| of(activity, reason)).into() }).collect())
}

/// One row a Party, activity and reason, of the activities with both sides.
fn rows(visit: &Visit, found: &[Found]) -> Vec<Json> {
    let base = &visit.app.settings().public_url;
    let mut rows = Vec::new();
    for one in found.iter().filter(|one| one.has(true) && one.has(false)) {
        for (reason, parties) in &one.parties {
            rows.extend(parties.iter().map(|party| {
                json!({
                    "activity": one.activity.code, "party": party, "name": parties::name(*party, visit.lang), "reason": reason.code(),
                    "address": format!("{base}{}", reason.address(visit.lang, *party, &one.activity.code)),
                })
            }));
        }
    }
    rows
}

fn page(visit: &Visit, found: &[Found]) -> Result<Reply> {
    let (t, lang) = (visit.t, visit.lang);
    let side = |one: &Found, gives: bool| {
        let of = one.parties.iter().filter(|(reason, parties)| reason.gives() == gives && !parties.is_empty());
        let links = |reason: Reason, parties: &[PartyCode]| {
            let link = |party: &PartyCode| super::Link::new(reason.address(lang, *party, &one.activity.code), parties::name(*party, lang));
            parties.iter().map(link).collect()
        };
        of.map(|(reason, parties)| Named { words: t.m(reason.key()), parties: links(*reason, parties) }).collect::<Vec<_>>()
    };
    let title = |one: &Found| super::activity_link(t, one.activity);
    let mut form = Form::default();
    form.set("output", visit.query.get("output").unwrap_or_default());
    let outputs = convention::framework()
        .outputs
        .iter()
        .map(|output| Choice::new(output.number.to_string(), t.n("portal-framework-output", output.number)));
    let view = CooperationView {
        t,
        action: visit.link("/grid/cooperation"),
        filter: Fields::new(t, form).select_optional("output", "common-output", &outputs.collect::<Vec<_>>()),
        takeaway: web::parts::takeaway(visit, &[Format::Json, Format::Csv]),
        grid: visit.link("/grid"),
        both: found
            .iter()
            .filter(|one| one.has(true) && one.has(false))
            .map(|one| ActivityView { title: title(one), sides: [side(one, true), side(one, false)] })
            .collect(),
        one_side: found.iter().filter(|one| one.has(true) != one.has(false)).map(title).collect(),
    };
    let page = Page::new(t.m("portal-cooperation-title"), rendered(&view)?).nav("grid").formats(TABLE);
    Reply::page(page.crumb(visit.link("/grid"), t.m("common-nav-grid")))
}
