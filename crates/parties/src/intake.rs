//! How Parties joined, from outside: which fields a source can fill and what a row means for the Party it names.
//!
//! Invariants: the Party itself is the key, and none is added; what follows from a deposit by Article 29 is worked out
//! and never taken from a source; what was changed here since the source last spoke is not overwritten.

use crate::domain::{Confidence, Instrument, Joining, JoiningDraft};
use crate::{access, actions, register, store};
use ::store::{Conn, Tx};
use kernel::{Ambient, Day, Error, Lang, PartyCode, Result};
use std::collections::HashMap;
use std::sync::LazyLock;
use tabular::{Asked, Brought, Class, Difference, Field, Judged, Kind, Noted, Values, Verdict, differences, normal};

const fn field(code: &'static str, label: &'static str, kind: Kind) -> Field {
    Field { code, label, kind, is_repeated: false, is_needed: false }
}

/// Every field that a source can fill. The README of the slice lists them with their labels.
pub const FIELDS: [Field; 28] = [
    Field { is_needed: true, ..field("party", "common-party", Kind::Listed(find_state)) },
    field("instrument", "parties-instrument", Kind::Listed(find_instrument)),
    field("deposited_on", "parties-deposited-on", Kind::Day),
    field("in_force_on", "parties-in-force-on", Kind::Day),
    field("bound_at_latest", "parties-bound-at-latest", Kind::Day),
    field("bound_source", "parties-bound-source", Kind::Text),
    Field { is_repeated: true, ..field("source", "common-sources", Kind::Text) },
    field("confidence", "common-confidence", Kind::Listed(find_confidence)),
    field("met_report", "parties-column-met_report", Kind::Day),
    field("met_report_source", "parties-column-met_report_source", Kind::Text),
    field("met_contact", "parties-column-met_contact", Kind::Day),
    field("met_contact_source", "parties-column-met_contact_source", Kind::Text),
    field("met_information", "parties-column-met_information", Kind::Day),
    field("met_information_source", "parties-column-met_information_source", Kind::Text),
    field("met_promotion", "parties-column-met_promotion", Kind::Day),
    field("met_promotion_source", "parties-column-met_promotion_source", Kind::Text),
    field("met_education", "parties-column-met_education", Kind::Day),
    field("met_education_source", "parties-column-met_education_source", Kind::Text),
    field("met_civil_society", "parties-column-met_civil_society", Kind::Day),
    field("met_civil_society_source", "parties-column-met_civil_society_source", Kind::Text),
    field("met_cooperation", "parties-column-met_cooperation", Kind::Day),
    field("met_cooperation_source", "parties-column-met_cooperation_source", Kind::Text),
    field("met_development", "parties-column-met_development", Kind::Day),
    field("met_development_source", "parties-column-met_development_source", Kind::Text),
    field("met_preference", "parties-column-met_preference", Kind::Day),
    field("met_preference_source", "parties-column-met_preference_source", Kind::Text),
    field("met_consultation", "parties-column-met_consultation", Kind::Day),
    field("met_consultation_source", "parties-column-met_consultation_source", Kind::Text),
];

/// Further heads that are known: the columns of our own files and those of lists of treaty actions.
pub const ALSO: [(&str, &str); 23] = [
    ("code", "party"),
    ("iso_a2", "party"),
    ("iso2", "party"),
    ("iso_a3", "party"),
    ("iso3", "party"),
    ("country", "party"),
    ("state", "party"),
    ("participant", "party"),
    ("name_en", "party"),
    ("name_fr", "party"),
    ("name_es", "party"),
    ("name_ar", "party"),
    ("name_ru", "party"),
    ("name_zh", "party"),
    ("treaty_action", "instrument"),
    ("type_of_instrument", "instrument"),
    ("deposit", "deposited_on"),
    ("date_of_deposit", "deposited_on"),
    ("entry_into_force", "in_force_on"),
    ("bound_by", "bound_at_latest"),
    ("evidence", "bound_source"),
    ("source_1", "source"),
    ("sources", "source"),
];

/// What each record is known by.
pub const NAMES: [&str; 1] = ["party"];

type Codes = HashMap<String, String>;

fn named(parties: &'static [register::Party]) -> impl Iterator<Item = (String, String)> {
    parties.iter().flat_map(|party| {
        let names = Lang::ALL.into_iter().map(|lang| party.name(lang)).chain([party.code.as_str(), party.iso3.as_str()]);
        names.map(|name| (normal(name), party.code.to_string())).collect::<Vec<_>>()
    })
}

/// Parties by name in every language and by their codes.
static PARTIES: LazyLock<Codes> = LazyLock::new(|| named(register::register()).collect());
/// Member States that are not Parties, so that a row about one can say so.
static OTHERS: LazyLock<Codes> = LazyLock::new(|| named(register::non_parties()).collect());

/// The code of a Party by its name in any language, or by its code.
pub fn find_party(typed: &str) -> Option<String> {
    PARTIES.get(&normal(typed)).cloned()
}

