//! One function for each way a record changes: who may, what must hold, what follows, who is told. Pages and other
//! slices call these; nothing else writes records.
//!
//! Invariants: every write appends history and outbox in the same transaction; drafts keep whatever was typed; no
//! save overwrites what another person changed meanwhile.

use crate::access;
use crate::content::{Attached, Content, Link};
use crate::domain::CONFIRM_DAYS;
use crate::domain::{Act, Answer, Asked, Confirmed, Designation, Measure, Merged, Need, Practice, Reply, Space, State, Turn, Waiting};
use crate::sheet::{self, Clash, Pairs};
use crate::store::{self, Said};
use crate::{KIND, reference};
use ::store::{Change, Conn, Tx, history};
use jobs::{Audience, NoticesPart};
use kernel::{Actor, Ambient, Day, Error, FieldError, Id, Lang, PartyCode, Result, Role, Text, canonical};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Who acts, with what they act.
#[derive(Clone)]
pub struct Acting {
    pub actor: Actor,
    pub ambient: Ambient,
    pub notices: Arc<NoticesPart>,
}

/// What a person gives with an act.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    pub note: String,
    /// Code of the list `correction-reasons`.
    pub reason: String,
    pub year_end: String,
    /// `YYYY-MM`.
    pub edition: String,
    /// Version to restore.
    pub version: i64,
    /// Public identifier of the record that stays.
    pub into: String,
    /// Whether what is empty in the record that stays is taken over.
    pub is_filling: bool,
    /// Code of an [`Answer`].
    pub answer: String,
}

/// What a new record is filled with from elsewhere, such as the evidence of a roadmap.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    pub title: Text,
    pub features: Text,
    pub activity: String,
    /// Address and words of a link that is evidence.
    pub link: Option<(String, String)>,
}

/// Outcome of saving.
#[derive(Debug)]
pub enum Saved {
    /// The record as it is now; unchanged when nothing had been changed.
    Done(Box<Measure>),
    /// Nothing was written: another person changed the same fields. The record as it is, what clashes, and everything
    /// you had changed, to be sent again on top of the record as it is.
    Clash { now: Box<Measure>, clashes: Vec<Clash>, changed: Pairs },
}

/// Begins a draft in the space of a Party, of an organization, or of the Secretariat.
pub fn start(tx: &mut Tx<'_>, acting: &Acting, space: impl Into<Space>, lang: Lang, sent: &[(String, String)]) -> Result<Measure> {
    let space = space.into();
    let base = vec![("language".to_owned(), lang.code().to_owned())];
    let mut base: Pairs = base;
    base.extend(space.party().map(|home| ("holders".to_owned(), home.to_string())));
    let pairs = sheet::overlaid(&base, sent);
    let ambient = acting.ambient.clone();
    let (content, names) = sheet::content(&pairs, &Content::default(), &BTreeMap::new(), &mut || Id::fresh(&ambient).to_string());
    begin(tx, acting, space, content, &names)
}

/// Begins a draft filled from elsewhere, to be completed, published and then proposed by a person.
pub fn start_filled(tx: &mut Tx<'_>, acting: &Acting, home: PartyCode, filled: Filled) -> Result<Measure> {
    let language = filled.title.original.or(filled.features.original);
    let content = Content {
        language,
        title: filled.title,
        features: filled.features,
        holders: vec![home],
        activities: Some(filled.activity).filter(|code| reference::is_code("activities", code)).into_iter().collect(),
        links: filled.link.into_iter().map(|(url, title)| Link { url, title }).collect(),
        ..Content::default()
    };
    begin(tx, acting, Space::Party(home), content, &BTreeMap::new())
}

