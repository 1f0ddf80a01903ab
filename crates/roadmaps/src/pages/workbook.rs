//! Work off line: the workbook out for the whole or for a part, the one that came back as a dry run, applying it, taking
//! that back, and the register of those given to somebody without an account. For the Party's team.
//!
//! Invariants: nothing is written before what would change was on a page; what a member may not write is listed and
//! stays with the workbook, so that a colleague can apply it.

use super::conflict::Both;
use super::shared::{self, by, party, render};
use super::sheets::{self, Cover, FORM, Marks};
use crate::actions::{self, Held, Taken};
use crate::domain::workbook::{Codes, Given, Import, Line, Outcome, Scope, Unread, lines};
use crate::domain::{Roadmap, State};
use crate::{WorkbooksPart, links, store, team};
use askama::Template;
use i18n::Tr;
use kernel::error::Context;
use kernel::{Error, FieldError, Id, Lang, Moment, PartyCode, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use web::fields::{Choice, Fields};
use web::{Form, Format, Reply, Visit};

struct Came {
    address: String,
    file: String,
    when: String,
    who: String,
    filled_by: String,
    word: String,
}

struct Out {
    to: String,
    part: String,
    made: String,
    due: String,
    back: String,
    address: String,
}

#[derive(Template)]
#[template(path = "roadmaps/workbook.html")]
struct WorkbookView {
    t: Tr,
    f: Fields,
    csrf: String,
    back: String,
    party: String,
    sent: String,
    /// Address and words of each workbook that can be taken along, the whole first.
    parts: Vec<(String, String)>,
    bring: String,
    limit: String,
    given: Vec<Choice>,
    came: Vec<Came>,
    out: Vec<Out>,
    give: String,
    scopes: Vec<Choice>,
}

/// Largest workbook that is taken: fifty times what the largest one made here takes. Our choice.
const BYTES: usize = web::limits::FILE_BYTES;

pub async fn get(visit: Visit) -> Result<Reply> {
    if visit.format == Format::Xlsx { workbook(visit).await } else { show(visit, None, Vec::new()).await }
}

fn questions(roadmap: &Roadmap, scope: &Scope) -> Vec<Line> {
    let (activities, sectors) = (actions::activities(), actions::sectors());
    let codes = Codes { activities: &activities, sectors: &sectors };
    lines(&roadmap.content, roadmap.original, roadmap.content.second, scope, &codes)
}

fn cover(t: Tr, roadmap: &Roadmap, scope: &str, given: Option<Id>, sent: String, now: Moment) -> Cover {
    let fact = |name: &str, value: String| (name.to_owned(), value);
    Cover {
        party: parties::name(roadmap.party, t.lang()),
        version: t.s2("roadmaps-place", roadmap.content.title.words(t.lang()), t.n("common-version", roadmap.number)),
        original: roadmap.original,
        second: roadmap.content.second,
        sent,
        made: t.moment(now),
        facts: vec![
            fact("form", FORM.to_owned()),
            fact("party", roadmap.party.to_string()),
            fact("roadmap", roadmap.id.to_string()),
            fact("revision", roadmap.version.to_string()),
            fact("language", t.lang().code().to_owned()),
            fact("part", scope.to_owned()),
            fact("given", given.map(|id| id.to_string()).unwrap_or_default()),
        ],
    }
}

fn file_name(party: PartyCode, number: i64, scope: &str, lang: Lang) -> String {
    let part = if scope.is_empty() { String::new() } else { format!("-{scope}") };
    format!("roadmap-{party}-{number}{part}-{lang}.xlsx")
}

/// The workbook of the version being made.
async fn workbook(visit: Visit) -> Result<Reply> {
    let (t, party, now) = (visit.t, party(&visit)?, visit.now);
    let scope = Scope::parse(visit.query.get("part").unwrap_or_default()).ok_or(Error::NotFound)?;
    let given = visit.query.get("given").and_then(Id::parse);
    let (roadmap, given, sent) = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = store::find_open(conn, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            let given = given.map(|id| store::find_given(conn, party, id)).transpose()?.flatten();
            let (_, sent) = shared::sent_line(t, &store::list_submissions_of(conn, party)?);
            Ok((roadmap, given, sent))
        })
        .await?;
    let questions = questions(&roadmap, &scope);
    if questions.is_empty() {
        return Err(Error::NotFound);
    }
    let code = scope.code();
    let name = file_name(party, roadmap.number, &code, visit.lang);
    let cover = cover(t, &roadmap, &code, given.map(|given| given.id), sent, now);
    Reply::stream(web::data::XLSX, name, move |out| tabular::form::write(&sheets::made(t, &cover, &questions, None), out))
}

