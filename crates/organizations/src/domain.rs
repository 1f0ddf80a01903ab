//! Where an organization stands and what it says of itself. Not here: who may do what (`access`), saving (`actions`).
//! Source: `workflows.md`, section 1 (role organization).

use kernel::{Day, FieldError, Id, Lang, Moment, PartyCode, Text};
use serde::{Deserialize, Serialize};

/// State of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Its address is not confirmed yet; nobody but its people knows of it.
    Waiting,
    Listed,
    /// Everyone reads the reason and nothing else.
    Hidden,
}

impl State {
    /// The code in tables; `organization-<code>` is its word.
    pub const fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Listed => "listed",
            State::Hidden => "hidden",
        }
    }
}

/// Everything that can be done to the record of an organization; the code is that of history and of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Register,
    /// Its address answered: somebody used the link.
    Confirm,
    Change,
    /// The Secretariat has looked at who it is.
    Check,
    Hide,
    ShowAgain,
    /// The Secretariat brings it in from a source, or what the source says anew.
    Import,
    /// An import is undone: it becomes as it was, or goes with the reason where the import had brought it.
    Undo,
}

impl Act {
    pub const ALL: [Act; 8] = [Act::Register, Act::Confirm, Act::Change, Act::Check, Act::Hide, Act::ShowAgain, Act::Import, Act::Undo];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Act::Register => "register",
            Act::Confirm => "confirm-address",
            Act::Change => "change",
            Act::Check => "check",
            Act::Hide => "hide",
            Act::ShowAgain => "show-again",
            Act::Import => "import",
            Act::Undo => "undo",
        }
    }

    pub fn parse(code: &str) -> Option<Act> {
        Act::ALL.into_iter().find(|act| act.code() == code)
    }
}

/// Who may perform an act, seen from the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Anyone,
    /// Somebody who acts in its name.
    Itself,
    Secretariat,
}

impl Who {
    /// The code in generated documents.
    pub const fn code(self) -> &'static str {
        match self {
            Who::Anyone => "anyone",
            Who::Itself => "organization",
            Who::Secretariat => "secretariat",
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Transition {
    /// States in which the act is possible; empty for an act that begins a record.
    pub from: &'static [State],
    pub act: Act,
    pub to: State,
    pub who: Who,
    /// Whether a reason is asked for that everyone may read.
    pub needs_reason: bool,
}

const fn row(from: &'static [State], act: Act, to: State, who: Who, needs_reason: bool) -> Transition {
    Transition { from, act, to, who, needs_reason }
}

/// The life of an organization here. Its address is confirmed once, and so is its identity checked.
pub const TRANSITIONS: [Transition; 11] = [
    row(&[], Act::Register, State::Waiting, Who::Anyone, false),
    row(&[], Act::Import, State::Listed, Who::Secretariat, false),
    row(&[State::Waiting], Act::Confirm, State::Listed, Who::Itself, false),
    row(&[State::Listed], Act::Confirm, State::Listed, Who::Itself, false),
    row(&[State::Listed], Act::Change, State::Listed, Who::Itself, false),
    row(&[State::Listed], Act::Check, State::Listed, Who::Secretariat, false),
    row(&[State::Listed], Act::Hide, State::Hidden, Who::Secretariat, true),
    row(&[State::Hidden], Act::ShowAgain, State::Listed, Who::Secretariat, true),
    row(&[State::Listed], Act::Import, State::Listed, Who::Secretariat, false),
    row(&[State::Listed], Act::Undo, State::Listed, Who::Secretariat, false),
    row(&[State::Listed], Act::Undo, State::Hidden, Who::Secretariat, true),
];

/// What an organization says of itself; the names of the fields are those of the form.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// Its official name, never translated by us.
    pub name: String,
    /// Code of the list `actor-kinds`, but for governments.
    pub kind: String,
    /// The Party it is in; `None` for an international body.
    pub country: Option<PartyCode>,
    pub about: Text,
    pub url: String,
    /// Contact that everyone may read: of the organization, not of a person.
    pub contact: String,
    /// Whether it is a federation or coalition that has members here.
    pub is_federation: bool,
    /// Public identifier of the federation it belongs to.
    pub federation: String,
}

/// Kinds that may register: all of the list but governments, whose people are invited.
pub fn kinds() -> impl Iterator<Item = &'static convention::Item> {
    convention::list(convention::lists::ACTOR_KINDS).items.iter().filter(|item| item.code != "government")
}

impl Said {
    /// What a form sent, in one language; the text in others stays.
    pub fn read(before: &Said, lang: Lang, text: &dyn Fn(&str) -> String) -> Said {
        let mut about = before.about.clone();
        // A form in another language shows the text that is there; left as it is, it is no version of its own.
        if about.get(lang).unwrap_or_else(|| about.words(lang)) != text("about") {
            about.set_original(lang, text("about"));
        }
        // An identifier, or the address that people copy.
        let federation = text("federation").rsplit('/').next().unwrap_or_default().trim().to_owned();
        Said {
            name: text("name"),
            kind: text("kind"),
            country: parties::parse(&text("country")).map(|party| party.code),
            about,
            url: text("url"),
            contact: text("contact"),
            is_federation: text("is_federation") == "yes",
            federation,
        }
    }