fn begin(tx: &mut Tx<'_>, acting: &Acting, space: Space, content: Content, names: &BTreeMap<String, String>) -> Result<Measure> {
    let (role, home) = (access::role_to_start(&acting.actor, space)?, space.party());
    access::check_part(&acting.actor, role, home)?;
    let now = acting.ambient.now();
    let author = acting.actor.account.filter(|_| role == Role::Member);
    let mut measure = Measure { content, ..Measure::start(Id::fresh(&acting.ambient), home, author, now) };
    if let Space::Organization(organization) = space {
        let known = organizations::find(tx, organization)?.ok_or(Error::NotFound)?;
        measure.organization = Some(organization);
        measure.concerns = known.said.country;
        measure.content.holders.clear();
        measure.content.other_holder = known.said.name;
    }
    measure.version = record(tx, acting, &measure, Act::Start, role, home, "", false)?;
    store::insert(tx, &measure)?;
    store::keep_names(tx, measure.id, names)?;
    Ok(measure)
}

/// Saves what a form sent, which was loaded at version `base`; `is_whole` when it sent all its fields and not some of
/// them. A draft is saved whatever it holds; a published record only when nothing obligatory gets lost by it.
pub fn save(tx: &mut Tx<'_>, acting: &Acting, public_id: &str, base: i64, sent: &[(String, String)], is_whole: bool) -> Result<Saved> {
    save_with_files(tx, acting, public_id, base, sent, is_whole, &[])
}

/// As [`save`], with files that were stored for it; what was sent names them by their hashes.
pub fn save_with_files(
    tx: &mut Tx<'_>,
    acting: &Acting,
    public_id: &str,
    base: i64,
    sent: &[(String, String)],
    is_whole: bool,
    files: &[Attached],
) -> Result<Saved> {
    let before = store::get_by_public_id(tx, public_id)?;
    let act = if before.state == State::Draft { Act::Save } else { Act::Change };
    let (role, party) = access::authorize(&acting.actor, &before, act)?;
    check_standing(tx, &before, act, role)?;
    access::check_part(&acting.actor, role, party)?;
    let names = store::names(tx, before.id)?;
    let theirs = sheet::pairs(&before.content, &names);
    let loaded = match base == before.version {
        true => theirs.clone(),
        false => sheet::pairs(&at_version(tx, &before, base)?.content, &names),
    };
    let yours = sheet::overlaid(&loaded, sent);
    let (joined, clashes) = sheet::merged(&loaded, &yours, &theirs);
    if !clashes.is_empty() {
        return Ok(Saved::Clash { now: Box::new(before), clashes, changed: sheet::changed(&loaded, &yours, &theirs) });
    }
    let ambient = acting.ambient.clone();
    let mut known = before.content.clone();
    known.files.extend(files.iter().cloned());
    let (mut content, new_names) = sheet::content(&joined, &known, &names, &mut || Id::fresh(&ambient).to_string());
    if before.organization.is_some() {
        // Whose it is follows from who began it, whatever a form sends.
        content.holders.clear();
        content.other_holder.clone_from(&before.content.other_holder);
    }
    if is_whole {
        sheet::compact(&mut content);
    }
    if content == before.content && new_names == names && before.state != State::Returned {
        return Ok(Saved::Done(Box::new(before)));
    }
    if before.state == State::Published {
        let known = before.content.problems();
        let mut new: Vec<FieldError> = content.problems().into_iter().filter(|problem| !known.contains(problem)).collect();
        new.extend(foreign_holders(acting, (role, party), &before, &content));
        if !new.is_empty() {
            return Err(Error::Invalid(new));
        }
    }
    let mut after = Measure { content, ..before.clone() };
    if before.state == State::Returned {
        after.state = State::Draft;
        after.waiting = None;
    }
    store::keep_names(tx, after.id, &new_names)?;
    write(tx, acting, &before, after, act, role, party, "").map(|measure| Saved::Done(Box::new(measure)))
}

/// Refuses as saving would, before files are stored for it: what no record names would stay on disk.
pub fn may_save(conn: &mut Conn, acting: &Acting, public_id: &str) -> Result<()> {
    let before = store::get_by_public_id(conn, public_id)?;
    let act = if before.state == State::Draft { Act::Save } else { Act::Change };
    let (role, party) = access::authorize(&acting.actor, &before, act)?;
    check_standing(conn, &before, act, role)?;
    access::check_part(&acting.actor, role, party)
}

