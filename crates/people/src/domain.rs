//! Rules about people: e-mail addresses, passwords, one-time codes, the life of an invitation and of an account.
//! No database, no mail, no clock.

use kernel::{Day, FieldError, Lang, Moment, PartyCode, Role};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Parts of a Party's work that a member can be given.
pub const PARTS: [&str; 7] = ["positions", "sectors", "plan", "text", "team", "consultation", "measures"];

/// What a token can be allowed to do, with the message that says it. Publishing is none of it: that a person does.
pub const SCOPES: [(&str, &str); 2] =
    [("measures:draft", "people-scope-measures-draft"), ("measures:submit", "people-scope-measures-submit")];
/// Days for which a token is good at most. Our choice: whoever runs a program looks at it once a year.
pub const TOKEN_DAYS: i64 = 366;
/// Good tokens of one account at most. Our choice: more programs than one person keeps.
pub const TOKENS_MAX: usize = 20;

/// An invitation link lives this long (`workflows.md`, section 1).
pub const INVITATION_DAYS: i64 = 14;
/// A one-time code (`workflows.md`, section 1).
pub const CODE_MINUTES: i64 = 10;
pub const CODE_TRIES: i64 = 5;
/// A link for a forgotten password or a new address. Our choice: long enough for slow mail.
pub const RESET_MINUTES: i64 = 60;
/// Days for which a used or withdrawn invitation is kept, so that its link still says why it is over. Our choice.
pub const OVER_DAYS: i64 = 30;
/// Days after its end for which an expired invitation is kept with its address, to be sent again. Our choice.
pub const EXPIRED_DAYS: i64 = 90;
/// Characters of a password (`workflows.md`, section 1); the upper bound is ours.
pub const PASSWORD_CHARS: usize = 12;
const PASSWORD_CHARS_MAX: usize = 200;
/// Characters of a name or an office. Our choice.
const NAME_CHARS: usize = 120;
/// Characters of a reason. Our choice.
const WHY_CHARS: usize = 500;
/// Invitations sent at once: every Party twice and some more. Our choice.
pub const LINES_MAX: usize = 400;

static COMMON: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    include_str!("../../../data/common-passwords.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect()
});

/// What is wrong with a new token.
pub fn token_problems(name: &str, scopes: &[String], last_day: Option<Day>, today: Day) -> Vec<FieldError> {
    let mut problems = Vec::new();
    let name = name.trim();
    if name.is_empty() {
        problems.push(FieldError::new("name", "error-required"));
    } else if name.chars().count() > NAME_CHARS {
        problems.push(FieldError::new("name", "error-too-long").with("n", NAME_CHARS));
    }
    if scopes.is_empty() || scopes.iter().any(|scope| SCOPES.iter().all(|(known, _)| known != scope)) {
        problems.push(FieldError::new("scopes", "error-choice"));
    }
    match last_day {
        None => problems.push(FieldError::new("last_day", "web-error-bad-day")),
        Some(day) if day < today || i64::from(today.days_until(day)) > TOKEN_DAYS => {
            problems.push(FieldError::new("last_day", "people-error-token-day").with("n", TOKEN_DAYS));
        }
        Some(_) => {}
    }
    problems
}

/// Where an account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountState {
    Active,
    Deactivated,
    /// Nothing personal is left, and nothing follows.
    Erased,
}

impl AccountState {
    pub const ALL: [AccountState; 3] = [AccountState::Active, AccountState::Deactivated, AccountState::Erased];

    pub const fn code(self) -> &'static str {
        match self {
            AccountState::Active => "active",
            AccountState::Deactivated => "deactivated",
            AccountState::Erased => "erased",
        }
    }

    pub fn parse(code: &str) -> Option<AccountState> {
        AccountState::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Where an invitation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationState {
    Waiting,
    Expired,
    Used,
    Withdrawn,
}

impl InvitationState {
    pub const fn code(self) -> &'static str {
        match self {
            InvitationState::Waiting => "waiting",
            InvitationState::Expired => "expired",
            InvitationState::Used => "used",
            InvitationState::Withdrawn => "withdrawn",
        }
    }
}

