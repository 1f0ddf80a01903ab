//! Packages that arrived: brought in, looked at before anything is taken in, accepted or put away. For the Secretariat.

use super::shared::{self, by, html};
use crate::domain::{Act, PACKAGE_BYTES, Received, State, Verdict, blocks, read};
use crate::{Arrived, OwnKey, actions, links, store, words};
use askama::Template;
use documents::Files;
use i18n::Tr;
use kernel::{Error, FieldError, Moment, Result};
use serde_json::Value;
use web::fields::Fields;
use web::{Form, Reply, Visit};

/// Rows shown of each list. Our choice.
const SHOWN: usize = 100;

struct Row {
    address: String,
    title: String,
    about: Vec<String>,
    state: &'static str,
}

#[derive(Template)]
#[template(path = "packages/desk.html")]
struct ListView {
    t: Tr,
    csrf: String,
    action: String,
    file: String,
    limit: usize,
    kept: Vec<Row>,
    accepted: Vec<Row>,
    keys: String,
    fingerprint: String,
}

fn state_words(t: Tr, state: State) -> &'static str {
    match state {
        State::Kept => t.m("packages-state-kept"),
        State::Accepted => t.m("packages-state-accepted"),
        State::PutAway => t.m("packages-state-put-away"),
    }
}

async fn page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<web::Page> {
    let t = visit.t;
    let (kept, accepted) = visit
        .app
        .db()
        .read(|conn| Ok((store::list_received(conn, State::Kept, SHOWN)?, store::list_received(conn, State::Accepted, SHOWN)?)))
        .await?;
    let row = |one: Received| Row {
        address: visit.link(&links::received(one.id)),
        about: vec![parties::name(one.party, visit.lang), one.number, t.moment(one.received_at)],
        title: one.title,
        state: state_words(t, one.state),
    };
    let view = ListView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(links::DESK),
        file: Fields::new(t, form).with_errors(errors).file("file", "packages-file"),
        limit: PACKAGE_BYTES >> 20,
        kept: kept.into_iter().map(row).collect(),
        accepted: accepted.into_iter().map(row).collect(),
        keys: visit.link(links::KEYS),
        fingerprint: blocks(&visit.app.part::<OwnKey>().fingerprint()),
    };
    Ok(shared::desk(visit, t.m("packages-title"), html(&view)?))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, Form::default(), &[]).await?)
}

async fn again(visit: Visit, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    Reply::again(page(&visit, form, &errors).await?, errors)
}

pub async fn upload(visit: Visit, form: Form) -> Result<Reply> {
    let Some(upload) = form.upload("file").filter(|upload| !upload.bytes.is_empty()).cloned() else {
        return again(visit, form, vec![FieldError::new("file", "packages-error-file")]).await;
    };
    let sound = match read(&upload.bytes) {
        Ok(sound) => sound,
        Err(refusal) => return again(visit, form, vec![words::refused(&refusal)]).await,
    };
    let (by, manifest, name) = (by(&visit), sound.manifest.clone(), upload.name.clone());
    if !by.records.0.is_readable(&Arrived::of(&sound)) {
        return again(visit, form, vec![FieldError::new("file", "packages-error-unreadable")]).await;
    }
    let wanted = manifest.clone();
    let verdict = visit.app.db().read(move |conn| actions::verdict(conn, &wanted)).await?;
    let verdict = match verdict {
        // Stored before the record that names it.
        Verdict::Fit | Verdict::UnknownKey => {
            let file = visit.app.part::<Files>().keep(&upload.bytes)?;
            match visit.app.db().write(move |tx| actions::keep(tx, &by, &manifest, &file, &name)).await {
                Ok(Ok(received)) => return Reply::done(visit.link(&links::received(received.id)), "packages-done-kept"),
                Ok(Err(verdict)) => verdict,
                Err(error) => return again(visit, form, shared::problems(error, "file")?).await,
            }
        }
        other => other,
    };
    let problem = words::problem(visit.lang, "file", &verdict).into_iter().collect();
    again(visit, form, problem).await
}

