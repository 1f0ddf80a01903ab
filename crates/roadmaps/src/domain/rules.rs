//! What must hold of a roadmap: stated positions and their tally, what is missing before an act, the horizon of the
//! plan, the public word, the counter of all Parties.

use super::{Action, Choice, Content, IndicatorKind, Place, Roadmap, State};
use kernel::{Day, Lang, PartyCode};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many activities stand where. Sums to the number of activities of the framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    pub not_begun: usize,
    pub under_way: usize,
    pub done: usize,
    pub not_relevant: usize,
    pub not_stated: usize,
}

impl Tally {
    /// Word code and number of each line, in their order.
    pub fn lines(&self) -> [(&'static str, usize); 5] {
        [
            ("position-not-begun", self.not_begun),
            ("position-under-way", self.under_way),
            ("position-done", self.done),
            ("position-not-relevant", self.not_relevant),
            ("position-not-stated", self.not_stated),
        ]
    }

    pub fn total(&self) -> usize {
        self.lines().iter().map(|(_, n)| n).sum()
    }

    pub fn is_whole(&self) -> bool {
        self.not_stated == 0
    }
}

/// Counts the stated positions; what is typed but not stated counts as not yet stated.
pub fn tally<'a>(content: &Content, activities: impl Iterator<Item = &'a str>) -> Tally {
    let mut tally = Tally::default();
    for code in activities {
        let place = match content.positions.get(code).and_then(super::Position::stated) {
            Some(Choice::NotBegun) => &mut tally.not_begun,
            Some(Choice::UnderWay) => &mut tally.under_way,
            Some(Choice::Done) => &mut tally.done,
            Some(Choice::NotRelevant) => &mut tally.not_relevant,
            None => &mut tally.not_stated,
        };
        *place += 1;
    }
    tally
}

/// Something that must be there before an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Message key; takes `$value` where there is a subject.
    pub key: &'static str,
    /// What it is about: a code or a title.
    pub subject: String,
    /// Page and anchor below the Party's roadmap where it can be put right.
    pub address: String,
    /// Characters to which it has to be shortened, where it is too long.
    pub limit: Option<usize>,
}

fn lacks(key: &'static str, subject: impl Into<String>, address: impl Into<String>) -> Missing {
    Missing { key, subject: subject.into(), address: address.into(), limit: None }
}

/// What is missing before the version can be finalized, in the order of the pages. A plan is checked when it holds
/// any stage.
pub fn missing<'a>(roadmap: &Roadmap, activities: impl Iterator<Item = &'a str>) -> Vec<Missing> {
    let (content, lang) = (&roadmap.content, roadmap.original);
    let has = |text: &kernel::Text| text.get(lang).is_some_and(|words| !words.trim().is_empty());
    let mut list = Vec::new();
    if !has(&content.title) {
        list.push(lacks("roadmaps-missing-title", "", "/text#title"));
    }
    if !has(&content.summary) {
        list.push(lacks("roadmaps-missing-summary", "", "/text#summary"));
    }
    if content.sectors.is_empty() {
        list.push(lacks("roadmaps-missing-sector", "", "/sectors#sector"));
    }
    for (code, _) in content.sectors.iter().filter(|(_, reason)| !has(reason)) {
        list.push(lacks("roadmaps-missing-sector-reason", code, format!("/sectors#reason-{code}")));
    }
    for code in activities {
        let address = |field: &str| format!("/positions/{code}#{field}");
        let position = content.positions.get(code);
        match (position.and_then(|position| position.choice), position) {
            (None, _) => list.push(lacks("roadmaps-missing-position", code, address("choice"))),
            (Some(Choice::Done), Some(position)) if position.evidence.is_empty() => {
                list.push(lacks("roadmaps-missing-evidence", code, address("evidence")));
            }
            (Some(Choice::NotRelevant), Some(position)) if !has(&position.reason) => {
                list.push(lacks("roadmaps-missing-reason", code, address("reason")));
            }
            _ => {}
        }
    }
    if content.priorities.is_empty() {
        list.push(lacks("roadmaps-missing-priority", "", "/priorities#priority"));
    }
    for (code, priority) in &content.priorities {
        if priority.owner.trim().is_empty() {
            list.push(lacks("roadmaps-missing-priority-owner", code, format!("/priorities#owner-{code}")));
        }
        if Day::typed(&priority.due).is_none() {
            list.push(lacks("roadmaps-missing-priority-due", code, format!("/priorities#due-{code}")));
        }
    }
    list.extend(super::lengths::too_long(roadmap));
    if !content.stages.is_empty() {
        list.extend(plan_missing(roadmap));
    }
    list
}

