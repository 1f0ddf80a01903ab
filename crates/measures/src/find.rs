//! What is findable of measures, and under which facets. Not here: asking the index (`pages::list`), following the
//! outbox (the assembly).
//!
//! Invariants: only published and ended measures are findable; facet values are codes, never words.

use crate::domain::Measure;
use crate::public::PublicMeasure;
use crate::{KIND, reference, store};
use ::store::Conn;
use kernel::{Day, Id, Money, Result, Text};
use search::{Derived, Entry, Numbers};
use std::collections::BTreeMap;

/// Code of each holder Party; [`NO_PARTY`] where the record is tied to no single Party.
pub const PARTY: &str = "party";
/// Value of [`PARTY`] for records tied to no single Party.
pub const NO_PARTY: &str = "none";
/// Electoral group of each holder, a code of the list `regional-groups`.
pub const GROUP: &str = "group";
/// Number of each output its activities belong to.
pub const OUTPUT: &str = "output";
/// Code of each activity.
pub const ACTIVITY: &str = "activity";
pub const OBJECTIVE: &str = "objective";
/// SDG targets of its activities, by editorial judgement.
pub const SDG: &str = "sdg";
pub const INSTRUMENT: &str = "instrument";
pub const DOMAIN: &str = "domain";
/// Start year, four digits.
pub const YEAR: &str = "year";
/// Kind of source.
pub const SOURCE: &str = "source";
/// Edition of the Global Report it was drawn from.
pub const REPORT: &str = "report";
/// Edition `YYYY-MM` of a designated practice.
pub const PRACTICE: &str = "practice";
/// Languages in which the text exists.
pub const LANG: &str = "lang";
/// `party`, `organization` or `none`: whose record it is. The gap grid counts `party` only.
pub const HOLDER: &str = "holder";
/// Sub-region of each holder by M49.
pub const SUBREGION: &str = "subregion";
/// Whether a holder is among the least developed countries today, `yes` or `no`; derived from [`PARTY`].
pub const LDC: &str = "ldc";
/// Whether a holder is a small island developing State today, `yes` or `no`; derived from [`PARTY`].
pub const SIDS: &str = "sids";
/// Number of each goal its outputs belong to.
pub const GOAL: &str = "goal";
/// Monitoring areas.
pub const AREA: &str = "area";
/// Stages of the value chain.
pub const CHAIN: &str = "chain";
pub const TARGET_GROUP: &str = "target_group";
/// Kinds of the responsible bodies.
pub const ACTOR: &str = "actor";
/// Whether an amount of money is recorded, `yes` or `no`.
pub const MONEY: &str = "money";
/// Currency and digits before the decimal point of each amount: `CAD-7` holds 1,000,000 to 9,999,999 Canadian dollars.
pub const AMOUNT: &str = "amount";
/// `good-practice` or `none`. Proposals are confidential and count as none.
pub const DESIGNATION: &str = "designation";
/// Value of [`DESIGNATION`] for a designated good practice.
pub const GOOD_PRACTICE: &str = "good-practice";

/// What [`LDC`] and [`SIDS`] stand for on a day.
pub fn derived(day: Day) -> Vec<Derived> {
    let facet = |name: &str, group: parties::Group| {
        let members = parties::members_on(group, day);
        let (inside, outside): (Vec<_>, Vec<_>) =
            parties::register().iter().map(|party| party.code).partition(|code| members.contains(code));
        let codes = |list: Vec<kernel::PartyCode>| list.iter().map(ToString::to_string).collect::<Vec<String>>();
        let values = vec![("yes".to_owned(), codes(inside)), ("no".to_owned(), codes(outside))];
        Derived { facet: name.to_owned(), from: PARTY.to_owned(), values }
    };
    vec![facet(LDC, parties::Group::Ldc), facet(SIDS, parties::Group::Sids)]
}

/// The entry of a record by its key as the outbox names it, `None` when it is not public, with the public identifier
/// under which the index holds it.
pub fn entry(conn: &mut Conn, id: &str) -> Result<(Option<Entry>, String)> {
    let Some(key) = Id::parse(id) else { return Ok((None, id.to_owned())) };
    Ok((store::find(conn, key)?.and_then(of), key.public()))
}

/// Entries of public records after a key, at most `limit`, for filling the index again; with the key to go on from,
/// `None` at the end.
pub fn entries(conn: &mut Conn, after: &str, limit: usize) -> Result<(Vec<Entry>, Option<String>)> {
    let measures = store::after(conn, after, limit)?;
    let last = measures.last().filter(|_| measures.len() == limit).map(|measure| measure.id.to_string());
    Ok((measures.into_iter().filter_map(of).collect(), last))
}

