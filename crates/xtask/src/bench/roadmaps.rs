//! 159 Parties at work on their roadmaps: the pages of work and of the public, a consultation, and four hundred saves a
//! second of single answers, each looked for afterwards. Part `roadmaps`.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::client::{CONNECTIONS, Client, Latencies};
use super::site::{Running, Site};
use super::{Options, Row};
use crate::postgres::Cluster;
use crate::run::{Result, now, run, target};
use crate::system::{POSTGRESQL, ensure};

/// What is grown. Source: the issue of the national roadmap; people: ten of each Party.
const PARTIES: usize = 159;
const PEOPLE: usize = 10;
const CONTRIBUTIONS: usize = 3_000;
/// Saves a second: every person once in four seconds.
const SAVES: u32 = 400;
/// Times that a page is asked for.
const TIMES: usize = 40;
/// Activities whose reasons are written, two by each person, so that any two people write different answers.
const ACTIVITIES: [&str; 20] = [
    "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3",
    "5.4",
];

/// Measures and adds the rows of the table.
pub fn measure(options: &Options, rows: &mut Vec<Row>) -> Result<()> {
    ensure(&[POSTGRESQL], false)?;
    let data = target().join("bench/parties");
    if data.exists() {
        std::fs::remove_dir_all(&data).map_err(|error| format!("cannot empty {}: {error}", data.display()))?;
    }
    let site = Site::grown(options.binary.as_deref(), data)?;
    let people = grow(&site, &[], CONTRIBUTIONS)?;
    let server = site.start(&["--ready-bytes", "off"])?;
    server.settle();
    pages(&server, &people, rows)?;
    saves(&server, people, options.seconds, "SQLite", rows)?;
    drop(server);
    let cluster = Cluster::durable()?;
    let other = Site::grown(options.binary.as_deref(), target().join("bench/parties-postgresql"))?;
    let url = cluster.url();
    let people = grow(&other, &["--database", &url], 0)?;
    let server = other.start(&["--ready-bytes", "off", "--database", &url])?;
    server.settle();
    saves(&server, people, options.seconds, "PostgreSQL", rows)
}

/// A signed-in person of a Party and what they write.
struct Writer {
    party: String,
    cookie: String,
    /// Two activities whose reasons only they write.
    activities: [&'static str; 2],
    csrf: String,
    revision: String,
    /// What was acknowledged last, by activity.
    acknowledged: BTreeMap<&'static str, String>,
}

fn grow(site: &Site, more: &[&str], contributions: usize) -> Result<Vec<Writer>> {
    let sessions: PathBuf = target().join("bench/sessions.txt");
    println!("growing {PARTIES} Parties at work");
    let numbers = [PARTIES, PEOPLE, contributions].map(|number| number.to_string());
    let [parties, people, contributions] = &numbers;
    let words = ["grow", "--roadmaps", parties, "--people", people, "--contributions", contributions, "--sessions"];
    run(Command::new(&site.program).arg("--data").arg(&site.data).args(more).args(words).arg(&sessions))?;
    let text = std::fs::read_to_string(&sessions).map_err(|error| format!("cannot read {}: {error}", sessions.display()))?;
    let mut n_of: BTreeMap<String, usize> = BTreeMap::new();
    let mut writers = Vec::new();
    for (party, token) in text.lines().filter_map(|line| line.split_once(' ')) {
        let number = n_of.entry(party.to_owned()).or_default();
        let activity = |at: usize| ACTIVITIES.get(at % ACTIVITIES.len()).copied().unwrap_or("1.1");
        writers.push(Writer {
            party: party.to_owned(),
            cookie: format!("polyphony_session={token}"),
            activities: [activity(*number * 2), activity(*number * 2 + 1)],
            csrf: String::new(),
            revision: String::new(),
            acknowledged: BTreeMap::new(),
        });
        *number += 1;
    }
    Ok(writers)
}

/// Value of the first field of a form with this name.
fn field<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let input = page.split("<input").find(|input| input.contains(&format!("name=\"{name}\"")))?;
    input.split("value=\"").nth(1)?.split('"').next()
}