/// What is missing before the plan of action can be finalized.
pub fn plan_missing(roadmap: &Roadmap) -> Vec<Missing> {
    let mut list = Vec::new();
    if roadmap.content.stages.is_empty() {
        list.push(lacks("roadmaps-missing-stage", "", "/plan"));
    }
    for (stage_id, stage) in roadmap.content.stages() {
        let title = stage.title.words(roadmap.original);
        let name = if title.is_empty() { stage.order.to_string() } else { title.to_owned() };
        let at = |field: &str| format!("/plan/{stage_id}#{field}");
        match (Day::typed(&stage.start), Day::typed(&stage.end)) {
            (Some(start), Some(end)) if end < start => list.push(lacks("roadmaps-missing-stage-order", &name, at("end"))),
            (Some(_), Some(_)) => {}
            (None, _) => list.push(lacks("roadmaps-missing-stage-dates", &name, at("start"))),
            (_, None) => list.push(lacks("roadmaps-missing-stage-dates", &name, at("end"))),
        }
        if stage.owner.trim().is_empty() {
            list.push(lacks("roadmaps-missing-stage-owner", &name, at("owner")));
        }
        if stage.instruments.is_empty() {
            list.push(lacks("roadmaps-missing-instrument", &name, at("instrument_title_0")));
        }
        for (action_id, action) in stage.actions() {
            let title = action.title.words(roadmap.original);
            let name = if title.is_empty() { format!("{}.{}", stage.order, action.order) } else { title.to_owned() };
            let is_measured = action
                .indicators
                .iter()
                .any(|one| !one.title.is_empty() && !one.baseline.trim().is_empty() && !one.target.trim().is_empty());
            if !is_measured && action.why_none.is_empty() {
                list.push(lacks("roadmaps-missing-indicator", &name, format!("/plan/{stage_id}/{action_id}#indicator_title_0")));
            }
            let page = format!("/plan/{stage_id}/{action_id}");
            list.extend(unread(action, &name, &page));
            list.extend(unread_values(action, &name, &page));
        }
    }
    list.extend(circles(roadmap));
    list.extend(super::lengths::too_long_in_plan(roadmap));
    list
}

/// What was typed into an action and cannot be read: days and money may stay empty, but nothing typed is left out of the
/// text that is signed.
fn unread(action: &Action, name: &str, page: &str) -> Vec<Missing> {
    let mut list = Vec::new();
    let days = [("start", &action.start), ("end", &action.end)];
    for (field, _) in days.into_iter().filter(|(_, typed)| !typed.trim().is_empty() && Day::typed(typed).is_none()) {
        list.push(lacks("roadmaps-missing-action-day", name, format!("{page}#{field}")));
    }
    if let (Some(start), Some(end)) = (Day::typed(&action.start), Day::typed(&action.end))
        && end < start
    {
        list.push(lacks("roadmaps-missing-action-order", name, format!("{page}#end")));
    }
    for (n, spending) in action.money.iter().enumerate() {
        if spending.is_unread() {
            list.push(lacks("roadmaps-missing-money", name, format!("{page}#amount_{n}")));
        } else if spending.read().is_some_and(|money| !kernel::money::is_currency(&money.currency)) {
            list.push(lacks("roadmaps-missing-currency", name, format!("{page}#currency_{n}")));
        }
    }
    list
}

