//! What these pages ask of measures and roadmaps, in one place, so that each question is put once and the same way.
//! Not here: any rule about the answers.

use crate::domain::Owners;
use crate::grid::{OfRoadmaps, Position, Positions};
use crate::store as table;
use kernel::{Actor, Day, Id, Moment, PartyCode, Result, Role, Text};
use measures::Waits;
use roadmaps::{Counter, SubmissionLine};
use search::{Index, Query};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::Conn;

/// What waits, on the desk and under "mine to do".
#[derive(Debug, Clone)]
pub struct Waiting {
    pub kind: Kind,
    pub subject: Subject,
    /// Path without language.
    pub address: String,
    pub party: Option<PartyCode>,
    /// Name of the organization where it is an organization's.
    pub organization: String,
    /// Where it stands: code of a word, or key of a message; empty where the subject says it.
    pub stage: &'static str,
    /// `None` where nobody wrote down since when.
    pub since: Option<Moment>,
    pub turn: Turn,
    /// Whether the person asked about has to act.
    pub is_mine: bool,
}

/// What it is about.
#[derive(Debug, Clone)]
pub enum Subject {
    /// A title in its languages.
    Text(Text),
    /// A reference or name, the same in every language.
    Plain(String),
    /// Key of a message with its arguments; `party` stands as a code.
    Message(&'static str, Vec<(&'static str, String)>),
}

/// Sort of what waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Roadmap,
    Practice,
    Measure,
    Offer,
    Report,
    Founding,
    Organization,
    Call,
    /// A Party's own work; never on the desk.
    Consultation,
    /// What the installation itself asks of its administrator; never on the desk.
    Account,
}

impl Kind {
    /// Those of the desk.
    pub const ALL: [Kind; 8] =
        [Kind::Roadmap, Kind::Practice, Kind::Measure, Kind::Offer, Kind::Report, Kind::Founding, Kind::Organization, Kind::Call];

    /// The code in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Roadmap => "roadmap",
            Kind::Practice => "practice",
            Kind::Measure => "measure",
            Kind::Offer => "offer",
            Kind::Report => "report",
            Kind::Founding => "founding",
            Kind::Organization => "organization",
            Kind::Consultation => "consultation",
            Kind::Call => "call",
            Kind::Account => "account",
        }
    }

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Kind::Roadmap => "portal-kind-roadmap",
            Kind::Practice => "portal-kind-practice",
            Kind::Measure => "portal-kind-measure",
            Kind::Offer => "portal-kind-offer",
            Kind::Report => "portal-kind-report",
            Kind::Founding => "portal-kind-founding",
            Kind::Organization => "portal-kind-organization",
            Kind::Consultation => "portal-kind-consultation",
            Kind::Call => "portal-kind-call",
            Kind::Account => "portal-kind-account",
        }
    }
}

/// Who has to act next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    Secretariat,
    Party,
    /// Never on the desk.
    Administrator,
}

impl Turn {
    /// Those of the desk.
    pub const ALL: [Turn; 2] = [Turn::Secretariat, Turn::Party];

    pub const fn code(self) -> &'static str {
        match self {
            Turn::Secretariat => "secretariat",
            Turn::Party => "party",
            Turn::Administrator => "administrator",
        }
    }

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Turn::Secretariat => "portal-turn-secretariat",
            Turn::Party => "portal-turn-party",
            Turn::Administrator => "portal-turn-administrator",
        }
    }
}

/// The question about all public measures; callers narrow it.
pub fn all_measures() -> Query {
    Query { kinds: vec![measures::KIND.to_owned()], limit: 0, ..Query::default() }
}

/// Distinct public measures that a Party holds: the number that the list of them shows.
pub fn count_measures_of(index: &Index, party: PartyCode) -> Result<u64> {
    let filters = vec![(measures::find::PARTY.to_owned(), vec![party.to_string()])];
    Ok(index.find(&Query { filters, ..all_measures() })?.total)
}

/// Distinct public measures under each value of a facet, narrowed by `filters`.
pub fn count_measures(index: &Index, facet: &str, filters: &[(&str, Vec<String>)]) -> Result<HashMap<String, u64>> {
    let filters = filters.iter().map(|(name, values)| ((*name).to_owned(), values.clone())).collect();
    let mut found = index.find(&Query { facets: vec![facet.to_owned()], filters, ..all_measures() })?;
    Ok(found.counts.remove(facet).unwrap_or_default().into_iter().collect())
}

