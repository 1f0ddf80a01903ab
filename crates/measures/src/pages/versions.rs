//! Versions of a measure: the list by pages, two of them side by side, an older one to restore. Everyone sees the
//! versions that were public; people of the space it is kept in see all, those of a Party that holds it all since its
//! first publication; the auditor sees that the others exist and what was done, without their texts.
//!
//! Invariants: texts are read of the two versions compared and of no other.

use super::record::known;
use super::shared::{html, title_html, title_words};
use crate::domain::{Act, Measure, State};
use crate::public::Line as PublicLine;
use crate::{KIND, access, parts, reference, sheet, store};
use ::store::Conn;
use ::store::history::{self, Line, Part};
use askama::Template;
use i18n::Tr;
use kernel::{Actor, Error, Result, Role};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use web::parts::{differences, escape};
use web::{Format, Page, Reply, Visit};

/// Versions on a page. Our choice: a year of a busy record.
const PER_PAGE: usize = 50;

/// One version in the list.
struct Row {
    version: i64,
    when: String,
    act: String,
    role: String,
    why: String,
    is_now: bool,
    /// Where it is compared with the newest; none where its text is not for this reader.
    compare: Option<String>,
    restore: Option<String>,
}

/// One field that differs; both sides are safe HTML.
struct Difference {
    label: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "measures/versions.html")]
struct VersionsView {
    t: Tr,
    title: String,
    record: String,
    rows: Vec<Row>,
    pages: String,
    from: i64,
    to: i64,
    /// Records merged into it: address of their versions, title as safe HTML.
    merged: Vec<(String, String)>,
    differences: Option<Vec<Difference>>,
}

/// Which versions a reader may know of, and which of them they may read.
struct Sight {
    public: Vec<&'static str>,
    talk: Vec<&'static str>,
    known_from: i64,
    read_from: i64,
    /// The version everyone sees.
    to: i64,
}

impl Sight {
    fn of(conn: &mut Conn, actor: &Actor, measure: &Measure) -> Result<Sight> {
        let first_public = history::first_in(conn, KIND, &measure.id.to_string(), State::Published.code())?;
        Ok(Sight {
            public: State::ALL.into_iter().filter(|state| state.is_public()).map(State::code).collect(),
            talk: Act::ALL.into_iter().filter(|act| act.is_talk()).map(Act::code).collect(),
            known_from: access::known_from(actor, measure, first_public),
            read_from: access::read_from(actor, measure, first_public),
            to: measure.version,
        })
    }

    fn known(&self) -> Part<'_> {
        Part { from: self.known_from, states: &self.public, except: &self.talk, to: self.to }
    }

    fn readable(&self) -> Part<'_> {
        Part { from: self.read_from, ..self.known() }
    }

    fn may_read(&self, line: &Line) -> bool {
        self.readable().has(line.version, &line.state, &line.act)
    }
}

/// What a page shows.
struct Found {
    measure: Measure,
    /// Records that were merged into it.
    merged: Vec<PublicLine>,
    sight: Sight,
    lines: Vec<Line>,
    total: u64,
    /// The newest version that the reader knows of, and the newest they may read.
    newest: i64,
    newest_read: i64,
    /// The two versions compared.
    compared: Option<(Measure, Measure)>,
}

/// Whether the history of a record is everyone's: its public versions, also after it was merged into another.
fn is_open(measure: &Measure) -> bool {
    measure.is_public() || (measure.state == State::Merged && measure.is_known())
}

/// The numbers of the versions to compare; the second is the newest where none is named.
type Pair = (Option<i64>, Option<i64>);

fn find(conn: &mut Conn, id: &str, actor: &Actor, number: usize, (from, to): Pair) -> Result<Found> {
    let measure = store::get_by_public_id(conn, id)?;
    // Hidden and withdrawn texts are not given away by their history.
    if !access::may_know(actor, &measure) && !is_open(&known(conn, id)?) {
        return Err(Error::NotFound);
    }
    let key = measure.id.to_string();
    let sight = Sight::of(conn, actor, &measure)?;
    let merged = store::merged_into(conn, measure.id)?;
    let newest_of =
        |conn: &mut Conn, part: Part<'_>| Ok(history::lines(conn, KIND, &key, &part, 1, 0)?.first().map_or(0, |line| line.version));
    let newest = newest_of(conn, sight.known())?;
    let newest_read = newest_of(conn, sight.readable())?;
    let compared = match from {
        None => None,
        Some(from) => Some((text(conn, &key, &sight, from)?, text(conn, &key, &sight, to.unwrap_or(newest_read))?)),
    };
    let lines = history::lines(conn, KIND, &key, &sight.known(), PER_PAGE, number.saturating_sub(1).saturating_mul(PER_PAGE))?;
    let total = history::count(conn, KIND, &key, &sight.known())?;
    Ok(Found { measure, merged, sight, lines, total, newest, newest_read, compared })
}

