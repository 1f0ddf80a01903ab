//! Reminders of the Secretariat to Parties whose turn it is.

use super::{By, FOCAL, body_of, change};
use crate::domain::{Next, REMINDED_DAYS, Reminder, Told, Turn};
use crate::waiting::{Followed, followed_on_desk};
use crate::{access, links, store, team};
use ::store::Tx;
use jobs::Audience;
use kernel::{Error, Id, PartyCode, Result};

/// A Party to remind, with what the page said it is reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    pub party: PartyCode,
    pub about: Next,
}

/// Where the reader of a reminder goes on.
pub fn leads_to(row: &Followed) -> String {
    match (&row.sent, row.next) {
        (Some(sent), Next::Answer | Next::Correct) => links::submission(row.party, &sent.receipt),
        _ => links::work(row.party),
    }
}

/// Writes to the focal points of each Party, all in one transaction: a mail for each person, in their language. Who was
/// reminded within [`REMINDED_DAYS`] is left out unless `again`; who has nobody to write to is left out. `Conflict` where a
/// Party's turn is another than the page said: nothing is sent then. Answers what was sent.
pub fn remind(tx: &mut Tx<'_>, by: &By, consulting: &[PartyCode], chosen: &[Chosen], again: bool) -> Result<Vec<Reminder>> {
    let role = access::authorise_desk(&by.actor)?;
    let (account, now) = (by.actor.account.ok_or(Error::SignIn)?, by.ambient.now());
    let rows = followed_on_desk(tx, consulting, now)?;
    let mut sent = Vec::new();
    for one in chosen {
        let row = rows.iter().find(|row| row.party == one.party).ok_or(Error::NotFound)?;
        if row.next != one.about || row.next.turn() != Turn::Party {
            return Err(Error::Conflict);
        }
        if !again && row.is_reminded(now) {
            continue;
        }
        let told: Vec<Told> = team::focal_points(tx, one.party)?.iter().map(|one| Told { account: one.account, lang: one.lang }).collect();
        if told.is_empty() {
            continue;
        }
        let framework = convention::framework().id.clone();
        let reminder =
            Reminder { id: Id::fresh(&by.ambient), party: one.party, framework, about: one.about, sent_at: now, by: account, told };
        let version = tx.record(&change(by, store::REMINDER, reminder.id, one.party, role, "remind", "", body_of(&reminder)?, false))?;
        store::insert_reminder(tx, &reminder, version)?;
        let args = [("party", one.party.to_string().into())];
        by.notices.0.tell(tx, &Audience::Party(one.party, FOCAL), None, notice(one.about), &args, &leads_to(row))?;
        sent.push(reminder);
    }
    if sent.is_empty() {
        return Err(Error::rule_with("roadmaps-error-nobody-reminded", vec![("n", REMINDED_DAYS.to_string())]));
    }
    Ok(sent)
}

/// Message key of the mail.
pub const fn notice(about: Next) -> &'static str {
    match about {
        Next::Answer => "roadmaps-notice-remind-answer",
        Next::Correct => "roadmaps-notice-remind-correct",
        Next::Send => "roadmaps-notice-remind-send",
        Next::Prepare => "roadmaps-notice-remind-prepare",
        Next::Begin | Next::Open | Next::Decide | Next::Nothing => "roadmaps-notice-remind-begin",
    }
}