/// The code of a Party or of a Member State that is none, by its name in any language or by its code.
pub fn find_state(typed: &str) -> Option<String> {
    find_party(typed).or_else(|| OTHERS.get(&normal(typed)).cloned())
}

/// The code of a word by itself or by its label in any language.
fn find_word<'a>(mut words: impl Iterator<Item = (&'a str, &'static str)>, typed: &str) -> Option<String> {
    let typed = normal(typed);
    let is_meant = |key: &str| Lang::ALL.into_iter().any(|lang| normal(i18n::Tr::new(lang).m(key)) == typed);
    words.find(|(code, key)| *code == typed || is_meant(key)).map(|(code, _)| code.to_owned())
}

fn find_instrument(typed: &str) -> Option<String> {
    find_word(Instrument::ALL.into_iter().map(|one| (one.code(), one.key())), typed)
}

fn find_confidence(typed: &str) -> Option<String> {
    find_word(Confidence::ALL.into_iter().map(|one| (one.code(), one.key())), typed)
}

/// The field of the day on which a duty was last met, or of its source, by the code of the duty.
fn met_field(duty: &str, is_source: bool) -> String {
    format!("met_{}{}", duty.replace('-', "_"), if is_source { "_source" } else { "" })
}

/// What a record says in one field, as values of a source.
pub fn said(joining: &Joining, code: &str) -> Vec<String> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).into_iter().collect();
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty()).into_iter().collect();
    match code {
        "party" => vec![joining.party.to_string()],
        "instrument" => joining.instrument.map(|instrument| instrument.code().to_owned()).into_iter().collect(),
        "deposited_on" => day(joining.deposited_on),
        "in_force_on" => day(joining.in_force_on),
        "bound_at_latest" => day(Some(joining.bound_at_latest)),
        "bound_source" => text(&joining.bound_source),
        // As a cell that holds several would be parted.
        "source" => joining.sources.iter().flat_map(|source| source.split(';')).map(|source| source.trim().to_owned()).collect(),
        "confidence" => vec![joining.confidence.code().to_owned()],
        _ => {
            let met = |is_source| joining.met.iter().find(|(duty, _)| met_field(duty, is_source) == code);
            match (met(false), met(true)) {
                (Some((_, met)), _) => day(Some(met.on)),
                (_, Some((_, met))) => text(&met.source),
                _ => Vec::new(),
            }
        }
    }
}

/// A Party as a row makes it.
#[derive(Debug)]
pub struct Draft {
    joining: Joining,
    /// The version it goes over.
    version: i64,
}

/// Judges rows against the register, which is read once.
pub fn judge(conn: &mut Conn, brought: &Brought, rows: &[Asked]) -> Result<Vec<(Judged, Option<Draft>)>> {
    if !access::may_import(brought.home, brought.role) {
        return Err(Error::NotFound);
    }
    let known: HashMap<PartyCode, (Joining, i64)> =
        store::list_with_versions(conn)?.into_iter().map(|(joining, version)| (joining.party, (joining, version))).collect();
    Ok(rows.iter().map(|row| judge_one(&known, row)).collect())
}

fn judge_one(known: &HashMap<PartyCode, (Joining, i64)>, row: &Asked) -> (Judged, Option<Draft>) {
    let named = row.values.get("party").and_then(|values| values.first()).map_or("", String::as_str);
    let found = PartyCode::parse(named).and_then(|code| known.get(&code));
    let Some((before, version)) = found else {
        let unknown = Noted { class: Class::Blocker, field: "party", value: named.to_owned(), code: "not-a-party" };
        // A row without a Party was refused when it was read.
        let problems = if named.is_empty() { Vec::new() } else { vec![unknown] };
        return (Judged { verdict: Verdict::Blocked, public_id: String::new(), differences: Vec::new(), problems }, None);
    };
    let last = row.last.as_ref().map(|last| &last.said);
    let is_deposit_emptied = row.values.get("deposited_on").is_some_and(Vec::is_empty)
        && last.and_then(|last| last.get("deposited_on")).is_some_and(|last| !last.is_empty());
    let has_deposit = first(&row.values, "deposited_on").is_some() || (before.deposited_on.is_some() && !is_deposit_emptied);
    let is_compared = |code: &str| match code {
        "party" | "in_force_on" => false,
        // With a deposit they follow from it.
        "bound_at_latest" | "bound_source" => !has_deposit,
        _ => true,
    };
    let compared = row.values.iter().filter(|(code, _)| is_compared(code));
    let (differences, is_conflict) = differences(&|code| said(before, code), last, compared);
    let mut problems = not_owed(before, &row.values);
    let made = if differences.is_empty() { Ok(before.clone()) } else { draft(before, &differences).checked(before) };
    let joining = match made {
        Ok(joining) => Some(joining),
        Err(wrong) => {
            problems.extend(wrong.iter().map(|problem| Noted {
                class: Class::Error,
                field: field_of(&problem.field),
                value: String::new(),
                code: code_of(problem.key),
            }));
            None
        }
    };
    problems.extend(joining.iter().flat_map(|joining| not_following(joining, &row.values)));
    let is_blocked = problems.iter().any(|problem| problem.class > Class::Warning);
    let verdict = match is_blocked {
        true => Verdict::Blocked,
        false if is_conflict => Verdict::Conflict,
        false if differences.is_empty() => Verdict::Unchanged,
        false => Verdict::Changed,
    };
    let draft = joining.filter(|_| verdict.is_written()).map(|joining| Draft { joining, version: *version });
    (Judged { verdict, public_id: before.party.to_string(), differences, problems }, draft)
}

