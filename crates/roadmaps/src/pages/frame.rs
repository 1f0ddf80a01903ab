//! The frame around every form of a draft: back link, what was sent, who else is here, saving with merging, what an
//! answer is called. A form page gives its fields and says what they are about.

use super::conflict::conflict;
use super::shared::{self, answers, by, party};
use crate::actions::{self, Saved};
use crate::domain::{Choice, Content, Edit, IndicatorKind, Of, Roadmap, State, circle_of, in_lang};
use crate::{links, store};
use http::StatusCode;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result};
use serde_json::json;
use std::collections::BTreeMap;
use web::fields::Fields;
use web::{Form, Reply, Saving, Visit};

/// What every form page of the draft shows around its fields.
pub struct Frame {
    pub caption: String,
    pub heading: String,
    pub back: String,
    pub back_words: String,
    pub is_sent: bool,
    pub sent: String,
    pub others: Vec<String>,
    /// Why nothing can be changed here; empty where it can.
    pub closed: &'static str,
    pub action: String,
    pub csrf: String,
    /// The form's beginning; safe HTML.
    pub form: String,
    pub original: &'static str,
}

impl Frame {
    pub fn is_open(&self) -> bool {
        self.closed.is_empty()
    }
}

/// The version of a form page with what its frame needs.
pub struct Desk {
    pub party: PartyCode,
    pub roadmap: Roadmap,
    pub is_sent: bool,
    pub sent: String,
    pub others: Vec<String>,
    pub may_write: bool,
}

/// Loads the open version for a page about `of`, and leaves the mark that somebody is there.
pub async fn open(visit: &Visit, of: &Of) -> Result<Desk> {
    let party = party(visit)?;
    let (seen, part) = (visit.clone(), Edit { of: of.clone(), values: Vec::new() }.part());
    let desk = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = store::find_open(conn, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            let (is_sent, sent) = shared::sent_line(seen.t, &store::list_submissions_of(conn, party)?);
            let may_write = seen.actor().writes(part.code(), party);
            let others = shared::others(conn, &seen, &roadmap)?;
            Ok(Desk { party, roadmap, is_sent, sent, others, may_write })
        })
        .await?;
    if let (Some(person), true) = (&visit.person, desk.may_write) {
        let (id, account, page, now) = (desk.roadmap.id, person.account, visit.path.clone(), visit.now);
        visit.app.db().write(move |tx| store::open_page(tx, id, &page, account, now)).await?;
    }
    Ok(desk)
}

impl Desk {
    pub fn frame(&self, visit: &Visit, of: &Of, caption: &str, heading: String) -> Result<Frame> {
        let is_of_plan = matches!(of, Of::Stage(_) | Of::Action(..));
        let in_state = self.roadmap.state == State::Draft || (is_of_plan && self.roadmap.state == State::Validated);
        let (back, back_words) = match of {
            Of::Position(_) => ("/positions".to_owned(), "roadmaps-back-positions"),
            Of::Chapter(_) => ("/chapters".to_owned(), "roadmaps-back-chapters"),
            Of::Stage(_) => ("/plan".to_owned(), "roadmaps-back-plan"),
            Of::Action(stage, _) => (format!("/plan/{stage}"), "roadmaps-back-stage"),
            _ => (String::new(), "roadmaps-back-tasks"),
        };
        let closed = match (in_state, self.may_write) {
            (false, _) => visit.t.m("roadmaps-closed-state"),
            (true, false) => visit.t.m("roadmaps-closed-part"),
            (true, true) => "",
        };
        let (action, is_open) = (format!("/{}{}", visit.lang, visit.path), closed.is_empty());
        let saving = Saving {
            pieces: is_open.then(|| format!("{action}/draft")),
            local_copy: visit.local_copy(&format!("roadmap-{}-{}", self.roadmap.number, visit.path)).filter(|_| is_open),
            revision: self.roadmap.version,
            action: action.clone(),
        };
        Ok(Frame {
            caption: visit.t.m(caption).to_owned(),
            heading,
            back: visit.link(&links::page(self.party, &back)),
            back_words: visit.t.m(back_words).to_owned(),
            is_sent: self.is_sent,
            sent: self.sent.clone(),
            others: self.others.clone(),
            closed,
            action,
            csrf: visit.csrf_field(),
            form: saving.open(visit)?,
            original: visit.t.lang_name(self.roadmap.original),
        })
    }

    /// The second language given beside the original.
    pub fn second(&self) -> Option<Lang> {
        self.roadmap.content.second
    }
}

/// A field in the original language and, where the Party works in two, beside it in the second. Words that were typed
/// in another language while the second one was changed stay on the page.
pub fn pair(f: &Fields, name: &str, label: &str, second: Option<Lang>, rows: u32) -> String {
    let mut html = if rows == 1 { f.text(name, label) } else { f.long(name, label, rows) };
    for lang in Lang::ALL {
        let name = in_lang(name, lang);
        if Some(lang) == second || !f.value(&name).is_empty() {
            let label = format!("roadmaps-second-{}", lang.code());
            html.push_str(&if rows == 1 { f.text_optional(&name, &label) } else { f.long_optional(&name, &label, rows) });
        }
    }
    html
}

