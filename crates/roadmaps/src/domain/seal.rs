//! The exact text that is signed: one language of a version as JSON, body and plan each. Its canonical form hashed is
//! the fingerprint, so anybody can recompute it from what is served.
//!
//! Invariants: state, acts, history, progress and other languages never enter, so that none of them changes a
//! fingerprint; a measure stands by its opaque identifier, whose address answers nothing while it is a draft; of a file
//! that the Party keeps to itself stands neither title nor hash, only a mark that the Party alone can open.

use super::content::Proof;
use super::{Chapter, Diagnosis, Indicator, Roadmap, Spending, money_of};
use kernel::{Id, Lang, Text, canonical};
use serde_json::{Map, Value, json};

fn head(roadmap: &Roadmap, part: &str, lang: Lang) -> Value {
    json!({
        "format": "polyphony-roadmap/1",
        "part": part,
        "party": roadmap.party,
        "framework": roadmap.framework,
        "roadmap": roadmap.public_id,
        "version": roadmap.number,
        "language": lang,
    })
}

fn words(text: &Text, lang: Lang) -> Value {
    text.get(lang).map_or(Value::Null, Value::from)
}

fn with(mut head: Value, fields: Value) -> Value {
    if let (Value::Object(head), Value::Object(fields)) = (&mut head, fields) {
        head.extend(fields);
    }
    head
}

/// The body in one language: text, sectors, diagnosis, chapters, positions with their evidence, priorities.
pub fn body_text(roadmap: &Roadmap, lang: Lang) -> Value {
    let content = &roadmap.content;
    let sectors: Vec<Value> =
        content.sectors.iter().map(|(code, reason)| json!({ "sector": code, "reason": words(reason, lang) })).collect();
    let positions: Vec<Value> = content
        .positions
        .iter()
        .map(|(code, position)| {
            let evidence: Vec<Value> = position.evidence.iter().map(|(id, proof)| evidence_text(roadmap.id, id, proof)).collect();
            json!({ "activity": code, "position": position.stated(), "reason": words(&position.reason, lang), "evidence": evidence })
        })
        .collect();
    let priorities: Vec<Value> = content
        .priorities
        .iter()
        .map(|(code, priority)| json!({ "activity": code, "owner": priority.owner, "due": day_text(&priority.due) }))
        .collect();
    let outside = roadmap.outside.as_ref().map(
        |outside| json!({ "file": outside.hash, "adopted_on": outside.adopted_on, "source": outside.source, "language": outside.lang }),
    );
    let mut fields = Map::new();
    for (name, value) in [
        ("title", words(&content.title, lang)),
        ("summary", words(&content.summary, lang)),
        ("context", words(&content.context, lang)),
        ("needs", words(&content.needs, lang)),
        ("means", words(&content.means, lang)),
        ("sectors", sectors.into()),
        ("positions", positions.into()),
        ("priorities", priorities.into()),
        ("adopted_outside", outside.into()),
    ] {
        fields.insert(name.to_owned(), value);
    }
    // A text without a diagnosis seals as it did before there was one.
    if !content.diagnosis.is_empty() {
        fields.insert("diagnosis".to_owned(), diagnosis_text(&content.diagnosis, lang));
    }
    // So does one without chapters.
    if !content.chapters.is_empty() {
        let chapters = content.chapters().into_iter().map(|(id, chapter)| chapter_text(id, chapter, lang));
        fields.insert("chapters".to_owned(), chapters.collect());
    }
    with(head(roadmap, "body", lang), Value::Object(fields))
}

fn chapter_text(id: &str, chapter: &Chapter, lang: Lang) -> Value {
    let paragraphs = chapter.paragraphs();
    let paragraphs: Vec<Value> =
        paragraphs.iter().map(|(id, paragraph)| json!({ "paragraph": id, "text": words(&paragraph.text, lang) })).collect();
    json!({ "chapter": id, "title": words(&chapter.title, lang), "paragraphs": paragraphs })
}