fn first<'a>(values: &'a Values, code: &str) -> Option<&'a str> {
    values.get(code)?.iter().map(|value| value.trim()).find(|value| !value.is_empty())
}

/// Days for duties that this Party does not have.
fn not_owed(before: &Joining, values: &Values) -> Vec<Noted> {
    let owed: Vec<String> =
        crate::domain::duty_codes(before.party).flat_map(|(duty, _)| [met_field(duty, false), met_field(duty, true)]).collect();
    let fields = FIELDS.iter().filter(|field| field.code.starts_with("met_") && !owed.iter().any(|owed| owed == field.code));
    let filled = fields.filter_map(|field| Some((field.code, first(values, field.code)?)));
    filled.map(|(field, value)| Noted { class: Class::Error, field, value: value.to_owned(), code: "not-owed" }).collect()
}

/// Days of a source that do not follow from the deposit, as they must.
fn not_following(joining: &Joining, values: &Values) -> Vec<Noted> {
    let wrong = |field: &'static str, follows: Option<Day>| {
        let given = first(values, field)?;
        let is_right = follows.is_some_and(|follows| follows.to_string() == given);
        (!is_right).then(|| Noted { class: Class::Warning, field, value: given.to_owned(), code: "article-29" })
    };
    let bound = joining.in_force_on.and_then(|in_force_on| wrong("bound_at_latest", Some(in_force_on)));
    wrong("in_force_on", joining.in_force_on).into_iter().chain(bound).collect()
}

/// The form of a Party with what a source says otherwise.
fn draft(before: &Joining, differences: &[Difference]) -> JoiningDraft {
    let mut draft = JoiningDraft::of(before);
    for Difference { field, after, .. } in differences {
        let value = || after.first().cloned().unwrap_or_default();
        match field.as_str() {
            "instrument" => draft.instrument = value(),
            "deposited_on" => draft.deposited_on = value(),
            "bound_at_latest" => draft.bound_at_latest = value(),
            "bound_source" => draft.bound_source = value(),
            "confidence" => draft.confidence = value(),
            // The form has two; whatever is more stays with the second.
            "source" => (draft.source_1, draft.source_2) = (value(), after.get(1..).unwrap_or_default().join("; ")),
            other => {
                for (duty, on, source) in &mut draft.met {
                    if met_field(duty, false) == other {
                        *on = value();
                    } else if met_field(duty, true) == other {
                        *source = value();
                    }
                }
            }
        }
    }
    draft
}

/// The field of a source behind one of the form.
fn field_of(form: &str) -> &'static str {
    let wanted = match form.strip_prefix("met-") {
        Some(duty) => met_field(duty.strip_suffix("-source").unwrap_or(duty), duty.ends_with("-source")),
        None if form.starts_with("source_") => "source".to_owned(),
        None => form.to_owned(),
    };
    FIELDS.iter().find(|field| field.code == wanted).map_or("party", |field| field.code)
}

/// What is wrong, as imports call it.
fn code_of(key: &str) -> &'static str {
    match key {
        "error-too-long" => "too-long",
        "parties-error-day" => "day",
        "parties-error-before-adoption" => "before-adoption",
        _ => "empty",
    }
}

/// Writes a draft; answers code, version before and version now.
pub fn write(tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, draft: Draft) -> Result<(String, i64, i64)> {
    let Draft { joining, version } = draft;
    actions::take(tx, ambient, brought, &joining, version, actions::IMPORT)?;
    Ok((joining.party.to_string(), version, version + 1))
}

/// The versions of Parties now.
pub fn versions(conn: &mut Conn) -> Result<HashMap<String, i64>> {
    Ok(store::list_with_versions(conn)?.into_iter().map(|(joining, version)| (joining.party.to_string(), version)).collect())
}

/// Makes a Party as it was at a version; answers the version now.
pub fn put_back(tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, party: &str, version: i64) -> Result<i64> {
    let (_, current) = store::get(tx, PartyCode::parse(party).ok_or(Error::NotFound)?)?;
    let joining: Joining = ::store::history::get(tx, crate::KIND, party, version)?.read()?;
    actions::take(tx, ambient, brought, &joining, current, actions::UNDO)?;
    Ok(current + 1)
}
