//! Automation of the house: `cargo xtask <command>`. It starts other programs and reads texts; it depends on
//! nothing of ours, so it builds in seconds and keeps working while the product does not compile.
//! Each command is a module: `tidy`, `messages` (i18n), `suite` (test), `bench`.

mod bench;
mod messages;
mod outside;
mod postgres;
mod python;
mod run;
mod rust;
mod suite;
mod system;
mod tidy;
mod tree;

use std::process::ExitCode;

use run::Result;

const HELP: &str = "\
cargo xtask check                        format, lints, tidy: before a commit
cargo xtask tidy                         what the house asks of every file; generated documents are up to date
cargo xtask i18n                         messages per language: how many, missing, unused
cargo xtask snapshots                    writes the generated documents in docs/reference
cargo xtask test [--quick] [--install]   everything; quick: what needs nothing installed
cargo xtask outside                      what is given back, checked by tools that its users have
cargo xtask bench [part] [--seconds N] [--measures N] [--out FILE] [--binary FILE] [--build] [--edit]
                                         the figures, side by side with nginx, as a table
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match command(&words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Plays a command; true if everything holds.
fn command(words: &[&str]) -> Result<bool> {
    match words {
        ["check"] => check(),
        ["tidy"] => tidy(),
        ["i18n"] => {
            messages::report(&tree::Tree::read(&run::root())?);
            Ok(true)
        }
        ["snapshots"] => suite::snapshots(),
        ["test", flags @ ..] if flags.iter().all(|flag| matches!(*flag, "--quick" | "--install")) => {
            suite::test(flags.contains(&"--quick"), flags.contains(&"--install"))
        }
        ["outside"] => {
            system::ensure(&[system::PYTHON], false)?;
            let tally = outside::check()?;
            println!("{} passed, {} failed", tally.passed, tally.failed);
            Ok(tally.failed == 0)
        }
        ["bench", options @ ..] => bench::bench(options),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(true)
        }
        _ => Err(format!("no such command: {}\n{HELP}", words.join(" "))),
    }
}

fn check() -> Result<bool> {
    run::run(&mut run::cargo(&["fmt", "--all", "--check"]))?;
    run::run(&mut run::cargo(&["clippy", "--workspace", "--", "-D", "warnings"]))?;
    tidy()
}

/// What the texts say, and whether the generated documents are what the program says now.
fn tidy() -> Result<bool> {
    let (texts, documents) = (tidy::run()?, suite::reference_is_fresh()?);
    Ok(texts.failed + documents.failed == 0)
}
