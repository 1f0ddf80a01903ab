//! Texts that are longer than their limit. A draft keeps them; they are listed before an act that signs them.
//! Not here: the limits (`web::limits`), the other things that must hold (`rules`).

use super::{Action, Content, Missing, Place, Roadmap};
use web::limits::{LINE_CHARS, LINK_CHARS, TEXT_CHARS};

/// Letters of a text that is too long by which it is named.
const SHOWN: usize = 40;

/// What is too long outside the plan, in any language.
pub fn too_long(roadmap: &Roadmap) -> Vec<Missing> {
    let content = &roadmap.content;
    let mut list = long_texts(content, false);
    for (code, priority) in &content.priorities {
        list.extend(line(&priority.owner, || format!("/priorities#owner-{code}")));
    }
    list.extend(line(&content.diagnosis.from, || "/diagnosis#from".to_owned()));
    list.extend(line(&content.diagnosis.to, || "/diagnosis#to".to_owned()));
    for (n, source) in content.diagnosis.sources.iter().enumerate() {
        list.extend(line(&source.title, || format!("/diagnosis#source_title_{n}")));
        list.extend(limited(&source.link, LINK_CHARS, || format!("/diagnosis#source_link_{n}")));
    }
    list
}

/// What is too long in the plan of action, in any language.
pub fn too_long_in_plan(roadmap: &Roadmap) -> Vec<Missing> {
    let mut list = long_texts(&roadmap.content, true);
    for (stage_id, stage) in roadmap.content.stages() {
        list.extend(line(&stage.owner, || format!("/plan/{stage_id}#owner")));
        for (n, instrument) in stage.instruments.iter().enumerate() {
            list.extend(line(&instrument.title, || format!("/plan/{stage_id}#instrument_title_{n}")));
        }
        for (action_id, action) in stage.actions() {
            list.extend(lines_of(action, &format!("/plan/{stage_id}/{action_id}")));
        }
    }
    list
}

fn lines_of(action: &Action, page: &str) -> Vec<Missing> {
    let mut list: Vec<Missing> = line(&action.owner, || format!("{page}#owner")).into_iter().collect();
    for (n, indicator) in action.indicators.iter().enumerate() {
        list.extend(line(&indicator.baseline, || format!("{page}#indicator_baseline_{n}")));
        list.extend(line(&indicator.target, || format!("{page}#indicator_target_{n}")));
    }
    list
}

fn long_texts(content: &Content, is_of_plan: bool) -> Vec<Missing> {
    let texts = content.texts().into_iter().filter(|(place, _)| place.is_of_plan() == is_of_plan);
    let over = texts.filter_map(|(place, text)| {
        let limit = match place {
            Place::Title
            | Place::ChapterTitle(..)
            | Place::StageTitle(_)
            | Place::ActionTitle(..)
            | Place::MoneySource(..)
            | Place::Indicator(..)
            | Place::Unit(..)
            | Place::Disaggregation(..)
            | Place::FigureSource(..) => LINE_CHARS,
            _ => TEXT_CHARS,
        };
        let words = text.langs().into_iter().filter_map(|lang| text.get(lang)).find(|words| is_over(words, limit))?;
        Some(named(limit, words, place.address()))
    });
    over.collect()
}

fn line(words: &str, address: impl FnOnce() -> String) -> Option<Missing> {
    limited(words, LINE_CHARS, address)
}

fn limited(words: &str, limit: usize, address: impl FnOnce() -> String) -> Option<Missing> {
    is_over(words, limit).then(|| named(limit, words, address()))
}

fn is_over(words: &str, limit: usize) -> bool {
    words.chars().nth(limit).is_some()
}

fn named(limit: usize, words: &str, address: String) -> Missing {
    Missing {
        key: "roadmaps-missing-too-long",
        limit: Some(limit),
        subject: format!("{}…", words.chars().take(SHOWN).collect::<String>()),
        address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Id, Lang, Moment, PartyCode, Text};

    fn found(change: impl FnOnce(&mut Content)) -> Vec<(Option<usize>, String)> {
        let id = Id::founding("roadmap", "a");
        let mut roadmap = Roadmap::blank(id, id.public(), PartyCode::parse("KE").unwrap(), "open-roadmap-2019", 1, Lang::En, Moment(0));
        change(&mut roadmap.content);
        too_long(&roadmap).into_iter().chain(too_long_in_plan(&roadmap)).map(|one| (one.limit, one.address)).collect()
    }

    #[test]
    fn a_text_at_its_limit_may_stay_and_one_letter_more_is_listed_with_its_place() {
        assert_eq!(found(|content| content.summary = Text::original(Lang::En, "é".repeat(TEXT_CHARS))), []);
        assert_eq!(
            found(|content| content.summary = Text::original(Lang::En, "é".repeat(TEXT_CHARS + 1))),
            [(Some(TEXT_CHARS), "/text#summary".to_owned())]
        );
        assert_eq!(found(|content| content.title = Text::original(Lang::En, "é".repeat(LINE_CHARS))), []);
        assert_eq!(
            found(|content| content.title = Text::original(Lang::En, "é".repeat(LINE_CHARS + 1))),
            [(Some(LINE_CHARS), "/text#title".to_owned())]
        );
    }

    #[test]
    fn every_language_and_every_line_of_the_plan_is_looked_at() {
        let long = || "x".repeat(TEXT_CHARS + 1);
        let all = found(|content| {
            content.context = Text::original(Lang::En, "short");
            content.context.set_version(Lang::Fr, long(), kernel::TextState::Party, None);
            content.priorities.entry("1.1".into()).or_default().owner = long();
            let stage = content.stages.entry("s".into()).or_default();
            stage.owner = long();
            let action = stage.actions.entry("a".into()).or_default();
            action.owner = long();
            action.indicators.push(super::super::Indicator { target: long(), ..Default::default() });
        });
        let addresses: Vec<String> = all.into_iter().map(|(_, address)| address).collect();
        assert_eq!(
            addresses,
            ["/text#context", "/priorities#owner-1.1", "/plan/s#owner", "/plan/s/a#owner", "/plan/s/a#indicator_target_0"]
        );
    }
}
