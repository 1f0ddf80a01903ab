//! What the pages of this slice share: who acts, the version at hand, activities in words, errors of a form.

use crate::actions::By;
use crate::domain::{Choice, Place, Proof, Roadmap, Submission, Turn};
use crate::{EvidenceHit, EvidencePart, access, links, store};
use ::store::Conn;
use i18n::Tr;
use jobs::NoticesPart;
use kernel::{Error, FieldError, Lang, Moment, PartyCode, Result, Role, Text};
use std::sync::Arc;
use web::fields::Choice as Option_;
use web::parts::escape;
use web::{Form, Page, Visit};

/// Who acts through this visit, with what actions need.
pub fn by(visit: &Visit) -> By {
    By {
        actor: visit.actor(),
        ambient: visit.app.ambient().clone(),
        name: visit.person.as_ref().map(|person| person.name.clone()).unwrap_or_default(),
        evidence: visit.app.part::<EvidencePart>(),
        notices: visit.app.part::<NoticesPart>(),
    }
}

/// The Party of the address; `NotFound` for a code that no Party has.
pub fn party(visit: &Visit) -> Result<PartyCode> {
    let code = visit.party()?;
    parties::party(code).map(|party| party.code).ok_or(Error::NotFound)
}

pub fn framework() -> &'static convention::Framework {
    convention::framework()
}

/// The framework a version was written under; today's where that is unknown to this program.
pub fn framework_of(roadmap: &Roadmap) -> &'static convention::Framework {
    convention::find_framework(&roadmap.framework).unwrap_or_else(convention::framework)
}

pub fn render(view: &impl askama::Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of a roadmap", cause))
}

/// A page of the team's work, with its trail.
pub fn work_page(visit: &Visit, party: PartyCode, title: impl Into<String>, body: String) -> Page {
    let name = parties::name(party, visit.lang);
    let page = Page::new(visit.t.s2("roadmaps-page-title", title.into(), &name), body).private().scripted();
    if !access::TEAM.iter().any(|role| visit.holds(*role, Some(party))) {
        // The Secretariat comes from its desk and has no way into the Party's space.
        return page.nav("desk").crumb(visit.link("/desk"), visit.t.m("common-nav-desk"));
    }
    page.nav("work")
        .crumb(visit.link("/work"), visit.t.m("common-nav-work"))
        .crumb(visit.link(&links::work(party)), visit.t.s("roadmaps-of-party", name))
}

/// Turns a refusal into lines of a form; faults and unknown things go on.
pub fn refusal(error: Error, field: &str) -> Result<Vec<FieldError>> {
    match error {
        Error::Invalid(fields) => Ok(fields),
        Error::Rule(rule) => Ok(vec![FieldError { field: field.to_owned(), key: rule.key, args: rule.args }]),
        other => Err(other),
    }
}

/// In which language the texts of a version are shown.
#[derive(Clone, Copy)]
pub struct Speech {
    pub t: Tr,
    /// Exactly this language and nothing in its place, as the text that is signed or was sent has it. `None`: the
    /// page's language, else another one with a line that says so.
    pub only: Option<Lang>,
}

impl Speech {
    /// A text in paragraphs; safe HTML.
    pub fn passage(self, text: &Text) -> String {
        match self.only {
            None => web::parts::passage(self.t, text),
            Some(lang) => text.get(lang).map(|words| self.marked(lang, "div", &web::parts::paragraphs(words))).unwrap_or_default(),
        }
    }

    /// A short text inside other content; safe HTML.
    pub fn inline(self, text: &Text) -> String {
        match self.only {
            None => web::parts::inline(self.t, text),
            Some(lang) => text.get(lang).map(|words| self.marked(lang, "bdi", &escape(words))).unwrap_or_default(),
        }
    }

