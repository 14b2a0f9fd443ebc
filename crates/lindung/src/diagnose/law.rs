//! What is wrong with the law itself, or with asking it.

use lindung_engine::law::{FileProblem, Flaw, FlawKind, NotCovered};

use super::words::Words;
use super::{clean, plain, problem, report};
use crate::corpus::{Files, Unreadable};

/// Prints why there is no law to judge by.
pub(crate) fn not_covered(not: &NotCovered) {
    let (what, remedy) = not_covered_words(not);
    plain(&what, &remedy);
}

/// Why there is no law to judge by, and what to do.
pub(crate) fn not_covered_words(not: &NotCovered) -> (String, String) {
    match not {
        NotCovered::State { state, covered } => {
            let covered: Vec<String> = covered.iter().map(ToString::to_string).collect();
            (
                format!("jurisdiction: the law of {state} is not held, so nothing is said of it"),
                format!("the states held are: {}", covered.join(", ")),
            )
        }
        NotCovered::Day { day, from } => (
            format!("the law of {day} is not held, so nothing is said of it"),
            format!("ask for a day from {from} on"),
        ),
    }
}

/// Prints why the law could not be read.
pub(crate) fn unreadable(unreadable: &Unreadable) {
    match unreadable {
        Unreadable::Io(path, error) => plain(
            &format!("{}: cannot be read ({})", clean(&path.display().to_string()), error.kind()),
            "give --corpus a folder laid out as data/",
        ),
        Unreadable::Law(files, problems) => {
            for FileProblem { file, problem: found } in problems {
                problem(file, files.text(file).unwrap_or_default(), found);
            }
        }
    }
}

/// The words for a flaw of the law.
pub(crate) fn flaw_words(kind: &FlawKind) -> Words {
    let words = |what: String, remedy: &str| Words { what, remedy: remedy.to_owned() };
    match kind {
        FlawKind::NoSource { source } if source.is_empty() => {
            words("no source is given".into(), "name the source and the place in it")
        }
        FlawKind::NoSource { source } => words(
            format!("the source `{source}` is not declared"),
            "declare it in sources.toml, or cite another",
        ),
        FlawKind::InvertedDates { id } => {
            words(format!("{id} ends before it comes into force"), "correct `from` or `to`")
        }
        FlawKind::OverlappingDates { id, other } => words(
            format!("two texts of {id} are in force on the same day, the other in {other}"),
            "end the earlier one the day before the later one begins",
        ),
        FlawKind::UnknownCode { code, kind } => {
            words(format!("`{code}` is no {kind} that the corpus knows"), "correct the word, or declare it")
        }
        FlawKind::Unreachable { id } => {
            words(format!("{id} can be met by no case"), "mend its conditions, or take it out")
        }
        FlawKind::Conflict { id, other, file } => words(
            format!("{id} and {other} ({file}) give different things for the same act"),
            "state which goes first with `yields_to`",
        ),
        FlawKind::Duplicate { id, other } => {
            words(format!("{id} is declared twice, also in {other}"), "keep one of the two")
        }
        FlawKind::Unused { id } => words(format!("nothing uses {id}"), "use it, or take it out"),
        FlawKind::NoValue { state, criterion } => words(
            format!("{state} has no value for {criterion}"),
            "add the value with its source; `unknown` is a value",
        ),
        FlawKind::Wanting { id } => {
            words(format!("{id} is not there, and every explanation rests on it"), "put it back")
        }
        FlawKind::NoOrder { id, other } => words(
            format!("{id} cannot come after {other}"),
            "a rule yields to another rule of its own state, and only one of the two yields",
        ),
        FlawKind::NoUsedReading { id } => words(
            format!("{id} does not say which one reading is used, and why"),
            "set `used = true` on one reading and say why",
        ),
    }
}

/// Prints a flaw of the law with the line it stands in.
pub(crate) fn flaw(files: &Files, flaw: &Flaw) {
    let Words { what, remedy } = flaw_words(&flaw.kind);
    let text = files.text(&flaw.place.file).unwrap_or_default();
    report(&flaw.place.file, text, Some(flaw.place.span), &what, &remedy);
}
