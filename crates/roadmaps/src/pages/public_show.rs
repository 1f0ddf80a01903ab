//! A published roadmap, any of its public versions, two of them compared, the print view, its files. Everyone; what
//! is not published answers as nothing.

use super::document::{self, Asked};
use super::plan_drawing;
use super::position::file_of;
use super::record::{self, Manner};
use super::shared::{self, Reader, party, render};
use crate::EvidencePart;
use crate::domain::{Choice, Content, Position, Roadmap, State, body_text, plan_text};
use crate::{RoundsPart, links, store};
use askama::Template;
use http::StatusCode;
use i18n::Tr;
use kernel::{Error, PartyCode, Result};
use serde_json::{Value, json};
use web::{Format, Page, Reply, Visit};

struct VersionLink {
    number: i64,
    state: &'static str,
    day: String,
    address: String,
    compare: String,
}

#[derive(Template)]
#[template(path = "roadmaps/show.html")]
struct ShowView {
    t: Tr,
    party: String,
    party_address: String,
    title: String,
    number: i64,
    state: &'static str,
    tint: &'static str,
    day: String,
    langs: String,
    shared: String,
    record: String,
    is_print: bool,
    print: String,
    json: String,
    /// Address, name and language of the file for word processors.
    docx: (String, String),
    /// The plan as a picture; empty where it is not public or cannot be drawn.
    svg: String,
    permanent: String,
    banner: String,
    banner_address: String,
    outside: Vec<(&'static str, String)>,
    file: String,
    file_words: String,
    credit: String,
    why: String,
    versions: Vec<VersionLink>,
    /// How the plan goes on; empty where no plan is published.
    progress: String,
    steps: String,
    report: String,
    /// How the version was made; safe HTML.
    made: String,
    /// Rounds of consultation held on it: address, title as safe HTML, day.
    rounds: Vec<(String, String, String)>,
    beside: String,
}

#[derive(Template)]
#[template(path = "roadmaps/withdrawn.html")]
struct WithdrawnView {
    t: Tr,
    party: String,
    number: i64,
    day: String,
    reason: String,
    current: String,
}

/// Public versions of a Party, newest first.
async fn public_versions(visit: &Visit, party: PartyCode) -> Result<(Vec<Roadmap>, Option<kernel::Moment>)> {
    visit
        .app
        .db()
        .read(move |conn| {
            let framework = shared::framework().id.as_str();
            let all = store::list_of(conn, party, framework)?;
            let shared_at = store::find_shared(conn, party, framework)?;
            Ok((all.into_iter().filter(|version| version.state.is_public()).collect(), shared_at))
        })
        .await
}

/// The current version; a permanent identifier in its place leads there too.
pub async fn current(visit: Visit) -> Result<Reply> {
    if visit.party().is_err() && kernel::id::is_public_id(visit.param("party")) {
        let public_id = visit.param("party").to_owned();
        let versions = visit.app.db().read(move |conn| store::list_public(conn, &public_id)).await?;
        let newest = versions.first().ok_or(Error::NotFound)?;
        return Reply::go(visit.link(&links::public(newest.party)));
    }
    let party = party(&visit)?;
    let (versions, shared_at) = public_versions(&visit, party).await?;
    let chosen = versions.iter().find(|version| version.state == State::Published).or(versions.first()).ok_or(Error::NotFound)?.clone();
    show(visit, &versions, chosen, shared_at).await
}

pub async fn version(visit: Visit) -> Result<Reply> {
    let party = party(&visit)?;
    let number: i64 = visit.param("number").parse().map_err(|_| Error::NotFound)?;
    let (versions, shared_at) = public_versions(&visit, party).await?;
    let chosen = versions.iter().find(|version| version.number == number).ok_or(Error::NotFound)?.clone();
    show(visit, &versions, chosen, shared_at).await
}

async fn show(visit: Visit, versions: &[Roadmap], roadmap: Roadmap, shared_at: Option<kernel::Moment>) -> Result<Reply> {
    if visit.format == Format::Json {
        return as_json(&visit, versions, &roadmap).await;
    }
    let current = versions.iter().find(|version| version.state == State::Published);
    if roadmap.state == State::Withdrawn {
        return withdrawn(&visit, &roadmap, current);
    }
    if visit.format == Format::Csv {
        return positions_csv(&visit, &roadmap);
    }
    if visit.format == Format::Docx {
        return as_document(&visit, roadmap).await;
    }
    let (t, party) = (visit.t, roadmap.party);
    let (seen, copy, others) = (visit.clone(), roadmap.clone(), visit.app.part::<web::BesidePart>());
    let rounds = visit.app.part::<RoundsPart>();
    let read = move |conn: &mut ::store::Conn| {
        let rounds = rounds.0.public_of(conn, party)?;
        Ok((
            record::html(conn, &seen, &copy, &Manner { reader: &Reader::Public, only: None, prefix: "" })?,
            others.0.html(conn, t, &links::public(party))?,
            super::made::told(conn, &copy, &rounds)?,
            rounds,
        ))
    };
    let (html, beside, made, rounds) = visit.app.db().read(read).await?;
    let day = roadmap.acts.published.as_ref().map_or(roadmap.changed_at, |signature| signature.at).day();
    let is_old = roadmap.state == State::Superseded;
    let name = parties::name(party, visit.lang);
    let here = visit.link(&links::public_version(party, roadmap.number));
    let outside = roadmap.outside.as_ref();
    let view = ShowView {
        t,
        party: name.clone(),
        party_address: visit.link(&format!("/parties/{party}")),
        title: web::parts::inline(t, &roadmap.content.title),
        number: roadmap.number,
        state: t.word(&format!("roadmap-{}", roadmap.state.code())),
        tint: if is_old { "" } else { "blue" },
        day: t.day(day),
        langs: t.list(&roadmap.content.langs().into_iter().map(|lang| t.lang_name(lang)).collect::<Vec<_>>()),
        shared: shared_at.map(|at| t.s("roadmaps-shared-on", t.day(at.day()))).unwrap_or_default(),
        record: html,
        is_print: visit.query.get("print").is_some(),
        print: format!("{here}?print=1"),
        json: format!("{here}.json"),
        svg: if roadmap.has_public_plan() && plan_drawing::can_be_drawn(t, &roadmap) { format!("{here}/plan.svg") } else { String::new() },
        docx: (format!("{here}.docx"), t.s2("roadmaps-place", "DOCX", t.lang_name(visit.lang))),
        permanent: format!("{}{}", visit.app.settings().public_url, roadmap.permanent()),
        banner: if is_old { t.m("roadmaps-superseded-banner").to_owned() } else { String::new() },
        banner_address: visit.link(&links::public(party)),
        outside: outside
            .map(|outside| {
                vec![
                    (t.m("roadmaps-outside-day"), t.day(outside.adopted_on)),
                    (t.m("common-source"), outside.source.clone()),
                    (t.m("common-language"), t.lang_name(outside.lang).to_owned()),
                ]
            })
            .unwrap_or_default(),
        file: outside.map(|outside| visit.link(&format!("{}/files/{}", links::public(party), outside.hash))).unwrap_or_default(),
        file_words: outside
            .map(|outside| t.s2("roadmaps-evidence-file", &outside.name, t.number(outside.bytes.div_ceil(1024))))
            .unwrap_or_default(),
        credit: roadmap
            .based_on
            .as_ref()
            .filter(|basis| basis.party != party)
            .map(|basis| t.s("roadmaps-credit", parties::name(basis.party, visit.lang)))
            .unwrap_or_default(),
        why: roadmap.based_on.as_ref().map(|basis| basis.why.clone()).unwrap_or_default(),
        steps: visit.link(&links::steps(party)),
        progress: if roadmap.state == State::Published && roadmap.has_public_plan() {
            visit.link(&links::progress(party))
        } else {
            String::new()
        },
        versions: version_links(&visit, versions, &roadmap),
        report: format!("{}?about={here}", visit.link("/report")),
        made: super::made::html(t, &made)?,
        rounds: rounds
            .into_iter()
            .map(|round| {
                let day = round.opened_on.map(|day| t.day(day)).unwrap_or_default();
                (visit.link(&round.address), web::parts::inline(t, &round.title), day)
            })
            .collect(),
        beside,
    };
    let page = Page::new(t.s2("roadmaps-page-title", roadmap.content.title.words(visit.lang), name), render(&view)?)
        .nav("roadmaps")
        .crumb(visit.link("/roadmaps"), t.m("common-nav-roadmaps"))
        .formats(&[Format::Json, Format::Csv, Format::Docx]);
    Reply::page(page)
}

/// The plan of a public version over time, as a picture.
pub async fn drawing(visit: Visit) -> Result<Reply> {
    let party = party(&visit)?;
    let number: i64 = visit.param("number").parse().map_err(|_| Error::NotFound)?;
    let (versions, _) = public_versions(&visit, party).await?;
    let readable = versions.iter().find(|version| version.number == number && version.state != State::Withdrawn);
    let version = readable.filter(|version| version.has_public_plan()).ok_or(Error::NotFound)?;
    let svg = plan_drawing::svg(visit.t, version).ok_or(Error::NotFound)?;
    let content_type = web::media_type(Format::Svg).unwrap_or_default();
    Ok(Reply::Bytes { content_type, file_name: None, bytes: svg.into() })
}

/// A public version for word processors, in the page's language.
async fn as_document(visit: &Visit, roadmap: Roadmap) -> Result<Reply> {
    let (t, port, public_url) = (visit.t, visit.app.part::<EvidencePart>(), visit.app.settings().public_url.clone());
    let made = move |conn: &mut ::store::Conn| {
        let asked = Asked { t, reader: &Reader::Public, only: None, is_sent: true, public_url: &public_url };
        Ok((document::of(conn, &port, &roadmap, &asked)?, roadmap.clone()))
    };
    let (document, roadmap) = visit.app.db().read(made).await?;
    document::reply(&document, &roadmap)
}

/// The positions of a version, a row each: the part of a roadmap that is a table.
fn positions_csv(visit: &Visit, roadmap: &Roadmap) -> Result<Reply> {
    let row = |(code, position): (&String, &Position)| {
        let choice = position.choice.map_or("", Choice::code).to_owned();
        let reason = position.reason.words(visit.lang).to_owned();
        vec![roadmap.party.to_string(), roadmap.number.to_string(), code.clone(), choice, reason, position.evidence.len().to_string()]
    };
    let rows: Vec<Vec<String>> = roadmap.content.positions.iter().map(row).collect();
    web::data::csv_bytes(visit, &["party", "version", "activity", "position", "reason", "pieces_of_evidence"], &rows)
}

fn version_links(visit: &Visit, versions: &[Roadmap], shown: &Roadmap) -> Vec<VersionLink> {
    let link = |one: &Roadmap| VersionLink {
        number: one.number,
        state: visit.t.word(&format!("roadmap-{}", one.state.code())),
        day: visit.t.day(one.acts.published.as_ref().map_or(one.changed_at, |signature| signature.at).day()),
        address: visit.link(&links::public_version(one.party, one.number)),
        compare: if one.number < shown.number && one.state != State::Withdrawn {
            visit.link(&format!("{}/compare?from={}&to={}", links::public(one.party), one.number, shown.number))
        } else {
            String::new()
        },
    };
    versions.iter().map(link).collect()
}

fn withdrawn(visit: &Visit, roadmap: &Roadmap, current: Option<&Roadmap>) -> Result<Reply> {
    let (reason, at) = roadmap.acts.withdrawn.as_ref().map_or((String::new(), roadmap.changed_at), |act| (act.note.clone(), act.at));
    let view = WithdrawnView {
        t: visit.t,
        party: parties::name(roadmap.party, visit.lang),
        number: roadmap.number,
        day: visit.t.day(at.day()),
        reason: web::parts::paragraphs(&reason),
        current: current.map(|current| visit.link(&links::public(current.party))).unwrap_or_default(),
    };
    let page = Page::new(visit.t.m("roadmaps-withdrawn-heading"), render(&view)?)
        .nav("roadmaps")
        .crumb(visit.link("/roadmaps"), visit.t.m("common-nav-roadmaps"));
    Ok(Reply::Gone(Box::new(page)))
}

/// The record as data: facts, and for each language the very text whose fingerprint stands beside it.
async fn as_json(visit: &Visit, versions: &[Roadmap], roadmap: &Roadmap) -> Result<Reply> {
    let base = &visit.app.settings().public_url;
    let withdrawn = roadmap.acts.withdrawn.as_ref().map(|act| json!({ "reason": act.note, "on": act.at.day() }));
    let head = json!({
        "id": format!("{base}{}", roadmap.permanent()), "party": roadmap.party, "framework": roadmap.framework, "version": roadmap.number,
        "state": roadmap.state, "withdrawn": withdrawn, "original": roadmap.original,
        "versions": versions.iter().map(|one| json!({ "version": one.number, "state": one.state, "address": format!("{base}{}", one.permanent()) })).collect::<Vec<_>>(),
    });
    if roadmap.state == State::Withdrawn {
        return Ok(Reply::Saved(StatusCode::GONE, head));
    }
    let (port, copy, lang) = (visit.app.part::<EvidencePart>(), roadmap.clone(), visit.lang);
    let rounds = visit.app.part::<RoundsPart>();
    let (measures, made) = visit
        .app
        .db()
        .read(move |conn| {
            let proofs = copy.content.positions.values().flat_map(|position| position.evidence.values());
            let ids: Vec<String> = proofs
                .filter_map(|proof| match proof {
                    crate::domain::Proof::Measure { id } => Some(id.clone()),
                    _ => None,
                })
                .collect();
            let rounds = rounds.0.public_of(conn, copy.party)?;
            Ok((port.0.describe(conn, &ids, lang, false)?, super::made::told(conn, &copy, &rounds)?))
        })
        .await?;
    let with_plan = roadmap.has_public_plan();
    let texts: serde_json::Map<String, Value> = roadmap
        .content
        .langs()
        .into_iter()
        .map(|lang| {
            let prints = record_prints(roadmap, lang, with_plan);
            (lang.code().to_owned(), prints)
        })
        .collect();
    let acts =
        [("validated", &roadmap.acts.validated), ("plan_validated", &roadmap.acts.plan_validated), ("published", &roadmap.acts.published)];
    let acts: Vec<Value> = acts
        .into_iter()
        .filter_map(|(act, signature)| {
            let signature = signature.as_ref()?;
            Some(json!({ "act": act, "name": signature.name, "office": signature.office, "at": signature.at.rfc3339(), "fingerprint": signature.fingerprint }))
        })
        .collect();
    let body = json!({
        "texts": texts, "acts": acts, "progress": roadmap.progress, "made": made.json(),
        "measures": measures.iter().map(|hit| json!({ "id": hit.id, "title": hit.title, "address": format!("{base}/{}{}", visit.lang, hit.address) })).collect::<Vec<_>>(),
    });
    let mut record = head;
    if let (Value::Object(record), Value::Object(body)) = (&mut record, body) {
        record.extend(body);
    }
    Reply::json(record)
}

fn record_prints(roadmap: &Roadmap, lang: kernel::Lang, with_plan: bool) -> Value {
    let body = body_text(roadmap, lang);
    let plan = if with_plan { plan_text(roadmap, lang) } else { Value::Null };
    json!({
        "fingerprint": kernel::canonical::fingerprint(&body),
        "plan_fingerprint": if with_plan { Some(kernel::canonical::fingerprint(&plan)) } else { None },
        "body": body, "plan": plan,
    })
}

struct Difference {
    label: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "roadmaps/compare.html")]