    fn marked(self, lang: Lang, element: &str, html: &str) -> String {
        if lang == self.t.lang() {
            return html.to_owned();
        }
        format!(r#"<{element} lang="{}" dir="{}">{html}</{element}>"#, lang.html(), lang.dir())
    }
}

/// What a text of a roadmap is called, with the sector or activity it is about.
pub fn place_words(t: Tr, place: &Place) -> String {
    match (place, place.code()) {
        (Place::Sector(_) | Place::Finding(_), Some(code)) => t.s2("roadmaps-place", t.m(place.label()), sector_words(t.lang(), code)),
        (_, Some(code)) => t.s2("roadmaps-place", t.m(place.label()), code),
        (_, None) => t.m(place.label()).to_owned(),
    }
}

/// Code and title of an activity as safe HTML.
pub fn activity_html(t: Tr, code: &str) -> String {
    match convention::activity(code) {
        Some(activity) => format!(r#"<span class="code">{code}</span> {}"#, convention::title_html(t, &activity.title)),
        None => escape(code),
    }
}

/// Code and title of an activity as text, for lists of choices.
pub fn activity_words(lang: Lang, code: &str) -> String {
    convention::activity(code).map_or_else(|| code.to_owned(), |activity| format!("{code} {}", activity.title.words(lang)))
}

pub fn sector_words(lang: Lang, code: &str) -> &str {
    convention::label(convention::lists::CULTURAL_DOMAINS, code, lang)
}

/// The word of a position, or that it is not yet stated.
pub fn choice_word(t: Tr, choice: Option<Choice>) -> &'static str {
    choice.map_or_else(|| t.word("position-not-stated"), |choice| t.word(&format!("position-{}", choice.code())))
}

/// Activities of the framework, grouped by output.
pub fn activity_choices(t: Tr) -> Vec<Option_> {
    let framework = framework();
    framework
        .activities
        .iter()
        .map(|activity| {
            let output = framework.output(activity.output).map(|output| output.title.words(t.lang()).to_owned()).unwrap_or_default();
            Option_::new(activity.code.as_str(), activity_words(t.lang(), &activity.code)).in_group(format!("{} {output}", activity.output))
        })
        .collect()
}

/// The six languages by name.
pub fn lang_choices(t: Tr) -> Vec<Option_> {
    Lang::ALL.into_iter().map(|lang| Option_::new(lang.code(), t.lang_name(lang))).collect()
}

/// What has been sent so far, as the line that stands on every page of the work.
pub fn sent_line(t: Tr, submissions: &[Submission]) -> (bool, String) {
    let last = submissions.iter().find(|one| !matches!(one.state, crate::domain::SubmissionState::Recalled));
    match last {
        None => (false, t.m("roadmaps-not-sent").to_owned()),
        Some(sent) => {
            let words = [
                ("receipt", sent.receipt.as_str().into()),
                ("state", t.word(sent.state.word()).into()),
                ("day", t.day(sent.submitted_at.day()).into()),
            ];
            (true, t.f("roadmaps-sent", &words))
        }
    }
}

/// Who has to move next, in words.
pub fn turn_words(t: Tr, turn: Turn) -> &'static str {
    t.m(&format!("roadmaps-turn-{}", turn.code()))
}

/// Whole days since a moment, by the calendar.
pub fn days_since(visit: &Visit, at: Moment) -> i64 {
    i64::from(at.day().days_until(visit.now.day()))
}

/// One piece of evidence as a page shows it.
pub struct Shown {
    pub id: String,
    pub title: String,
    /// Path with language, or an outside address.
    pub address: String,
    pub is_outside: bool,
    /// Kind, size, state of a measure.
    pub about: String,
    /// Words of the designation of a measure that is a good practice or proposed as one; empty elsewhere.
    pub practice: String,
}

/// Who reads a version: what of its evidence and plan they see, and where they find its files.
#[derive(Clone)]
pub enum Reader {
    /// The Party's own people: everything.
    Team,
    /// Whoever reads a sent text; `is_team` where they are the Party's own people.
    Copy {
        receipt: String,
        is_team: bool,
    },
    Public,
}

impl Reader {
    pub fn is_team(&self) -> bool {
        matches!(self, Reader::Team | Reader::Copy { is_team: true, .. })
    }

