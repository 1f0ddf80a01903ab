//! The Secretariat's side of status reports: begun for a day, written, looked at, made final, withdrawn.

use super::reports::{self, Row};
use super::shared::{self, html};
use crate::actions::{self, By};
use crate::domain::{Frozen, Report, ReportAct, ReportDraft, ReportState, State};
use crate::report::{self, Words};
use crate::{RoadmapsPart, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "governance/desk_reports.html")]
struct ListView {
    t: Tr,
    csrf: String,
    action: String,
    rows: Vec<Row>,
    day_field: String,
}

fn desk_page(visit: &Visit, title: impl Into<String>, body: String) -> Page {
    let page = Page::new(title, body).nav("desk").private().scripted();
    page.crumb(visit.link("/desk"), visit.t.m("common-nav-desk"))
}

async fn list_page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let all = [ReportState::Draft, ReportState::Final, ReportState::Withdrawn];
    let heads = visit.app.db().read(move |conn| store::list_reports(conn, &all, 500)).await?;
    let view = ListView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(links::DESK_REPORTS),
        rows: heads.iter().map(|head| Row::of(t, head, visit.link(&links::desk_report(&head.public_id)))).collect(),
        day_field: Fields::new(t, form).with_errors(errors).day("on", "governance-report-day"),
    };
    Ok(desk_page(visit, t.m("governance-reports"), html(&view)?))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    // The last day that has ended: its figures are not provisional.
    let mut form = Form::default();
    form.set("on", visit.now.day().plus_days(-1).to_string());
    Reply::page(list_page(&visit, form, &[]).await?)
}

