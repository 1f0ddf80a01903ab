//! A sent text read back into the form of a version, so that the Secretariat reads it in the same view as the Party and
//! the public.
//!
//! Invariants: sealing what was read gives the very text that was sent, so nothing of a copy stays unshown.

use super::{
    Action, Chapter, Choice, Diagnosis, Indicator, IndicatorKind, Instrument, InstrumentAct, InstrumentKind, Need, Outside, Paragraph,
    PlanState, Position, Priority, Proof, Roadmap, Source, Spending, Stage, Submission,
};
use kernel::{Lang, Text};
use serde_json::Value;

/// The frozen text of a submission as a version in its one language.
pub fn copied(submission: &Submission) -> Roadmap {
    let (lang, body) = (submission.lang, &submission.body);
    let framework = submission.framework.as_str();
    let (id, public_id) = (submission.roadmap, submission.public_id.clone());
    let mut made = Roadmap::blank(id, public_id, submission.party, framework, submission.number, lang, submission.submitted_at);
    let content = &mut made.content;
    content.title = text(body, "title", lang);
    content.summary = text(body, "summary", lang);
    content.context = text(body, "context", lang);
    content.needs = text(body, "needs", lang);
    content.means = text(body, "means", lang);
    content.sectors = rows(body, "sectors").iter().map(|row| (word(row, "sector"), text(row, "reason", lang))).collect();
    content.diagnosis = body.get("diagnosis").map(|row| diagnosis(row, lang)).unwrap_or_default();
    content.chapters = (1..).zip(rows(body, "chapters")).map(|(order, row)| (word(row, "chapter"), chapter(row, order, lang))).collect();
    content.positions = rows(body, "positions").iter().map(|row| (word(row, "activity"), position(row, lang))).collect();
    let priority = |row: &Value| Priority { owner: word(row, "owner"), due: word(row, "due") };
    content.priorities = rows(body, "priorities").iter().map(|row| (word(row, "activity"), priority(row))).collect();
    content.stages =
        (1..).zip(rows(&submission.plan, "stages")).map(|(order, row)| (word(row, "stage"), stage(row, order, lang))).collect();
    made.plan = if content.stages.is_empty() { PlanState::None } else { PlanState::Validated };
    made.outside = body.get("adopted_outside").and_then(outside);
    made
}