fn diagnosis_text(diagnosis: &Diagnosis, lang: Lang) -> Value {
    let sources: Vec<Value> = diagnosis.sources.iter().map(|one| json!({ "title": one.title, "link": one.link })).collect();
    let findings: Vec<Value> =
        diagnosis.findings.iter().map(|(code, finding)| json!({ "sector": code, "finding": words(finding, lang) })).collect();
    let needs: Vec<Value> = diagnosis
        .needs()
        .into_iter()
        .map(|(id, need)| json!({ "need": id, "text": words(&need.text, lang), "activities": need.activities }))
        .collect();
    json!({
        "method": words(&diagnosis.method, lang), "from": diagnosis.from, "to": diagnosis.to,
        "sources": sources, "findings": findings, "needs": needs,
    })
}

/// `id` is the identifier of the piece within its version.
fn evidence_text(roadmap: Id, id: &str, evidence: &Proof) -> Value {
    match evidence {
        Proof::Measure { id } => json!({ "measure": id }),
        Proof::Link { url, title } => json!({ "link": url, "title": title }),
        Proof::File { hash, title, is_public: true, .. } => json!({ "file": hash, "title": title }),
        Proof::File { hash, is_public: false, .. } => json!({ "withheld": withheld(roadmap, id, hash) }),
        Proof::Withheld { mark } => json!({ "withheld": mark }),
    }
}

/// The mark of a file that is not public. The Party can show later which file it was; nobody else can try out files,
/// since the key of the version is random and known to the Party's team alone.
fn withheld(roadmap: Id, id: &str, hash: &str) -> String {
    canonical::sha256(format!("{roadmap}:{id}:{hash}").as_bytes())
}

/// A day as `YYYY-MM-DD` whatever digits it was typed in; as typed where it cannot be read, which no finalized text holds.
fn day_text(typed: &str) -> String {
    kernel::Day::typed(typed).map_or_else(|| typed.to_owned(), |day| day.to_string())
}

/// SHA-256 of every stored file that a record or a sent text names, each once.
pub fn referred_files(body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect_files(body, &mut found);
    found.sort();
    found.dedup();
    found
}

fn collect_files(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(rows) => rows.iter().for_each(|row| collect_files(row, found)),
        Value::Object(fields) => {
            for (name, inner) in fields {
                match inner {
                    // Records call it `hash`, sealed texts `file`.
                    Value::String(hash) if matches!(name.as_str(), "hash" | "file") => found.push(hash.clone()),
                    inner => collect_files(inner, found),
                }
            }
        }
        _ => {}
    }
}

/// The plan as it is sent in one language; null while it may not be public.
pub fn sent_plan(roadmap: &Roadmap, lang: Lang) -> Value {
    if roadmap.has_public_plan() { plan_text(roadmap, lang) } else { Value::Null }
}

/// The plan of action in one language.
pub fn plan_text(roadmap: &Roadmap, lang: Lang) -> Value {
    let content = &roadmap.content;
    let stages: Vec<Value> = content
        .stages()
        .into_iter()
        .map(|(id, stage)| {
            let instruments: Vec<Value> =
                stage.instruments.iter().map(|one| json!({ "kind": one.kind, "act": one.act, "title": one.title })).collect();
            let is_there = |id: &String| content.stages.values().any(|stage| stage.actions.contains_key(id));
            let actions: Vec<Value> = stage.actions().into_iter().map(|(id, action)| action_text(id, action, lang, &is_there)).collect();
            json!({
                "stage": id, "title": words(&stage.title, lang), "owner": stage.owner,
                "start": day_text(&stage.start), "end": day_text(&stage.end),
                "instruments": instruments, "actions": actions,
            })
        })
        .collect();
    with(head(roadmap, "plan", lang), json!({ "stages": stages }))
}

