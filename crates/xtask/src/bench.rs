//! The figures of the house, measured side by side with a peer and printed as one table. The load is in
//! `client`, the program in `site`, nginx in `peer`. Nothing here fails a build: a figure out of reach is
//! shown as such, and the command then ends with failure so that a script can tell.

mod client;
mod datasette;
mod import;
mod library;
mod million;
mod peer;
mod report;
mod roadmaps;
mod site;

use std::process::Command;

use crate::run::{Result, cargo, find, now, output, root, run, target};
use crate::system::{NGINX, WRK, ensure};
use client::{Client, open_load};
use peer::{Nginx, Spread};
use site::{Addresses, Running, Site};

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
const PARTS: [&str; 13] =
    ["start", "load", "grid", "weight", "ratio", "datasette", "import", "report", "roadmaps", "library", "million", "build", "edit"];

/// What to measure.
struct Options {
    /// One part, or all but those that must be asked for.
    part: Option<String>,
    seconds: u32,
    measures: u32,
    out: Option<String>,
    binary: Option<String>,
    /// A folder grown before, for the part `million`: growing it takes longer than measuring.
    grown: Option<String>,
    build: bool,
    edit: bool,
}

impl Options {
    fn of(words: &[&str]) -> Result<Options> {
        let mut options =
            Options { part: None, seconds: 10, measures: 20_000, out: None, binary: None, grown: None, build: false, edit: false };
        let mut words = words.iter();
        let mut is_grown = false;
        let number = |word: Option<&&str>| {
            word.and_then(|word| word.parse().ok()).filter(|number| *number > 0).ok_or("a number above 0 is missing".to_owned())
        };
        while let Some(word) = words.next() {
            match *word {
                "--seconds" => options.seconds = number(words.next())?,
                "--measures" => (options.measures, is_grown) = (number(words.next())?, true),
                "--out" => options.out = words.next().map(|word| (*word).to_owned()),
                "--binary" => options.binary = words.next().map(|word| (*word).to_owned()),
                "--grown" => options.grown = words.next().map(|word| (*word).to_owned()),
                "--build" => options.build = true,
                "--edit" => options.edit = true,
                part if PARTS.contains(&part) => options.part = Some(part.to_owned()),
                other => return Err(format!("no such part or option: {other} (parts: {})", PARTS.join(", "))),
            }
        }
        if options.part.as_deref() == Some("million") && !is_grown {
            options.measures = million::MEASURES;
        }
        Ok(options)
    }

    fn wants(&self, part: &str) -> bool {
        match &self.part {
            Some(one) => one == part,
            None => match part {
                "build" => self.build,
                "edit" => self.edit,
                "million" => false,
                _ => true,
            },
        }
    }
}

/// One line of the table. `holds` is none where nothing is to be reached.
struct Row {
    what: String,
    figure: String,
    reach: String,
    holds: Option<bool>,
}

/// Measures and prints; true if every figure reaches what it should.
pub fn bench(words: &[&str]) -> Result<bool> {
    let options = Options::of(words)?;
    let mut rows = Vec::new();
    if options.wants("build") {
        rows.push(clean_build()?);
    }
    if options.wants("edit") {
        rows.push(edit_round()?);
    }
    let running = ["start", "load", "grid", "weight", "ratio", "datasette"];
    if running.iter().any(|part| options.wants(part)) {
        if options.wants("ratio") {
            ensure(&[NGINX, WRK], false)?;
        }
        let site = Site::prepare(options.binary.as_deref(), options.measures)?;
        measure(&options, &site, &mut rows)?;
    }
    if options.wants("import") {
        import::measure(options.binary.as_deref(), &mut rows)?;
    }
    if options.wants("report") {
        report::measure(options.binary.as_deref(), &mut rows)?;
    }
    if options.wants("roadmaps") {
        roadmaps::measure(&options, &mut rows)?;
    }
    if options.wants("library") {
        library::measure(options.binary.as_deref(), &mut rows)?;
    }
    if options.wants("million") {
        let site = match &options.grown {
            Some(folder) => Site::grown(options.binary.as_deref(), folder.into())?,
            None => Site::prepare(options.binary.as_deref(), options.measures)?,
        };
        million::measure(&options, &site, &mut rows)?;
    }
    let table = table(&options, &rows);
    println!("\n{table}");
    if let Some(path) = &options.out {
        std::fs::write(root().join(path), &table).map_err(|error| format!("cannot write {path}: {error}"))?;
    }
    Ok(rows.iter().all(|row| row.holds != Some(false)))
}

