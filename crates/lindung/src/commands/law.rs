//! `lindung law`: the corpus as people review it.

mod diff;
mod list;
mod matrix;
mod preview;
mod show;

use lindung_engine::Corpus;
use lindung_engine::case::State;
use serde::Serialize;

use super::{Context, day, state};
use crate::Ending;
use crate::cli::Law;
use crate::{diagnose, output};

pub(crate) fn run(context: &Context, command: &Law) -> Ending {
    let done = match command {
        Law::List { state: asked, as_of } => {
            let asked = asked.as_deref().map(|text| state("--state", text)).transpose();
            let as_of = as_of.as_deref().map(|text| day("--as-of", text)).transpose();
            let asked = asked
                .and_then(|asked| asked.map_or(Ok(()), |state| held(&context.corpus, state)).map(|()| asked));
            asked.and_then(|asked| as_of.map(|as_of| list::run(context, asked, as_of)))
        }
        Law::Show { id } => show::run(context, id),
        Law::Text { id } => show::text(context, id),
        Law::Matrix => {
            matrix::run(context);
            Ok(())
        }
        Law::Review { state: asked } => {
            let asked = asked.as_deref().map(|text| state("review", text)).transpose();
            asked.and_then(|asked| matrix::review(context, asked))
        }
        Law::Diff { from, to } => {
            let days = day("--from", from).and_then(|from| day("--to", to).map(|to| (from, to)));
            days.and_then(|(from, to)| diff::run(context, from, to))
        }
        Law::Preview { as_of, from, with, at } => {
            return preview::run(context, as_of, from.as_deref(), with.as_deref(), at);
        }
        Law::Check => return check(context),
    };
    match done {
        Ok(()) => Ending::Done,
        Err(ending) => ending,
    }
}

/// Whether the law of a state is held; prints which are where it is not.
fn held(corpus: &Corpus, state: State) -> Result<(), Ending> {
    if corpus.state(state).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = corpus.states.iter().map(|law| law.code.code()).collect();
    let remedy = format!("the states held are: {}", known.join(", "));
    diagnose::plain(&format!("the law of {state} is not held"), &remedy);
    Err(Ending::BadInput)
}

/// What `law check` tells programs.
#[derive(Serialize)]
struct Checked {
    version: String,
    hash: String,
    states: usize,
    provisions: usize,
    defences: usize,
    duties: usize,
    measures: usize,
    criteria: usize,
    flaws: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    file: String,
    line: usize,
    problem: String,
    remedy: String,
}

fn check(context: &Context) -> Ending {
    let corpus = &context.corpus;
    let flaws = corpus.check();
    for flaw in &flaws {
        diagnose::flaw(&context.files, flaw);
    }
    let found = flaws.iter().map(|flaw| {
        let words = diagnose::flaw_words(&flaw.kind);
        let text = context.files.text(&flaw.place.file).unwrap_or_default();
        Found {
            file: flaw.place.file.clone(),
            line: diagnose::line(text, flaw.place.span),
            problem: words.what,
            remedy: words.remedy,
        }
    });
    let checked = Checked {
        version: corpus.version.clone(),
        hash: corpus.hash.clone(),
        states: corpus.states.len(),
        provisions: corpus.provisions.len(),
        defences: corpus.defences.len(),
        duties: corpus.duties.len(),
        measures: corpus.measures.len(),
        criteria: corpus.criteria.len(),
        flaws: found.collect(),
    };
    if context.json {
        output::json(&checked);
    } else {
        output::text(&format!(
            "corpus {} ({})\n{} states, {} provisions, {} defences, {} duties, {} measures, {} criteria\n{} flaws\n",
            checked.version,
            checked.hash,
            checked.states,
            checked.provisions,
            checked.defences,
            checked.duties,
            checked.measures,
            checked.criteria,
            checked.flaws.len(),
        ));
        for flaw in &checked.flaws {
            output::text(&format!("{}:{}: {}\n", flaw.file, flaw.line, flaw.problem));
        }
    }
    if checked.flaws.is_empty() { Ending::Done } else { Ending::DoesNotHold }
}
