//! One public round: what is asked, the text laid open, who took part, and the log of contributions with what became of
//! each; as page, whole for print, as JSON and CSV.

use super::shared::{self, Said, Shown, html, public_round};
use crate::domain::{self, Contribution, OutcomeKind, Place, Round, RoundState, State, Tally};
use crate::links;
use crate::store::{self, Asked, By};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Moment, Result};
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use web::data;
use web::fields::{Choice, Fields};
use web::{Form, Format, Page, Reply, Visit};

/// Contributions on a page.
const PER_PAGE: usize = 50;
/// Contributions on one page of those that are printed whole. Our choice: what a printer takes at once.
const WHOLE: usize = 500;
const FORMATS: &[Format] = &[Format::Csv, Format::Json];
const COLUMNS: [&str; 14] = [
    "number",
    "address",
    "state",
    "place",
    "source",
    "kind",
    "organization",
    "language",
    "words",
    "reason",
    "sent_on",
    "outcome",
    "outcome_in",
    "outcome_why",
];

/// What the public log holds: what waits for a look is counted and not shown.
const SHOWN: [State; 2] = [State::Published, State::Hidden];

fn asked(visit: &Visit) -> Result<Asked> {
    let text = |name: &str| visit.query.get(name).unwrap_or_default().to_owned();
    let asked = Asked { states: SHOWN.to_vec(), place: text("place"), kind: text("kind"), outcome: text("outcome"), ..Asked::default() };
    if !asked.place.is_empty() && Place::parse(&asked.place).is_none() {
        return Err(Error::Invalid(vec![kernel::FieldError::new("place", "error-bad-filter").with("value", &asked.place)]));
    }
    Ok(asked)
}

/// Words and number, with a bar.
struct Bar {
    words: String,
    /// List of the contributions counted; empty where there is none.
    address: String,
    number: u64,
    bar: String,
}

struct Counts {
    heading: &'static str,
    rows: Vec<Bar>,
    /// Whether some are not told apart, since too few share a value.
    has_few: bool,
}

struct MeetingRow {
    title: String,
    held: String,
    place: String,
    minutes: String,
    /// How many were there, as far as somebody counted.
    present: Vec<String>,
}

#[derive(Template)]
#[template(path = "consultations/show.html")]
struct ShowView {
    t: Tr,
    title: String,
    party: String,
    party_page: String,
    state: &'static str,
    tint: &'static str,
    is_taking: bool,
    opened: String,
    until: String,
    note: String,
    about: String,
    questions: Vec<(String, String, u64)>,
    documents: Vec<(String, String)>,
    meetings: Vec<MeetingRow>,
    text: String,
    n_paragraphs: usize,
    contribute: String,
    summary: Vec<String>,
    /// Safe HTML of the Party's own summary; empty where the program's stands.
    own_summary: String,
    waiting: String,
    counts: Vec<Counts>,
    rules: Vec<&'static str>,
    log: Log,
}

#[derive(Template)]
#[template(path = "consultations/log.html")]
struct Log {
    t: Tr,
    /// Filter form; empty on the page that is printed whole.
    filters: Vec<String>,
    action: String,
    found: String,
    rows: Vec<Said>,
    pages: String,
    all: String,
    takeaway: String,
}

/// Everything counted of a round that its page shows.
struct Counted {
    tally: Tally,
    by: HashMap<&'static str, Vec<(String, u64)>>,
}

const COUNTS: [(&str, By); 2] = [("place", By::Place), ("kind", By::Kind)];
/// Counts that change with each contribution would tell of whom it is: they are made when nothing changes any more.
const COUNTS_OF_CLOSED: [(&str, By); 3] = [("region", By::Region), ("gender", By::Gender), ("age", By::Age)];