/// As [`pair`], of one line that may stay empty.
pub fn optional_pair(f: &Fields, name: &str, label: &str, second: Option<Lang>) -> String {
    let mut html = f.text_optional(name, label);
    for lang in Lang::ALL {
        let name = in_lang(name, lang);
        if Some(lang) == second || !f.value(&name).is_empty() {
            html.push_str(&f.text_optional(&name, &format!("roadmaps-second-{}", lang.code())));
        }
    }
    html
}

/// Sets both fields of a text.
pub fn set_pair(form: &mut Form, name: &str, text: &kernel::Text, original: Lang, second: Option<Lang>) {
    form.set(name, text.get(original).unwrap_or_default());
    if let Some(lang) = second {
        form.set(&in_lang(name, lang), text.get(lang).unwrap_or_default());
    }
}

/// What a form was saved to: where to go, or both versions of what clashed.
pub async fn save(visit: Visit, form: Form, of: Of, next: String, list: &str) -> Result<Reply> {
    let party = party(&visit)?;
    let then_list = form.text("then") == "list";
    let edit = Edit { of, values: answers(&form) };
    match write(&visit, &form, &edit).await? {
        Saved::Done(roadmap) => {
            let wanted = match &edit.of {
                // What is in a circle is said at the field at once.
                Of::Action(stage, id) if circle_of(&roadmap.content, id).is_some() => {
                    links::page(party, &format!("/plan/{stage}/{id}#depends_on"))
                }
                _ if then_list => links::page(party, list),
                _ => next,
            };
            let to = lost(&edit.of, &roadmap.content).map_or(wanted, |page| links::page(party, &page));
            let is_gone = edit.removes() && !edit.of.is_in(&roadmap.content);
            Reply::done(visit.link(&to), if is_gone { "roadmaps-done-removed" } else { "roadmaps-done-saved" })
        }
        Saved::Clashes(clashes, now) => conflict(&visit, party, &form, &clashes, &now).await,
    }
}

/// The page above a chapter, a stage or an action that is not there any more.
fn lost(of: &Of, content: &Content) -> Option<String> {
    match of {
        Of::Chapter(chapter) if !content.chapters.contains_key(chapter) => Some("/chapters".to_owned()),
        Of::Stage(stage) | Of::Action(stage, _) if !content.stages.contains_key(stage) => Some("/plan".to_owned()),
        Of::Action(stage, _) if !of.is_in(content) => Some(format!("/plan/{stage}")),
        _ => None,
    }
}

/// Saves what the script sends while somebody types: JSON answers only.
pub async fn draft(visit: Visit, form: Form, of: Of) -> Result<Reply> {
    let edit = Edit { of, values: answers(&form) };
    let saved = match write(&visit, &form, &edit).await {
        Ok(saved) => saved,
        Err(error) => {
            let refused = shared::refusal(error, "main")?;
            let keys: Vec<&str> = refused.iter().map(|error| error.key).collect();
            return Ok(Reply::Saved(StatusCode::UNPROCESSABLE_ENTITY, json!({ "errors": keys })));
        }
    };
    Ok(match saved {
        Saved::Done(roadmap) => {
            Reply::Saved(StatusCode::OK, json!({ "saved": visit.now.time(), "values": { "revision": roadmap.version.to_string() } }))
        }
        Saved::Clashes(_, now) => {
            let own = || visit.path.trim_end_matches("/draft").to_owned();
            let address = lost(&edit.of, &now.content).map_or_else(own, |page| links::page(now.party, &page));
            Reply::Saved(StatusCode::CONFLICT, json!({ "address": visit.link(&address) }))
        }
    })
}

async fn write(visit: &Visit, form: &Form, edit: &Edit) -> Result<Saved> {
    let party = party(visit)?;
    let (by, framework, edit) = (by(visit), shared::framework().id.as_str(), edit.clone());
    let loaded_from: i64 = form.text("revision").parse().map_err(|_| Error::Conflict)?;
    let seen: i64 = form.text("seen").parse().unwrap_or(0);
    let chosen: BTreeMap<String, bool> =
        form.pairs().iter().filter_map(|(name, value)| Some((name.strip_prefix("keep:")?.to_owned(), value == "yours"))).collect();
    visit
        .app
        .db()
        .write(move |tx| {
            let (id, version) = store::find_open_key(tx, party, framework)?.ok_or(Error::NotFound)?;
            // A choice between two versions counts only for the versions that were shown.
            let chosen = if seen == version { chosen.clone() } else { BTreeMap::new() };
            actions::save(tx, &by, party, id, &edit, loaded_from, &chosen)
        })
        .await
}

/// Errors of a save that a form page shows again with everything typed.
pub fn again(error: Error) -> Result<Vec<FieldError>> {
    shared::refusal(error, "main")
}