struct CompareView {
    t: Tr,
    from: i64,
    to: i64,
    back: String,
    rows: Vec<Difference>,
}

/// Two public versions, answer by answer, in the words of their original language.
pub async fn compare(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let (versions, _) = public_versions(&visit, party).await?;
    let pick = |name: &str| {
        let number: i64 = visit.query.get(name).and_then(|typed| typed.parse().ok()).ok_or(Error::NotFound)?;
        versions.iter().find(|version| version.number == number && version.state != State::Withdrawn).ok_or(Error::NotFound)
    };
    let (from, to) = (pick("from")?, pick("to")?);
    let (old, new) = (from.public_content(), to.public_content());
    let rows = super::history::differing(&as_value(&old)?, &as_value(&new)?)
        .into_iter()
        .map(|(path, before, after)| {
            let words = |typed: &str| super::frame::words_of(t, &path, typed, [&old, &new]);
            let (before, after) = (words(&before), words(&after));
            let (before, after) = web::parts::differences(&before, &after);
            Difference { label: super::frame::label_of(t, &path), before, after }
        })
        .collect();
    let view = CompareView { t, from: from.number, to: to.number, back: visit.link(&links::public(party)), rows };
    let page = Page::new(t.m("roadmaps-compare-heading"), render(&view)?)
        .nav("roadmaps")
        .crumb(visit.link("/roadmaps"), t.m("common-nav-roadmaps"))
        .crumb(visit.link(&links::public(party)), parties::name(party, visit.lang));
    Reply::page(page)
}

/// What two versions are compared by: what the public reads. Evidence stays out, since drafts and private files are
/// in it; so does an unvalidated plan and what is for the team only.
fn as_value(public_content: &Content) -> Result<Value> {
    serde_json::to_value(public_content).map_err(|cause| Error::caused("cannot compare two versions", cause))
}

/// A file that the public may read with a version.
pub async fn file(visit: Visit) -> Result<Reply> {
    let (party, hash) = (party(&visit)?, visit.param("hash").to_owned());
    let (versions, _) = public_versions(&visit, party).await?;
    let readable = versions.iter().filter(|version| version.state != State::Withdrawn);
    let name = readable.into_iter().find_map(|version| file_of(version, &hash, false)).ok_or(Error::NotFound)?;
    let bytes = visit.app.part::<documents::Files>().read(&hash)?;
    Ok(Reply::file(name, bytes))
}
