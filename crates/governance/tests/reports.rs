//! Status reports with stand-ins for roadmaps and mail: what is frozen, what each figure opens to, who may, what is refused.

use governance::actions::{self, By};
use governance::domain::{Counted, Frozen, Ground, Plan, Published, Report, ReportDraft, RoadmapAsOf, Says};
use governance::files::{self, Kind};
use governance::{Roadmaps, RoadmapsPart};
use jobs::{Audience, Notices, NoticesPart};
use kernel::{Actor, Day, Error, FieldError, Grant, Id, Lang, PartyCode, Result, Role, Text, canonical};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use store::{Conn, Tx};
use testkit::{Site, TestDb};

fn party(code: &str) -> PartyCode {
    PartyCode::parse(code).unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

struct Nobody;

impl Notices for Nobody {
    fn tell(&self, _: &mut Tx<'_>, _: &Audience, _: Option<Id>, _: &'static str, _: &[(&'static str, jobs::Words)], _: &str) -> Result<()> {
        Ok(())
    }
}

/// Roadmaps as a test says they stand.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<Ground>>);

impl Roadmaps for Said {
    fn as_of(&self, _: &mut Conn, _: Day, _: Day) -> Result<Ground> {
        Ok(self.0.lock().unwrap().clone())
    }
}

/// A published roadmap that says something.
fn published(title: &str) -> RoadmapAsOf {
    let says = Says {
        title: Text::original(Lang::Fr, title),
        langs: vec![Lang::Fr],
        sectors: vec!["music".into()],
        positions: BTreeMap::from([("1.1".into(), "done".into()), ("1.2".into(), "under-way".into())]),
        plan: Some(Plan { stages: 1, actions: 4, closed: 1 }),
    };
    let published = Published {
        version: 1,
        address: "/id/roadmap/abc/v/1".into(),
        on: Some(day("2026-05-01")),
        is_implemented: true,
        rounds: 2,
        says: Some(says),
        ..Published::default()
    };
    RoadmapAsOf { state: "published".into(), published: Some(published), ..RoadmapAsOf::default() }
}

/// Kenya published and shared, Senegal shared without publishing, France withdrew, Ghana prepares.
fn ground() -> Ground {
    let none = RoadmapAsOf { state: "none-published".into(), ..RoadmapAsOf::default() };
    Ground {
        counted: Counted { begun: 9, finalized: 4 },
        roadmaps: BTreeMap::from([
            (party("KE"), RoadmapAsOf { shared_on: Some(day("2026-06-01")), ..published("Feuille de route") }),
            (party("SN"), RoadmapAsOf { shared_on: Some(day("2026-06-02")), ..none.clone() }),
            (party("FR"), RoadmapAsOf { withdrawn_on: Some(day("2026-06-03")), ..none }),
            (party("GH"), RoadmapAsOf { state: "in-preparation".into(), ..RoadmapAsOf::default() }),
        ]),
    }
}

struct Kit {
    base: TestDb,
    said: Said,
}

impl Kit {
    async fn new() -> Kit {
        let kit = Kit { base: testkit::db(), said: Said(Arc::new(Mutex::new(ground()))) };
        let ambient = kit.base.ambient.clone();
        kit.base.db.write(move |tx| parties::load(tx, &ambient).map(drop)).await.unwrap();
        kit
    }

    fn by(&self, actor: Actor) -> By {
        By { actor, ambient: self.base.ambient.clone(), notices: Arc::new(NoticesPart(Box::new(Nobody))) }
    }

    fn officer(&self) -> By {
        self.by(Actor::signed_in(Id::founding("account", "officer"), vec![Grant::of(Role::Secretariat, None)]))
    }

    async fn make(&self, by: By, draft: ReportDraft) -> Result<Report> {
        let (port, asked, now) = (RoadmapsPart(Box::new(self.said.clone())), draft.clone(), self.base.ambient.now());
        let facts = self.base.db.read(move |conn| actions::gather(conn, &port, &asked, now)).await?;
        self.base.db.write(move |tx| actions::make(tx, &by, draft.clone(), facts.clone())).await
    }

    fn site(self) -> Site {
        let said = self.said.clone();
        Site::on(self.base, governance::routes(), |builder| builder.part(RoadmapsPart(Box::new(said))).part(NoticesPart(Box::new(Nobody))))
    }
}

fn draft(symbol: &str) -> ReportDraft {
    ReportDraft { on: "2026-07-01".into(), symbol: symbol.into(), ..ReportDraft::default() }
}

fn frozen(report: &Report) -> &Frozen {
    report.frozen.as_ref().unwrap()
}

fn file(kind: Kind, lang: Lang, report: &Report) -> String {
    let bytes = files::bytes(kind, lang, (&report.draft, frozen(report)), "https://example.org", Some(&report.public_id()));
    String::from_utf8(bytes.unwrap()).unwrap()
}

fn fields(error: Error) -> Vec<String> {
    match error {
        Error::Invalid(problems) => problems.into_iter().map(|problem: FieldError| problem.field).collect(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn sys_049_every_figure_equals_the_list_it_opens() {
    let kit = Kit::new().await;
    let report = kit.make(kit.officer(), draft("DCE/27/9.CP/11")).await.unwrap();
    let (id, counts) = (report.public_id(), ["parties", "published", "shared", "shared-only", "nothing", "withdrawn", "plan"]);
    assert_eq!(counts.map(|code| frozen(&report).count(code)), [159, 1, 2, 1, 157, 1, 1]);
    let site = kit.site();
    let record = site.get(&format!("/en/status-reports/{id}.json")).await.expect(200).json();
    let figures = record["figures"].as_array().unwrap();
    assert!(figures.len() > 150, "{}", figures.len());
    let page = site.get(&format!("/en/status-reports/{id}")).await.expect(200);
    let opened = page.attributes("main table a", "href");
    let numbers = page.select("main table a");
    for figure in figures {
        let (code, count) = (figure["code"].as_str().unwrap(), usize::try_from(figure["count"].as_u64().unwrap()).unwrap());
        let address = format!("/en/status-reports/{id}/lists/{code}");
        let list = site.get(&format!("{address}.json")).await.expect(200).json();
        assert_eq!((list["total"].as_u64().unwrap(), list["rows"].as_array().unwrap().len()), (count as u64, count), "{code}");
        let shown: Vec<&String> = opened.iter().zip(&numbers).filter(|(href, _)| **href == address).map(|(_, number)| number).collect();
        assert!(code == "readable" || !shown.is_empty(), "{code} is on the page and opens");
        assert!(shown.iter().all(|number| **number == count.to_string()), "{code}: {shown:?}");
    }
    let rows = site.get(&format!("/en/status-reports/{id}/lists/shared.csv")).await.expect(200).text();
    assert!(rows.contains("KE") && rows.contains("SN") && !rows.contains("GH"), "{rows}");
    site.get(&format!("/en/status-reports/{id}/lists/best")).await.expect(404);
    // Every Party stands in one state, and in one regional group.
    let sum = |codes: &dyn Fn(&str) -> bool| -> u64 {
        figures.iter().filter(|figure| codes(figure["code"].as_str().unwrap())).map(|figure| figure["count"].as_u64().unwrap()).sum()
    };
    assert_eq!(sum(&|code| code.starts_with("state-")), 159);
    assert_eq!(sum(&|code| code.starts_with("parties-in-") && code != "parties-in-ldc"), 159);
}

#[tokio::test]
async fn sys_049_of_an_unpublished_roadmap_only_party_and_day_and_of_drafts_only_numbers() {
    let kit = Kit::new().await;
    let report = kit.make(kit.officer(), draft("")).await.unwrap();
    let site = kit.site();
    let record = site.get(&format!("/en/status-reports/{}.json", report.public_id())).await.expect(200).json();
    let senegal = record["parties"].as_array().unwrap().iter().find(|one| one["party"] == "SN").unwrap();
    let told: Vec<&String> = senegal.as_object().unwrap().iter().filter(|(_, value)| !value.is_null()).map(|(name, _)| name).collect();
    assert_eq!(
        told,
        ["adopted_outside", "group", "languages", "ldc", "party", "positions", "sectors", "shared_on", "state"],
        "what is there is empty but Party, group and day"
    );
    for nothing in ["languages", "sectors", "positions"] {
        assert!(
            matches!(&senegal[nothing], serde_json::Value::Array(list) if list.is_empty()) || senegal[nothing] == serde_json::json!({})
        );
    }
    assert_eq!((record["begun"].as_u64(), record["finalized"].as_u64()), (Some(9), Some(4)));
    let page = site.get(&format!("/en/status-reports/{}", report.public_id())).await.expect(200);
    let text = page.text();
    assert!(text.contains("Have begun a roadmap (number only)") && text.contains("157 Parties had sent nothing."), "{text}");
    assert!(text.split_whitespace().all(|word| !["overdue", "late", "delayed"].contains(&word.trim_matches(['.', ',', ';']))));
    assert!(page.html().contains(r#"<bdi lang="fr" dir="ltr">Feuille de route</bdi>"#));
}

#[tokio::test]
async fn sys_049_the_same_release_writes_the_same_bytes_and_a_later_change_changes_nothing() {
    let kit = Kit::new().await;
    let report = kit.make(kit.officer(), draft("")).await.unwrap();
    let first: Vec<String> =
        [(Kind::Html, Lang::En), (Kind::Html, Lang::Fr), (Kind::Json, Lang::En)].map(|(kind, lang)| file(kind, lang, &report)).into();
    assert_eq!(canonical::sha256(first[2].as_bytes()), frozen(&report).fingerprint, "anybody can recompute the fingerprint");
    assert!(first[1].contains("1 Partie avait une feuille de route nationale publiée") && first[1].contains(r#"lang="fr""#));
    assert!(first[0].contains("1 July 2026") && !first[0].contains(&kit.base.ambient.now().day().to_string()));
    // Everybody publishes, time goes on.
    let everybody = parties::register().iter().map(|one| (one.code, published("Autre"))).collect();
    *kit.said.0.lock().unwrap() = Ground { counted: Counted { begun: 159, finalized: 159 }, roadmaps: everybody };
    kit.base.clock.set(testkit::start().plus_days(400));
    let (id, another) = (report.public_id(), kit.make(kit.officer(), draft("")).await.unwrap());
    assert_eq!(frozen(&another).count("published"), 159);
    let read = kit.base.db.read(move |conn| governance::final_report(conn, day("2026-07-01"), "")).await.unwrap().unwrap();
    assert_eq!(read.id, another.id, "the newest of the day");
    let site = kit.site();
    let bytes = site.get(&format!("/id/status-report/{id}/body.json")).await.expect(200).html();
    assert_eq!(canonical::sha256(bytes.as_bytes()), frozen(&report).fingerprint);
    assert_eq!(bytes, first[2]);
    let page = site.get(&format!("/fr/status-reports/{id}")).await.expect(200).text();
    assert!(page.contains("1 Partie avait une feuille de route nationale publiée"), "{page}");
    let docx = |lang| files::bytes(Kind::Docx, lang, (&report.draft, frozen(&report)), "https://example.org", Some(&id)).unwrap();
    assert!(docx(Lang::Fr) == docx(Lang::Fr) && docx(Lang::Fr) != docx(Lang::En));
    let sent = site.get(&format!("/fr/status-reports/{id}.docx")).await.expect(200);
    assert!(sent.header("content-disposition").contains("status-report-2026-07-01-fr.docx"), "{}", sent.header("content-disposition"));
    let elsewhere = site.get(&format!("/ar/status-reports/{id}.docx")).await.expect(303).location();
    assert_eq!(elsewhere, format!("/en/status-reports/{id}.docx"));
    assert!(files::bytes(Kind::Html, Lang::Ar, (&report.draft, frozen(&report)), "", None).is_err());
}

#[tokio::test]
async fn what_is_wrong_is_refused_and_a_symbol_names_one_report() {
    let kit = Kit::new().await;
    let bad =
        ReportDraft { on: "soon".into(), symbol: "DCE<27>".into(), title: Text::original(Lang::En, "Report"), ..ReportDraft::default() };
    assert_eq!(fields(kit.make(kit.officer(), bad).await.unwrap_err()), ["on", "symbol", "title_fr"]);
    assert_eq!(fields(kit.make(kit.officer(), ReportDraft { call: "nothing".into(), ..draft("") }).await.unwrap_err()), ["call"]);
    let first = kit.make(kit.officer(), draft("DCE/27/9.CP/11")).await.unwrap();
    assert_eq!(fields(kit.make(kit.officer(), draft("DCE/27/9.CP/11")).await.unwrap_err()), ["symbol"]);
    let (by, id, version) = (kit.officer(), first.public_id(), first.version);
    let silent = {
        let (by, id) = (by.clone(), id.clone());
        kit.base.db.write(move |tx| actions::withdraw(tx, &by, (&id, version), "")).await
    };
    assert_eq!(fields(silent.unwrap_err()), ["reason"]);
    let stale = {
        let (by, id) = (by.clone(), id.clone());
        kit.base.db.write(move |tx| actions::withdraw(tx, &by, (&id, version - 1), "Wrong")).await
    };
    assert!(matches!(stale, Err(Error::Conflict)));
    kit.base.db.write(move |tx| actions::withdraw(tx, &by, (&id, version), "A figure was <wrong>")).await.unwrap();
    let second = kit.make(kit.officer(), draft("DCE/27/9.CP/11")).await.unwrap();
    for actor in [Actor::visitor(), Actor::signed_in(Id::founding("account", "x"), vec![Grant::of(Role::FocalPoint, Some(party("KE")))])] {
        assert!(matches!(kit.make(kit.by(actor), draft("")).await, Err(Error::NotFound)));
    }
    let site = kit.site();
    for address in ["", "/lists/published"] {
        let gone = site.get(&format!("/en/status-reports/{}{address}", first.public_id())).await.expect(410).html();
        assert!(gone.contains("A figure was &lt;wrong&gt;") && gone.contains("DCE/27/9.CP/11"), "{gone}");
    }
    let list = site.get("/en/status-reports.json").await.expect(200).json();
    assert_eq!((list["total"].as_u64(), list["rows"][0]["id"].as_str()), (Some(1), Some(second.public_id().as_str())));
    assert!(site.get("/fr/status-reports.atom").await.expect(200).html().contains("État au 1 juillet 2026"));
}

#[tokio::test]
async fn a_day_that_has_not_ended_is_provisional_and_an_early_one_has_its_own_parties() {
    let kit = Kit::new().await;
    let today = kit.base.ambient.now().day();
    for (on, is_provisional) in [(today.plus_days(-1), false), (today, true), (today.plus_days(30), true)] {
        let report = kit.make(kit.officer(), ReportDraft { on: on.to_string(), ..ReportDraft::default() }).await.unwrap();
        assert_eq!(frozen(&report).facts.is_provisional, is_provisional, "{on}");
        assert_eq!(file(Kind::Html, Lang::En, &report).contains("they are provisional"), is_provisional);
    }
    // Fewer Parties on the day on which the Convention entered into force for the first.
    let early = kit.make(kit.officer(), ReportDraft { on: "2007-06-18".into(), ..ReportDraft::default() }).await.unwrap();
    assert_eq!(frozen(&early).count("parties"), 57);
}

#[tokio::test]
async fn the_desk_makes_a_report_from_day_to_final_and_nothing_is_public_before() {
    let kit = Kit::new().await;
    let said = kit.said.clone();
    let site = kit.site();
    let officer = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let refused = officer.post("/en/desk/status-reports", &[("on", "tomorrow")]).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["on"]);
    let at = officer.post("/en/desk/status-reports", &[("on", "2026-07-01")]).await.expect(303).location();
    let at = at.split('?').next().unwrap().to_owned();
    let id = at.rsplit('/').next().unwrap().to_owned();
    site.get(&format!("/en/status-reports/{id}")).await.expect(404);
    let version = async || officer.get(&at).await.expect(200).attributes("input[name=version]", "value").remove(0);
    let v = version().await;
    let half = [("version", v.as_str()), ("on", "2026-07-01"), ("introduction_en", "We thank all Parties."), ("then", "preview")];
    let again = officer.post(&at, &half).await.expect(422);
    assert_eq!(again.wrong_fields(), ["introduction_fr"]);
    assert!(again.html().contains("We thank all Parties."), "nothing typed is lost");
    let stale = officer.post(&at, &half).await;
    assert_eq!(stale.status(), 409, "an older page overwrites nothing");
    let v = version().await;
    let whole = [
        ("version", v.as_str()),
        ("on", "2026-07-01"),
        ("symbol", "DCE/27/9.CP/11"),
        ("introduction_en", "We thank all Parties."),
        ("introduction_fr", "Nous remercions toutes les Parties."),
        ("then", "preview"),
    ];
    let to = officer.post(&at, &whole).await.expect(303).location();
    let preview = officer.get(to.split('?').next().unwrap()).await.expect(200);
    assert!(preview.text().contains("1 Party had a published national roadmap."), "{}", preview.text());
    let opened = preview.attributes("main table a", "href");
    let list = opened.iter().find(|address| address.ends_with("/lists/shared-only")).unwrap();
    assert!(officer.get(list).await.expect(200).text().contains("Senegal"));
    let v = version().await;
    officer.post(&format!("{at}/acts/finish"), &[("version", &v)]).await.expect(303);
    said.0.lock().unwrap().roadmaps.clear();
    site.app().public_changed();
    let page = site.get(&format!("/fr/status-reports/{id}")).await.expect(200);
    assert!(page.text().contains("Nous remercions toutes les Parties.") && page.text().contains("DCE/27/9.CP/11"));
    assert!(page.text().contains("1 Partie avait une feuille de route nationale publiée"), "{}", page.text());
    // What is final is no form any more.
    assert!(officer.get(&at).await.expect(200).attributes("input[name=on]", "value").is_empty());
    let v = version().await;
    officer.post(&at, &[("version", &v), ("on", "2020-01-01")]).await.expect(422);
    officer.post(&format!("{at}/acts/withdraw"), &[("version", &v)]).await.expect(422);
    officer.post(&format!("{at}/acts/withdraw"), &[("version", &v), ("reason", "A mistake")]).await.expect(303);
    site.app().public_changed();
    assert!(site.get(&format!("/ar/status-reports/{id}")).await.expect(410).text().contains("A mistake"));
}
