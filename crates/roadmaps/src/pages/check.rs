//! Check answers: everything of the version on one page with *Change* beside it, what is missing marked. For the
//! Party's team.

use super::plan::missing_lines;
use super::record::{NeedShown, diagnosis_of};
use super::shared::{self, Speech, party, render};
use crate::domain::{Act, Content, Missing, State, is_longer_than_horizon, missing};
use crate::{links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Result};
use web::{Reply, Visit};

struct Answer {
    id: String,
    question: String,
    /// Safe HTML.
    answer: String,
    address: String,
    is_missing: bool,
}

#[derive(Template)]
#[template(path = "roadmaps/check.html")]
struct CheckView {
    t: Tr,
    back: String,
    is_sent: bool,
    sent: String,
    missing: Vec<(String, String)>,
    /// Needs that lead to no priority activity; a remark.
    unlinked: Vec<(String, String)>,
    /// Whether the plan runs past its horizon, which refuses nothing.
    is_long: bool,
    answers: Vec<Answer>,
    finalize: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let (roadmap, submissions) = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = store::find_open(conn, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            Ok((roadmap, store::list_submissions_of(conn, party)?))
        })
        .await?;
    let content = &roadmap.content;
    let lacking = missing(&roadmap, shared::framework_of(&roadmap).activities.iter().map(|activity| activity.code.as_str()));
    let (is_sent, sent) = shared::sent_line(t, &submissions);
    let is_missing = |page: &str| lacking.iter().any(|one: &Missing| one.address == page || one.address.split('#').next() == Some(page));
    let link = |page: &str| visit.link(&links::page(party, page));
    let row = |page: &str, question: String, answer: String| Answer {
        id: page.trim_start_matches('/').replace(['/', '#', '.'], "-"),
        question,
        answer,
        address: link(page),
        is_missing: is_missing(page),
    };
    let mut answers: Vec<Answer> = [
        ("/text#title", "roadmaps-text-title", &content.title),
        ("/text#summary", "roadmaps-text-summary", &content.summary),
        ("/text#context", "roadmaps-text-context", &content.context),
        ("/text#needs", "roadmaps-text-needs", &content.needs),
        ("/text#means", "roadmaps-text-means", &content.means),
    ]
    .into_iter()
    .map(|(page, question, text)| row(page, t.m(question).to_owned(), web::parts::passage(t, text)))
    .collect();
    let sectors = content.sectors.iter().map(|(code, reason)| {
        format!("<p><b>{}</b></p>{}", web::parts::escape(shared::sector_words(visit.lang, code)), web::parts::passage(t, reason))
    });
    answers.push(row("/sectors", t.m("roadmaps-sectors-heading").to_owned(), sectors.collect()));
    for (page, question, answer) in diagnosis_answers(t, content) {
        answers.push(row(page, t.m(question).to_owned(), answer));
    }
    for (n, (id, chapter)) in (1..).zip(content.chapters()) {
        let paragraphs = chapter.paragraphs();
        let words: String = paragraphs.iter().map(|(_, one)| web::parts::passage(t, &one.text)).collect();
        let answer = format!("<p><b>{}</b></p>{words}", super::chapters::titled(t, chapter));
        answers.push(row(&format!("/chapters/{id}"), t.s("roadmaps-chapter-n", n), answer));
    }
    for activity in &shared::framework_of(&roadmap).activities {
        let position = content.positions.get(&activity.code).cloned().unwrap_or_default();
        let mut answer = format!("<p><b>{}</b></p>{}", shared::choice_word(t, position.choice), web::parts::passage(t, &position.reason));
        if !position.evidence.is_empty() {
            answer.push_str(&format!("<p>{}</p>", t.n("roadmaps-n-evidence", position.evidence.len())));
        }
        answers.push(row(&format!("/positions/{}", activity.code), shared::activity_words(visit.lang, &activity.code), answer));
    }
    for (code, priority) in &content.priorities {
        let answer =
            format!("<p>{}</p>", web::parts::escape(&t.s2("roadmaps-place", &priority.owner, super::plan::day_words(t, &priority.due))));
        answers.push(row("/priorities", t.s("roadmaps-check-priority", code), answer));
    }
    for (id, stage) in content.stages() {
        let answer = format!("<p>{}</p><p>{}</p>", web::parts::inline(t, &stage.title), t.n("roadmaps-n-actions", stage.actions.len()));
        answers.push(row(&format!("/plan/{id}"), t.n("roadmaps-check-stage", stage.order), answer));
    }
    let may_finalize = roadmap.state == State::Draft && shared::is_focal(&visit, party);
    let view = CheckView {
        t,
        back: visit.link(&links::work(party)),
        is_sent,
        sent,
        missing: missing_lines(&visit, party, &lacking),
        unlinked: super::diagnosis::unlinked(t, content)
            .into_iter()
            .map(|(anchor, words)| (link(&format!("/diagnosis{anchor}")), words))
            .collect(),
        is_long: is_longer_than_horizon(content),
        answers,
        finalize: if may_finalize { visit.link(&links::act(party, Act::Finalize.code())) } else { String::new() },
    };
    Reply::page(shared::work_page(&visit, party, t.m("roadmaps-check-heading"), render(&view)?))
}

/// The diagnosis, question by question, as it stands on the record.
fn diagnosis_answers(t: Tr, content: &Content) -> [(&'static str, &'static str, String); 5] {
    let shown = diagnosis_of(Speech { t, only: None }, content);
    let listed = |rows: Vec<String>| if rows.is_empty() { String::new() } else { format!("<ul>{}</ul>", rows.concat()) };
    let finding = |(name, html): &(String, String)| format!("<p><b>{}</b></p>{html}", web::parts::escape(name));
    let need = |need: &NeedShown| {
        let codes: Vec<&str> = need.activities.iter().map(|one| one.code.as_str()).collect();
        format!("<li>{}<p class=\"meta\"><span>{}</span></p></li>", need.html, t.s("roadmaps-diagnosis-leads", t.list(&codes)))
    };
    let source =
        |one: &(String, String)| format!("<li><bdi>{}</bdi></li>", web::parts::escape(if one.0.is_empty() { &one.1 } else { &one.0 }));
    [
        ("/diagnosis#method", "roadmaps-diagnosis-method", shown.method.clone()),
        ("/diagnosis#from", "roadmaps-diagnosis-period", web::parts::escape(&shown.period)),
        ("/diagnosis#source_title_0", "roadmaps-diagnosis-sources", listed(shown.sources.iter().map(source).collect())),
        ("/diagnosis#findings", "roadmaps-diagnosis-findings", shown.findings.iter().map(finding).collect()),
        ("/diagnosis#needs", "roadmaps-diagnosis-needs", listed(shown.needs.iter().map(need).collect())),
    ]
}