fn counted(conn: &mut ::store::Conn, round: &Round) -> Result<Counted> {
    let tally = Tally::of(&store::counted(conn, round.id)?);
    let of_closed = COUNTS_OF_CLOSED.into_iter().filter(|_| round.state == RoundState::Closed);
    let by = COUNTS.into_iter().chain(of_closed);
    let by = by.map(|(name, by)| Ok((name, store::counted_by(conn, round.id, by)?))).collect::<Result<_>>()?;
    Ok(Counted { tally, by })
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let round = public_round(&visit).await?;
    let asked = asked(&visit)?;
    match visit.format {
        Format::Json => return as_json(&visit, round, asked).await,
        Format::Csv => return as_csv(&visit, &round, asked),
        _ => {}
    }
    let number = visit.page_number()?;
    let (of, what) = (round.clone(), asked.clone());
    let (total, found, counts) = visit
        .app
        .db()
        .read(move |conn| {
            let total = store::count(conn, of.id, &what)?;
            Ok((total, store::list(conn, of.id, &what, PER_PAGE, (number - 1) * PER_PAGE)?, counted(conn, &of)?))
        })
        .await?;
    if number > 1 && found.is_empty() {
        return Err(Error::NotFound);
    }
    let log = log(&visit, &round, &asked, total, &found);
    let view = view(&visit, &round, &counts, log);
    let title = round.draft.title.words(visit.lang).to_owned();
    let page = Page::new(title, html(&view)?).nav("roadmaps").formats(FORMATS);
    Reply::page(page.crumb(visit.link("/consultations"), visit.t.m("consultations-title")))
}

fn log(visit: &Visit, round: &Round, asked: &Asked, total: u64, found: &[Contribution]) -> Log {
    let t = visit.t;
    let mut form = Form::default();
    for (name, value) in [("place", &asked.place), ("kind", &asked.kind), ("outcome", &asked.outcome)] {
        form.set(name, value);
    }
    let fields = Fields::new(t, form);
    let outcomes: Vec<Choice> =
        [Choice::new(store::UNANSWERED, t.m("consultations-unanswered")), Choice::new(store::ANSWERED, t.m("consultations-answered"))]
            .into_iter()
            .chain(OutcomeKind::ALL.iter().map(|kind| Choice::new(kind.code(), t.word(&format!("contribution-{}", kind.code())))))
            .collect();
    Log {
        t,
        filters: vec![
            fields.select_optional("place", "consultations-place", &shared::place_choices(t, round, &asked.place)),
            fields.select_optional("kind", "consultations-kind", &shared::kind_choices(t)),
            fields.select_optional("outcome", "consultations-outcome", &outcomes),
        ],
        action: visit.link(&links::round(&round.public_id())),
        found: t.n("consultations-n-contributions", total),
        rows: rows(visit, round, found, Shown::Beginning),
        pages: web::parts::pages(visit, total, PER_PAGE, visit.page_number().unwrap_or(1)),
        all: visit.link(&format!("{}/all", links::round(&round.public_id()))),
        takeaway: web::parts::takeaway(visit, FORMATS),
    }
}

fn rows(visit: &Visit, round: &Round, found: &[Contribution], shown: Shown) -> Vec<Said> {
    let address = |one: &Contribution| visit.link(&links::contribution(&round.public_id(), one.number));
    found.iter().map(|one| shared::said(visit, address(one), one, shown)).collect()
}

