//! What several pages of consultations need: a contribution in words, choices of forms, the way into a round.

use crate::actions::By;
use crate::domain::{AGES, Contribution, GENDERS, PERSON, Place, Round, Source, State};
use crate::store;
use convention::lists;
use i18n::Tr;
use kernel::{Error, Lang, PartyCode, Result};
use web::fields::Choice;
use web::{Page, Visit};

/// Renders a template; a failure is a fault.
pub fn html(view: &impl askama::Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of consultations", cause))
}

/// Who acts, with what an act needs.
pub fn by(visit: &Visit) -> By {
    By { actor: visit.actor(), ambient: visit.app.ambient().clone(), notices: visit.app.part::<jobs::NoticesPart>() }
}

/// The round of the address, if everyone may know of it.
pub async fn public_round(visit: &Visit) -> Result<Round> {
    let id = visit.param("id").to_owned();
    let round = visit.app.db().read(move |conn| store::get_round(conn, &id)).await?;
    if round.is_public() { Ok(round) } else { Err(Error::NotFound) }
}

/// The round of the address, if it is of the Party of the address.
pub async fn own_round(visit: &Visit) -> Result<Round> {
    let (party, id) = (visit.party()?, visit.param("id").to_owned());
    let round = visit.app.db().read(move |conn| store::get_round(conn, &id)).await?;
    if round.party == party { Ok(round) } else { Err(Error::NotFound) }
}

/// The version that was on the page.
pub fn base(form: &web::Form) -> i64 {
    form.text("version").parse().unwrap_or(0)
}

/// A page of a Party's team.
pub fn work_page(visit: &Visit, party: PartyCode, title: impl Into<String>, body: String) -> Page {
    let page = Page::new(title, body).nav("work").private().scripted();
    let page = page.crumb(visit.link(&format!("/work/{party}")), parties::name(party, visit.lang));
    page.crumb(visit.link(&crate::links::work(party)), visit.t.m("consultations-title"))
}

/// What a contribution is about, in words.
pub fn place_words(t: Tr, place: &str) -> String {
    match Place::parse(place) {
        Some(Place::Question(number)) => t.s("consultations-place-question", t.number(number)),
        Some(Place::Paragraph(number)) => t.s("consultations-place-paragraph", t.number(number)),
        Some(Place::Activity(code)) => activity_words(&code, t.lang()),
        Some(Place::Round) | None => t.m("consultations-place-round").to_owned(),
    }
}

/// The question or paragraph that a contribution is about, as safe HTML; empty where it is about neither.
pub fn about_words(t: Tr, round: &Round, place: &str) -> String {
    let text = match Place::parse(place) {
        Some(Place::Question(number)) => round.draft.questions.get(number.saturating_sub(1)),
        Some(Place::Paragraph(number)) => round.paragraph(number).map(|paragraph| &paragraph.text),
        _ => None,
    };
    text.map(|text| web::parts::passage(t, text)).unwrap_or_default()
}

pub fn activity_words(code: &str, lang: Lang) -> String {
    let title = convention::activity(code).map(|activity| activity.title.words(lang)).unwrap_or_default();
    format!("{code} {title}")
}

/// The heading of a paragraph: what it belongs to, with its code.
pub fn label_words(t: Tr, label: &str, code: &str) -> String {
    let words = if t.has(label) { t.m(label) } else { "" };
    match (code, convention::activity(code)) {
        ("", _) => words.to_owned(),
        (code, Some(_)) => t.s2("consultations-label-of", words, activity_words(code, t.lang())),
        (code, None) => t.s2("consultations-label-of", words, convention::label(lists::CULTURAL_DOMAINS, code, t.lang())),
    }
}

/// Who said it: an organization by name, others by their kind.
pub fn who_words(t: Tr, contribution: &Contribution) -> String {
    match contribution.who.kind.as_str() {
        _ if !contribution.organization_name.is_empty() => contribution.organization_name.clone(),
        kind => kind_words(t, kind).to_owned(),
    }
}

pub fn kind_words(t: Tr, kind: &str) -> &str {
    match kind {
        "" => t.m("consultations-who-unsaid"),
        PERSON => t.m("consultations-who-person"),
        kind => convention::label(lists::ACTOR_KINDS, kind, t.lang()),
    }
}

/// How it came, in words.
pub fn source_words(t: Tr, source: Source) -> &'static str {
    match source {
        Source::Visitor => t.m("consultations-source-visitor"),
        Source::Organization => t.m("consultations-source-organization"),
        Source::Paper => t.m("consultations-source-paper"),
        Source::Meeting => t.m("consultations-source-meeting"),
    }
}

/// A contribution as pages show it.
pub struct Said {
    pub number: i64,
    pub address: String,
    pub who: String,
    pub place: String,
    pub sent: String,
    pub source: &'static str,
    /// Safe HTML; empty for a hidden one.
    pub words: String,
    /// Whether more stands at its own address.
    pub is_cut: bool,
    pub lang: &'static str,
    pub dir: &'static str,
    pub state: &'static str,
    /// Why it is hidden; empty where it is not.
    pub reason: String,
    /// What became of it; empty where nothing was said.
    pub outcome: &'static str,
    pub outcome_where: String,
    /// Safe HTML.
    pub outcome_why: String,
    pub answered: String,
}

/// How much of a contribution is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Its beginning, in a list.
    Beginning,
    Whole,
    /// Its beginning, hidden ones too: for the team.
    TeamBeginning,
    TeamWhole,
}

/// Characters of a contribution in a list. Our choice: a page of fifty stays a page.
const BEGINNING_CHARS: usize = 1_500;