fn pages(server: &Running, people: &[Writer], rows: &mut Vec<Row>) -> Result<()> {
    let first = people.first().ok_or("nobody is signed in")?;
    let mut reader = Client::new(server.address, "identity");
    let list = reader.get("/en/consultations")?.text();
    let round =
        list.split("/en/consultations/").nth(1).and_then(|rest| rest.split(['"', '?']).next()).ok_or("no consultation is listed")?;
    let mut asked: Vec<(&str, String, Option<&Writer>, f64)> = vec![
        ("public roadmap", format!("/en/roadmaps/{}", first.party), None, 10.0),
        ("public roadmap as DOCX", format!("/en/roadmaps/{}.docx", first.party), None, 3_000.0),
        ("public list of roadmaps", "/en/roadmaps".to_owned(), None, 10.0),
        ("two roadmaps side by side", two_side_by_side(people)?, None, 20.0),
        ("first fifty contributions of nine hundred", format!("/en/consultations/{round}"), None, 10.0),
        ("nine hundred contributions on one page for print", format!("/en/consultations/{round}/all"), None, 20.0),
    ];
    for (name, page) in [("task list", ""), ("form of a position", "/positions/1.1"), ("plan", "/plan"), ("texts", "/text")] {
        asked.push((name, format!("/en/work/{}/roadmap{page}", first.party), Some(first), 10.0));
    }
    for (name, path, writer, reach) in asked {
        let mut client = Client::new(server.address, "br").with_cookie(writer.map(|writer| writer.cookie.as_str()));
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let start = now();
            let answer = client.get(&path)?;
            times.push(u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX));
            if answer.status != 200 {
                return Err(format!("{path} answered {}", answer.status));
            }
        }
        let times = Latencies::new(times, 0);
        let half = times.percentile(50);
        rows.push(Row {
            what: format!("{name}, 159 roadmaps of 60 pages with 40 actions and 3,000 contributions each, made fresh"),
            figure: format!("median {half:.1} ms, 95th {:.1} ms", times.percentile(95)),
            reach: format!("median < {reach} ms"),
            holds: Some(half < reach),
        });
    }
    Ok(())
}

fn two_side_by_side(people: &[Writer]) -> Result<String> {
    let first = people.first().ok_or("nobody is signed in")?;
    let second = people.iter().find(|writer| writer.party != first.party).ok_or("one Party alone")?;
    Ok(format!("/en/roadmaps/side-by-side?party={}&party={}", first.party, second.party))
}

/// Open load: a save is sent when it is due, whatever the answers do. Everything acknowledged must be there at the end.
fn saves(server: &Running, mut people: Vec<Writer>, seconds: u32, database: &str, rows: &mut Vec<Row>) -> Result<()> {
    for writer in &mut people {
        let mut client = Client::new(server.address, "identity").with_cookie(Some(&writer.cookie));
        let page = client.get(&format!("/en/work/{}/roadmap/positions/1.1", writer.party))?.text();
        let value = |name| field(&page, name).map(str::to_owned).ok_or_else(|| format!("the form has no {name}"));
        (writer.csrf, writer.revision) = (value("csrf")?, value("revision")?);
    }
    println!("open load: {SAVES} saves a second on {database}");
    let (n_people, total) = (u32::try_from(people.len()).unwrap_or(u32::MAX).max(1), SAVES * seconds);
    let mut groups: Vec<Vec<(u32, Writer)>> = (0..CONNECTIONS).map(|_| Vec::new()).collect();
    for (number, writer) in (0..).zip(people) {
        if let Some(group) = groups.get_mut((number % CONNECTIONS) as usize) {
            group.push((number, writer));
        }
    }
    let (address, start) = (server.address, now() + Duration::from_millis(200));
    let done: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            groups.into_iter().map(|group| scope.spawn(move || save_group(address, start, group, n_people, total))).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    let (mut latencies, mut errors, mut people) = (Vec::new(), 0, Vec::new());
    for (times, n_refused, group) in done {
        latencies.extend(times);
        errors += n_refused;
        people.extend(group);
    }
    let n_lost = lost(server, &people)?;
    let latencies = Latencies::new(latencies, errors);
    let (half, most) = (latencies.percentile(50), latencies.percentile(99));
    rows.push(Row {
        what: format!("{SAVES} saves of single answers a second by {n_people} people of {PARTIES} Parties on {database}"),
        figure: format!(
            "median {half:.1} ms, 99th {most:.1} ms ({} saves, {errors} refused, {n_lost} lost or overwritten)",
            latencies.count()
        ),
        reach: "99th < 50 ms, none lost".to_owned(),
        holds: Some(most < 50.0 && errors == 0 && n_lost == 0),
    });
    Ok(())
}

