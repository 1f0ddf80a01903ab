//! The page of a Party: how it joined with source and certainty of each date, declarations, groups, duties, measures,
//! roadmap. As JSON too. A Member State that is not a Party gets a plain page that says so.
//! Not here: correcting dates (`parties`).

use super::{Answered, DATA, Link, MeasureItem, index, measure_items, rendered};
use crate::links;
use crate::neighbours::{self, PublicRoadmap};
use askama::Template;
use i18n::Tr;
use kernel::{Day, Error, PartyCode, Result};
use measures::Line;
use parties::{Duty, Force, Joining, Party};
use serde_json::{Value as Json, json};
use web::{Beside, Format, Page, Reply, Visit};

/// Measures shown before the link to all of them.
const SHOWN: usize = 10;

#[derive(Template)]
#[template(path = "portal/party.html")]
struct PartyView {
    t: Tr,
    name: String,
    code: String,
    is_state: bool,
    takeaway: String,
    regional_group: &'static str,
    groups: Vec<&'static str>,
    languages: Vec<String>,
    actions: Vec<ActionView>,
    declarations: Vec<DeclarationView>,
    duties: Vec<DutyView>,
    rights: Vec<DutyView>,
    today: String,
    n_measures: u64,
    all_measures: String,
    /// Where the organizations with their seat there are listed.
    organizations: String,
    measures: Vec<MeasureItem>,
    roadmap_word: &'static str,
    roadmap: Option<(String, String)>,
    /// Rounds of consultation: address, title as safe HTML, word of the state, whether contributions are taken.
    consultations: Vec<(String, String, &'static str, bool)>,
    shared_on: Option<String>,
    beside: String,
}

/// A treaty action with its day.
struct ActionView {
    words: String,
    day: String,
    confidence: &'static str,
    is_doubtful: bool,
    source: String,
}

struct DeclarationView {
    kind: &'static str,
    articles: Vec<Link>,
    summary: String,
    status: String,
    source: String,
}

struct DutyView {
    words: &'static str,
    article: Link,
    due: Option<String>,
    met: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "portal/non_party.html")]
struct NonPartyView {
    t: Tr,
    name: String,
    register: String,
}

struct Known {
    joining: Joining,
    lines: Vec<Line>,
    n_measures: u64,
    roadmap: PublicRoadmap,
    consultations: Vec<consultations::Head>,
    beside: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let code = PartyCode::parse(visit.param("code")).ok_or(Error::NotFound)?;
    let Some(party) = parties::party(code) else { return non_party(&visit, code) };
    let (t, n_measures) = (visit.t, neighbours::count_measures_of(&index(&visit), code)?);
    let today = visit.now.day();
    let known = visit
        .app
        .db()
        .read(move |conn| {
            let consultations = consultations::public_of(conn, code)?;
            let is_consulting = consultations.iter().any(|head| head.is_open(today));
            Ok(Known {
                joining: parties::get(conn, code)?,
                lines: measures::list_public_of_party(conn, code, SHOWN)?,
                n_measures,
                roadmap: neighbours::public_roadmap(conn, code, is_consulting)?,
                consultations,
                beside: Answered.html(conn, t, &format!("/parties/{code}"))?,
            })
        })
        .await?;
    match visit.format {
        Format::Json => Reply::json(as_json(&visit, party, &known)),
        Format::Csv => {
            web::data::csv_bytes(&visit, &parties::export::COLUMNS, &[parties::export::csv_row(party, &known.joining, visit.now.day())])
        }
        _ => page(&visit, party, known),
    }
}

fn page(visit: &Visit, party: &'static Party, known: Known) -> Result<Reply> {
    let (t, lang, today) = (visit.t, visit.lang, visit.now.day());
    let duties = parties::duties(&known.joining, today);
    let of = |force: Force| duties.iter().filter(|duty| duty.force == force).map(|duty| duty_view(t, duty)).collect();
    let view = PartyView {
        t,
        name: party.name(lang).to_owned(),
        code: party.code.to_string(),
        is_state: party.is_state(),
        takeaway: web::parts::takeaway(visit, &[Format::Csv, Format::Json]),
        regional_group: party.group_name(lang),
        groups: groups_on(party.code, today).map(|group| t.m(group.key())).collect(),
        languages: party.languages.clone(),
        actions: treaty_actions(t, &known.joining),
        declarations: parties::declarations_of(party.code)
            .into_iter()
            .map(|declaration| DeclarationView {
                kind: t.m(declaration.key()),
                articles: declaration.articles.iter().filter_map(|cited| article_link(t, cited)).collect(),
                summary: web::parts::passage(t, &declaration.summary),
                status: declaration.status.clone(),
                source: declaration.source.clone(),
            })
            .collect(),
        duties: of(Force::Must),
        rights: of(Force::May),
        today: t.day(today),
        n_measures: known.n_measures,
        all_measures: links::measures(lang, &[("party", party.code.as_str())]),
        organizations: visit.link(&format!("/organizations?country={}", party.code)),
        measures: measure_items(t, &known.lines),
        roadmap_word: t.word(known.roadmap.word),
        roadmap: known.roadmap.title.as_ref().map(|title| {
            let words = Some(web::parts::inline(t, title)).filter(|title| !title.is_empty());
            (links::roadmap(lang, party.code), words.unwrap_or_else(|| t.word("national-roadmap").to_owned()))
        }),
        shared_on: known.roadmap.shared_on.map(|day| t.day(day)),
        consultations: known
            .consultations
            .iter()
            .map(|head| {
                let address = visit.link(&consultations::links::round(&head.public_id));
                (address, web::parts::inline(t, &head.title), t.word(head.word(today)), head.is_open(today))
            })
            .collect(),
        beside: known.beside,
    };
    let page = Page::new(party.name(lang), rendered(&view)?).nav("parties").formats(DATA).source(known.joining.sources.join("; "));
    Reply::page(page.crumb(visit.link("/parties"), t.m("common-nav-parties")))
}

