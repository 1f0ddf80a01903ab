//! The roadmap of every Party as the desk follows it: where it stands, what comes next, since when; and the counter of
//! roadmaps by state on any day. The filters stand in the address. For the Secretariat; the auditor reads.

use super::desk::{desk_page, next_key};
use super::shared::{days_since, render, turn_words};
use crate::domain::{self, Next, PublicWord, Turn};
use crate::waiting::{Followed, followed_on_desk};
use crate::{RoundsPart, links};
use askama::Template;
use i18n::Tr;
use kernel::{Day, Error, FieldError, Lang, Moment, Result, Role};
use web::fields::{Choice, Fields};
use web::{Form, Format, Reply, Visit, data};

const WORDS: [PublicWord; 5] =
    [PublicWord::NonePublished, PublicWord::InPreparation, PublicWord::InConsultation, PublicWord::Published, PublicWord::Revised];
/// By what the list is sorted; the first where nothing is said: what waits longest for the Secretariat, then for Parties.
const SORTS: [&str; 3] = ["since", "party", "state"];
const COLUMNS: [&str; 8] = ["party", "name", "state", "submission", "next", "turn", "since", "reminded_on"];

/// The code of a public word in an address.
fn code(word: PublicWord) -> &'static str {
    word.word().trim_start_matches("roadmap-")
}

/// What the filters of the address leave, in their order.
pub struct Filters {
    word: Option<PublicWord>,
    turn: Option<Turn>,
    next: Option<Next>,
    groups: parties::Selection,
    sort: &'static str,
}

/// Names of the filters, as an address bears them.
pub const NAMES: [&str; 5] = ["state", "turn", "next", "group", "sort"];

impl Filters {
    pub fn of(visit: &Visit) -> Result<Filters> {
        let unknown = |name: &str, value: &str| Error::Invalid(vec![FieldError::new(name, "error-bad-filter").with("value", value)]);
        let asked = |name: &str| visit.query.get(name).filter(|value| !value.is_empty());
        let word = asked("state").map(|value| WORDS.into_iter().find(|word| code(*word) == value).ok_or_else(|| unknown("state", value)));
        let turn = asked("turn").map(|value| Turn::parse(value).ok_or_else(|| unknown("turn", value)));
        let next = asked("next").map(|value| Next::parse(value).ok_or_else(|| unknown("next", value)));
        let sort = asked("sort").map(|value| SORTS.into_iter().find(|sort| *sort == value).ok_or_else(|| unknown("sort", value)));
        Ok(Filters {
            word: word.transpose()?,
            turn: turn.transpose()?,
            next: next.transpose()?,
            groups: parties::Selection::parse(&visit.query.only(&["group"]))?,
            sort: sort.transpose()?.unwrap_or(SORTS[0]),
        })
    }

    /// Rows that are asked for, in order.
    pub fn keep(&self, mut rows: Vec<Followed>, lang: Lang, today: Day) -> Vec<Followed> {
        rows.retain(|row| {
            self.word.is_none_or(|word| word == row.word)
                && self.turn.is_none_or(|turn| turn == row.next.turn())
                && self.next.is_none_or(|next| next == row.next)
                && parties::party(row.party).is_some_and(|party| self.groups.has(party, today))
        });
        let mut named: Vec<(String, Followed)> = rows.into_iter().map(|row| (parties::name(row.party, lang), row)).collect();
        i18n::sort_by_name(lang, &mut named, |(name, _)| name.as_str());
        let mut rows: Vec<Followed> = named.into_iter().map(|(_, row)| row).collect();
        match self.sort {
            "party" => {}
            "state" => rows.sort_by_key(|row| WORDS.iter().position(|word| *word == row.word)),
            // Our own turn first, the longest waiting first; what has no day comes after what has one.
            _ => rows.sort_by_key(|row| (row.next.turn() != Turn::Secretariat, row.since.is_none(), row.since)),
        }
        rows
    }
}

/// Every Party as the desk follows it, filtered by the address.
pub async fn followed(visit: &Visit) -> Result<Vec<Followed>> {
    let filters = Filters::of(visit)?;
    let (rounds, now) = (visit.app.part::<RoundsPart>(), visit.now);
    let read = move |conn: &mut ::store::Conn| {
        let consulting = rounds.0.open(conn, now.day())?;
        followed_on_desk(conn, &consulting, now)
    };
    Ok(filters.keep(visit.app.db().read(read).await?, visit.lang, visit.now.day()))
}

