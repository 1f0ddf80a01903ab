//! The program under measurement: built, filled, started, and what its pages link to.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::bench::client::{Client, draw};
use crate::run::{Guard, Result, bound, cargo, free_port, now, run, target};

/// Pages of a list read to collect records: numbered pages end at 500, and this many spread over them suffice.
const LIST_PAGES: u64 = 160;
/// Words a reader may look for; each finds some of the grown measures or none, as in life.
const SEARCHED: [&str; 8] = ["music", "cinema", "digital", "fund", "artists", "festival", "platform", "heritage"];

/// The program and the folder of grown data.
pub struct Site {
    pub program: PathBuf,
    pub data: PathBuf,
}

impl Site {
    /// Builds the release program (unless one is named) and grows the data with a fixed seed.
    pub fn prepare(program: Option<&str>, measures: u32) -> Result<Site> {
        let program = Site::program(program)?;
        let data = target().join("bench/data");
        if data.exists() {
            std::fs::remove_dir_all(&data).map_err(|error| format!("cannot empty {}: {error}", data.display()))?;
        }
        std::fs::create_dir_all(&data).map_err(|error| format!("cannot create {}: {error}", data.display()))?;
        println!("growing to {measures} measures");
        run(Command::new(&program).args(["grow", "--measures", &measures.to_string(), "--seed", "1", "--data"]).arg(&data))?;
        Ok(Site { program, data })
    }

    /// The data of a folder that was grown before.
    pub fn grown(program: Option<&str>, data: PathBuf) -> Result<Site> {
        Ok(Site { program: Site::program(program)?, data })
    }

    pub fn program(named: Option<&str>) -> Result<PathBuf> {
        if let Some(named) = named {
            return Ok(PathBuf::from(named));
        }
        run(&mut cargo(&["build", "--release", "--package", "app"]))?;
        Ok(target().join("release/polyphony"))
    }