/// The record as one version says it; `NotFound` where that is not for this reader.
fn text(conn: &mut Conn, key: &str, sight: &Sight, version: i64) -> Result<Measure> {
    let entry = history::get(conn, KIND, key, version)?;
    if sight.readable().has(version, &entry.state, &entry.act) { entry.read() } else { Err(Error::NotFound) }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (id, actor, number) = (visit.param("id").to_owned(), visit.actor(), visit.page_number()?);
    let version = |name: &str| match visit.query.get(name) {
        None => Ok(None),
        Some(typed) => typed.parse::<i64>().map(Some).map_err(|_| Error::field(name, "error-bad-page")),
    };
    let pair = (version("from")?, version("to")?);
    let found = visit.app.db().read(move |conn| find(conn, &id, &actor, number, pair)).await?;
    if number > 1 && found.lines.is_empty() {
        return Err(Error::NotFound);
    }
    if visit.format == Format::Json {
        return Reply::json(list_json(&visit, &found, number));
    }
    page(&visit, &found, number, pair)
}

/// Versions as data: facts of each, never an account.
fn list_json(visit: &Visit, found: &Found, number: usize) -> Json {
    let row = |line: &Line| {
        json!({
            "version": line.version, "at": line.at.rfc3339(), "act": line.act, "role": line.role, "why": line.why,
            "hash": line.hash, "state": line.state,
        })
    };
    let is_last = u64::try_from(number.saturating_mul(PER_PAGE)).map_or(true, |shown| shown >= found.total);
    let next = (!is_last).then(|| {
        let query = visit.query.with("page", Some(&(number + 1).to_string()));
        format!("{}/{}{}.json{}", visit.app.settings().public_url, visit.lang, visit.path, query.to_suffix())
    });
    web::data::json_page(found.lines.iter().map(row).collect(), found.total, next)
}

fn page(visit: &Visit, found: &Found, number: usize, (from, to): Pair) -> Result<Reply> {
    let (t, measure) = (visit.t, &found.measure);
    let public_id = measure.public_id();
    let here = visit.link(&format!("/measures/{public_id}/versions"));
    let restore_at = restore_address(visit, measure);
    let rows = found
        .lines
        .iter()
        .map(|line| Row {
            version: line.version,
            when: t.moment(line.at),
            act: act_words(t, &line.act),
            role: role_words(t, line),
            why: line.why.clone(),
            is_now: line.version == found.newest,
            compare: found.sight.may_read(line).then(|| format!("{here}?from={}&to={}", line.version, found.newest_read)),
            restore: restore_at
                .as_ref()
                .filter(|_| line.version != found.newest && State::parse(&line.state).is_some_and(State::is_public))
                .map(|address| format!("{address}?version={}", line.version)),
        })
        .collect();
    let is_titled = is_open(measure) || access::may_read(&visit.actor(), measure);
    let title = if is_titled { title_words(t, &measure.content.title) } else { public_id.clone() };
    let view = VersionsView {
        t,
        title: if is_titled { title_html(t, &measure.content.title) } else { public_id.clone() },
        record: visit.link(&format!("/measures/{public_id}")),
        rows,
        pages: web::parts::pages(visit, found.total, PER_PAGE, number),
        from: from.unwrap_or(0),
        to: to.unwrap_or(found.newest_read),
        merged: found
            .merged
            .iter()
            // A draft that was merged was never everyone's.
            .filter(|line| line.added_on.is_some())
            .map(|line| (visit.link(&format!("/measures/{}/versions", line.public_id)), title_html(t, &line.title)))
            .collect(),
        differences: found.compared.as_ref().map(|(before, after)| compare(t, before, after)),
    };
    let page = Page::new(t.s("measures-versions-of", &title), html(&view)?)
        .nav("measures")
        .crumb(visit.link("/measures"), t.m("common-nav-measures"))
        .crumb(visit.link(&format!("/measures/{public_id}")), title);
    Reply::page(page.private())
}

