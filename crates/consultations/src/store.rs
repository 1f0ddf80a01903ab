//! All SQL of consultations.

use crate::domain::{Contribution, Counted, OutcomeKind, Round, RoundState, State, Who};
use ::store::history::Table;
use ::store::{Conn, Row, Tx, Value};
use kernel::{Day, Error, Id, Moment, PartyCode, Result, Text};

/// Kinds of the records in history and outbox.
pub const ROUND: &str = "consultation-round";
pub const CONTRIBUTION: &str = "contribution";

/// Tables of records, as `check` holds them against history.
pub const TABLES: &[Table] =
    &[Table::without_files(ROUND, "consultation_rounds", "id"), Table::without_files(CONTRIBUTION, "consultation_contributions", "id")];

/// A record as JSON for its column.
pub fn json<T: serde::Serialize>(record: &T) -> Result<String> {
    serde_json::to_string(record).map_err(|cause| Error::caused("cannot write a consultation", cause))
}

fn read_round(row: &Row) -> Result<Round> {
    let mut round: Round = row.json(0)?;
    round.version = row.get(1)?;
    Ok(round)
}

/// The columns of a contribution as [`read`] takes them.
const ONE: &str = "SELECT body, version, words, kind, region, gender, age FROM consultation_contributions";

fn read(row: &Row) -> Result<Contribution> {
    let mut contribution: Contribution = row.json(0)?;
    contribution.version = row.get(1)?;
    contribution.words = row.get(2)?;
    contribution.who = Who { kind: row.get(3)?, region: row.get(4)?, gender: row.get(5)?, age: row.get(6)? };
    Ok(contribution)
}

fn round_columns(round: &Round) -> Result<Vec<Value>> {
    let closes_on = round.draft.last_day().map(|day| day.to_string()).unwrap_or_default();
    Ok(vec![
        round.state.code().into(),
        closes_on.into(),
        json(&round.draft.title)?.into(),
        round.opened_at.into(),
        round.version.into(),
        json(round)?.into(),
    ])
}

pub fn insert_round(tx: &mut Tx<'_>, round: &Round) -> Result<()> {
    let mut params = round_columns(round)?;
    let step = round.draft.step.as_str();
    params.extend([round.id.into(), round.public_id().into(), round.party.into(), round.number.into(), step.into()]);
    tx.execute(
        "INSERT INTO consultation_rounds (state, closes_on, title, opened_at, version, body, id, public_id, party, number, step) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        &params,
    )?;
    Ok(())
}

/// Replaces a round that still has version `was`; `Conflict` when it does not.
pub fn update_round(tx: &mut Tx<'_>, round: &Round, was: i64) -> Result<()> {
    let mut params = round_columns(round)?;
    params.extend([round.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE consultation_rounds SET state = $1, closes_on = $2, title = $3, opened_at = $4, version = $5, body = $6 \
         WHERE id = $7 AND version = $8",
        &params,
    )
}

/// The round of a public identifier; `NotFound` when there is none or it was given up.
pub fn get_round(conn: &mut Conn, public_id: &str) -> Result<Round> {
    let found = conn.find(
        "SELECT body, version FROM consultation_rounds WHERE public_id = $1 AND state <> $2",
        &[public_id.into(), RoundState::Discarded.code().into()],
    )?;
    found.as_ref().map(read_round).transpose()?.ok_or(Error::NotFound)
}

/// The next running number of a Party's rounds.
pub fn next_round_number(conn: &mut Conn, party: PartyCode) -> Result<i64> {
    let row = conn.get("SELECT coalesce(max(number), 0) FROM consultation_rounds WHERE party = $1", &[party.into()])?;
    Ok(row.get::<i64>(0)? + 1)
}

/// What lists name of a round.
#[derive(Debug, Clone)]
pub struct Head {
    pub public_id: String,
    pub party: PartyCode,
    pub number: i64,
    pub state: RoundState,
    /// `YYYY-MM-DD`, or empty.
    pub closes_on: String,
    pub title: Text,
    pub opened_at: Option<Moment>,
}

impl Head {
    /// Whether contributions are taken on a day.
    pub fn is_open(&self, today: Day) -> bool {
        self.state == RoundState::Open && (self.closes_on.is_empty() || self.closes_on >= today.to_string())
    }

    /// Its state in public words on a day.
    pub fn word(&self, today: Day) -> &'static str {
        match self.state {
            RoundState::Planned | RoundState::Discarded => "round-planned",
            _ if self.is_open(today) => "round-open",
            _ => "round-closed",
        }
    }

    /// The last day, where it is one.
    pub fn last_day(&self) -> Option<Day> {
        self.closes_on.parse().ok()
    }
}