fn view(visit: &Visit, round: &Round, counted: &Counted, log: Log) -> ShowView {
    let (t, today) = (visit.t, visit.now.day());
    let here = links::round(&round.public_id());
    let is_taking = round.is_taking(today);
    let at_place = |place: &Place| {
        let code = place.code();
        counted.by.get("place").into_iter().flatten().find(|(one, _)| *one == code).map_or(0, |(_, number)| *number)
    };
    ShowView {
        t,
        title: web::parts::inline(t, &round.draft.title),
        party: parties::name(round.party, visit.lang),
        party_page: visit.link(&format!("/parties/{}", round.party)),
        state: t.word(round.word(today)),
        tint: if is_taking { "blue" } else { "" },
        is_taking,
        opened: round.opened_at.map(|at| t.s("consultations-opened-on", t.day(at.day()))).unwrap_or_default(),
        until: match ended(round).filter(|_| !is_taking) {
            Some(at) => t.s("consultations-ended-on", t.day(at.day())),
            None => round.draft.last_day().map(|day| t.s("consultations-until", t.day(day))).unwrap_or_default(),
        },
        note: round.note.clone(),
        about: web::parts::passage(t, &round.draft.about),
        questions: round
            .draft
            .questions
            .iter()
            .zip(1..)
            .map(|(question, number)| {
                let place = Place::Question(number);
                let address = visit.link(&format!("{here}/contribute?place={}", place.code()));
                (web::parts::passage(t, question), address, at_place(&place))
            })
            .collect(),
        documents: round.draft.documents.iter().map(|one| (one.url.clone(), one.title.clone())).collect(),
        meetings: round.meetings.iter().map(|meeting| meeting_row(t, meeting)).collect(),
        text: visit.link(&format!("{here}/text")),
        n_paragraphs: round.text.as_ref().map_or(0, |text| text.paragraphs.len()),
        contribute: visit.link(&format!("{here}/contribute")),
        summary: summary_lines(t, round, &counted.tally, counted.by.get("kind").map_or(&[], Vec::as_slice), today),
        own_summary: web::parts::passage(t, &round.summary),
        waiting: waiting_words(visit, &counted.tally),
        counts: counts(visit, round, counted),
        rules: convention::list(convention::lists::MODERATION_REASONS).items.iter().map(|item| item.label(visit.lang)).collect(),
        log,
    }
}

fn meeting_row(t: Tr, meeting: &domain::Meeting) -> MeetingRow {
    MeetingRow {
        title: meeting.title.clone(),
        held: kernel::Day::typed(&meeting.held_on).map_or_else(|| meeting.held_on.clone(), |day| t.day(day)),
        place: meeting.place.clone(),
        minutes: web::parts::passage(t, &meeting.minutes),
        present: {
            let keys = ["consultations-n-present", "consultations-n-women", "consultations-n-young"];
            keys.into_iter().zip(meeting.counted()).filter_map(|(key, number)| Some(t.n(key, number?))).collect()
        },
    }
}

/// How many wait and since when; empty where none does.
fn waiting_words(visit: &Visit, tally: &Tally) -> String {
    let t = visit.t;
    match tally.waiting_since {
        Some(since) => t.f("consultations-waiting", &[("n", tally.waiting.into()), ("day", t.day(since.day()).into())]),
        None => String::new(),
    }
}

/// The summary that the program makes of the records: whole sentences with their figures.
pub fn summary_lines(t: Tr, round: &Round, tally: &Tally, kinds: &[(String, u64)], today: kernel::Day) -> Vec<String> {
    let mut lines = vec![t.n("consultations-summary-total", tally.shown)];
    let named: Vec<String> = kinds
        .iter()
        .filter(|(kind, _)| !kind.is_empty())
        .map(|(kind, number)| t.s2("consultations-label-number", shared::kind_words(t, kind), t.number(*number)))
        .collect();
    if !named.is_empty() {
        lines.push(t.s("consultations-summary-kinds", t.list(&named)));
    }
    let held: Vec<&domain::Meeting> = round.meetings.iter().filter(|meeting| meeting.is_held(today)).collect();
    if !held.is_empty() {
        lines.push(t.n("consultations-summary-meetings", held.len()));
    }
    let present: u64 = held.iter().filter_map(|meeting| meeting.counted()[0]).sum();
    if present > 0 {
        lines.push(t.n("consultations-summary-present", present));
    }
    if tally.shown > 0 {
        let of = |kind: OutcomeKind| tally.outcomes.get(&kind).copied().unwrap_or(0);
        lines.push(t.f(
            "consultations-summary-outcomes",
            &[
                ("used", of(OutcomeKind::Used).into()),
                ("partly", of(OutcomeKind::PartlyUsed).into()),
                ("noted", of(OutcomeKind::Noted).into()),
                ("not", of(OutcomeKind::NotUsed).into()),
                ("open", tally.unanswered.into()),
                ("hidden", tally.hidden.into()),
            ],
        ));
    }
    lines
}

