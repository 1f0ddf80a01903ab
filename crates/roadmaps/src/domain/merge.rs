//! Joining the changes that two people made of one content. What one side left alone follows the other side; what both
//! changed differently is a clash and carries both until somebody chooses.
//!
//! What is chosen as a whole is an answer: the words of one language, a choice, a typed field, the money of an action, a
//! list of rows. A sector, chapter, paragraph, priority, stage or action that one side removed and the other changed is one
//! clash, about all of it.
//!
//! Invariants: nothing is dropped in silence; joining goes by types, so whatever is chosen comes out as content.

use super::content::{Action, Choice, Content, Indicator, Instrument, Position, Priority, Proof, Spending, Stage};
use super::{Chapter, Diagnosis, Need, Paragraph, Source};
use kernel::{Lang, Text, TextState};
use std::collections::{BTreeMap, BTreeSet};

/// What one side has at an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Never written, emptied, or removed with everything in it.
    Nothing,
    /// Typed in a field that has no language.
    Words(String),
    Version(Lang, String),
    Choice(Choice),
    /// The second language.
    Second(Lang),
    Yes(bool),
    /// Code of an activity.
    Activity(String),
    Instruments(Vec<Instrument>),
    Indicators(Vec<Indicator>),
    Money(Vec<Spending>),
    Evidence(Proof),
    /// The reason of a sector.
    Sector(Text),
    Sources(Vec<Source>),
    /// What was found in a sector.
    Finding(Text),
    Need(Need),
    Chapter(Box<Chapter>),
    Paragraph(Paragraph),
    Priority(Priority),
    Stage(Box<Stage>),
    Action(Box<Action>),
}

/// An answer that both changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// Path of the answer, such as `/positions/1.1/choice`.
    pub path: String,
    /// What the person has who saves.
    pub yours: Said,
    pub theirs: Said,
}

/// Joins two changes of `base`. `chosen` says by path, for clashes shown before, whether `yours` is kept (else theirs).
///
/// # Errors
/// Every clash that nobody has decided yet.
pub fn three_way(base: &Content, yours: &Content, theirs: &Content, chosen: &BTreeMap<String, bool>) -> Result<Content, Vec<Clash>> {
    let mut join = Join { chosen, clashes: Vec::new() };
    let content = join.content(Three { base, yours, theirs });
    if join.clashes.is_empty() { Ok(content) } else { Err(join.clashes) }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Yours,
    Theirs,
}

/// One thing as it was, as you have it, as they have it.
struct Three<'a, T> {
    base: &'a T,
    yours: &'a T,
    theirs: &'a T,
}

impl<'a, T> Three<'a, T> {
    fn part<P>(&self, part: impl Fn(&'a T) -> &'a P) -> Three<'a, P> {
        Three { base: part(self.base), yours: part(self.yours), theirs: part(self.theirs) }
    }

    /// The side that holds the answer, unless both changed it differently.
    fn settled(&self) -> Option<Side>
    where
        T: PartialEq,
    {
        if self.yours == self.base || self.yours == self.theirs {
            Some(Side::Theirs)
        } else if self.theirs == self.base {
            Some(Side::Yours)
        } else {
            None
        }
    }

    fn of(&self, side: Side) -> &'a T {
        match side {
            Side::Yours => self.yours,
            Side::Theirs => self.theirs,
        }
    }
}

impl<K: Ord, T> Three<'_, BTreeMap<K, T>> {
    fn keys(&self) -> BTreeSet<&K> {
        self.base.keys().chain(self.yours.keys()).chain(self.theirs.keys()).collect()
    }
}

struct Join<'a> {
    chosen: &'a BTreeMap<String, bool>,
    clashes: Vec<Clash>,
}

