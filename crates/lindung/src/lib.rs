//! The command line of Lindung: the only place that reads files, the environment and today's date.
//!
//! It wires the engine to people; it never decides anything itself.

pub mod batch;
mod cli;
mod commands;
pub mod corpus;
pub mod demo;
mod diagnose;
mod input;
mod output;
mod place;
mod progress;
mod text;

use std::process::ExitCode;

use clap::Parser;

pub use cli::command;

/// How a command ended; the numbers are the contract's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// Done.
    Done = 0,
    /// Done, and what was checked does not hold.
    DoesNotHold = 1,
    /// Bad arguments or input; nothing was written.
    BadInput = 2,
    /// Partly done: the valid ones done, the rest listed.
    Partly = 3,
}

/// Runs the command line of this process.
#[must_use]
pub fn run() -> ExitCode {
    let cli = cli::Cli::parse();
    let mut ending = commands::run(&cli);
    if let Some(kind) = output::failure() {
        diagnose::plain(
            &format!("the output could not be written ({kind})"),
            "check where it goes, and run again",
        );
        ending = Ending::BadInput;
    }
    ExitCode::from(ending as u8)
}
