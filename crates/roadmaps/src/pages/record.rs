//! One version as a reader sees it: text, positions by output with evidence, priorities, plan, acts, fingerprints. The
//! public page, the page before a formal act and the print view show the same.
//!
//! Invariants: before a signature the page shows the texts of the language that is signed and no others in their place.

use super::action::kind_words;
use super::drawing::{self, Drawing};
use super::plan::{self, Line};
use super::shared::{self, Reader, Shown, Speech, activity_html, choice_word, sector_words};
use crate::EvidencePart;
use crate::domain::{
    Action, Content, Diagnosis, Indicator, Roadmap, Signature, Spending, Tally, body_text, is_longer_than_horizon, plan_text, tally,
};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Lang, Money, Result, canonical};
use std::collections::{BTreeMap, BTreeSet};
use web::Visit;

struct PositionRow {
    code: String,
    title: String,
    word: &'static str,
    reason: String,
    evidence: Vec<Shown>,
    said: String,
}

struct Output {
    heading: String,
    rows: Vec<PositionRow>,
}

struct ActionRow {
    number: String,
    title: String,
    activity: String,
    /// What it waits for: numbers and titles; safe HTML.
    depends_on: Vec<String>,
    /// Amounts, each with where it comes from (safe HTML).
    money: Vec<(String, String)>,
    indicators: Vec<IndicatorRow>,
    why_none: String,
}