impl Join<'_> {
    /// The side that holds; where both changed it, the one chosen, else it is remembered as a clash.
    fn side<T: PartialEq>(&mut self, path: String, three: &Three<'_, T>, said: impl Fn(&T) -> Said) -> Side {
        let chosen = self.chosen.get(&path).map(|is_yours| if *is_yours { Side::Yours } else { Side::Theirs });
        three.settled().or(chosen).unwrap_or_else(|| {
            self.clashes.push(Clash { path, yours: said(three.yours), theirs: said(three.theirs) });
            Side::Theirs
        })
    }

    fn answer<T: PartialEq + Clone>(&mut self, path: String, three: &Three<'_, T>, said: impl Fn(&T) -> Said) -> T {
        let side = self.side(path, three, said);
        three.of(side).clone()
    }

    fn field(&mut self, path: String, three: &Three<'_, String>) -> String {
        self.answer(path, three, |words| if words.is_empty() { Said::Nothing } else { Said::Words(words.clone()) })
    }

    /// Rows that both only added to are joined; any other change by both is one about the whole list.
    fn rows<T: PartialEq + Clone>(&mut self, path: String, three: &Three<'_, Vec<T>>, said: impl Fn(Vec<T>) -> Said) -> Vec<T> {
        if three.settled().is_none() && three.yours.starts_with(three.base) && three.theirs.starts_with(three.base) {
            let mut rows = three.theirs.clone();
            rows.extend(three.yours.iter().filter(|row| !three.theirs.contains(row)).cloned());
            return rows;
        }
        self.answer(path, three, |rows| if rows.is_empty() { Said::Nothing } else { said(rows.clone()) })
    }

    /// Things that are there or not: those that both have are joined by `join`, those that one side removed and the
    /// other changed stay or go as a whole.
    fn things<T: PartialEq + Clone + Default>(
        &mut self,
        path: &str,
        three: &Three<'_, BTreeMap<String, T>>,
        said: impl Fn(T) -> Said,
        join: impl Fn(&mut Self, &str, Three<'_, T>) -> T,
    ) -> BTreeMap<String, T> {
        let (mut joined, blank) = (BTreeMap::new(), T::default());
        for key in three.keys() {
            let path = format!("{path}/{key}");
            let (base, yours, theirs) = (three.base.get(key), three.yours.get(key), three.theirs.get(key));
            let thing = if let (Some(yours), Some(theirs)) = (yours, theirs) {
                Some(join(self, &path, Three { base: base.unwrap_or(&blank), yours, theirs }))
            } else {
                let three = Three { base: &base, yours: &yours, theirs: &theirs };
                self.answer(path, &three, |thing| thing.map_or(Said::Nothing, |thing| said(thing.clone()))).cloned()
            };
            joined.extend(thing.map(|thing| (key.clone(), thing)));
        }
        joined
    }

    fn content(&mut self, three: Three<'_, Content>) -> Content {
        Content {
            title: self.text("/title", &three.part(|content| &content.title)),
            summary: self.text("/summary", &three.part(|content| &content.summary)),
            context: self.text("/context", &three.part(|content| &content.context)),
            needs: self.text("/needs", &three.part(|content| &content.needs)),
            means: self.text("/means", &three.part(|content| &content.means)),
            second: self.answer("/second".into(), &three.part(|content| &content.second), |lang| lang.map_or(Said::Nothing, Said::Second)),
            shows_preparation: self
                .answer("/shows_preparation".into(), &three.part(|content| &content.shows_preparation), |yes| Said::Yes(*yes)),
            sectors: self
                .things("/sectors", &three.part(|content| &content.sectors), Said::Sector, |join, path, three| join.text(path, &three)),
            diagnosis: self.diagnosis(&three.part(|content| &content.diagnosis)),
            chapters: self.things(
                "/chapters",
                &three.part(|content| &content.chapters),
                |chapter| Said::Chapter(Box::new(chapter)),
                Self::chapter,
            ),
            positions: self.positions(&three.part(|content| &content.positions)),
            priorities: self.things("/priorities", &three.part(|content| &content.priorities), Said::Priority, Self::priority),
            stages: self.things("/stages", &three.part(|content| &content.stages), |stage| Said::Stage(Box::new(stage)), Self::stage),
        }
    }

    fn chapter(&mut self, path: &str, three: Three<'_, Chapter>) -> Chapter {
        let paragraph = |join: &mut Self, path: &str, three: Three<'_, Paragraph>| Paragraph {
            order: three.of(three.part(|one| &one.order).settled().unwrap_or(Side::Theirs)).order,
            text: join.text(&format!("{path}/text"), &three.part(|one| &one.text)),
        };
        Chapter {
            order: three.of(three.part(|one| &one.order).settled().unwrap_or(Side::Theirs)).order,
            title: self.text(&format!("{path}/title"), &three.part(|one| &one.title)),
            paragraphs: self.things(&format!("{path}/paragraphs"), &three.part(|one| &one.paragraphs), Said::Paragraph, paragraph),
        }
    }

    fn diagnosis(&mut self, three: &Three<'_, Diagnosis>) -> Diagnosis {
        let mut joined = Diagnosis {
            method: self.text("/diagnosis/method", &three.part(|one| &one.method)),
            from: self.field("/diagnosis/from".into(), &three.part(|one| &one.from)),
            to: self.field("/diagnosis/to".into(), &three.part(|one| &one.to)),
            sources: self.rows("/diagnosis/sources".into(), &three.part(|one| &one.sources), Said::Sources),
            findings: self.things("/diagnosis/findings", &three.part(|one| &one.findings), Said::Finding, |join, path, three| {
                join.text(path, &three)
            }),
            needs: self.things("/diagnosis/needs", &three.part(|one| &one.needs), Said::Need, Self::need),
        };
        // One may have emptied the words of a need and the other its activities: nothing is left of it.
        joined.needs.retain(|_, need| !need.is_empty());
        joined.findings.retain(|_, finding| !finding.is_empty());
        joined
    }

    fn need(&mut self, path: &str, three: Three<'_, Need>) -> Need {
        let codes = three.part(|need| &need.activities);
        // A box is ticked or not, so two who both changed it agree: codes never clash.
        let is_ticked = |code: &&String| {
            let at = |need: &BTreeSet<String>| need.contains(*code);
            if at(codes.yours) == at(codes.base) { at(codes.theirs) } else { at(codes.yours) }
        };
        let activities = codes.base.iter().chain(codes.yours).chain(codes.theirs).filter(is_ticked).cloned().collect();
        Need {
            order: three.of(three.part(|one| &one.order).settled().unwrap_or(Side::Theirs)).order,
            text: self.text(&format!("{path}/text"), &three.part(|one| &one.text)),
            activities,
        }
    }

    /// A position that is not there is an empty one, so its answers are joined one by one even where a side removed it.
    fn positions(&mut self, three: &Three<'_, BTreeMap<String, Position>>) -> BTreeMap<String, Position> {
        let blank = Position::default();
        let mut joined = BTreeMap::new();
        for code in three.keys() {
            let three = three.part(|positions| positions.get(code).unwrap_or(&blank));
            let position = Position {
                choice: self.answer(format!("/positions/{code}/choice"), &three.part(|one| &one.choice), |choice| {
                    choice.map_or(Said::Nothing, Said::Choice)
                }),
                reason: self.text(&format!("/positions/{code}/reason"), &three.part(|one| &one.reason)),
                evidence: self.evidence(&format!("/positions/{code}/evidence"), &three.part(|one| &one.evidence)),
            };
            if !position.is_empty() {
                joined.insert(code.clone(), position);
            }
        }
        joined
    }

    fn evidence(&mut self, path: &str, three: &Three<'_, BTreeMap<String, Proof>>) -> BTreeMap<String, Proof> {
        let mut joined = BTreeMap::new();
        for id in three.keys() {
            let (base, yours, theirs) = (three.base.get(id), three.yours.get(id), three.theirs.get(id));
            let three = Three { base: &base, yours: &yours, theirs: &theirs };
            let proof =
                self.answer(format!("{path}/{id}"), &three, |proof| proof.map_or(Said::Nothing, |proof| Said::Evidence(proof.clone())));
            joined.extend(proof.map(|proof| (id.clone(), proof.clone())));
        }
        joined
    }

    fn priority(&mut self, path: &str, three: Three<'_, Priority>) -> Priority {
        Priority {
            owner: self.field(format!("{path}/owner"), &three.part(|one| &one.owner)),
            due: self.field(format!("{path}/due"), &three.part(|one| &one.due)),
        }
    }

    fn stage(&mut self, path: &str, three: Three<'_, Stage>) -> Stage {
        Stage {
            order: three.of(three.part(|one| &one.order).settled().unwrap_or(Side::Theirs)).order,
            title: self.text(&format!("{path}/title"), &three.part(|one| &one.title)),
            owner: self.field(format!("{path}/owner"), &three.part(|one| &one.owner)),
            start: self.field(format!("{path}/start"), &three.part(|one| &one.start)),
            end: self.field(format!("{path}/end"), &three.part(|one| &one.end)),
            instruments: self.rows(format!("{path}/instruments"), &three.part(|one| &one.instruments), Said::Instruments),
            actions: self.things(
                &format!("{path}/actions"),
                &three.part(|one| &one.actions),
                |action| Said::Action(Box::new(action)),
                Self::action,
            ),
        }
    }

    fn action(&mut self, path: &str, three: Three<'_, Action>) -> Action {
        // Each dependence is there or not, so that two people never clash over one.
        let depends = three.part(|one| &one.depends_on);
        let is_there = |id: &String| match (depends.yours.contains(id), depends.theirs.contains(id)) {
            (yours, theirs) if yours == theirs => yours,
            (yours, theirs) => {
                if depends.base.contains(id) == theirs {
                    yours
                } else {
                    theirs
                }
            }
        };
        let depends_on = depends.yours.union(depends.theirs).filter(|id| is_there(id)).cloned().collect();
        let activity = |code: &String| if code.is_empty() { Said::Nothing } else { Said::Activity(code.clone()) };
        Action {
            order: three.of(three.part(|one| &one.order).settled().unwrap_or(Side::Theirs)).order,
            title: self.text(&format!("{path}/title"), &three.part(|one| &one.title)),
            activity: self.answer(format!("{path}/activity"), &three.part(|one| &one.activity), activity),
            owner: self.field(format!("{path}/owner"), &three.part(|one| &one.owner)),
            start: self.field(format!("{path}/start"), &three.part(|one| &one.start)),
            end: self.field(format!("{path}/end"), &three.part(|one| &one.end)),
            depends_on,
            // An amount without its currency and year is another amount, and rows have no names of their own: all the money
            // of an action is one answer.
            money: self.answer(format!("{path}/money"), &three.part(|one| &one.money), |rows| {
                if rows.is_empty() { Said::Nothing } else { Said::Money(rows.clone()) }
            }),
            indicators: self.rows(format!("{path}/indicators"), &three.part(|one| &one.indicators), Said::Indicators),
            why_none: self.text(&format!("{path}/why_none"), &three.part(|one| &one.why_none)),
        }
    }

    /// Each language is an answer. Which of them is the original and what a translation was made from follow.
    fn text(&mut self, path: &str, three: &Three<'_, Text>) -> Text {
        if let Some(side) = three.settled() {
            return three.of(side).clone();
        }
        let mut versions = BTreeMap::new();
        for lang in Lang::ALL {
            let of = |text: &'_ Text| text.versions.get(&lang).cloned();
            let (base, yours, theirs) = (of(three.base), of(three.yours), of(three.theirs));
            let words = |text: &Text| text.get(lang).map(str::to_owned);
            let spoken = (words(three.base), words(three.yours), words(three.theirs));
            let spoken = Three { base: &spoken.0, yours: &spoken.1, theirs: &spoken.2 };
            let said = |words: &Option<String>| words.as_ref().map_or(Said::Nothing, |words| Said::Version(lang, words.clone()));
            let side = if theirs == base { Side::Yours } else { self.side(format!("{path}/versions/{lang}"), &spoken, said) };
            let version = if side == Side::Yours { yours } else { theirs };
            versions.extend(version.map(|version| (lang, (side, version))));
        }
        let named = || [three.theirs.original, three.yours.original].into_iter().flatten();
        let original = named()
            .find(|lang| versions.get(lang).is_some_and(|(_, version)| version.state == TextState::Original))
            .or_else(|| named().find(|lang| versions.contains_key(lang)))
            .or_else(|| versions.keys().next().copied());
        let source = |text: &Text| original.and_then(|lang| text.get(lang).map(str::to_owned));
        let (was, mine, other) = (source(three.base), source(three.yours), source(three.theirs));
        let both_wrote = Three { base: &was, yours: &mine, theirs: &other }.settled().is_none();
        let revision = three.yours.revision.max(three.theirs.revision) + u32::from(both_wrote);
        let now = original.and_then(|lang| versions.get(&lang)).map(|(_, version)| version.text.clone());
        let settle = |(lang, (side, mut version)): (Lang, (Side, kernel::text::Version))| {
            let own = three.of(side);
            let is_fresh = version.made_from.is_none_or(|from| from >= own.revision) && source(own) == now;
            version.made_from = match version.made_from {
                _ if Some(lang) == original => None,
                from if is_fresh => from.map(|_| revision),
                // Made from words that are not the original's any more.
                from => Some(from.unwrap_or(own.revision).min(revision.saturating_sub(1))),
            };
            if Some(lang) != original && version.state == TextState::Original {
                version.state = TextState::Party;
            }
            (lang, version)
        };
        Text { original, revision, versions: versions.into_iter().map(settle).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Choice, InstrumentAct, InstrumentKind};
    use super::*;
    use serde_json::Value;

    fn two_languages(words: &str) -> Text {
        let mut text = Text::original(Lang::Fr, format!("{words} fr"));
        text.set_version(Lang::En, format!("{words} en"), TextState::Party, None);
        text
    }

    fn instrument(title: &str) -> Instrument {
        Instrument { kind: InstrumentKind::Law, act: InstrumentAct::Adapt, title: title.to_owned() }
    }

    fn indicator(title: &str) -> Indicator {
        Indicator { title: two_languages(title), baseline: "0".into(), target: "9".into(), ..Indicator::default() }
    }

    fn source(title: &str) -> Source {
        Source { title: title.to_owned(), link: "https://example.org".into() }
    }

    /// A content in which everything stands that can be changed.
    fn base() -> Content {
        let mut content = Content { second: Some(Lang::En), ..Content::default() };
        for (name, text) in [
            ("title", &mut content.title),
            ("summary", &mut content.summary),
            ("context", &mut content.context),
            ("needs", &mut content.needs),
            ("means", &mut content.means),
        ] {
            *text = two_languages(name);
        }
        content.sectors.insert("music".into(), two_languages("sector"));
        let proof = Proof::Link { url: "https://example.org".into(), title: "Report".into() };
        let position =
            Position { choice: Some(Choice::NotBegun), reason: two_languages("reason"), evidence: [("e".to_owned(), proof)].into() };
        content.positions.insert("1.1".into(), position);
        content.diagnosis = Diagnosis {
            method: two_languages("method"),
            from: "from".into(),
            to: "to".into(),
            sources: vec![source("source")],
            findings: [("music".to_owned(), two_languages("finding"))].into(),
            needs: [("n".to_owned(), Need { order: 1, text: two_languages("need"), activities: ["1.1".to_owned()].into() })].into(),
        };
        let paragraph = Paragraph { order: 1, text: two_languages("paragraph") };
        let chapter = Chapter { order: 1, title: two_languages("chapter"), paragraphs: [("p".to_owned(), paragraph)].into() };
        content.chapters.insert("c".into(), chapter);
        content.priorities.insert("2.1".into(), Priority { owner: "owner".into(), due: "due".into() });
        let action = Action {
            order: 1,
            title: two_languages("action"),
            activity: "1.1".into(),
            owner: "action owner".into(),
            start: "action start".into(),
            end: "action end".into(),
            depends_on: BTreeSet::from(["b".to_owned()]),
            money: vec![Spending { amount: "10".into(), currency: "EUR".into(), year: "2027".into(), source: two_languages("source") }],
            indicators: vec![indicator("indicator")],
            why_none: two_languages("why"),
        };
        let stage = Stage {
            order: 1,
            title: two_languages("stage"),
            owner: "stage owner".into(),
            start: "stage start".into(),
            end: "stage end".into(),
            instruments: vec![instrument("instrument")],
            actions: [("a".to_owned(), action)].into(),
        };
        content.stages.insert("s".into(), stage);
        content
    }

    fn chapter(content: &mut Content) -> Option<&mut Chapter> {
        content.chapters.get_mut("c")
    }

    fn paragraph(content: &mut Content) -> Option<&mut Paragraph> {
        chapter(content)?.paragraphs.get_mut("p")
    }

    fn stage(content: &mut Content) -> Option<&mut Stage> {
        content.stages.get_mut("s")
    }

    fn action(content: &mut Content) -> Option<&mut Action> {
        content.action_mut("s", "a")
    }

    fn spending(content: &mut Content) -> &mut Spending {
        &mut action(content).unwrap().money[0]
    }

    type Change = fn(&mut Content, &str);

    fn put(text: Option<&mut Text>, lang: Lang, words: &str) {
        let Some(text) = text else { return };
        match lang {
            Lang::Fr => text.set_original(lang, words),
            lang => text.set_version(lang, words, TextState::Party, None),
        }
    }

    /// Every change a form can make; the words typed are unique to it, and empty words empty the field.
    const CHANGES: &[(&str, Change)] = &[
        ("title", |content, words| put(Some(&mut content.title), Lang::Fr, words)),
        ("title in the second language", |content, words| put(Some(&mut content.title), Lang::En, words)),
        ("title in a third language", |content, words| put(Some(&mut content.title), Lang::Es, words)),
        ("summary", |content, words| put(Some(&mut content.summary), Lang::Fr, words)),
        ("context", |content, words| put(Some(&mut content.context), Lang::Fr, words)),
        ("needs", |content, words| put(Some(&mut content.needs), Lang::Fr, words)),
        ("means", |content, words| put(Some(&mut content.means), Lang::En, words)),
        ("second language", |content, words| {
            content.second = if words.is_empty() { None } else { Some(if words.starts_with("mine") { Lang::Es } else { Lang::Ar }) }
        }),
        ("preparation", |content, _| content.shows_preparation = true),
        ("sector", |content, words| put(content.sectors.get_mut("music"), Lang::Fr, words)),
        ("sector in the second language", |content, words| put(content.sectors.get_mut("music"), Lang::En, words)),
        ("another sector", |content, words| put(Some(content.sectors.entry("film".into()).or_default()), Lang::Fr, words)),
        ("no sector", |content, _| content.sectors.clear()),
        ("method", |content, words| put(Some(&mut content.diagnosis.method), Lang::Fr, words)),
        ("period from", |content, words| content.diagnosis.from = words.into()),
        ("period to", |content, words| content.diagnosis.to = words.into()),
        ("sources", |content, words| content.diagnosis.sources = vec![source(words)]),
        ("another source", |content, words| content.diagnosis.sources.push(source(words))),
        ("no sources", |content, _| content.diagnosis.sources.clear()),
        ("finding", |content, words| put(content.diagnosis.findings.get_mut("music"), Lang::Fr, words)),
        ("another finding", |content, words| put(Some(content.diagnosis.findings.entry("design".into()).or_default()), Lang::Fr, words)),
        ("no finding", |content, _| content.diagnosis.findings.clear()),
        ("need", |content, words| put(content.diagnosis.needs.get_mut("n").map(|need| &mut need.text), Lang::Fr, words)),
        ("need in the second language", |content, words| {
            put(content.diagnosis.needs.get_mut("n").map(|need| &mut need.text), Lang::En, words)
        }),
        ("activity of a need", |content, _| {
            content.diagnosis.needs.get_mut("n").unwrap().activities.insert("2.1".into());
        }),
        ("no activity of a need", |content, _| content.diagnosis.needs.get_mut("n").unwrap().activities.clear()),
        ("another need", |content, words| {
            put(Some(&mut content.diagnosis.needs.entry(format!("n {words}")).or_default().text), Lang::Fr, words)
        }),
        ("no need", |content, _| content.diagnosis.needs.clear()),
        ("chapter title", |content, words| put(chapter(content).map(|one| &mut one.title), Lang::Fr, words)),
        ("another chapter", |content, words| {
            put(Some(&mut content.chapters.entry(format!("c {words}")).or_default().title), Lang::Fr, words)
        }),
        ("no chapter", |content, _| content.chapters.clear()),
        ("paragraph", |content, words| put(paragraph(content).map(|one| &mut one.text), Lang::Fr, words)),
        ("paragraph in the second language", |content, words| put(paragraph(content).map(|one| &mut one.text), Lang::En, words)),
        ("another paragraph", |content, words| {
            put(Some(&mut chapter(content).unwrap().paragraphs.entry(format!("p {words}")).or_default().text), Lang::Fr, words)
        }),
        ("no paragraph", |content, _| chapter(content).unwrap().paragraphs.clear()),
        ("choice", |content, words| {
            content.positions.get_mut("1.1").unwrap().choice =
                if words.is_empty() { None } else { Some(if words.starts_with("mine") { Choice::Done } else { Choice::UnderWay }) }
        }),
        ("reason", |content, words| put(content.positions.get_mut("1.1").map(|one| &mut one.reason), Lang::Fr, words)),
        ("reason in the second language", |content, words| {
            put(content.positions.get_mut("1.1").map(|one| &mut one.reason), Lang::En, words)
        }),
        ("evidence", |content, words| {
            content
                .positions
                .get_mut("1.1")
                .unwrap()
                .evidence
                .insert(format!("e {words}"), Proof::Link { url: "https://example.org/2".into(), title: words.into() });
        }),
        ("no evidence", |content, _| content.positions.get_mut("1.1").unwrap().evidence.clear()),
        ("another position", |content, words| put(Some(&mut content.positions.entry("3.1".into()).or_default().reason), Lang::Fr, words)),
        ("no position", |content, _| content.positions.clear()),
        ("priority owner", |content, words| content.priorities.get_mut("2.1").unwrap().owner = words.into()),
        ("priority due", |content, words| content.priorities.get_mut("2.1").unwrap().due = words.into()),
        ("another priority", |content, words| content.priorities.entry("2.2".into()).or_default().owner = words.into()),
        ("no priority", |content, _| content.priorities.clear()),
        ("stage title", |content, words| put(stage(content).map(|one| &mut one.title), Lang::Fr, words)),
        ("stage owner", |content, words| stage(content).unwrap().owner = words.into()),
        ("stage start", |content, words| stage(content).unwrap().start = words.into()),
        ("stage end", |content, words| stage(content).unwrap().end = words.into()),
        ("instruments", |content, words| stage(content).unwrap().instruments = vec![instrument(words)]),
        ("another instrument", |content, words| stage(content).unwrap().instruments.push(instrument(words))),
        ("no instruments", |content, _| stage(content).unwrap().instruments.clear()),
        ("another stage", |content, words| {
            content.stages.insert(format!("s {words}"), Stage { order: 2, owner: words.into(), ..Stage::default() });
        }),
        ("no stage", |content, _| content.stages.clear()),
        ("action title", |content, words| put(action(content).map(|one| &mut one.title), Lang::Fr, words)),
        ("action title in the second language", |content, words| put(action(content).map(|one| &mut one.title), Lang::En, words)),
        ("activity", |content, words| action(content).unwrap().activity = words.into()),
        ("action owner", |content, words| action(content).unwrap().owner = words.into()),
        ("action start", |content, words| action(content).unwrap().start = words.into()),
        ("action end", |content, words| action(content).unwrap().end = words.into()),
        ("amount", |content, words| spending(content).amount = words.into()),
        ("currency", |content, words| spending(content).currency = words.into()),
        ("year of money", |content, words| spending(content).year = words.into()),
        ("source of money", |content, words| put(Some(&mut spending(content).source), Lang::Fr, words)),
        ("another amount", |content, words| {
            action(content).unwrap().money.push(Spending { amount: words.into(), ..Spending::default() });
        }),
        ("no money", |content, _| action(content).unwrap().money.clear()),
        ("another dependence", |content, words| {
            action(content).unwrap().depends_on.insert(words.into());
        }),
        ("no dependence", |content, _| action(content).unwrap().depends_on.clear()),
        ("indicators", |content, words| action(content).unwrap().indicators = vec![indicator(words)]),
        ("another indicator", |content, words| action(content).unwrap().indicators.push(indicator(words))),
        ("no indicators", |content, _| action(content).unwrap().indicators.clear()),
        ("why there is none", |content, words| put(action(content).map(|one| &mut one.why_none), Lang::Fr, words)),
        ("another action", |content, words| {
            stage(content).unwrap().actions.insert(format!("a {words}"), Action { order: 2, owner: words.into(), ..Action::default() });
        }),
        ("no action", |content, _| stage(content).unwrap().actions.clear()),
    ];

    fn words_in(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::String(words) => drop(found.insert(words.clone())),
            Value::Array(rows) => rows.iter().for_each(|row| words_in(row, found)),
            Value::Object(map) => map.values().for_each(|inner| words_in(inner, found)),
            _ => {}
        }
    }

    fn typed(content: &Content) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        words_in(&serde_json::to_value(content).unwrap(), &mut found);
        found.retain(|words| words.starts_with("mine ") || words.starts_with("their "));
        found
    }

    fn reads(content: &Content) -> bool {
        serde_json::from_value::<Content>(serde_json::to_value(content).unwrap()).unwrap() == *content
    }

    #[test]
    fn every_pair_of_changes_joins_or_is_shown_and_either_choice_gives_a_content_that_reads() {
        let none = BTreeMap::new();
        let (mut n_clashes, mut n_pairs) = (0, 0);
        let base = base();
        let sides = |by: &str| -> Vec<(String, Content, BTreeSet<String>)> {
            let mut all: Vec<(String, Content, BTreeSet<String>)> = Vec::new();
            for (name, change) in CHANGES {
                for words in [format!("{by} {name}"), String::new()] {
                    let mut content = base.clone();
                    change(&mut content, &words);
                    if all.iter().all(|(_, known, _)| *known != content) {
                        let typed = typed(&content);
                        all.push((format!("{name}, {words:?}"), content, typed));
                    }
                }
            }
            all
        };
        let their_sides = sides("their");
        for (my_name, mine, my_words) in &sides("mine") {
            for (their_name, theirs, their_words) in &their_sides {
                let case = format!("{my_name} against {their_name}");
                n_pairs += 1;
                let new: BTreeSet<String> = my_words.union(their_words).cloned().collect();
                match three_way(&base, mine, theirs, &none) {
                    Ok(joined) => {
                        assert!(reads(&joined), "{case}");
                        assert_eq!(typed(&joined), new, "{case}");
                    }
                    Err(clashes) => {
                        n_clashes += 1;
                        let shown = format!("{clashes:?}");
                        for keeps_mine in [true, false] {
                            let chosen = clashes.iter().map(|clash| (clash.path.clone(), keeps_mine)).collect();
                            let joined = three_way(&base, mine, theirs, &chosen).unwrap_or_else(|left| panic!("{case}: {left:?}"));
                            assert!(reads(&joined), "{case}");
                            let (kept, stands) = (if keeps_mine { my_words } else { their_words }, typed(&joined));
                            assert!(stands.is_superset(kept), "{case}: {kept:?} is not in what was chosen");
                            for words in new.difference(&stands) {
                                assert!(shown.contains(words), "{case}: {words} was neither kept nor shown");
                            }
                        }
                    }
                }
            }
        }
        assert!(n_pairs > 5000 && n_clashes > 150, "{n_pairs} pairs, {n_clashes} clashes");
    }

    /// The only clash of two changes, with what comes of keeping mine and of keeping theirs.
    fn only(change: Change, mine: &str, theirs: &str) -> (Clash, Content, Content) {
        both(change, mine, change, theirs)
    }

    fn both(mine: Change, my_words: &str, theirs: Change, their_words: &str) -> (Clash, Content, Content) {
        let (mut yours, mut others) = (base(), base());
        mine(&mut yours, my_words);
        theirs(&mut others, their_words);
        let mut clashes = three_way(&base(), &yours, &others, &BTreeMap::new()).unwrap_err();
        assert_eq!(clashes.len(), 1, "{clashes:?}");
        let clash = clashes.remove(0);
        let keep = |is_yours: bool| three_way(&base(), &yours, &others, &BTreeMap::from([(clash.path.clone(), is_yours)])).unwrap();
        let (kept, left) = (keep(true), keep(false));
        (clash, kept, left)
    }

    fn change(name: &str) -> Change {
        CHANGES.iter().find(|(one, _)| *one == name).unwrap().1
    }

    #[test]
    fn an_emptied_reason_against_a_changed_one_is_a_clash_of_its_language_only() {
        for (name, lang, path) in [
            ("reason", Lang::Fr, "/positions/1.1/reason/versions/fr"),
            ("reason in the second language", Lang::En, "/positions/1.1/reason/versions/en"),
            ("sector", Lang::Fr, "/sectors/music/versions/fr"),
        ] {
            let get = |content: &Content| {
                if name == "sector" { content.sectors["music"].clone() } else { content.positions["1.1"].reason.clone() }
            };
            for (mine, theirs) in [("", "their words"), ("my words", "")] {
                let (clash, kept, left) = only(change(name), mine, theirs);
                let said = |words: &str| if words.is_empty() { Said::Nothing } else { Said::Version(lang, words.to_owned()) };
                assert_eq!((clash.path.as_str(), clash.yours, clash.theirs), (path, said(mine), said(theirs)));
                assert_eq!((get(&kept).get(lang).unwrap_or(""), get(&left).get(lang).unwrap_or("")), (mine, theirs), "{name}");
            }
        }
    }

    #[test]
    fn what_one_removed_and_the_other_changed_stays_or_goes_whole() {
        for (removal, written, path) in [
            ("no sector", "sector", "/sectors/music"),
            ("no sector", "sector in the second language", "/sectors/music"),
            ("no priority", "priority due", "/priorities/2.1"),
            ("no stage", "stage title", "/stages/s"),
            ("no stage", "action owner", "/stages/s"),
            ("no action", "action title", "/stages/s/actions/a"),
        ] {
            let holds = |content: &Content| match path {
                "/sectors/music" => content.sectors.contains_key("music"),
                "/priorities/2.1" => content.priorities.contains_key("2.1"),
                "/stages/s" => content.stages.contains_key("s"),
                _ => content.action("s", "a").is_some(),
            };
            let mut whole = base();
            change(written)(&mut whole, "new words");
            let (clash, kept, left) = both(change(removal), "", change(written), "new words");
            assert_eq!((clash.path.as_str(), &clash.yours), (path, &Said::Nothing), "{removal} against {written}");
            assert!(!holds(&kept), "{removal} against {written}");
            assert_eq!(left, whole);
            let (clash, kept, left) = both(change(written), "new words", change(removal), "");
            assert_eq!((clash.path.as_str(), &clash.theirs), (path, &Said::Nothing), "{written} against {removal}");
            assert!(!holds(&left), "{written} against {removal}");
            assert_eq!(kept, whole);
        }
    }

    #[test]
    fn changes_of_different_answers_are_joined() {
        let (mut mine, mut theirs) = (base(), base());
        mine.title.set_original(Lang::Fr, "Autre titre");
        theirs.positions.get_mut("1.1").unwrap().choice = Some(Choice::UnderWay);
        theirs.positions.insert("2.1".into(), Position { choice: Some(Choice::Done), ..Position::default() });
        let joined = three_way(&base(), &mine, &theirs, &BTreeMap::new()).unwrap();
        assert_eq!(joined.title.get(Lang::Fr), Some("Autre titre"));
        assert_eq!(joined.positions["1.1"].choice, Some(Choice::UnderWay));
        assert_eq!(joined.positions["2.1"].choice, Some(Choice::Done));
    }

    #[test]
    fn rows_added_by_both_stand_beside_each_other() {
        let (mut mine, mut theirs) = (base(), base());
        change("another instrument")(&mut mine, "mine");
        change("another instrument")(&mut theirs, "theirs");
        let joined = three_way(&base(), &mine, &theirs, &BTreeMap::new()).unwrap();
        let titles: Vec<&str> = joined.stages["s"].instruments.iter().map(|one| one.title.as_str()).collect();
        assert_eq!(titles, ["instrument", "theirs", "mine"]);
    }

    #[test]
    fn an_amount_is_never_joined_with_the_currency_of_another() {
        let (clash, kept, left) = both(change("amount"), "12", change("currency"), "USD");
        let money = |content: &Content| {
            let rows = &content.action("s", "a").unwrap().money;
            (rows[0].amount.clone(), rows[0].currency.clone())
        };
        let said = |content: &Content| Said::Money(content.action("s", "a").unwrap().money.clone());
        assert_eq!((clash.path.as_str(), clash.yours, clash.theirs), ("/stages/s/actions/a/money", said(&kept), said(&left)));
        assert_eq!((money(&kept), money(&left)), (("12".into(), "EUR".into()), ("10".into(), "USD".into())));
    }

    #[test]
    fn dependences_that_two_people_added_and_removed_are_joined() {
        let (mut mine, mut theirs) = (base(), base());
        change("another dependence")(&mut mine, "c");
        change("no dependence")(&mut theirs, "");
        change("another dependence")(&mut theirs, "d");
        let joined = three_way(&base(), &mine, &theirs, &BTreeMap::new()).unwrap();
        assert_eq!(joined.action("s", "a").unwrap().depends_on, BTreeSet::from(["c".to_owned(), "d".to_owned()]));
    }

    #[test]
    fn a_translation_beside_a_changed_original_is_kept_and_out_of_date() {
        let (mut mine, mut theirs) = (base(), base());
        mine.title.set_version(Lang::Es, "Título", TextState::Party, None);
        theirs.title.set_original(Lang::Fr, "Leur titre");
        let joined = three_way(&base(), &mine, &theirs, &BTreeMap::new()).unwrap();
        assert!(joined.title.shown(Lang::Es).unwrap().is_out_of_date);
    }

    #[test]
    fn the_translation_of_an_original_that_was_not_chosen_is_out_of_date_and_that_of_the_chosen_one_is_not() {
        let (mut mine, mut theirs) = (base(), base());
        theirs.title.set_original(Lang::Fr, "Leur titre");
        theirs.title.set_version(Lang::Es, "Su título", TextState::Party, None);
        mine.title.set_original(Lang::Fr, "Mon titre");
        for (keeps_mine, is_old) in [(true, true), (false, false)] {
            let chosen = BTreeMap::from([("/title/versions/fr".to_owned(), keeps_mine)]);
            let joined = three_way(&base(), &mine, &theirs, &chosen).unwrap();
            assert_eq!(joined.title.shown(Lang::Es).unwrap().is_out_of_date, is_old);
            assert!(joined.title.shown(Lang::En).unwrap().is_out_of_date, "made before either");
        }
    }

    #[test]
    fn a_text_begun_by_two_in_two_languages_has_one_original() {
        let (mut mine, mut theirs) = (base(), base());
        put(Some(mine.sectors.entry("film".into()).or_default()), Lang::En, "In English");
        put(Some(theirs.sectors.entry("film".into()).or_default()), Lang::Fr, "En français");
        for (one, other) in [(&mine, &theirs), (&theirs, &mine)] {
            let film = three_way(&base(), one, other, &BTreeMap::new()).unwrap().sectors["film"].clone();
            assert_eq!((film.original, film.get(Lang::En), film.get(Lang::Fr)), (Some(Lang::Fr), Some("In English"), Some("En français")));
        }
    }

    #[test]
    fn the_same_change_by_both_is_no_clash() {
        let mut mine = base();
        mine.title.set_original(Lang::Fr, "Le même");
        assert_eq!(three_way(&base(), &mine, &mine.clone(), &BTreeMap::new()), Ok(mine));
    }
}
