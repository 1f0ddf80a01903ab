//! The program is killed in the middle of writing, two hundred times. What it had acknowledged must be there, and the
//! whole must be sound.

use documents::Files;
use kernel::{Ambient, SeededRandom};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use store::{Db, Target, history};

const KILLS: usize = 200;

/// Runs the writer until it has acknowledged `n_lines`, waits a moment and kills it. Everything that came out before
/// the pipe closed was acknowledged.
fn write_and_kill(data: &Path, n_lines: usize, wait: Duration) -> Vec<(String, String)> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_polyphony"))
        .arg("write-until-killed")
        .arg("--data")
        .arg(data)
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    let read = |line: String| line.split_once(' ').map(|(id, hash)| (id.to_owned(), hash.to_owned()));
    for _ in 0..n_lines {
        acknowledged.extend(lines.next().unwrap().ok().and_then(read));
    }
    std::thread::sleep(wait);
    child.kill().unwrap();
    child.wait().unwrap();
    // A last line without its end was cut by the kill.
    acknowledged.extend(lines.map_while(Result::ok).filter_map(read).filter(|(_, hash)| hash.len() == 64));
    acknowledged
}

#[test]
fn what_was_acknowledged_survives_two_hundred_kills() {
    let folder = tempfile::tempdir().unwrap();
    let random = SeededRandom::new(20_261_122);
    let mut acknowledged = Vec::new();
    for _ in 0..KILLS {
        let n_lines = 1 + usize::try_from(random.next() % 4).unwrap();
        acknowledged.extend(write_and_kill(folder.path(), n_lines, Duration::from_micros(random.next() % 3000)));
    }
    assert!(acknowledged.len() >= KILLS);
    let db = Db::open(Target::File(folder.path().join("polyphony.db")), &Ambient::system()).unwrap();
    let files = Files::open_folder(folder.path().join("files"), 1000).unwrap();
    for (id, hash) in &acknowledged {
        let wanted = id.clone();
        let versions = db.read_blocking(move |conn| history::list(conn, "kill-test", &wanted)).unwrap();
        assert_eq!(versions.len(), 1, "{id} was acknowledged and is gone");
        assert_eq!(versions[0].body["file"], hash.as_str());
        assert_eq!(files.read(hash).unwrap(), id.as_bytes());
    }
    let report = app::check::run(&db, &files, &folder.path().join("index")).unwrap();
    assert_eq!(report.problems, Vec::<String>::new());
    assert!(report.n_history >= u64::try_from(acknowledged.len()).unwrap());
}
