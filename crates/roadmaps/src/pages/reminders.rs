//! Reminders to Parties whose turn it is: a preview with every recipient and the text each gets in their language, then
//! the act, which cannot be undone, and the log of what was sent. For the Secretariat; the auditor reads the log.

use super::desk::{desk_page, next_key};
use super::desk_roadmaps::followed;
use super::shared::{self, by, render};
use crate::actions::{self, Chosen};
use crate::domain::{Next, REMINDED_DAYS, Turn};
use crate::waiting::Followed;
use crate::{RoundsPart, store, team};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, PartyCode, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

/// Reminders on a page of the log.
const PER_PAGE: usize = 50;

/// Somebody who gets a mail.
struct Recipient {
    name: String,
    /// What it is written in, for the marks of the text and for the reader.
    lang: kernel::Lang,
    lang_name: &'static str,
    subject: String,
    text: String,
    link: String,
}

struct Row {
    /// Party and what it is reminded of, as the form sends them back.
    value: String,
    name: String,
    next: &'static str,
    since: String,
    /// When it was reminded; empty where that is long ago or never was.
    reminded: String,
    recipients: Vec<Recipient>,
}

#[derive(Template)]
#[template(path = "roadmaps/reminders.html")]
struct PreviewView {
    t: Tr,
    csrf: String,
    action: String,
    back: String,
    log: String,
    rows: Vec<Row>,
    n_people: usize,
    n_reminded: usize,
    f: Fields,
    again: Vec<Choice>,
    sure: Vec<Choice>,
}

/// Which rows the preview is about: the Parties chosen, or everyone on the filtered list whose turn it is.
async fn chosen(visit: &Visit, parties: Option<Vec<String>>) -> Result<Vec<Followed>> {
    let mut rows = followed(visit).await?;
    rows.retain(|row| row.next.turn() == Turn::Party && parties.as_ref().is_none_or(|chosen| chosen.contains(&row.party.to_string())));
    Ok(rows)
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let parties = (visit.query.get("which") == Some("chosen")).then(|| visit.query.all("party"));
    let rows = chosen(&visit, parties).await?;
    preview(visit, rows, Form::default(), Vec::new()).await
}

async fn preview(visit: Visit, rows: Vec<Followed>, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, is_again, problems, seen) = (visit.t, !errors.is_empty(), errors.clone(), visit.clone());
    let rows = visit.app.db().read(move |conn| rows.iter().map(|row| shown(conn, &seen, row)).collect::<Result<Vec<_>>>()).await?;
    let view = PreviewView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link("/desk/reminders"),
        back: visit.link("/desk/roadmaps"),
        log: visit.link("/desk/reminders/log"),
        n_people: rows.iter().filter(|row| row.reminded.is_empty()).map(|row| row.recipients.len()).sum(),
        n_reminded: rows.iter().filter(|row| !row.reminded.is_empty()).count(),
        rows,
        f: Fields::new(t, form).with_errors(&problems),
        again: vec![Choice::new("yes", t.n("roadmaps-remind-again", REMINDED_DAYS))],
        sure: vec![Choice::new("yes", t.m("roadmaps-remind-sure"))],
    };
    let page =
        desk_page(&visit, t.m("roadmaps-remind-heading"), render(&view)?).crumb(visit.link("/desk/roadmaps"), t.m("roadmaps-desk-states"));
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

/// A Party with the mails it would get.
fn shown(conn: &mut ::store::Conn, visit: &Visit, row: &Followed) -> Result<Row> {
    let (t, key) = (visit.t, actions::notice(row.next));
    let people = team::focal_points(conn, row.party)?;
    let recipients = people.into_iter().map(|one| {
        let own = Tr::new(one.lang);
        let args = [("party", parties::name(row.party, one.lang).into())];
        Recipient {
            name: one.name,
            lang: one.lang,
            lang_name: t.lang_name(one.lang),
            subject: own.f(&format!("{key}-subject"), &args),
            text: own.f(&format!("{key}-text"), &args),
            link: format!("{}/{}{}", visit.app.settings().public_url, one.lang, actions::leads_to(row)),
        }
    });
    Ok(Row {
        value: format!("{}:{}", row.party, row.next.code()),
        name: parties::name(row.party, visit.lang),
        next: t.m(next_key(row.next)),
        since: row.since.map(|at| t.s("roadmaps-since-day", t.day(at.day()))).unwrap_or_default(),
        reminded: row
            .reminded_at
            .filter(|_| row.is_reminded(visit.now))
            .map(|at| t.s("roadmaps-reminded-on", t.day(at.day())))
            .unwrap_or_default(),
        recipients: recipients.collect(),
    })
}