struct Row {
    code: String,
    name: String,
    state: &'static str,
    /// Address, receipt and state of what was sent; empty where nothing was.
    sent: Option<(String, String, &'static str)>,
    next: &'static str,
    turn: &'static str,
    is_party: bool,
    since: String,
    days: String,
    reminded: String,
}

#[derive(Template)]
#[template(path = "roadmaps/desk_roadmaps.html")]
struct ListView {
    t: Tr,
    action: String,
    filters: Vec<String>,
    total: usize,
    rows: Vec<Row>,
    /// Whether the reader may remind, and the pages of that.
    may_act: bool,
    remind: String,
    remind_all: String,
    log: String,
    takeaway: String,
    counter: CounterView,
}

struct CounterView {
    on: String,
    day: String,
    is_provisional: bool,
    figures: Vec<(&'static str, usize, &'static str)>,
    /// Anchor, word, number.
    states: Vec<(String, &'static str, usize)>,
    list: String,
}

fn form_of(visit: &Visit) -> Form {
    let mut form = Form::default();
    for name in NAMES {
        form.set(name, visit.query.get(name).unwrap_or_default());
    }
    form
}

fn filters(visit: &Visit) -> Vec<String> {
    let (t, fields) = (visit.t, Fields::new(visit.t, form_of(visit)));
    let groups = parties::regional_groups().into_iter();
    let sorts = [("since", "roadmaps-sort-since"), ("party", "roadmaps-sort-party"), ("state", "roadmaps-sort-state")];
    vec![
        fields.select_optional("state", "roadmaps-stage-word", &WORDS.map(|word| Choice::new(code(word), t.word(word.word())))),
        fields.select_optional("turn", "roadmaps-turn", &choices(Turn::ALL, Turn::code, |turn| turn_words(t, turn))),
        fields.select_optional("next", "roadmaps-next-act", &choices(Next::ALL, Next::code, |next| t.m(next_key(next)))),
        fields.select_optional(
            "group",
            "roadmaps-desk-group",
            &groups.map(|group| Choice::new(parties::group_word(group), parties::group_name(group, visit.lang))).collect::<Vec<_>>(),
        ),
        fields.select_optional("sort", "roadmaps-sort", &sorts.map(|(code, key)| Choice::new(code, t.m(key)))),
    ]
}

fn choices<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str, words: impl Fn(T) -> &'static str) -> Vec<Choice> {
    all.iter().map(|one| Choice::new(code(*one), words(*one))).collect()
}

/// The counter as of a day: drafts as numbers only, never by Party.
async fn counter(visit: &Visit) -> Result<CounterView> {
    let (t, day) = (visit.t, visit.on()?);
    let counted: domain::Counter = visit.app.db().read(move |conn| crate::counter(conn, day)).await?;
    Ok(CounterView {
        on: day.to_string(),
        day: t.day(day),
        is_provisional: day > visit.now.day(),
        figures: vec![
            ("begun", counted.begun, t.m("roadmaps-counter-begun")),
            ("finalized", counted.finalized, t.m("roadmaps-counter-finalized")),
            ("published", counted.published, t.m("roadmaps-counter-published")),
            ("implemented", counted.implemented, t.m("roadmaps-counter-implemented")),
            ("outside", counted.adopted_outside, t.m("roadmaps-counter-outside")),
        ],
        states: counted.by_state.iter().map(|(state, n)| (format!("state-{state}"), t.word(&format!("roadmap-{state}")), *n)).collect(),
        list: visit.link(&format!("/roadmaps?on={day}")),
    })
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let followed = followed(&visit).await?;
    if visit.format == Format::Csv {
        return csv(&visit, &followed);
    }
    let may_act = visit.holds(Role::Secretariat, None);
    let row = |row: &Followed| Row {
        code: row.party.to_string(),
        name: parties::name(row.party, visit.lang),
        state: t.word(row.word.word()),
        sent: row.sent.as_ref().map(|line| {
            let address = if may_act { visit.link(&links::desk_submission(&line.receipt)) } else { String::new() };
            (address, line.receipt.clone(), t.word(line.state.word()))
        }),
        next: t.m(next_key(row.next)),
        turn: turn_words(t, row.next.turn()),
        is_party: row.next.turn() == Turn::Party,
        since: row.since.map(|at| t.day(at.day())).unwrap_or_default(),
        days: row.since.filter(|_| row.next != Next::Nothing).map(|at| t.n("roadmaps-n-days", days_since(&visit, at))).unwrap_or_default(),
        reminded: row.reminded_at.map(|at| t.s("roadmaps-reminded-on", t.day(at.day()))).unwrap_or_default(),
    };
    let view = ListView {
        t,
        action: visit.link("/desk/roadmaps"),
        filters: filters(&visit),
        total: followed.len(),
        rows: followed.iter().map(row).collect(),
        may_act,
        remind: visit.link("/desk/reminders"),
        remind_all: visit.link(&format!("/desk/reminders{}", visit.query.only(&NAMES).to_suffix())),
        log: visit.link("/desk/reminders/log"),
        takeaway: web::parts::takeaway(&visit, &[Format::Csv]),
        counter: counter(&visit).await?,
    };
    Reply::page(desk_page(&visit, t.m("roadmaps-desk-states"), render(&view)?).formats(&[Format::Csv]))
}

fn csv(visit: &Visit, rows: &[Followed]) -> Result<Reply> {
    let day = |at: Option<Moment>| at.map(|at| at.day().to_string()).unwrap_or_default();
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.party.to_string(),
                parties::name(row.party, visit.lang),
                code(row.word).to_owned(),
                row.sent.as_ref().map(|line| line.state.code().to_owned()).unwrap_or_default(),
                row.next.code().to_owned(),
                row.next.turn().code().to_owned(),
                day(row.since),
                day(row.reminded_at),
            ]
        })
        .collect();
    data::csv_bytes(visit, &COLUMNS, &lines)
}
