//! The page of an organization: what it says of itself, its records, for a federation its members and the Parties that
//! have none. Not here: registering, its own space, the Secretariat's list (`organizations`).

use super::{Link, MeasureItem, measure_items, rendered};
use askama::Template;
use i18n::Tr;
use kernel::{PartyCode, Result};
use organizations::{Organization, State, words};
use serde_json::json;
use std::collections::BTreeSet;
use web::{Format, Page, Reply, Visit};

/// Records and members shown. Our choice: the list of measures with its filter shows them all.
const SHOWN: usize = 100;
const MEMBERS: usize = 1_000;

struct Tile {
    name: &'static str,
    address: String,
    has_member: bool,
}

#[derive(Template)]
#[template(path = "portal/organization.html")]
struct OrganizationView {
    t: Tr,
    name: String,
    kind: String,
    country: Option<Link>,
    checked: String,
    /// Safe HTML.
    about: String,
    url: String,
    contact: String,
    federation: Option<Link>,
    is_federation: bool,
    members: Vec<(Link, String)>,
    /// Parties by regional group, each with whether it has a member.
    blocks: Vec<(&'static str, Vec<Tile>)>,
    measures: Vec<MeasureItem>,
    all_measures: String,
    report: String,
}

#[derive(Template)]
#[template(path = "portal/organization_hidden.html")]
struct HiddenView {
    t: Tr,
    reason: String,
}

struct Known {
    organization: Organization,
    federation: Option<Organization>,
    members: Vec<Organization>,
    lines: Vec<measures::Line>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, id) = (visit.t, visit.param("id").to_owned());
    let known = visit
        .app
        .db()
        .read(move |conn| {
            let organization = organizations::get_known(conn, &id)?;
            let said = &organization.said;
            let federation = match said.federation.as_str() {
                "" => None,
                federation => organizations::get_known(conn, federation).ok().filter(|found| found.state == State::Listed),
            };
            let members = if said.is_federation { organizations::members_of(conn, &id, MEMBERS)? } else { Vec::new() };
            let lines = measures::list_public_of_organization(conn, organization.id, SHOWN)?;
            Ok(Known { federation, members, lines, organization })
        })
        .await?;
    let organization = &known.organization;
    if organization.state == State::Hidden {
        let view = HiddenView { t, reason: organization.reason.clone() };
        let page = Page::new(t.word("organization-hidden"), rendered(&view)?).private();
        return Ok(Reply::Gone(Box::new(page.crumb(visit.link("/organizations"), t.m("organizations-title")))));
    }
    if visit.format == Format::Json {
        return Reply::json(data(&visit, &known));
    }
    let said = &organization.said;
    let address = |one: &Organization| Link::new(visit.link(&format!("/organizations/{}", one.public_id())), one.said.name.clone());
    let view = OrganizationView {
        t,
        name: said.name.clone(),
        kind: words::kind(said, visit.lang).to_owned(),
        country: said.country.map(|country| Link::new(crate::links::party(visit.lang, country), parties::name(country, visit.lang))),
        checked: words::checked(t, organization),
        about: web::parts::passage(t, &said.about),
        url: said.url.clone(),
        contact: said.contact.clone(),
        federation: known.federation.as_ref().map(address),
        is_federation: said.is_federation,
        members: known.members.iter().map(|one| (address(one), words::country(t, &one.said))).collect(),
        blocks: if said.is_federation { blocks(&visit, &known.members) } else { Vec::new() },
        measures: measure_items(t, &known.lines),
        all_measures: visit.link(&format!("/measures?holder={}", organization.public_id())),
        report: visit.link(&format!("/report?about=/{}/organizations/{}", visit.lang, organization.public_id())),
    };
    let mut page = Page::new(said.name.clone(), rendered(&view)?).nav("parties");
    page.canonical = Some(format!("/id/organization/{}", organization.public_id()));
    Reply::page(page.crumb(visit.link("/organizations"), t.m("organizations-title")).formats(&[Format::Json]))
}

/// The permanent address leads to the page in the reader's language.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    let id = visit.param("id").to_owned();
    let address = visit.link(&format!("/organizations/{id}"));
    visit.app.db().read(move |conn| organizations::get_known(conn, &id)).await?;
    Ok(Reply::SeeOther(address))
}

/// Every Party by regional group, with whether the federation has a member there.
fn blocks(visit: &Visit, members: &[Organization]) -> Vec<(&'static str, Vec<Tile>)> {
    let there: BTreeSet<PartyCode> = members.iter().filter_map(|member| member.said.country).collect();
    let tiles = |group: Option<&'static str>| {
        let of_group = parties::sorted(visit.lang).iter().filter(move |party| party.regional_group == group);
        of_group
            .map(|party| Tile {
                name: party.name(visit.lang),
                address: crate::links::party(visit.lang, party.code),
                has_member: there.contains(&party.code),
            })
            .collect()
    };
    parties::regional_groups().into_iter().map(|group| (parties::group_name(group, visit.lang), tiles(group))).collect()
}

fn data(visit: &Visit, known: &Known) -> serde_json::Value {
    let url = visit.app.settings().public_url.as_str();
    let mut value = organizations::data(&known.organization, url);
    if let Some(fields) = value.as_object_mut() {
        let members: Vec<String> = known.members.iter().map(Organization::public_id).collect();
        let records: Vec<String> = known.lines.iter().map(|line| format!("{url}/id/measure/{}", line.public_id)).collect();
        fields.insert("members".into(), json!(members));
        fields.insert("measures".into(), json!(records));
    }
    value
}