/// What a leaf of the record is called: its question, with the code it is about.
pub fn label_of(t: Tr, path: &str) -> String {
    let keys: Vec<&str> = path.split('/').skip(1).collect();
    let question = match keys.as_slice() {
        ["title", ..] => "roadmaps-text-title",
        ["summary", ..] => "roadmaps-text-summary",
        ["context", ..] => "roadmaps-text-context",
        ["needs", ..] => "roadmaps-text-needs",
        ["means", ..] => "roadmaps-text-means",
        ["second", ..] => "roadmaps-text-second",
        ["shows_preparation", ..] => "roadmaps-text-preparation",
        ["sectors", ..] => "roadmaps-sectors-reason",
        ["diagnosis", "from" | "to", ..] => "roadmaps-diagnosis-period",
        ["diagnosis", "sources", ..] => "roadmaps-diagnosis-sources",
        ["diagnosis", "findings", ..] => "roadmaps-diagnosis-finding",
        ["diagnosis", "needs", _, "activities", ..] => "roadmaps-diagnosis-activities",
        ["diagnosis", "needs", ..] => "roadmaps-diagnosis-need",
        ["diagnosis", ..] => "roadmaps-diagnosis-method",
        ["chapters", _] => "roadmaps-chapter-heading",
        ["chapters", _, "title", ..] => "roadmaps-chapter-title",
        ["chapters", ..] => "roadmaps-chapter-paragraph",
        ["positions", _, "choice"] => "roadmaps-position-choice",
        ["positions", _, "evidence", ..] => "roadmaps-evidence-title",
        ["positions", ..] => "roadmaps-position-reason",
        ["priorities", _] => "roadmaps-priorities-caption",
        ["priorities", _, "due"] => "roadmaps-priority-due",
        ["priorities", ..] => "roadmaps-priority-owner",
        ["stages", _] => "roadmaps-stage-heading",
        ["stages", _, "actions", _] => "roadmaps-action-heading",
        ["stages", _, "instruments", ..] => "roadmaps-stage-instruments",
        ["stages", _, "actions", _, "indicators", _, "kind"] => "roadmaps-indicator-kind",
        ["stages", _, "actions", _, "indicators", _, "unit", ..] => "roadmaps-indicator-unit",
        ["stages", _, "actions", _, "indicators", _, "baseline"] => "roadmaps-action-baseline",
        ["stages", _, "actions", _, "indicators", _, "target"] => "roadmaps-action-target",
        ["stages", _, "actions", _, "indicators", _, "disaggregation", ..] => "roadmaps-indicator-disaggregation",
        ["stages", _, "actions", _, "indicators", _, "source", ..] => "roadmaps-indicator-source",
        ["stages", _, "actions", _, "indicators", ..] => "roadmaps-action-indicator",
        ["stages", _, "actions", _, "money", _, "source", ..] => "roadmaps-money-source",
        ["stages", _, "actions", _, "money", ..] => "roadmaps-action-money",
        ["stages", _, "actions", _, "depends_on"] => "roadmaps-action-depends-on",
        ["stages", _, "actions", _, "activity"] => "common-activity",
        ["stages", _, "actions", _, "why_none", ..] => "roadmaps-action-why-none",
        ["stages", .., "owner"] => "roadmaps-plan-owner",
        ["stages", .., "start"] => "roadmaps-plan-start",
        ["stages", .., "end"] => "roadmaps-plan-end",
        ["stages", _, "actions", ..] => "roadmaps-action-title",
        _ => "roadmaps-stage-title",
    };
    let lang = keys.iter().position(|key| *key == "versions").and_then(|at| keys.get(at + 1)).and_then(|code| Lang::parse(code));
    let code = match keys.as_slice() {
        ["positions" | "priorities", code, ..] => Some((*code).to_owned()),
        ["sectors", code, ..] | ["diagnosis", "findings", code, ..] => Some(shared::sector_words(t.lang(), code).to_owned()),
        _ => None,
    };
    let about = [code, lang.map(|lang| t.lang_name(lang).to_owned())];
    about.into_iter().flatten().fold(t.m(question).to_owned(), |words, more| t.s2("roadmaps-place", words, more))
}

/// A leaf of the record in words: choices by their names, actions by their titles in one of the two contents.
pub fn words_of(t: Tr, path: &str, value: &str, contents: [&Content; 2]) -> String {
    let title = |id: &str| {
        let actions = contents.into_iter().flat_map(|content| content.stages.values().flat_map(|stage| stage.actions.get(id)));
        let words = actions.map(|action| action.title.words(t.lang())).find(|words| !words.is_empty());
        words.unwrap_or_else(|| t.m("roadmaps-untitled")).to_owned()
    };
    let last = path.rsplit('/').next().unwrap_or_default();
    match last {
        _ if value.is_empty() => String::new(),
        "depends_on" => value.split('\n').map(title).collect::<Vec<_>>().join("\n"),
        "kind" if path.contains("/indicators/") => {
            IndicatorKind::parse(value).map_or_else(|| value.to_owned(), |kind| super::action::kind_words(t, kind).to_owned())
        }
        "choice" => Choice::parse(value).map_or_else(|| value.to_owned(), |choice| shared::choice_word(t, Some(choice)).to_owned()),
        _ => value.to_owned(),
    }
}