/// Baselines and targets that are not of the kind their indicator is said to be.
fn unread_values(action: &Action, name: &str, page: &str) -> Vec<Missing> {
    let mut list = Vec::new();
    for (n, indicator) in action.indicators.iter().enumerate() {
        let key = match indicator.kind {
            Some(IndicatorKind::Number) => "roadmaps-missing-indicator-number",
            Some(IndicatorKind::Scale) => "roadmaps-missing-indicator-scale",
            Some(IndicatorKind::YesNo | IndicatorKind::Narrative) | None => continue,
        };
        for (field, typed) in [("baseline", &indicator.baseline), ("target", &indicator.target)] {
            if !is_of_kind(indicator.kind, typed) {
                list.push(lacks(key, name, format!("{page}#indicator_{field}_{n}")));
            }
        }
    }
    list
}

/// Whether a value can be one of an indicator of this kind; an empty one can.
pub fn is_of_kind(kind: Option<IndicatorKind>, typed: &str) -> bool {
    let plain = kernel::money::ascii_digits(typed.trim());
    match kind {
        _ if plain.is_empty() => true,
        Some(IndicatorKind::Number) => {
            let digits: String = plain.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{2019}').collect();
            let digits = digits.strip_suffix('%').unwrap_or(&digits).trim_start_matches(['-', '\u{2212}']);
            digits.starts_with(|first: char| first.is_ascii_digit())
                && digits.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
        }
        Some(IndicatorKind::Scale) => matches!(plain.as_str(), "0" | "1" | "2" | "3" | "4" | "5"),
        Some(IndicatorKind::YesNo | IndicatorKind::Narrative) | None => true,
    }
}

/// The shortest circle of dependences through an action: identifiers from it back to before it; `None` where it waits for
/// nothing that waits for it. Actions that the plan no longer has are in no circle.
pub fn circle_of(content: &Content, action: &str) -> Option<Vec<String>> {
    let actions: BTreeMap<&str, &Action> = content.actions().into_iter().map(|(_, id, action)| (id.as_str(), action)).collect();
    let (start, mut came_from) = (*actions.get_key_value(action)?.0, BTreeMap::<&str, &str>::new());
    let mut next = std::collections::VecDeque::from([start]);
    while let Some(at) = next.pop_front() {
        for needed in actions.get(at).into_iter().flat_map(|action| &action.depends_on) {
            let Some((needed, _)) = actions.get_key_value(needed.as_str()) else { continue };
            if *needed == start {
                let mut path = vec![at.to_owned()];
                let mut step = at;
                while let Some(before) = came_from.get(step) {
                    path.push((*before).to_owned());
                    step = before;
                }
                path.reverse();
                return Some(path);
            }
            if !came_from.contains_key(needed) {
                came_from.insert(needed, at);
                next.push_back(needed);
            }
        }
    }
    None
}

/// The actions of a circle by their titles, the first one again at the end.
pub fn circle_words(roadmap: &Roadmap, circle: &[String]) -> String {
    let title = |id: &String| {
        let found = roadmap.content.actions().into_iter().find(|(_, own, _)| *own == id);
        found.map(|(_, _, action)| action.title.words(roadmap.original).to_owned()).filter(|title| !title.is_empty())
    };
    let names: Vec<String> = circle.iter().chain(circle.first()).map(|id| title(id).unwrap_or_else(|| "…".to_owned())).collect();
    // A mark that turns round where the writing goes from right to left.
    names.join(" › ")
}

/// Every circle of dependences once, at its first action in the order of the plan.
fn circles(roadmap: &Roadmap) -> Vec<Missing> {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut list = Vec::new();
    for (stage, action, _) in roadmap.content.actions() {
        if seen.contains(action) {
            continue;
        }
        if let Some(circle) = circle_of(&roadmap.content, action) {
            list.push(lacks("roadmaps-missing-circle", circle_words(roadmap, &circle), format!("/plan/{stage}/{action}#depends_on")));
            seen.extend(circle);
        }
    }
    list
}