fn word(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn rows<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text(value: &Value, name: &str, lang: Lang) -> Text {
    Text::original(lang, word(value, name))
}

fn diagnosis(row: &Value, lang: Lang) -> Diagnosis {
    let need = |(order, row): (u32, &Value)| {
        let activities = rows(row, "activities").iter().filter_map(Value::as_str).map(str::to_owned).collect();
        (word(row, "need"), Need { order, text: text(row, "text", lang), activities })
    };
    Diagnosis {
        method: text(row, "method", lang),
        from: word(row, "from"),
        to: word(row, "to"),
        sources: rows(row, "sources").iter().map(|row| Source { title: word(row, "title"), link: word(row, "link") }).collect(),
        findings: rows(row, "findings").iter().map(|row| (word(row, "sector"), text(row, "finding", lang))).collect(),
        needs: (1..).zip(rows(row, "needs")).map(need).collect(),
    }
}

fn chapter(row: &Value, order: u32, lang: Lang) -> Chapter {
    let paragraph = |(order, row): (u32, &Value)| (word(row, "paragraph"), Paragraph { order, text: text(row, "text", lang) });
    Chapter { order, title: text(row, "title", lang), paragraphs: (1..).zip(rows(row, "paragraphs")).map(paragraph).collect() }
}

fn position(row: &Value, lang: Lang) -> Position {
    // Numbered so that the pieces keep their order.
    let evidence = rows(row, "evidence").iter().enumerate().filter_map(|(n, piece)| Some((format!("{n:04}"), proof(piece)?))).collect();
    Position { choice: Choice::parse(&word(row, "position")), reason: text(row, "reason", lang), evidence }
}

fn proof(piece: &Value) -> Option<Proof> {
    let at = |name: &str| piece.get(name).and_then(Value::as_str).map(str::to_owned);
    let title = word(piece, "title");
    let link = |url: String| Proof::Link { url, title: title.clone() };
    let file =
        |hash: String| Proof::File { hash, name: String::new(), bytes: 0, media: String::new(), title: title.clone(), is_public: true };
    at("measure")
        .map(|id| Proof::Measure { id })
        .or_else(|| at("link").map(link))
        .or_else(|| at("file").map(file))
        .or_else(|| at("withheld").map(|mark| Proof::Withheld { mark }))
}

fn stage(row: &Value, order: u32, lang: Lang) -> Stage {
    let instrument = |row: &Value| Instrument {
        kind: InstrumentKind::parse(&word(row, "kind")).unwrap_or(InstrumentKind::Measure),
        act: InstrumentAct::parse(&word(row, "act")).unwrap_or(InstrumentAct::Draft),
        title: word(row, "title"),
    };
    Stage {
        order,
        title: text(row, "title", lang),
        owner: word(row, "owner"),
        start: word(row, "start"),
        end: word(row, "end"),
        instruments: rows(row, "instruments").iter().map(instrument).collect(),
        actions: (1..).zip(rows(row, "actions")).map(|(order, row)| (word(row, "action"), action(row, order, lang))).collect(),
    }
}

fn action(row: &Value, order: u32, lang: Lang) -> Action {
    let money = |row: &Value| Spending {
        amount: word(row, "amount"),
        currency: word(row, "currency"),
        year: row.get("year").and_then(Value::as_i64).map(|year| year.to_string()).unwrap_or_default(),
        source: text(row, "source", lang),
    };
    let indicator = |row: &Value| Indicator {
        title: text(row, "title", lang),
        kind: IndicatorKind::parse(&word(row, "kind")),
        unit: text(row, "unit", lang),
        baseline: word(row, "baseline"),
        target: word(row, "target"),
        disaggregation: text(row, "disaggregation", lang),
        source: text(row, "source", lang),
    };
    Action {
        order,
        title: text(row, "title", lang),
        activity: word(row, "activity"),
        owner: word(row, "owner"),
        start: word(row, "start"),
        end: word(row, "end"),
        depends_on: rows(row, "depends_on").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        money: row.get("money").filter(|money| money.is_object()).into_iter().chain(rows(row, "more_money")).map(money).collect(),
        indicators: rows(row, "indicators").iter().map(indicator).collect(),
        why_none: text(row, "why_none", lang),
    }
}

fn outside(facts: &Value) -> Option<Outside> {
    Some(Outside {
        hash: word(facts, "file"),
        name: String::new(),
        bytes: 0,
        media: String::new(),
        adopted_on: word(facts, "adopted_on").parse().ok()?,
        source: word(facts, "source"),
        lang: Lang::parse(&word(facts, "language"))?,
        by_secretariat: false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{SubmissionState, body_text, plan_text, sent_plan};
    use super::*;
    use kernel::{Id, Moment, PartyCode, TextState};
    use std::collections::{BTreeMap, BTreeSet};

    /// A text in two languages, first French.
    fn said(words: &str) -> Text {
        let mut text = Text::original(Lang::Fr, format!("{words} (fr)"));
        text.set_version(Lang::En, format!("{words} (en)"), TextState::Party, None);
        text
    }

    /// A version in which everything that can be sealed is there.
    fn full() -> Roadmap {
        let party = PartyCode::parse("TN").unwrap();
        let mut roadmap = Roadmap::blank(Id::founding("roadmap", "t"), "x".into(), party, "f", 3, Lang::Fr, Moment(0));
        let content = &mut roadmap.content;
        (content.title, content.summary, content.context) = (said("Title"), said("Summary"), said("Context"));
        (content.needs, content.means) = (said("Needs"), Text::original(Lang::Fr, "Moyens"));
        content.sectors = BTreeMap::from([("music".to_owned(), said("Music")), ("design".to_owned(), said("Design"))]);
        let file = |title: &str, is_public| Proof::File {
            hash: "ab".repeat(32),
            name: "a.pdf".into(),
            bytes: 9,
            media: "m".into(),
            title: title.into(),
            is_public,
        };
        let evidence = BTreeMap::from([
            ("d".to_owned(), Proof::Measure { id: "abc".into() }),
            ("c".to_owned(), Proof::Link { url: "https://example.org".into(), title: "Report".into() }),
            ("b".to_owned(), file("Law", true)),
            ("a".to_owned(), file("Memo", false)),
        ]);
        content.positions.insert("1.1".into(), Position { choice: Some(Choice::Done), reason: said("Done"), evidence });
        content.positions.insert("1.2".into(), Position { choice: Some(Choice::Done), ..Position::default() });
        let need = |order, words: &str, code: &str| Need { order, text: said(words), activities: BTreeSet::from([code.to_owned()]) };
        let paragraph = |order, words: &str| Paragraph { order, text: said(words) };
        content.chapters = BTreeMap::from([
            ("d".to_owned(), Chapter { order: 2, title: said("Last"), ..Chapter::default() }),
            (
                "e".to_owned(),
                Chapter {
                    order: 1,
                    title: said("First"),
                    paragraphs: BTreeMap::from([("b".to_owned(), paragraph(1, "One")), ("a".to_owned(), paragraph(2, "Two"))]),
                },
            ),
        ]);
        content.diagnosis = Diagnosis {
            method: said("Survey"),
            from: "2025".into(),
            to: "mars 2026".into(),
            sources: vec![Source { title: "Census".into(), link: "https://example.org/census".into() }],
            findings: BTreeMap::from([("music".to_owned(), said("Few are paid"))]),
            needs: BTreeMap::from([("b".to_owned(), need(1, "Training", "1.1")), ("a".to_owned(), need(2, "Law", "9.9"))]),
        };
        content.priorities.insert("2.1".into(), Priority { owner: "Ministry".into(), due: "٢٠٢٨-٠٦-٣٠".into() });
        let spent = |amount: &str, currency: &str| Spending {
            amount: amount.into(),
            currency: currency.into(),
            year: "2027".into(),
            source: Text::default(),
        };
        let spending = |order, amount: &str, currency: &str| Action {
            order,
            title: said("Hearings"),
            activity: "1.1".into(),
            owner: "Board".into(),
            start: "2027-01-01".into(),
            end: "2027-06-30".into(),
            // An action that is not there any more goes into no text.
            depends_on: BTreeSet::from(["w".to_owned(), "gone".to_owned()]),
            money: vec![spent(amount, currency), Spending { source: said("World Bank"), ..spent("12", "EUR") }],
            indicators: vec![
                Indicator { title: said("Held"), baseline: "0".into(), target: "12".into(), ..Indicator::default() },
                Indicator {
                    title: said("Women among them"),
                    kind: Some(IndicatorKind::Number),
                    unit: said("per cent"),
                    baseline: "30".into(),
                    target: "50".into(),
                    disaggregation: said("age"),
                    source: said("Register"),
                },
            ],
            why_none: said("Because"),
        };
        let actions = BTreeMap::from([
            ("z".to_owned(), spending(1, "1 250 000,5", "usd")),
            ("y".to_owned(), spending(2, "300", "XOF")),
            ("x".to_owned(), spending(3, "1.250", "TND")),
            ("w".to_owned(), Action { order: 4, ..Action::default() }),
        ]);
        let law = Instrument { kind: InstrumentKind::Law, act: InstrumentAct::Adapt, title: "Film Act".into() };
        let stage = Stage {
            order: 1,
            title: said("Law"),
            owner: "Parliament".into(),
            start: "2027-01-01".into(),
            end: "2028-01-01".into(),
            instruments: vec![law],
            actions,
        };
        content.stages = BTreeMap::from([("second".to_owned(), Stage { order: 2, ..Stage::default() }), ("zfirst".to_owned(), stage)]);
        roadmap.plan = PlanState::Validated;
        let day = "2024-05-21".parse().unwrap();
        let (name, media) = ("f.pdf".into(), "m".into());
        roadmap.outside = Some(Outside {
            hash: "cd".repeat(32),
            name,
            bytes: 9,
            media,
            adopted_on: day,
            source: "Journal".into(),
            lang: Lang::Fr,
            by_secretariat: true,
        });
        roadmap
    }

    fn sent(roadmap: &Roadmap, lang: Lang) -> Submission {
        Submission {
            id: Id::founding("submission", "t"),
            receipt: "RM-2026-0001-7".into(),
            party: roadmap.party,
            framework: roadmap.framework.clone(),
            roadmap: roadmap.id,
            public_id: roadmap.public_id.clone(),
            number: roadmap.number,
            lang,
            title: String::new(),
            body: body_text(roadmap, lang),
            plan: sent_plan(roadmap, lang),
            fingerprint: String::new(),
            plan_fingerprint: String::new(),
            state: SubmissionState::Submitted,
            submitted_at: Moment(0),
            name: String::new(),
            office: String::new(),
            since: Moment(0),
            replaces: String::new(),
            replaced_by: String::new(),
            public: super::super::Published::default(),
            conversation: Vec::new(),
            package: None,
            version: 0,
        }
    }

    #[test]
    fn what_is_read_from_a_copy_seals_to_the_very_text_that_was_sent() {
        let mut roadmap = full();
        for lang in [Lang::Fr, Lang::En] {
            let submission = sent(&roadmap, lang);
            let read = copied(&submission);
            assert_eq!(body_text(&read, lang), submission.body);
            assert_eq!(plan_text(&read, lang), submission.plan);
        }
        roadmap.plan = PlanState::Waiting;
        assert!(!copied(&sent(&roadmap, Lang::Fr)).has_public_plan(), "an unvalidated plan was not sent");
    }
}
