//! The library of roadmaps and the grid by roadmap, with a published roadmap of sixty pages and forty actions of every Party.

use super::client::Client;
use super::peer::Spread;
use super::site::Site;
use super::{Row, below};
use crate::run::{Result, run, target};

/// Answers of which the median is told.
const ROUNDS: usize = 25;

/// What is asked for, its address and the time in which it has to be there, in milliseconds. Source of the first: the
/// issue of roadmaps; of the others: pages in public under 10 ms.
const ASKED: [(&str, &str, f64); 6] = [
    ("two roadmaps of 40 actions side by side", "/en/roadmaps/side-by-side?party=KE&party=SN", 20.0),
    ("four roadmaps of 40 actions side by side", "/en/roadmaps/side-by-side?party=KE&party=SN&party=MX&party=FR", 40.0),
    ("library of 159 roadmaps with facets", "/en/roadmaps", 10.0),
    ("library found by words, activity and priority", "/en/roadmaps?q=music&activity=1.1&priority=1.1", 10.0),
    ("grid by roadmap", "/en/grid?look=roadmaps", 10.0),
    ("where cooperation could grow", "/en/grid/cooperation", 10.0),
];

/// Measures and adds the rows of the table.
pub fn measure(program: Option<&str>, rows: &mut Vec<Row>) -> Result<()> {
    let site = Site { program: Site::program(program)?, data: target().join("bench/library") };
    if site.data.exists() {
        std::fs::remove_dir_all(&site.data).map_err(|error| format!("cannot empty {}: {error}", site.data.display()))?;
    }
    run(&mut site.command(&["grow", "--roadmaps", "159", "--people", "1"]))?;
    // Every page made afresh.
    let server = site.start(&["--ready-bytes", "off"])?;
    let mut client = Client::new(server.address, "br");
    for (what, address, most) in ASKED {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let answer = client.get(address)?;
            if answer.status != 200 {
                return Err(format!("{address} answered {}", answer.status));
            }
            times.push(answer.server_timing().into_iter().map(|(_, time)| time).fold(0.0, f64::max));
        }
        let spread = Spread::of(times);
        rows.push(below(&format!("{what}, server's time, median of {ROUNDS}"), spread.median, most, "ms", Some(&spread)));
    }
    Ok(())
}
