//! The form of a measure: one page of grouped fields, saved piece by piece while it is a draft. People of the Party
//! see it, and the Secretariat for its own measures; who may not write reads the same as a list of answers.

use super::files;
use super::form::{Group, Sheet};
use super::shared::{acting, html, title_html, title_words};
use super::versions::{unit_words, words};
use crate::access;
use crate::actions::{self, Saved};
use crate::domain::{Act, Measure, Space, State};
use crate::parts::TOPICS;
use crate::sheet::{self, Clash, Pairs};
use crate::store::{self, Said};
use askama::Template;
use convention::lists;
use http::StatusCode;
use i18n::Tr;
use kernel::{Error, FieldError, Result, Role};
use serde_json::json;
use std::collections::BTreeMap;
use web::fields::Fields;
use web::parts::escape;
use web::{Form, Page, Reply, Saving, Visit};

/// What a page of work reads of one record.
pub struct Opened {
    pub measure: Measure,
    pub names: BTreeMap<String, String>,
    pub said: Vec<Said>,
}

/// The record of an address of work, for someone who may read it there; else `NotFound`.
pub async fn open(visit: &Visit) -> Result<Opened> {
    let (id, actor, space) = (visit.param("id").to_owned(), visit.actor(), space(visit)?);
    visit
        .app
        .db()
        .read(move |conn| {
            let measure = store::get_by_public_id(conn, &id)?;
            let may = match space {
                Space::Party(party) => measure.is_of(party) || measure.may_be_replied_by(party),
                Space::Organization(organization) => measure.organization == Some(organization),
                Space::Secretariat => measure.is_known() || access::may_read(&actor, &measure),
            };
            if !may {
                return Err(Error::NotFound);
            }
            let mut said = store::conversation(conn, measure.id)?;
            // What member and focal point said to each other stays in the Party where the record is kept.
            let is_at_home = space.party().is_some() && space.party() == measure.home;
            said.retain(|said| is_at_home || said.about == "designation");
            // What is said about a proposal is between the Secretariat and those who can propose (`workflows.md`, section 4).
            let proposes = measure.owners().into_iter().any(|owner| actor.holds(Role::FocalPoint, Some(owner)))
                || access::is_of_organization(&actor, &measure);
            let hears = proposes || actor.holds(Role::Secretariat, None);
            said.retain(|said| said.about != "designation" || hears);
            let mut names = store::names(conn, measure.id)?;
            let is_other = matches!(space, Space::Party(party) if !measure.is_of(party));
            if is_other {
                names.clear();
            }
            if space == Space::Secretariat {
                // The Secretariat reads the names of those who consented to be named or contacted.
                names
                    .retain(|id, _| measure.content.makers.iter().any(|maker| maker.id == *id && (maker.is_named || maker.is_contactable)));
            }
            Ok(Opened { names, said, measure })
        })
        .await
}

/// The space in which the address is.
pub fn space(visit: &Visit) -> Result<Space> {
    match (visit.param("party"), visit.param("organization")) {
        ("", "") => Ok(Space::Secretariat),
        ("", _) => visit.organization().map(Space::Organization),
        _ => visit.party().map(Space::Party),
    }
}

/// Whether the address is on the Secretariat's desk.
pub fn is_on_desk(visit: &Visit) -> bool {
    visit.param("party").is_empty() && visit.param("organization").is_empty()
}

/// The address of a page of measures in this space: `/new`, an identifier, or empty for the list.
pub fn address(visit: &Visit, page: &str) -> String {
    match (visit.param("party"), visit.param("organization")) {
        ("", "") => visit.link(&format!("/desk/measures{page}")),
        ("", organization) => visit.link(&format!("/work/organization/{organization}/measures{page}")),
        (party, _) => visit.link(&format!("/work/{party}/measures{page}")),
    }
}

/// A page of this space, below its list of measures.
pub fn framed(visit: &Visit, page: Page) -> Page {
    let (nav, title) = if is_on_desk(visit) {
        ("desk", "measures-secretariat-title")
    } else if visit.param("party").is_empty() {
        ("work", "organizations-records")
    } else {
        ("work", "measures-work-title")
    };
    page.nav(nav).private().crumb(address(visit, ""), visit.t.m(title))
}

/// One line of a conversation as a template shows it.
pub struct Line {
    pub who: &'static str,
    pub act: &'static str,
    pub when: String,
    pub reason: String,
    pub note: String,
}