fn scope_words(t: Tr, roadmap: Option<&Roadmap>, scope: &Scope) -> String {
    match scope {
        Scope::Whole => t.m("roadmaps-workbook-whole").to_owned(),
        Scope::Diagnosis => t.m("roadmaps-diagnosis-heading").to_owned(),
        Scope::Chapters => t.m("roadmaps-chapters-heading").to_owned(),
        Scope::Positions => t.m("roadmaps-positions-heading").to_owned(),
        Scope::Plan => t.m("roadmaps-plan-heading").to_owned(),
        Scope::Output(output) => {
            let title = shared::framework().outputs.iter().find(|one| one.number.to_string() == *output);
            t.s2("roadmaps-numbered", output, title.map(|one| one.title.words(t.lang())).unwrap_or_default())
        }
        Scope::Stage(id) => {
            let stage = roadmap.and_then(|roadmap| roadmap.content.stages.get(id));
            let title = stage.map(|stage| stage.title.words(t.lang())).filter(|words| !words.is_empty());
            t.s2("roadmaps-place", t.m("roadmaps-stage-heading"), title.unwrap_or_else(|| t.m("roadmaps-untitled")))
        }
    }
}

fn scopes(roadmap: &Roadmap) -> Vec<Scope> {
    let outputs = shared::framework().outputs.iter().map(|output| Scope::Output(output.number.to_string()));
    let stages = roadmap.content.stages().into_iter().map(|(id, _)| Scope::Stage(id.clone()));
    let chapters = Some(Scope::Chapters).filter(|_| !roadmap.content.chapters.is_empty());
    let parts = [Some(Scope::Whole), Some(Scope::Diagnosis), chapters, Some(Scope::Positions), Some(Scope::Plan)];
    parts.into_iter().flatten().chain(outputs).chain(stages).collect()
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let (roadmap, imports, given, sent, names) = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = store::find_open(conn, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            let (imports, given) = (store::list_imports(conn, party)?, store::list_given(conn, party)?);
            let (_, sent) = shared::sent_line(t, &store::list_submissions_of(conn, party)?);
            let mut names = BTreeMap::new();
            for account in imports.iter().map(|import| import.by).collect::<BTreeSet<Id>>() {
                names.insert(account, team::shown_name(conn, account, t.lang())?);
            }
            Ok((roadmap, imports, given, sent, names))
        })
        .await?;
    let here = links::page(party, "/workbook");
    let may_bring = shared::is_focal(&visit, party) || visit.holds(kernel::Role::Member, Some(party));
    let download = |scope: &Scope, given: Option<Id>| {
        let part = scope.code();
        let mut query = if part.is_empty() { String::new() } else { format!("?part={part}") };
        if let Some(id) = given {
            query.push_str(&format!("{}given={id}", if query.is_empty() { '?' } else { '&' }));
        }
        visit.link(&format!("{here}.xlsx{query}"))
    };
    let all = scopes(&roadmap);
    let is_out = |given: &&Given| given.back_at.is_none();
    let is_again = typed.is_some();
    let f = Fields::new(t, typed.unwrap_or_default()).with_errors(&errors);
    let view = WorkbookView {
        t,
        csrf: visit.csrf_field(),
        back: visit.link(&links::work(party)),
        party: parties::name(party, visit.lang),
        sent,
        parts: all.iter().map(|scope| (download(scope, None), scope_words(t, Some(&roadmap), scope))).collect(),
        bring: if may_bring { visit.link(&format!("{here}/bring")) } else { String::new() },
        limit: t.number(BYTES / 1024 / 1024),
        given: given.iter().filter(is_out).map(|given| Choice::new(given.id.to_string(), given.to.clone())).collect(),
        came: imports
            .iter()
            .map(|import| Came {
                address: visit.link(&format!("{here}/{}", import.id)),
                file: import.file.clone(),
                when: t.moment(import.at),
                who: names.get(&import.by).cloned().unwrap_or_default(),
                filled_by: import.filled_by.clone(),
                word: state_word(t, import),
            })
            .collect(),
        out: given
            .iter()
            .map(|given| {
                let scope = Scope::parse(&given.scope).unwrap_or(Scope::Whole);
                Out {
                    to: given.to.clone(),
                    part: scope_words(t, Some(&roadmap), &scope),
                    made: t.day(given.at.day()),
                    due: super::plan::day_words(t, &given.due),
                    back: given.back_at.map(|at| t.day(at.day())).unwrap_or_default(),
                    address: download(&scope, Some(given.id)),
                }
            })
            .collect(),
        give: if shared::is_focal(&visit, party) { visit.link(&format!("{here}/give")) } else { String::new() },
        scopes: all.iter().map(|scope| Choice::new(scope.code(), scope_words(t, Some(&roadmap), scope))).collect(),
        f,
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-workbook-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

fn state_word(t: Tr, import: &Import) -> String {
    match import.applied.last() {
        None => t.m("roadmaps-workbook-waiting").to_owned(),
        Some(last) if last.undone_at.is_some() => t.m("roadmaps-workbook-undone").to_owned(),
        Some(last) => t.n("roadmaps-workbook-applied", last.n),
    }
}

pub async fn give(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by, typed) = (party(&visit)?, by(&visit), form.clone());
    let outcome = visit
        .app
        .db()
        .write(move |tx| {
            let scope = Scope::parse(typed.text("part")).ok_or_else(|| Error::field("part", "error-choice"))?;
            actions::give(tx, &by, party, typed.text("to"), &scope, typed.text("due"))
        })
        .await;
    match outcome {
        Ok(_) => Reply::done(visit.link(&links::page(party, "/workbook#out")), "roadmaps-done-workbook-given"),
        Err(error) => show(visit, Some(form), shared::refusal(error, "to")?).await,
    }
}

