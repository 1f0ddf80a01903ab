//! Records that look like the same measure entered twice: the list of work for a Party's people and for the Secretariat.

use super::edit::{address, space};
use super::shared::{html, title_html, years};
use crate::domain::Space;
use crate::public::Line;
use crate::{store, twins};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{PartyCode, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// Records of one space that are compared with each other. Our choice: every pair of them is looked at.
const COMPARED: usize = 500;

/// What may be compared: the Party's records for its people, its public ones for the Secretariat, and the Secretariat's
/// own where there is no Party.
pub fn lines(conn: &mut Conn, space: Space, is_on_desk: bool) -> Result<Vec<Line>> {
    match space {
        Space::Party(party) if is_on_desk => store::public_lines_of_party(conn, party, COMPARED),
        Space::Party(party) => store::lines_of_party(conn, party, COMPARED),
        Space::Organization(organization) => {
            let all = store::of_organization(conn, organization, COMPARED)?;
            Ok(all.iter().filter(|measure| !is_on_desk || measure.is_public()).map(Line::of).collect())
        }
        Space::Secretariat => Ok(store::of_secretariat(conn, COMPARED)?.iter().map(Line::of).collect()),
    }
}

/// One of two records; `title` is safe HTML.
struct Side {
    title: String,
    address: String,
    years: String,
    state: &'static str,
    /// Where this one is merged into the other.
    merge: String,
}

#[derive(Template)]
#[template(path = "measures/twins.html")]
struct TwinsView {
    t: Tr,
    party: String,
    pairs: Vec<[Side; 2]>,
    /// The Secretariat chooses the Party; safe HTML.
    choose: Option<String>,
    here: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let own = space(&visit)?;
    let asked = visit.query.get("party").and_then(PartyCode::parse);
    let is_on_desk = own == Space::Secretariat;
    let compared = if is_on_desk { asked.into() } else { own };
    let party = compared.party();
    let found = visit.app.db().read(move |conn| lines(conn, compared, is_on_desk)).await?;
    let side = |line: &Line, other: &Line| Side {
        title: title_html(t, &line.title),
        address: address(&visit, &format!("/{}", line.public_id)),
        years: years(t, line.year_start, line.year_end, ""),
        state: t.word(line.state.word()),
        merge: address(&visit, &format!("/{}/merge?into={}", line.public_id, other.public_id)),
    };
    let pairs = twins::pairs(found).iter().map(|(one, other)| [side(one, other), side(other, one)]).collect();
    let choose = is_on_desk.then(|| {
        let mut form = Form::default();
        form.set("party", party.map(|party| party.to_string()).unwrap_or_default());
        Fields::new(t, form).select("party", "common-party", &parties::choices(visit.lang))
    });
    let view = TwinsView {
        t,
        party: party.map_or_else(|| t.m("measures-secretariat-title").to_owned(), |party| parties::name(party, visit.lang)),
        pairs,
        choose,
        here: address(&visit, "/alike"),
    };
    let page = Page::new(t.m("measures-alike-title"), html(&view)?);
    Reply::page(super::edit::framed(&visit, page))
}
