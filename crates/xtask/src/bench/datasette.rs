//! The same records in Datasette: list with eight facets, search with eight facets, record, on both sides as HTML, made
//! fresh, turn by turn in one run.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::Row;
use super::client::{Client, Latencies, draw};
use super::peer::Spread;
use super::site::{Addresses, Running, Site};
use crate::python::environment;
use crate::run::{Guard, Result, bound, free_port, now, run, target};

/// Connections to each side. Our choice: two cores, and Datasette's time is its own, not that of waiting.
const CONNECTIONS: u64 = 2;
const PACKAGE: &str = "datasette==0.65.1";
/// Turns of each side.
const TURNS: u64 = 3;
/// Facets that stand open on our list, as columns: those that hold several values, then the others.
const LISTS: [&str; 6] = ["holders", "outputs", "activities", "instrument_types", "cultural_domains", "regional_groups"];
const COLUMNS: [&str; 2] = ["year_start", "designation"];

/// How many times ours is to be as fast, by page. Source: the issue of policies and measures, section 5.
const REACH: [(&str, Option<f64>); 3] =
    [("list with eight facets", Some(100.0)), ("search with eight facets", Some(100.0)), ("record", None)];

/// Measures and adds the rows of the table. `server` keeps no bytes ready.
pub fn measure(site: &Site, server: &Running, addresses: &Addresses, seconds: u32, rows: &mut Vec<Row>) -> Result<()> {
    let python = environment("bench/python-datasette", &[PACKAGE], PACKAGE)?;
    let peer = Datasette::start(&python, &filled(&python, site, server)?)?;
    let facets: String =
        LISTS.iter().map(|name| format!("&_facet_array={name}")).chain(COLUMNS.iter().map(|name| format!("&_facet={name}"))).collect();
    let ids = addresses.records.iter().filter_map(|path| path.rsplit('/').next());
    let theirs = [
        vec![format!("/measures/measures?_size=20{facets}")],
        addresses
            .searches
            .iter()
            .filter_map(|path| path.split("q=").nth(1))
            .map(|word| format!("/measures/measures?_size=20&_search={word}{facets}"))
            .collect(),
        ids.map(|id| format!("/measures/measures/{id}")).collect::<Vec<_>>(),
    ];
    let searches = addresses.searches.iter().map(|path| path.replace("/en/search?", "/en/measures?")).collect();
    let ours = [vec!["/en/measures".to_owned()], searches, addresses.records.clone()];
    for (((name, reach), ours), theirs) in REACH.into_iter().zip(ours).zip(theirs) {
        println!("against Datasette: {name}");
        let (mut ratios, mut medians): (Vec<f64>, [Vec<f64>; 2]) = (Vec::new(), [Vec::new(), Vec::new()]);
        let mut rates = [Vec::new(), Vec::new()];
        for _ in 0..TURNS {
            let (mine, other) = (load(server.address, &ours, seconds)?, load(peer.address, &theirs, seconds)?);
            ratios.push(mine.a_second / other.a_second.max(f64::MIN_POSITIVE));
            for ((side, load), rate) in medians.iter_mut().zip([&mine, &other]).zip(rates.iter_mut()) {
                side.push(load.median);
                rate.push(load.a_second);
            }
        }
        let (ratio, [our_median, their_median], [our_rate, their_rate]) =
            (Spread::of(ratios), medians.map(Spread::of), rates.map(Spread::of));
        rows.push(Row {
            what: format!("{name} made fresh each time, against Datasette with the same records, median of {TURNS}"),
            figure: format!(
                "{:.0} times ({:.0} to {:.0}): ours {:.0} a second, median {:.2} ms; Datasette {:.1} a second, median {:.0} ms",
                ratio.median, ratio.least, ratio.most, our_rate.median, our_median.median, their_rate.median, their_median.median
            ),
            reach: reach.map_or("–".to_owned(), |times| format!("≥ {times}")),
            holds: reach.map(|times| ratio.median >= times),
        });
    }
    Ok(())
}

/// The records of the site in a file of SQLite with full text.
fn filled(python: &Path, site: &Site, server: &Running) -> Result<PathBuf> {
    let folder = target().join("bench/datasette");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))?;
    let (records, parties, script, file) =
        (folder.join("measures.ndjson"), folder.join("parties.csv"), folder.join("load.py"), folder.join("measures.db"));
    run(site.command(&["export", "measures", "--format", "ndjson", "--out"]).arg(&records))?;
    let register = Client::new(server.address, "identity").get("/en/parties.csv")?.body;
    for (path, bytes) in [(&parties, register.as_slice()), (&script, include_bytes!("datasette.py").as_slice())] {
        std::fs::write(path, bytes).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    run(Command::new(python).args([&script, &records, &parties, &file]))?;
    Ok(file)
}

/// Datasette with one file; ended when dropped.
struct Datasette {
    _server: Guard,
    address: SocketAddr,
}

impl Datasette {
    /// Its limits are widened so that every facet is complete, as ours are.
    fn start(python: &Path, file: &Path) -> Result<Datasette> {
        let port = free_port()?;
        let mut command = bound(python, None);
        command.args(["-m", "datasette", "serve", "--host", "127.0.0.1", "--port", &port.to_string()]);
        for (name, value) in
            [("sql_time_limit_ms", "60000"), ("facet_time_limit_ms", "60000"), ("default_facet_size", "500"), ("suggest_facets", "0")]
        {
            command.args(["--setting", name, value]);
        }
        command.arg(file).stdout(Stdio::null()).stderr(Stdio::null());
        let server = Guard(command.spawn().map_err(|error| format!("cannot start Datasette: {error}"))?);
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        for _ in 0..200 {
            if Client::new(address, "identity").get("/-/versions.json").is_ok_and(|answer| answer.status == 200) {
                return Ok(Datasette { _server: server, address });
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err("Datasette did not answer".to_owned())
    }
}

struct Load {
    a_second: f64,
    /// Milliseconds.
    median: f64,
}

/// Asks again and again over [`CONNECTIONS`] connections for so many seconds. Any answer but 200 fails the run.
fn load(address: SocketAddr, paths: &[String], seconds: u32) -> Result<Load> {
    let (start, span) = (now(), Duration::from_secs(u64::from(seconds)));
    let asked = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|connection| {
                scope.spawn(move || -> Result<Vec<u64>> {
                    let (mut client, mut times, mut number) = (Client::new(address, "identity"), Vec::new(), connection);
                    while start.elapsed() < span {
                        let path = draw(paths, number).ok_or("no path to ask for")?;
                        let begun = now();
                        let answer = client.get(path)?;
                        if answer.status != 200 {
                            return Err(format!("{path} answered {}", answer.status));
                        }
                        times.push(u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX));
                        number += CONNECTIONS;
                    }
                    Ok(times)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().map_err(|_| "a thread of the load ended".to_owned())?).collect::<Result<Vec<_>>>()
    })?;
    let elapsed = start.elapsed().as_secs_f64();
    let times = Latencies::new(asked.into_iter().flatten().collect(), 0);
    let n_asked = u32::try_from(times.count()).unwrap_or(u32::MAX);
    Ok(Load { a_second: f64::from(n_asked) / elapsed, median: times.percentile(50) })
}