/// Distinct measures of each Party under each activity. Organizations' records and those of no single Party have no
/// Party code and so no pair of a Party.
pub fn pairs(index: &Index) -> Result<HashMap<(String, String), u64>> {
    index.count_pairs(&all_measures(), measures::find::PARTY, measures::find::ACTIVITY)
}

/// What published roadmaps say by Party and activity: how far they have come, and where needs lead.
pub fn of_roadmaps(index: &Index) -> Result<OfRoadmaps> {
    let pairs = |facet: &str| index.count_pairs(&roadmaps::find::all(), roadmaps::find::PARTY, facet);
    let mut advances = HashMap::new();
    for advance in roadmaps::Advance::ALL {
        advances.extend(pairs(roadmaps::find::advance(*advance))?.into_keys().map(|pair| (pair, *advance)));
    }
    Ok(OfRoadmaps { advances, needs: pairs(roadmaps::find::NEED)?.into_keys().collect() })
}

/// The Parties that hold a designated good practice under each activity, both as codes.
pub fn practices(index: &Index) -> Result<HashMap<(String, String), u64>> {
    use measures::find::{ACTIVITY, DESIGNATION, GOOD_PRACTICE, PARTY};
    let filters = vec![(DESIGNATION.to_owned(), vec![GOOD_PRACTICE.to_owned()])];
    index.count_pairs(&Query { filters, ..all_measures() }, PARTY, ACTIVITY)
}

/// The Parties that work on each activity: by a public measure, or by a published position *under way* or *done*.
pub fn parties_at_work(pairs: &HashMap<(String, String), u64>, positions: &Positions) -> HashMap<String, BTreeSet<PartyCode>> {
    let mut at_work: HashMap<String, BTreeSet<PartyCode>> = HashMap::new();
    for (party, activity) in pairs.keys() {
        if let Some(party) = PartyCode::parse(party) {
            at_work.entry(activity.clone()).or_default().insert(party);
        }
    }
    for ((party, activity), position) in positions {
        if matches!(position.choice, "done" | "under-way") {
            at_work.entry(activity.clone()).or_default().insert(*party);
        }
    }
    at_work
}

/// Positions of all published roadmaps.
pub fn positions(conn: &mut Conn) -> Result<Positions> {
    let all = roadmaps::published_positions(conn)?;
    Ok(all.into_iter().map(|(party, activity, choice)| ((party, activity), Position { choice: choice.code() })).collect())
}

/// A Party's roadmap as the public knows it.
#[derive(Debug, Clone)]
pub struct PublicRoadmap {
    /// Code of the public word, such as `roadmap-published`.
    pub word: &'static str,
    /// Title of the published version; `None` where nothing is published.
    pub title: Option<Text>,
    /// Day of the last submission that was not recalled.
    pub shared_on: Option<Day>,
}

/// What the public knows of a Party's roadmap.
pub fn public_roadmap(conn: &mut Conn, party: PartyCode, is_consulting: bool) -> Result<PublicRoadmap> {
    let known = roadmaps::public_roadmap(conn, party, is_consulting)?;
    Ok(PublicRoadmap { word: known.word.word(), title: known.title, shared_on: known.shared_at.map(Moment::day) })
}

/// How many roadmaps are published: as many as the list of roadmaps shows.
pub fn count_roadmaps(conn: &mut Conn) -> Result<u64> {
    roadmaps::count_published(conn)
}

