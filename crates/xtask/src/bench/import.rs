//! Bringing in a workbook of 90,000 rows, beside what openpyxl and pandas need to read the same file.

use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::client::Client;
use super::site::Site;
use super::{LANGUAGES, Row, below, told};
use crate::python::environment;
use crate::run::{Guard, Result, now, run, target};

/// Rows of the workbook. Source: the issue of feeds.
const MEASURES: u32 = 90_000;
/// Reading alone, as a script of each library does it.
const READERS: [(&str, &str); 2] = [
    (
        "openpyxl (read-only)",
        "import openpyxl,sys\nfor row in openpyxl.load_workbook(sys.argv[1],read_only=True).worksheets[0].iter_rows(values_only=True): pass",
    ),
    ("pandas", "import pandas,sys\npandas.read_excel(sys.argv[1])"),
];

/// What the scripts need.
const PACKAGES: [&str; 2] = ["openpyxl==3.1.5", "pandas==2.3.3"];

/// Measures and adds the rows of the table.
pub fn measure(program: Option<&str>, rows: &mut Vec<Row>) -> Result<()> {
    let site = Site::prepare(program, MEASURES)?;
    let book = target().join("bench/measures.xlsx");
    // The index is brought up to date first, as it is beside a running site.
    drop(site.start(&[])?);
    let start = now();
    run(site.command(&["export", "measures", "--format", "xlsx", "--out"]).arg(&book))?;
    rows.push(below("90,000 records as a workbook", start.elapsed().as_secs_f64(), 10.0, "s", None));
    rows.push(six_workbooks(&site)?);
    let empty = Site { program: site.program.clone(), data: target().join("bench/empty") };
    if empty.data.exists() {
        std::fs::remove_dir_all(&empty.data).map_err(|error| format!("cannot empty {}: {error}", empty.data.display()))?;
    }
    run(&mut empty.command(&["migrate", "--without-founding-practices"]))?;
    let dry = import(&empty, &book, true)?;
    rows.push(below("dry run of 90,000 rows", dry.seconds, 10.0, "s", None));
    let lines = target().join("bench/measures.ndjson");
    write_lines(&lines)?;
    let streamed = import(&empty, &lines, true)?;
    rows.push(told(&format!("dry run of {LINES} lines of JSON"), format!("{:.1} s", streamed.seconds)));
    rows.push(below("memory of both processes meanwhile", streamed.megabytes, 400.0, "MB", None));
    let others = Others::start(&empty)?;
    let whole = import(&empty, &book, false)?;
    rows.push(below("dry run and applying of 90,000 rows, others saving meanwhile", whole.seconds, 30.0, "s", None));
    rows.push(below("memory of both processes meanwhile", whole.megabytes, 400.0, "MB", None));
    rows.push(below("saves of others meanwhile, 99th percentile", others.end(), 50.0, "ms", None));
    for (name, seconds) in readers(&book)? {
        let times = seconds / dry.seconds;
        rows.push(Row {
            what: format!("the same file only read by {name}, against our dry run"),
            figure: format!("{times:.1} times as long ({seconds:.1} s)"),
            reach: if name.starts_with("openpyxl") { "≥ 3".to_owned() } else { "–".to_owned() },
            holds: name.starts_with("openpyxl").then_some(times >= 3.0),
        });
    }
    Ok(())
}

/// Workbooks of every record in all six languages at once: the memory of the program meanwhile.
fn six_workbooks(site: &Site) -> Result<Row> {
    let server = site.start(&["--ready-bytes", "off"])?;
    let address = server.address;
    let start = now();
    let readers: Vec<_> = LANGUAGES
        .map(|lang| {
            std::thread::spawn(move || Client::new(address, "identity").get(&format!("/{lang}/measures.xlsx")).map(|answer| answer.status))
        })
        .into();
    let mut most = 0.0_f64;
    while readers.iter().any(|reader| !reader.is_finished()) {
        most = most.max(server.private_mb()?);
        std::thread::sleep(Duration::from_millis(50));
    }
    let seconds = start.elapsed().as_secs_f64();
    for reader in readers {
        let status = reader.join().map_err(|_| "a reader of workbooks panicked".to_owned())??;
        if status != 200 {
            return Err(format!("a workbook answered {status}"));
        }
    }
    let what = format!("private memory while 90,000 records go out as workbooks in six languages at once ({seconds:.1} s)");
    Ok(below(&what, most, 150.0, "MB", None))
}

