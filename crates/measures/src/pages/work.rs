//! The measures of a Party, or the Secretariat's own, by state, and beginning a new one. People of the Party see them,
//! and the Secretariat its own.

use super::edit::{address, framed, space};
use super::shared::{acting, html, title_html};
use crate::domain::Space;
use crate::{access, actions, store};
use askama::Template;
use i18n::Tr;
use kernel::{Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// Records shown of one space. Our choice; beyond it the public list with its filter serves.
const SHOWN: usize = 500;

struct Row {
    address: String,
    title: String,
    state: &'static str,
    designation: Option<String>,
    changed: String,
    missing: usize,
    /// That its owner is to say whether it is still true; what was said.
    confirm: Option<String>,
}

#[derive(Template)]
#[template(path = "measures/work.html")]
struct WorkView {
    t: Tr,
    /// The Party; empty on the Secretariat's desk.
    party: String,
    title: &'static str,
    may_write: bool,
    new: String,
    /// Where focal points and the Secretariat bring records in from files.
    imports: Option<String>,
    groups: Vec<(&'static str, Vec<Row>)>,
    alike: String,
    /// Addresses that no longer answer; `None` for an organization.
    links: Option<String>,
    /// The Secretariat's headline figures.
    figures: Option<String>,
    /// Address of the list of those to confirm, or of all, with its words.
    filter: (String, String),
    public_list: String,
    public_words: &'static str,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let space = space(&visit)?;
    let read = move |conn: &mut ::store::Conn| match space {
        Space::Party(party) => Ok((store::of_party(conn, party, SHOWN)?, store::concerning(conn, party, SHOWN)?)),
        Space::Organization(organization) => Ok((store::of_organization(conn, organization, SHOWN)?, Vec::new())),
        Space::Secretariat => Ok((store::of_secretariat(conn, SHOWN)?, Vec::new())),
    };
    let (measures, concerning) = visit.app.db().read(read).await?;
    let t = visit.t;
    let order = [
        "measure-draft",
        "measure-submitted",
        "measure-returned",
        "measure-published",
        "measure-ended",
        "measure-hidden",
        "measure-withdrawn",
    ];
    let (now, is_filtered) = (visit.now, visit.query.get("show") == Some("confirm"));
    let n_due = measures.iter().filter(|measure| measure.is_to_confirm(now)).count();
    let row = |measure: &crate::domain::Measure| Row {
        address: address(&visit, &format!("/{}", measure.public_id())),
        title: title_html(t, &measure.content.title),
        state: t.word(measure.record_word()),
        designation: measure.practice_word().map(|word| t.s("measures-as-practice", t.word(word))),
        changed: t.day(measure.changed_at.day()),
        missing: if measure.state == crate::State::Draft { measure.content.missing().len() } else { 0 },
        confirm: confirm_words(t, measure, now),
    };
    let mut groups: Vec<(&'static str, Vec<Row>)> = order
        .into_iter()
        .map(|word| {
            let shown = measures.iter().filter(|measure| measure.state.word() == word && (!is_filtered || measure.is_to_confirm(now)));
            (t.word(word), shown.map(row).collect())
        })
        .collect();
    if !is_filtered {
        // Not its own: what organizations with their seat there published, to which it may reply.
        let plain = |measure| Row { designation: None, confirm: None, ..row(measure) };
        let readable = concerning.iter().filter(|measure| measure.is_public());
        groups.push((t.m("measures-of-organizations"), readable.map(plain).collect()));
    }
    groups.retain(|(_, rows)| !rows.is_empty());
    let (title, public_words) = match space {
        Space::Party(_) => ("measures-work-title", "measures-to-public-list"),
        Space::Organization(_) => ("organizations-records", "organizations-records-public"),
        Space::Secretariat => ("measures-secretariat-title", "measures-to-list-without-party"),
    };
    let party = space.party();
    let view = WorkView {
        t,
        party: party.map(|party| parties::name(party, visit.lang)).unwrap_or_default(),
        title: t.m(title),
        may_write: access::role_to_start(&visit.actor(), space).and_then(|role| access::check_part(&visit.actor(), role, party)).is_ok(),
        new: address(&visit, "/new"),
        imports: match space {
            Space::Organization(_) => None,
            Space::Party(party) => visit.holds(kernel::Role::FocalPoint, Some(party)).then(|| visit.link(&format!("/work/{party}/feeds"))),
            Space::Secretariat => Some(visit.link("/desk/feeds")),
        },
        groups,
        alike: address(&visit, "/alike"),
        links: (!matches!(space, Space::Organization(_))).then(|| address(&visit, "/links")),
        figures: (space == Space::Secretariat).then(|| visit.link("/desk/figures")),
        filter: if is_filtered {
            (address(&visit, ""), t.m("measures-show-all").to_owned())
        } else {
            (address(&visit, "?show=confirm"), t.n("measures-show-to-confirm", n_due))
        },
        public_list: visit.link(&match space {
            Space::Party(party) => format!("/measures?party={party}"),
            Space::Organization(organization) => format!("/measures?holder={}", organization.public()),
            Space::Secretariat => "/measures?holder=organization&holder=none".to_owned(),
        }),
        public_words: t.m(public_words),
    };
    let page = Page::new(t.m(title), html(&view)?).private();
    Reply::page(match space {
        Space::Party(_) | Space::Organization(_) => page.nav("work").crumb(visit.link("/work"), t.m("common-nav-work")),
        Space::Secretariat => page.nav("desk").crumb(visit.link("/desk"), t.m("common-nav-desk")),
    })
}

/// What is to be said about whether a record is still true; `None` where nothing is.
fn confirm_words(t: Tr, measure: &crate::domain::Measure, now: kernel::Moment) -> Option<String> {
    let said = measure.confirmed.as_ref();
    match said {
        _ if !measure.is_to_confirm(now) => {
            said.map(|said| format!("{} {}", t.m("measures-confirmed"), super::record::confirmed_by(t, said)))
        }
        Some(said) if said.answer != crate::domain::Answer::Still => {
            Some(t.m(&format!("measures-confirmed-{}", said.answer.code())).to_owned())
        }
        _ => Some(t.s("measures-to-confirm", t.day(measure.stood_at().day()))),
    }
}

#[derive(Template)]
#[template(path = "measures/new.html")]
struct NewView {
    t: Tr,
    csrf: String,
    lede: &'static str,
    action: String,
    fields: Vec<String>,
    /// Records that look like the same measure: address, title as safe HTML.
    alike: Vec<(String, String)>,
}

/// A short form: the title and the language. Everything else comes on the next page.
pub async fn new(visit: Visit) -> Result<Reply> {
    let mut form = Form::default();
    form.set("language", visit.lang.code());
    for name in ["title", "activities"] {
        form.set(name, visit.query.get(name).unwrap_or_default());
    }
    Reply::page(new_page(&visit, form, &[])?)
}

fn new_page(visit: &Visit, form: Form, alike: &[crate::Line]) -> Result<Page> {
    let t = visit.t;
    let fields = Fields::new(t, form);
    let langs: Vec<Choice> = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), t.lang_name(lang))).collect();
    let view = NewView {
        t,
        csrf: visit.csrf_field(),
        alike: alike.iter().map(|line| (address(visit, &format!("/{}", line.public_id)), title_html(t, &line.title))).collect(),
        lede: t.m(match space(visit)? {
            Space::Party(_) => "measures-new-lede",
            Space::Organization(_) => "measures-new-lede-organization",
            Space::Secretariat => "measures-new-lede-secretariat",
        }),
        action: address(visit, "/new"),
        fields: vec![fields.text("title", "measures-field-title"), fields.select("language", "measures-field-language", &langs)],
    };
    let page = Page::new(t.m("measures-new-title"), html(&view)?).scripted();
    Ok(framed(visit, page))
}

pub async fn start(visit: Visit, form: Form) -> Result<Reply> {
    let space = space(&visit)?;
    let title = kernel::Text::original(Lang::parse(form.text("language")).unwrap_or(visit.lang), form.text("title"));
    if !title.is_empty() && form.text("then") != "anyway" {
        let lines = visit.app.db().read(move |conn| super::twins::lines(conn, space, space == Space::Secretariat)).await?;
        let found = crate::twins::to(&title, None, "", lines);
        if !found.is_empty() {
            return Reply::page(new_page(&visit, form, &found)?);
        }
    }
    let (acting, pairs, lang) = (acting(&visit), form.pairs().to_vec(), visit.lang);
    let measure = visit.app.db().write(move |tx| actions::start(tx, &acting, space, lang, &pairs)).await?;
    Reply::done(address(&visit, &format!("/{}", measure.public_id())), "measures-done-started")
}
