//! Keys of the Parties' instances: recorded after comparing the fingerprint by another way, ended, revoked. For the
//! Secretariat.

use super::shared::{self, by, html};
use crate::domain::{KEY_TRANSITIONS, Key, KeyAct, KeyState, blocks};
use crate::{actions, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Day, FieldError, PartyCode, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// Keys shown. Our choice: several for each Party.
const SHOWN: usize = 1_000;

struct Row {
    address: String,
    party: String,
    fingerprint: String,
    about: String,
    state: &'static str,
}

#[derive(Template)]
#[template(path = "packages/keys.html")]
struct ListView {
    t: Tr,
    csrf: String,
    action: String,
    fields: Vec<String>,
    rows: Vec<Row>,
}

fn state_words(t: Tr, state: KeyState) -> &'static str {
    match state {
        KeyState::InForce => t.m("packages-key-in-force"),
        KeyState::Ended => t.m("packages-key-ended"),
        KeyState::Revoked => t.m("packages-key-revoked"),
    }
}

async fn page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let keys = visit.app.db().read(|conn| store::list_keys(conn, SHOWN)).await?;
    let row = |key: Key| Row {
        address: visit.link(&links::key(key.id)),
        party: parties::name(key.party, visit.lang),
        fingerprint: blocks(&key.fingerprint),
        about: t.s("packages-key-since", t.day(key.recorded_at.day())),
        state: state_words(t, key.state),
    };
    let mut choices: Vec<Choice> =
        parties::register().iter().map(|one| Choice::new(one.code.to_string(), parties::name(one.code, visit.lang))).collect();
    i18n::sort_by_name(visit.lang, &mut choices, |choice| choice.label.as_str());
    let fields = Fields::new(t, form).with_errors(errors);
    let view = ListView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(links::KEYS),
        fields: vec![
            fields.select("party", "common-party", &choices),
            fields.text("fingerprint", "packages-fingerprint"),
            fields.text("compared", "packages-compared"),
        ],
        rows: keys.into_iter().map(row).collect(),
    };
    Ok(shared::desk(visit, t.m("packages-keys-title"), html(&view)?).crumb(visit.link(links::DESK), t.m("packages-title")))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, Form::default(), &[]).await?)
}

pub async fn record(visit: Visit, form: Form) -> Result<Reply> {
    let Some(party) = PartyCode::parse(form.text("party")) else {
        let errors = vec![FieldError::new("party", "error-choice")];
        return Reply::again(page(&visit, form, &errors).await?, errors);
    };
    let (by, typed, compared) = (by(&visit), form.text("fingerprint").to_owned(), form.text("compared").to_owned());
    match visit.app.db().write(move |tx| actions::record_key(tx, &by, party, &typed, &compared)).await {
        Ok(_) => Reply::done(visit.link(links::KEYS), "packages-done-key"),
        Err(error) => {
            let errors = shared::problems(error, "fingerprint")?;
            Reply::again(page(&visit, form, &errors).await?, errors)
        }
    }
}

#[derive(Template)]
#[template(path = "packages/key.html")]
struct OneView {
    t: Tr,
    csrf: String,
    action: String,
    party: String,
    fingerprint: String,
    state: &'static str,
    facts: Vec<(&'static str, String)>,
    fields: Vec<String>,
    acts: Vec<(&'static str, &'static str)>,
    version: i64,
}

async fn one(visit: Visit, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, id) = (visit.t, shared::id(&visit)?);
    let key = visit.app.db().read(move |conn| store::get_key(conn, id)).await?;
    let mut facts = vec![(t.m("packages-recorded-at"), t.moment(key.recorded_at)), (t.m("packages-compared"), key.compared.clone())];
    if let Some(day) = key.until {
        let words = if key.state == KeyState::Revoked { t.m("packages-revoked-on") } else { t.m("packages-last-day") };
        facts.extend([(words, t.day(day)), (t.m("packages-why"), key.why.clone())]);
    }
    let words = |act: KeyAct| match act {
        KeyAct::End => t.m("packages-act-end"),
        KeyAct::Revoke => t.m("packages-act-revoke"),
        KeyAct::Record => t.m("packages-act-record"),
    };
    let rows = KEY_TRANSITIONS.iter().filter(|(from, ..)| *from == Some(key.state));
    let fields = Fields::new(t, form).with_errors(&errors);
    let view = OneView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::key(id)),
        party: parties::name(key.party, visit.lang),
        fingerprint: blocks(&key.fingerprint),
        state: state_words(t, key.state),
        facts,
        fields: vec![fields.day("day", "packages-day"), fields.long("why", "packages-why", 3)],
        acts: rows.map(|(_, act, _)| (act.code(), words(*act))).collect(),
        version: key.version,
    };
    let page = shared::desk(&visit, t.m("packages-key-title"), html(&view)?).crumb(visit.link(links::KEYS), t.m("packages-keys-title"));
    if errors.is_empty() { Reply::page(page) } else { Reply::again(page, errors) }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    one(visit, Form::default(), Vec::new()).await
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let Some(act) = KeyAct::parse(form.text("act")) else {
        return one(visit, form, vec![FieldError::new("why", "error-choice")]).await;
    };
    let (by, on) = (by(&visit), (shared::id(&visit)?, shared::base(&form)));
    let (day, why) = (Day::typed(form.text("day")), form.text("why").to_owned());
    match visit.app.db().write(move |tx| actions::close_key(tx, &by, on, act, day, &why)).await {
        Ok(_) => Reply::done(visit.link(&links::key(on.0)), "packages-done-key-closed"),
        Err(error) => one(visit, form, shared::problems(error, "why")?).await,
    }
}
