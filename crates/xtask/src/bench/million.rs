//! A million measures: the lists that readers ask for, by how many records they find; size of the index and time to make
//! it. Part `million`, only when asked for: growing takes many minutes and some 10 GB.

use std::path::Path;
use std::time::Duration;

use super::client::Client;
use super::peer::Spread;
use super::site::{Running, Site};
use super::{Options, Row, below, told};
use crate::run::{Result, now, run, target};

/// Records of this part unless a number was given.
pub const MEASURES: u32 = 1_000_000;

/// How long making the index may take before it is given up.
const PATIENCE: Duration = Duration::from_secs(3600);

/// Classes by records found: name, most records, median and 99th percentile to reach in milliseconds.
const CLASSES: [(&str, u64, f64, f64); 4] = [
    ("about 1,000 records", 2_000, 15.0, 60.0),
    ("about 10,000 records", 20_000, 15.0, 60.0),
    ("about 50,000 records", 75_000, 15.0, 60.0),
    ("more, and unfiltered", u64::MAX, 100.0, 100.0),
];

/// Parties, activities, instruments, years and words from which the mix is made.
const PARTIES: [&str; 12] = ["FR", "KE", "MX", "SN", "CA", "BR", "DE", "CN", "TN", "EC", "VN", "EU"];
const ACTIVITIES: [&str; 5] = ["1.1", "1.4", "2.3", "3.3", "4.2"];
const INSTRUMENTS: [&str; 4] = ["fund", "law", "platform", "training"];
const WORDS: [&str; 6] = ["music", "cinéma", "jóvenes", "квота", "公共图书馆", "الموسيقى"];

/// The mix: each with the eight facets of the first view; by filters, by words, by both, as phrase and as beginning.
fn mix() -> Vec<String> {
    let mut asked = vec![String::new(), "?sort=title".to_owned(), "?money=no".to_owned()];
    for (party, place) in PARTIES.iter().zip(0_usize..) {
        let activity = ACTIVITIES.get(place % ACTIVITIES.len()).copied().unwrap_or_default();
        let instrument = INSTRUMENTS.get(place % INSTRUMENTS.len()).copied().unwrap_or_default();
        let year = 2005 + place;
        asked.push(format!("?party={party}"));
        asked.push(format!("?party={party}&activity={activity}"));
        asked.push(format!("?activity={activity}&instrument={instrument}"));
        asked.push(format!("?activity={activity}&instrument={instrument}&year={year}"));
        asked.push(format!("?year={year}"));
        asked.push(format!("?year_from={year}&year_to={}&party={party}&party=GH", year + 3));
        asked.push(format!("?activity={activity}"));
    }
    for (word, place) in WORDS.iter().zip(2010_usize..) {
        asked.push(format!("?q={word}"));
        asked.push(format!("?q={word}&year={place}"));
        asked.push(format!("?q={word}&party=KE"));
        asked.push(format!("?q=%22{word}%22&instrument=fund"));
        asked.push(format!("?q={word}*&activity=2.3&year={place}"));
    }
    asked
}

