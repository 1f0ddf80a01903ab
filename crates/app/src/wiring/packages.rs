//! What packages carry: sent texts of roadmaps, given and taken by the roadmaps slice.

use ::packages::domain::{Content, Sender};
use ::packages::{Arrived, Line, Records};
use documents::Files;
use jobs::NoticesPart;
use kernel::{Actor, Ambient, Moment, PartyCode, Result};
use roadmaps::actions::{Brought, By};
use roadmaps::{CameAs, EvidencePart, Handed};
use std::sync::Arc;
use store::{Conn, Tx};

pub struct Roadmaps {
    pub evidence: Arc<EvidencePart>,
    pub notices: Arc<NoticesPart>,
    pub files: Files,
}

fn brought(arrived: &Arrived) -> Brought {
    let manifest = &arrived.manifest;
    let sent_at = Moment::parse(&manifest.sent_at).unwrap_or(Moment(0));
    Brought {
        came_as: CameAs { number: manifest.number.clone(), key: arrived.fingerprint.clone(), sent_at },
        party: manifest.party,
        public_id: manifest.record.clone(),
        number: manifest.version,
        lang: manifest.language,
        title: manifest.title.clone(),
        name: manifest.sender.name.clone(),
        office: manifest.sender.office.clone(),
        body: arrived.body.clone(),
        plan: arrived.plan.clone(),
        files: arrived.files.clone(),
    }
}

impl Records for Roadmaps {
    fn list(&self, conn: &mut Conn, party: PartyCode) -> Result<Vec<Line>> {
        let line = |sent: roadmaps::Submission| Line {
            number: sent.receipt,
            version: sent.number,
            title: sent.title,
            lang: sent.lang,
            sent_at: sent.submitted_at,
        };
        Ok(roadmaps::handed_out(conn, party)?.into_iter().map(line).collect())
    }

    fn content(&self, conn: &mut Conn, party: PartyCode, number: &str) -> Result<Content> {
        let Handed { submission: sent, acts, history, files } = roadmaps::handed(conn, party, number)?;
        let sized = |(hash, name): (String, String)| self.files.size(&hash).map(|bytes| (hash, name, bytes));
        Ok(Content {
            number: sent.receipt,
            kind: KIND,
            party: sent.party,
            record: sent.public_id,
            version: sent.number,
            language: sent.lang,
            title: sent.title,
            sent_at: sent.submitted_at,
            sender: Sender { name: sent.name, office: sent.office },
            body: sent.body,
            plan: sent.plan,
            acts,
            history,
            files: files.into_iter().map(sized).collect::<Result<_>>()?,
        })
    }

    fn is_readable(&self, arrived: &Arrived) -> bool {
        arrived.manifest.kind == KIND && roadmaps::actions::is_readable(&brought(arrived))
    }

    fn accept(&self, tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, arrived: &Arrived) -> Result<String> {
        let by = By {
            actor: actor.clone(),
            ambient: ambient.clone(),
            name: String::new(),
            evidence: self.evidence.clone(),
            notices: self.notices.clone(),
        };
        Ok(roadmaps::actions::take_in(tx, &by, &brought(arrived))?.receipt)
    }
}

/// Kind of the packages that this adapter knows.
const KIND: &str = "roadmap";