/// What moves an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationAct {
    Invite,
    /// Send a new link; the old one stops working.
    Resend,
    Withdraw,
    /// The invited person uses the link.
    Accept,
    /// Fourteen days pass.
    Expire,
}

/// From, act, to. Who may is said by `access`; accepting is for whoever holds the link.
pub const INVITATION_TRANSITIONS: [(Option<InvitationState>, InvitationAct, InvitationState); 7] = [
    (None, InvitationAct::Invite, InvitationState::Waiting),
    (Some(InvitationState::Waiting), InvitationAct::Resend, InvitationState::Waiting),
    (Some(InvitationState::Expired), InvitationAct::Resend, InvitationState::Waiting),
    (Some(InvitationState::Waiting), InvitationAct::Withdraw, InvitationState::Withdrawn),
    (Some(InvitationState::Expired), InvitationAct::Withdraw, InvitationState::Withdrawn),
    (Some(InvitationState::Waiting), InvitationAct::Accept, InvitationState::Used),
    (Some(InvitationState::Waiting), InvitationAct::Expire, InvitationState::Expired),
];

/// Whether the act is possible in that state.
pub fn may(state: InvitationState, act: InvitationAct) -> bool {
    INVITATION_TRANSITIONS.iter().any(|(from, one, _)| *from == Some(state) && *one == act)
}

/// The state that the stored instants amount to.
pub fn invitation_state(used_at: Option<Moment>, withdrawn_at: Option<Moment>, expires_at: Moment, now: Moment) -> InvitationState {
    match (used_at, withdrawn_at) {
        (Some(_), _) => InvitationState::Used,
        (None, Some(_)) => InvitationState::Withdrawn,
        (None, None) if expires_at <= now => InvitationState::Expired,
        (None, None) => InvitationState::Waiting,
    }
}

/// The one form in which an address is stored and compared.
pub fn normal_email(typed: &str) -> String {
    typed.trim().to_lowercase()
}

/// Whether a normal address can be written to. Only a gross check: the mail itself is the proof.
pub fn is_email(email: &str) -> bool {
    let Some((local, domain)) = email.split_once('@') else { return false };
    let is_clean = email.chars().all(|letter| !letter.is_whitespace() && !letter.is_control() && !"<>()[],;:\\\"".contains(letter));
    let labels_hold = domain.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    });
    let dots_hold = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
    is_clean && labels_hold && dots_hold && domain.contains('.') && !local.is_empty() && local.len() <= 64 && email.len() <= 254
}

/// Why a password is refused, as a problem of `field`; `None` when it is good.
pub fn password_problem(field: &str, password: &str, email: &str) -> Option<FieldError> {
    let n_chars = password.chars().count();
    if n_chars < PASSWORD_CHARS {
        return Some(FieldError::new(field, "people-error-password-short").with("n", PASSWORD_CHARS));
    }
    if n_chars > PASSWORD_CHARS_MAX {
        return Some(FieldError::new(field, "error-too-long").with("n", PASSWORD_CHARS_MAX));
    }
    let plain = password.to_lowercase();
    let own = email.split('@').next().unwrap_or_default();
    // What is left of names that stand on every page or in the address is what someone would have to guess.
    let rest =
        ["polyphony", "unesco", email, own].iter().filter(|word| word.len() > 2).fold(plain.clone(), |rest, word| rest.replace(word, ""));
    if rest != plain && rest.chars().filter(|letter| letter.is_alphabetic()).count() < 4 {
        return Some(FieldError::new(field, "people-error-password-own"));
    }
    let is_common = COMMON.contains(plain.as_str()) || is_repeated(&plain) || is_sequence(&plain);
    is_common.then(|| FieldError::new(field, "people-error-password-common"))
}

