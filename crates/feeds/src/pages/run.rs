//! One import: what the rows would do or did, field by field, and what to do with it.

use super::shared::{address, counts, framed, html, opened, space, state, target_words, verdict};
use crate::actions;
use crate::domain::{Act, Rows, Run, State, after};
use crate::store::{self, Staged};
use crate::{Target, Targets, words};
use ::store::Db;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use tabular::write::{Book, Head};
use tabular::{Class, Verdict};
use web::data::{Csv, CsvFor, XLSX};
use web::fields::{Choice, Fields};
use web::{Form, Format, Page, Reply, Visit};

/// Rows of one verdict shown on the page. Our choice: the file holds all.
const SHOWN: usize = 50;

struct Tab {
    verdict: &'static str,
    about: &'static str,
    count: String,
    address: String,
    is_open: bool,
}

struct Change {
    field: &'static str,
    before: String,
    after: String,
}

struct Finding {
    class: &'static str,
    colour: &'static str,
    place: String,
    what: String,
    cure: &'static str,
}

struct Line {
    place: String,
    title: String,
    record: Option<String>,
    changes: Vec<Change>,
    findings: Vec<Finding>,
}

struct Fact {
    label: &'static str,
    value: String,
}

#[derive(Template)]
#[template(path = "feeds/run.html")]
struct RunView {
    t: Tr,
    csrf: String,
    action: String,
    here: String,
    name: String,
    brought: String,
    state: &'static str,
    colour: &'static str,
    is_at_work: bool,
    /// The feed it is a run of: address and name.
    feed: Option<(String, String)>,
    /// Since when rows are no longer kept.
    cleared: Option<String>,
    n_done: i64,
    refused: Option<(String, &'static str)>,
    facts: Vec<Fact>,
    counts: String,
    tabs: Vec<Tab>,
    open: Option<&'static str>,
    lines: Vec<Line>,
    is_cut: bool,
    /// Files of the rows with what to fix: address and format.
    to_fix: Vec<(String, &'static str)>,
    mapping: Option<String>,
    apply: Option<String>,
    may_discard: bool,
    undo: Option<Vec<String>>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let run = opened(&visit).await?;
    if visit.format != Format::Html {
        return to_fix(&visit, run);
    }
    Reply::page(page(&visit, &run, Form::default(), &[]).await?)
}

fn about(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::New => "feeds-about-new",
        Verdict::Changed => "feeds-about-changed",
        Verdict::Unchanged => "feeds-about-unchanged",
        Verdict::Conflict => "feeds-about-conflict",
        Verdict::Blocked => "feeds-about-blocked",
    }
}

/// The verdict whose rows are shown: the one of the address, else the first that needs a look.
fn shown(visit: &Visit, run: &Run) -> Option<Verdict> {
    let asked = visit.query.get("rows").and_then(Verdict::parse);
    let order = [Verdict::Blocked, Verdict::Conflict, Verdict::Changed, Verdict::New, Verdict::Unchanged];
    asked.or_else(|| order.into_iter().find(|verdict| run.counts.of(*verdict) > 0))
}

async fn page(visit: &Visit, run: &Run, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let (number, open) = (run.number, shown(visit, run));
    let has_rows = !matches!(run.state, State::Fetching | State::Reading | State::Refused | State::NothingNew);
    let (rows, done, cleared_at) = visit
        .app
        .db()
        .read(move |conn| {
            let rows = open.filter(|_| has_rows).map(|open| store::rows_of(conn, number, open, SHOWN + 1, 0)).transpose()?;
            Ok((rows.unwrap_or_default(), store::done_to(conn, number)?, store::cleared_at(conn, number)?))
        })
        .await?;
    let here = address(visit, &format!("/{number}"));
    let (words_of_state, colour) = state(t, run.state);
    let is_possible = |act: Act| after(run.state, act).is_some();
    let mut form = form;
    if form.filled("rows").is_none() {
        form.set("rows", "all");
    }
    let fields = Fields::new(t, form).with_errors(errors);
    let choices = [Choice::new("all", t.m("feeds-apply-all")), Choice::new("clean", t.m("feeds-apply-clean"))];
    let view = RunView {
        t,
        csrf: visit.csrf_field(),
        action: here.clone(),
        here: here.clone(),
        name: t.n("feeds-run", number),
        brought: t.f("feeds-brought", &[("file", run.origin.as_str().into()), ("when", t.moment(run.started_at).into())]),
        state: words_of_state,
        colour,
        is_at_work: run.state.is_at_work(),
        n_done: done,
        refused: run.refused.as_ref().map(|refused| (words::refused(t, refused), words::refused_cure(t, refused))),
        facts: facts(visit, run),
        counts: if has_rows { counts(t, &run.counts) } else { String::new() },
        tabs: if has_rows { tabs(visit, run, open) } else { Vec::new() },
        open: open.filter(|_| has_rows).map(|open| verdict(t, open)),
        is_cut: rows.len() > SHOWN,
        lines: rows.iter().take(SHOWN).map(|row| line(visit, run, row)).collect::<Result<_>>()?,
        to_fix: if has_rows && run.counts.held() > 0 {
            vec![(format!("{here}.xlsx"), "XLSX"), (format!("{here}.csv?bom=1"), "CSV")]
        } else {
            Vec::new()
        },
        feed: run.feed.as_ref().map(|of| (address(visit, &format!("/feed/{}", of.number)), of.name.clone())),
        cleared: cleared_at.map(|at| t.s("feeds-cleared", t.moment(at))).filter(|_| has_rows),
        mapping: (!run.file.is_empty() && cleared_at.is_none() && (run.may_map() || run.mapping.is_some()))
            .then(|| format!("{here}/mapping")),
        apply: is_possible(Act::Apply).then(|| fields.radios("rows", "feeds-apply-which", &choices)),
        may_discard: is_possible(Act::Discard),
        undo: is_possible(Act::Undo).then(|| {
            let is_partly = errors.iter().any(|error| error.field == "partly");
            let partly = is_partly.then(|| fields.checks("partly", "feeds-undo-partly", &[Choice::new("yes", t.m("feeds-undo-partly"))]));
            std::iter::once(fields.long("reason", "feeds-undo-reason", 3)).chain(partly).collect()
        }),
    };
    Ok(framed(visit, Page::new(t.n("feeds-run", number), html(&view)?).scripted(), false))
}

fn facts(visit: &Visit, run: &Run) -> Vec<Fact> {
    let (t, look) = (visit.t, &run.look);
    let head = if look.head > 0 { look.head.to_string() } else { String::new() };
    let all = [
        ("feeds-target", target_words(visit, &run.target)),
        ("feeds-found-format", look.format.to_uppercase()),
        ("feeds-found-sheet", look.sheets.first().cloned().unwrap_or_default()),
        ("feeds-found-encoding", look.encoding.clone()),
        ("feeds-found-delimiter", look.delimiter.clone()),
        ("feeds-found-head", head),
        ("feeds-found-items", look.items.clone()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).map(|(label, value)| Fact { label: t.m(label), value }).collect()
}

fn tabs(visit: &Visit, run: &Run, open: Option<Verdict>) -> Vec<Tab> {
    let t = visit.t;
    let tab = |one: Verdict| Tab {
        verdict: verdict(t, one),
        about: t.m(about(one)),
        count: t.number(i64::try_from(run.counts.of(one)).unwrap_or(i64::MAX)),
        address: visit.here_with(&visit.query.with("rows", Some(one.code()))),
        is_open: open == Some(one),
    };
    Verdict::ALL.into_iter().map(tab).collect()
}

fn line(visit: &Visit, run: &Run, row: &Staged) -> Result<Line> {
    let t = visit.t;
    let target = visit.app.part::<Targets>().get(&run.target)?;
    let label = |code: &str| target.fields().iter().find(|field| field.code == code).map_or("", |field| t.m(field.label));
    let place = if row.path.is_empty() { t.s("feeds-place-row", row.number) } else { row.path.clone() };
    let title = target.title(visit.lang, &row.values);
    let record = (!row.public_id.is_empty() && run.state != State::Undone && row.verdict != Verdict::Blocked)
        .then(|| visit.link(&target.path(&row.public_id)));
    let changes = row
        .differences
        .iter()
        .map(|difference| Change {
            field: label(&difference.field),
            before: difference.before.join("; "),
            after: difference.after.join("; "),
        })
        .collect();
    let finding = |problem: &tabular::Problem| {
        let (class, colour) = match problem.class {
            Class::Warning => (t.m("feeds-warning"), "amber"),
            Class::Error => (t.m("feeds-error"), "red"),
            Class::Blocker => (t.m("feeds-blocker"), "red"),
        };
        Finding {
            class,
            colour,
            place: words::place(t, problem),
            what: words::problem(t, problem, target.fields()),
            cure: words::cure(t, problem),
        }
    };
    Ok(Line { place, title, record, changes, findings: row.problems.iter().map(finding).collect() })
}

/// The rows that are held back or worth a look, with what to fix, as a workbook or a table; everything else as it was
/// in the file, so that it can be put right there and brought again.
fn to_fix(visit: &Visit, run: Run) -> Result<Reply> {
    let (t, reader, db, is_book) = (visit.t, CsvFor::of(visit), visit.app.db().clone(), visit.format == Format::Xlsx);
    let target = visit.app.part::<Targets>().get(&run.target)?;
    let is_right_to_left = visit.lang.dir() == "rtl";
    let name = format!("import-{}{}", run.number, visit.format.suffix());
    let content_type = if is_book { XLSX } else { "text/csv; charset=utf-8" };
    Reply::stream(content_type, name, move |out| {
        let own = [("feeds-column-row", 10.0), ("feeds-problems-what", 50.0), ("feeds-problems-cure", 50.0)];
        let own = own.map(|(key, width)| Head { label: t.m(key), width, is_number: key == "feeds-column-row" });
        let fields = target.fields().iter().map(|field| Head { label: t.m(field.label), width: 24.0, is_number: false });
        let heads: Vec<Head> = own.into_iter().chain(fields).collect();
        if is_book {
            let mut book = Book::new(t.m("feeds-title"), heads, is_right_to_left)?;
            each_to_fix(t, &db, target.as_ref(), run.number, &mut |cells| book.row(cells))?;
            let facts = [(t.m("feeds-file").to_owned(), run.origin.clone())];
            return book.finish(&t.n("feeds-run", run.number), &facts, is_right_to_left, out);
        }
        let mut csv = Csv::new(out, reader, &heads.iter().map(|head| head.label).collect::<Vec<_>>())?;
        each_to_fix(t, &db, target.as_ref(), run.number, &mut |cells| csv.row(cells))?;
        csv.finish()
    })
}

/// Hands on every row of a run in which something is to be fixed or looked at, read in steps.
fn each_to_fix(t: Tr, db: &Db, target: &dyn Target, number: i64, each: &mut dyn FnMut(&[String]) -> Result<()>) -> Result<()> {
    let mut after = 0;
    loop {
        let rows = db.read_blocking(move |conn| store::rows_after(conn, number, after, 500))?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.place;
        for row in rows.iter().filter(|row| !row.problems.is_empty() || row.verdict == Verdict::Conflict) {
            let mut what: Vec<String> = row.problems.iter().map(|problem| words::problem(t, problem, target.fields())).collect();
            let mut cure: Vec<&str> = row.problems.iter().map(|problem| words::cure(t, problem)).collect();
            if row.verdict == Verdict::Conflict {
                what.push(verdict(t, Verdict::Conflict).to_owned());
                cure.push(t.m("feeds-about-conflict"));
            }
            let mut cells = vec![row.number.to_string(), what.join(" "), cure.join(" ")];
            let values = target.fields().iter().map(|field| row.values.get(field.code).map(|values| values.join("; ")).unwrap_or_default());
            cells.extend(values);
            each(&cells)?;
        }
    }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let run = opened(&visit).await?;
    let (home, number, act) = (space(&visit)?, run.number, form.text("act").to_owned());
    let (actor, ambient, targets) = (visit.actor(), visit.app.ambient().clone(), visit.app.part::<Targets>());
    let rows = Rows::parse(form.text("rows")).unwrap_or_default();
    let (reason, is_partly) = (form.text("reason").to_owned(), form.text("partly") == "yes");
    let target = targets.get(&run.target)?;
    let done = match act.as_str() {
        "apply" => "feeds-done-applied",
        "discard" => "feeds-done-discarded",
        "undo" => "feeds-done-undo",
        _ => return Err(Error::NotFound),
    };
    let outcome = visit
        .app
        .db()
        .write(move |tx| match act.as_str() {
            "apply" => actions::apply(tx, &actor, &ambient, home, number, rows, false),
            "discard" => actions::discard(tx, &actor, &ambient, home, number),
            _ => actions::undo(tx, &actor, &ambient, home, number, &reason, is_partly, target.as_ref(), false),
        })
        .await;
    match outcome {
        Ok(_) => Reply::done(address(&visit, &format!("/{number}")), done),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, &run, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}
