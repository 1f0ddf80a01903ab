//! How a published plan goes on: for everyone what is done, what was planned for a day that has passed, what is coming;
//! for the Party's team the same with the forms in which it reports. As page, JSON and CSV.
//!
//! Invariants: nobody's name stands on the public page, only the office; nothing is called late, and nothing is ranked.

use super::action::kind_words;
use super::plan::day_words;
use super::shared::{self, by, party, render};
use crate::actions::{self, Reported};
use crate::domain::{Followed, Headway, Indicator, IndicatorKind, Part, Phase, Report, Roadmap, Update, followed};
use crate::{links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, PartyCode, Result};
use serde_json::{Value, json};
use web::fields::{Choice, Fields};
use web::{Form, Format, Page, Reply, Visit};

/// A value of an indicator as it was reported.
struct ValueRow {
    day: String,
    value: String,
    /// Safe HTML.
    disaggregation: String,
    source: String,
    by: String,
}

struct Measured {
    /// Safe HTML.
    title: String,
    /// Kind, baseline and target; empty for an indicator that the plan has no longer.
    about: String,
    values: Vec<ValueRow>,
}

struct Told {
    state: &'static str,
    day: String,
    /// Safe HTML.
    note: String,
    link: String,
    by: String,
    /// When it was reported.
    at: String,
}

struct Row {
    /// Where the team reports; empty for everyone else.
    address: String,
    number: String,
    /// Safe HTML.
    title: String,
    is_stage: bool,
    owner: String,
    state: &'static str,
    tint: &'static str,
    since: String,
    planned: String,
    /// The newest report in full; the page of the part has them all.
    told: Vec<Told>,
    measured: Vec<Measured>,
}

struct Group {
    code: &'static str,
    heading: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "roadmaps/progress.html")]
struct ProgressView {
    t: Tr,
    party: String,
    is_team: bool,
    back: String,
    back_words: &'static str,
    last: String,
    groups: Vec<Group>,
    json: String,
    csv: String,
}

/// The published version with a public plan and what was reported on it; `NotFound` where there is none.
async fn load(visit: &Visit, party: PartyCode) -> Result<(Roadmap, Vec<Update>)> {
    visit
        .app
        .db()
        .read(move |conn| {
            let framework = shared::framework().id.as_str();
            let roadmap = store::find_published(conn, party, framework)?.filter(Roadmap::has_public_plan).ok_or(Error::NotFound)?;
            let updates = store::list_updates(conn, party, framework)?;
            Ok((roadmap, updates))
        })
        .await
}

fn headway_words(t: Tr, headway: Headway) -> &'static str {
    match headway {
        Headway::NotBegun => t.m("roadmaps-state-not-begun"),
        Headway::Begun => t.m("roadmaps-state-begun"),
        Headway::Done => t.m("roadmaps-state-done"),
        Headway::Dropped => t.m("roadmaps-state-dropped"),
    }
}

fn phase_words(t: Tr, phase: Phase) -> &'static str {
    match phase {
        Phase::Done => t.m("roadmaps-state-done"),
        Phase::Past => t.m("roadmaps-progress-past"),
        Phase::Coming => t.m("roadmaps-progress-coming"),
        Phase::Dropped => t.m("roadmaps-state-dropped"),
    }
}

/// How reports are shown to somebody.
#[derive(Clone, Copy)]
struct Eyes<'a> {
    t: Tr,
    /// The team reads names; everyone else the office, or the Party where there is none.
    is_team: bool,
    party: &'a str,
}