/// One short piece said again and again.
fn is_repeated(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    (1..=4).any(|n| letters.iter().zip(letters.iter().skip(n)).all(|(first, second)| first == second))
}

/// Each letter follows the one before it in the alphabet or among the digits, up or down.
fn is_sequence(text: &str) -> bool {
    let codes: Vec<i64> = text.chars().map(|letter| i64::from(u32::from(letter))).collect();
    [1, -1].iter().any(|step| codes.iter().zip(codes.iter().skip(1)).all(|(first, second)| second - first == *step))
}

/// Eight digits in two groups, from eight random bytes.
pub fn code_of(random: [u8; 8]) -> String {
    let number = u64::from_le_bytes(random) % 100_000_000;
    format!("{:04} {:04}", number / 10_000, number % 10_000)
}

/// The code as it is compared: digits of any script, without blanks.
pub fn normal_code(typed: &str) -> String {
    kernel::money::ascii_digits(typed).chars().filter(char::is_ascii_digit).collect()
}

/// The reason of an erasure, which history keeps.
pub fn why_problem(why: &str) -> Option<FieldError> {
    if why.is_empty() {
        return Some(FieldError::new("why", "people-error-why"));
    }
    (why.chars().count() > WHY_CHARS).then(|| FieldError::new("why", "error-too-long").with("n", WHY_CHARS))
}

/// Name and office as a form gives them.
pub fn details_problems(name: &str, office: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    if name.is_empty() {
        problems.push(FieldError::new("name", "people-error-name"));
    }
    for (field, value) in [("name", name), ("office", office)] {
        if value.chars().count() > NAME_CHARS {
            problems.push(FieldError::new(field, "error-too-long").with("n", NAME_CHARS));
        }
    }
    problems
}

/// Whom to invite to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Normal form.
    pub email: String,
    pub lang: Lang,
    pub role: Role,
    pub party: Option<PartyCode>,
    /// For members only.
    pub parts: Vec<String>,
}

/// What is wrong with an invitation, field by field. `is_party` tells whether a code is that of a Party.
pub fn wanted_problems(wanted: &Wanted, is_party: impl Fn(PartyCode) -> bool) -> Vec<FieldError> {
    let mut problems = Vec::new();
    if !is_email(&wanted.email) {
        problems.push(FieldError::new("email", "people-error-email"));
    }
    match (wanted.role, wanted.party) {
        (role, _) if !role.is_given() => problems.push(FieldError::new("role", "error-choice")),
        (role, None) if role.is_of_party() => problems.push(FieldError::new("party", "people-error-party-needed")),
        (role, Some(_)) if !role.is_of_party() => problems.push(FieldError::new("party", "people-error-party-not-for-role")),
        (_, Some(party)) if !is_party(party) => problems.push(FieldError::new("party", "people-error-party-unknown")),
        _ => {}
    }
    if wanted.role == Role::Member && wanted.parts.is_empty() {
        problems.push(FieldError::new("parts", "people-error-parts"));
    }
    if wanted.parts.iter().any(|part| !PARTS.contains(&part.as_str())) {
        problems.push(FieldError::new("parts", "error-choice"));
    }
    problems
}

