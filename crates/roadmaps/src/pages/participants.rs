//! The national team and the stakeholders of a version: balance by sector, what the team lacks in words, who was invited
//! and took part at each step, one entry as a form. For the Party's team; the focal point and members with the part
//! *team* write.
//!
//! Invariants: names of persons stand on these pages alone; what a team lacks refuses nothing.

use super::register::{self, NEW, Removed, Sent, Written, may_write, step_choices};
use super::shared::{self, party, render};
use super::tasks::{name_of, step_key};
use crate::domain::{Entry, Lack, Made, Participant, Step, lacks, made};
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

struct Row {
    name: String,
    person: String,
    sector: String,
    role: String,
    mandate: String,
    is_member: bool,
    address: String,
}

struct StepShown {
    heading: &'static str,
    invited: Vec<String>,
    took_part: Vec<String>,
}

/// A sector with its members, as a row with a bar.
struct Balance {
    sector: String,
    members: usize,
    listed: usize,
    bar: String,
}

#[derive(Template)]
#[template(path = "roadmaps/participants.html")]
struct TeamView {
    t: Tr,
    csrf: String,
    back: String,
    add: String,
    lacks: Vec<&'static str>,
    balance: Vec<Balance>,
    steps: Vec<StepShown>,
    rows: Vec<Row>,
    removed: Vec<Removed>,
}

fn sector_words(t: Tr, code: &str) -> String {
    convention::label(convention::lists::TEAM_SECTORS, code, t.lang()).to_owned()
}

fn lack_words(t: Tr, lack: Lack) -> &'static str {
    match lack {
        Lack::CivilSociety => t.m("roadmaps-register-lacks-civil"),
        Lack::WomensOrganization => t.m("roadmaps-register-lacks-women"),
        Lack::YouthOrganization => t.m("roadmaps-register-lacks-youth"),
    }
}

fn balance(t: Tr, made: &Made) -> Vec<Balance> {
    let all: usize = made.sectors.iter().map(|sector| sector.members).sum();
    let row = |sector: &crate::domain::SectorMade| Balance {
        sector: sector_words(t, &sector.sector),
        members: sector.members,
        listed: sector.listed,
        bar: web::parts::bar((sector.members * 100).checked_div(all).unwrap_or(0) as u64),
    };
    made.sectors.iter().map(row).collect()
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let entries: Vec<Entry<Participant>> = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = register::at_hand(conn, party)?;
            register::participants(conn, t.lang(), roadmap.id)
        })
        .await?;
    let may_write = may_write(&visit, party);
    let page = |id: &str| visit.link(&links::page(party, &format!("/team/{id}")));
    let listed: Vec<&Entry<Participant>> = entries.iter().filter(|one| one.is_listed()).collect();
    let named = |is_in: &dyn Fn(&Participant) -> bool| -> Vec<String> {
        listed.iter().filter(|one| is_in(&one.facts)).map(|one| name_of(one).to_owned()).collect()
    };
    let step = |step: &Step| StepShown {
        heading: t.m(step_key(*step)),
        invited: named(&|one| one.invited.contains(step)),
        took_part: named(&|one| one.took_part.contains(step)),
    };
    let row = |one: &&Entry<Participant>| Row {
        name: one.facts.organization.clone(),
        person: one.person.clone(),
        sector: sector_words(t, &one.facts.sector),
        role: one.facts.role.clone(),
        mandate: web::parts::paragraphs(&one.facts.mandate),
        is_member: one.facts.is_member,
        address: if may_write { page(&one.id.to_string()) } else { String::new() },
    };
    let view = TeamView {
        t,
        csrf: visit.csrf_field(),
        back: visit.link(&links::work(party)),
        add: if may_write { page(NEW) } else { String::new() },
        lacks: lacks(&entries).into_iter().map(|lack| lack_words(t, lack)).collect(),
        balance: balance(t, &made(&entries, &[])),
        steps: Step::ALL.iter().map(step).collect(),
        rows: listed.iter().map(row).collect(),
        removed: if may_write { register::removed(&entries, |one| name_of(one), page) } else { Vec::new() },
    };
    Reply::page(shared::work_page(&visit, party, t.m("roadmaps-register-heading"), render(&view)?))
}