const HEAD: &str = "SELECT public_id, party, number, state, closes_on, title, opened_at FROM consultation_rounds";

fn head(row: &Row) -> Result<Head> {
    let code: String = row.get(3)?;
    Ok(Head {
        public_id: row.get(0)?,
        party: row.get(1)?,
        number: row.get(2)?,
        state: RoundState::parse(&code).ok_or_else(|| Error::fault(format!("unknown state {code} of a round")))?,
        closes_on: row.get(4)?,
        title: row.json(5)?,
        opened_at: row.get(6)?,
    })
}

/// Public rounds of consultation, those still open on the day first, then the newest; at most `limit`.
pub fn list_public(conn: &mut Conn, today: &str, limit: usize) -> Result<Vec<Head>> {
    conn.query(
        &format!(
            "{HEAD} WHERE step = '' AND state IN ($1, $2) \
             ORDER BY CASE WHEN state = $3 AND (closes_on = '' OR closes_on >= $4) THEN 0 ELSE 1 END, opened_at DESC, public_id LIMIT $5"
        ),
        &[RoundState::Open.code().into(), RoundState::Closed.code().into(), RoundState::Open.code().into(), today.into(), limit.into()],
    )?
    .iter()
    .map(head)
    .collect()
}

/// Standing rounds of a Party, each on a step of its roadmap.
pub fn list_steps(conn: &mut Conn, party: PartyCode) -> Result<Vec<Round>> {
    conn.query("SELECT body, version FROM consultation_rounds WHERE party = $1 AND step <> '' ORDER BY step", &[party.into()])?
        .iter()
        .map(read_round)
        .collect()
}

/// Public rounds of consultation of a Party whole, the newest first, at most `limit`.
pub fn list_public_of(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Round>> {
    conn.query(
        "SELECT body, version FROM consultation_rounds WHERE party = $1 AND step = '' AND state IN ($2, $3) ORDER BY number DESC LIMIT $4",
        &[party.into(), RoundState::Open.code().into(), RoundState::Closed.code().into(), limit.into()],
    )?
    .iter()
    .map(read_round)
    .collect()
}

/// Contributions to the steps of a Party's roadmap, counted by round.
pub fn counted_steps(conn: &mut Conn, party: PartyCode) -> Result<Vec<(Id, Counted)>> {
    conn.query(
        "SELECT c.round_id, c.state, c.outcome, c.is_doubtful, count(*), min(c.sent_at) FROM consultation_contributions AS c \
         JOIN consultation_rounds AS r ON r.id = c.round_id WHERE r.party = $1 AND r.step <> '' \
         GROUP BY c.round_id, c.state, c.outcome, c.is_doubtful",
        &[party.into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, counted_row(row, 1)?)))
    .collect()
}