fn measure(options: &Options, site: &Site, rows: &mut Vec<Row>) -> Result<()> {
    let mut server = site.start(&[])?;
    if options.wants("start") {
        let mut times = Vec::new();
        for _ in 0..5 {
            drop(server);
            server = site.start(&[])?;
            times.push(server.start_ms);
        }
        let spread = Spread::of(times);
        rows.push(below("start to first answer, median of five", spread.median, 500.0, "ms", Some(&spread)));
    }
    let addresses = server.addresses()?;
    if options.wants("load") {
        load(options, &server, &addresses, rows);
        rows.push(below("private memory after the load", server.private_mb()?, 120.0, "MB", None));
    }
    if options.wants("weight") {
        rows.extend(weights(&server, &addresses)?);
    }
    let nginx = if options.wants("ratio") { Some(Nginx::start()?) } else { None };
    if let Some(nginx) = &nginx {
        compare(options, "when nothing changed (ready bytes)", [0.9, 0.9], nginx, &server, &addresses, rows)?;
    }
    // One database has one program at a time here; what follows makes every page afresh.
    drop(server);
    let fresh = site.start(&["--ready-bytes", "off"])?;
    if options.wants("grid") {
        rows.extend(grid(&fresh)?);
    }
    if let Some(nginx) = &nginx {
        compare(options, "made fresh each time", [0.4, 0.2], nginx, &fresh, &addresses, rows)?;
    }
    if options.wants("datasette") {
        datasette::measure(site, &fresh, &addresses, options.seconds, rows)?;
    }
    Ok(())
}

fn load(options: &Options, server: &Running, addresses: &Addresses, rows: &mut Vec<Row>) {
    let pages = [
        ("home", &addresses.home, 1000),
        ("record", &addresses.records, 1000),
        ("Party", &addresses.parties, 1000),
        ("list with facets", &addresses.lists, 300),
        ("search", &addresses.searches, 300),
        ("grid", &addresses.grid, 300),
    ];
    for (name, paths, rate) in pages {
        println!("open load: {name}, {rate} a second");
        let latencies = open_load(server.address, paths, rate, options.seconds);
        let (half, most) = (latencies.percentile(50), latencies.percentile(99));
        rows.push(Row {
            what: format!("{name}, {rate} requests a second over {} connections", client::CONNECTIONS),
            figure: format!("median {half:.2} ms, 99th {most:.2} ms ({} requests, {} errors)", latencies.count(), latencies.errors),
            reach: "median < 5 ms, 99th < 25 ms".to_owned(),
            holds: Some(half < 5.0 && most < 25.0 && latencies.errors == 0),
        });
    }
}

/// The server's own times for the grid, each the median of 25 answers.
fn grid(server: &Running) -> Result<Vec<Row>> {
    let mut client = Client::new(server.address, "br");
    let mut times: std::collections::BTreeMap<String, Vec<f64>> = std::collections::BTreeMap::new();
    for _ in 0..25 {
        for (name, duration) in client.get("/en/grid")?.server_timing() {
            times.entry(name).or_default().push(duration);
        }
    }
    if times.is_empty() {
        return Ok(vec![Row {
            what: "grid, time of the server".to_owned(),
            figure: "the server tells no time".to_owned(),
            reach: "< 10 ms".to_owned(),
            holds: Some(false),
        }]);
    }
    let row = |(name, list): (String, Vec<f64>)| {
        let spread = Spread::of(list);
        below(&format!("grid of Parties and activities, server's time `{name}`"), spread.median, 10.0, "ms", Some(&spread))
    };
    Ok(times.into_iter().map(row).collect())
}