/// What a browser calls itself, shortened to what its owner recognises. Names of products are not translated.
pub fn device_name(user_agent: &str) -> String {
    let first = |pairs: &[(&str, &'static str)]| pairs.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name);
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_that_many_people_choose_are_refused() {
        for (password, key) in [
            ("short", Some("people-error-password-short")),
            ("eleven char", Some("people-error-password-short")),
            ("Password1234", Some("people-error-password-common")),
            ("aaaaaaaaaaaaaa", Some("people-error-password-common")),
            ("abcabcabcabcabc", Some("people-error-password-common")),
            ("ABCDEFGHIJKLMN", Some("people-error-password-common")),
            ("йцукенгшщзхъ", Some("people-error-password-common")),
            ("amina@culture.example", Some("people-error-password-own")),
            ("amina-amina-2026", Some("people-error-password-own")),
            ("Polyphony-2026!", Some("people-error-password-own")),
            ("polyphony of many a voice", None),
            ("vier blaue Kamele", None),
            ("四头蓝骆驼走过北京的街道去", None),
        ] {
            assert_eq!(password_problem("password", password, "amina@culture.example").map(|error| error.key), key, "{password}");
        }
        assert!(password_problem("password", &"long ".repeat(60), "a@b.c").is_some());
    }

    #[test]
    fn the_list_of_common_passwords_is_in_the_form_in_which_it_is_asked() {
        assert!(COMMON.len() > 900, "{}", COMMON.len());
        for password in COMMON.iter() {
            assert!(password.chars().count() >= PASSWORD_CHARS && password.to_lowercase() == **password, "{password}");
        }
    }

    #[test]
    fn addresses_that_no_mail_server_takes_are_found() {
        for good in ["a@b.org", "first.last+tag@ministry.gov.gh", "o'neill@culture.ie"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@b",
            "@b.org",
            "a@",
            "a b@c.org",
            "a@b..org",
            "a@-b.org",
            "a,b@c.org",
            "a@b@c.org",
            "<a@b.org>",
            ".a@b.org",
            "a@b.org\nx",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn an_invitation_is_used_once_and_a_withdrawn_one_never() {
        use InvitationAct::{Accept, Resend, Withdraw};
        use InvitationState::{Expired, Used, Waiting, Withdrawn};
        assert!(may(Waiting, Accept));
        for (state, act) in [(Used, Accept), (Expired, Accept), (Withdrawn, Accept), (Used, Resend), (Withdrawn, Resend), (Used, Withdraw)]
        {
            assert!(!may(state, act), "{state:?} {act:?}");
        }
        assert!(may(Expired, Resend));
        let (now, later) = (Moment(1_000), Moment(2_000));
        assert_eq!(invitation_state(None, None, later, now), Waiting);
        assert_eq!(invitation_state(None, None, now, now), Expired);
        assert_eq!(invitation_state(Some(now), None, later, now), Used);
        assert_eq!(invitation_state(None, Some(now), later, now), Withdrawn);
    }

    #[test]
    fn a_role_of_a_party_needs_its_party_and_no_other_role_has_one() {
        let kenya = PartyCode::parse("KE");
        let problems = |role, party, parts: &[&str]| -> Vec<String> {
            let parts = parts.iter().map(|part| (*part).to_owned()).collect();
            let wanted = Wanted { email: "a@b.org".into(), lang: Lang::En, role, party, parts };
            wanted_problems(&wanted, |party| Some(party) == kenya).into_iter().map(|error| error.field).collect()
        };
        assert!(problems(Role::FocalPoint, kenya, &[]).is_empty());
        assert_eq!(problems(Role::FocalPoint, None, &[]), ["party"]);
        assert_eq!(problems(Role::FocalPoint, PartyCode::parse("XX"), &[]), ["party"]);
        assert_eq!(problems(Role::Secretariat, kenya, &[]), ["party"]);
        assert_eq!(problems(Role::Member, kenya, &[]), ["parts"]);
        assert_eq!(problems(Role::Member, kenya, &["plan", "everything"]), ["parts"]);
        assert_eq!(problems(Role::Visitor, None, &[]), ["role"]);
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = code_of([1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(code.len(), 9);
        assert_eq!(normal_code(&code).len(), 8);
        assert_eq!(normal_code("1234-5678"), normal_code("١٢٣٤ ٥٦٧٨"));
    }

    #[test]
    fn a_device_is_named_by_browser_and_system() {
        let agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0";
        assert_eq!(device_name(agent), "Edge, Windows");
        assert_eq!(device_name("curl/8"), "");
    }
}
