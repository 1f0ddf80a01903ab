//! Inviting many at once: pasted lines, a preview that shows every line and its problem, then one confirmation that
//! sends them all or none. For administrators.

use crate::domain::{self, LINES_MAX, PARTS, Wanted};
use crate::{actions, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result, Role};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// One pasted line as the preview shows it.
struct Line {
    /// From 1, as a text editor counts.
    number: u64,
    email: String,
    role: String,
    lang: String,
    problems: Vec<String>,
    /// The address has an account: the role is given at once, without a link.
    is_known: bool,
}

#[derive(Template)]
#[template(path = "people/bulk.html")]
struct BulkView {
    t: Tr,
    f: Fields,
    csrf: String,
    /// What was pasted, carried to the confirmation.
    text: String,
    lines: Vec<Line>,
    n_problems: usize,
}

/// A line that was read: its number and what it asks for, or the messages of what is wrong.
struct Read {
    number: u64,
    cells: Vec<String>,
    wanted: std::result::Result<Wanted, Vec<FieldError>>,
}

/// Reads pasted lines `e-mail, role, Party, language`, parted by commas, semicolons or tabs as spreadsheets paste them.
/// A first line without an address is a head and is left out.
fn read(t: Tr, text: &str) -> Vec<Read> {
    let delimiter = [b'\t', b';'].into_iter().find(|mark| text.contains(char::from(*mark))).unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let mut found: Vec<Read> = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let Ok(record) = record else { continue };
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        let is_head = index == 0 && !cells.iter().any(|cell| cell.contains('@'));
        if is_head || cells.iter().all(String::is_empty) {
            continue;
        }
        let number = record.position().map_or(0, csv::Position::line);
        let wanted = wanted_of(t, &cells);
        found.push(Read { number, cells, wanted });
    }
    for later in 1..found.len() {
        let (before, rest) = found.split_at_mut(later);
        let Some(Read { wanted, .. }) = rest.first_mut() else { continue };
        let is_repeated =
            wanted.as_ref().is_ok_and(|one| before.iter().any(|other| other.wanted.as_ref().is_ok_and(|other| same(one, other))));
        if is_repeated {
            *wanted = Err(vec![FieldError::new("email", "people-error-line-twice")]);
        }
    }
    found
}

fn same(one: &Wanted, other: &Wanted) -> bool {
    one.email == other.email && one.role == other.role && one.party == other.party
}

fn wanted_of(t: Tr, cells: &[String]) -> std::result::Result<Wanted, Vec<FieldError>> {
    let cell = |index: usize| cells.get(index).map_or("", String::as_str);
    let mut problems = Vec::new();
    let role = role_named(t, cell(1)).unwrap_or_else(|| {
        problems.push(FieldError::new("role", "people-error-line-role").with("value", cell(1)));
        Role::Visitor
    });
    let party = match cell(2) {
        "" => None,
        code => PartyCode::parse(&code.to_uppercase()).or_else(|| {
            problems.push(FieldError::new("party", "people-error-party-unknown"));
            None
        }),
    };
    let lang = Lang::parse(&cell(3).to_lowercase()).unwrap_or_else(|| {
        problems.push(FieldError::new("lang", "people-error-line-lang").with("value", cell(3)));
        Lang::En
    });
    let parts = if role == Role::Member { PARTS.map(str::to_owned).to_vec() } else { Vec::new() };
    let wanted = Wanted { email: domain::normal_email(cell(0)), lang, role, party, parts };
    // A column that could not be read is told once; what follows from it is not.
    let told: Vec<String> = problems.iter().map(|problem| problem.field.clone()).collect();
    let further = domain::wanted_problems(&wanted, |party| parties::party(party).is_some());
    problems.extend(further.into_iter().filter(|problem| !told.contains(&problem.field)));
    if problems.is_empty() { Ok(wanted) } else { Err(problems) }
}

/// A role by its code or by its name in the page's language.
fn role_named(t: Tr, typed: &str) -> Option<Role> {
    let typed = typed.to_lowercase();
    let is_named = |role: &Role| role.code() == typed || super::role_words(t, *role).to_lowercase() == typed;
    Role::ALL.into_iter().filter(|role| role.is_given()).find(is_named)
}

/// Lines that the database objects to: the address holds the role, is invited already, or is shut out.
async fn check(visit: &Visit, lines: Vec<Read>) -> Result<Vec<(Read, bool)>> {
    let now = visit.now;
    visit
        .app
        .db()
        .read(move |conn| {
            let mut checked = Vec::new();
            for mut line in lines {
                let mut is_known = false;
                let mut problem = None;
                if let Ok(wanted) = &line.wanted {
                    if let Some(person) = store::find_person_by_email(conn, &wanted.email)? {
                        is_known = true;
                        if !person.is_active() {
                            problem = Some("people-error-deactivated");
                        } else if store::find_held(conn, person.id, wanted.role, wanted.party, None)?.is_some() {
                            problem = Some("people-error-holds-already");
                        }
                    } else if store::find_open_invitation(conn, wanted)?.is_some_and(|open| open.expires_at > now) {
                        problem = Some("people-error-already-invited");
                    }
                }
                if let Some(key) = problem {
                    line.wanted = Err(vec![FieldError::new("email", key)]);
                }
                checked.push((line, is_known));
            }
            Ok(checked)
        })
        .await
}