struct IndicatorRow {
    title: String,
    /// Kind, baseline and target in words.
    about: String,
    /// Unit, disaggregation and source with their questions; safe HTML.
    more: Vec<(&'static str, String)>,
}

struct StageRow {
    number: String,
    title: String,
    instruments: Vec<(String, String)>,
    actions: Vec<ActionRow>,
}

/// An activity that a need leads to.
pub struct LeadsTo {
    pub code: String,
    /// Whether it is among the priority activities.
    pub is_chosen: bool,
}

/// A need of the diagnosis.
pub struct NeedShown {
    pub n: usize,
    /// Safe HTML.
    pub html: String,
    pub activities: Vec<LeadsTo>,
}

impl NeedShown {
    pub fn is_linked(&self) -> bool {
        self.activities.iter().any(|one| one.is_chosen)
    }
}

/// The diagnosis as a reader sees it.
pub struct DiagnosisShown {
    /// Safe HTML.
    pub method: String,
    pub period: String,
    /// Title and address; either may be empty. An address that a browser may follow is marked by the template.
    pub sources: Vec<(String, String)>,
    /// Sector and what was found; safe HTML.
    pub findings: Vec<(String, String)>,
    pub needs: Vec<NeedShown>,
}

/// The diagnosis of a content, in the language that the reader is shown.
pub fn diagnosis_of(speech: Speech, content: &Content) -> DiagnosisShown {
    let (t, diagnosis) = (speech.t, &content.diagnosis);
    let need = |(n, (_, need)): (usize, (&String, &crate::domain::Need))| NeedShown {
        n: n + 1,
        html: speech.passage(&need.text),
        activities: need
            .activities
            .iter()
            .map(|code| LeadsTo { code: code.clone(), is_chosen: content.priorities.contains_key(code) })
            .collect(),
    };
    DiagnosisShown {
        method: speech.passage(&diagnosis.method),
        period: period_words(t, diagnosis),
        sources: diagnosis.sources.iter().map(|one| (one.title.clone(), one.link.clone())).collect(),
        findings: diagnosis
            .findings
            .iter()
            .map(|(code, finding)| (sector_words(t.lang(), code).to_owned(), speech.passage(finding)))
            .collect(),
        needs: diagnosis.needs().into_iter().enumerate().map(need).collect(),
    }
}

/// A chapter of the text as a reader sees it.
pub struct ChapterShown {
    number: String,
    title: String,
    /// Number and words of each paragraph that has any.
    paragraphs: Vec<(String, String)>,
}

fn chapters_of(speech: Speech, content: &Content) -> Vec<ChapterShown> {
    let shown = |(n, (_, chapter)): (usize, (&String, &crate::domain::Chapter))| ChapterShown {
        number: (n + 1).to_string(),
        title: speech.inline(&chapter.title),
        paragraphs: (1..)
            .zip(chapter.paragraphs())
            .map(|(m, (_, paragraph))| (format!("{}.{m}", n + 1), speech.passage(&paragraph.text)))
            .filter(|(_, html)| !html.is_empty())
            .collect(),
    };
    content.chapters().into_iter().enumerate().map(shown).collect()
}

/// The period of a diagnosis; empty where none is given.
pub fn period_words(t: Tr, diagnosis: &Diagnosis) -> String {
    match (diagnosis.from.trim(), diagnosis.to.trim()) {
        ("", "") => String::new(),
        (from, "") => from.to_owned(),
        ("", to) => to.to_owned(),
        (from, to) => t.s2("roadmaps-diagnosis-from-to", from, to),
    }
}

/// A priority activity with the numbers of the needs it answers.
struct PriorityRow {
    activity: String,
    owner: String,
    due: String,
    needs: Vec<usize>,
}

/// A formal act in words.
pub struct ActRow {
    pub words: &'static str,
    pub name: String,
    pub office: String,
    pub when: String,
    pub note: String,
    /// Of the text that the act is of; empty where it is of none.
    pub fingerprint: String,
}

#[derive(Template)]
#[template(path = "roadmaps/record.html")]
struct RecordView {
    t: Tr,
    /// Shown where the page has no heading of its own with it.
    title: String,
    summary: String,
    profile: Vec<(&'static str, String)>,
    sectors: Vec<(String, String)>,
    tally: Tally,
    outputs: Vec<Output>,
    /// Number and day of the version; the profile is of that day.
    of_version: String,
    diagnosis: DiagnosisShown,
    has_diagnosis: bool,
    chapters: Vec<ChapterShown>,
    priorities: Vec<PriorityRow>,
    lines: Vec<Line>,
    drawing: Option<Drawing>,
    is_long: bool,
    stages: Vec<StageRow>,
    totals: Totals,
    acts: Vec<ActRow>,
    fingerprints: Vec<Fingerprint>,
    prefix: String,
    beside: Beside,
}

impl RecordView {
    /// What is said about a part; safe HTML, empty where nothing is.
    fn said(&self, part: &str) -> &str {
        self.beside.get(part).map_or("", String::as_str)
    }
}

/// What stands beside parts of a text, by their codes; safe HTML.
pub type Beside = BTreeMap<String, String>;

/// The fingerprint of one language, with the address of its bytes where they are public.
pub struct Fingerprint {
    pub lang: &'static str,
    pub body: String,
    pub plan: String,
    pub body_address: String,
    pub plan_address: String,
}

/// Fingerprints of every language the title exists in.
pub fn fingerprints(t: Tr, roadmap: &Roadmap, with_plan: bool) -> Vec<Fingerprint> {
    roadmap.content.langs().into_iter().map(|lang| fingerprint(t, roadmap, lang, with_plan)).collect()
}

/// The fingerprints of body and plan in one language.
pub fn fingerprint(t: Tr, roadmap: &Roadmap, lang: Lang, with_plan: bool) -> Fingerprint {
    let address = |part: &str| if roadmap.state.is_public() { format!("{}/{lang}{part}.json", roadmap.permanent()) } else { String::new() };
    Fingerprint {
        lang: t.lang_name(lang),
        body: canonical::fingerprint(&body_text(roadmap, lang)),
        plan: if with_plan { canonical::fingerprint(&plan_text(roadmap, lang)) } else { String::new() },
        body_address: address(""),
        plan_address: if with_plan { address("/plan") } else { String::new() },
    }
}

pub fn acts(t: Tr, roadmap: &Roadmap) -> Vec<ActRow> {
    let acts = &roadmap.acts;
    let plan_apart = acts.plan_validated.as_ref().filter(|plan| acts.validated.as_ref().is_none_or(|body| body.at != plan.at));
    let list: [(&str, Option<&Signature>); 4] = [
        ("act-validate", acts.validated.as_ref()),
        ("act-validate-plan", plan_apart),
        ("act-publish", acts.published.as_ref()),
        ("act-withdraw", acts.withdrawn.as_ref()),
    ];
    list.into_iter()
        .filter_map(|(word, signature)| {
            let signature = signature?;
            Some(ActRow {
                words: t.word(word),
                name: signature.name.clone(),
                office: signature.office.clone(),
                when: t.moment(signature.at),
                note: signature.note.clone(),
                fingerprint: signature.fingerprint.clone(),
            })
        })
        .collect()
}

/// The texts of a version in a language beside the one that is signed.
pub struct Translation {
    pub lang: &'static str,
    /// What each text is, and its words as safe HTML.
    pub texts: Vec<(String, String)>,
    pub fingerprints: Vec<Fingerprint>,
}

/// Every language but the original, to be folded below the text that is signed.
pub fn translations(t: Tr, roadmap: &Roadmap, with_plan: bool) -> Vec<Translation> {
    let all = roadmap.content.texts();
    let texts = |lang: Lang| {
        let speech = Speech { t, only: Some(lang) };
        let own = all.iter().filter(|(place, text)| (with_plan || !place.is_of_plan()) && text.get(lang).is_some());
        own.map(|(place, text)| (shared::place_words(t, place), speech.passage(text))).collect::<Vec<_>>()
    };
    let others = Lang::ALL.into_iter().filter(|lang| *lang != roadmap.original).map(|lang| (lang, texts(lang)));
    others
        .filter(|(_, texts)| !texts.is_empty())
        .map(|(lang, texts)| Translation { lang: t.lang_name(lang), texts, fingerprints: vec![fingerprint(t, roadmap, lang, with_plan)] })
        .collect()
}

/// How a version is shown.
pub struct Manner<'a> {
    pub reader: &'a Reader,
    /// The texts of exactly this language, title first, without the formal acts: what is signed, or was sent. `None` for
    /// readers: the page's language, or another one that says so.
    pub only: Option<Lang>,
    /// Put before identifiers, where a page shows a version more than once.
    pub prefix: &'a str,
}

/// The inner HTML of a version. The public sees no unvalidated plan.
pub fn html(conn: &mut Conn, visit: &Visit, roadmap: &Roadmap, manner: &Manner<'_>) -> Result<String> {
    html_with(conn, visit, roadmap, manner, Beside::new())
}

/// As [`html`], with what is said about its parts beside each.
pub fn html_with(conn: &mut Conn, visit: &Visit, roadmap: &Roadmap, manner: &Manner<'_>, beside: Beside) -> Result<String> {
    let said = |part: &str| beside.get(part).map_or("", String::as_str);
    let (port, reader, only) = (visit.app.part::<EvidencePart>(), manner.reader, manner.only);
    let (t, content, framework) = (visit.t, &roadmap.content, shared::framework_of(roadmap));
    let speech = Speech { t, only };
    let with_plan = if reader.is_team() { !content.stages.is_empty() } else { roadmap.has_public_plan() };
    let mut outputs = Vec::new();
    for output in &framework.outputs {
        let mut rows = Vec::new();
        for activity in framework.activities_of(output.number) {
            let position = content.positions.get(&activity.code);
            let evidence = match position {
                Some(position) => shared::evidence(conn, &port, t, roadmap.party, position.evidence.iter(), reader)?,
                None => Vec::new(),
            };
            rows.push(PositionRow {
                code: activity.code.clone(),
                title: convention::title_html(t, &activity.title),
                word: choice_word(t, position.and_then(crate::domain::Position::stated)),
                reason: position.map(|position| speech.passage(&position.reason)).unwrap_or_default(),
                evidence,
                said: said(&activity.code).to_owned(),
            });
        }
        outputs.push(Output { heading: format!("{} {}", output.number, convention::title_html(t, &output.title)), rows });
    }
    let profile =
        [("roadmaps-text-context", &content.context), ("roadmaps-text-needs", &content.needs), ("roadmaps-text-means", &content.means)];
    let diagnosis = diagnosis_of(speech, content);
    let drawing = drawing::of(t, content, visit.now.day());
    let view = RecordView {
        t,
        title: if only.is_some() { speech.inline(&content.title) } else { String::new() },
        summary: format!("{}{}", speech.passage(&content.summary), said("summary")),
        profile: profile.into_iter().map(|(key, text)| (t.m(key), speech.passage(text))).filter(|(_, html)| !html.is_empty()).collect(),
        sectors: content
            .sectors
            .iter()
            .map(|(code, reason)| {
                let reason = format!("{}{}", speech.passage(reason), said(&format!("sector-{code}")));
                (sector_words(t.lang(), code).to_owned(), reason)
            })
            .collect(),
        tally: tally(content, framework.activities.iter().map(|activity| activity.code.as_str())),
        outputs,
        priorities: content
            .priorities
            .iter()
            .map(|(code, priority)| PriorityRow {
                activity: activity_html(t, code),
                owner: priority.owner.clone(),
                due: plan::day_words(t, &priority.due),
                needs: diagnosis
                    .needs
                    .iter()
                    .filter(|need| need.activities.iter().any(|one| one.code == *code))
                    .map(|need| need.n)
                    .collect(),
            })
            .collect(),
        of_version: t.s2("roadmaps-profile-of", roadmap.number, t.day(day_of_text(roadmap))),
        chapters: chapters_of(speech, content),
        has_diagnosis: !content.diagnosis.is_empty(),
        diagnosis,
        lines: if with_plan { plan::lines(speech, roadmap, drawing.as_ref(), |_, _| String::new()) } else { Vec::new() },
        drawing,
        is_long: is_longer_than_horizon(content),
        stages: if with_plan { stages(speech, roadmap) } else { Vec::new() },
        totals: totals(t, content),
        acts: if only.is_none() { acts(t, roadmap) } else { Vec::new() },
        fingerprints: if only.is_none() { fingerprints(t, roadmap, with_plan) } else { Vec::new() },
        prefix: manner.prefix.to_owned(),
        beside,
    };
    shared::render(&view)
}

/// The day of which the text is: of its publication, else of its last change.
pub fn day_of_text(roadmap: &Roadmap) -> kernel::Day {
    roadmap.acts.published.as_ref().map_or(roadmap.changed_at, |signature| signature.at).day()
}

/// Amount and year; as typed where they cannot be read yet.
pub fn money(t: Tr, row: &Spending) -> String {
    match row.read() {
        Some(money) => t.s2("roadmaps-money-year", t.money(&money), money.year.map(|year| year.to_string()).unwrap_or_default()),
        None => t.list(&[&row.currency, &row.amount, &row.year].into_iter().filter(|typed| !typed.is_empty()).collect::<Vec<_>>()),
    }
}

/// The money of a plan.
pub struct Totals {
    /// The sum in each currency with the years its amounts stand in, in words. Currencies are never added to one another.
    pub lines: Vec<String>,
    /// Amounts that cannot be read yet and are in no sum.
    pub n_unread: usize,
}

pub fn totals(t: Tr, content: &Content) -> Totals {
    let rows: Vec<&Spending> = content.actions().into_iter().flat_map(|(_, _, action)| &action.money).collect();
    let mut sums: BTreeMap<String, (Money, BTreeSet<i16>)> = BTreeMap::new();
    let mut n_unread = 0;
    for row in rows {
        let Some(money) = row.read() else {
            n_unread += 1;
            continue;
        };
        let year = money.year;
        let (sum, years) = sums.entry(money.currency.clone()).or_insert_with(|| (Money { minor: 0, ..money.clone() }, BTreeSet::new()));
        match sum.minor.checked_add(money.minor) {
            Some(minor) => sum.minor = minor,
            None => n_unread += 1,
        }
        years.extend(year);
    }
    let line = |(sum, years): &(Money, BTreeSet<i16>)| {
        let years: Vec<String> = years.iter().map(ToString::to_string).collect();
        t.s2("roadmaps-money-year", t.money(sum), t.list(&years))
    };
    Totals { lines: sums.values().map(line).collect(), n_unread }
}

fn indicator(speech: Speech, one: &Indicator) -> IndicatorRow {
    let t = speech.t;
    let values = t.s2("roadmaps-baseline-target", &one.baseline, &one.target);
    let more = [
        ("roadmaps-indicator-unit", &one.unit),
        ("roadmaps-indicator-disaggregation", &one.disaggregation),
        ("roadmaps-indicator-source", &one.source),
    ];
    IndicatorRow {
        title: speech.inline(&one.title),
        about: one.kind.map_or_else(|| values.clone(), |kind| t.s2("roadmaps-place", kind_words(t, kind), &values)),
        more: more.into_iter().map(|(key, text)| (t.m(key), speech.inline(text))).filter(|(_, words)| !words.is_empty()).collect(),
    }
}

/// Numbers and titles of the actions that one depends on, in the order of the plan.
fn needed(speech: Speech, content: &Content, action: &Action) -> Vec<String> {
    let mut found = Vec::new();
    for (n, (_, stage)) in content.stages().into_iter().enumerate() {
        for (m, (id, other)) in stage.actions().into_iter().enumerate() {
            if action.depends_on.contains(id) {
                found.push(format!(r#"<span class="code">{}.{}</span> {}"#, n + 1, m + 1, speech.inline(&other.title)));
            }
        }
    }
    found
}

fn stages(speech: Speech, roadmap: &Roadmap) -> Vec<StageRow> {
    let t = speech.t;
    let rows = roadmap.content.stages().into_iter().enumerate().map(|(n, (_, stage))| StageRow {
        number: (n + 1).to_string(),
        title: speech.inline(&stage.title),
        instruments: stage
            .instruments
            .iter()
            .map(|one| {
                let kind = t.m(&format!("roadmaps-instrument-{}", one.kind.code()));
                let act = t.m(&format!("roadmaps-instrument-{}", one.act.code()));
                (one.title.clone(), t.s2("roadmaps-place", kind, act))
            })
            .collect(),
        actions: stage
            .actions()
            .into_iter()
            .enumerate()
            .map(|(m, (_, action))| ActionRow {
                number: format!("{}.{}", n + 1, m + 1),
                title: speech.inline(&action.title),
                activity: if action.activity.is_empty() { String::new() } else { activity_html(t, &action.activity) },
                depends_on: needed(speech, &roadmap.content, action),
                money: action.money.iter().map(|row| (money(t, row), speech.inline(&row.source))).collect(),
                indicators: action.indicators.iter().map(|one| indicator(speech, one)).collect(),
                why_none: speech.passage(&action.why_none),
            })
            .collect(),
    });
    rows.collect()
}
