//! Where the roadmap of every Party stood by the end of a day, with what its published text says: for reports.
//!
//! Invariants: nothing that was recorded later counts; of a text that is not public, or was withdrawn since, only the
//! Party and the days are told.

use crate::domain::{Choice, Counter, Headway, PublicWord, Report, Roadmap, Standing, State, Update, counter, followed, public_word};
use crate::store::{self, Head};
use ::store::Conn;
use kernel::{Day, Id, Lang, Moment, PartyCode, Result, Text};
use std::collections::BTreeMap;

/// Texts held in memory at once. Our choice: a few megabytes of long roadmaps.
const BATCH: usize = 20;

/// What was known of every Party.
#[derive(Debug, Clone)]
pub struct AsOf {
    /// Of all Parties, those that are making a draft too.
    pub counter: Counter,
    /// Parties of which the public knew something, in the order of their codes.
    pub parties: Vec<PartyAsOf>,
}

#[derive(Debug, Clone)]
pub struct PartyAsOf {
    pub party: PartyCode,
    pub word: PublicWord,
    /// When a text was last shared with the Secretariat that had not been recalled.
    pub shared_on: Option<Day>,
    /// When a version was withdrawn, where none is published.
    pub withdrawn_on: Option<Day>,
    pub published: Option<PublishedAsOf>,
}

/// The version that was published.
#[derive(Debug, Clone)]
pub struct PublishedAsOf {
    pub number: i64,
    /// Permanent address, without language.
    pub address: String,
    pub published_on: Option<Day>,
    /// Adopted elsewhere and entered as a file.
    pub is_outside: bool,
    /// An action of its plan was closed (SYS-034).
    pub is_implemented: bool,
    /// `None` where the text was withdrawn since.
    pub says: Option<Says>,
}

/// What the text says.
#[derive(Debug, Clone)]
pub struct Says {
    pub title: Text,
    pub langs: Vec<Lang>,
    pub sectors: Vec<String>,
    /// Stated positions by activity.
    pub positions: BTreeMap<String, Choice>,
    /// `None` without a validated plan.
    pub plan: Option<PlanAsOf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanAsOf {
    pub stages: usize,
    pub actions: usize,
    pub closed: usize,
}

/// What was recorded by the end of a day. `consulting`: Parties with a round that takes contributions.
pub fn as_of(conn: &mut Conn, day: Day, consulting: &[PartyCode]) -> Result<AsOf> {
    let (framework, until) = (convention::framework().id.as_str(), day.last_moment());
    let standings = store::list_standings(conn, framework, until)?;
    let mut heads = BTreeMap::new();
    for head in store::list_published_at(conn, framework, until)? {
        heads.insert(head.party, head);
    }
    let mut says = read(conn, framework, heads.values().filter(|head| head.state != State::Withdrawn), day)?;
    let mut shared: BTreeMap<PartyCode, Moment> = store::list_shared(conn, framework, until)?.into_iter().collect();
    let mut withdrawn: BTreeMap<PartyCode, Moment> = store::list_withdrawn_at(conn, framework, until)?.into_iter().collect();
    let mut by_party: BTreeMap<PartyCode, Vec<&Standing>> = BTreeMap::new();
    for standing in &standings {
        by_party.entry(standing.party).or_default().push(standing);
    }
    let of_party = |(party, versions): (PartyCode, Vec<&Standing>)| PartyAsOf {
        party,
        word: public_word(versions.iter().copied(), consulting.contains(&party)),
        shared_on: shared.remove(&party).map(Moment::day),
        withdrawn_on: withdrawn.remove(&party).filter(|_| !heads.contains_key(&party)).map(Moment::day),
        published: heads.get(&party).map(|head| PublishedAsOf {
            number: head.number,
            address: head.permanent(),
            published_on: head.published_at.map(Moment::day),
            is_outside: head.is_outside,
            is_implemented: counter(versions.iter().copied(), day).implemented > 0,
            says: says.remove(&party),
        }),
    };
    // Who is making a draft and does not show it is counted and never named.
    let is_known = |one: &PartyAsOf| one.word != PublicWord::NonePublished || one.shared_on.is_some() || one.withdrawn_on.is_some();
    let parties = by_party.into_iter().map(of_party).filter(is_known).collect();
    Ok(AsOf { counter: counter(standings.iter(), day), parties })
}

/// What the texts of these versions say, a batch at a time.
fn read<'a>(conn: &mut Conn, framework: &str, heads: impl Iterator<Item = &'a Head>, day: Day) -> Result<BTreeMap<PartyCode, Says>> {
    let ids: Vec<Id> = heads.map(|head| head.id).collect();
    let mut found = BTreeMap::new();
    for batch in ids.chunks(BATCH) {
        let mut updates: BTreeMap<PartyCode, Vec<Update>> = BTreeMap::new();
        for update in store::list_updates_on(conn, framework, batch)? {
            updates.entry(update.party).or_default().push(update);
        }
        for roadmap in store::list_by_id(conn, batch)? {
            let updates = updates.remove(&roadmap.party).unwrap_or_default();
            found.insert(roadmap.party, says(&roadmap, updates, day));
        }
    }
    Ok(found)
}

fn says(roadmap: &Roadmap, updates: Vec<Update>, day: Day) -> Says {
    let content = &roadmap.content;
    let plan = roadmap.has_public_plan().then(|| plan(roadmap, updates, day));
    Says {
        title: content.title.clone(),
        langs: content.langs(),
        sectors: content.sectors.keys().cloned().collect(),
        positions: content.positions.iter().filter_map(|(code, position)| Some((code.clone(), position.stated()?))).collect(),
        plan,
    }
}

/// The plan as reported by the end of the day. What was closed by a report of a later day was not closed then.
fn plan(roadmap: &Roadmap, updates: Vec<Update>, day: Day) -> PlanAsOf {
    let mut then = roadmap.clone();
    let is_reported = |action: &str| updates.iter().any(|one| one.about == action && matches!(one.report, Report::State { .. }));
    then.progress.retain(|action, closed| *closed <= day && !is_reported(action));
    let known: Vec<Update> = updates.into_iter().filter(|update| update.signed.at <= day.last_moment()).collect();
    let parts = followed(&then, &known, day);
    let actions = || parts.iter().filter(|part| part.action.is_some());
    PlanAsOf {
        stages: parts.len() - actions().count(),
        actions: actions().count(),
        closed: actions().filter(|part| part.headway == Headway::Done && part.since.is_none_or(|since| since <= day)).count(),
    }
}