/// Filled texts that do not exist in `lang`. The plan counts only where it goes out.
pub fn missing_in_language(roadmap: &Roadmap, lang: Lang) -> Vec<Place> {
    let with_plan = roadmap.has_public_plan();
    roadmap
        .content
        .texts()
        .into_iter()
        .filter(|(place, text)| (with_plan || !place.is_of_plan()) && text.get(lang).is_none_or(|words| words.trim().is_empty()))
        .map(|(place, _)| place)
        .collect()
}

/// Months that a plan should not be longer than. Source: DCE/19/7.CP/13, paragraph 13.
const HORIZON_MONTHS: i32 = 36;

/// Stages and actions, by identifier, that end later than three years after the plan's first day (SYS-031): accepted,
/// with a remark.
pub fn beyond_horizon(content: &Content) -> BTreeSet<&String> {
    let actions = content.actions();
    let stages = content.stages.iter().map(|(id, stage)| (id, &stage.start, &stage.end));
    let all: Vec<(&String, &String, &String)> =
        stages.chain(actions.iter().map(|(_, id, action)| (*id, &action.start, &action.end))).collect();
    let Some(first) = all.iter().filter_map(|(_, start, _)| Day::typed(start)).min() else { return BTreeSet::new() };
    let last = first.plus_months(HORIZON_MONTHS);
    all.into_iter().filter(|(_, _, end)| Day::typed(end).is_some_and(|end| end > last)).map(|(id, _, _)| id).collect()
}

/// Whether anything of the plan lies beyond its horizon.
pub fn is_longer_than_horizon(content: &Content) -> bool {
    !beyond_horizon(content).is_empty()
}

/// What the public list says about a Party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicWord {
    NonePublished,
    InPreparation,
    /// Nothing is published, and a round of consultation takes contributions.
    InConsultation,
    Published,
    /// A published version superseded another.
    Revised,
}

impl PublicWord {
    pub const fn word(self) -> &'static str {
        match self {
            PublicWord::NonePublished => "roadmap-none-published",
            PublicWord::InPreparation => "roadmap-in-preparation",
            PublicWord::InConsultation => "roadmap-in-consultation",
            PublicWord::Published => "roadmap-published",
            PublicWord::Revised => "roadmap-revised",
        }
    }
}

/// What of a version is counted and decides the public word. Kept with the moment of each change, so that a past day
/// is answered without the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub party: PartyCode,
    pub number: i64,
    pub state: State,
    pub was_finalized: bool,
    /// Adopted elsewhere and entered as a file.
    pub is_outside: bool,
    pub shows_preparation: bool,
    /// Earliest day on which an action of the public plan was closed.
    pub closed_on: Option<Day>,
}

impl Standing {
    /// Where a version stands now.
    pub fn of(roadmap: &Roadmap) -> Standing {
        let actions = roadmap.content.stages.values().flat_map(|stage| stage.actions.keys()).filter(|_| roadmap.has_public_plan());
        Standing {
            party: roadmap.party,
            number: roadmap.number,
            state: roadmap.state,
            was_finalized: roadmap.was_finalized,
            is_outside: roadmap.outside.is_some(),
            shows_preparation: roadmap.content.shows_preparation,
            closed_on: actions.filter_map(|action| roadmap.progress.get(action)).min().copied(),
        }
    }
}

/// The word for one Party from all its versions on one framework. `is_consulting`: a round of consultation takes
/// contributions, which is no state of a version (`workflows.md`, section 2).
pub fn public_word<'a>(versions: impl Iterator<Item = &'a Standing>, is_consulting: bool) -> PublicWord {
    let mut word = PublicWord::NonePublished;
    let (mut has_published, mut has_superseded) = (false, false);
    for version in versions {
        has_published |= version.state == State::Published;
        has_superseded |= version.state == State::Superseded;
        if version.state.is_open() && version.shows_preparation {
            word = PublicWord::InPreparation;
        }
    }
    match (has_published, has_superseded) {
        (true, true) => PublicWord::Revised,
        (true, false) => PublicWord::Published,
        (false, _) if is_consulting => PublicWord::InConsultation,
        (false, _) => word,
    }
}

