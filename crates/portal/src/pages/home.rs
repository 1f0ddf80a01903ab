//! Home: what is due, look something up, take the data. Signed-in people see their own next act first.
//! Not here: all of what waits for a person (`work`).

use super::{Link, index, rendered};
use crate::neighbours::{self, Waiting};
use crate::{links, pages::work};
use askama::Template;
use i18n::Tr;
use kernel::{Day, Result};
use web::{Format, Page, Reply, Visit};

/// Day and month of the World Day for Cultural Diversity for Dialogue and Development
/// (United Nations General Assembly, resolution 57/249).
const WORLD_DAY: (i8, i8) = (5, 21);

#[derive(Template)]
#[template(path = "portal/home.html")]
struct HomeView {
    t: Tr,
    search: String,
    is_signed_in: bool,
    next: Option<work::Row>,
    n_waiting: usize,
    work: String,
    /// What, when, for how many Parties.
    due: Vec<(String, Link)>,
    timeline: String,
    collections: Vec<(Link, String)>,
    take: Vec<Link>,
    data: String,
}

struct Figures {
    n_parties: usize,
    n_roadmaps: u64,
    waiting: Vec<Waiting>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, lang, today) = (visit.t, visit.lang, visit.now.day());
    let (actor, is_signed_in) = (visit.actor(), visit.person.is_some());
    let figures = visit
        .app
        .db()
        .read(move |conn| {
            Ok(Figures {
                n_parties: parties::count_on(conn, today)?.total,
                n_roadmaps: neighbours::count_roadmaps(conn)?,
                waiting: if is_signed_in { neighbours::waiting_for(conn, &actor, today)? } else { Vec::new() },
            })
        })
        .await?;
    let n_measures = index(&visit).find(&neighbours::all_measures())?.total;
    let number = |count: usize| t.number(count);
    let collection = |path: &str, key: &str, count: String| (Link::new(visit.link(path), t.m(key)), count);
    let view = HomeView {
        t,
        search: visit.link("/search"),
        is_signed_in,
        n_waiting: figures.waiting.len(),
        next: figures.waiting.first().map(|waiting| work::Row::of(&visit, waiting)),
        work: visit.link("/work"),
        due: due(&visit, today, figures.n_parties),
        timeline: convention::links::timeline(lang),
        collections: vec![
            collection("/framework", "portal-home-activities", number(convention::framework().activities.len())),
            collection("/parties", "common-nav-parties", number(figures.n_parties)),
            collection("/measures", "common-nav-measures", t.number(n_measures)),
            collection("/roadmaps", "common-nav-roadmaps", t.number(figures.n_roadmaps)),
            collection("/articles", "common-nav-articles", number(convention::articles().len())),
            collection("/glossary", "portal-home-terms", number(convention::glossary().len())),
        ],
        take: [("/framework", Format::Json), ("/parties", Format::Csv), ("/measures", Format::Csv), ("/grid", Format::Csv)]
            .into_iter()
            .map(|(path, format)| {
                let name = t.m(&format!("common-nav-{}", path.trim_start_matches('/')));
                Link::new(
                    format!("{}{}", visit.link(path), format.suffix()),
                    format!("{name} ({})", format.suffix().trim_start_matches('.').to_uppercase()),
                )
            })
            .collect(),
        data: visit.link("/data"),
    };
    let mut page = Page::new(t.m("common-platform-name"), rendered(&view)?).nav("home");
    page.canonical = Some(links::home(lang));
    Reply::page(page)
}

/// The next dates that concern every Party, in the order of time.
fn due(visit: &Visit, today: Day, n_parties: usize) -> Vec<(String, Link)> {
    let t = visit.t;
    let (month, day) = WORLD_DAY;
    let world_day = [today.year(), today.year() + 1].into_iter().filter_map(|year| Day::new(year, month, day)).find(|day| *day >= today);
    let reports = t.n("portal-home-due-reports", n_parties);
    let mut dates = vec![(parties::next_report(today), Link::new(convention::links::article(visit.lang, "9"), reports))];
    dates.extend(world_day.map(|day| (day, Link::new(convention::links::timeline(visit.lang), t.m("portal-home-due-world-day")))));
    dates.sort_by_key(|(day, _)| *day);
    dates.into_iter().map(|(day, link)| (t.day(day), link)).collect()
}
