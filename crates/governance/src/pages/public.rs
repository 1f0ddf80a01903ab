//! Calls for everyone: what was asked, how many have answered, and once they are published the answers with the share that
//! has begun; as page, JSON and CSV.

use super::shared::{self, html};
use crate::domain::{Answer, Asks, Call, Result as Counted, State};
use crate::{links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Moment, Result};
use serde_json::{Value as Json, json};
use web::data;
use web::{Format, Page, Reply, Visit};

/// Calls on the list. Our choice: one for each session and a few between.
const SHOWN: usize = 200;
const PUBLIC: [State; 3] = [State::Open, State::Closed, State::Published];

struct Row {
    address: String,
    /// Safe HTML.
    title: String,
    kind: &'static str,
    state: &'static str,
    until: String,
}

#[derive(Template)]
#[template(path = "governance/list.html")]
struct ListView {
    t: Tr,
    rows: Vec<Row>,
    takeaway: String,
}

pub async fn list(visit: Visit) -> Result<Reply> {
    const FORMATS: &[Format] = &[Format::Json];
    let t = visit.t;
    let calls = visit.app.db().read(|conn| store::list_calls(conn, &PUBLIC, SHOWN)).await?;
    if visit.format == Format::Json {
        let public_url = visit.app.settings().public_url.as_str();
        let total = u64::try_from(calls.len()).unwrap_or(u64::MAX);
        return Reply::json(data::json_page(calls.iter().map(|call| call_json(&visit, call, public_url)).collect(), total, None));
    }
    let row = |call: &Call| Row {
        address: visit.link(&links::call(&call.public_id())),
        title: web::parts::inline(t, &call.draft.title),
        kind: shared::kind_words(t, call.draft.kind),
        state: shared::state_words(&visit, call),
        until: call.draft.last_day().map(|day| t.s("governance-until", t.day(day))).unwrap_or_default(),
    };
    let view = ListView { t, rows: calls.iter().map(row).collect(), takeaway: web::parts::takeaway(&visit, FORMATS) };
    Reply::page(Page::new(t.m("governance-title"), html(&view)?).nav("parties").formats(FORMATS))
}

fn call_json(visit: &Visit, call: &Call, public_url: &str) -> Json {
    let title: std::collections::BTreeMap<&str, &str> =
        call.draft.title.versions.iter().map(|(lang, version)| (lang.code(), version.text.as_str())).collect();
    let state = if call.state == State::Open && !call.is_taking(visit.now.day()) { State::Closed } else { call.state };
    json!({
        "id": call.public_id(), "address": format!("{public_url}/id/call/{}", call.public_id()),
        "kind": call.draft.kind.map(|kind| kind.code()).unwrap_or_default(), "state": state.code(), "title": title,
        "sent_on": call.sent_at.map(Moment::day), "closes_on": call.draft.last_day(), "asked": call.asked.len(),
    })
}

struct QuestionRow {
    /// Safe HTML.
    text: String,
    /// What the answers come to: a sum, or how many said yes and no; empty for words.
    outcome: String,
    bar: String,
}

struct AnswerRow {
    party: String,
    address: String,
    values: Vec<String>,
    lang: &'static str,
    dir: &'static str,
    sent: String,
}

#[derive(Template)]
#[template(path = "governance/call.html")]
struct CallView {
    t: Tr,
    title: String,
    kind: &'static str,
    state: &'static str,
    until: String,
    about: String,
    asked: u64,
    answered: u64,
    late: u64,
    begun: String,
    begun_bar: String,
    is_published: bool,
    questions: Vec<QuestionRow>,
    in_time: Vec<AnswerRow>,
    late_rows: Vec<AnswerRow>,
    takeaway: String,
}