/// How many Parties have begun, finalized and implemented a roadmap.
///
/// Source: `workflows.md`, section 2 (SYS-034).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Counter {
    pub begun: usize,
    pub finalized: usize,
    pub implemented: usize,
    /// Of the finalized ones, those that were adopted elsewhere and entered as a file.
    pub adopted_outside: usize,
    /// Parties with a published version.
    pub published: usize,
    /// Versions by state; drafts as numbers only.
    pub by_state: BTreeMap<&'static str, usize>,
}

/// Counts Parties over versions as they stood by the end of a day. An action closed on a later day does not count yet.
pub fn counter<'a>(versions: impl Iterator<Item = &'a Standing>, day: Day) -> Counter {
    let mut sets: [BTreeSet<PartyCode>; 5] = Default::default();
    let mut by_state: BTreeMap<&'static str, usize> = BTreeMap::new();
    let [begun, finalized, implemented, outside, published] = &mut sets;
    for version in versions.filter(|version| version.state != State::Discarded) {
        *by_state.entry(version.state.code()).or_default() += 1;
        begun.insert(version.party);
        if version.was_finalized {
            finalized.insert(version.party);
        }
        if version.is_outside {
            outside.insert(version.party);
        }
        if version.state == State::Published {
            published.insert(version.party);
            if version.closed_on.is_some_and(|closed| closed <= day) {
                implemented.insert(version.party);
            }
        }
    }
    Counter {
        begun: begun.len(),
        finalized: finalized.len(),
        implemented: implemented.len(),
        adopted_outside: outside.len(),
        published: published.len(),
        by_state,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Indicator, PlanState, Position, Priority, Proof, Spending, Stage};
    use super::*;
    use kernel::{Id, Moment, Text};

    const CODES: [&str; 20] = [
        "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "4.4", "5.1", "5.2",
        "5.3", "5.4",
    ];

    fn whole() -> Roadmap {
        let party = PartyCode::parse("KE").unwrap();
        let mut roadmap = Roadmap::blank(Id::founding("roadmap", "t"), "x".into(), party, "open-roadmap-2019", 1, Lang::En, Moment(0));
        let content = &mut roadmap.content;
        content.title = Text::original(Lang::En, "Roadmap");
        content.summary = Text::original(Lang::En, "Summary");
        content.sectors.insert("music".into(), Text::original(Lang::En, "Because"));
        for code in CODES {
            content.positions.insert(code.into(), Position { choice: Some(Choice::NotBegun), ..Position::default() });
        }
        content.priorities.insert("1.1".into(), Priority { owner: "Ministry".into(), due: "2027-06-30".into() });
        roadmap
    }

    #[test]
    fn a_whole_roadmap_lacks_nothing_and_its_tally_sums_to_twenty() {
        let roadmap = whole();
        assert_eq!(missing(&roadmap, CODES.into_iter()), []);
        assert_eq!(tally(&roadmap.content, CODES.into_iter()).total(), 20);
    }

    #[test]
    fn done_without_evidence_is_kept_but_not_stated() {
        let mut roadmap = whole();
        let position = Position { choice: Some(Choice::Done), reason: Text::original(Lang::En, "It is done"), ..Position::default() };
        roadmap.content.positions.insert("2.2".into(), position);
        let counted = tally(&roadmap.content, CODES.into_iter());
        assert_eq!((counted.done, counted.not_stated, counted.total()), (0, 1, 20));
        let list = missing(&roadmap, CODES.into_iter());
        assert_eq!(
            list.iter().map(|one| (one.key, one.address.as_str())).collect::<Vec<_>>(),
            [("roadmaps-missing-evidence", "/positions/2.2#evidence")]
        );
        let evidence = Proof::Link { url: "https://example.org".into(), title: "Report".into() };
        roadmap.content.positions.get_mut("2.2").unwrap().evidence.insert("e1".into(), evidence);
        assert_eq!(tally(&roadmap.content, CODES.into_iter()).done, 1);
        assert!(missing(&roadmap, CODES.into_iter()).is_empty());
    }

    #[test]
    fn each_obligatory_part_is_listed_with_its_place() {
        type Break = fn(&mut Content);
        let cases: [(&str, Break); 11] = [
            ("roadmaps-missing-title", |content| content.title = Text::default()),
            ("roadmaps-missing-summary", |content| content.summary = Text::original(Lang::Fr, "Résumé")),
            ("roadmaps-missing-sector", |content| content.sectors.clear()),
            ("roadmaps-missing-sector-reason", |content| {
                content.sectors.insert("music".into(), Text::default());
            }),
            ("roadmaps-missing-position", |content| {
                content.positions.remove("5.4");
            }),
            ("roadmaps-missing-reason", |content| {
                content.positions.get_mut("3.1").unwrap().choice = Some(Choice::NotRelevant);
            }),
            ("roadmaps-missing-priority", |content| content.priorities.clear()),
            ("roadmaps-missing-priority-due", |content| content.priorities.get_mut("1.1").unwrap().due = "2027-02-31".into()),
            ("roadmaps-missing-priority-owner", |content| content.priorities.get_mut("1.1").unwrap().owner = " ".into()),
            ("roadmaps-missing-sector-reason", |content| {
                content.sectors.insert("design".into(), Text::default());
            }),
            ("roadmaps-missing-priority-owner", |content| {
                content.priorities.insert("2.1".into(), Priority { owner: String::new(), due: "2028-01-31".into() });
            }),
        ];
        for (key, break_it) in cases {
            let mut roadmap = whole();
            break_it(&mut roadmap.content);
            let list = missing(&roadmap, CODES.into_iter());
            assert_eq!(list.iter().map(|one| one.key).collect::<Vec<_>>(), [key]);
            assert!(list[0].address.starts_with('/'));
        }
    }

    #[test]
    fn a_plan_needs_dates_owner_instrument_and_indicator_or_why_not() {
        let mut roadmap = whole();
        let mut stage = Stage { order: 1, ..Stage::default() };
        stage.actions.insert("a".into(), super::super::Action { order: 1, ..super::super::Action::default() });
        roadmap.content.stages.insert("s".into(), stage);
        let keys: Vec<&str> = missing(&roadmap, CODES.into_iter()).iter().map(|one| one.key).collect();
        assert_eq!(
            keys,
            ["roadmaps-missing-stage-dates", "roadmaps-missing-stage-owner", "roadmaps-missing-instrument", "roadmaps-missing-indicator"]
        );
        roadmap.content.action_mut("s", "a").unwrap().why_none = Text::original(Lang::En, "Nothing to count");
        assert_eq!(plan_missing(&roadmap).len(), 3);
    }

    #[test]
    fn nothing_typed_into_an_action_goes_out_unread() {
        type Break = fn(&mut Action);
        let fill = |action: &mut Action, amount: &str, currency: &str, year: &str| {
            action.money = vec![Spending { amount: amount.into(), currency: currency.into(), year: year.into(), ..Spending::default() }];
        };
        let mut action = Action { order: 1, why_none: Text::original(Lang::En, "Nothing to count"), ..Action::default() };
        (action.start, action.end) = ("2027-01-01".into(), "٢٠٢٧-٠٦-٣٠".into());
        fill(&mut action, "1 250 000", "kes", "2027");
        let stage =
            Stage { order: 1, owner: "Parliament".into(), start: "2027-01-01".into(), end: "2028-01-01".into(), ..Stage::default() };
        let lists = |change: Break| {
            let mut roadmap = whole();
            let mut changed = action.clone();
            change(&mut changed);
            let stage = Stage { actions: BTreeMap::from([("a".to_owned(), changed)]), ..stage.clone() };
            roadmap.content.stages.insert("s".into(), stage);
            let list = missing(&roadmap, CODES.into_iter()).into_iter().filter(|one| one.address.starts_with("/plan/s/a#"));
            list.map(|one| (one.key, one.address)).collect::<Vec<_>>()
        };
        assert_eq!(lists(|_| ()), []);
        assert_eq!(lists(|action| action.money = vec![Spending::default()]), []);
        assert_eq!(lists(|action| (action.start, action.end) = Default::default()), []);
        let wrong: [(&str, &str, Break); 11] = [
            ("roadmaps-missing-money", "#amount_0", |action| action.money[0].amount = "12 millions".into()),
            ("roadmaps-missing-money", "#amount_0", |action| action.money[0].amount = String::new()),
            ("roadmaps-missing-money", "#amount_0", |action| action.money[0].currency = "EURO".into()),
            ("roadmaps-missing-money", "#amount_0", |action| action.money[0].year = String::new()),
            ("roadmaps-missing-money", "#amount_0", |action| action.money[0].year = "soon".into()),
            ("roadmaps-missing-money", "#amount_1", |action| {
                action.money.push(Spending { source: Text::original(Lang::En, "World Bank"), ..Spending::default() });
            }),
            ("roadmaps-missing-currency", "#currency_0", |action| action.money[0].currency = "zzz".into()),
            ("roadmaps-missing-indicator-number", "#indicator_target_0", |action| {
                let kind = Some(IndicatorKind::Number);
                action.indicators = vec![Indicator { kind, baseline: "1 250,5".into(), target: "many".into(), ..Indicator::default() }];
            }),
            ("roadmaps-missing-indicator-scale", "#indicator_baseline_0", |action| {
                let kind = Some(IndicatorKind::Scale);
                action.indicators = vec![Indicator { kind, baseline: "6".into(), target: "٥".into(), ..Indicator::default() }];
            }),
            ("roadmaps-missing-action-day", "#start", |action| action.start = "2027-13-45".into()),
            ("roadmaps-missing-action-order", "#end", |action| action.end = "2020-01-01".into()),
        ];
        for (key, field, change) in wrong {
            assert_eq!(lists(change), [(key, format!("/plan/s/a{field}"))]);
        }
    }

    #[test]
    fn a_circle_of_dependences_is_listed_once_and_named() {
        let mut roadmap = whole();
        let of = |order: u32, title: &str, needs: &[&str]| Action {
            order,
            title: Text::original(Lang::En, title),
            why_none: Text::original(Lang::En, "Nothing to count"),
            depends_on: needs.iter().map(|id| (*id).to_owned()).collect(),
            ..Action::default()
        };
        let (start, end) = ("2027-01-01".into(), "2028-01-01".into());
        let mut stage = Stage { order: 1, owner: "Parliament".into(), start, end, ..Stage::default() };
        let instrument = super::super::Instrument {
            kind: super::super::InstrumentKind::Law,
            act: super::super::InstrumentAct::Adapt,
            title: "Film Act".into(),
        };
        stage.instruments.push(instrument);
        stage.actions = BTreeMap::from([
            ("a".to_owned(), of(1, "Study", &["c", "gone"])),
            ("b".to_owned(), of(2, "Hearings", &["a"])),
            ("c".to_owned(), of(3, "Law", &["b", "d"])),
            ("d".to_owned(), of(4, "Money", &[])),
        ]);
        roadmap.content.stages.insert("s".into(), stage);
        assert_eq!(circle_of(&roadmap.content, "b"), Some(vec!["b".to_owned(), "a".to_owned(), "c".to_owned()]));
        assert_eq!(circle_of(&roadmap.content, "d"), None);
        let list: Vec<(&str, String, String)> = plan_missing(&roadmap).into_iter().map(|one| (one.key, one.subject, one.address)).collect();
        assert_eq!(list, [("roadmaps-missing-circle", "Study › Law › Hearings › Study".to_owned(), "/plan/s/a#depends_on".to_owned())]);
        roadmap.content.action_mut("s", "a").unwrap().depends_on.remove("c");
        assert!(plan_missing(&roadmap).is_empty());
    }

    #[test]
    fn a_plan_beyond_three_years_is_remarked() {
        let mut content = Content::default();
        let mut stage = Stage { order: 1, start: "2027-01-01".into(), end: "2030-01-01".into(), ..Stage::default() };
        content.stages.insert("s".into(), stage.clone());
        assert!(!is_longer_than_horizon(&content));
        stage.end = "2030-01-02".into();
        content.stages.insert("s".into(), stage.clone());
        assert!(is_longer_than_horizon(&content));
        // An action that begins before its stage begins the plan.
        stage.end = "2029-12-31".into();
        stage.actions.insert("a".into(), Action { start: "2026-06-01".into(), end: "2026-12-31".into(), ..Action::default() });
        content.stages.insert("s".into(), stage);
        assert_eq!(beyond_horizon(&content).into_iter().collect::<Vec<_>>(), ["s"]);
    }

    #[test]
    fn the_counter_counts_parties_and_discarded_versions_count_nowhere() {
        let mut kenya = whole();
        kenya.state = State::Published;
        kenya.was_finalized = true;
        let mut revision = whole();
        revision.number = 2;
        let mut ghana = whole();
        ghana.party = PartyCode::parse("GH").unwrap();
        ghana.state = State::Discarded;
        let on = |versions: &[&Roadmap], day: &str| {
            let standings: Vec<Standing> = versions.iter().map(|version| Standing::of(version)).collect();
            counter(standings.iter(), day.parse().unwrap())
        };
        let counted = on(&[&kenya, &revision, &ghana], "2026-11-22");
        assert_eq!((counted.begun, counted.finalized, counted.implemented), (1, 1, 0));
        let stage = Stage { actions: BTreeMap::from([("a".to_owned(), Action::default())]), ..Stage::default() };
        kenya.content.stages.insert("s".into(), stage);
        kenya.plan = PlanState::Validated;
        kenya.progress.insert("gone".into(), "2020-01-01".parse().unwrap());
        assert_eq!(on(&[&kenya], "2027-01-01").implemented, 0, "an action that the plan no longer has");
        kenya.progress.insert("a".into(), "2027-01-01".parse().unwrap());
        assert_eq!((on(&[&kenya], "2026-12-31").implemented, on(&[&kenya], "2027-01-01").implemented), (0, 1));
        kenya.plan = PlanState::Waiting;
        assert_eq!(on(&[&kenya], "2027-01-01").implemented, 0, "a plan that nobody validated");
    }

    #[test]
    fn the_public_word_shows_preparation_only_where_the_party_wants_it() {
        let said = |versions: &[&Roadmap], is_consulting: bool| {
            let standings: Vec<Standing> = versions.iter().map(|version| Standing::of(version)).collect();
            public_word(standings.iter(), is_consulting)
        };
        let word = |versions: &[&Roadmap]| said(versions, false);
        let mut roadmap = whole();
        assert_eq!(word(&[&roadmap]), PublicWord::NonePublished);
        roadmap.content.shows_preparation = true;
        assert_eq!(word(&[&roadmap]), PublicWord::InPreparation);
        let (mut old, mut new) = (whole(), whole());
        old.state = State::Superseded;
        new.state = State::Published;
        assert_eq!(word(&[&new, &roadmap]), PublicWord::Published);
        assert_eq!(word(&[&old, &new]), PublicWord::Revised);
        assert_eq!((said(&[&roadmap], true), said(&[&new], true)), (PublicWord::InConsultation, PublicWord::Published));
    }
}