/// Why a file is not taken, as the line of a form.
fn refused(refused: &tabular::Refused) -> Error {
    // Codes with words of their own here; the others say that the file cannot be read, and what to do.
    let key = match refused.code.as_str() {
        "macros" => "roadmaps-workbook-error-macros",
        "password" => "roadmaps-workbook-error-password",
        "too-large" | "bomb" | "too-heavy" | "too-many-cells" => "roadmaps-workbook-error-heavy",
        _ => "roadmaps-workbook-error-file",
    };
    Error::field("file", key)
}

/// Takes a workbook that came back and leads to its dry run.
pub async fn bring(visit: Visit, form: Form) -> Result<Reply> {
    match brought(&visit, &form).await {
        Ok(id) => Reply::go(visit.link(&links::page(party(&visit)?, &format!("/workbook/{id}")))),
        Err(error) => show(visit, Some(form), shared::refusal(error, "file")?).await,
    }
}

async fn brought(visit: &Visit, form: &Form) -> Result<Id> {
    let (party, by) = (party(visit)?, by(visit));
    let account = by.actor.account.ok_or(Error::SignIn)?;
    let upload = form.upload("file").ok_or_else(|| Error::field("file", "error-required"))?;
    let (name, bytes) = (upload.name.clone(), upload.bytes.clone());
    let (reader, filled_by) = (visit.app.part::<WorkbooksPart>(), form.text("filled_by").to_owned());
    let chosen_given = form.filled("given").and_then(Id::parse);
    let id = Id::fresh(&by.ambient);
    // Reading waits for another process for a moment: a thread that may wait does it, not one that answers.
    let (asking, now) = (by.clone(), visit.now);
    let (import, given) = visit
        .app
        .db()
        .read(move |conn| {
            let back = read(&reader, &bytes)?.ok_or_else(|| Error::field("file", "roadmaps-workbook-error-not-ours"))?;
            let fact = |name: &str| back.facts.get(name).cloned().unwrap_or_default();
            if fact("form") != FORM {
                return Err(Error::field("file", "roadmaps-workbook-error-form"));
            }
            let other = PartyCode::parse(&fact("party")).filter(|of| *of != party);
            if let Some(other) = other {
                let error = FieldError::new("file", "roadmaps-workbook-error-party");
                return Err(Error::Invalid(vec![error.with("value", other.to_string())]));
            }
            let unknown = || Error::field("file", "roadmaps-workbook-error-unknown");
            let roadmap = Id::parse(&fact("roadmap")).ok_or_else(unknown)?;
            let revision: i64 = fact("revision").parse().map_err(|_| unknown())?;
            // Asked with the Party: what a file names as another's is unknown here.
            store::get(conn, party, roadmap).map_err(|_| unknown())?;
            let base = store::as_it_was(conn, roadmap, revision).map_err(|_| unknown())?;
            let scope = Scope::parse(&fact("part")).ok_or_else(unknown)?;
            let given = Id::parse(&fact("given")).or(chosen_given);
            let given = given.map(|id| store::find_given(conn, party, id)).transpose()?.flatten();
            let questions = questions(&base, &scope);
            let mut found = back.understood(&questions, base.content.second);
            let (fresh, foreign) = actions::prepared(conn, &asking, party, &found.changes, &questions)?;
            for n in foreign.into_iter().rev() {
                let one = found.changes.remove(n);
                found.unread.push(Unread { sheet: one.sheet, cell: one.cell, path: one.path, value: one.value, code: "measure".into() });
            }
            let import = Import {
                id,
                party,
                roadmap,
                revision,
                scope: scope.code(),
                file: name.clone(),
                at: now,
                by: account,
                changes: found.changes,
                unread: found.unread,
                notes: found.notes,
                n_unchanged: found.n_unchanged,
                fresh,
                applied: Vec::new(),
                filled_by: match &given {
                    Some(given) if filled_by.is_empty() => given.to.clone(),
                    _ => filled_by.clone(),
                },
                version: 0,
            };
            Ok((import, given.map(|given| given.id)))
        })
        .await?;
    visit.app.db().write(move |tx| actions::bring(tx, &by, &import, given)).await?;
    Ok(id)
}