impl Eyes<'_> {
    fn by(self, update: &Update) -> String {
        let signed = &update.signed;
        match (self.is_team, signed.office.is_empty()) {
            (true, false) => self.t.s2("roadmaps-place", &signed.name, &signed.office),
            (true, true) => signed.name.clone(),
            (false, false) => signed.office.clone(),
            (false, true) => self.party.to_owned(),
        }
    }

    fn told(self, update: &Update) -> Option<Told> {
        let Report::State { headway, day, note, link } = &update.report else { return None };
        Some(Told {
            state: headway_words(self.t, *headway),
            day: self.t.day(*day),
            note: web::parts::passage(self.t, note),
            link: link.clone(),
            by: self.by(update),
            at: self.t.day(update.signed.at.day()),
        })
    }

    fn values(self, found: &[&Update], kind: Option<IndicatorKind>) -> Vec<ValueRow> {
        let row = |update: &&Update| match &update.report {
            Report::Value { value, day, disaggregation, source, .. } => Some(ValueRow {
                day: self.t.day(*day),
                value: value_words(self.t, kind, value),
                disaggregation: web::parts::inline(self.t, disaggregation),
                source: web::parts::inline(self.t, source),
                by: if self.is_team { self.by(update) } else { update.signed.office.clone() },
            }),
            Report::State { .. } => None,
        };
        found.iter().filter_map(row).collect()
    }

    /// The indicators of an action with their values; those that the plan has no longer keep theirs.
    fn measured(self, one: &Followed<'_>, original: kernel::Lang) -> Vec<Measured> {
        let indicators: &[Indicator] = one.action.map_or(&[], |action| &action.indicators);
        let mut list: Vec<Measured> = indicators
            .iter()
            .map(|indicator| Measured {
                title: web::parts::inline(self.t, &indicator.title),
                about: about(self.t, indicator),
                values: self.values(&one.values(indicator.title.words(original)), indicator.kind),
            })
            .collect();
        let is_there = |title: &str| indicators.iter().any(|indicator| indicator.title.words(original) == title);
        list.extend(one.measured().into_iter().filter(|title| !is_there(title)).map(|title| Measured {
            title: web::parts::escape(title),
            about: String::new(),
            values: self.values(&one.values(title), None),
        }));
        list
    }

    fn row(self, one: &Followed<'_>, original: kernel::Lang, address: String) -> Row {
        let t = self.t;
        let planned = match (one.phase, one.end().trim()) {
            (Phase::Done | Phase::Dropped, _) => String::new(),
            (_, "") => t.m("roadmaps-progress-no-day").to_owned(),
            (_, end) => t.s("roadmaps-progress-planned-for", day_words(t, end)),
        };
        Row {
            address,
            number: one.number.clone(),
            title: web::parts::inline(t, one.title()),
            is_stage: one.action.is_none(),
            owner: one.owner().to_owned(),
            state: headway_words(t, one.headway),
            tint: match one.headway {
                Headway::Done => "",
                Headway::Begun => "blue",
                Headway::NotBegun => "pale",
                Headway::Dropped => "plain",
            },
            since: one.since.map(|day| t.day(day)).unwrap_or_default(),
            planned,
            told: one.updates.iter().find_map(|update| self.told(update)).into_iter().collect(),
            measured: self.measured(one, original),
        }
    }
}

/// Kind, baseline and target of an indicator.
fn about(t: Tr, indicator: &Indicator) -> String {
    let values = t.s2("roadmaps-baseline-target", &indicator.baseline, &indicator.target);
    let values = indicator.kind.map_or_else(|| values.clone(), |kind| t.s2("roadmaps-place", kind_words(t, kind), &values));
    let unit = indicator.unit.words(t.lang());
    if unit.is_empty() { values } else { t.s2("roadmaps-place", values, unit) }
}

fn value_words(t: Tr, kind: Option<IndicatorKind>, value: &str) -> String {
    match (kind, value) {
        (Some(IndicatorKind::YesNo), "yes") => t.m("common-yes").to_owned(),
        (Some(IndicatorKind::YesNo), "no") => t.m("common-no").to_owned(),
        _ => value.to_owned(),
    }
}

fn groups(eyes: Eyes<'_>, roadmap: &Roadmap, list: &[Followed<'_>], address: impl Fn(&str) -> String) -> Vec<Group> {
    let of = |phase: Phase| -> Vec<Row> {
        let own = list.iter().filter(|one| one.phase == phase);
        own.map(|one| eyes.row(one, roadmap.original, address(one.id))).collect()
    };
    let group = |phase: &Phase| {
        let rows = of(*phase);
        let heading = eyes.t.s2("roadmaps-said", phase_words(eyes.t, *phase), eyes.t.number(rows.len() as u64));
        Group { code: phase.code(), heading, rows }
    };
    Phase::ALL.iter().map(group).filter(|group| !group.rows.is_empty()).collect()
}

