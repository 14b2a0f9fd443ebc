//! Each command: takes its arguments, calls the engine, prints.

mod assess;
mod care;
mod check;
mod exchange;
mod explain;
mod keys;
mod law;
mod serve;
mod user;
pub(crate) mod what_if;

use std::path::Path;
use std::sync::Arc;

use lindung_engine::case::State;
use lindung_engine::{Case, Corpus, Day, Rulebook};

use crate::Ending;
use crate::cli::{Cli, Command, Common, Document, When};
use crate::corpus::Files;
use crate::input::{Input, Refused};
use crate::text::{Speech, speech};
use crate::{diagnose, output};

/// What every command needs: the law, the words, and how to print.
pub(crate) struct Context {
    pub(crate) corpus: Corpus,
    pub(crate) files: Files,
    pub(crate) speech: Arc<Speech>,
    pub(crate) json: bool,
}

pub(crate) fn run(cli: &Cli) -> Ending {
    match &cli.command {
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut crate::command(), "lindung", &mut script);
            output::text(&String::from_utf8_lossy(&script));
            return Ending::Done;
        }
        Command::Man => {
            let mut page = Vec::new();
            // Writing to memory cannot fail.
            let _ = clap_mangen::Man::new(crate::command()).render(&mut page);
            output::text(&String::from_utf8_lossy(&page));
            return Ending::Done;
        }
        _ => {}
    }
    let context = match Context::new(&cli.common) {
        Ok(context) => context,
        Err(ending) => return ending,
    };
    match &cli.command {
        Command::Assess(args) => assess::run(&context, args),
        Command::Explain(args) => explain::run(&context, args),
        Command::WhatIf(args) => what_if::run(&context, args),
        Command::Law(command) => law::run(&context, command),
        Command::Check(args) => check::run(&context, args),
        Command::Schema { document } => {
            output::json(&match document {
                // The offences are data, so the schema of a case is that of the law in use.
                Document::Case => lindung_engine::schema::case(&context.corpus.offences),
                Document::Assessment => lindung_engine::schema::assessment(),
            });
            Ending::Done
        }
        Command::Serve(args) => serve::run(&context, args),
        Command::Backup { file, at } => care::backup(&context, file, at),
        Command::Restore { file, at } => care::restore(&context, file, at),
        Command::Ledger(command) => care::ledger(&context, command),
        Command::Doctor { at } => care::doctor(&context, at),
        Command::User(command) => user::run(&context, command),
        Command::Keys(command) => keys::run(&context, command),
        Command::Import(command) => exchange::import(&context, command),
        Command::Export(command) => exchange::export(&context, command),
        Command::Completions { .. } | Command::Man => Ending::Done,
    }
}

impl Context {
    fn new(common: &Common) -> Result<Self, Ending> {
        let files = match &common.corpus {
            Some(folder) => Files::of_folder(folder),
            None => Ok(Files::embedded()),
        };
        let (corpus, files) = files.and_then(Files::corpus).map_err(|unreadable| {
            diagnose::unreadable(&unreadable);
            Ending::BadInput
        })?;
        let speech = speech(common.lang.as_deref(), &files).map_err(|known| {
            let asked = common.lang.as_deref().unwrap_or_default();
            let message = format!("--lang {}: no such language", diagnose::clean(asked));
            diagnose::plain(&message, &format!("the languages are: {}", known.join(", ")));
            Ending::BadInput
        })?;
        Ok(Self { corpus, files, speech, json: output::wants_json(common) })
    }

    /// Reads a case file; prints why not.
    pub(crate) fn case(&self, path: &Path) -> Result<(Input, Case), Ending> {
        self.try_case(path).map_err(|refused| {
            diagnose::refused(&refused);
            Ending::BadInput
        })
    }

    pub(crate) fn try_case(&self, path: &Path) -> Result<(Input, Case), Refused> {
        Input::read(path).and_then(|input| input.case(&self.corpus.offences))
    }

    /// The law that applies to a case; prints why there is none.
    pub(crate) fn book(&self, case: &Case, as_of: Day) -> Result<Rulebook<'_>, Ending> {
        self.corpus.rulebook(case.jurisdiction, as_of).map_err(|not| {
            diagnose::not_covered(&not);
            Ending::BadInput
        })
    }
}

/// The day and the state asked for; prints what is wrong with them.
pub(crate) fn when(when: &When) -> Result<(Day, Option<State>), Ending> {
    let as_of = match &when.as_of {
        Some(text) => day("--as-of", text)?,
        None => jiff::Zoned::now().date(),
    };
    let state = match &when.jurisdiction {
        Some(text) => Some(state("--jurisdiction", text)?),
        None => None,
    };
    Ok((as_of, state))
}

pub(crate) fn day(option: &str, text: &str) -> Result<Day, Ending> {
    let date = lindung_engine::PartialDate::parse(text).filter(|date| date.first == date.last);
    date.map(|date| date.first).ok_or_else(|| {
        let message = format!("{option} {}: not a day, or a day that does not exist", diagnose::clean(text));
        diagnose::plain(&message, "write YYYY-MM-DD");
        Ending::BadInput
    })
}

pub(crate) fn state(option: &str, text: &str) -> Result<State, Ending> {
    State::parse(text).ok_or_else(|| {
        let message = format!("{option} {}: not a country code", diagnose::clean(text));
        diagnose::plain(&message, "write two capital letters of ISO 3166-1, as TH or PH");
        Ending::BadInput
    })
}