fn read(reader: &WorkbooksPart, bytes: &[u8]) -> Result<Option<sheets::Back>> {
    let doing = || "cannot keep a workbook while it is read".into();
    let mut file = tempfile::NamedTempFile::new().doing(doing)?;
    file.write_all(bytes).doing(doing)?;
    sheets::read(&reader.0, file.path()).map_err(|cause| refused(&cause))
}

struct Row {
    question: String,
    place: String,
    before: String,
    after: String,
    word: &'static str,
    tint: &'static str,
}

struct Wrong {
    place: String,
    value: String,
    cure: String,
}

#[derive(Template)]
#[template(path = "roadmaps/workbook_import.html")]
struct ImportView {
    t: Tr,
    csrf: String,
    action: String,
    back: String,
    file: String,
    when: String,
    filled_by: String,
    counts: Vec<(String, String)>,
    rows: Vec<Row>,
    clashes: Vec<Both>,
    wrong: Vec<Wrong>,
    notes: Vec<(String, String)>,
    seen: i64,
    /// Words of the button; empty where there is nothing to apply.
    apply: String,
    has_undo: bool,
    has_refused: bool,
    applied: Vec<String>,
    marked: String,
    has_changed: bool,
    may_write: bool,
}

fn id_of(visit: &Visit) -> Result<Id> {
    Id::parse(visit.param("import")).ok_or(Error::NotFound)
}

async fn load(visit: &Visit) -> Result<Held> {
    let (party, by, id) = (party(visit)?, by(visit), id_of(visit)?);
    visit.app.db().read(move |conn| actions::held(conn, &by, party, id, &BTreeMap::new())).await
}

/// The questions of a workbook that came back, by path.
fn asked(held: &Held) -> Result<Vec<Line>> {
    let scope = Scope::parse(&held.import.scope).ok_or(Error::NotFound)?;
    let base = Roadmap { content: held.base.clone(), ..held.roadmap.clone() };
    Ok(questions(&base, &scope))
}

fn question(t: Tr, line: &Line, lang: Option<Lang>) -> String {
    let about = sheets::about_words(t, &line.about);
    let label = match lang {
        Some(lang) => t.s2("roadmaps-place", t.m(line.label), t.lang_name(lang)),
        None => t.m(line.label).to_owned(),
    };
    if about.is_empty() { label } else { t.s2("roadmaps-said", about, label) }
}