/// Bytes of a first view, compressed: heads and bodies of the page, its style sheets and its scripts.
fn weights(server: &Running, addresses: &Addresses) -> Result<Vec<Row>> {
    let mut client = Client::new(server.address, "br");
    let first = |list: &[String]| list.first().and_then(|path| path.strip_prefix("/en")).unwrap_or_default().to_owned();
    let pages = [
        ("home", String::new()),
        ("list", "/measures".to_owned()),
        ("record", first(&addresses.records)),
        ("Party", first(&addresses.parties)),
        ("grid", "/grid".to_owned()),
        ("roadmaps", "/roadmaps".to_owned()),
    ];
    let mut rows = Vec::new();
    for (name, path) in pages {
        let mut sizes = Vec::new();
        for lang in LANGUAGES {
            let page = client.get(&format!("/{lang}{path}"))?;
            if page.status != 200 {
                return Err(format!("/{lang}{path} answered {}", page.status));
            }
            let mut bytes = page.head_bytes + page.body.len();
            // The words are compressed: read them from a second, plain answer.
            let plain = Client::new(server.address, "identity").get(&format!("/{lang}{path}"))?.text();
            let mut parts: Vec<String> = site::links(&plain).into_iter().filter(|link| is_part(link)).collect();
            parts.sort();
            parts.dedup();
            for part in parts {
                let part = client.get(&part)?;
                bytes += part.head_bytes + part.body.len();
            }
            sizes.push((lang, f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1000.0));
        }
        let most = sizes.iter().map(|(_, size)| *size).fold(0.0, f64::max);
        let list = sizes.iter().map(|(lang, size)| format!("{lang} {size:.1}")).collect::<Vec<_>>().join(", ");
        rows.push(Row {
            what: format!("first view of {name}, compressed, kB"),
            figure: list,
            reach: "< 40 kB".to_owned(),
            holds: Some(most < 40.0),
        });
    }
    rows.push(Row {
        what: "first view of a task list".to_owned(),
        figure: "needs a signed-in person: counted by the browser journeys".to_owned(),
        reach: "< 40 kB".to_owned(),
        holds: None,
    });
    Ok(rows)
}

/// Whether a link of a page is fetched with it.
fn is_part(link: &str) -> bool {
    let name = link.split('?').next().unwrap_or_default();
    link.starts_with('/') && [".css", ".js", ".svg", ".png", ".woff2"].iter().any(|end| name.ends_with(end))
}

fn compare(
    options: &Options,
    how: &str,
    reach: [f64; 2],
    nginx: &Nginx,
    server: &Running,
    addresses: &Addresses,
    rows: &mut Vec<Row>,
) -> Result<()> {
    for ((name, paths), reach) in [("record", &addresses.records), ("Party", &addresses.parties)].into_iter().zip(reach) {
        println!("against nginx: {name}, {how}");
        nginx.fill(server.address, paths)?;
        let comparison = nginx.compare(server.address, paths, options.seconds)?;
        let (ours, peers, ratio) = (comparison.ours(), comparison.peers(), comparison.ratio());
        rows.push(Row {
            what: format!("{name} {how}, against nginx with the same bytes, median of five"),
            figure: format!(
                "{:.2} ({:.2} to {:.2}): ours {:.0} a second ({:.0} to {:.0}), nginx {:.0} ({:.0} to {:.0})",
                ratio.median, ratio.least, ratio.most, ours.median, ours.least, ours.most, peers.median, peers.least, peers.most
            ),
            reach: format!("≥ {reach}"),
            holds: Some(ratio.median >= reach),
        });
    }
    Ok(())
}

/// A release build from nothing, in a folder of its own.
fn clean_build() -> Result<Row> {
    let folder = target().join("bench/build");
    let _ = std::fs::remove_dir_all(&folder);
    // Sources are fetched before, so that the network is not measured.
    run(&mut cargo(&["fetch", "--locked"]))?;
    let start = now();
    run(cargo(&["build", "--release", "--package", "app", "--target-dir"]).arg(&folder))?;
    let seconds = start.elapsed().as_secs_f64();
    let _ = std::fs::remove_dir_all(&folder);
    Ok(below("clean release build", seconds, 480.0, "s", None))
}

/// From the saved edit of a page to the new debug program, median of five.
fn edit_round() -> Result<Row> {
    let pages = ["crates/measures/src/pages/show.rs", "crates/measures/src/pages/list.rs", "crates/measures/src/pages.rs"];
    let page = pages.iter().map(|page| root().join(page)).find(|page| page.is_file()).ok_or("the slice measures has no page yet")?;
    let text = std::fs::read_to_string(&page).map_err(|error| format!("cannot read {}: {error}", page.display()))?;
    let build = || run(&mut cargo(&["build", "--quiet", "--package", "app"]));
    build()?;
    let mut edit = Edit { page, text };
    let mut times = Vec::new();
    for number in 0..5 {
        edit.write(&format!("{}\nconst _: u32 = {number};\n", edit.text))?;
        let start = now();
        build()?;
        times.push(start.elapsed().as_secs_f64());
    }
    drop(edit);
    let spread = Spread::of(times);
    Ok(below("edited page of a slice to the new program, median of five", spread.median, 4.0, "s", Some(&spread)))
}

/// A file that gets its own text back, whatever happens.
struct Edit {
    page: std::path::PathBuf,
    text: String,
}

impl Edit {
    fn write(&mut self, text: &str) -> Result<()> {
        std::fs::write(&self.page, text).map_err(|error| format!("cannot write {}: {error}", self.page.display()))
    }
}