    /// What keeps it from being registered or changed.
    pub fn problems(&self) -> Vec<FieldError> {
        let is_web = |url: &str| url.starts_with("https://") || url.starts_with("http://");
        [
            ("name", self.name.trim().is_empty(), "organizations-error-name"),
            ("name", self.name.chars().count() > web::limits::LINE_CHARS, "error-too-long"),
            ("kind", !kinds().any(|item| item.code == self.kind), "error-choice"),
            ("url", !self.url.is_empty() && (!is_web(&self.url) || self.url.len() > web::limits::LINK_CHARS), "error-link"),
            ("contact", !self.contact.is_empty() && !people::is_email(&self.contact), "organizations-error-contact"),
            // It stands in mail that the platform sends: no line breaks, no addresses.
            ("name", self.name.chars().any(char::is_control) || self.name.contains("://"), "organizations-error-name-plain"),
            ("about", self.about.versions.values().any(|one| one.text.chars().count() > web::limits::TEXT_CHARS), "error-too-long"),
        ]
        .into_iter()
        .filter(|(_, is_wrong, _)| *is_wrong)
        .map(|(field, _, key)| FieldError::new(field, key))
        .collect()
    }
}

/// By which import an organization came or was last changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    pub run: i64,
    pub at: Moment,
    /// Name of the file, or the address without what may be a key.
    pub origin: String,
    /// Name of the feed; empty for a file that was brought by hand.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub feed: String,
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    pub id: Id,
    /// Version in its history; set when it is read, not part of the body.
    #[serde(skip)]
    pub version: i64,
    pub state: State,
    pub said: Said,
    pub registered_at: Moment,
    /// When its address answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<Moment>,
    /// When the Secretariat had looked at who it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_at: Option<Moment>,
    /// Public reason of hiding.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    pub changed_at: Moment,
    /// The last import that wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<Imported>,
    /// Hidden because the import that brought it was undone: another one may bring it anew, as a record of its own.
    #[serde(default, skip_serializing_if = "kernel::is_default")]
    pub is_undone: bool,
}

impl Organization {
    /// A record as it begins.
    pub fn begun(id: Id, state: State, said: Said, now: Moment) -> Organization {
        Organization {
            id,
            version: 0,
            state,
            said,
            registered_at: now,
            confirmed_at: None,
            checked_at: None,
            reason: String::new(),
            changed_at: now,
            imported: None,
            is_undone: false,
        }
    }

    pub fn public_id(&self) -> String {
        self.id.public()
    }

    /// Whether somebody acts in its name, or did: such a record is changed by itself alone.
    pub fn has_people(&self) -> bool {
        self.confirmed_at.is_some()
    }

    /// Whether the Secretariat entered it, and nobody of its own has confirmed that.
    pub fn is_entered(&self) -> bool {
        self.imported.is_some() && !self.has_people()
    }

    /// The row of the table for an act, if it is possible now. The Secretariat does not check what it entered itself.
    pub fn transition(&self, act: Act) -> Option<&'static Transition> {
        let is_done = match act {
            Act::Check => self.checked_at.is_some() || self.is_entered(),
            Act::Confirm => self.has_people(),
            Act::Import | Act::Undo => self.has_people(),
            _ => false,
        };
        TRANSITIONS.iter().find(|row| row.act == act && row.from.contains(&self.state) && !is_done)
    }

    /// The day the Secretariat had looked at it.
    pub fn checked_on(&self) -> Option<Day> {
        self.checked_at.map(Moment::day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organization(state: State) -> Organization {
        let start = Organization::begun(Id::founding("organization", "test"), state, Said::default(), Moment(0));
        Organization { confirmed_at: (state != State::Waiting).then_some(Moment(0)), ..start }
    }

    #[test]
    fn each_state_allows_exactly_the_acts_of_the_table() {
        for (state, acts) in [
            (State::Waiting, vec![Act::Confirm]),
            (State::Listed, vec![Act::Change, Act::Check, Act::Hide]),
            (State::Hidden, vec![Act::ShowAgain]),
        ] {
            let found: Vec<Act> = Act::ALL.into_iter().filter(|act| organization(state).transition(*act).is_some()).collect();
            assert_eq!(found, acts, "{state:?}");
        }
        let checked = Organization { checked_at: Some(Moment(1)), ..organization(State::Listed) };
        assert!(checked.transition(Act::Check).is_none(), "identity is checked once");
        let imported = Some(Imported { run: 1, at: Moment(0), origin: "list.csv".into(), feed: String::new() });
        let entered = Organization { imported, confirmed_at: None, ..organization(State::Listed) };
        let acts: Vec<Act> = Act::ALL.into_iter().filter(|act| entered.transition(*act).is_some()).collect();
        assert_eq!(acts, [Act::Confirm, Act::Change, Act::Hide, Act::Import, Act::Undo], "nobody of its own stands behind it yet");
    }

    #[test]
    fn a_government_does_not_register_itself() {
        let said = Said { name: "Ministry".into(), kind: "government".into(), ..Said::default() };
        assert_eq!(said.problems().into_iter().map(|problem| problem.field).collect::<Vec<_>>(), ["kind"]);
        assert_eq!(Said { kind: "ngo".into(), ..said }.problems(), []);
    }
}
