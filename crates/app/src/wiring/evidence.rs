//! What a roadmap asks of measures, answered by the measures slice.

use jobs::NoticesPart;
use kernel::{Actor, Ambient, Error, Id, Lang, PartyCode, Result, Text};
use measures::actions::{self, Acting, Filled};
use measures::domain::Practice;
use roadmaps::{Begun, Evidence, EvidenceHit};
use std::sync::Arc;
use store::{Conn, Tx};

pub struct Measures {
    pub notices: Arc<NoticesPart>,
}

impl Measures {
    fn acting(&self, actor: &Actor, ambient: &Ambient) -> Acting {
        Acting { actor: actor.clone(), ambient: ambient.clone(), notices: self.notices.clone() }
    }
}

impl Evidence for Measures {
    fn search(&self, conn: &mut Conn, party: PartyCode, text: &str, lang: Lang) -> Result<Vec<EvidenceHit>> {
        let ids = measures::search_as_evidence(conn, party, text, 20)?;
        self.describe(conn, &ids, lang, true)
    }

    fn is_of_party(&self, conn: &mut Conn, id: &str, party: PartyCode) -> Result<bool> {
        match measures::find_key(conn, id)? {
            Some(key) => measures::is_of_party(conn, key, party),
            None => Ok(false),
        }
    }

    fn describe(&self, conn: &mut Conn, ids: &[String], lang: Lang, may_see_drafts: bool) -> Result<Vec<EvidenceHit>> {
        let (found, t) = (measures::describe(conn, ids)?, i18n::Tr::new(lang));
        let shown = found.into_iter().filter(|measure| measure.is_public || may_see_drafts).map(|measure| EvidenceHit {
            id: measure.public_id,
            title: measure.title.words(lang).to_owned(),
            state: t.word(&format!("measure-{}", measure.state.code())).to_owned(),
            address: measure.path,
            is_public: measure.is_public,
            practice: match measure.designation {
                Practice::Proposed | Practice::Designated => t.word(&format!("designation-{}", measure.designation.code())).to_owned(),
                Practice::None | Practice::NotDesignated => String::new(),
            },
        });
        Ok(shown.collect())
    }

    fn start_measure(&self, tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, party: PartyCode, begun: &Begun<'_>) -> Result<String> {
        let filled = Filled {
            title: Text::original(begun.lang, begun.title),
            features: begun.reason.clone(),
            activity: begun.activity.to_owned(),
            link: begun.link.map(|(url, title)| (url.to_owned(), title.to_owned())),
        };
        Ok(actions::start_filled(tx, &self.acting(actor, ambient), party, filled)?.public_id())
    }

    fn propose(&self, tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, _: PartyCode, id: &str, makers: &str) -> Result<()> {
        let key: Id = measures::find_key(tx, id)?.ok_or(Error::NotFound)?;
        actions::propose(tx, &self.acting(actor, ambient), key, makers).map(drop)
    }
}
