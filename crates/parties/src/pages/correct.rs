//! The Secretariat corrects how a Party joined and when its duties were last met, with the reason. What was
//! recorded before stays in history.

use super::rendered;
use crate::domain::{Confidence, Instrument, Joining, JoiningDraft, duty_codes};
use crate::register::{Party, party};
use crate::{actions, links, store};
use ::store::history::{self, Part};
use askama::Template;
use convention::versions::{Field, both_versions};
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// The two fields of a duty.
struct DutyFields {
    legend: &'static str,
    on: String,
    source: String,
}

/// One version of what is recorded: when, what was done in which role, and why; of an import its number and where it
/// came from.
struct Version {
    when: String,
    act: &'static str,
    role: &'static str,
    why: String,
}

/// Versions shown. Our choice: the register changes seldom.
const SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "parties/correct.html")]
struct CorrectView {
    t: Tr,
    csrf: String,
    action: String,
    name: &'static str,
    version: i64,
    /// What someone else recorded meanwhile beside what was typed; empty otherwise.
    versions: String,
    history: Vec<Version>,
    fields: Fields,
    instruments: Vec<Choice>,
    confidences: Vec<Choice>,
    duties: Vec<DutyFields>,
}

fn draft(form: &Form, joining: &Joining) -> JoiningDraft {
    let text = |name: &str| form.text(name).to_owned();
    JoiningDraft {
        instrument: text("instrument"),
        deposited_on: text("deposited_on"),
        bound_at_latest: text("bound_at_latest"),
        bound_source: text("bound_source"),
        source_1: text("source_1"),
        source_2: text("source_2"),
        confidence: text("confidence"),
        met: duty_codes(joining.party).map(|(code, _)| (code, text(&format!("met-{code}")), text(&format!("met-{code}-source")))).collect(),
    }
}

fn form_of(draft: &JoiningDraft) -> Form {
    let mut form = Form::default();
    for (name, value) in [
        ("instrument", &draft.instrument),
        ("deposited_on", &draft.deposited_on),
        ("bound_at_latest", &draft.bound_at_latest),
        ("bound_source", &draft.bound_source),
        ("source_1", &draft.source_1),
        ("source_2", &draft.source_2),
        ("confidence", &draft.confidence),
    ] {
        form.set(name, value.as_str());
    }
    for (code, on, source) in &draft.met {
        form.set(&format!("met-{code}"), on.as_str());
        form.set(&format!("met-{code}-source"), source.as_str());
    }
    form
}

/// Every field with what is recorded and what was typed.
fn compared(t: Tr, party: &Party, recorded: &Form, typed: &Form) -> Vec<Field> {
    let label = |name: &str| match name {
        "instrument" => t.m("parties-instrument").to_owned(),
        "deposited_on" => t.m("parties-deposited-on").to_owned(),
        "bound_at_latest" => t.m("parties-bound-at-latest").to_owned(),
        "bound_source" => t.m("parties-bound-source").to_owned(),
        "source_1" => t.m("parties-source-1").to_owned(),
        "source_2" => t.m("parties-source-2").to_owned(),
        "confidence" => t.m("parties-confidence").to_owned(),
        met => duty_codes(party.code)
            .find(|(code, _)| met == format!("met-{code}") || met == format!("met-{code}-source"))
            .map_or_else(String::new, |(_, key)| t.m(key).to_owned()),
    };
    let names = recorded.pairs().iter().map(|(name, _)| name.as_str());
    names.map(|name| Field { label: label(name), recorded: recorded.text(name).to_owned(), typed: typed.text(name).to_owned() }).collect()
}

/// What was imported and corrected, newest first.
async fn history(visit: &Visit, party: &'static Party) -> Result<Vec<Version>> {
    let (t, id) = (visit.t, party.code.to_string());
    let lines = visit.app.db().read(move |conn| history::lines(conn, crate::KIND, &id, &Part::ALL, SHOWN, 0)).await?;
    let version = |line: history::Line| {
        let act = match line.act.as_str() {
            actions::IMPORT => t.word("act-import"),
            actions::UNDO => t.word("act-undo"),
            "correct" | "change" => t.m("parties-correct"),
            _ => return None,
        };
        Some(Version { when: t.moment(line.at), act, role: t.word(&format!("role-{}", line.role)), why: line.why })
    };
    Ok(lines.into_iter().filter_map(version).collect())
}

async fn page(visit: &Visit, party: &'static Party, version: i64, form: Form, errors: &[FieldError], versions: String) -> Result<Page> {
    let t = visit.t;
    let fields = Fields::new(t, form).with_errors(errors);
    let duties = duty_codes(party.code).map(|(code, key)| DutyFields {
        legend: t.m(key),
        on: fields.day_optional(&format!("met-{code}"), "parties-met-on"),
        source: fields.text_optional(&format!("met-{code}-source"), "common-source"),
    });
    let view = CorrectView {
        t,
        csrf: visit.csrf_field(),
        action: links::correct(visit.lang, party.code.as_str()),
        name: party.name(visit.lang),
        version,
        versions,
        history: history(visit, party).await?,
        instruments: Instrument::ALL.into_iter().map(|instrument| Choice::new(instrument.code(), t.m(instrument.key()))).collect(),
        confidences: Confidence::ALL.into_iter().map(|confidence| Choice::new(confidence.code(), t.m(confidence.key()))).collect(),
        duties: duties.collect(),
        fields,
    };
    Ok(Page::new(t.s("parties-correct-title", view.name), rendered(&view)?)
        .nav("parties")
        .crumb(links::parties(visit.lang), t.m("common-nav-parties"))
        .crumb(links::party(visit.lang, party.code.as_str()), view.name)
        .private()
        .scripted())
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let code = visit.party()?;
    let party = party(code).ok_or(Error::NotFound)?;
    let (joining, version) = visit.app.db().read(move |conn| store::get(conn, code)).await?;
    Reply::page(page(&visit, party, version, form_of(&JoiningDraft::of(&joining)), &[], String::new()).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let code = visit.party()?;
    let party = party(code).ok_or(Error::NotFound)?;
    let (joining, current) = visit.app.db().read(move |conn| store::get(conn, code)).await?;
    let version: i64 = form.text("version").parse().unwrap_or_default();
    let (actor, ambient) = (visit.actor(), visit.app.ambient().clone());
    let (draft, why) = (draft(&form, &joining), form.text("why").to_owned());
    match visit.app.db().write(move |tx| actions::correct(tx, &actor, &ambient, code, version, &draft, &why)).await {
        Ok(()) => Reply::done(links::party(visit.lang, code.as_str()), "parties-done-corrected"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, party, version, form, &errors, String::new()).await?, errors),
        Err(Error::Conflict) => {
            // Everything typed stays; saving again goes on top of the version that is shown beside it.
            let versions = both_versions(visit.t, &compared(visit.t, party, &form_of(&JoiningDraft::of(&joining)), &form));
            Ok(Reply::Conflict(Box::new(page(&visit, party, current, form, &[], versions).await?)))
        }
        Err(error) => Err(error),
    }
}