fn view(visit: &Visit, party: PartyCode, roadmap: &Roadmap, updates: &[Update], is_team: bool) -> ProgressView {
    let t = visit.t;
    let name = parties::name(party, visit.lang);
    let list = followed(roadmap, updates, visit.now.day());
    let eyes = Eyes { t, is_team, party: &name };
    let address = |id: &str| if is_team { visit.link(&links::page(party, &format!("/progress/{id}"))) } else { String::new() };
    let here = visit.link(&links::progress(party));
    ProgressView {
        t,
        is_team,
        back: visit.link(&if is_team { links::work(party) } else { links::public(party) }),
        back_words: if is_team { t.m("roadmaps-back-tasks") } else { t.m("roadmaps-public-link") },
        last: updates.last().map(|last| t.s("roadmaps-progress-last", t.day(last.signed.at.day()))).unwrap_or_default(),
        groups: groups(eyes, roadmap, &list, address),
        json: format!("{here}.json"),
        csv: format!("{here}.csv"),
        party: name,
    }
}

pub async fn work(visit: Visit) -> Result<Reply> {
    let party = party(&visit)?;
    let (roadmap, updates) = load(&visit, party).await?;
    let body = render(&view(&visit, party, &roadmap, &updates, true))?;
    Reply::page(shared::work_page(&visit, party, visit.t.m("roadmaps-progress-heading"), body))
}

pub async fn public(visit: Visit) -> Result<Reply> {
    let party = party(&visit)?;
    let (roadmap, updates) = load(&visit, party).await?;
    match visit.format {
        Format::Json => return as_json(&visit, &roadmap, &updates),
        Format::Csv => return as_csv(&visit, &roadmap, &updates),
        _ => {}
    }
    let name = parties::name(party, visit.lang);
    let page = Page::new(
        visit.t.s2("roadmaps-page-title", visit.t.m("roadmaps-progress-heading"), &name),
        render(&view(&visit, party, &roadmap, &updates, false))?,
    )
    .nav("roadmaps")
    .crumb(visit.link("/roadmaps"), visit.t.m("common-nav-roadmaps"))
    .crumb(visit.link(&links::public(party)), name)
    .formats(&[Format::Json, Format::Csv]);
    Reply::page(page)
}

fn as_json(visit: &Visit, roadmap: &Roadmap, updates: &[Update]) -> Result<Reply> {
    let lang = visit.lang;
    let (today, original) = (visit.now.day(), roadmap.original);
    let list = followed(roadmap, updates, today);
    let told = |update: &&Update| match &update.report {
        Report::State { headway, day, note, link } => Some(json!({
            "state": headway, "day": day, "reported_on": update.signed.at.day(), "office": update.signed.office,
            "note": note.words(lang), "evidence": link,
        })),
        Report::Value { .. } => None,
    };
    let value = |update: &&Update| match &update.report {
        Report::Value { value, day, disaggregation, source, .. } => Some(json!({
            "day": day, "value": value, "disaggregation": disaggregation.words(lang), "source": source.words(lang),
        })),
        Report::State { .. } => None,
    };
    let indicators = |one: &Followed<'_>| -> Vec<Value> {
        let own: &[Indicator] = one.action.map_or(&[], |action| &action.indicators);
        let values = |title: &str| one.values(title).iter().filter_map(value).collect::<Vec<_>>();
        // Values keep standing where the plan has their indicator no longer.
        let is_own = |title: &str| own.iter().any(|indicator| indicator.title.words(original) == title);
        let earlier = one.measured().into_iter().filter(|title| !is_own(title));
        let earlier =
            earlier.map(|title| json!({ "title": title, "kind": null, "unit": "", "baseline": "", "target": "", "values": values(title) }));
        own.iter()
            .map(|indicator| {
                json!({
                    "title": indicator.title.words(lang), "kind": indicator.kind, "unit": indicator.unit.words(lang),
                    "baseline": indicator.baseline, "target": indicator.target,
                    "values": values(indicator.title.words(original)),
                })
            })
            .chain(earlier)
            .collect()
    };
    let row = |one: &Followed<'_>| {
        json!({
            "id": one.id, "number": one.number, "part": part_code(one), "title": one.title().words(lang), "owner": one.owner(),
            "planned_from": one.action.map_or(&one.stage.start, |action| &action.start), "planned_to": one.end(),
            "state": one.headway, "since": one.since, "group": one.phase,
            "updates": one.updates.iter().filter_map(told).collect::<Vec<_>>(), "indicators": indicators(one),
        })
    };
    Reply::json(json!({
        "id": format!("{}{}", visit.app.settings().public_url, roadmap.permanent()), "party": roadmap.party, "version": roadmap.number,
        "on": today, "rows": list.iter().map(row).collect::<Vec<_>>(),
    }))
}