pub fn measure(options: &Options, site: &Site, rows: &mut Vec<Row>) -> Result<()> {
    // Growing leaves the index unmade, so the first start makes it.
    let made = site.start_within(&[], PATIENCE)?;
    rows.push(told(&format!("index of {} measures made, with the start", options.measures), format!("{:.1} s", made.start_ms / 1000.0)));
    drop(made);
    let server = site.start(&["--ready-bytes", "off"])?;
    let index = site.data.join("index");
    rows.push(told("start with the index there", format!("{:.0} ms", server.start_ms)));
    rows.push(told("size of the index", format!("{:.0} MB", megabytes(&index))));
    let mut by_class: Vec<Vec<f64>> = vec![Vec::new(); CLASSES.len()];
    let mut n_asked = vec![0_u32; CLASSES.len()];
    for query in mix() {
        let total = total(&server, &query)?;
        let class = CLASSES.iter().position(|(_, most, ..)| total <= *most).unwrap_or(CLASSES.len() - 1);
        let mut client = Client::new(server.address, "identity");
        if let (Some(times), Some(number)) = (by_class.get_mut(class), n_asked.get_mut(class)) {
            *number += 1;
            for _ in 0..10 {
                let start = now();
                let answer = client.get(&format!("/en/measures{query}"))?;
                if answer.status != 200 {
                    return Err(format!("/en/measures{query} answered {}", answer.status));
                }
                times.push(start.elapsed().as_secs_f64() * 1000.0);
            }
        }
    }
    for (((name, _, half, most), times), number) in CLASSES.iter().zip(by_class).zip(n_asked) {
        if times.is_empty() {
            rows.push(told(&format!("list with eight facets, {name}"), "no query of the mix finds so many".to_owned()));
            continue;
        }
        let (median, high) = (percentile(&times, 50), percentile(&times, 99));
        rows.push(Row {
            what: format!("list with eight facets made fresh, {name}, {number} queries, ten times each"),
            figure: format!("median {median:.1} ms, 99th {high:.1} ms"),
            reach: format!("median < {half} ms, 99th < {most} ms"),
            holds: Some(median < *half && high < *most),
        });
    }
    rows.push(pages_of_json(&server)?);
    rows.push(below("private memory after this", server.private_mb()?, 400.0, "MB", None));
    drop(server);
    for format in ["csv", "ndjson"] {
        rows.push(export(site, format)?);
    }
    Ok(())
}

/// All records written as one file: bytes a second.
fn export(site: &Site, format: &str) -> Result<Row> {
    let out = target().join(format!("bench/measures.{format}"));
    let start = now();
    run(site.command(&["export", "measures", "--format", format, "--out"]).arg(&out))?;
    let seconds = start.elapsed().as_secs_f64();
    let size = std::fs::metadata(&out).map_err(|error| format!("cannot look at {}: {error}", out.display()))?.len();
    std::fs::remove_file(&out).map_err(|error| format!("cannot remove {}: {error}", out.display()))?;
    let mb = f64::from(u32::try_from(size / 1000).unwrap_or(u32::MAX)) / 1000.0;
    Ok(Row {
        what: format!("all records as {format}, start of the program included"),
        figure: format!("{mb:.0} MB in {seconds:.1} s: {:.0} MB/s", mb / seconds),
        reach: "> 50 MB/s".to_owned(),
        holds: Some(mb / seconds > 50.0),
    })
}

/// Ten pages of JSON by place, one after the other.
fn pages_of_json(server: &Running) -> Result<Row> {
    let mut client = Client::new(server.address, "identity");
    let (mut address, mut times) = ("/en/measures.json".to_owned(), Vec::new());
    for _ in 0..10 {
        let start = now();
        let text = client.get(&address)?.text();
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        let next = text.split("\"next\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let Some((_, path)) = next.split_once("/en/") else { break };
        address = format!("/en/{path}");
    }
    let spread = Spread::of(times);
    Ok(below("page of 100 records as JSON, median of ten that follow each other", spread.median, 100.0, "ms", Some(&spread)))
}

fn total(server: &Running, query: &str) -> Result<u64> {
    let text = Client::new(server.address, "identity").get(&format!("/en/measures.json{query}"))?.text();
    let digits: String = text.rsplit("\"total\":").next().unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().map_err(|_| format!("/en/measures.json{query} tells no total"))
}

fn percentile(times: &[f64], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

/// Bytes of the files of a folder in MB of 10^6.
fn megabytes(folder: &Path) -> f64 {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let kb: u64 = files.filter_map(|file| file.metadata().ok()).map(|data| data.len() / 1000).sum();
    f64::from(u32::try_from(kb).unwrap_or(u32::MAX)) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_were_met() {
        let times: Vec<f64> = (1..=200).map(f64::from).collect();
        assert_eq!((percentile(&times, 50), percentile(&times, 99)), (100.0, 198.0));
        assert_eq!(percentile(&[4.0], 99), 4.0);
    }

    #[test]
    fn the_mix_asks_for_words_filters_phrases_and_beginnings() {
        let mix = mix();
        assert!(mix.len() > 100 && mix.iter().any(|one| one.contains("%22")) && mix.iter().any(|one| one.contains("*&")));
    }
}