async fn public_call(visit: &Visit) -> Result<(Call, Vec<Answer>)> {
    let id = visit.param("id").to_owned();
    let found = visit.app.db().read(move |conn| {
        let call = store::get_call(conn, &id)?;
        let answers = store::list_sent(conn, call.id)?;
        Ok((call, answers))
    });
    let (call, answers) = found.await?;
    if call.is_public() { Ok((call, answers)) } else { Err(Error::NotFound) }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    const FORMATS: &[Format] = &[Format::Csv, Format::Json];
    let t = visit.t;
    let (call, answers) = public_call(&visit).await?;
    let is_published = call.state == State::Published;
    // Before they are published only their number is known.
    let shown: Vec<&Answer> = if is_published { answers.iter().collect() } else { Vec::new() };
    match visit.format {
        Format::Json => {
            let total = u64::try_from(shown.len()).unwrap_or(u64::MAX);
            return Reply::json(data::json_page(shown.into_iter().map(answer_json).collect(), total, None));
        }
        Format::Csv => return csv(&visit, &call, &shown),
        _ => {}
    }
    let counted = Counted::of(&call, &answers);
    let share = |part: u64, whole: u64| part.saturating_mul(100).checked_div(whole).unwrap_or(0);
    let (late, in_time): (Vec<&Answer>, Vec<&Answer>) = shown.into_iter().partition(|answer| answer.is_late);
    let row = |answer: &Answer| answer_row(&visit, &call, answer);
    let begun = counted.begun.filter(|_| is_published);
    let view = CallView {
        t,
        title: web::parts::inline(t, &call.draft.title),
        kind: shared::kind_words(t, call.draft.kind),
        state: shared::state_words(&visit, &call),
        until: call.draft.last_day().map(|day| t.s("governance-until", t.day(day))).unwrap_or_default(),
        about: web::parts::passage(t, &call.draft.about),
        asked: counted.asked,
        answered: counted.answered,
        late: counted.late,
        begun: begun
            .map(|(yes, of)| t.f("governance-begun", &[("yes", yes.into()), ("of", of.into()), ("share", share(yes, of).into())]))
            .unwrap_or_default(),
        begun_bar: begun.map(|(yes, of)| web::parts::bar(share(yes, of))).unwrap_or_default(),
        is_published,
        questions: call
            .draft
            .questions
            .iter()
            .zip(&counted.questions)
            .map(|(question, tally)| QuestionRow {
                text: web::parts::passage(t, &question.text),
                outcome: match question.asks {
                    _ if !is_published => String::new(),
                    Asks::Words => String::new(),
                    Asks::YesNo => t.f("governance-yes-no", &[("yes", tally.yes.into()), ("no", tally.no.into())]),
                    Asks::Number => t.s("governance-sum", t.number(tally.sum)),
                },
                bar: if is_published && question.asks == Asks::YesNo {
                    web::parts::bar(share(tally.yes, tally.answered))
                } else {
                    String::new()
                },
            })
            .collect(),
        in_time: in_time.into_iter().map(row).collect(),
        late_rows: late.into_iter().map(row).collect(),
        takeaway: if is_published { web::parts::takeaway(&visit, FORMATS) } else { String::new() },
    };
    let page = Page::new(call.draft.title.words(visit.lang), html(&view)?).nav("parties").wide();
    let page = if is_published { page.formats(FORMATS) } else { page };
    Reply::page(page.crumb(visit.link("/calls"), t.m("governance-title")))
}

fn answer_row(visit: &Visit, call: &Call, answer: &Answer) -> AnswerRow {
    let t = visit.t;
    let words = |(at, value): (usize, &String)| match (call.draft.questions.get(at).map(|question| question.asks), value.as_str()) {
        (Some(Asks::YesNo), "yes") => t.m("common-yes").to_owned(),
        (Some(Asks::YesNo), "no") => t.m("common-no").to_owned(),
        _ => value.clone(),
    };
    AnswerRow {
        party: parties::name(answer.party, visit.lang),
        address: visit.link(&format!("/parties/{}", answer.party)),
        values: answer.values.iter().enumerate().map(words).collect(),
        lang: answer.lang.html(),
        dir: answer.lang.dir(),
        sent: answer.sent_at.map(|at| t.day(at.day())).unwrap_or_default(),
    }
}

fn answer_json(answer: &Answer) -> Json {
    json!({
        "party": answer.party, "language": answer.lang.code(), "sent_on": answer.sent_at.map(Moment::day),
        "is_late": answer.is_late, "answers": answer.values,
    })
}

/// The raw table: a row for each Party, a column for each question.
fn csv(visit: &Visit, call: &Call, answers: &[&Answer]) -> Result<Reply> {
    let questions: Vec<String> = (1..=call.draft.questions.len()).map(|number| format!("answer_{number}")).collect();
    let columns: Vec<&str> =
        ["party", "name", "language", "sent_on", "is_late"].into_iter().chain(questions.iter().map(String::as_str)).collect();
    let row = |answer: &&Answer| {
        let mut row = vec![
            answer.party.to_string(),
            parties::name(answer.party, visit.lang),
            answer.lang.code().to_owned(),
            answer.sent_at.map(|at| at.day().to_string()).unwrap_or_default(),
            answer.is_late.to_string(),
        ];
        row.extend(answer.values.iter().cloned());
        row.resize(columns.len(), String::new());
        row
    };
    data::csv_bytes(visit, &columns, &answers.iter().map(row).collect::<Vec<_>>())
}

/// `/id/call/{id}`.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    let (call, _) = public_call(&visit).await?;
    Reply::go(visit.link(&links::call(&call.public_id())))
}