/// What came into the form later stands in the text only where something was written, so that a text without it keeps
/// its fingerprint: the first amount where the only one stood, further ones beside it. `is_there` says whether the plan
/// has an action.
fn action_text(id: &str, action: &super::Action, lang: Lang, is_there: &impl Fn(&String) -> bool) -> Value {
    let money = |spending: &Spending| money_text(spending, lang);
    let indicators: Vec<Value> = action.indicators.iter().map(|one| indicator_text(one, lang)).collect();
    let mut fields = json!({
        "action": id, "title": words(&action.title, lang), "activity": action.activity, "owner": action.owner,
        "start": day_text(&action.start), "end": day_text(&action.end), "money": action.money.first().map_or(Value::Null, money),
        "indicators": indicators, "why_none": words(&action.why_none, lang),
    });
    let depends_on: Vec<&String> = action.depends_on.iter().filter(|id| is_there(id)).collect();
    let more: Vec<Value> = action.money.iter().skip(1).map(money).collect();
    if let Value::Object(fields) = &mut fields {
        fields.extend((!depends_on.is_empty()).then(|| ("depends_on".to_owned(), json!(depends_on))));
        fields.extend((!more.is_empty()).then(|| ("more_money".to_owned(), json!(more))));
    }
    fields
}

/// Null where the amount cannot be read, which no finalized text holds.
fn money_text(spending: &Spending, lang: Lang) -> Value {
    let Some(money) = money_of(spending) else { return Value::Null };
    let fields = json!({ "amount": money.plain(), "currency": money.currency, "year": money.year });
    with_words(fields, [("source", &spending.source)], lang)
}

fn indicator_text(one: &Indicator, lang: Lang) -> Value {
    let mut fields = json!({ "title": words(&one.title, lang), "baseline": one.baseline, "target": one.target });
    if let (Value::Object(fields), Some(kind)) = (&mut fields, one.kind) {
        fields.insert("kind".to_owned(), json!(kind));
    }
    with_words(fields, [("unit", &one.unit), ("disaggregation", &one.disaggregation), ("source", &one.source)], lang)
}

/// Adds the texts that exist in the language.
fn with_words<const N: usize>(mut fields: Value, texts: [(&str, &Text); N], lang: Lang) -> Value {
    if let Value::Object(fields) = &mut fields {
        fields.extend(texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.get(lang)?.into()))));
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Moment, PartyCode, TextState};

    fn file(title: &str, is_public: bool) -> Proof {
        Proof::File {
            hash: canonical::sha256(title.as_bytes()),
            name: "a.pdf".into(),
            bytes: 1,
            media: "application/pdf".into(),
            title: title.into(),
            is_public,
        }
    }

    #[test]
    fn of_a_file_that_the_party_keeps_neither_title_nor_hash_is_sealed() {
        let party = PartyCode::parse("KE").unwrap();
        let mut roadmap = Roadmap::blank(Id::founding("roadmap", "t"), "x".into(), party, "f", 1, Lang::En, Moment(0));
        let mut position = super::super::Position::default();
        position.evidence.insert("e1".into(), file("Cabinet memo", false));
        position.evidence.insert("e2".into(), file("Law gazette", true));
        roadmap.content.positions.insert("1.1".into(), position);
        let sealed = canonical::to_string(&body_text(&roadmap, Lang::En));
        assert!(!sealed.contains("Cabinet memo") && !sealed.contains(&canonical::sha256(b"Cabinet memo")), "{sealed}");
        assert!(sealed.contains("Law gazette") && sealed.contains(&canonical::sha256(b"Law gazette")));
        roadmap.content.positions.get_mut("1.1").unwrap().evidence.insert("e1".into(), file("Another memo", false));
        assert_ne!(canonical::to_string(&body_text(&roadmap, Lang::En)), sealed, "another file is another mark");
    }

    #[test]
    fn a_translation_does_not_change_the_fingerprint_of_the_original() {
        let party = PartyCode::parse("KE").unwrap();
        let mut roadmap = Roadmap::blank(Id::founding("roadmap", "t"), "x".into(), party, "f", 1, Lang::Fr, Moment(0));
        roadmap.content.title = Text::original(Lang::Fr, "Feuille de route");
        let before = canonical::fingerprint(&body_text(&roadmap, Lang::Fr));
        roadmap.content.title.set_version(Lang::En, "Roadmap", TextState::Party, None);
        roadmap.state = super::super::State::Published;
        assert_eq!(canonical::fingerprint(&body_text(&roadmap, Lang::Fr)), before);
        assert_ne!(canonical::fingerprint(&body_text(&roadmap, Lang::En)), before);
        roadmap.content.title.set_original(Lang::Fr, "Autre");
        assert_ne!(canonical::fingerprint(&body_text(&roadmap, Lang::Fr)), before);
    }
}