/// Where this person may restore a version, if they may.
fn restore_address(visit: &Visit, measure: &Measure) -> Option<String> {
    let actor: Actor = visit.actor();
    let (role, party) = access::role_for(&actor, measure, Act::Restore)?;
    let public_id = measure.public_id();
    Some(match party {
        Some(party) if role == Role::FocalPoint => visit.link(&format!("/work/{party}/measures/{public_id}/restore")),
        _ if role == Role::Organization => {
            let organization = measure.organization.map(kernel::Id::public).unwrap_or_default();
            visit.link(&format!("/work/organization/{organization}/measures/{public_id}/restore"))
        }
        _ => visit.link(&format!("/desk/measures/{public_id}/restore")),
    })
}

fn act_words(t: Tr, act: &str) -> String {
    let code = format!("act-{act}");
    if act == "load" { t.m("measures-loaded").to_owned() } else { t.word(&code).to_owned() }
}

fn role_words(t: Tr, line: &Line) -> String {
    if line.actor == crate::actions::BY_LINK {
        return t.m("measures-by-link").to_owned();
    }
    if line.actor == "founding documents" {
        return t.m("common-actor-founding").to_owned();
    }
    t.word(&format!("role-{}", line.role)).to_owned()
}

/// Fields of two versions that differ, word by word.
fn compare(t: Tr, before: &Measure, after: &Measure) -> Vec<Difference> {
    let nobody = BTreeMap::new();
    let lists = [before, after].map(|measure| sheet::pairs(&measure.content, &nobody));
    let [old, new] = lists.map(|pairs| {
        let mut units: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in pairs.into_iter().filter(|(name, _)| !name.starts_with("maker-")) {
            units.entry(sheet::unit(&name).to_owned()).or_default().push(words(t, &name, &value));
        }
        units
    });
    let units: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let text = |units: &BTreeMap<String, Vec<String>>, unit: &str| units.get(unit).map(|values| values.join("\n")).unwrap_or_default();
    units
        .into_iter()
        .filter(|unit| old.get(*unit) != new.get(*unit))
        .map(|unit| {
            let (before, after) = differences(&text(&old, unit), &text(&new, unit));
            Difference { label: unit_words(t, unit), before: before.replace('\n', "<br>"), after: after.replace('\n', "<br>") }
        })
        .collect()
}

/// The name of a unit of the form.
pub fn unit_words(t: Tr, unit: &str) -> String {
    if parts::rows(unit).is_some() {
        return t.m(&format!("measures-part-{unit}")).to_owned();
    }
    match unit {
        "source_edition" => return t.m("measures-facet-report").to_owned(),
        "source_chapter" => return t.m("measures-figure-chapter").to_owned(),
        "source_page" => return t.m("measures-figure-page").to_owned(),
        _ => {}
    }
    let key = format!(
        "measures-field-{}",
        match unit {
            "body" => "bodies",
            "figure" => "figures",
            "part" => "components",
            "link" => "links",
            "file" => "files",
            "maker" => "makers",
            other => other,
        }
    );
    if t.has(&key) { t.m(&key).to_owned() } else { escape(unit) }
}

/// A value of the form in words: codes and Parties by their names.
pub fn words(t: Tr, name: &str, value: &str) -> String {
    match name {
        "holders" | "partners" => {
            kernel::PartyCode::parse(value).map_or_else(|| value.to_owned(), |party| reference::party_name(party, t.lang()))
        }
        _ if name == "language" || name == "other_language" || (name.starts_with("file-") && name.ends_with("-language")) => {
            kernel::Lang::parse(value).map_or_else(|| value.to_owned(), |lang| t.lang_name(lang).to_owned())
        }
        // Two files of one name are told apart by what is in them.
        _ if name.starts_with("file-") && name.ends_with("-hash") => {
            t.s("measures-file-checksum", value.chars().take(12).collect::<String>())
        }
        "source_edition" => convention::label(convention::lists::GLOBAL_REPORT_EDITIONS, value, t.lang()).to_owned(),
        _ if parts::field(name).is_some() => super::parts::words(t, name, value),
        _ if name.starts_with("money-") && name.ends_with("-kind") => t.m(&format!("measures-choice-{value}")).to_owned(),
        _ if reference::is_code(name, value) => reference::words(name, value, t.lang()).into_owned(),
        _ => value.to_owned(),
    }
}