    /// A command of the program on this data.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = bound(&self.program, None);
        command.arg("--data").arg(&self.data).args(words);
        command
    }

    /// Starts the program and waits until it answers. `more` is put at the end of the command line.
    pub fn start(&self, more: &[&str]) -> Result<Running> {
        self.start_within(more, Duration::from_secs(120))
    }

    /// As [`Site::start`], with the time in which an answer must come.
    pub fn start_within(&self, more: &[&str], patience: Duration) -> Result<Running> {
        let port = free_port()?;
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let mut command = bound(&self.program, None);
        command.arg("serve").arg("--data").arg(&self.data).args(["--listen", &address.to_string()]).args(more);
        let start = now();
        let child = command.stdout(Stdio::null()).spawn().map_err(|error| format!("cannot start {}: {error}", self.program.display()))?;
        let mut running = Running { child: Guard(child), address, start_ms: 0.0 };
        while start.elapsed() < patience {
            if Client::new(address, "br").get("/en").is_ok_and(|answer| answer.status < 500) {
                running.start_ms = start.elapsed().as_secs_f64() * 1000.0;
                return Ok(running);
            }
            if matches!(running.child.0.try_wait(), Ok(Some(_))) {
                return Err("the program ended while starting".to_owned());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Err(format!("the program did not answer within {} seconds", patience.as_secs()))
    }
}

/// A running program; ended when dropped.
pub struct Running {
    child: Guard,
    pub address: SocketAddr,
    /// From the start of the process to the first answer.
    pub start_ms: f64,
}

impl Running {
    /// Memory nobody shares with the program, in MB of 10^6 bytes: private clean and dirty pages.
    pub fn private_mb(&self) -> Result<f64> {
        let path = Path::new("/proc").join(self.child.0.id().to_string()).join("smaps_rollup");
        let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let size = |line: &str| line.split_whitespace().nth(1).and_then(|number| number.parse::<u32>().ok());
        let kib: u32 =
            text.lines().filter(|line| line.starts_with("Private_Clean:") || line.starts_with("Private_Dirty:")).filter_map(size).sum();
        Ok(f64::from(kib) * 1024.0 / 1e6)
    }

    /// Waits until the program has nothing more to do by itself, such as making its index after data has grown.
    pub fn settle(&self) {
        let path = Path::new("/proc").join(self.child.0.id().to_string()).join("stat");
        // Ticks of the processor, fields 14 and 15 (proc(5)): counted behind the name, which ends with the last bracket.
        let ticks = || {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let fields = text.rsplit(')').next().unwrap_or_default().split_whitespace();
            fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum::<u64>()
        };
        let mut n_quiet = 0;
        for _ in 0..600 {
            let before = ticks();
            std::thread::sleep(Duration::from_secs(1));
            n_quiet = if ticks() - before < 5 { n_quiet + 1 } else { 0 };
            if n_quiet == 5 {
                return;
            }
        }
    }

    /// Addresses of each kind of page, found by following the links of the lists in English.
    pub fn addresses(&self) -> Result<Addresses> {
        let mut client = Client::new(self.address, "identity");
        let first = client.get("/en/measures")?.text();
        let lists: BTreeSet<String> = links(&first)
            .into_iter()
            .filter(|link| link.starts_with("/en/measures?") && !link.contains("page=") && !link.contains("sort="))
            .collect();
        let mut records = BTreeSet::new();
        let pages: Vec<u64> = (1..=500).collect();
        for number in 0..LIST_PAGES {
            let page = draw(&pages, number).copied().unwrap_or(1);
            let answer = client.get(&format!("/en/measures?page={page}"))?;
            if answer.status == 200 {
                records.extend(records_of(&answer.text(), "/en/measures/", 8..=10));
            }
        }
        records.extend(records_of(&first, "/en/measures/", 8..=10));
        let parties: BTreeSet<String> = records_of(&client.get("/en/parties")?.text(), "/en/parties/", 2..=2).collect();
        // The home page may have its address with or without the last stroke.
        let home = client.get("/en")?;
        let home = home.headers.get("location").filter(|_| home.status / 100 == 3).cloned().unwrap_or("/en".to_owned());
        let addresses = Addresses {
            home: vec![home],
            records: records.into_iter().take(2000).collect(),
            parties: parties.into_iter().collect(),
            lists: lists.into_iter().collect(),
            searches: SEARCHED.iter().map(|word| format!("/en/search?q={word}")).collect(),
            grid: vec!["/en/grid".to_owned()],
        };
        for (name, list) in [("record", &addresses.records), ("Party", &addresses.parties), ("facet", &addresses.lists)] {
            if list.is_empty() {
                return Err(format!("the lists link to no {name}"));
            }
        }
        println!("{} records, {} Parties, {} lists with facets", addresses.records.len(), addresses.parties.len(), addresses.lists.len());
        Ok(addresses)
    }
}

/// Addresses by kind of page.
pub struct Addresses {
    pub home: Vec<String>,
    pub records: Vec<String>,
    pub parties: Vec<String>,
    pub lists: Vec<String>,
    pub searches: Vec<String>,
    pub grid: Vec<String>,
}

/// Values of `href` and `src`, with `&amp;` resolved.
pub fn links(html: &str) -> Vec<String> {
    let after = |name: &str| {
        html.split(name)
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(|link| link.replace("&amp;", "&").replace("&#38;", "&"))
            .collect::<Vec<_>>()
    };
    [after("href=\""), after("src=\"")].concat()
}

/// Links to records below a list: the last part is an identifier of that many letters and digits.
fn records_of(html: &str, list: &str, length: std::ops::RangeInclusive<usize>) -> impl Iterator<Item = String> {
    links(html).into_iter().filter(move |link| {
        link.strip_prefix(list).is_some_and(|id| length.contains(&id.len()) && id.chars().all(|c| c.is_ascii_alphanumeric()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_told_from_other_links() {
        let html = r#"<a href="/en/measures/abcdefghij">a</a><a href="/en/measures/new">n</a><a href="/en/measures?year=2020&amp;x=1">f</a><script src="/a.js">"#;
        assert_eq!(records_of(html, "/en/measures/", 8..=10).collect::<Vec<_>>(), ["/en/measures/abcdefghij"]);
        assert_eq!(links(html).get(2).map(String::as_str), Some("/en/measures?year=2020&x=1"));
        assert_eq!(links(html).last().map(String::as_str), Some("/a.js"));
    }
}