/// Lines of the long JSON.
const LINES: u32 = 1_000_000;

/// A long file of short records, each with its key.
fn write_lines(path: &Path) -> Result<()> {
    let fault = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    let mut out = BufWriter::new(std::fs::File::create(path).map_err(fault)?);
    for number in 0..LINES {
        let year = 2000 + number % 25;
        writeln!(out, r#"{{"key":"m{number}","title":"Fund {number}","party":"KE","activity":"2.3","year":{year}}}"#).map_err(fault)?;
    }
    out.flush().map_err(fault)
}

struct Import {
    seconds: f64,
    megabytes: f64,
}

/// Imports a file and watches the memory of the program and of its reader.
fn import(site: &Site, book: &Path, is_dry: bool) -> Result<Import> {
    let mut command = site.command(&["import", "measures", "--json"]);
    command.arg(book).args(is_dry.then_some("--dry-run")).stdout(Stdio::null());
    let start = now();
    let mut child = Guard(command.spawn().map_err(|error| format!("cannot start an import: {error}"))?);
    let mut most = 0;
    let status = loop {
        most = most.max(kilobytes(child.0.id()));
        match child.0.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) => std::thread::sleep(Duration::from_millis(20)),
            Err(error) => return Err(format!("cannot wait for an import: {error}")),
        }
    };
    let seconds = start.elapsed().as_secs_f64();
    if !status.success() {
        return Err("an import held something back".to_owned());
    }
    Ok(Import { seconds, megabytes: f64::from(most) / 1024.0 })
}

/// Resident memory of a process and its children, in kilobytes.
fn kilobytes(id: u32) -> u32 {
    let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
    let ids = std::iter::once(id).chain(children.split_whitespace().filter_map(|child| child.parse().ok()));
    ids.filter_map(|id| {
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
        status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.split_whitespace().next()?.parse::<u32>().ok()
    })
    .sum()
}

/// Somebody else who saves without end, each save acknowledged on disk.
struct Others {
    child: Guard,
    stop: Arc<AtomicBool>,
    times: std::thread::JoinHandle<Vec<f64>>,
}

impl Others {
    fn start(site: &Site) -> Result<Others> {
        let mut command = site.command(&["write-until-killed"]);
        let mut child = Guard(command.stdout(Stdio::piped()).spawn().map_err(|error| format!("cannot start saving: {error}"))?);
        let lines = BufReader::new(child.0.stdout.take().ok_or("the saves say nothing")?).lines();
        let stop = Arc::new(AtomicBool::new(false));
        let ended = stop.clone();
        let times = std::thread::spawn(move || {
            let (mut times, mut last) = (Vec::new(), now());
            for _ in lines.map_while(std::result::Result::ok) {
                times.push(last.elapsed().as_secs_f64() * 1000.0);
                last = now();
                if ended.load(Ordering::SeqCst) {
                    break;
                }
            }
            times
        });
        Ok(Others { child, stop, times })
    }

    /// The 99th percentile of the time of a save, in milliseconds.
    fn end(self) -> f64 {
        self.stop.store(true, Ordering::SeqCst);
        let mut times = self.times.join().unwrap_or_default();
        drop(self.child);
        times.sort_by(f64::total_cmp);
        times.get(times.len() * 99 / 100).copied().unwrap_or(f64::INFINITY)
    }
}

/// Seconds that each of the readers takes for the file.
fn readers(book: &Path) -> Result<Vec<(&'static str, f64)>> {
    let python = environment("bench/python-readers", &PACKAGES, &PACKAGES.join(" "))?;
    let mut found = Vec::new();
    for (name, script) in READERS {
        let start = now();
        run(Command::new(&python).args(["-c", script]).arg(book))?;
        found.push((name, start.elapsed().as_secs_f64()));
    }
    Ok(found)
}