#[derive(Template)]
#[template(path = "roadmaps/participant.html")]
struct EntryView {
    t: Tr,
    f: Fields,
    csrf: String,
    action: String,
    back: String,
    is_new: bool,
    revision: i64,
    sectors: Vec<Choice>,
    steps: Vec<Choice>,
    member: Vec<Choice>,
    named: Vec<Choice>,
    /// What a colleague saved since the page was opened: question and answer.
    meanwhile: Vec<(&'static str, String)>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new(), false).await
}

fn typed(entry: &Entry<Participant>) -> Form {
    let mut form = Form::default();
    let facts = &entry.facts;
    for (name, value) in [
        ("organization", &facts.organization),
        ("sector", &facts.sector),
        ("person", &entry.person),
        ("role", &facts.role),
        ("mandate", &facts.mandate),
    ] {
        form.set(name, value.as_str());
    }
    form.set("member", if facts.is_member { "yes" } else { "" });
    form.set("named", if facts.may_be_named { "yes" } else { "" });
    register::tick(&mut form, "invited", &facts.invited);
    register::tick(&mut form, "took_part", &facts.took_part);
    form
}

fn meanwhile(t: Tr, entry: &Entry<Participant>) -> Vec<(&'static str, String)> {
    let steps = |steps: &std::collections::BTreeSet<Step>| t.list(&steps.iter().map(|step| t.m(step_key(*step))).collect::<Vec<_>>());
    let yes = |is_yes: bool| t.m(if is_yes { "common-yes" } else { "common-no" }).to_owned();
    let facts = &entry.facts;
    vec![
        (t.m("roadmaps-register-organization"), facts.organization.clone()),
        (t.m("roadmaps-register-sector"), sector_words(t, &facts.sector)),
        (t.m("roadmaps-register-person"), entry.person.clone()),
        (t.m("roadmaps-register-role"), facts.role.clone()),
        (t.m("roadmaps-register-mandate"), facts.mandate.clone()),
        (t.m("roadmaps-register-is-member"), yes(facts.is_member)),
        (t.m("roadmaps-register-may-be-named"), yes(facts.may_be_named)),
        (t.m("roadmaps-register-invited"), steps(&facts.invited)),
        (t.m("roadmaps-register-took-part"), steps(&facts.took_part)),
    ]
}

async fn show(visit: Visit, again: Option<Form>, errors: Vec<FieldError>, is_overtaken: bool) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let entry = register::find::<Participant>(&visit).await?;
    let is_again = again.is_some();
    let form = again.unwrap_or_else(|| entry.as_ref().map(typed).unwrap_or_default());
    let heading = t.m(if entry.is_some() { "roadmaps-register-entry" } else { "roadmaps-register-add" });
    let view = EntryView {
        t,
        f: Fields::new(t, form).with_errors(&errors),
        csrf: visit.csrf_field(),
        action: format!("/{}{}", visit.lang, visit.path),
        back: visit.link(&links::page(party, "/team")),
        is_new: entry.is_none(),
        revision: entry.as_ref().map_or(0, |entry| entry.version),
        sectors: convention::list(convention::lists::TEAM_SECTORS)
            .items
            .iter()
            .map(|item| Choice::new(item.code.as_str(), item.label(visit.lang)))
            .collect(),
        steps: step_choices(t),
        member: vec![Choice::new("yes", t.m("roadmaps-register-is-member"))],
        named: vec![Choice::new("yes", t.m("roadmaps-register-may-be-named"))],
        meanwhile: entry.as_ref().filter(|_| is_overtaken).map(|entry| meanwhile(t, entry)).unwrap_or_default(),
    };
    let page = shared::work_page(&visit, party, heading, render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let party = party(&visit)?;
    let line = |name: &str| form.text(name).trim().to_owned();
    let facts = Participant {
        organization: line("organization"),
        sector: line("sector"),
        role: line("role"),
        mandate: line("mandate"),
        is_member: form.all("member").contains(&"yes".to_owned()),
        may_be_named: form.all("named").contains(&"yes".to_owned()),
        invited: register::steps(&form, "invited"),
        took_part: register::steps(&form, "took_part"),
    };
    match register::write(&visit, &form, Sent { facts, person: line("person"), unread: Vec::new() }).await? {
        Written::Done(words) => Reply::done(visit.link(&links::page(party, "/team")), words),
        Written::Refused(errors) => show(visit, Some(form), errors, false).await,
        Written::Overtaken => show(visit, Some(form), vec![FieldError::new("entry", "roadmaps-error-overtaken")], true).await,
    }
}