const fn part_code(one: &Followed<'_>) -> &'static str {
    if one.action.is_some() { "action" } else { "stage" }
}

/// A row for each stage, action and value.
fn as_csv(visit: &Visit, roadmap: &Roadmap, updates: &[Update]) -> Result<Reply> {
    let lang = visit.lang;
    let columns = [
        "party",
        "version",
        "number",
        "part",
        "title",
        "owner",
        "planned_to",
        "state",
        "day",
        "group",
        "indicator",
        "baseline",
        "target",
        "value",
        "disaggregation",
        "source",
    ];
    let mut rows = Vec::new();
    for one in followed(roadmap, updates, visit.now.day()) {
        let since = one.since.map(|day| day.to_string()).unwrap_or_default();
        let head = [roadmap.party.to_string(), roadmap.number.to_string(), one.number.clone()];
        let (title, owner) = (one.title().words(lang).to_owned(), one.owner().to_owned());
        let state = [one.end().to_owned(), one.headway.code().to_owned(), since, one.phase.code().to_owned()];
        let mut cells = head.to_vec();
        cells.extend([part_code(&one).to_owned(), title.clone(), owner.clone()]);
        cells.extend(state);
        cells.extend(std::iter::repeat_n(String::new(), 6));
        rows.push(cells);
        for update in one.updates.iter().rev() {
            let Report::Value { indicator, value, day, disaggregation, source } = &update.report else { continue };
            let own = one.action.and_then(|action| action.indicators.iter().find(|own| own.title.words(roadmap.original) == indicator));
            let of = |pick: fn(&Indicator) -> &String| own.map(pick).cloned().unwrap_or_default();
            let mut cells = head.to_vec();
            cells.extend(["value".to_owned(), title.clone(), owner.clone(), String::new(), String::new(), day.to_string(), String::new()]);
            cells.extend([
                own.map_or(indicator.as_str(), |own| own.title.words(lang)).to_owned(),
                of(|own| &own.baseline),
                of(|own| &own.target),
                value.clone(),
                disaggregation.words(lang).to_owned(),
                source.words(lang).to_owned(),
            ]);
            rows.push(cells);
        }
    }
    web::data::csv_bytes(visit, &columns, &rows)
}

struct ValueForm {
    n: usize,
    measured: Measured,
    /// Fields as safe HTML; empty where nothing may be written.
    fields: Vec<String>,
}

#[derive(Template)]
#[template(path = "roadmaps/progress_part.html")]
struct PartView {
    t: Tr,
    row: Row,
    back: String,
    action: String,
    csrf: String,
    may_write: bool,
    /// The language in which reports are written.
    original: &'static str,
    fields: Vec<String>,
    /// Every report on where it stands, the newest first.
    told: Vec<Told>,
    indicators: Vec<ValueForm>,
    /// Of indicators that the plan has no longer.
    earlier: Vec<Measured>,
}

pub async fn part(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let (roadmap, updates) = load(&visit, party).await?;
    let list = followed(&roadmap, &updates, visit.now.day());
    let one = list.iter().find(|one| one.id == visit.param("part")).ok_or(Error::NotFound)?;
    let name = parties::name(party, visit.lang);
    let eyes = Eyes { t, is_team: true, party: &name };
    let may_write = visit.actor().writes(Part::Plan.code(), party);
    let is_again = typed.is_some();
    let f = Fields::new(t, typed.unwrap_or_default()).with_errors(&errors);
    let headways: Vec<Choice> = Headway::ALL.iter().map(|headway| Choice::new(headway.code(), headway_words(t, *headway))).collect();
    let mut measured = eyes.measured(one, roadmap.original);
    let indicators: &[Indicator] = one.action.map_or(&[], |action| &action.indicators);
    let earlier = measured.split_off(indicators.len());
    let value_form = |(n, (indicator, measured)): (usize, (&Indicator, Measured))| ValueForm {
        n,
        measured,
        fields: if may_write { value_fields(t, &f, n, indicator) } else { Vec::new() },
    };
    let row = eyes.row(one, roadmap.original, String::new());
    let view = PartView {
        t,
        back: visit.link(&links::page(party, "/progress")),
        action: visit.link(&links::page(party, &format!("/progress/{}", one.id))),
        csrf: visit.csrf_field(),
        may_write,
        original: t.lang_name(roadmap.original),
        fields: vec![
            f.radios("headway", "roadmaps-progress-state", &headways),
            f.day_optional("day", "roadmaps-progress-on"),
            f.long_optional("note", "roadmaps-progress-note", 4),
            f.web_address_optional("link", "roadmaps-progress-link"),
        ],
        told: one.updates.iter().filter_map(|update| eyes.told(update)).collect(),
        indicators: indicators.iter().zip(measured).enumerate().map(value_form).collect(),
        earlier,
        row,
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-progress-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

/// The fields of a new value; names carry the indicator, so that every field of the page has its own.
fn value_fields(t: Tr, f: &Fields, n: usize, indicator: &Indicator) -> Vec<String> {
    let name = format!("value-{n}");
    let value = match indicator.kind {
        Some(IndicatorKind::YesNo) => {
            f.select(&name, "roadmaps-progress-value", &[Choice::new("yes", t.m("common-yes")), Choice::new("no", t.m("common-no"))])
        }
        Some(IndicatorKind::Scale) => {
            let headways: Vec<Choice> = (0..=5).map(|headway| Choice::new(headway.to_string(), headway.to_string())).collect();
            f.select(&name, "roadmaps-progress-value", &headways)
        }
        Some(IndicatorKind::Narrative) => f.long(&name, "roadmaps-progress-value", 3),
        Some(IndicatorKind::Number) | None => f.short(&name, "roadmaps-progress-value", 14),
    };
    vec![
        value,
        f.day_optional(&format!("day-{n}"), "roadmaps-progress-on"),
        f.text_optional(&format!("disaggregation-{n}"), "roadmaps-indicator-disaggregation"),
        f.text_optional(&format!("source-{n}"), "roadmaps-indicator-source"),
    ]
}

pub async fn report(visit: Visit, form: Form) -> Result<Reply> {
    let typed = |name: &str| form.text(name).to_owned();
    let reported = Reported::State { headway: typed("headway"), day: typed("day"), note: typed("note"), link: typed("link") };
    take(visit, form.clone(), reported, "headway", "").await
}

pub async fn value(visit: Visit, form: Form) -> Result<Reply> {
    let indicator: usize = form.text("indicator").parse().map_err(|_| Error::NotFound)?;
    let typed = |name: &str| form.text(&format!("{name}-{indicator}")).to_owned();
    let reported = Reported::Value {
        indicator,
        value: typed("value"),
        day: typed("day"),
        disaggregation: typed("disaggregation"),
        source: typed("source"),
    };
    take(visit, form.clone(), reported, "value", &format!("-{indicator}")).await
}

/// Takes a report; a refusal stands at the field it is about, whose name ends on `suffix`.
async fn take(visit: Visit, form: Form, reported: Reported, field: &str, suffix: &str) -> Result<Reply> {
    let (party, by, about) = (party(&visit)?, by(&visit), visit.param("part").to_owned());
    let next = visit.link(&links::page(party, &format!("/progress/{about}")));
    match visit.app.db().write(move |tx| actions::report(tx, &by, party, &about, &reported)).await {
        Ok(()) => Reply::done(next, "roadmaps-done-progress"),
        Err(error) => {
            let named = |error: FieldError| FieldError { field: format!("{}{suffix}", error.field), ..error };
            let errors = shared::refusal(error, field)?.into_iter().map(named).collect();
            show(visit, Some(form), errors).await
        }
    }
}