/// The groups of States to which a Party belongs on a day.
fn groups_on(party: PartyCode, day: Day) -> impl Iterator<Item = parties::Group> {
    parties::Group::ALL.into_iter().filter(move |group| parties::is_member(*group, party, day))
}

/// Deposit and entry into force, each with how sure it is.
fn treaty_actions(t: Tr, joining: &Joining) -> Vec<ActionView> {
    let confidence = t.m(joining.confidence.key());
    let is_doubtful = joining.confidence == parties::Confidence::Low;
    let day = |day: Option<Day>| day.map_or_else(|| t.m("portal-party-not-established").to_owned(), |day| t.day(day));
    let deposit = joining
        .instrument
        .map_or_else(|| t.m("portal-party-deposit-unknown").to_owned(), |instrument| t.s("portal-party-deposit", t.m(instrument.key())));
    let mut actions = vec![
        ActionView { words: deposit, day: day(joining.deposited_on), confidence, is_doubtful, source: joining.sources.join("; ") },
        ActionView {
            words: t.m("portal-party-in-force").to_owned(),
            day: day(joining.in_force_on),
            confidence,
            is_doubtful,
            source: t.m("portal-party-in-force-source").to_owned(),
        },
    ];
    if !joining.is_established() {
        actions.push(ActionView {
            words: t.m("portal-party-bound-at-latest").to_owned(),
            day: t.day(joining.bound_at_latest),
            confidence,
            is_doubtful,
            source: joining.bound_source.clone(),
        });
    }
    actions
}

fn duty_view(t: Tr, duty: &Duty) -> DutyView {
    DutyView {
        words: t.m(duty.key),
        article: article_link(t, duty.article).unwrap_or_else(|| Link::new(convention::links::articles(t.lang()), duty.article)),
        due: duty.due_on.map(|day| t.day(day)),
        met: duty.met.as_ref().map(|met| (t.day(met.on), met.source.clone())),
    }
}

fn article_link(t: Tr, cited: &str) -> Option<Link> {
    convention::cited(cited).map(|article| Link::new(convention::links::article(t.lang(), &article.number), cited))
}

fn non_party(visit: &Visit, code: PartyCode) -> Result<Reply> {
    let (t, lang) = (visit.t, visit.lang);
    let state = parties::non_parties().iter().find(|state| state.code == code).ok_or(Error::NotFound)?;
    if visit.format == Format::Json {
        return Reply::json(json!({ "code": code, "names": names(state), "is_party": false }));
    }
    if visit.format == Format::Csv {
        return Err(Error::NotFound);
    }
    let view = NonPartyView { t, name: state.name(lang).to_owned(), register: visit.link("/parties") };
    let page = Page::new(state.name(lang), rendered(&view)?).nav("parties").formats(DATA);
    Reply::page(page.crumb(visit.link("/parties"), t.m("common-nav-parties")))
}

fn names(party: &Party) -> Json {
    kernel::Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), json!(party.name(lang)))).collect()
}

fn as_json(visit: &Visit, party: &Party, known: &Known) -> Json {
    let (joining, today) = (&known.joining, visit.now.day());
    json!({
        "code": party.code,
        "iso3": party.iso3,
        "address": format!("{}/id/party/{}", visit.app.settings().public_url, party.code),
        "names": names(party),
        "is_party": true,
        "is_state": party.is_state(),
        "regional_group": party.regional_group,
        "groups": groups_on(party.code, today).map(|group| group.code()).collect::<Vec<_>>(),
        "groups_on": today,
        "instrument": joining.instrument,
        "deposited_on": joining.deposited_on,
        "in_force_on": joining.in_force_on,
        "bound_at_latest": joining.bound_at_latest,
        "bound_source": joining.bound_source,
        "sources": joining.sources,
        "confidence": joining.confidence,
        "declarations": parties::declarations_of(party.code).into_iter().map(|declaration| json!({
            "kind": declaration.kind, "articles": declaration.articles, "summary_en": declaration.summary.words(kernel::Lang::En),
            "status": declaration.status, "source": declaration.source,
        })).collect::<Vec<_>>(),
        "duties": parties::duties(joining, today).iter().map(|duty| json!({
            "code": duty.code, "article": duty.article, "is_obligation": duty.force == Force::Must, "due_on": duty.due_on,
            "last_met_on": duty.met.as_ref().map(|met| met.on), "last_met_source": duty.met.as_ref().map(|met| met.source.clone()),
        })).collect::<Vec<_>>(),
        "measures": known.n_measures,
        "roadmap": { "state": known.roadmap.word.trim_start_matches("roadmap-"), "is_published": known.roadmap.title.is_some(), "shared_on": known.roadmap.shared_on },
    })
}