/// A contribution in words.
pub fn said(visit: &Visit, address: String, contribution: &Contribution, shown: Shown) -> Said {
    let t = visit.t;
    let is_team = matches!(shown, Shown::TeamBeginning | Shown::TeamWhole);
    let is_readable = is_team || contribution.state == State::Published;
    let is_cut = matches!(shown, Shown::Beginning | Shown::TeamBeginning) && contribution.words.chars().count() > BEGINNING_CHARS;
    let words = match is_cut {
        true => contribution.words.chars().take(BEGINNING_CHARS).chain("…".chars()).collect(),
        false => contribution.words.clone(),
    };
    let outcome = contribution.outcome.as_ref();
    Said {
        number: contribution.number,
        address,
        who: who_words(t, contribution),
        place: place_words(t, &contribution.place),
        sent: t.day(contribution.sent_at.day()),
        source: source_words(t, contribution.source),
        words: if is_readable { web::parts::paragraphs(&words) } else { String::new() },
        is_cut: is_readable && is_cut,
        lang: contribution.lang.map_or("und", kernel::Lang::html),
        dir: contribution.lang.map_or("auto", kernel::Lang::dir),
        state: t.word(&format!("contribution-{}", contribution.state.code())),
        reason: if contribution.state == State::Hidden {
            convention::label(lists::MODERATION_REASONS, &contribution.reason, visit.lang).to_owned()
        } else {
            String::new()
        },
        outcome: outcome.map_or("", |outcome| t.word(&format!("contribution-{}", outcome.kind.code()))),
        outcome_where: outcome
            .filter(|outcome| outcome.in_version > 0)
            .map(|outcome| t.s2("consultations-used-in", t.number(outcome.in_version), &outcome.paragraph))
            .unwrap_or_default(),
        outcome_why: outcome.map(|outcome| web::parts::paragraphs(&outcome.why)).unwrap_or_default(),
        answered: outcome.map(|outcome| t.day(outcome.given_at.day())).unwrap_or_default(),
    }
}

/// Who somebody may say that they are.
pub fn kind_choices(t: Tr) -> Vec<Choice> {
    let kinds = convention::list(lists::ACTOR_KINDS).items.iter().map(|item| Choice::new(item.code.clone(), item.label(t.lang())));
    std::iter::once(Choice::new(PERSON, t.m("consultations-who-person"))).chain(kinds).collect()
}

pub fn gender_choices(t: Tr) -> Vec<Choice> {
    GENDERS.iter().map(|code| Choice::new(*code, gender_words(t, code))).collect()
}

pub fn gender_words(t: Tr, code: &str) -> &'static str {
    match code {
        "woman" => t.m("consultations-gender-woman"),
        "man" => t.m("consultations-gender-man"),
        _ => t.m("consultations-gender-other"),
    }
}

pub fn age_choices(t: Tr) -> Vec<Choice> {
    AGES.iter().map(|code| Choice::new(*code, age_words(t, code))).collect()
}

pub fn age_words(t: Tr, code: &str) -> &'static str {
    match code {
        "under-30" => t.m("consultations-age-young"),
        "30-59" => t.m("consultations-age-middle"),
        _ => t.m("consultations-age-old"),
    }
}

/// Places of a round that can be commented, in groups. Of the paragraphs only the chosen one: the text itself leads to the
/// others, and a select of hundreds serves nobody.
pub fn place_choices(t: Tr, round: &Round, chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new(Place::Round.code(), t.m("consultations-place-round"))];
    let questions = t.m("consultations-questions");
    choices.extend(round.draft.questions.iter().zip(1..).map(|(question, number)| {
        let words: String = question.words(t.lang()).chars().take(80).collect();
        let label = t.s2("consultations-label-of", place_words(t, &Place::Question(number).code()), words);
        Choice::new(Place::Question(number).code(), label).in_group(questions)
    }));
    if let Some((place @ Place::Paragraph(_), paragraph)) = chosen_paragraph(round, chosen) {
        let words: String = paragraph.text.words(t.lang()).chars().take(60).collect();
        let label = t.s2("consultations-label-of", place_words(t, &place.code()), words);
        choices.push(Choice::new(place.code(), label).in_group(t.m("consultations-text")));
    }
    let activities = t.m("consultations-activities");
    choices.extend(convention::framework().activities.iter().map(|activity| {
        Choice::new(Place::Activity(activity.code.clone()).code(), activity_words(&activity.code, t.lang())).in_group(activities)
    }));
    choices
}

fn chosen_paragraph<'a>(round: &'a Round, chosen: &str) -> Option<(Place, &'a crate::domain::Paragraph)> {
    match Place::parse(chosen)? {
        Place::Paragraph(number) => Some((Place::Paragraph(number), round.paragraph(number)?)),
        _ => None,
    }
}

/// Languages in which one may write, and any other.
pub fn lang_choices(t: Tr) -> Vec<Choice> {
    let known = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), t.lang_name(lang)));
    known.chain([Choice::new("other", t.m("consultations-lang-other"))]).collect()
}

/// Controls by which one says, freely, more of who one is: counted only.
pub fn who_controls(t: Tr, fields: &web::fields::Fields) -> Vec<String> {
    vec![
        fields.text_optional("region", "consultations-region"),
        fields.select_optional("gender", "consultations-gender", &gender_choices(t)),
        fields.select_optional("age", "consultations-age", &age_choices(t)),
    ]
}

/// What those controls sent.
pub fn who_of(form: &web::Form) -> crate::domain::Who {
    crate::domain::Who {
        kind: form.text("kind").to_owned(),
        region: form.text("region").to_owned(),
        gender: form.text("gender").to_owned(),
        age: form.text("age").to_owned(),
    }
}