fn read(value: &str) -> Option<Chosen> {
    let (party, about) = value.split_once(':')?;
    Some(Chosen { party: PartyCode::parse(party)?, about: Next::parse(about)? })
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let picked: Vec<Chosen> = form.all("remind").iter().filter_map(|value| read(value)).collect();
    let parties: Vec<String> = picked.iter().map(|one| one.party.to_string()).collect();
    let wrong = if picked.is_empty() {
        Some(FieldError::new("sure", "roadmaps-error-none-chosen"))
    } else if form.text("sure") != "yes" {
        Some(FieldError::new("sure", "roadmaps-error-confirm"))
    } else {
        None
    };
    if let Some(wrong) = wrong {
        let rows = chosen(&visit, Some(parties)).await?;
        return preview(visit, rows, form, vec![wrong]).await;
    }
    let (by, rounds, today) = (by(&visit), visit.app.part::<RoundsPart>(), visit.now.day());
    let again = form.text("again") == "yes";
    let send = move |tx: &mut ::store::Tx<'_>| {
        let consulting = rounds.0.open(tx, today)?;
        actions::remind(tx, &by, &consulting, &picked, again)
    };
    let errors = match visit.app.db().write(send).await {
        Ok(_) => return Reply::done(visit.link("/desk/reminders/log"), "roadmaps-done-remind"),
        Err(Error::Conflict) => vec![FieldError::new("sure", "roadmaps-error-changed")],
        Err(error) => shared::refusal(error, "again")?,
    };
    let rows = chosen(&visit, Some(parties)).await?;
    preview(visit, rows, form, errors).await
}

struct Sent {
    party: String,
    about: &'static str,
    when: String,
    by: String,
    /// Names with the language of the mail.
    told: Vec<String>,
}

#[derive(Template)]
#[template(path = "roadmaps/reminders_log.html")]
struct LogView {
    t: Tr,
    rows: Vec<Sent>,
    total: u64,
    pages: String,
    back: String,
}

pub async fn log(visit: Visit) -> Result<Reply> {
    let (t, lang, page) = (visit.t, visit.lang, visit.page_number()?);
    let (total, rows) = visit
        .app
        .db()
        .read(move |conn| {
            let framework = shared::framework().id.as_str();
            let found = store::list_reminders(conn, framework, PER_PAGE, (page - 1) * PER_PAGE)?;
            let accounts = found.iter().flat_map(|one| one.told.iter().map(|told| told.account).chain([one.by]));
            let names = team::shown_names(conn, accounts, lang)?;
            let name = |account| names.get(&account).cloned().unwrap_or_default();
            let rows = found.iter().map(|one| Sent {
                party: parties::name(one.party, lang),
                about: t.m(next_key(one.about)),
                when: t.moment(one.sent_at),
                by: name(one.by),
                told: one.told.iter().map(|told| t.s2("roadmaps-place", name(told.account), t.lang_name(told.lang))).collect(),
            });
            Ok((store::count_reminders(conn, framework)?, rows.collect::<Vec<_>>()))
        })
        .await?;
    let pages = web::parts::pages(&visit, total, PER_PAGE, page);
    let view = LogView { t, rows, total, pages, back: visit.link("/desk/roadmaps") };
    let title = t.m("roadmaps-remind-log");
    Reply::page(desk_page(&visit, title, render(&view)?).crumb(visit.link("/desk/roadmaps"), t.m("roadmaps-desk-states")))
}
