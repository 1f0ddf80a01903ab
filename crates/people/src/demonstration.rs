//! Demonstration accounts: one a role, named after it. They exist only where somebody asks for them at start, and their
//! passwords are new at each such start, so that a forgotten demonstration leaves no known password behind.

use crate::actions;
use crate::domain::{AccountState, PARTS};
use crate::passwords;
use crate::store::{self as table, Held, Person};
use i18n::Tr;
use kernel::{Actor, Ambient, Id, Lang, PartyCode, Result, Role};
use store::Tx;

/// Makes the accounts that are missing and gives each a new password. Answers role (in English), address and password.
/// Roles of a Party are held for `party` and left out without one. Addresses end in `.invalid`, which no mail reaches
/// (RFC 2606).
pub fn load_demonstration(tx: &mut Tx<'_>, ambient: &Ambient, party: Option<PartyCode>) -> Result<Vec<(String, String, String)>> {
    let t = Tr::new(Lang::En);
    let mut made = Vec::new();
    for role in Role::ALL.into_iter().filter(|role| role.is_given() && (party.is_some() || !role.is_of_party())) {
        let party = party.filter(|_| role.is_of_party());
        let email = format!("{}@demonstration.invalid", role.code());
        let password = readable(&ambient.token());
        let word = t.word(&format!("role-{}", role.code()));
        let password_hash = Some(passwords::hash_now(ambient, &password)?);
        let id = match table::find_person_by_email(tx, &email)? {
            Some(mut person) => {
                let was_active = person.is_active();
                person.password_hash = password_hash;
                person.state = AccountState::Active;
                table::update_account(tx, &person)?;
                if !was_active {
                    table::record_account(tx, person.id, "reactivate", &Actor::program(), role, party, ambient.now())?;
                }
                person.id
            }
            None => new_account(tx, ambient, &email, t.s("people-demonstration-name", word), password_hash)?,
        };
        if table::find_held(tx, id, role, party, None)?.is_none() {
            give(tx, ambient, id, role, party)?;
        }
        made.push((word.to_owned(), email, password));
    }
    Ok(made)
}

/// An active account without a password that holds a role, a member every part: for measuring. Its session is begun for it.
pub fn make_up(tx: &mut Tx<'_>, ambient: &Ambient, name: &str, role: Role, party: PartyCode) -> Result<Id> {
    let email = format!("{}@measuring.invalid", ambient.token());
    let id = new_account(tx, ambient, &email, name.to_owned(), None)?;
    give(tx, ambient, id, role, Some(party))?;
    Ok(id)
}

fn new_account(tx: &mut Tx<'_>, ambient: &Ambient, email: &str, name: String, password_hash: Option<String>) -> Result<Id> {
    let id = Id::fresh(ambient);
    let person = Person {
        id,
        public_id: id.public(),
        state: AccountState::Active,
        lang: Lang::En,
        password_hash,
        made_at: ambient.now(),
        version: 1,
        name,
        email: email.to_owned(),
        office: String::new(),
    };
    table::insert_person(tx, &person)?;
    Ok(id)
}

fn give(tx: &mut Tx<'_>, ambient: &Ambient, account: Id, role: Role, party: Option<PartyCode>) -> Result<()> {
    let parts = if role == Role::Member { PARTS.map(str::to_owned).to_vec() } else { Vec::new() };
    let held = Held { id: Id::fresh(ambient), account, role, party, organization: None, parts, from_at: ambient.now(), to_at: None };
    actions::hold(tx, &Actor::program(), role, &held)?;
    table::record_account(tx, account, "join", &Actor::program(), role, party, ambient.now())
}

/// The first sixteen digits of a token in groups of four: 64 bits, and still typed by hand.
fn readable(token: &str) -> String {
    let digits: Vec<char> = token.chars().take(16).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}