fn counts(visit: &Visit, round: &Round, counted: &Counted) -> Vec<Counts> {
    let t = visit.t;
    let here = visit.link(&links::round(&round.public_id()));
    let bar = |words: String, query: String, number: u64, total: u64| Bar {
        words,
        address: if query.is_empty() { String::new() } else { format!("{here}?{query}#log") },
        number,
        bar: web::parts::bar(number.saturating_mul(100).checked_div(total).unwrap_or(0)),
    };
    let tally = &counted.tally;
    let mut outcomes: Vec<Bar> = OutcomeKind::ALL
        .iter()
        .map(|kind| {
            let number = tally.outcomes.get(kind).copied().unwrap_or(0);
            bar(t.word(&format!("contribution-{}", kind.code())).to_owned(), format!("outcome={}", kind.code()), number, tally.shown)
        })
        .collect();
    let query = format!("outcome={}", store::UNANSWERED);
    outcomes.push(bar(t.m("consultations-unanswered").to_owned(), query, tally.unanswered, tally.shown));
    let mut all = vec![Counts { heading: t.m("consultations-counts-outcome"), rows: outcomes, has_few: false }];
    let of = |name: &str| counted.by.get(name).cloned().unwrap_or_default();
    let total = |rows: &[(String, u64)]| rows.iter().map(|(_, number)| *number).sum::<u64>();
    let kinds = of("kind");
    let n_kinds = total(&kinds);
    let row = |(kind, number): (String, u64)| {
        let query = if kind.is_empty() { String::new() } else { format!("kind={kind}") };
        bar(shared::kind_words(t, &kind).to_owned(), query, number, n_kinds)
    };
    all.push(Counts { heading: t.m("consultations-counts-kind"), rows: kinds.into_iter().map(row).collect(), has_few: false });
    type Words = fn(Tr, &str) -> String;
    let freely: [(&str, &'static str, Words); 3] = [
        ("region", t.m("consultations-region"), |_, region| region.to_owned()),
        ("gender", t.m("consultations-gender"), |t, code| shared::gender_words(t, code).to_owned()),
        ("age", t.m("consultations-age"), |t, code| shared::age_words(t, code).to_owned()),
    ];
    for (name, heading, words) in freely {
        let (known, has_few) = domain::shared(of(name));
        let n_known = total(&known);
        let rows: Vec<Bar> = known.into_iter().map(|(code, number)| bar(words(t, &code), String::new(), number, n_known)).collect();
        if !rows.is_empty() {
            all.push(Counts { heading, rows, has_few });
        }
    }
    all.retain(|counts| counts.rows.iter().any(|row| row.number > 0));
    all
}

fn row_json(one: &Contribution, public_url: &str, round: &Round) -> Json {
    let is_readable = one.state == State::Published;
    json!({
        "number": one.number,
        "address": address(one, public_url, round),
        "state": one.state.code(), "place": one.place, "source": one.source.code(), "kind": one.who.kind,
        "organization": one.organization_name, "language": one.lang.map_or("und", kernel::Lang::code),
        "words": is_readable.then_some(&one.words), "reason": one.reason, "sent_on": one.sent_at.day(),
        "outcome": one.outcome.as_ref().map(|outcome| json!({
            "kind": outcome.kind.code(), "version": outcome.in_version, "paragraph": outcome.paragraph, "why": outcome.why,
            "given_on": outcome.given_at.day(),
        })),
    })
}

fn address(one: &Contribution, public_url: &str, round: &Round) -> String {
    format!("{public_url}/en{}", links::contribution(&round.public_id(), one.number))
}

async fn as_json(visit: &Visit, round: Round, asked: Asked) -> Result<Reply> {
    let (number, per_page) = (visit.page_number()?, web::limits::JSON_ROWS);
    let of = round.id;
    let (total, found) = visit
        .app
        .db()
        .read(move |conn| Ok((store::count(conn, of, &asked)?, store::list(conn, of, &asked, per_page, (number - 1) * per_page)?)))
        .await?;
    let public_url = visit.app.settings().public_url.as_str();
    let has_more = total > u64::try_from(number * per_page).unwrap_or(u64::MAX) && number < web::limits::PAGES;
    let next = has_more.then(|| {
        let query = visit.query.with("page", Some(&(number + 1).to_string()));
        format!("{public_url}/{}{}.json{}", visit.lang, visit.path, query.to_suffix())
    });
    Reply::json(data::json_page(found.iter().map(|one| row_json(one, public_url, &round)).collect(), total, next))
}

fn as_csv(visit: &Visit, round: &Round, asked: Asked) -> Result<Reply> {
    let (db, reader, round) = (visit.app.db().clone(), data::CsvFor::of(visit), round.clone());
    let public_url = visit.app.settings().public_url.clone();
    Reply::stream("text/csv; charset=utf-8", "contributions.csv", move |out| {
        let mut writer = data::Csv::new(out, reader, &COLUMNS)?;
        let mut asked = asked;
        loop {
            let (id, step) = (round.id, asked.clone());
            let found = db.read_blocking(move |conn| store::list(conn, id, &step, PER_PAGE, 0))?;
            let Some(last) = found.last() else { break };
            asked.after = last.number;
            found.iter().try_for_each(|one| writer.row(&cells(one, &public_url, &round)))?;
        }
        writer.finish()
    })
}

fn cells(one: &Contribution, public_url: &str, round: &Round) -> Vec<String> {
    let outcome = one.outcome.as_ref();
    vec![
        one.number.to_string(),
        address(one, public_url, round),
        one.state.code().to_owned(),
        one.place.clone(),
        one.source.code().to_owned(),
        one.who.kind.clone(),
        one.organization_name.clone(),
        one.lang.map_or("und", kernel::Lang::code).to_owned(),
        if one.state == State::Published { one.words.clone() } else { String::new() },
        one.reason.clone(),
        one.sent_at.day().to_string(),
        outcome.map(|outcome| outcome.kind.code().to_owned()).unwrap_or_default(),
        outcome.filter(|one| one.in_version > 0).map(|one| format!("v{} {}", one.in_version, one.paragraph)).unwrap_or_default(),
        outcome.map(|outcome| outcome.why.clone()).unwrap_or_default(),
    ]
}

#[derive(Template)]
#[template(path = "consultations/all.html")]
struct AllView {
    t: Tr,
    title: String,
    party: String,
    summary: Vec<String>,
    own_summary: String,
    waiting: String,
    log: Log,
}

/// Everything on one page, for print.
pub async fn all(visit: Visit) -> Result<Reply> {
    let (round, t, number) = (public_round(&visit).await?, visit.t, visit.page_number()?);
    let of = round.clone();
    let (found, counts) = visit
        .app
        .db()
        .read(move |conn| {
            let asked = Asked { states: SHOWN.to_vec(), ..Asked::default() };
            Ok((store::list(conn, of.id, &asked, WHOLE, (number - 1) * WHOLE)?, counted(conn, &of)?))
        })
        .await?;
    if number > 1 && found.is_empty() {
        return Err(Error::NotFound);
    }
    let total = counts.tally.shown;
    let view = AllView {
        t,
        title: web::parts::inline(t, &round.draft.title),
        party: parties::name(round.party, visit.lang),
        summary: summary_lines(t, &round, &counts.tally, counts.by.get("kind").map_or(&[], Vec::as_slice), visit.now.day()),
        own_summary: web::parts::passage(t, &round.summary),
        waiting: waiting_words(&visit, &counts.tally),
        log: Log {
            t,
            filters: Vec::new(),
            action: String::new(),
            found: t.n("consultations-n-contributions", total),
            rows: rows(&visit, &round, &found, Shown::Whole),
            pages: web::parts::pages(&visit, total, WHOLE, number),
            all: String::new(),
            takeaway: String::new(),
        },
    };
    let page = Page::new(round.draft.title.words(visit.lang), html(&view)?).nav("roadmaps");
    Reply::page(page.crumb(visit.link(&links::round(&round.public_id())), round.draft.title.words(visit.lang)))
}

struct Numbered {
    number: usize,
    label: String,
    /// Safe HTML.
    text: String,
    comment: String,
    comments: String,
    n_comments: u64,
}

#[derive(Template)]
#[template(path = "consultations/text.html")]
struct TextView {
    t: Tr,
    laid: String,
    is_taking: bool,
    paragraphs: Vec<Numbered>,
}

/// The text laid open, in numbered paragraphs with the number of contributions to each.
pub async fn text(visit: Visit) -> Result<Reply> {
    let (round, t) = (public_round(&visit).await?, visit.t);
    let Some(text) = round.text.as_ref() else { return Err(Error::NotFound) };
    let of = round.id;
    let counts: HashMap<String, u64> = visit.app.db().read(move |conn| store::counted_by(conn, of, By::Place)).await?.into_iter().collect();
    let here = links::round(&round.public_id());
    let mut last = String::new();
    let paragraphs = text.paragraphs.iter().zip(1..).map(|(paragraph, number)| {
        let place = Place::Paragraph(number).code();
        let label = shared::label_words(t, &paragraph.label, &paragraph.code);
        let shown = if label == last { String::new() } else { label.clone() };
        last = label;
        Numbered {
            number,
            label: shown,
            text: web::parts::passage(t, &paragraph.text),
            comment: visit.link(&format!("{here}/contribute?place={place}")),
            comments: visit.link(&format!("{here}?place={place}#log")),
            n_comments: counts.get(&place).copied().unwrap_or(0),
        }
    });
    let view = TextView {
        t,
        paragraphs: paragraphs.collect(),
        laid: t.s2("consultations-laid-open", t.number(text.version), t.day(text.at.day())),
        is_taking: round.is_taking(visit.now.day()),
    };
    let title = round.draft.title.words(visit.lang);
    let page = Page::new(t.m("consultations-text"), html(&view)?).nav("roadmaps");
    Reply::page(page.crumb(visit.link(&here), title))
}

#[derive(Template)]
#[template(path = "consultations/one.html")]
struct OneView {
    t: Tr,
    said: Said,
    /// The paragraph or question it is about, safe HTML.
    about: String,
}

/// One contribution with what it is about. One that waits is not there yet.
pub async fn one(visit: Visit) -> Result<Reply> {
    let (round, t) = (public_round(&visit).await?, visit.t);
    let number: i64 = visit.param("number").parse().map_err(|_| Error::NotFound)?;
    let of = round.id;
    let found = visit.app.db().read(move |conn| store::get(conn, of, number)).await?;
    if !SHOWN.contains(&found.state) {
        return Err(Error::NotFound);
    }
    let address = visit.link(&links::contribution(&round.public_id(), number));
    let about = shared::about_words(t, &round, &found.place);
    let view = OneView { t, said: shared::said(&visit, address, &found, Shown::Whole), about };
    let page = Page::new(t.s("consultations-contribution-n", t.number(number)), html(&view)?).nav("roadmaps");
    Reply::page(page.crumb(visit.link(&links::round(&round.public_id())), round.draft.title.words(visit.lang)))
}

/// `/id/consultation/{id}`.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    let round = public_round(&visit).await?;
    Reply::go(visit.link(&links::round(&round.public_id())))
}

/// When a round ended: on its last day, or before that by the act.
pub fn ended(round: &Round) -> Option<Moment> {
    let last = round.draft.last_day().map(kernel::Day::last_moment);
    [round.closed_at, last].into_iter().flatten().min()
}