fn place(sheet: &str, cell: &str) -> String {
    [sheet, cell].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn fix(t: Tr, code: &str) -> String {
    t.m(&format!("roadmaps-workbook-unread-{code}")).to_owned()
}

pub async fn import(visit: Visit) -> Result<Reply> {
    import_page(visit, false).await
}

async fn import_page(visit: Visit, has_changed: bool) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let held = load(&visit).await?;
    let questions = asked(&held)?;
    let known: BTreeMap<&str, &Line> = questions.iter().map(|line| (line.path.as_str(), line)).collect();
    let (import, judged) = (&held.import, &held.judged);
    let here = links::page(party, &format!("/workbook/{}", import.id));
    let mut rows = Vec::new();
    let mut wrong: Vec<Wrong> = import
        .unread
        .iter()
        .map(|one| Wrong { place: place(&one.sheet, &one.cell), value: one.value.clone(), cure: fix(t, &one.code) })
        .collect();
    for (n, (change, outcome)) in import.changes.iter().zip(&judged.outcomes).enumerate() {
        let Some(line) = known.get(change.path.as_str()) else { continue };
        if judged.lost.contains(&n) {
            wrong.push(Wrong { place: place(&change.sheet, &change.cell), value: change.value.clone(), cure: fix(t, "lost") });
            continue;
        }
        let before = if change.lang.is_some() { &line.second } else { &line.answer };
        let (word, tint) = match outcome {
            Outcome::New => (t.m("roadmaps-workbook-is-new"), "green"),
            Outcome::Changed => (t.m("roadmaps-workbook-is-changed"), "blue"),
            Outcome::Same => (t.m("roadmaps-workbook-is-same"), "pale"),
            Outcome::Conflict => (t.m("roadmaps-workbook-is-conflict"), "amber"),
            Outcome::Refused => (t.m("roadmaps-workbook-is-refused"), "pale"),
        };
        rows.push(Row {
            question: question(t, line, change.lang),
            place: place(&change.sheet, &change.cell),
            before: sheets::value_words(t, line.kind, before),
            after: sheets::value_words(t, line.kind, &change.value),
            word,
            tint,
        });
    }
    let n_of =
        |outcome: Outcome| judged.outcomes.iter().enumerate().filter(|(n, one)| **one == outcome && !judged.lost.contains(n)).count();
    let n_clean = n_of(Outcome::New) + n_of(Outcome::Changed);
    let counts = [
        ("roadmaps-workbook-is-new", n_of(Outcome::New)),
        ("roadmaps-workbook-is-changed", n_of(Outcome::Changed)),
        ("roadmaps-workbook-n-unchanged", import.n_unchanged + n_of(Outcome::Same)),
        ("roadmaps-workbook-is-conflict", n_of(Outcome::Conflict)),
        ("roadmaps-workbook-is-refused", n_of(Outcome::Refused)),
        ("roadmaps-workbook-n-unread", wrong.len()),
    ];
    let may_write = shared::is_focal(&visit, party) || visit.holds(kernel::Role::Member, Some(party));
    let view = ImportView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&here),
        back: visit.link(&links::page(party, "/workbook")),
        file: import.file.clone(),
        when: t.moment(import.at),
        filled_by: import.filled_by.clone(),
        counts: counts.into_iter().map(|(key, n)| (t.m(key).to_owned(), t.number(n))).collect(),
        rows,
        clashes: judged.clashes.iter().map(|clash| Both::of(t, clash)).collect(),
        has_refused: n_of(Outcome::Refused) > 0,
        notes: import
            .notes
            .iter()
            .filter_map(|note| Some((question(t, known.get(note.path.as_str())?, None), note.words.clone())))
            .collect(),
        seen: held.roadmap.version,
        apply: match (may_write && (n_clean > 0 || !judged.clashes.is_empty()), n_clean) {
            (false, _) => String::new(),
            (true, 0) => t.m("roadmaps-workbook-apply-chosen").to_owned(),
            (true, n) => t.n("roadmaps-workbook-apply", n),
        },
        has_undo: may_write && import.applied.iter().any(|one| actions::may_undo(one, visit.now)) && held.roadmap.state == State::Draft,
        applied: import
            .applied
            .iter()
            .map(|one| {
                let key = if one.undone_at.is_some() { "roadmaps-workbook-was-undone" } else { "roadmaps-workbook-was-applied" };
                t.s(key, t.moment(one.undone_at.unwrap_or(one.at)))
            })
            .collect(),
        marked: if wrong.is_empty() && judged.clashes.is_empty() { String::new() } else { visit.link(&format!("{here}/marked.xlsx")) },
        wrong,
        has_changed,
        may_write,
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-workbook-import"), render(&view)?);
    if has_changed { Ok(Reply::Conflict(Box::new(page))) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by, id) = (party(&visit)?, by(&visit), id_of(&visit)?);
    let here = visit.link(&links::page(party, &format!("/workbook/{id}")));
    match form.text("do") {
        "undo" => {
            let outcome = visit.app.db().write(move |tx| actions::take_back_workbook(tx, &by, party, id)).await;
            match outcome {
                Ok(0) => Reply::done(here, "roadmaps-done-workbook-undone"),
                Ok(_) => Reply::done(here, "roadmaps-done-workbook-undone-kept"),
                Err(error) => show(visit, Some(Form::default()), shared::refusal(error, "file")?).await,
            }
        }
        "erase" => {
            visit.app.db().write(move |tx| actions::erase_name(tx, &by, party, id)).await?;
            Reply::done(here, "roadmaps-done-removed")
        }
        _ => {
            let seen: i64 = form.text("seen").parse().map_err(|_| Error::Conflict)?;
            let chosen: BTreeMap<String, bool> =
                form.pairs().iter().filter_map(|(name, value)| Some((name.strip_prefix("keep:")?.to_owned(), value == "yours"))).collect();
            match visit.app.db().write(move |tx| actions::take(tx, &by, party, id, seen, &chosen)).await {
                Ok(Taken::Done(_)) => Reply::done(here, "roadmaps-done-workbook"),
                Ok(Taken::Again) => import_page(visit, true).await,
                Err(error) => show(visit, Some(Form::default()), shared::refusal(error, "file")?).await,
            }
        }
    }
}