    /// Address of a file.
    fn file(&self, t: Tr, party: PartyCode, hash: &str) -> String {
        match self {
            Reader::Team => format!("/{}{}/{hash}", t.lang(), links::page(party, "/files")),
            Reader::Copy { receipt, .. } => format!("{}/files/{hash}", links::permanent_submission(receipt)),
            Reader::Public => format!("/{}{}/files/{hash}", t.lang(), links::public(party)),
        }
    }
}

/// Evidence as this reader sees it. What they may not read is named as such, so that nobody takes a position that has
/// evidence for one that has none.
pub fn evidence<'a>(
    conn: &mut Conn,
    port: &Arc<EvidencePart>,
    t: Tr,
    party: PartyCode,
    items: impl Iterator<Item = (&'a String, &'a Proof)>,
    reader: &Reader,
) -> Result<Vec<Shown>> {
    let items: Vec<(&String, &Proof)> = items.collect();
    let ids: Vec<String> = items
        .iter()
        .filter_map(|(_, proof)| match proof {
            Proof::Measure { id } => Some(id.clone()),
            _ => None,
        })
        .collect();
    let hits: Vec<EvidenceHit> = if ids.is_empty() { Vec::new() } else { port.0.describe(conn, &ids, t.lang(), reader.is_team())? };
    let shown = items.into_iter().map(|(id, proof)| {
        let made = |title: &str, address: String, about: String| Shown {
            id: id.clone(),
            title: title.to_owned(),
            address,
            is_outside: matches!(proof, Proof::Link { .. }),
            about,
            practice: String::new(),
        };
        match proof {
            Proof::Measure { id: measure } => match hits.iter().find(|hit| hit.id == *measure) {
                Some(hit) => {
                    Shown { practice: hit.practice.clone(), ..made(&hit.title, format!("/{}{}", t.lang(), hit.address), hit.state.clone()) }
                }
                None => made(t.m("roadmaps-evidence-unread"), String::new(), String::new()),
            },
            Proof::Link { url, title } => made(title, url.clone(), t.m("roadmaps-evidence-link").to_owned()),
            Proof::Withheld { .. } => made(t.m("roadmaps-evidence-withheld"), String::new(), String::new()),
            Proof::File { is_public: false, .. } if !reader.is_team() => {
                made(t.m("roadmaps-evidence-withheld"), String::new(), String::new())
            }
            Proof::File { hash, bytes, title, name, is_public, .. } => {
                let about = t.s2("roadmaps-evidence-file", name, t.number(bytes.div_ceil(1024)));
                let about = if *is_public { about } else { t.s2("roadmaps-place", about, t.m("roadmaps-evidence-kept")) };
                // A sent text names the file by title and hash alone.
                made(title, reader.file(t, party, hash), if *bytes == 0 { String::new() } else { about })
            }
        }
    });
    Ok(shown.collect())
}

/// Others who opened the version in the last half hour, with the page they are on.
pub fn others(conn: &mut Conn, visit: &Visit, roadmap: &Roadmap) -> Result<Vec<String>> {
    let me = visit.person.as_ref().map(|person| person.account);
    let mut lines = Vec::new();
    for (page, account, at) in store::list_presence(conn, roadmap.id, visit.now.plus_minutes(-30))? {
        let (name, _) = crate::team::name_and_office(conn, account)?;
        if Some(account) != me && !name.is_empty() && lines.len() < 5 {
            let minutes = (visit.now.0 - at.0) / 60_000;
            let key = if page == visit.path { "roadmaps-here-too" } else { "roadmaps-also-here" };
            lines.push(visit.t.f(key, &[("name", name.into()), ("n", minutes.into())]));
        }
    }
    lines.dedup();
    Ok(lines)
}

/// Fields of a form as pairs for an edit, without those of the frame.
pub fn answers(form: &Form) -> Vec<(String, String)> {
    let frame = ["csrf", "revision", "then", "seen", "further"];
    form.pairs().iter().filter(|(name, _)| !frame.contains(&name.as_str()) && !name.starts_with("keep:")).cloned().collect()
}

/// Whether the visitor is the focal point of the Party.
pub fn is_focal(visit: &Visit, party: PartyCode) -> bool {
    visit.holds(Role::FocalPoint, Some(party))
}
