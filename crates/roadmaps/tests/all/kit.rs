//! What the tests share: persons, stand-ins for measures and mail, a whole draft ready to be finalized.

use jobs::{Audience, Notices, NoticesPart};
use kernel::{Actor, Ambient, Day, Grant, Id, Lang, PartyCode, Result, Role, Text};
use roadmaps::actions::{self, Addition, By, On, Reported, Saved, StartFrom};
use roadmaps::{Begun, DatedRound, Edit, Evidence, EvidenceHit, EvidencePart, Of, OpenedStep, PublicRound, Roadmap, Rounds, RoundsOf};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use store::{Conn, Tx};
use testkit::TestDb;

/// Stands in for the measures slice: `pub-…` is published, `pub-practice` a good practice, `draft-…` a draft, all of Kenya.
#[derive(Default)]
pub struct MadeMeasures {
    pub proposed: Arc<Mutex<Vec<String>>>,
    /// Titles and links of measures that were begun.
    pub begun: Arc<Mutex<Vec<(String, Option<String>)>>>,
}

/// No Party consults anybody.
pub struct NoRounds;

impl Rounds for NoRounds {
    fn open(&self, _: &mut Conn, _: Day) -> Result<Vec<PartyCode>> {
        Ok(Vec::new())
    }

    fn of_party(&self, _: &mut Conn, _: PartyCode, _: Day) -> Result<RoundsOf> {
        Ok(RoundsOf::default())
    }

    fn steps_of(&self, _: &mut Conn, _: PartyCode, _: Day) -> Result<Vec<OpenedStep>> {
        Ok(Vec::new())
    }

    fn dated_of(&self, _: &mut Conn, _: PartyCode, _: Day) -> Result<Vec<DatedRound>> {
        Ok(Vec::new())
    }

    fn public_of(&self, _: &mut Conn, _: PartyCode) -> Result<Vec<PublicRound>> {
        Ok(vec![PublicRound {
            title: Text::original(Lang::En, "First round"),
            address: "/consultations/x".into(),
            opened_on: None,
            contributions: 0,
        }])
    }
}

impl Evidence for MadeMeasures {
    fn search(&self, _: &mut Conn, party: PartyCode, text: &str, _: Lang) -> Result<Vec<EvidenceHit>> {
        Ok(if party.as_str() == "KE" && !text.is_empty() { vec![hit("pub-1"), hit("draft-1")] } else { Vec::new() })
    }

    fn is_of_party(&self, _: &mut Conn, id: &str, party: PartyCode) -> Result<bool> {
        Ok(party.as_str() == "KE" && (id.starts_with("pub-") || id.starts_with("draft-")))
    }

    fn describe(&self, _: &mut Conn, ids: &[String], _: Lang, may_see_drafts: bool) -> Result<Vec<EvidenceHit>> {
        Ok(ids.iter().map(|id| hit(id)).filter(|hit| hit.is_public || may_see_drafts).collect())
    }

    fn start_measure(&self, _: &mut Tx<'_>, _: &Actor, ambient: &Ambient, _: PartyCode, begun: &Begun<'_>) -> Result<String> {
        self.begun.lock().unwrap().push((begun.title.to_owned(), begun.link.map(|(url, _)| url.to_owned())));
        Ok(format!("draft-{}", Id::fresh(ambient).public()))
    }

    fn propose(&self, _: &mut Tx<'_>, _: &Actor, _: &Ambient, _: PartyCode, id: &str, _: &str) -> Result<()> {
        self.proposed.lock().unwrap().push(id.to_owned());
        Ok(())
    }
}

fn hit(id: &str) -> EvidenceHit {
    let is_public = id.starts_with("pub-");
    let practice = if id == "pub-practice" { "Good practice".into() } else { String::new() };
    EvidenceHit {
        id: id.to_owned(),
        title: format!("Measure {id}"),
        state: "state".into(),
        address: format!("/measures/{id}"),
        is_public,
        practice,
    }
}

/// Remembers who was told what.
#[derive(Default, Clone)]
pub struct Told(pub Arc<Mutex<Vec<(String, String)>>>);

impl Notices for Told {
    fn tell(
        &self,
        _: &mut Tx<'_>,
        to: &Audience,
        _: Option<Id>,
        key: &'static str,
        _: &[(&'static str, jobs::Words)],
        _: &str,
    ) -> Result<()> {
        self.0.lock().unwrap().push((format!("{to:?}"), key.to_owned()));
        Ok(())
    }
}

pub fn party(code: &str) -> PartyCode {
    PartyCode::parse(code).unwrap()
}

pub struct Kit {
    pub base: TestDb,
    pub told: Told,
    pub proposed: Arc<Mutex<Vec<String>>>,
    pub begun: Arc<Mutex<Vec<(String, Option<String>)>>>,
    evidence: Arc<EvidencePart>,
    notices: Arc<NoticesPart>,
}

impl Kit {
    pub fn new() -> Kit {
        let told = Told::default();
        let measures = MadeMeasures::default();
        let (proposed, begun) = (measures.proposed.clone(), measures.begun.clone());
        Kit {
            base: testkit::db(),
            notices: Arc::new(NoticesPart(Box::new(told.clone()))),
            told,
            proposed,
            begun,
            evidence: Arc::new(EvidencePart(Box::new(measures))),
        }
    }

    /// Somebody with a role, of a Party where the role is of one.
    pub fn someone(&self, name: &str, role: Role, of: &str) -> By {
        let grant = Grant::of(role, role.is_of_party().then(|| party(of)));
        By {
            actor: Actor::signed_in(Id::fresh(&self.base.ambient), vec![grant]),
            ambient: self.base.ambient.clone(),
            name: name.to_owned(),
            evidence: self.evidence.clone(),
            notices: self.notices.clone(),
        }
    }

    pub fn focal(&self) -> By {
        self.someone("Amina", Role::FocalPoint, "KE")
    }

    pub fn authority(&self) -> By {
        self.someone("Wanjiru", Role::Authority, "KE")
    }

    pub fn secretariat(&self) -> By {
        self.someone("Officer", Role::Secretariat, "")
    }

    pub async fn write<T: Send + 'static>(&self, work: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static) -> Result<T> {
        self.base.db.write(work).await
    }

    pub async fn read<T: Send + 'static>(&self, work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static) -> T {
        self.base.db.read(work).await.unwrap()
    }