/// The entry of a measure, `None` when it is not public. Names of makers are left out: a person is no search word.
pub fn of(measure: Measure) -> Option<Entry> {
    let added = measure.added().map_or(0, |added| added.0);
    let public = PublicMeasure::of(measure, &BTreeMap::new())?;
    let content = &public.content;
    let mut body: BTreeMap<kernel::Lang, Vec<&str>> = BTreeMap::new();
    let texts = [&content.features, &content.results, &content.note].into_iter().chain(content.components.iter().map(|part| &part.title));
    for (lang, version) in texts.flat_map(|text: &Text| &text.versions) {
        body.entry(*lang).or_default().push(&version.text);
    }
    let main = content.language.or_else(|| content.title.langs().first().copied());
    if let Some(lang) = main {
        let names = content.bodies.iter().map(|body| body.name.as_str());
        let about = [content.other_holder.as_str(), content.territory.as_str()];
        body.entry(lang).or_default().extend(names.chain(about).chain(content.parts.texts()));
    }
    Some(Entry {
        kind: KIND.into(),
        id: public.public_id.clone(),
        title: content.title.versions.iter().map(|(lang, version)| (*lang, version.text.clone())).collect(),
        body: body.into_iter().map(|(lang, parts)| (lang, parts.join("\n"))).collect(),
        facets: facets(&public),
        numbers: Numbers { added, year: i64::from(content.year_start.unwrap_or(0)) },
    })
}

fn facets(public: &PublicMeasure) -> Vec<(String, String)> {
    let content = &public.content;
    let mut facets: Vec<(String, String)> = Vec::new();
    let mut add = |facet: &str, values: Vec<String>| {
        facets.extend(values.into_iter().filter(|value| !value.is_empty()).map(|value| (facet.to_owned(), value)));
    };
    let is_of_none = content.holders.is_empty() && content.other_holder.is_empty();
    let holder = if !content.holders.is_empty() {
        "party"
    } else if is_of_none {
        "none"
    } else {
        "organization"
    };
    let groups = once(content.holders.iter().map(|party| reference::regional_group(*party)).collect());
    add(HOLDER, std::iter::once(holder.to_owned()).chain(public.organization.clone()).collect());
    add(PARTY, if is_of_none { vec![NO_PARTY.into()] } else { content.holders.iter().map(ToString::to_string).collect() });
    add(GROUP, groups);
    add(OUTPUT, reference::outputs(&content.activities).iter().map(ToString::to_string).collect());
    add(ACTIVITY, content.activities.clone());
    add(OBJECTIVE, content.objectives.clone());
    add(SDG, public.sdg_targets().into_iter().map(str::to_owned).collect());
    add(INSTRUMENT, content.instruments.clone());
    add(DOMAIN, content.domains.clone());
    add(YEAR, content.year_start.iter().map(ToString::to_string).collect());
    add(SOURCE, vec![content.source.kind.clone()]);
    add(REPORT, vec![content.source.edition.clone()]);
    add(PRACTICE, public.edition.clone().into_iter().collect());
    add(DESIGNATION, vec![if public.edition.is_some() { GOOD_PRACTICE } else { "none" }.to_owned()]);
    add(SUBREGION, reference::subregions(&content.holders));
    add(GOAL, reference::goals(&content.activities).iter().map(ToString::to_string).collect());
    add(AREA, content.areas.clone());
    add(CHAIN, content.chain.clone());
    add(TARGET_GROUP, content.groups.clone());
    add(ACTOR, once(content.bodies.iter().map(|body| body.kind.clone()).collect()));
    add(MONEY, vec![if content.money.is_empty() { "no" } else { "yes" }.to_owned()]);
    add(AMOUNT, once(content.money.iter().map(|row| magnitude(&row.amount)).collect()));
    add(LANG, content.langs().iter().map(ToString::to_string).collect());
    facets
}

/// Each value once, in order.
fn once(mut values: Vec<String>) -> Vec<String> {
    values.sort();
    values.dedup();
    values
}

/// The value of [`AMOUNT`] of an amount; empty without a currency.
fn magnitude(amount: &Money) -> String {
    if amount.currency.is_empty() {
        return String::new();
    }
    let plain = amount.plain();
    let whole = plain.split('.').next().unwrap_or_default().trim_start_matches(['-', '0']);
    format!("{}-{}", amount.currency, whole.len().max(1))
}