/// What waits for the Secretariat or, from the Secretariat's side, for a Party.
pub fn on_desk(conn: &mut Conn, today: Day) -> Result<Vec<Waiting>> {
    let mut rows: Vec<Waiting> =
        roadmaps::waiting_for_secretariat(conn)?.into_iter().map(|one| of_roadmap(one, Turn::Secretariat)).collect();
    rows.extend(roadmaps::submissions_with_parties(conn)?.iter().map(of_submission));
    rows.extend(measures::proposed(conn)?.iter().map(|waits| of_measure(waits, &format!("/desk/measures/{}", waits.public_id), None)));
    let mut reports = table::list(conn, crate::domain::State::Open, 500)?;
    reports.extend(table::list(conn, crate::domain::State::Held, 500)?);
    let of_organizations: Vec<String> = reports.iter().filter_map(|kept| kept.report.organization).map(Id::public).collect();
    let names = if of_organizations.is_empty() { BTreeMap::new() } else { organizations::names(conn, &of_organizations)? };
    rows.extend(reports.iter().map(|kept| {
        let name = kept.report.organization.and_then(|own| names.get(&own.public())).cloned().unwrap_or_default();
        Waiting { organization: name, ..of_report(kept, format!("/desk/reports/{}", kept.report.reference)) }
    }));
    rows.extend(governance::waiting_for_secretariat(conn, today)?.into_iter().map(of_call));
    let (n_unchecked, since) = organizations::to_check(conn)?;
    if n_unchecked > 0 {
        rows.push(Waiting {
            kind: Kind::Organization,
            subject: Subject::Message("portal-organizations-waiting", vec![("n", n_unchecked.to_string())]),
            address: "/desk/organizations".into(),
            party: None,
            organization: String::new(),
            stage: "",
            since,
            turn: Turn::Secretariat,
            is_mine: false,
        });
    }
    let proposals = convention::count_open_proposals(conn)?;
    if proposals > 0 {
        rows.push(Waiting {
            kind: Kind::Founding,
            subject: Subject::Message("portal-founding-waiting", vec![("n", proposals.to_string())]),
            address: "/desk/founding".into(),
            party: None,
            organization: String::new(),
            stage: "",
            since: None,
            turn: Turn::Secretariat,
            is_mine: false,
        });
    }
    Ok(rows)
}

/// What waits for a person in the roles they hold, or is good for them to know; longest waiting first.
pub fn waiting_for(conn: &mut Conn, actor: &Actor, today: Day) -> Result<Vec<Waiting>> {
    let mut rows: Vec<Waiting> = roadmaps::waiting_for(conn, actor)?.into_iter().map(|one| of_roadmap(one, Turn::Party)).collect();
    rows.extend(consultations::waiting_for(conn, actor, today)?.into_iter().map(of_consultation));
    rows.extend(governance::waiting_for(conn, actor, today)?.into_iter().map(of_call));
    for row in &mut rows {
        row.is_mine = true;
    }
    let mut parties: Vec<PartyCode> = actor.grants.iter().filter_map(|grant| grant.party).collect();
    parties.sort_unstable();
    parties.dedup();
    for party in parties {
        for waits in measures::waiting_in(conn, party)? {
            rows.push(of_measure(&waits, &format!("/work/{party}/measures/{}", waits.public_id), Some(actor)));
        }
        if actor.holds(Role::FocalPoint, Some(party)) {
            rows.extend(to_propose(conn, party)?);
            rows.extend(table::list_open_of(conn, party)?.iter().map(|kept| {
                let address = format!("/work/{party}/reports/{}", kept.report.reference);
                Waiting { turn: Turn::Party, is_mine: true, ..of_report(kept, address) }
            }));
        }
    }
    for organization in actor.organizations() {
        for waits in measures::waiting_of(conn, organization)? {
            let address = format!("/work/organization/{}/measures/{}", organization.public(), waits.public_id);
            rows.push(of_measure(&waits, &address, Some(actor)));
        }
        rows.extend(table::list_open_of_organization(conn, organization)?.iter().map(|kept| {
            let address = format!("/work/organization/{}/reports/{}", organization.public(), kept.report.reference);
            Waiting { turn: Turn::Party, is_mine: true, ..of_report(kept, address) }
        }));
    }
    if actor.holds(Role::Secretariat, None) {
        rows.extend(
            on_desk(conn, today)?.into_iter().filter(|row| row.turn == Turn::Secretariat).map(|row| Waiting { is_mine: true, ..row }),
        );
    }
    if actor.holds(Role::Administrator, None) {
        rows.extend(for_administrator(conn)?);
    }
    rows.sort_by_key(|row| (!row.is_mine, row.since));
    Ok(rows)
}