    /// The version Kenya is making.
    pub async fn open(&self) -> Roadmap {
        self.read(|conn| roadmaps::open_version(conn, party("KE"))).await.expect("a version is open")
    }

    pub async fn start(&self, by: &By, from: StartFrom) -> Result<Roadmap> {
        let by = by.clone();
        self.write(move |tx| actions::start(tx, &by, party("KE"), &from)).await
    }

    pub async fn save(&self, by: &By, of: Of, values: &[(&str, &str)]) -> Result<Saved> {
        let version = self.open().await.version;
        self.save_from(by, of, values, version).await
    }

    /// Saves a form that was loaded from an older version of the record.
    pub async fn save_from(&self, by: &By, of: Of, values: &[(&str, &str)], version: i64) -> Result<Saved> {
        let (by, id) = (by.clone(), self.open().await.id);
        let edit = Edit { of, values: values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect() };
        self.write(move |tx| actions::save(tx, &by, party("KE"), id, &edit, version, &BTreeMap::new())).await
    }

    pub async fn add(&self, by: &By, activity: &'static str, addition: Addition) -> Result<Option<String>> {
        let (by, id) = (by.clone(), self.open().await.id);
        self.write(move |tx| actions::add_evidence(tx, &by, party("KE"), id, activity, &addition)).await
    }

    /// The open version as an act on it names it.
    pub async fn on(&self, note: &str) -> On {
        let roadmap = self.open().await;
        On { party: roadmap.party, id: roadmap.id, version: roadmap.version, note: note.to_owned() }
    }

    /// Performs a formal act on the open version.
    pub async fn act<T: Send + 'static>(&self, by: &By, act: fn(&mut Tx<'_>, &By, &On) -> Result<T>, note: &str) -> Result<T> {
        let (by, on) = (by.clone(), self.on(note).await);
        self.write(move |tx| act(tx, &by, &on)).await
    }

    /// A draft in which nothing obligatory is missing: 1.1 and 1.2 done with evidence, the rest not begun.
    pub async fn whole_draft(&self, by: &By) {
        self.start(by, StartFrom::Blank(Lang::En)).await.unwrap();
        self.fill(by).await;
    }

    pub async fn fill(&self, by: &By) {
        self.save(by, Of::Text, &[("title", "Digital culture roadmap"), ("summary", "What we do until 2029.")]).await.unwrap();
        self.save(by, Of::Sectors, &[("sector", "music"), ("sector", "publishing")]).await.unwrap();
        let sectors: Vec<String> = self.open().await.content.sectors.keys().cloned().collect();
        for sector in sectors {
            self.save(by, Of::Sectors, &[(&format!("reason-{sector}"), "Most artists work here")]).await.unwrap();
        }
        for activity in &convention::framework().activities {
            let choice = if matches!(activity.code.as_str(), "1.1" | "1.2") { "done" } else { "not-begun" };
            self.save(by, Of::Position(activity.code.clone()), &[("choice", choice)]).await.unwrap();
        }
        self.add(by, "1.1", Addition::Measure("pub-1".into())).await.unwrap();
        self.add(by, "1.2", Addition::Link { url: "https://example.org/report".into(), title: "Report".into() }).await.unwrap();
        self.save(by, Of::Priorities, &[("priority", "2.1"), ("owner-2.1", "Ministry of Culture"), ("due-2.1", "2028-06-30")])
            .await
            .unwrap();
    }

    /// Reports where a stage or action of Kenya's published plan stands.
    pub async fn report(&self, by: &By, about: &str, step: &str, day: &str) -> Result<()> {
        let (by, about) = (by.clone(), about.to_owned());
        let reported = Reported::State { headway: step.to_owned(), day: day.to_owned(), note: "Because".into(), link: String::new() };
        self.write(move |tx| actions::report(tx, &by, party("KE"), &about, &reported)).await
    }

    /// The state a version was left in, as history has it.
    pub async fn state_of(&self, id: Id) -> String {
        let last = self.read(move |conn| Ok(store::history::list(conn, "roadmap", &id.to_string())?.remove(0))).await;
        last.body["state"].as_str().unwrap_or_default().to_owned()
    }

    /// Finalized, validated and published by two persons.
    pub async fn published(&self, focal: &By, authority: &By) {
        self.whole_draft(focal).await;
        self.act(focal, actions::finalize, "").await.unwrap();
        self.act(authority, actions::validate, "").await.unwrap();
        self.act(focal, actions::publish, "").await.unwrap();
    }
}
