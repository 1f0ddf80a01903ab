//! The Secretariat's one list: what waits, since when, whose turn; then the counters, each opening to its rows.
//! Not here: the acts themselves; each row leads to the page of its slice.

use super::{Link, index, rendered, work};
use crate::domain::State;
use crate::neighbours::{self, Figure, Kind, Turn, Waiting};
use crate::store;
use askama::Template;
use i18n::Tr;
use kernel::{Day, Error, FieldError, Result, Role};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "portal/desk.html")]
struct DeskView {
    t: Tr,
    action: String,
    filters: Vec<String>,
    found: String,
    rows: Vec<work::Row>,
    may_act: bool,
    own_measures: String,
    calls: String,
    status_reports: String,
    submissions: String,
    all_roadmaps: String,
    packages: String,
    /// The log of acts, for the auditor.
    log: Option<String>,
    day: String,
    is_provisional: bool,
    on_field: String,
    roadmaps: Vec<FigureView>,
    others: Vec<FigureView>,
}

struct FigureView {
    link: Link,
    count: String,
}

struct Known {
    waiting: Vec<Waiting>,
    counter: roadmaps::Counter,
    reports: Vec<(State, u64)>,
    n_proposed: u64,
    n_unchecked: u64,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let (day, today) = (visit.on()?, visit.now.day());
    let kind = chosen(&visit, "kind", |code| Kind::ALL.into_iter().find(|kind| kind.code() == code))?;
    let turn = chosen(&visit, "turn", |code| Turn::ALL.into_iter().find(|turn| turn.code() == code))?;
    let known = visit
        .app
        .db()
        .read(move |conn| {
            Ok(Known {
                waiting: neighbours::on_desk(conn, today)?,
                counter: neighbours::roadmap_counter(conn, day)?,
                reports: store::count_by_state(conn)?,
                n_proposed: measures::count_proposed(conn)?,
                n_unchecked: organizations::to_check(conn)?.0,
            })
        })
        .await?;
    let mut waiting = known.waiting;
    waiting.retain(|one| kind.is_none_or(|kind| kind == one.kind) && turn.is_none_or(|turn| turn == one.turn));
    // Oldest waiting for us first, then what waits for others.
    waiting.sort_by_key(|one| (one.turn != Turn::Secretariat, one.since));
    let figures = |list: &[Figure]| list.iter().map(|figure| figure_view(&visit, figure)).collect();
    let view = DeskView {
        t,
        action: visit.link("/desk"),
        filters: filters(&visit),
        found: t.n("portal-desk-found", waiting.len()),
        rows: waiting.iter().map(|one| work::Row::of(&visit, one)).collect(),
        may_act: visit.holds(Role::Secretariat, None),
        own_measures: visit.link("/desk/measures"),
        calls: visit.link("/desk/calls"),
        status_reports: visit.link(governance::links::DESK_REPORTS),
        submissions: visit.link("/desk/submissions"),
        all_roadmaps: visit.link("/desk/roadmaps"),
        packages: visit.link(packages::links::DESK),
        log: visit.holds(Role::Auditor, None).then(|| visit.link("/desk/log")),
        day: t.day(day),
        is_provisional: day > visit.now.day(),
        on_field: fields(&visit).day_optional("on", "portal-desk-on"),
        roadmaps: figures(&roadmap_figures(&known.counter, day)),
        others: figures(&other_figures(&visit, known.n_proposed, known.n_unchecked, &known.reports)?),
    };
    Reply::page(Page::new(t.m("common-nav-desk"), rendered(&view)?).nav("desk").wide().private())
}

/// A filter of the address; an unknown value is named.
fn chosen<T>(visit: &Visit, name: &'static str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    let unknown = |value: &str| Error::Invalid(vec![FieldError::new(name, "error-bad-filter").with("value", value)]);
    visit.query.get(name).map(|value| parse(value).ok_or_else(|| unknown(value))).transpose()
}

fn fields(visit: &Visit) -> Fields {
    let mut form = Form::default();
    for name in ["kind", "turn", "on"] {
        form.set(name, visit.query.get(name).unwrap_or_default());
    }
    Fields::new(visit.t, form)
}

fn filters(visit: &Visit) -> Vec<String> {
    let (t, fields) = (visit.t, fields(visit));
    vec![
        fields.select_optional("kind", "portal-desk-kind", &Kind::ALL.map(|kind| Choice::new(kind.code(), t.m(kind.key())))),
        fields.select_optional("turn", "portal-desk-turn", &Turn::ALL.map(|turn| Choice::new(turn.code(), t.m(turn.key())))),
    ]
}

/// Parties by how far they are, then versions by state. Drafts are numbers only: they open to no list of Parties.
fn roadmap_figures(counter: &roadmaps::Counter, day: Day) -> Vec<Figure> {
    let whole = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let of_parties = [
        ("portal-desk-begun", "begun", counter.begun),
        ("portal-desk-finalized", "finalized", counter.finalized),
        ("portal-desk-published", "published", counter.published),
        ("portal-desk-implemented", "implemented", counter.implemented),
    ];
    let figure = |words: String, anchor: &str, count: usize| Figure {
        words,
        count: whole(count),
        address: format!("/desk/roadmaps?on={day}#{anchor}"),
    };
    let states = counter.by_state.iter().map(|(state, count)| figure(format!("roadmap-{state}"), &format!("state-{state}"), *count));
    of_parties.into_iter().map(|(key, anchor, count)| figure(key.into(), anchor, count)).chain(states).collect()
}

/// Counters beside those of roadmaps.
fn other_figures(visit: &Visit, n_proposed: u64, n_unchecked: u64, reports: &[(State, u64)]) -> Result<Vec<Figure>> {
    let index = index(visit);
    let n_measures = index.find(&neighbours::all_measures())?.total;
    let editions = neighbours::count_measures(&index, measures::find::PRACTICE, &[])?;
    let query = editions.keys().fold(web::Query::default(), |query, edition| query.plus(measures::find::PRACTICE, edition));
    let open: u64 = reports.iter().filter(|(state, _)| matches!(state, State::Open | State::Held)).map(|(_, count)| count).sum();
    Ok(vec![
        Figure { words: "portal-desk-measures".into(), count: n_measures, address: "/measures".into() },
        Figure {
            words: "portal-desk-practices".into(),
            count: editions.values().sum(),
            address: format!("/measures{}", query.to_suffix()),
        },
        Figure { words: "portal-desk-proposed".into(), count: n_proposed, address: "/desk?kind=practice".into() },
        Figure { words: "portal-desk-reports".into(), count: open, address: "/desk?kind=report".into() },
        Figure { words: "portal-desk-organizations".into(), count: n_unchecked, address: "/desk/organizations".into() },
    ])
}

fn figure_view(visit: &Visit, figure: &Figure) -> FigureView {
    let t = visit.t;
    let words = if t.has_word(&figure.words) { t.word(&figure.words) } else { t.m(&figure.words) };
    FigureView { link: Link::new(visit.link(&figure.address), words), count: t.number(figure.count) }
}