/// Measures that the Party said it would share as good practices and has not proposed yet.
fn to_propose(conn: &mut Conn, party: PartyCode) -> Result<Vec<Waiting>> {
    use measures::domain::Practice;
    let taken_up = roadmaps::taken_up(conn, party)?;
    let ids: Vec<String> = taken_up.iter().map(|(id, _)| id.clone()).collect();
    let mut found = measures::describe(conn, &ids)?;
    found.retain(|measure| measure.designation == Practice::None && (measure.is_public || measure.state == measures::State::Draft));
    let row = |measure: measures::Described| Waiting {
        kind: Kind::Offer,
        since: taken_up.iter().find(|(id, _)| *id == measure.public_id).map(|(_, at)| *at),
        address: format!("/work/{party}/measures/{}", measure.public_id),
        subject: Subject::Text(measure.title),
        party: Some(party),
        organization: String::new(),
        stage: if measure.is_public { "act-propose" } else { "act-publish" },
        turn: Turn::Party,
        is_mine: true,
    };
    Ok(found.into_iter().map(row).collect())
}

/// Mail that was not delivered, and Parties whose focal point asks for an account of their authority.
fn for_administrator(conn: &mut Conn) -> Result<Vec<Waiting>> {
    let row = |subject, address, party, since| Waiting {
        kind: Kind::Account,
        subject,
        address,
        party,
        organization: String::new(),
        stage: "",
        since,
        turn: Turn::Administrator,
        is_mine: true,
    };
    let (n_parked, since) = jobs::parked(conn, jobs::mail::KIND)?;
    let mut rows = Vec::new();
    if n_parked > 0 {
        let subject = Subject::Message("portal-waiting-parked", vec![("n", n_parked.to_string())]);
        rows.push(row(subject, "/work/accounts/mail".into(), None, since));
    }
    for (party, at) in people::authority_wishes(conn)? {
        let address = format!("/work/accounts/invite?role=authority&party={party}");
        rows.push(row(Subject::Message("portal-waiting-authority", Vec::new()), address, Some(party), Some(at)));
    }
    Ok(rows)
}

fn of_call(one: governance::Waiting) -> Waiting {
    Waiting {
        kind: Kind::Call,
        subject: Subject::Text(one.title),
        address: one.address,
        party: one.party,
        organization: String::new(),
        stage: one.stage,
        since: one.since,
        turn: if one.party.is_some() { Turn::Party } else { Turn::Secretariat },
        is_mine: one.party.is_some(),
    }
}

fn of_consultation(one: consultations::Waiting) -> Waiting {
    Waiting {
        kind: Kind::Consultation,
        subject: Subject::Message(one.key, one.args),
        address: one.address,
        party: Some(one.party),
        organization: String::new(),
        stage: "",
        since: Some(one.since),
        turn: Turn::Party,
        is_mine: true,
    }
}

fn of_roadmap(one: roadmaps::Waiting, turn: Turn) -> Waiting {
    Waiting {
        kind: if one.key == "roadmaps-wait-offers" { Kind::Offer } else { Kind::Roadmap },
        subject: Subject::Message(one.key, one.args),
        address: one.address,
        party: Some(one.party),
        organization: String::new(),
        stage: one.stage,
        since: Some(one.since),
        turn,
        is_mine: false,
    }
}

fn of_submission(submission: &SubmissionLine) -> Waiting {
    Waiting {
        kind: Kind::Roadmap,
        subject: Subject::Plain(format!("{} · {}", submission.receipt, submission.title)),
        address: format!("/desk/submissions/{}", submission.receipt),
        party: Some(submission.party),
        organization: String::new(),
        stage: submission.state.word(),
        since: Some(submission.since),
        turn: Turn::Party,
        is_mine: false,
    }
}

fn of_measure(waits: &Waits, address: &str, actor: Option<&Actor>) -> Waiting {
    use measures::domain::Turn as Whose;
    let is_mine = actor.is_some_and(|actor| match waits.turn {
        Whose::Author => actor.account.is_some() && waits.author == actor.account,
        Whose::FocalPoint | Whose::Party => match &waits.organization {
            Some((organization, _)) => actor.is_of(*organization),
            None => actor.holds(Role::FocalPoint, waits.party),
        },
        Whose::Secretariat => actor.holds(Role::Secretariat, None),
    });
    Waiting {
        kind: if waits.is_proposal { Kind::Practice } else { Kind::Measure },
        subject: Subject::Text(waits.title.clone()),
        address: address.to_owned(),
        party: waits.party,
        organization: waits.organization.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
        stage: waits.word,
        since: Some(waits.since),
        turn: if waits.turn == Whose::Secretariat { Turn::Secretariat } else { Turn::Party },
        is_mine,
    }
}

