//! The status report over every Party, each with a roadmap of sixty pages, in both languages.

use std::time::Duration;

use super::peer::Spread;
use super::site::Site;
use super::{Row, below};
use crate::run::{Result, now, run, target};

/// Rounds of which the median is told.
const ROUNDS: u32 = 5;

/// Measures and adds the rows of the table.
pub fn measure(program: Option<&str>, rows: &mut Vec<Row>) -> Result<()> {
    let data = target().join("bench/reports");
    if data.exists() {
        std::fs::remove_dir_all(&data).map_err(|error| format!("cannot empty {}: {error}", data.display()))?;
    }
    let site = Site::grown(program, data)?;
    run(&mut site.command(&["grow", "--roadmaps", "159", "--people", "1"]))?;
    let (mut made, mut again) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // A day of its own each time: what is there is written again and not made.
        let day = format!("2030-01-{:02}", round + 1);
        made.push(both(&site, &day)?.as_secs_f64());
        again.push(both(&site, &day)?.as_secs_f64());
    }
    let (made, again) = (Spread::of(made), Spread::of(again));
    let what = format!("status report over 159 Parties made, as pages in both languages, median of {ROUNDS}");
    rows.push(below(&what, made.median, 5.0, "s", Some(&made)));
    rows.push(below("the same frozen report written again in both languages", again.median, 5.0, "s", Some(&again)));
    Ok(())
}

/// Writes the report about a day in English and French.
fn both(site: &Site, day: &str) -> Result<Duration> {
    let start = now();
    for lang in ["en", "fr"] {
        let out = target().join(format!("bench/report-{lang}.html"));
        run(site.command(&["status-report", "--on", day, "--lang", lang, "--out"]).arg(&out))?;
    }
    Ok(start.elapsed())
}