/// The workbook as it came back, with a column that says what to put right.
pub async fn marked(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let held = load(&visit).await?;
    let questions = asked(&held)?;
    let known: BTreeMap<String, Line> = questions.iter().map(|line| (line.path.clone(), line.clone())).collect();
    let mut marks = Marks::default();
    for (n, (change, outcome)) in held.import.changes.iter().zip(&held.judged.outcomes).enumerate() {
        let Some(line) = known.get(&change.path) else { continue };
        let words = if change.value.is_empty() {
            t.m("roadmaps-workbook-clear").to_owned()
        } else {
            sheets::value_words(t, line.kind, &change.value)
        };
        marks.typed.insert((change.path.clone(), change.lang), words);
        let code = match outcome {
            _ if held.judged.lost.contains(&n) => fix(t, "lost"),
            Outcome::Conflict => t.m("roadmaps-workbook-is-conflict").to_owned(),
            Outcome::Refused => t.m("roadmaps-workbook-is-refused").to_owned(),
            _ => continue,
        };
        marks.fixes.insert(change.path.clone(), code);
    }
    for one in &held.import.unread {
        if known.contains_key(&one.path) && !["twice", "language"].contains(&one.code.as_str()) {
            marks.typed.insert((one.path.clone(), None), one.value.clone());
            marks.fixes.insert(one.path.clone(), fix(t, &one.code));
        } else {
            let id = one.path.trim_start_matches('/');
            marks.stray.push((place(&place(&one.sheet, &one.cell), id), one.value.clone(), fix(t, &one.code)));
        }
    }
    let (import, now) = (held.import, visit.now);
    let base = Roadmap { content: held.base, id: import.roadmap, version: import.revision, ..held.roadmap };
    let cover = cover(t, &base, &import.scope, None, t.m("roadmaps-not-sent").to_owned(), now);
    let name = file_name(party, base.number, &import.scope, visit.lang);
    Reply::stream(web::data::XLSX, name, move |out| tabular::form::write(&sheets::made(t, &cover, &questions, Some(&marks)), out))
}
