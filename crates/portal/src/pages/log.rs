//! The log of acts for the auditor: which record, what was done, who in which role, when. That a draft exists stands
//! here; what it says, and why an act was done, does not.

use super::rendered;
use ::store::history::{self, Act};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Id, Moment, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// Acts on one page. Our choice.
const SHOWN: usize = 100;

struct Row {
    at: String,
    kind: String,
    record: String,
    /// The versions of a measure, which an auditor may look through; empty for other records.
    address: String,
    act: String,
    state: String,
    party: String,
    role: String,
    who: String,
}

#[derive(Template)]
#[template(path = "portal/log.html")]
struct LogView {
    t: Tr,
    action: String,
    fields: Vec<String>,
    rows: Vec<Row>,
    older: Option<String>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let party = match visit.query.get("party") {
        None => None,
        Some(code) => Some(parties::parse(code).ok_or_else(|| Error::field("party", "error-choice"))?.code),
    };
    let before = match visit.query.get("before") {
        None => visit.on()?.first_moment().plus_minutes(24 * 60),
        Some(typed) => Moment(typed.parse().map_err(|_| Error::field("before", "error-bad-page"))?),
    };
    let (acts, names) = visit
        .app
        .db()
        .read_heavy(move |conn| {
            let acts = history::log(conn, party, before, SHOWN + 1)?;
            let mut accounts: Vec<Id> = acts.iter().filter_map(|act| Id::parse(&act.actor)).collect();
            accounts.sort_unstable();
            accounts.dedup();
            let names = accounts.into_iter().map(|account| Ok((account.to_string(), people::shown_name(conn, account, t.lang())?)));
            Ok((acts, names.collect::<Result<std::collections::BTreeMap<_, _>>>()?))
        })
        .await?;
    let older = acts.get(SHOWN - 1).filter(|_| acts.len() > SHOWN).map(|last| {
        // The last act shown may have others of its moment after it: the next page begins with that moment.
        visit.here_with(&visit.query.with("before", Some(&(last.at.0 + 1).to_string())))
    });
    let rows = acts.iter().take(SHOWN).map(|act| row(&visit, act, names.get(&act.actor))).collect();
    let view = LogView { t, action: visit.link("/desk/log"), fields: fields(&visit), rows, older };
    let page = Page::new(t.m("portal-log-title"), rendered(&view)?).nav("desk").wide().private();
    Reply::page(page.crumb(visit.link("/desk"), t.m("common-nav-desk")))
}

fn fields(visit: &Visit) -> Vec<String> {
    let mut form = Form::default();
    for name in ["party", "on"] {
        form.set(name, visit.query.get(name).unwrap_or_default());
    }
    let fields = Fields::new(visit.t, form);
    vec![fields.select_optional("party", "common-party", &parties::choices(visit.lang)), fields.day_optional("on", "portal-log-until")]
}

fn row(visit: &Visit, act: &Act, name: Option<&String>) -> Row {
    let t = visit.t;
    let record = Id::parse(&act.record_id).map_or_else(|| act.record_id.clone(), Id::public);
    let word = |code: String, fallback: &str| if t.has_word(&code) { t.word(&code).to_owned() } else { fallback.to_owned() };
    let kind = format!("portal-log-kind-{}", act.kind);
    Row {
        at: t.moment(act.at),
        address: if act.kind == measures::KIND { visit.link(&format!("/measures/{record}/versions")) } else { String::new() },
        kind: if t.has(&kind) { t.m(&kind).to_owned() } else { word(act.kind.clone(), &act.kind) },
        record,
        act: word(format!("act-{}", act.act), &act.act),
        state: word(format!("{}-{}", act.kind, act.state), &act.state),
        party: act.party.map(|party| parties::name(party, visit.lang)).unwrap_or_default(),
        role: word(format!("role-{}", act.role), &act.role),
        // Where no person acted, the word that history has: the program, the operator, the founding documents.
        who: name.cloned().unwrap_or_else(|| act.actor.clone()),
    }
}
