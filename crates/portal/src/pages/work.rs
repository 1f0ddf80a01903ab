//! Mine to do: what waits for the person in the roles they hold, what is for information, the spaces of their Parties.
//! Not here: the acts themselves; each row leads to the page of its slice.

use super::{Link, rendered};
use crate::neighbours::{self, Subject, Waiting};
use askama::Template;
use i18n::Tr;
use kernel::{PartyCode, Result, Role};
use web::{Page, Reply, Visit};

#[derive(Template)]
#[template(path = "portal/work.html")]
struct WorkView {
    t: Tr,
    waiting: Vec<Row>,
    for_information: Vec<Row>,
    spaces: Vec<(Link, String)>,
    tools: Vec<Link>,
    /// Saved searches, and the page where they are changed.
    searches: Vec<Link>,
    all_searches: Link,
}

/// One thing that waits, in words.
pub(super) struct Row {
    pub kind: &'static str,
    /// Safe HTML.
    pub subject: String,
    pub address: String,
    pub party: String,
    pub stage: &'static str,
    pub since: String,
    pub days: String,
    pub turn: &'static str,
}

impl Row {
    pub fn of(visit: &Visit, waiting: &Waiting) -> Row {
        let t = visit.t;
        Row {
            kind: t.m(waiting.kind.key()),
            subject: match &waiting.subject {
                Subject::Text(text) => {
                    Some(web::parts::inline(t, text)).filter(|html| !html.is_empty()).unwrap_or_else(|| t.m("portal-untitled").to_owned())
                }
                Subject::Plain(text) => format!("<bdi>{}</bdi>", web::parts::escape(text)),
                Subject::Message(key, args) => web::parts::escape(&message(t, key, args)),
            },
            address: visit.link(&waiting.address),
            party: waiting.party.map_or_else(|| waiting.organization.clone(), |code| parties::name(code, t.lang())),
            stage: match waiting.stage {
                "" => "",
                code if t.has_word(code) => t.word(code),
                key => t.m(key),
            },
            since: waiting.since.map(|since| t.day(since.day())).unwrap_or_default(),
            days: waiting.since.map(|since| t.number(since.day().days_until(visit.now.day()))).unwrap_or_default(),
            turn: t.m(waiting.turn.key()),
        }
    }
}

/// A message of another slice with its arguments: whole numbers choose plural forms, `party` is shown by its name.
fn message(t: Tr, key: &str, args: &[(&'static str, String)]) -> String {
    let args: Vec<(&str, i18n::Arg)> = args
        .iter()
        .map(|(name, value)| match (*name, value.parse::<i64>()) {
            ("party", _) => {
                (*name, kernel::PartyCode::parse(value).map_or_else(|| value.clone(), |code| parties::name(code, t.lang())).into())
            }
            (_, Ok(number)) => (*name, number.into()),
            _ => (*name, value.clone().into()),
        })
        .collect();
    t.f(key, &args)
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let (actor, today) = (visit.actor(), visit.now.day());
    let (all, saved, organizations) = visit
        .app
        .db()
        .read(move |conn| {
            let saved = actor.account.map(|account| measures::searches::saved(conn, account)).transpose()?.unwrap_or_default();
            let own = actor.organizations().map(|id| organizations::find(conn, id)).collect::<Result<Vec<_>>>()?;
            Ok((neighbours::waiting_for(conn, &actor, today)?, saved, own.into_iter().flatten().collect::<Vec<_>>()))
        })
        .await?;
    let (mine, others): (Vec<&Waiting>, Vec<&Waiting>) = all.iter().partition(|waiting| waiting.is_mine);
    let view = WorkView {
        t,
        waiting: mine.into_iter().map(|waiting| Row::of(&visit, waiting)).collect(),
        for_information: others.into_iter().map(|waiting| Row::of(&visit, waiting)).collect(),
        spaces: spaces(&visit, &organizations),
        tools: tools(&visit),
        searches: saved.iter().map(|one| Link::new(visit.link(&one.path()), &one.name)).collect(),
        all_searches: Link::new(visit.link("/work/searches"), t.m("measures-searches")),
    };
    Reply::page(Page::new(t.m("common-nav-work"), rendered(&view)?).nav("work").private())
}

/// The spaces of the Parties for which the person holds a role, with the roles, then those of their organizations.
fn spaces(visit: &Visit, organizations: &[organizations::Organization]) -> Vec<(Link, String)> {
    let t = visit.t;
    let Some(person) = &visit.person else { return Vec::new() };
    let mut codes: Vec<PartyCode> = person.grants.iter().filter_map(|grant| grant.party).collect();
    codes.sort();
    codes.dedup();
    let of_parties = codes.into_iter().map(|code| {
        let roles =
            person.grants.iter().filter(|grant| grant.party == Some(code)).map(|grant| t.word(&format!("role-{}", grant.role.code())));
        (Link::new(visit.link(&format!("/work/{code}")), parties::name(code, t.lang())), t.list(&roles.collect::<Vec<_>>()))
    });
    let of_organizations = organizations.iter().map(|one| {
        let address = visit.link(&format!("/work/organization/{}", one.public_id()));
        (Link::new(address, one.said.name.clone()), t.word("role-organization").to_owned())
    });
    of_parties.chain(of_organizations).collect()
}

/// What roles that are not of a Party lead to.
fn tools(visit: &Visit) -> Vec<Link> {
    let t = visit.t;
    let mut tools = Vec::new();
    if visit.holds(Role::Secretariat, None) || visit.holds(Role::Auditor, None) {
        tools.push(Link::new(visit.link("/desk"), t.m("common-nav-desk")));
    }
    if visit.holds(Role::Administrator, None) {
        tools.push(Link::new(visit.link("/work/accounts"), t.m("portal-work-accounts")));
        tools.push(Link::new(visit.link("/work/accounts/mail"), t.m("portal-work-mails")));
        tools.push(Link::new(visit.link("/work/health"), t.m("portal-health-title")));
    }
    tools.push(Link::new(visit.link("/work/account"), t.m("portal-work-account")));
    tools
}