#[derive(Template)]
#[template(path = "packages/received.html")]
struct OneView {
    t: Tr,
    csrf: String,
    action: String,
    title: String,
    state: &'static str,
    facts: Vec<(&'static str, String)>,
    fingerprint: String,
    verdict: String,
    is_fit: bool,
    is_unknown: bool,
    is_kept: bool,
    keys: String,
    submission: Option<(String, String)>,
    why: String,
    version: i64,
    /// Each act with name, office and instant.
    acts: Vec<Vec<String>>,
    n_history: usize,
    entries: Vec<(String, String, String)>,
    why_field: String,
    accept: &'static str,
    put_away: &'static str,
}

async fn one(visit: Visit, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, lang, id) = (visit.t, visit.lang, shared::id(&visit)?);
    let received = visit.app.db().read(move |conn| store::get_received(conn, id)).await?;
    let bytes = visit.app.part::<Files>().read(&received.file)?;
    let sound = read(&bytes).map_err(|refusal| Error::fault(format!("the kept package {id} is no longer sound: {refusal:?}")))?;
    let manifest = sound.manifest.clone();
    let verdict = visit.app.db().read(move |conn| actions::verdict(conn, &manifest)).await?;
    let (manifest, is_kept) = (&sound.manifest, received.state == State::Kept);
    let mut facts = vec![
        (t.m("common-party"), parties::name(manifest.party, lang)),
        (t.m("packages-number"), manifest.number.clone()),
        (t.word("version"), manifest.version.to_string()),
        (t.m("common-language"), t.lang_name(manifest.language).to_owned()),
        (t.m("packages-sent-at"), moment(t, &manifest.sent_at)),
        (t.m("packages-sent-by"), manifest.sender.name.clone()),
        (t.m("people-office"), manifest.sender.office.clone()),
        (t.m("packages-arrived"), t.moment(received.received_at)),
        (t.m("packages-came-as"), received.came_as.clone()),
    ];
    facts.retain(|(_, value)| !value.is_empty());
    let entries = manifest.entries.iter().map(|entry| {
        let name = if entry.called.is_empty() { entry.name.clone() } else { entry.called.clone() };
        (name, t.n("packages-bytes", entry.bytes), entry.sha256.clone())
    });
    let view = OneView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::received(id)),
        title: received.title.clone(),
        state: state_words(t, received.state),
        facts,
        fingerprint: blocks(&sound.fingerprint),
        verdict: words::problem(lang, "", &verdict)
            .map_or_else(|| t.m("packages-verdict-fit").to_owned(), |problem| words::sentence(t, &problem)),
        is_fit: verdict == Verdict::Fit,
        is_unknown: verdict == Verdict::UnknownKey,
        is_kept,
        keys: visit.link(links::KEYS),
        submission: (!received.receipt.is_empty())
            .then(|| (received.receipt.clone(), visit.link(&format!("/desk/submissions/{}", received.receipt)))),
        why: received.why.clone(),
        version: received.version,
        acts: sound.acts.as_array().map(|acts| acts.iter().map(|act| act_words(t, act)).collect()).unwrap_or_default(),
        n_history: sound.history.as_array().map_or(0, Vec::len),
        entries: entries.collect(),
        why_field: Fields::new(t, form).with_errors(&errors).long_optional("why", "packages-put-away-why", 3),
        accept: Act::Accept.code(),
        put_away: Act::PutAway.code(),
    };
    let page = shared::desk(&visit, t.m("packages-one-title"), html(&view)?).crumb(visit.link(links::DESK), t.m("packages-title"));
    if errors.is_empty() { Reply::page(page) } else { Reply::again(page, errors) }
}

fn moment(t: Tr, text: &str) -> String {
    Moment::parse(text).map_or_else(|| text.to_owned(), |moment| t.moment(moment))
}

/// A formal act of a package: act, who, in which office, when.
fn act_words(t: Tr, act: &Value) -> Vec<String> {
    let word = |name: &str| act.get(name).and_then(Value::as_str).unwrap_or_default();
    let code = format!("act-{}", word("act"));
    let known = if t.has_word(&code) { t.word(&code) } else { "" };
    let mut parts = vec![known.to_owned(), word("name").to_owned(), word("office").to_owned(), moment(t, word("at"))];
    parts.retain(|part| !part.is_empty());
    parts
}

pub async fn get(visit: Visit) -> Result<Reply> {
    one(visit, Form::default(), Vec::new()).await
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (by, id, version) = (by(&visit), shared::id(&visit)?, shared::base(&form));
    match Act::parse(form.text("act")) {
        Some(Act::PutAway) => {
            let why = form.text("why").to_owned();
            match visit.app.db().write(move |tx| actions::put_away(tx, &by, (id, version), &why)).await {
                Ok(_) => Reply::done(visit.link(links::DESK), "packages-done-put-away"),
                Err(error) => one(visit, form, shared::problems(error, "why")?).await,
            }
        }
        Some(Act::Accept) => {
            let received = visit.app.db().read(move |conn| store::get_received(conn, id)).await?;
            match take_in(&visit, &received, version).await {
                Ok(Ok(_)) => Reply::done(visit.link(&links::received(id)), "packages-done-accepted"),
                Ok(Err(verdict)) => {
                    let problem = words::problem(visit.lang, "why", &verdict).into_iter().collect();
                    one(visit, form, problem).await
                }
                Err(error) => one(visit, form, shared::problems(error, "why")?).await,
            }
        }
        _ => one(visit, form, vec![FieldError::new("why", "error-choice")]).await,
    }
}

/// Stores the evidence files and makes the submission.
async fn take_in(visit: &Visit, received: &Received, version: i64) -> Result<std::result::Result<Received, Verdict>> {
    let (by, id, files) = (by(visit), received.id, visit.app.part::<Files>());
    let bytes = files.read(&received.file)?;
    let sound = read(&bytes).map_err(|refusal| Error::fault(format!("the kept package {id} is no longer sound: {refusal:?}")))?;
    let (manifest, arrived) = (sound.manifest.clone(), Arrived::of(&sound));
    match visit.app.db().read(move |conn| actions::verdict(conn, &manifest)).await? {
        Verdict::Fit => crate::store_files(&files, &sound).map_err(|error| documents::beside(error, "why"))?,
        other => return Ok(Err(other)),
    }
    visit.app.db().write(move |tx| actions::accept(tx, &by, (id, version), &arrived)).await
}