impl Drop for Edit {
    fn drop(&mut self) {
        if std::fs::write(&self.page, &self.text).is_err() {
            eprintln!("could not restore {}: take the added lines out by hand", self.page.display());
        }
    }
}

/// A figure that reaches for nothing.
fn told(what: &str, figure: String) -> Row {
    Row { what: what.to_owned(), figure, reach: "–".to_owned(), holds: None }
}

fn below(what: &str, figure: f64, reach: f64, unit: &str, spread: Option<&Spread>) -> Row {
    let spread = spread.map(|spread| format!(" ({:.1} to {:.1})", spread.least, spread.most)).unwrap_or_default();
    Row {
        what: what.to_owned(),
        figure: format!("{figure:.1} {unit}{spread}"),
        reach: format!("< {reach} {unit}"),
        holds: Some(figure < reach),
    }
}

/// The table as Markdown, with the machine and the versions above it.
fn table(options: &Options, rows: &[Row]) -> String {
    let mut text = format!("# Figures of {}\n\n", line(Command::new("date").args(["-u", "+%d %B %Y"])));
    text.push_str(&format!("Measured by `cargo xtask bench` on {}.\n", machine()));
    text.push_str(&format!("Data grown to {} measures, {} seconds a run. ", options.measures, options.seconds));
    let commit = line(Command::new("git").args(["rev-parse", "--short=12", "HEAD"]).current_dir(root()));
    text.push_str(&format!("Versions: commit {commit}; {}", line(Command::new("rustc").arg("--version"))));
    if options.wants("ratio") {
        text.push_str(&format!("; {}; {}", nginx_version(), wrk_version()));
        text.push_str(
            ". Throughput: plain bytes, 64 kept connections, both sides in turn; nginx with a worker per core and open files cached",
        );
    }
    text.push_str(
        ".\nLatencies run from the moment a request was due, client included.\n\n| What | Figure | To reach | Holds |\n|---|---|---|---|\n",
    );
    for row in rows {
        let holds = match row.holds {
            Some(true) => "yes",
            Some(false) => "no",
            None => "–",
        };
        text.push_str(&format!("| {} | {} | {} | {holds} |\n", row.what, row.figure, row.reach));
    }
    text
}

fn machine() -> String {
    let read = |path: &str, name: &str| {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let value = text.lines().find(|line| line.starts_with(name)).and_then(|line| line.split_once(':'));
        value.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let cores = std::thread::available_parallelism().map(std::num::NonZero::get).unwrap_or_default();
    let kib: f64 = read("/proc/meminfo", "MemTotal").split(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default();
    format!(
        "{cores} cores ({}), {:.0} GB of memory, Linux {}",
        read("/proc/cpuinfo", "model name"),
        kib * 1024.0 / 1e9,
        line(Command::new("uname").arg("-r"))
    )
}

/// First line a program prints; empty if it does not run.
fn line(command: &mut Command) -> String {
    output(command).ok().and_then(|text| text.lines().next().map(str::to_owned)).unwrap_or_default()
}

/// nginx tells its version on its error output.
fn nginx_version() -> String {
    let told = find("nginx").and_then(|nginx| Command::new(nginx).arg("-v").output().ok());
    told.map(|told| String::from_utf8_lossy(&told.stderr).trim().replace("nginx version: ", "")).unwrap_or_default()
}

/// wrk tells its version in its help and then ends with failure.
fn wrk_version() -> String {
    let told = Command::new("wrk").arg("-v").output().map(|told| [told.stdout, told.stderr].concat()).unwrap_or_default();
    String::from_utf8_lossy(&told).split(" [").next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costly_parts_are_measured_only_when_asked_for() {
        let all = Options::of(&["--seconds", "3"]).unwrap();
        assert!(all.wants("load") && all.wants("ratio") && !all.wants("build") && !all.wants("edit"));
        let one = Options::of(&["build"]).unwrap();
        assert!(one.wants("build") && !one.wants("load"));
        let million = Options::of(&["million"]).unwrap();
        assert!(million.wants("million") && !million.wants("load") && million.measures == 1_000_000 && !all.wants("million"));
        assert!(Options::of(&["lod"]).is_err() && Options::of(&["--seconds", "0"]).is_err());
    }

    #[test]
    fn a_figure_out_of_reach_is_told() {
        assert_eq!(below("a", 3.0, 4.0, "s", None).holds, Some(true));
        assert_eq!(below("a", 4.0, 4.0, "s", None).holds, Some(false));
    }
}