fn shown(t: Tr, (line, is_known): &(Read, bool)) -> Line {
    let cell = |index: usize| line.cells.get(index).cloned().unwrap_or_default();
    let (role, lang, problems) = match &line.wanted {
        Ok(wanted) => (super::role_of_party(t, wanted.role, wanted.party), t.lang_name(wanted.lang).to_owned(), Vec::new()),
        Err(problems) => {
            let said = [cell(1), cell(2)].into_iter().filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(", ");
            (said, cell(3), problems.iter().map(|problem| words(t, problem)).collect())
        }
    };
    Line { number: line.number, email: cell(0), role, lang, problems, is_known: *is_known }
}

fn words(t: Tr, problem: &FieldError) -> String {
    let args: Vec<(&str, i18n::Arg)> = problem.args.iter().map(|(name, value)| (*name, value.into())).collect();
    if args.is_empty() { t.m(problem.key).to_owned() } else { t.f(problem.key, &args) }
}

fn page(visit: &Visit, form: Form, lines: Vec<Line>, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let view = BulkView {
        t,
        csrf: visit.csrf_field(),
        text: form.text("lines").to_owned(),
        f: Fields::new(t, form).with_errors(errors),
        n_problems: lines.iter().filter(|line| !line.problems.is_empty()).count(),
        lines,
    };
    let page = Page::new(t.m("people-bulk-title"), super::rendered(&view)?).private().nav("admin");
    Ok(page.crumb(visit.link("/work/accounts"), t.m("people-accounts-title")))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, Form::default(), Vec::new(), &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let t = visit.t;
    let lines = read(t, form.text("lines"));
    let refused = match lines.len() {
        0 => Some(FieldError::new("lines", "people-error-lines")),
        n if n > LINES_MAX => Some(FieldError::new("lines", "people-error-lines-many").with("n", LINES_MAX)),
        _ => None,
    };
    if let Some(error) = refused {
        let errors = vec![error];
        return Reply::again(page(&visit, form, Vec::new(), &errors)?, errors);
    }
    let lines = check(&visit, lines).await?;
    let all: Option<Vec<Wanted>> = lines.iter().map(|(line, _)| line.wanted.as_ref().ok().cloned()).collect();
    let Some(all) = all.filter(|_| form.text("step") == "confirm") else {
        let shown = lines.iter().map(|line| shown(t, line)).collect();
        return Reply::page(page(&visit, form, shown, &[])?);
    };
    let (letters, actor) = (crate::Letters::of(&visit), visit.actor());
    let outcome = visit
        .app
        .db()
        .write(move |tx| all.iter().try_for_each(|wanted| actions::invite_to(tx, &letters, &actor, wanted, None).map(drop)))
        .await;
    match outcome {
        Ok(()) => Reply::done(visit.link("/work/accounts/invitations"), "people-done-invited-many"),
        // Somebody invited one of them between preview and confirmation: nobody was invited, and the preview says which.
        Err(Error::Invalid(_)) => {
            let lines = check(&visit, read(t, form.text("lines"))).await?;
            let shown = lines.iter().map(|line| shown(t, line)).collect();
            Reply::page(page(&visit, form, shown, &[])?)
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t() -> Tr {
        Tr::new(Lang::En)
    }

    #[test]
    fn lines_are_read_as_spreadsheets_paste_them() {
        for text in [
            "e-mail,role,Party,language\na@b.org,focal-point,KE,en\n\nc@d.org,Secretariat officer,,fr",
            "a@b.org\tfocal-point\tke\ten\nc@d.org\tsecretariat\t\tFR",
            "a@b.org; Focal point; KE; en\nc@d.org; secretariat; ; fr",
        ] {
            let lines = read(t(), text);
            let all: Vec<(Role, Option<PartyCode>, Lang)> =
                lines.iter().map(|line| line.wanted.as_ref().map(|wanted| (wanted.role, wanted.party, wanted.lang)).unwrap()).collect();
            assert_eq!(all, [(Role::FocalPoint, PartyCode::parse("KE"), Lang::En), (Role::Secretariat, None, Lang::Fr)], "{text}");
        }
    }

    #[test]
    fn each_bad_line_says_what_is_wrong_with_it() {
        let text = "a@b.org,king,KE,en\nnot an address,focal-point,KE,en\na@b.org,focal-point,,en\na@b.org,focal-point,KE,xx\nc@b.org,authority,KE,en\nc@b.org,authority,KE,en";
        let keys: Vec<(u64, Vec<&str>)> = read(t(), text)
            .into_iter()
            .map(|line| (line.number, line.wanted.err().unwrap_or_default().iter().map(|problem| problem.key).collect()))
            .collect();
        assert_eq!(
            keys,
            [
                (1, vec!["people-error-line-role"]),
                (2, vec!["people-error-email"]),
                (3, vec!["people-error-party-needed"]),
                (4, vec!["people-error-line-lang"]),
                (5, vec![]),
                (6, vec!["people-error-line-twice"]),
            ]
        );
    }
}