pub fn lines(t: Tr, said: &[Said]) -> Vec<Line> {
    said.iter()
        .map(|said| Line {
            who: t.word(&format!("role-{}", said.role)),
            act: t.word(&format!("act-{}", said.act)),
            when: t.moment(said.at),
            reason: if said.reason.is_empty() {
                String::new()
            } else {
                convention::label(lists::CORRECTION_REASONS, &said.reason, t.lang()).to_owned()
            },
            note: said.note.clone(),
        })
        .collect()
}

/// Acts that this person may perform now, as links to their pages.
pub fn acts(visit: &Visit, measure: &Measure, base: &str) -> Vec<(String, &'static str)> {
    let actor = visit.actor();
    Act::ALL
        .into_iter()
        .filter(|act| !matches!(act, Act::Start | Act::Save | Act::Change | Act::Restore))
        .filter(|act| access::role_for(&actor, measure, *act).is_some())
        .map(|act| (format!("{base}/{}", act.code()), visit.t.word(&format!("act-{}", act.code()))))
        .collect()
}

#[derive(Template)]
#[template(path = "measures/edit.html")]
struct EditView {
    t: Tr,
    title: String,
    party: String,
    /// The form's beginning; safe HTML.
    form: String,
    state: &'static str,
    designation: Option<String>,
    /// Whose turn it is, since when and for how many days: both sides read the same.
    turn: Option<String>,
    acts: Vec<(String, &'static str)>,
    said: Vec<Line>,
    groups: Vec<Group>,
    /// Address of the list of tasks, for those who may write; and whether one topic alone is shown.
    tasks: String,
    topic: Option<&'static str>,
    /// Topics that open on request: name and words.
    more: Vec<(&'static str, String)>,
    /// Shown instead of the form to those who may not write.
    answers: Option<Vec<(String, Vec<String>)>>,
    record: Option<String>,
    versions: String,
    note: Option<&'static str>,
}

fn may_write(visit: &Visit, measure: &Measure) -> bool {
    let act = if measure.state == State::Draft { Act::Save } else { Act::Change };
    access::role_for(&visit.actor(), measure, act).is_some()
}

/// The page with these values; errors are linked to their fields.
pub fn page(visit: &Visit, opened: &Opened, pairs: &Pairs, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let measure = &opened.measure;
    let base = base(visit, measure);
    let is_on_desk = is_on_desk(visit);
    let is_form = may_write(visit, measure) && (!is_on_desk || measure.is_of_secretariat());
    let saving = Saving {
        action: base.clone(),
        pieces: (measure.state == State::Draft).then(|| format!("{base}/draft")),
        local_copy: visit.local_copy(&format!("measure-{}", measure.public_id())),
        revision: measure.version,
    };
    let form = Form::from_pairs(pairs.clone());
    let fields = Fields::new(t, form).with_errors(errors);
    let sheet = Sheet {
        t,
        fields: &fields,
        pairs,
        asked: visit.query.get("part").unwrap_or_default(),
        is_of_organization: measure.organization.is_some(),
        files: &measure.content.files,
        base: &base,
    };
    let topic = topic_of(visit, &sheet);
    // A Party that may only reply is told nothing of what is between the Secretariat and those who propose.
    let is_other = visit.party().is_ok_and(|party| !measure.is_of(party));
    let view = EditView {
        t,
        title: title_html(t, &measure.content.title),
        party: visit.party().map_or_else(|_| owners(visit, measure), |party| parties::name(party, visit.lang)),
        form: if is_form { saving.open_with_files(visit)? } else { String::new() },
        state: t.word(measure.record_word()),
        designation: measure.practice_word().filter(|_| !is_other).map(|word| t.s("measures-as-practice", t.word(word))),
        turn: clock(visit, measure).filter(|_| !is_other),
        acts: acts(visit, measure, &base),
        said: lines(t, &opened.said),
        groups: groups(&sheet, is_form, topic),
        tasks: format!("{base}/tasks"),
        topic,
        more: if is_form && topic.is_none() { sheet.more() } else { Vec::new() },
        answers: (!is_form).then(|| answers(t, pairs)),
        record: measure.state.is_known().then(|| visit.link(&format!("/measures/{}", measure.public_id()))),
        versions: visit.link(&format!("/measures/{}/versions", measure.public_id())),
        note: (measure.state == State::Published && is_form).then(|| t.m("measures-edit-published")),
    };
    let page = Page::new(title_words(t, &measure.content.title), html(&view)?).scripted();
    if is_on_desk && !measure.is_of_secretariat() {
        return Ok(page.nav("desk").private().crumb(visit.link("/desk/practices"), t.m("measures-desk-title")));
    }
    Ok(framed(visit, page))
}

/// Whose turn it is and since when, in words; `None` where nothing waits.
pub fn clock(visit: &Visit, measure: &Measure) -> Option<String> {
    let (t, turn) = (visit.t, measure.whose_turn()?);
    let Some(since) = measure.waiting_since() else { return Some(t.m(turn_key(turn)).to_owned()) };
    let n = i64::from(since.day().days_until(visit.now.day()).max(0));
    Some(t.f("measures-turn-since", &[("turn", t.m(turn_key(turn)).into()), ("day", t.day(since.day()).into()), ("n", n.into())]))
}

/// The topic that the address asks for.
fn topic_of(visit: &Visit, sheet: &Sheet<'_>) -> Option<&'static str> {
    let asked = visit.query.get("topic")?;
    sheet.names().into_iter().map(|(name, _)| name).find(|name| *name == asked)
}

/// Every group of the form, or the one that is asked for.
fn groups(sheet: &Sheet<'_>, is_form: bool, topic: Option<&str>) -> Vec<Group> {
    let all = if is_form { sheet.groups() } else { Vec::new() };
    all.into_iter().filter(|group| topic.is_none_or(|topic| topic == group.name)).collect()
}

/// The Parties that own a record, or that it is the Secretariat's.
fn owners(visit: &Visit, measure: &Measure) -> String {
    if measure.organization.is_some() {
        return measure.content.other_holder.clone();
    }
    let names: Vec<String> = measure.owners().into_iter().map(|party| parties::name(party, visit.lang)).collect();
    if names.is_empty() { visit.t.m("measures-secretariat-title").to_owned() } else { visit.t.list(&names) }
}

/// The address of the record in this space.
pub fn base(visit: &Visit, measure: &Measure) -> String {
    address(visit, &format!("/{}", measure.public_id()))
}

pub fn turn_key(turn: crate::Turn) -> &'static str {
    match turn {
        crate::Turn::FocalPoint => "measures-turn-focal-point",
        crate::Turn::Author => "measures-turn-author",
        crate::Turn::Party => "measures-turn-party",
        crate::Turn::Secretariat => "measures-turn-secretariat",
    }
}

/// Values by field, in words, for those who only read.
pub fn answers(t: Tr, pairs: &Pairs) -> Vec<(String, Vec<String>)> {
    let mut units: Vec<(String, Vec<String>)> = Vec::new();
    for (name, value) in pairs.iter().filter(|(name, _)| sheet::is_told(name)) {
        let label = unit_words(t, sheet::unit(name));
        let value = words(t, name, value);
        match units.iter_mut().find(|(known, _)| *known == label) {
            Some((_, values)) => values.push(value),
            None => units.push((label, vec![value])),
        }
    }
    units
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let opened = open(&visit).await?;
    let pairs = sheet::pairs(&opened.measure.content, &opened.names);
    let page = page(&visit, &opened, &pairs, &[])?;
    Reply::page(page)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let opened = open(&visit).await?;
    let revision = form.text("revision").parse::<i64>().unwrap_or(opened.measure.version);
    let mut sent = chosen(&form);
    let stored = sheet::pairs(&opened.measure.content, &opened.names);
    // The form as it was sent, with what is wrong in it.
    let again = |sent: &Pairs, errors: Vec<FieldError>| {
        let errors = files::choose_again(&form, errors);
        let mut shown = sheet::overlaid(&stored, sent);
        shown.extend(sent.iter().filter(|(name, _)| name.ends_with("-remove")).cloned());
        Reply::again(page(&visit, &opened, &shown, &errors)?, errors)
    };
    let typed = sent.clone();
    let files = match files::taken(&visit, &opened, &mut sent, &form).await {
        Err(Error::Invalid(errors)) => return again(&typed, errors),
        other => other?,
    };
    let (acting, id, fields) = (acting(&visit), visit.param("id").to_owned(), sent);
    let saved = visit.app.db().write(move |tx| actions::save_with_files(tx, &acting, &id, revision, &fields, true, &files)).await;
    let base = base(&visit, &opened.measure);
    match saved {
        Ok(Saved::Done(_)) => match form.text("then") {
            "publish" => Reply::go(format!("{base}/publish")),
            "submit" => Reply::go(format!("{base}/submit")),
            "tasks" => Reply::done(format!("{base}/tasks"), "measures-done-saved"),
            "next" => Reply::go(super::tasks::after(&visit, &base, form.text("topic"), &opened)),
            other => match other.strip_prefix("part-").filter(|name| TOPICS.iter().any(|topic| topic.name == *name)) {
                Some(name) => Reply::go(format!("{base}?part={name}#topic-{name}")),
                None => Reply::done(base, "measures-done-saved"),
            },
        },
        Ok(Saved::Clash { now, clashes, changed }) => Ok(Reply::Conflict(Box::new(conflict(&visit, &now, &clashes, changed, &form)?))),
        Err(Error::Invalid(errors)) => again(&typed, errors),
        Err(error) => Err(error),
    }
}

/// What the form sent, without the units for which the other person's version was chosen.
fn chosen(form: &Form) -> Pairs {
    let is_theirs = |name: &str| form.text(&format!("keep-{}", sheet::unit(name))) == "theirs";
    form.pairs().iter().filter(|(name, _)| !is_theirs(name)).cloned().collect()
}

/// Saves what changed since the last time; answers the script.
pub async fn autosave(visit: Visit, form: Form) -> Result<Reply> {
    let opened = open(&visit).await?;
    let address = json!({ "address": base(&visit, &opened.measure) });
    if opened.measure.state != State::Draft {
        return Ok(Reply::Saved(StatusCode::CONFLICT, address));
    }
    let revision = form.text("revision").parse::<i64>().unwrap_or(opened.measure.version);
    let (acting, id, fields, now) = (acting(&visit), visit.param("id").to_owned(), form.pairs().to_vec(), visit.now);
    match visit.app.db().write(move |tx| actions::save(tx, &acting, &id, revision, &fields, false)).await? {
        Saved::Done(measure) => {
            Ok(Reply::Saved(StatusCode::OK, json!({ "saved": now.time(), "values": { "revision": measure.version.to_string() } })))
        }
        Saved::Clash { .. } => Ok(Reply::Saved(StatusCode::CONFLICT, address)),
    }
}

/// One field that two people changed; both sides are safe HTML.
struct Both {
    unit: String,
    label: String,
    yours: String,
    theirs: String,
}

#[derive(Template)]
#[template(path = "measures/conflict.html")]
struct ConflictView {
    t: Tr,
    csrf: String,
    action: String,
    revision: i64,
    hidden: Pairs,
    /// Files that have to be chosen again, in words.
    lost: Vec<String>,
    both: Vec<Both>,
    when: String,
}

fn conflict(visit: &Visit, now: &Measure, clashes: &[Clash], mut changed: Pairs, form: &Form) -> Result<Page> {
    let t = visit.t;
    let side = |pairs: &Pairs| {
        let values: Vec<String> =
            pairs.iter().filter(|(name, _)| sheet::is_told(name)).map(|(name, value)| escape(&words(t, name, value))).collect();
        if values.is_empty() { escape(t.m("common-none")) } else { values.join("<br>").replace('\n', "<br>") }
    };
    let both = clashes
        .iter()
        .map(|clash| Both {
            label: unit_words(t, &clash.unit),
            yours: side(&clash.yours),
            theirs: side(&clash.theirs),
            unit: clash.unit.clone(),
        })
        .collect();
    // A file that was chosen goes with the form that was refused: its row stays, to choose it again.
    let is_kept = |hash: &str| hash.is_empty() || now.content.files.iter().any(|file| file.hash == hash);
    changed.retain(|(name, value)| !(name.starts_with("file-") && name.ends_with("-hash")) || is_kept(value));
    let view = ConflictView {
        t,
        lost: files::lost(t, form),
        csrf: visit.csrf_field(),
        action: base(visit, now),
        revision: now.version,
        hidden: changed,
        both,
        when: t.moment(now.changed_at),
    };
    Ok(framed(visit, Page::new(t.m("error-conflict-title"), html(&view)?)))
}
