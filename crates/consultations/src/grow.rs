//! Rounds with contributions made up for measuring, each contribution written with its history as the act would.

use crate::actions::{self, By};
use crate::domain::{Act, Contribution, Draft, RoundAct, Sent, Source, Who};
use crate::{Drafts, store};
use ::store::Tx;
use kernel::{Id, Lang, PartyCode, Result, Role, Text, canonical};

/// Opens a round of this Party with `n` contributions from paper. `by` is its focal point; `words` answers a text of at most
/// so many characters.
pub fn grow(
    tx: &mut Tx<'_>,
    by: &By,
    drafts: &dyn Drafts,
    (party, lang): (PartyCode, Lang),
    n: i64,
    words: &dyn Fn(usize) -> String,
) -> Result<()> {
    let text = |n_chars| Text::original(lang, words(n_chars));
    let draft = Draft {
        title: text(80),
        about: text(600),
        questions: vec![text(120), text(120)],
        closes_on: by.ambient.now().day().plus_days(90).to_string(),
        parts: drafts.parts().into_iter().map(|(code, _)| code.to_owned()).collect(),
        ..Draft::default()
    };
    let planned = actions::plan(tx, by, party, draft)?;
    let round = actions::step(tx, by, drafts, (party, &planned.public_id(), planned.version), RoundAct::Open, "")?;
    let sent = Sent {
        source: Source::Paper,
        place: "round".to_owned(),
        lang: Some(lang),
        words: String::new(),
        who: Who { kind: "ngo".to_owned(), region: "Capital".to_owned(), ..Who::default() },
        organization: None,
        received_at: None,
        is_doubtful: false,
    };
    for number in 1..=n {
        let words = words(usize::try_from(200 + (number % 9) * 100).unwrap_or(200));
        let mut contribution = Contribution {
            id: Id::fresh(&by.ambient),
            round: round.id,
            party,
            number: tx.next_number(&format!("contribution-{}", round.id))?,
            state: sent.begins(),
            source: sent.source,
            place: crate::domain::Place::parse(&sent.place).map(|place| place.code()).unwrap_or_default(),
            lang: sent.lang,
            fingerprint: canonical::sha256(words.as_bytes()),
            words,
            who: sent.who.clone(),
            is_doubtful: false,
            organization: None,
            organization_name: String::new(),
            sent_at: by.ambient.now(),
            reason: String::new(),
            outcome: None,
            version: 0,
        };
        contribution.version = actions::record(tx, (&by.actor, &by.ambient), &contribution, Act::Contribute, Role::FocalPoint, "")?;
        store::insert(tx, &contribution)?;
    }
    Ok(())
}