/// Performs any act other than starting and saving.
pub fn perform(tx: &mut Tx<'_>, acting: &Acting, public_id: &str, act: Act, given: &Given) -> Result<Measure> {
    let before = store::get_by_public_id(tx, public_id)?;
    if matches!(act, Act::Start | Act::Save | Act::Change) {
        return Err(Error::NotFound);
    }
    let (role, party) = access::authorize(&acting.actor, &before, act)?;
    access::check_part(&acting.actor, role, party)?;
    check_standing(tx, &before, act, role)?;
    let is_of_record = before.transition(act).is_some();
    let mut after = before.clone();
    if is_of_record {
        sheet::compact(&mut after.content);
    }
    let needs = before.rule(act).map_or(&[][..], |(_, needs)| needs);
    let mut problems = missing(needs, &after, given);
    if matches!(act, Act::Publish | Act::Submit | Act::Accept) {
        problems.extend(foreign_holders(acting, (role, party), &before, &after.content));
    }
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    if is_of_record {
        on_record(tx, acting, &mut after, act, role, given)?;
    } else {
        on_designation(acting, &mut after, act, given);
    }
    if act == Act::Withdraw {
        store::keep_names(tx, after.id, &BTreeMap::new())?;
    }
    let why = if needs.contains(&Need::PublicReason) { given.note.as_str() } else { "" };
    let is_said = needs.iter().any(|need| matches!(need, Need::Note | Need::ListedReason));
    if is_said {
        let said = Said {
            about: if is_of_record { "record".into() } else { "designation".into() },
            act: act.code().into(),
            reason: if needs.contains(&Need::ListedReason) { given.reason.clone() } else { String::new() },
            note: given.note.clone(),
            account: acting.actor.account.map(|account| account.to_string()).unwrap_or_default(),
            role: role.code().into(),
            at: acting.ambient.now(),
        };
        store::say(tx, Id::fresh(&acting.ambient), after.id, &said)?;
    }
    let merged = (act == Act::Merge && given.is_filling).then(|| after.content.clone());
    let was_proposed = before.designation.state == Practice::Proposed;
    let after = write(tx, acting, &before, after, act, role, party, why)?;
    tell(tx, acting, &after, act, is_of_record, role)?;
    if let (Some(content), Some(into)) = (merged, after.merged.as_ref()) {
        take_over(tx, acting, into.into, &content)?;
    }
    if was_proposed && is_of_record && after.designation.state == Practice::None {
        // What waited on the Secretariat's desk is gone from it without a decision of theirs.
        tell(tx, acting, &after, Act::TakeBackProposal, false, role)?;
    }
    Ok(after)
}

/// Refuses everything but a draft and taking back to an organization that the Secretariat hides.
fn check_standing(tx: &mut Conn, measure: &Measure, act: Act, role: Role) -> Result<()> {
    let organization = measure.organization.filter(|_| role == Role::Organization && !matches!(act, Act::Save | Act::Withdraw));
    match organization.map(|organization| organizations::find(tx, organization)).transpose()?.flatten() {
        Some(known) if known.state != organizations::State::Listed => Err(Error::rule("organizations-error-hidden")),
        _ => Ok(()),
    }
}

/// Proposes a published measure as a good practice, for other slices. `makers` names those who made it succeed, one a
/// line; they are added where the record names nobody yet, without consent to be named in public.
pub fn propose(tx: &mut Tx<'_>, acting: &Acting, id: Id, makers: &str) -> Result<Measure> {
    let measure = store::find(tx, id)?.ok_or(Error::NotFound)?;
    access::authorize(&acting.actor, &measure, Act::Propose)?;
    if measure.content.makers.is_empty() {
        let names = makers.lines().map(str::trim).filter(|name| !name.is_empty());
        let sent: Pairs = names.enumerate().map(|(at, name)| (format!("maker-{at}-name"), name.to_owned())).collect();
        if !sent.is_empty() {
            save(tx, acting, &id.public(), measure.version, &sent, false)?;
        }
    }
    perform(tx, acting, &id.public(), Act::Propose, &Given::default())
}

