//! The program `polyphony`: reads the command line and answers with an exit code: 0 done, 1 refused, 2 misuse.

use app::commands::{self, Command};
use app::settings::Given;
use clap::Parser;
use std::process::ExitCode;

/// Pages are made of many short texts on several threads; the system's allocator makes them wait (decision 0007).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The open platform for the UNESCO 2005 Convention in the digital environment.
#[derive(Debug, Parser)]
#[command(name = "polyphony", version, about, propagate_version = true)]
struct Line {
    #[command(flatten)]
    given: Given,
    #[command(subcommand)]
    command: Option<Command>,
}

fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_env("POLYPHONY_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,tantivy=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    // Clap itself answers misuse with exit code 2.
    let line = Line::parse();
    match commands::run(line.given, line.command.unwrap_or_default()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("polyphony: {}", commands::chain(&error));
            ExitCode::from(1)
        }
    }
}