pub async fn begin(visit: Visit, form: Form) -> Result<Reply> {
    let draft = ReportDraft { on: form.text("on").to_owned(), ..ReportDraft::default() };
    let by = shared::by(&visit);
    let begun = match draft.day() {
        Some(_) => visit.app.db().write(move |tx| actions::begin(tx, &by, draft.clone())).await,
        None => Err(Error::field("on", "governance-error-day")),
    };
    match begun {
        Ok(report) => Reply::done(visit.link(&links::desk_report(&report.public_id())), "governance-done-report-begun"),
        Err(Error::Invalid(errors)) => Reply::again(list_page(&visit, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}

struct ActRow {
    address: String,
    words: &'static str,
    explains: &'static str,
    /// Safe HTML; empty where nothing is asked.
    field: String,
}

#[derive(Template)]
#[template(path = "governance/desk_report.html")]
struct ReportView {
    t: Tr,
    csrf: String,
    action: String,
    version: i64,
    title: String,
    state: &'static str,
    on: String,
    public: String,
    fields: Vec<String>,
    acts: Vec<ActRow>,
}

fn form_of(draft: &ReportDraft) -> Form {
    let mut form = Form::default();
    form.set("on", &draft.on);
    form.set("symbol", &draft.symbol);
    form.set("call", &draft.call);
    for (name, text, _) in draft.texts() {
        for lang in ReportDraft::LANGS {
            form.set(&format!("{name}_{}", lang.code()), text.get(lang).unwrap_or_default());
        }
    }
    form
}

/// The report of the address with the calls whose answers may belong into it.
async fn found(visit: &Visit) -> Result<(Report, Vec<Choice>)> {
    let (id, lang) = (visit.param("id").to_owned(), visit.lang);
    let read = move |conn: &mut ::store::Conn| {
        let report = store::get_report(conn, &id)?;
        let calls = store::list_calls(conn, &[State::Published], 200)?;
        Ok((report, calls.iter().map(|call| Choice::new(call.public_id(), call.draft.title.words(lang))).collect()))
    };
    visit.app.db().read(read).await
}

fn controls(fields: &Fields, calls: &[Choice]) -> Vec<String> {
    let mut controls = vec![fields.day("on", "governance-report-day"), fields.short_optional("symbol", "governance-report-symbol", 24)];
    controls.push(fields.text_optional("title_en", "governance-report-title-en"));
    controls.push(fields.text_optional("title_fr", "governance-report-title-fr"));
    controls.push(fields.text_optional("session_en", "governance-report-session-en"));
    controls.push(fields.text_optional("session_fr", "governance-report-session-fr"));
    if !calls.is_empty() {
        controls.push(fields.select_optional("call", "governance-report-which-call", calls));
    }
    controls.push(fields.long_optional("introduction_en", "governance-report-introduction-en", 6));
    controls.push(fields.long_optional("introduction_fr", "governance-report-introduction-fr", 6));
    controls
}

async fn page(visit: &Visit, typed: Option<Form>, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let (report, calls) = found(visit).await?;
    let is_draft = report.state == ReportState::Draft;
    let fields = Fields::new(t, typed.unwrap_or_else(|| form_of(&report.draft))).with_errors(errors);
    let title = report::title(t, &report.draft.title);
    let view = ReportView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::desk_report(&report.public_id())),
        version: report.version,
        title: title.clone(),
        state: reports::state_words(t, report.state),
        on: report.draft.day().map(|day| t.s("governance-report-on", t.day(day))).unwrap_or_default(),
        public: if report.is_public() { visit.link(&links::report(&report.public_id())) } else { String::new() },
        acts: acts(visit, &report, &fields),
        fields: if is_draft { controls(&fields, &calls) } else { Vec::new() },
    };
    Ok(desk_page(visit, title, html(&view)?).crumb(visit.link(links::DESK_REPORTS), t.m("governance-reports")))
}

fn acts(visit: &Visit, report: &Report, fields: &Fields) -> Vec<ActRow> {
    let t = visit.t;
    let words = |act: ReportAct| match act {
        ReportAct::Finish => Some((t.m("governance-report-finish"), t.m("governance-report-finish-explains"))),
        ReportAct::Discard => Some((t.m("governance-report-discard"), t.m("governance-discard-report-explains"))),
        ReportAct::Withdraw => Some((t.m("governance-report-withdraw"), t.m("governance-report-withdraw-explains"))),
        ReportAct::Begin | ReportAct::Change => None,
    };
    let row = |act: &ReportAct| {
        let (name, explains) = words(*act)?;
        let address = visit.link(&format!("{}/acts/{}", links::desk_report(&report.public_id()), act.code()));
        let field = if *act == ReportAct::Withdraw { fields.long("reason", "governance-report-reason", 3) } else { String::new() };
        Some(ActRow { address, words: name, explains, field })
    };
    ReportAct::ALL.iter().filter(|act| report.after(**act).is_some()).filter_map(row).collect()
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, None, &[]).await?)
}

