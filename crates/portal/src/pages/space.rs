//! The space of a Party for those who work for it: where the roadmap stands and what comes next, measures, open error
//! reports, who holds which role. Each part leads to the pages of its slice.

use super::{Link, index, rendered, work};
use crate::neighbours::{self, Space, Waiting};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Result, Role};
use web::{Page, Reply, Visit};

#[derive(Template)]
#[template(path = "portal/space.html")]
struct SpaceView {
    t: Tr,
    name: String,
    roles: String,
    waiting: Vec<work::Row>,
    roadmap: Option<&'static str>,
    roadmap_address: String,
    changes: Vec<(String, &'static str, &'static str)>,
    has_authority: bool,
    holders: Vec<(&'static str, Vec<String>)>,
    n_measures: u64,
    links: Vec<Link>,
    public_page: String,
}

struct Known {
    space: Space,
    waiting: Vec<Waiting>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let party = visit.party()?;
    let register = parties::party(party).ok_or(Error::NotFound)?;
    let (t, lang) = (visit.t, visit.lang);
    let (actor, today) = (visit.actor(), visit.now.day());
    let known = visit
        .app
        .db()
        .read(move |conn| {
            let mut waiting = neighbours::waiting_for(conn, &actor, today)?;
            waiting.retain(|one| one.party == Some(party));
            Ok(Known { space: neighbours::space(conn, party)?, waiting })
        })
        .await?;
    let held = [Role::FocalPoint, Role::Authority, Role::Member].into_iter().filter(|role| visit.holds(*role, Some(party)));
    let base = format!("/work/{party}");
    let mut links = vec![
        Link::new(visit.link(&format!("{base}/roadmap")), t.word("national-roadmap")),
        Link::new(visit.link(&consultations::links::work(party)), t.m("consultations-title")),
        Link::new(visit.link(&format!("{base}/measures")), t.m("portal-space-measures")),
        Link::new(visit.link(&governance::links::work(party)), t.m("governance-title")),
        Link::new(visit.link(&packages::links::work(party)), t.m("packages-title")),
    ];
    if visit.holds(Role::FocalPoint, Some(party)) {
        links.push(Link::new(visit.link(&format!("{base}/team")), t.m("portal-space-team")));
    }
    let view = SpaceView {
        t,
        name: register.name(lang).to_owned(),
        roles: t.list(&held.map(|role| t.word(&format!("role-{}", role.code()))).collect::<Vec<_>>()),
        waiting: known.waiting.iter().map(|one| work::Row::of(&visit, one)).collect(),
        roadmap: known.space.roadmap.as_deref().map(|word| t.word(word)),
        roadmap_address: visit.link(&format!("{base}/roadmap")),
        changes: known
            .space
            .changes
            .iter()
            .map(|change| {
                (t.moment(change.at), act_words(t, &change.act), t.word(Role::parse(&change.role).map_or("role-visitor", role_word)))
            })
            .collect(),
        has_authority: known.space.holders.iter().any(|(role, names)| *role == Role::Authority && !names.is_empty()),
        holders: known.space.holders.into_iter().map(|(role, names)| (t.word(role_word(role)), names)).collect(),
        n_measures: neighbours::count_measures_of(&index(&visit), party)?,
        links,
        public_page: crate::links::party(lang, party),
    };
    let page = Page::new(register.name(lang), rendered(&view)?).nav("work").private();
    Reply::page(page.crumb(visit.link("/work"), t.m("common-nav-work")))
}

const fn role_word(role: Role) -> &'static str {
    match role {
        Role::Visitor => "role-visitor",
        Role::Member => "role-member",
        Role::FocalPoint => "role-focal-point",
        Role::Authority => "role-authority",
        Role::Organization => "role-organization",
        Role::Secretariat => "role-secretariat",
        Role::Auditor => "role-auditor",
        Role::Administrator => "role-administrator",
    }
}

fn act_words(t: Tr, act: &str) -> &'static str {
    let code = format!("act-{act}");
    if t.has_word(&code) { t.word(&code) } else { t.word("act-change") }
}