/// Parties that take comments on a step of their roadmap on a day.
pub fn list_parties_with_steps(conn: &mut Conn, today: &str) -> Result<Vec<PartyCode>> {
    conn.query(
        "SELECT DISTINCT party FROM consultation_rounds WHERE step <> '' AND state = $1 AND (closes_on = '' OR closes_on >= $2) ORDER BY party",
        &[RoundState::Open.code().into(), today.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Rounds of consultation of a Party, the newest first.
pub fn list_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<Head>> {
    conn.query(
        &format!("{HEAD} WHERE party = $1 AND step = '' AND state <> $2 ORDER BY number DESC"),
        &[party.into(), RoundState::Discarded.code().into()],
    )?
    .iter()
    .map(head)
    .collect()
}

/// Parties with an open round of consultation on a day.
pub fn list_parties_open(conn: &mut Conn, today: &str) -> Result<Vec<PartyCode>> {
    conn.query(
        "SELECT DISTINCT party FROM consultation_rounds WHERE step = '' AND state = $1 AND (closes_on = '' OR closes_on >= $2) ORDER BY party",
        &[RoundState::Open.code().into(), today.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Rounds that each Party had opened by a moment, by Party.
pub fn count_opened(conn: &mut Conn, until: Moment) -> Result<Vec<(PartyCode, usize)>> {
    conn.query("SELECT party, count(*) FROM consultation_rounds WHERE opened_at <= $1 GROUP BY party ORDER BY party", &[until.into()])?
        .iter()
        .map(|row| Ok((row.get(0)?, usize::try_from(row.get::<i64>(1)?).unwrap_or(0))))
        .collect()
}

fn columns(contribution: &Contribution) -> Result<Vec<Value>> {
    let outcome = contribution.outcome.as_ref().map(|outcome| outcome.kind.code()).unwrap_or_default();
    let who = &contribution.who;
    Ok(vec![
        contribution.state.code().into(),
        outcome.into(),
        contribution.version.into(),
        json(contribution)?.into(),
        contribution.words.as_str().into(),
        who.kind.as_str().into(),
        who.region.as_str().into(),
        who.gender.as_str().into(),
        who.age.as_str().into(),
    ])
}

pub fn insert(tx: &mut Tx<'_>, contribution: &Contribution) -> Result<()> {
    let mut params = columns(contribution)?;
    params.extend([
        contribution.id.into(),
        contribution.round.into(),
        contribution.party.into(),
        contribution.number.into(),
        contribution.source.code().into(),
        contribution.place.as_str().into(),
        i64::from(contribution.is_doubtful).into(),
        contribution.sent_at.into(),
    ]);
    tx.execute(
        "INSERT INTO consultation_contributions \
         (state, outcome, version, body, words, kind, region, gender, age, id, round_id, party, number, source, place, is_doubtful, sent_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        &params,
    )?;
    Ok(())
}

/// Replaces a contribution that still has version `was`; `Conflict` when it does not.
pub fn update(tx: &mut Tx<'_>, contribution: &Contribution, was: i64) -> Result<()> {
    let mut params = columns(contribution)?;
    params.extend([contribution.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE consultation_contributions SET state = $1, outcome = $2, version = $3, body = $4, words = $5, kind = $6, region = $7, \
         gender = $8, age = $9 WHERE id = $10 AND version = $11",
        &params,
    )
}

/// A contribution by its number in a round.
pub fn get(conn: &mut Conn, round: Id, number: i64) -> Result<Contribution> {
    let found = conn.find(&format!("{ONE} WHERE round_id = $1 AND number = $2"), &[round.into(), number.into()])?;
    found.as_ref().map(read).transpose()?.ok_or(Error::NotFound)
}

/// Which contributions of a round are meant. Empty words mean any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    pub states: Vec<State>,
    pub place: String,
    pub kind: String,
    /// Code of an outcome; [`ANSWERED`] for any, [`UNANSWERED`] for none.
    pub outcome: String,
    /// Only those that stand apart, or only the others; `None` for both.
    pub is_doubtful: Option<bool>,
    /// Only those behind this number.
    pub after: i64,
}

/// Values of the filter by outcome that are no outcomes.
pub const ANSWERED: &str = "answered";
pub const UNANSWERED: &str = "unanswered";

impl Asked {
    fn conditions(&self, round: Id) -> (String, Vec<Value>) {
        let mut params: Vec<Value> = vec![round.into()];
        let mut text = "round_id = $1".to_owned();
        let mut add = |condition: &str, value: Value| {
            params.push(value);
            text.push_str(&format!(" AND {condition} ${}", params.len()));
        };
        match self.outcome.as_str() {
            "" => {}
            ANSWERED => add("outcome <>", "".into()),
            UNANSWERED => add("outcome =", "".into()),
            code => add("outcome =", code.into()),
        }
        for (condition, value) in [("place =", &self.place), ("kind =", &self.kind)] {
            if !value.is_empty() {
                add(condition, value.as_str().into());
            }
        }
        if let Some(is_doubtful) = self.is_doubtful {
            add("is_doubtful =", i64::from(is_doubtful).into());
        }
        if self.after > 0 {
            add("number >", self.after.into());
        }
        if self.outcome == UNANSWERED {
            add("state =", State::Published.code().into());
        }
        let places: Vec<String> = (params.len() + 1..=params.len() + self.states.len()).map(|at| format!("${at}")).collect();
        params.extend(self.states.iter().map(|state| Value::from(state.code())));
        (format!("{text} AND state IN ({})", places.join(", ")), params)
    }
}

/// How many are meant.
pub fn count(conn: &mut Conn, round: Id, asked: &Asked) -> Result<u64> {
    let (conditions, params) = asked.conditions(round);
    conn.get(&format!("SELECT count(*) FROM consultation_contributions WHERE {conditions}"), &params)?.get(0)
}

/// Those meant by their number, at most `limit` after `offset`.
pub fn list(conn: &mut Conn, round: Id, asked: &Asked, limit: usize, offset: usize) -> Result<Vec<Contribution>> {
    let (conditions, mut params) = asked.conditions(round);
    params.extend([limit.into(), offset.into()]);
    let n = params.len();
    conn.query(&format!("{ONE} WHERE {conditions} ORDER BY number LIMIT ${} OFFSET ${n}", n - 1), &params)?.iter().map(read).collect()
}

/// Every contribution of a round, counted by state and outcome.
pub fn counted(conn: &mut Conn, round: Id) -> Result<Vec<Counted>> {
    conn.query(
        "SELECT state, outcome, is_doubtful, count(*), min(sent_at) FROM consultation_contributions WHERE round_id = $1 \
         GROUP BY state, outcome, is_doubtful",
        &[round.into()],
    )?
    .iter()
    .map(|row| counted_row(row, 0))
    .collect()
}

/// State, outcome, whether it stands apart, number and first moment, from a column on.
fn counted_row(row: &Row, from: usize) -> Result<Counted> {
    let code: String = row.get(from)?;
    Ok(Counted {
        state: State::parse(&code).ok_or_else(|| Error::fault(format!("unknown state {code} of a contribution")))?,
        outcome: OutcomeKind::parse(&row.get::<String>(from + 1)?),
        is_doubtful: row.get(from + 2)?,
        number: row.get(from + 3)?,
        first: row.get(from + 4)?,
    })
}

/// A column by which shown contributions are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Place,
    Kind,
    Region,
    Gender,
    Age,
}

/// Contributions of a round by a column, the most first: those that the log holds where a list of them can be opened
/// (place, kind), published ones elsewhere.
pub fn counted_by(conn: &mut Conn, round: Id, by: By) -> Result<Vec<(String, u64)>> {
    let (column, other) = match by {
        By::Place => ("place", State::Hidden),
        By::Kind => ("kind", State::Hidden),
        By::Region => ("region", State::Published),
        By::Gender => ("gender", State::Published),
        By::Age => ("age", State::Published),
    };
    conn.query(
        &format!(
            "SELECT {column}, count(*) FROM consultation_contributions WHERE round_id = $1 AND state IN ($2, $3) \
             GROUP BY {column} ORDER BY 2 DESC, 1"
        ),
        &[round.into(), State::Published.code().into(), other.code().into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?)))
    .collect()
}

/// Whether anything waits for a look in a round.
pub fn is_waiting(conn: &mut Conn, round: Id) -> Result<bool> {
    let found = conn.find(
        "SELECT 1 FROM consultation_contributions WHERE round_id = $1 AND state = $2 LIMIT 1",
        &[round.into(), State::Received.code().into()],
    )?;
    Ok(found.is_some())
}

/// A Party's rounds with contributions that wait for a look: public identifier, how many, since when.
pub fn waiting_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<(String, u64, Moment)>> {
    conn.query(
        "SELECT r.public_id, count(*), min(c.sent_at) FROM consultation_rounds AS r \
         JOIN consultation_contributions AS c ON c.round_id = r.id AND c.state = $1 \
         WHERE r.party = $2 AND r.state <> $3 GROUP BY r.public_id ORDER BY 3",
        &[State::Received.code().into(), party.into(), RoundState::Discarded.code().into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    .collect()
}

/// Published contributions of each round of a Party, by public identifier of the round; rounds without any are left out.
pub fn count_published(conn: &mut Conn, party: PartyCode) -> Result<std::collections::BTreeMap<String, u64>> {
    conn.query(
        "SELECT r.public_id, count(*) FROM consultation_rounds AS r JOIN consultation_contributions AS c ON c.round_id = r.id \
         WHERE r.party = $1 AND c.state = $2 GROUP BY r.public_id",
        &[party.into(), State::Published.code().into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?)))
    .collect()
}

/// A Party's closed rounds with published contributions without an outcome: public identifier, how many, since when the
/// first was sent.
pub fn unanswered_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<(String, u64, Moment)>> {
    conn.query(
        "SELECT r.public_id, count(*), min(c.sent_at) FROM consultation_rounds AS r \
         JOIN consultation_contributions AS c ON c.round_id = r.id AND c.state = $1 AND c.outcome = '' \
         WHERE r.party = $2 AND r.state = $3 GROUP BY r.public_id ORDER BY 3",
        &[State::Published.code().into(), party.into(), RoundState::Closed.code().into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    .collect()
}
