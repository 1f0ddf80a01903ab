//! Answering the offer to share a *done* position as a good practice. Nothing reaches the Secretariat without a yes.

use super::{By, body_of, change};
use crate::domain::{Offer, OfferAnswer, Proof};
use crate::{Begun, store};
use ::store::Tx;
use kernel::{Error, Id, PartyCode, Result, Role};

/// Answers an offer. Yes proposes the published measure behind the position; where the evidence is a draft, a link or a
/// file, it begins a measure (or names the draft) that the Party publishes and then proposes.
pub fn answer_offer(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id, answer: OfferAnswer, title: &str, who: &str) -> Result<Offer> {
    if !by.actor.holds(Role::FocalPoint, Some(party)) {
        return Err(Error::NotFound);
    }
    let mut offer = store::get_offer(tx, party, id)?;
    if matches!(offer.answer, OfferAnswer::Yes | OfferAnswer::No) || answer == OfferAnswer::Open {
        return Err(Error::rule("roadmaps-error-offer-answered"));
    }
    if answer == OfferAnswer::Yes {
        offer.measure = Some(take_up(tx, by, &offer, title, who)?);
    }
    offer.answer = answer;
    offer.answered_at = Some(by.ambient.now());
    let version =
        tx.record(&change(by, store::OFFER, offer.id, party, Role::FocalPoint, "answer", answer.code(), body_of(&offer)?, false))?;
    store::update_offer(tx, &offer, version)?;
    offer.version = version;
    Ok(offer)
}

fn take_up(tx: &mut Tx<'_>, by: &By, offer: &Offer, title: &str, who: &str) -> Result<String> {
    let roadmap = store::get(tx, offer.party, offer.roadmap)?;
    let position = roadmap.content.positions.get(&offer.activity).ok_or(Error::NotFound)?;
    let measures: Vec<String> = position.measures().map(str::to_owned).collect();
    let described = by.evidence.0.describe(tx, &measures, roadmap.original, true)?;
    if let Some(published) = described.iter().find(|hit| hit.is_public) {
        if who.trim().is_empty() {
            return Err(Error::field("who", "error-required"));
        }
        by.evidence.0.propose(tx, &by.actor, &by.ambient, offer.party, &published.id, who.trim())?;
        return Ok(published.id.clone());
    }
    if let Some(draft) = described.first() {
        return Ok(draft.id.clone());
    }
    let evidence_title = position.evidence.values().find_map(|evidence| match evidence {
        Proof::Link { title, .. } | Proof::File { title, .. } => Some(title.as_str()),
        Proof::Measure { .. } | Proof::Withheld { .. } => None,
    });
    let link = position.evidence.values().find_map(|evidence| match evidence {
        Proof::Link { url, title } => Some((url.as_str(), title.as_str())),
        _ => None,
    });
    let begun = Begun {
        lang: roadmap.original,
        title: Some(title.trim()).filter(|title| !title.is_empty()).or(evidence_title).unwrap_or_default(),
        activity: &offer.activity,
        reason: &position.reason,
        link,
    };
    by.evidence.0.start_measure(tx, &by.actor, &by.ambient, offer.party, &begun)
}