fn of_report(kept: &table::Kept, address: String) -> Waiting {
    let report = &kept.report;
    Waiting {
        kind: Kind::Report,
        subject: Subject::Plain(format!("{} · {}", report.reference, report.about)),
        address,
        // A joint record is nobody's alone: its row stands under no Party.
        party: report.owners.first().copied().filter(|_| report.owners.len() == 1),
        organization: String::new(),
        stage: report.state.key(),
        since: Some(report.sent_at),
        turn: Turn::Secretariat,
        is_mine: false,
    }
}

/// What those who work for a Party see of its space.
#[derive(Debug, Clone, Default)]
pub struct Space {
    /// Word of the state of the version in work, else of the published one; `None` before the first.
    pub roadmap: Option<String>,
    /// Latest versions of the roadmap in history, newest first.
    pub changes: Vec<store::history::Line>,
    /// Names by role of the Party.
    pub holders: Vec<(Role, Vec<String>)>,
}

/// Versions of a roadmap's history that its space shows.
const CHANGES_SHOWN: usize = 8;

/// Where the work of a Party stands.
pub fn space(conn: &mut Conn, party: PartyCode) -> Result<Space> {
    let open = roadmaps::open_version(conn, party)?;
    let roadmap = match open {
        Some(open) => Some(open),
        None => roadmaps::current(conn, party)?,
    };
    let changes = match &roadmap {
        Some(roadmap) => store::history::lines(conn, "roadmap", &roadmap.id.to_string(), &store::history::Part::ALL, CHANGES_SHOWN, 0)?,
        None => Vec::new(),
    };
    let mut holders = Vec::new();
    for role in [Role::FocalPoint, Role::Authority, Role::Member] {
        let names = people::recipients(conn, &[role], Some(party))?.into_iter().map(|person| person.name).collect();
        holders.push((role, names));
    }
    Ok(Space { roadmap: roadmap.map(|roadmap| format!("roadmap-{}", roadmap.state.code())), changes, holders })
}

/// A figure of the desk with the page that lists what it counts.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Code of a word, or key of a message.
    pub words: String,
    pub count: u64,
    /// Path without language.
    pub address: String,
}

/// Counters of roadmaps as recorded by the end of a day.
pub fn roadmap_counter(conn: &mut Conn, day: Day) -> Result<Counter> {
    roadmaps::counter(conn, day)
}

/// Parties that have a focal point and nobody who can validate, in the order of their codes.
pub fn parties_without_authority(conn: &mut Conn) -> Result<Vec<PartyCode>> {
    let with_authority = people::parties_with(conn, Role::Authority)?;
    let mut parties = people::parties_with(conn, Role::FocalPoint)?;
    parties.retain(|party| !with_authority.contains(party));
    Ok(parties)
}

/// Whose record stands at a path.
pub fn owners_of(conn: &mut Conn, path: &str) -> Result<Owners> {
    let of_parties = |parties: Vec<PartyCode>| Owners { parties, organization: None };
    let of_organization = |found: organizations::Organization| Owners { parties: Vec::new(), organization: Some(found.id) };
    let mut pieces = path.trim_start_matches('/').split('/');
    match (pieces.next(), pieces.next()) {
        (Some("parties" | "roadmaps"), Some(code)) => Ok(of_parties(parties::parse(code).map(|party| party.code).into_iter().collect())),
        (Some("measures"), Some(id)) => match measures::get_public(conn, id) {
            Ok(measure) => match &measure.organization {
                Some(organization) => organizations::get_known(conn, organization).map(of_organization),
                None => Ok(of_parties(measure.content.holders)),
            },
            Err(kernel::Error::NotFound) => Ok(Owners::default()),
            Err(error) => Err(error),
        },
        (Some("organizations"), Some(id)) => match organizations::get_known(conn, id) {
            Ok(found) => Ok(of_organization(found)),
            Err(kernel::Error::NotFound) => Ok(Owners::default()),
            Err(error) => Err(error),
        },
        _ => Ok(Owners::default()),
    }
}

/// The page at a path: a roadmap is known by its identifier too, its page stands under its Party.
pub fn page_of(conn: &mut Conn, path: String) -> Result<String> {
    let Some(rest) = path.strip_prefix("/roadmaps/") else { return Ok(path) };
    let (id, below) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let party = if kernel::id::is_public_id(id) { roadmaps::party_of(conn, id)? } else { None };
    Ok(party.map_or_else(|| path.clone(), |party| format!("{}{below}", roadmaps::links::public(party))))
}
