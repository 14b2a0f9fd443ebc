//! What the project does to itself: `tidy` checks the house rules, `prove` judges the reduced fact space,
//! `batch` measures many cases.

mod batch;
mod prove;
mod tidy;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let holds = match args.next().as_deref() {
        Some("tidy") => tidy::run(),
        Some("prove") => prove::run(),
        Some("batch") => batch::run(args.next().and_then(|count| count.parse().ok()).unwrap_or(500_000)),
        _ => {
            eprintln!("usage: xtask tidy | prove | batch [CASES]");
            false
        }
    };
    if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