/// The record as it stood at a version of its history.
pub fn at_version(conn: &mut Conn, measure: &Measure, version: i64) -> Result<Measure> {
    let mut old: Measure = history::get(conn, KIND, &measure.id.to_string(), version)?.read()?;
    old.version = version;
    Ok(old)
}

/// The error when someone made, or unmade, another Party a holder. A draft keeps what was typed; the question is asked
/// when the record goes to others, against the holders as they were published before.
fn foreign_holders(acting: &Acting, by: (Role, Option<PartyCode>), before: &Measure, content: &Content) -> Option<FieldError> {
    let may = access::may_change_holders(&acting.actor, by, before.published_holders(), &content.holders);
    (!may).then(|| FieldError::new("holders", "measures-error-holder-other"))
}

fn missing(needs: &[Need], measure: &Measure, given: &Given) -> Vec<FieldError> {
    let mut problems = Vec::new();
    for need in needs {
        match need {
            Need::Obligatory => problems.extend(measure.content.problems()),
            Need::ObligatoryToPropose => problems.extend(measure.content.problems_to_propose()),
            Need::Note if given.note.is_empty() => problems.push(FieldError::new("note", "measures-error-note")),
            Need::PublicReason if given.note.is_empty() => problems.push(FieldError::new("note", "measures-error-reason")),
            Need::ListedReason if !convention::list(convention::lists::CORRECTION_REASONS).has(&given.reason) => {
                problems.push(FieldError::new("reason", "error-choice"));
            }
            Need::YearOfEnd => match year(&given.year_end) {
                None => problems.push(FieldError::new("year_end", "error-year")),
                Some(end) if measure.content.year_start.is_some_and(|start| end < start) => {
                    problems.push(FieldError::new("year_end", "measures-error-year-order"));
                }
                Some(_) => {}
            },
            Need::Survivor if given.into.is_empty() => problems.push(FieldError::new("into", "measures-error-survivor")),
            Need::Answer if Answer::parse(&given.answer).is_none() => problems.push(FieldError::new("answer", "error-choice")),
            Need::Edition if format!("{}-01", given.edition).parse::<Day>().is_err() => {
                problems.push(FieldError::new("edition", "measures-error-edition"));
            }
            _ => {}
        }
    }
    problems
}

fn year(typed: &str) -> Option<i16> {
    kernel::read_typed(typed).filter(|year| (1000..3000).contains(year))
}

