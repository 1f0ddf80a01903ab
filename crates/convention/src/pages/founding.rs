//! Corrections of founding data that came with a later release: what waits, and one of them field by field.

use super::rendered;
use crate::domain::{Proposal, ProposalAct, ProposalState};
use crate::founding::{Kinds, Records};
use crate::{actions, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Result};
use serde_json::Value as Json;
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// One line of the list.
struct Line {
    address: String,
    title: String,
    fields: String,
    since: String,
}

#[derive(Template)]
#[template(path = "convention/proposals.html")]
struct ListView {
    t: Tr,
    lines: Vec<Line>,
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let (kinds, t, lang) = (visit.app.part::<Kinds>(), visit.t, visit.lang);
    let lines = visit
        .app
        .db()
        .read(move |conn| {
            let mut lines = Vec::new();
            for proposal in store::open_proposals(conn)? {
                let Some(records) = kinds.find(&proposal.kind) else { continue };
                let current = records.find(conn, &proposal.record_id)?.unwrap_or_default();
                let names: Vec<String> = proposal.fields.keys().map(|name| records.field(t, name)).collect();
                lines.push(Line {
                    address: format!("{}/{}", links::proposals(lang), proposal.id),
                    title: records.title(lang, &proposal.record_id, &current),
                    fields: t.list(&names),
                    since: t.day(proposal.made_at.day()),
                });
            }
            Ok(lines)
        })
        .await?;
    let view = ListView { t, lines };
    Reply::page(
        Page::new(t.m("convention-proposals-title"), rendered(&view)?)
            .nav("desk")
            .crumb(visit.link("/desk"), t.m("common-nav-desk"))
            .private(),
    )
}

/// One field with both values, what differs marked.
struct Difference {
    field: String,
    recorded: String,
    proposed: String,
}

#[derive(Template)]
#[template(path = "convention/proposal.html")]
struct ShowView {
    t: Tr,
    csrf: String,
    action: String,
    title: String,
    record: String,
    is_open: bool,
    differences: Vec<Difference>,
    fields: Fields,
}

fn id(visit: &Visit) -> Result<Id> {
    Id::parse(visit.param("proposal")).ok_or(Error::NotFound)
}

async fn show(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let (id, kinds) = (id(visit)?, visit.app.part::<Kinds>());
    let (proposal, current) = visit
        .app
        .db()
        .read(move |conn| {
            let (proposal, _) = store::proposal(conn, id)?;
            let records = kinds.find(&proposal.kind).ok_or(Error::NotFound)?;
            let current = records.find(conn, &proposal.record_id)?.unwrap_or_default();
            Ok((proposal, current))
        })
        .await?;
    let (t, kinds) = (visit.t, visit.app.part::<Kinds>());
    let records = kinds.find(&proposal.kind).ok_or(Error::NotFound)?;
    let title = records.title(visit.lang, &proposal.record_id, &current);
    let view = ShowView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&visit.path),
        record: records.link(visit.lang, &proposal.record_id),
        is_open: proposal.state == ProposalState::Open,
        differences: differences(t, records, &proposal, &current),
        fields: Fields::new(t, form).with_errors(errors),
        title,
    };
    Ok(Page::new(t.s("convention-proposal-title", &view.title), rendered(&view)?)
        .nav("desk")
        .crumb(visit.link("/desk"), t.m("common-nav-desk"))
        .crumb(links::proposals(visit.lang), t.m("convention-proposals-title"))
        .private())
}

fn differences(t: Tr, records: &dyn Records, proposal: &Proposal, current: &Json) -> Vec<Difference> {
    let none = t.m("common-none");
    proposal
        .fields
        .iter()
        .map(|(name, value)| {
            let (old, new) = (plain(current.get(name)), plain(Some(value)));
            let (recorded, proposed) = web::parts::differences(old.as_deref().unwrap_or(none), new.as_deref().unwrap_or(none));
            Difference { field: records.field(t, name), recorded, proposed }
        })
        .collect()
}

/// A value as people read it; nothing for an empty one.
fn plain(value: Option<&Json>) -> Option<String> {
    match value? {
        Json::Null => None,
        Json::String(text) if text.is_empty() => None,
        Json::String(text) => Some(text.clone()),
        Json::Array(items) => Some(items.iter().filter_map(|item| plain(Some(item))).collect::<Vec<_>>().join("; ")),
        other => Some(other.to_string()),
    }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(show(&visit, Form::default(), &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (id, note) = (id(&visit)?, form.text("note").to_owned());
    let decided = match ProposalAct::parse(form.text("act")) {
        Some(act) => {
            let (actor, ambient, kinds) = (visit.actor(), visit.app.ambient().clone(), visit.app.part::<Kinds>());
            let decided = visit.app.db().write(move |tx| actions::decide_proposal(tx, &actor, &ambient, &kinds, id, act, &note)).await;
            decided.map(|()| act)
        }
        None => Err(Error::field("note", "error-choice")),
    };
    match decided {
        Ok(ProposalAct::Accept) => Reply::done(links::proposals(visit.lang), "convention-done-accepted"),
        Ok(ProposalAct::Refuse) => Reply::done(links::proposals(visit.lang), "convention-done-refused"),
        Err(Error::Invalid(errors)) => Reply::again(show(&visit, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}