/// What an act came to: the page it leads to, or the form again with what was typed.
async fn answered(visit: &Visit, outcome: Result<Report>, form: Form, (to, done): (String, &'static str)) -> Result<Reply> {
    match outcome {
        Ok(_) => Reply::done(to, done),
        Err(Error::Invalid(errors)) => Reply::again(page(visit, Some(form), &errors).await?, errors),
        Err(error) => Err(error),
    }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let draft = ReportDraft::read(&|name| form.text(name).to_owned());
    let (by, id, base) = (shared::by(&visit), visit.param("id").to_owned(), shared::base(&form));
    let here = visit.link(&links::desk_report(&id));
    let problems = draft.problems();
    let is_preview = form.text("then") == "preview";
    let saved = visit.app.db().write(move |tx| actions::rewrite(tx, &by, (&id, base), draft.clone())).await;
    if saved.is_ok() && is_preview && !problems.is_empty() {
        // Saved as it is; what keeps it from being shown stands at its fields. The page has the version that was saved.
        return Reply::again(page(&visit, Some(form), &problems).await?, problems);
    }
    let to = if is_preview { format!("{here}/preview") } else { here };
    answered(&visit, saved, form, (to, "governance-done-report-saved")).await
}

/// Gathers what the report would be made of, beside what pages read.
async fn gathered(visit: &Visit, draft: &ReportDraft) -> Result<Frozen> {
    let (port, draft, now) = (visit.app.part::<RoadmapsPart>(), draft.clone(), visit.now);
    let read = move |conn: &mut ::store::Conn| Ok(Frozen::of(actions::gather(conn, &port, &draft, now)?, &draft));
    visit.app.db().read_heavy(read).await
}

#[derive(Template)]
#[template(path = "governance/desk_preview.html")]
struct PreviewView {
    t: Tr,
    symbol: String,
    /// Safe HTML.
    session: String,
    title: String,
    on: String,
    is_provisional: bool,
    back: String,
    /// Safe HTML.
    blocks: String,
}

pub async fn preview(visit: Visit) -> Result<Reply> {
    let (report, _) = found(&visit).await?;
    let frozen = match gathered(&visit, &report.draft).await {
        Err(Error::Invalid(errors)) => return Reply::again(page(&visit, None, &errors).await?, errors),
        frozen => frozen?,
    };
    let words = Words { t: visit.t, draft: &report.draft, frozen: &frozen };
    let here = visit.link(&links::desk_report(&report.public_id()));
    let view = PreviewView {
        t: visit.t,
        symbol: report.draft.symbol.clone(),
        session: web::parts::inline(visit.t, &report.draft.session),
        title: words.title(),
        on: words.on(),
        is_provisional: frozen.facts.is_provisional,
        blocks: reports::blocks_html(visit.t, &words.blocks(), &here)?,
        back: here.clone(),
    };
    let page = desk_page(&visit, words.title(), html(&view)?).wide();
    Reply::page(page.crumb(visit.link(links::DESK_REPORTS), visit.t.m("governance-reports")).crumb(here, words.title()))
}

/// The Parties that a figure counts, before the report is final.
pub async fn figure(visit: Visit) -> Result<Reply> {
    let (report, _) = found(&visit).await?;
    let frozen = gathered(&visit, &report.draft).await?;
    let words = Words { t: visit.t, draft: &report.draft, frozen: &frozen };
    let back = visit.link(&format!("{}/preview", links::desk_report(&report.public_id())));
    let page = reports::figure_page(&visit, &words, visit.param("figure"), (back, String::new()))?;
    Reply::page(page.nav("desk").private())
}

pub async fn step(visit: Visit, form: Form) -> Result<Reply> {
    let act = ReportAct::parse(visit.param("act")).ok_or(Error::NotFound)?;
    let (by, id, base) = (shared::by(&visit), visit.param("id").to_owned(), shared::base(&form));
    let here = visit.link(&links::desk_report(&id));
    let db = visit.app.db();
    let (done, to, outcome) = match act {
        ReportAct::Finish => ("governance-done-report-final", here, finish(&visit, by, &id, base).await),
        ReportAct::Discard => {
            let discarded = db.write(move |tx| actions::discard(tx, &by, (&id, base))).await;
            ("governance-done-report-discarded", visit.link(links::DESK_REPORTS), discarded)
        }
        ReportAct::Withdraw => {
            let reason = form.text("reason").to_owned();
            let withdrawn = db.write(move |tx| actions::withdraw(tx, &by, (&id, base), &reason)).await;
            ("governance-done-report-withdrawn", here, withdrawn)
        }
        ReportAct::Begin | ReportAct::Change => return Err(Error::NotFound),
    };
    match outcome {
        // The fields of a draft are as they were saved; of a withdrawal the reason is typed here.
        Err(Error::Invalid(errors)) => {
            let (report, _) = found(&visit).await?;
            let mut again = form_of(&report.draft);
            again.set("reason", form.text("reason"));
            Reply::again(page(&visit, Some(again), &errors).await?, errors)
        }
        outcome => answered(&visit, outcome, form, (to, done)).await,
    }
}

async fn finish(visit: &Visit, by: By, id: &str, base: i64) -> Result<Report> {
    let (report, _) = found(visit).await?;
    let facts = gathered(visit, &report.draft).await?.facts;
    let id = id.to_owned();
    visit.app.db().write(move |tx| actions::finish(tx, &by, (&id, base), facts.clone())).await
}