fn on_record(tx: &mut Tx<'_>, acting: &Acting, measure: &mut Measure, act: Act, role: Role, given: &Given) -> Result<()> {
    let now = acting.ambient.now();
    let waiting = |turn: Turn, asked: Option<Asked>| Some(Waiting { turn, since: now, asked });
    let from = measure.state;
    measure.state = measure.transition(act).map_or(measure.state, |transition| transition.to);
    match act {
        Act::Merge => {
            let survivor = survivor(tx, acting, measure, from, &given.into)?;
            measure.merged = Some(Merged { into: survivor.id, from, at: now });
        }
        Act::UndoMerge => measure.state = measure.merged.take().map_or(from, |merged| merged.from),
        Act::Confirm => {
            let answer = Answer::parse(&given.answer).ok_or_else(|| Error::field("answer", "error-choice"))?;
            measure.confirmed = Some(Confirmed { answer, at: now, role, is_by_link: false });
        }
        Act::Publish | Act::Accept => {
            measure.published_at = measure.published_at.or(Some(now));
            measure.waiting = None;
        }
        Act::Submit | Act::Answer => measure.waiting = waiting(Turn::FocalPoint, None),
        Act::Ask => measure.waiting = waiting(Turn::Author, Some(Asked::Question)),
        Act::RequestCorrection => measure.waiting = waiting(Turn::Author, Some(Asked::Correction)),
        Act::Return => measure.waiting = waiting(Turn::Author, None),
        Act::End => measure.content.year_end = year(&given.year_end),
        Act::Hide | Act::Withdraw => measure.reason = Some((given.note.clone(), now.day())),
        Act::ShowAgain => measure.reason = None,
        Act::Reply => measure.reply = measure.concerns.map(|party| Reply { party, text: given.note.clone(), at: now }),
        Act::Restore => {
            let old = at_version(tx, measure, given.version)?;
            if !old.state.is_public() {
                return Err(Error::NotFound);
            }
            // Consents are those of today: a name taken back does not return with an old text. Nor does a Party
            // that left come back by another's hand.
            let holders = if role == Role::Secretariat { old.content.holders } else { measure.content.holders.clone() };
            measure.content = Content { makers: measure.content.makers.clone(), holders, ..old.content };
        }
        _ => {}
    }
    if matches!(act, Act::End | Act::Withdraw | Act::Merge) && measure.designation.state == Practice::Proposed {
        measure.designation = Designation::default();
    }
    Ok(())
}

/// The record in which another may end: owned by the person who acts (or known, for the Secretariat), public where the
/// other was, and designated where the other is.
fn survivor(conn: &mut Conn, acting: &Acting, measure: &Measure, from: State, public_id: &str) -> Result<Measure> {
    let wrong = || Error::field("into", "measures-error-survivor");
    let survivor = match store::get_by_public_id(conn, public_id) {
        Err(Error::NotFound) => return Err(wrong()),
        other => other?,
    };
    let is_open = survivor.is_public() || (from == State::Draft && survivor.state == State::Draft && survivor.home == measure.home);
    // Nor does the word of one become that of another: an organization, a Party, the Secretariat.
    let is_same_voice = survivor.organization == measure.organization;
    if survivor.id == measure.id || !is_open || !is_same_voice || !access::may_merge_into(&acting.actor, &survivor) {
        return Err(wrong());
    }
    if measure.designation.state == Practice::Designated && survivor.designation.state != Practice::Designated {
        return Err(Error::field("into", "measures-error-survivor-practice"));
    }
    Ok(survivor)
}