type Done = (Vec<u64>, usize, Vec<Writer>);

fn save_group(address: SocketAddr, start: std::time::Instant, group: Vec<(u32, Writer)>, n_people: u32, total: u32) -> Done {
    let gap = Duration::from_secs(1) / SAVES;
    let (mut latencies, mut errors) = (Vec::new(), 0);
    let mut client = Client::new(address, "identity");
    let (numbers, mut writers): (Vec<u32>, Vec<Writer>) = group.into_iter().unzip();
    for turn in 0..total.div_ceil(n_people) {
        for (number, writer) in numbers.iter().zip(&mut writers) {
            let place = turn * n_people + number;
            if place >= total {
                continue;
            }
            let due = start + gap * place;
            std::thread::sleep(due.saturating_duration_since(now()));
            errors += usize::from(!save(&mut client, writer, turn, place));
            latencies.push(u64::try_from(now().saturating_duration_since(due).as_micros()).unwrap_or(u64::MAX));
        }
    }
    (latencies, errors, writers)
}

/// Sends one answer as the script of the page does; whether it was acknowledged.
fn save(client: &mut Client, writer: &mut Writer, turn: u32, place: u32) -> bool {
    let Some(activity) = writer.activities.get((turn % 2) as usize).copied() else { return false };
    let words = format!("save-{place}-end {}", "What the ministry writes of it. ".repeat(8));
    let body = format!("csrf={}&revision={}&reason={}", writer.csrf, writer.revision, words.replace(' ', "+"));
    let path = format!("/en/work/{}/roadmap/positions/{activity}/draft", writer.party);
    client.set_cookie(&writer.cookie);
    let Ok(answer) = client.post(&path, &body) else { return false };
    let text = answer.text();
    if answer.status != 200 {
        println!("{path} answered {}: {text}", answer.status);
        return false;
    }
    if let Some(revision) = text.split("\"revision\":\"").nth(1).and_then(|rest| rest.split('"').next()) {
        revision.clone_into(&mut writer.revision);
    }
    writer.acknowledged.insert(activity, format!("save-{place}-end"));
    true
}

/// How many of the answers that were acknowledged last are not what the page shows.
fn lost(server: &Running, people: &[Writer]) -> Result<usize> {
    let mut n_lost = 0;
    for writer in people {
        let mut client = Client::new(server.address, "identity").with_cookie(Some(&writer.cookie));
        for (activity, words) in &writer.acknowledged {
            let page = client.get(&format!("/en/work/{}/roadmap/positions/{activity}", writer.party))?.text();
            n_lost += usize::from(!page.contains(words.as_str()));
        }
    }
    Ok(n_lost)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_its_name() {
        let page = r#"<input type="hidden" name="csrf" value="abc"><input name="revision" value="12">"#;
        assert_eq!((field(page, "csrf"), field(page, "revision"), field(page, "other")), (Some("abc"), Some("12"), None));
    }
}