/// Takes over what is empty in the record that stays, where the person may change it. Who made the other succeed is not
/// taken over: their consents were given for it.
fn take_over(tx: &mut Tx<'_>, acting: &Acting, into: Id, merged: &Content) -> Result<()> {
    let survivor = store::find(tx, into)?.ok_or(Error::NotFound)?;
    let act = if survivor.state == State::Draft { Act::Save } else { Act::Change };
    if access::role_for(&acting.actor, &survivor, act).is_none() {
        return Ok(());
    }
    let own = sheet::pairs(&survivor.content, &store::names(tx, survivor.id)?);
    let has = |field: &str| own.iter().any(|(name, _)| sheet::unit(name) == sheet::unit(field));
    let sent: Pairs = sheet::pairs(merged, &BTreeMap::new())
        .into_iter()
        .filter(|(name, _)| !has(name) && sheet::unit(name) != "maker" && !name.ends_with("language") && !name.ends_with("_other"))
        .collect();
    match save_with_files(tx, acting, &survivor.public_id(), survivor.version, &sent, false, &merged.files) {
        // What the other record said could not be published here: it stays readable in its own history.
        Ok(_) | Err(Error::Invalid(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// The record behind a mailed question that still waits for its answer; else the rule that the link is over.
pub fn asked(conn: &mut Conn, ambient: &Ambient, token: &str) -> Result<Measure> {
    let measure = store::question(conn, &canonical::sha256(token.as_bytes()), ambient.now())?;
    let measure = measure.map(|id| store::find(conn, id)).transpose()?.flatten();
    measure.filter(|measure| measure.state == State::Published).ok_or_else(|| Error::rule("measures-error-link-over"))
}

/// Keeps the answer given by a mailed link, as such: nobody was signed in.
pub fn answer(tx: &mut Tx<'_>, acting: &Acting, token: &str, answer: Answer) -> Result<Measure> {
    let before = asked(tx, &acting.ambient, token)?;
    let now = acting.ambient.now();
    store::answer(tx, &canonical::sha256(token.as_bytes()), answer.code())?;
    let role = if before.organization.is_some() { Role::Organization } else { Role::FocalPoint };
    let confirmed = Confirmed { answer, at: now, role, is_by_link: true };
    let after = Measure { confirmed: Some(confirmed), ..before.clone() };
    let by_link = Acting { actor: Actor { label: BY_LINK, ..Actor::visitor() }, ..acting.clone() };
    write(tx, &by_link, &before, after, Act::Confirm, role, before.owners().first().copied(), "")
}

/// Who acted in history where the answer came by a mailed link.
pub const BY_LINK: &str = "mailed link";

/// Asks owners of public records for which nobody stood for a year, each by one link; at most `limit` records. Answers
/// how many were asked about.
pub fn ask_owners(tx: &mut Tx<'_>, ambient: &Ambient, notices: &NoticesPart, limit: usize) -> Result<usize> {
    let now = ambient.now();
    let due = store::to_ask(tx, now.plus_days(-CONFIRM_DAYS), limit)?;
    for measure in &due {
        let token = ambient.token();
        store::ask(tx, &canonical::sha256(token.as_bytes()), measure.id, now, now.plus_days(LINK_DAYS))?;
        let args = [("title", (&measure.content.title).into())];
        for (to, _) in owners(measure) {
            notices.0.tell(tx, &to, None, "measures-mail-still-true", &args, &format!("/still-true/{token}"))?;
        }
    }
    Ok(due.len())
}

/// Days for which a mailed question can be answered. Our choice: a season, since offices close in summer.
const LINK_DAYS: i64 = 90;

fn on_designation(acting: &Acting, measure: &mut Measure, act: Act, given: &Given) {
    let now = acting.ambient.now();
    let to = measure.step(act).map_or(measure.designation.state, |step| step.to);
    let designation = &mut measure.designation;
    let waiting = |turn: Turn, asked: Option<Asked>| Some(Waiting { turn, since: now, asked });
    designation.state = to;
    match act {
        Act::Propose => {
            designation.proposed_on = Some(now.day());
            designation.waiting = waiting(Turn::Secretariat, None);
        }
        Act::Answer => designation.waiting = waiting(Turn::Secretariat, None),
        Act::Ask => designation.waiting = waiting(Turn::Party, Some(Asked::Question)),
        Act::RequestCorrection => designation.waiting = waiting(Turn::Party, Some(Asked::Correction)),
        Act::TakeBackProposal => *designation = Designation::default(),
        Act::Designate | Act::NotDesignate | Act::EndDesignation => {
            designation.decided_on = Some(now.day());
            designation.waiting = None;
            designation.is_ended = act == Act::EndDesignation;
            if act == Act::Designate {
                designation.edition.clone_from(&given.edition);
            }
        }
        _ => {}
    }
}

#[expect(clippy::too_many_arguments, reason = "the facts of one history entry; a struct would only rename them")]
fn write(
    tx: &mut Tx<'_>,
    acting: &Acting,
    before: &Measure,
    mut after: Measure,
    act: Act,
    role: Role,
    party: Option<PartyCode>,
    why: &str,
) -> Result<Measure> {
    if act.is_talk() {
        after.version_before_talk = Some(before.public_version());
    } else {
        // To confirm what it says, or to reply to it, changes nothing of it.
        if !matches!(act, Act::Confirm | Act::Reply) {
            after.changed_at = acting.ambient.now();
        }
        after.version_before_talk = None;
        after.stands_at = None;
    }
    let is_public = (before.is_known() || after.is_known()) && !act.is_talk();
    after.version = record(tx, acting, &after, act, role, party, why, is_public)?;
    store::update(tx, &after, before.version)?;
    Ok(after)
}

#[expect(clippy::too_many_arguments, reason = "the facts of one history entry; a struct would only rename them")]
fn record(
    tx: &mut Tx<'_>,
    acting: &Acting,
    measure: &Measure,
    act: Act,
    role: Role,
    party: Option<PartyCode>,
    why: &str,
    is_public: bool,
) -> Result<i64> {
    let body = serde_json::to_value(measure).map_err(|cause| Error::caused("cannot write a measure", cause))?;
    tx.record(&Change {
        kind: KIND,
        id: measure.id.to_string(),
        act: act.code(),
        why,
        actor: &acting.actor,
        role,
        party,
        at: acting.ambient.now(),
        body,
        is_public,
    })
}

const FOCAL: &[Role] = &[Role::FocalPoint];

/// Who owns a record, each with the address of the record in their space.
fn owners(measure: &Measure) -> Vec<(Audience, String)> {
    let public_id = measure.public_id();
    let of_organization = measure.organization.map(|organization| {
        (Audience::Organization(organization), format!("/work/organization/{}/measures/{public_id}", organization.public()))
    });
    let of_party = |party: PartyCode| (Audience::Party(party, FOCAL), format!("/work/{party}/measures/{public_id}"));
    measure.owners().into_iter().map(of_party).chain(of_organization).collect()
}

/// Tells those whose turn it is, and those whose record was decided upon.
fn tell(tx: &mut Tx<'_>, acting: &Acting, measure: &Measure, act: Act, is_of_record: bool, role: Role) -> Result<()> {
    let public_id = measure.public_id();
    let args = [("title", (&measure.content.title).into())];
    let by = acting.actor.account;
    let desk = format!("/desk/measures/{public_id}");
    let work = |party: PartyCode| format!("/work/{party}/measures/{public_id}");
    let mut messages: Vec<(Audience, &'static str, String)> = Vec::new();
    let owners = |key: &'static str| owners(measure).into_iter().map(move |(to, address)| (to, key, address));
    match (act, is_of_record) {
        (Act::Publish, true) if measure.organization.is_some() => {
            let concerned = measure.concerns.map(|party| (Audience::Party(party, FOCAL), "measures-mail-about-party", work(party)));
            messages.extend(concerned);
        }
        (Act::Submit, _) => messages.extend(owners("measures-mail-submitted")),
        (Act::Answer, true) => messages.extend(owners("measures-mail-answered")),
        (Act::Ask | Act::RequestCorrection | Act::Return | Act::Accept | Act::Publish, true) => {
            let key = if matches!(act, Act::Accept | Act::Publish | Act::Return) { "measures-mail-decided" } else { "measures-mail-asked" };
            messages.extend(measure.author.zip(measure.home).map(|(author, home)| (Audience::Account(author), key, work(home))));
        }
        (Act::Propose, _) => messages.push((Audience::Role(Role::Secretariat), "measures-mail-proposed", desk)),
        (Act::TakeBackProposal, _) => messages.push((Audience::Role(Role::Secretariat), "measures-mail-taken-back", desk)),
        (Act::Answer, false) => messages.push((Audience::Role(Role::Secretariat), "measures-mail-answered", desk)),
        (Act::Ask | Act::RequestCorrection, false) => messages.extend(owners("measures-mail-asked")),
        (Act::Reply, _) => messages.extend(owners("measures-mail-reply")),
        _ if role == Role::Secretariat => messages.extend(owners("measures-mail-decided")),
        _ => {}
    }
    for (to, key, address) in messages {
        acting.notices.0.tell(tx, &to, by, key, &args, &address)?;
    }
    Ok(())
}
