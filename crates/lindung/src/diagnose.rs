//! Problems in words: which file, which line, which field, what is wrong and what to do.

use std::fmt::Write as _;
use std::io::IsTerminal as _;

use lindung_engine::Problem;
use lindung_engine::document::{Fault, Span};
use lindung_engine::law::{FileProblem, Flaw, FlawKind, NotCovered};
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Report};

use crate::corpus::{Files, Unreadable};
use crate::input::{LARGEST_FILE, Refused};

/// The words for one problem.
pub(crate) struct Words {
    /// What is wrong.
    pub(crate) what: String,
    /// What to do.
    pub(crate) remedy: String,
}

/// The words for a fault.
pub(crate) fn words(fault: &Fault) -> Words {
    let words = |what: String, remedy: String| Words { what, remedy };
    match fault {
        Fault::Syntax { message } => {
            let (what, remedy) = plain_words(message);
            words(what, remedy.into())
        }
        Fault::TooDeep => words(
            format!("nested deeper than {} levels", lindung_engine::document::DEEPEST),
            "a case file needs no more than a few levels".into(),
        ),
        Fault::MoreProblems => words(
            format!("more than {} problems", lindung_engine::document::MOST_PROBLEMS),
            "mend the ones above first".into(),
        ),
        Fault::UnknownKey { key, nearest, known } => words(
            format!("unknown key `{}`", clean(key)),
            match nearest {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("the keys known here are: {}", known.join(", ")),
            },
        ),
        Fault::DuplicateKey { key } => {
            words(format!("the key `{}` stands twice", clean(key)), "keep one of the two".into())
        }
        Fault::Missing { key } => {
            words(format!("`{key}` is missing"), format!("add `{key}`; it is required"))
        }
        Fault::WrongType { expected, found } => words(
            format!("{found} found where {expected} is expected"),
            format!("write {}", example(expected)),
        ),
        Fault::NotOneOf { found, nearest, allowed } => words(
            format!("`{}` is not one of the words allowed here", clean(found)),
            match nearest {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("the words allowed are: {}", allowed.join(", ")),
            },
        ),
        Fault::NoSuchDate { found } => words(
            format!("`{}` is not a date, or a day that does not exist", clean(found)),
            "write YYYY, YYYY-MM or YYYY-MM-DD".into(),
        ),
        Fault::NotACountry { found } => words(
            format!("`{}` is not a country code", clean(found)),
            "write two capital letters of ISO 3166-1, as TH or PH".into(),
        ),
        Fault::OutOfRange { found, least, most } => {
            words(format!("{found} is out of range"), format!("write a whole number from {least} to {most}"))
        }
        Fault::TooMany { count, most } => words(
            format!("{count} items where at most {most} are allowed"),
            "split the case into several files".into(),
        ),
        Fault::Empty => words("the text is empty".into(), "write a text that is not empty".into()),
        Fault::WholeAnswer { key, found, members } => words(
            format!("{} does not answer the whole of `{key}`", clean(found)),
            format!(
                "name the member, as {key} = {{ {} = \"yes\" }}; the members are: {}",
                members[0],
                members.join(", ")
            ),
        ),
        Fault::DuplicateId { id } => {
            words(format!("the id `{}` stands twice", clean(id)), "give each item an id of its own".into())
        }
        Fault::NoSuchEpisode { id, known } => words(
            format!("there is no episode `{}`", clean(id)),
            if known.is_empty() {
                "the file has no episodes: add one, or leave `episode` out".into()
            } else {
                format!("the episodes of this file are: {}", clean(&known.join(", ")))
            },
        ),
        Fault::EpisodeNotNamed { known } => words(
            "the file has several episodes and the act does not say to which it belongs".into(),
            format!("add `episode`, one of: {}", clean(&known.join(", "))),
        ),
        Fault::EndsBeforeStart => {
            words("the episode ends before it starts".into(), "correct `from` or `to`".into())
        }
        Fault::StateNotCovered { found, covered } => words(
            format!("the law of `{}` is not held", clean(found)),
            format!("the states held are: {}", covered.join(", ")),
        ),
    }
}

/// The parsers' own words put plainly: what is wrong, and what to do.
fn plain_words(message: &str) -> (String, &'static str) {
    const PLAIN: &[(&str, &str, &str)] = &[
        (
            "EOF while parsing",
            "the text ends in the middle",
            "add what is missing: a bracket, a brace or a quotation mark",
        ),
        (
            "key must be a string",
            "a key in double quotes is expected here",
            "write the key as \"reference\"; nothing may follow the last comma",
        ),
        ("trailing comma", "a comma stands before the end", "take the comma away"),
        (
            "trailing characters",
            "the document has ended and something follows",
            "keep one document in a file",
        ),
        (
            "control character",
            "a text is not closed, or holds a line break or another control character",
            "close the text with a double quote; write \\n for a line break",
        ),
        ("invalid escape", "a backslash is followed by something unknown", "write \\\\ for a backslash"),
        ("hex escape", "\\u is not followed by four hexadecimal digits", "write \\\\ for a backslash"),
        ("lone leading surrogate", "half of a character pair stands alone", "write the character itself"),
        (
            "expected value",
            "a value is expected here",
            "write a text in double quotes, a number, a list in [ ] or a table in { }",
        ),
        (
            "expected `,` or",
            "a comma or the closing bracket is missing",
            "put a comma between two items, or close the bracket",
        ),
        ("expected `:`", "a colon is missing after the key", "write \"key\": value"),
        (
            "invalid basic string",
            "a text is not closed by a double quote",
            "close the text with a double quote; write \\\\ for a backslash",
        ),
        ("invalid multi-line", "a text of several lines is not closed", "close it with three double quotes"),
        (
            "unicode",
            "a backslash is followed by something unknown",
            "write \\\\ for a backslash, or put the text in single quotes",
        ),
        ("string values must be quoted", "a text must stand in double quotes", "write it as \"yes\""),
        ("duplicate key", "the same key stands twice", "keep one of the two"),
        ("visible characters", "a character that cannot be seen stands in a text", "take the character away"),
        (
            "(MM-DD)",
            "a date without quotes must be a whole day",
            "put the date in double quotes, as \"2024-05\"",
        ),
        ("newline", "the line does not end where it should", "keep one `key = value` to a line"),
    ];
    let known = PLAIN.iter().find(|(part, ..)| message.contains(part));
    match known {
        Some((_, what, remedy)) => ((*what).to_owned(), remedy),
        None => (format!("the text cannot be read: {}", clean(message)), "mend the text at this place"),
    }
}

fn example(expected: &str) -> &str {
    match expected {
        "table" => "a table of keys and values",
        "list" => "a list, as [\"TH\"]",
        "list of tables" => {
            "a list of tables: in TOML a head in double brackets, as [[episodes]]; in JSON [ { … } ]"
        }
        "text" => "a text in quotes",
        "whole number" => "a whole number without quotes",
        "boolean" => "true or false without quotes",
        "date in quotes" => "a date in quotes, as \"2024-05-01\"",
        other => other,
    }
}

/// Text of a file made harmless for a terminal, and not longer than a line.
pub(crate) fn clean(text: &str) -> String {
    let mut shown: String = text
        .chars()
        .take(120)
        .map(|c| if c.is_control() || is_direction(c) { '\u{fffd}' } else { c })
        .collect();
    if text.chars().count() > 120 {
        shown.push('…');
    }
    shown
}

/// Characters that cannot be seen and make a text read as something else: directions, marks, line separators.
const fn is_direction(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Prints one problem with the lines it stands in.
pub(crate) fn problem(file: &str, text: &str, problem: &Problem) {
    let Words { what, remedy } = words(&problem.fault);
    let path = clean(&problem.path);
    let message = if path.is_empty() { what } else { format!("{path}: {what}") };
    report(file, text, problem.span, &message, &remedy);
}

/// How many problems of one file are shown.
const MOST_SHOWN: usize = 50;
/// The longest line that is shown around a problem, in bytes.
const LONGEST_SHOWN: usize = 400;

fn report(file: &str, text: &str, span: Option<Span>, message: &str, remedy: &str) {
    let Some(span) = span else { return plain(&format!("{}: {message}", clean(file)), remedy) };
    let start = floor(text, span.start);
    let (line_start, line_end) = line_around(text, start);
    if !is_fit_to_show(text, line_start, line_end) {
        let (line, column) = (line(text, span), text[line_start..start].chars().count() + 1);
        return plain(&format!("{}:{line}:{column}: {message}", clean(file)), remedy);
    }
    // The place of a table would underline the whole file: its first line says enough.
    let end = floor(text, span.end.min(line_end)).max(start);
    // A place without width is shown as the character before it.
    let start = if start == end { floor(text, start.saturating_sub(1)).max(line_start) } else { start };
    let diagnostic =
        MietteDiagnostic::new(message).with_help(remedy).with_label(LabeledSpan::at(start..end, "here"));
    let source: String = text.chars().map(harmless).collect();
    let report = Report::new(diagnostic).with_source_code(NamedSource::new(clean(file), source));
    let coloured = std::io::stderr().is_terminal() && !no_color();
    let theme = if coloured { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_width(100)
        .with_context_lines(1)
        .with_wrap_lines(false);
    let mut rendered = String::new();
    if handler.render_report(&mut rendered, report.as_ref()).is_err() {
        return plain(&format!("{}:{}: {message}", clean(file), line(text, span)), remedy);
    }
    eprint!("{rendered}");
}

/// The start and the end of the line that holds a place.
fn line_around(text: &str, at: usize) -> (usize, usize) {
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    (start, text[at..].find('\n').map_or(text.len(), |end| at + end))
}

/// Whether a line and the two beside it are short enough for a terminal.
fn is_fit_to_show(text: &str, start: usize, end: usize) -> bool {
    let before = line_around(text, start.saturating_sub(1));
    let after = line_around(text, floor(text, (end + 1).min(text.len())));
    [before, (start, end), after].iter().all(|(start, end)| end - start <= LONGEST_SHOWN)
}

/// Whether people have asked all programs for plain output.
#[expect(clippy::disallowed_methods, reason = "this is the command line, where the environment is read")]
fn no_color() -> bool {
    std::env::var("NO_COLOR").is_ok_and(|value| !value.is_empty())
}

/// A character made harmless for a terminal, as many bytes long as before so that places keep.
fn harmless(c: char) -> char {
    if matches!(c, '\n' | '\t') || !(c.is_control() || is_direction(c)) {
        return c;
    }
    match c.len_utf8() {
        1 => '?',
        2 => '¿',
        _ => '\u{fffd}',
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Prints an error that stands in no file.
pub(crate) fn plain(message: &str, remedy: &str) {
    eprintln!("error: {message}\n help: {remedy}");
}

/// Why a file could not even be read, in one line.
pub(crate) fn unread(refused: &Refused) -> Option<String> {
    match refused {
        Refused::Io(name, error) => Some(format!("{}: cannot be read ({})", clean(name), error.kind())),
        Refused::TooLarge(name) => {
            Some(format!("{}: larger than {} MiB", clean(name), LARGEST_FILE / 1024 / 1024))
        }
        Refused::NotText(name, line) => Some(format!("{}:{line}: not UTF-8 text", clean(name))),
        Refused::Problems(..) => None,
    }
}

/// Prints why a case file was refused.
pub(crate) fn refused(refused: &Refused) {
    match refused {
        Refused::Io(name, error) => plain(
            &format!("{}: cannot be read ({})", clean(name), error.kind()),
            "check that the file exists and that you may read it",
        ),
        Refused::TooLarge(name) => plain(
            &format!("{}: larger than {} MiB", clean(name), LARGEST_FILE / 1024 / 1024),
            "a case file holds one case; use --batch for many",
        ),
        Refused::NotText(name, line) => {
            plain(&format!("{}:{line}: not UTF-8 text", clean(name)), "save the file as UTF-8");
        }
        Refused::Problems(input, problems) => {
            for found in problems.iter().take(MOST_SHOWN) {
                problem(&input.name, &input.text, found);
            }
            if problems.len() > MOST_SHOWN {
                let more = problems.len() - MOST_SHOWN;
                plain(
                    &format!("{}: {more} more problems like these", clean(&input.name)),
                    "mend these first",
                );
            }
        }
    }
}

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

/// The line of a place, counted from one.
pub(crate) fn line(text: &str, span: Span) -> usize {
    text.as_bytes()[..span.start.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// One problem in one line, for lists of rejected rows.
pub(crate) fn one_line(problem: &Problem) -> String {
    let Words { what, remedy } = words(&problem.fault);
    let mut text = String::new();
    if !problem.path.is_empty() {
        let _ = write!(text, "{}: ", clean(&problem.path));
    }
    let _ = write!(text, "{what}; {remedy}");
    text
}

/// The problems of one row in one line: the first few, and how many more.
pub(crate) fn one_line_for_all(problems: &[Problem]) -> String {
    const TOLD: usize = 5;
    let mut lines: Vec<String> = problems.iter().take(TOLD).map(one_line).collect();
    let more = problems.len().saturating_sub(TOLD);
    if problems.last().is_some_and(|last| last.fault == Fault::MoreProblems) {
        lines.push(format!("and more than {} more problems", more - 1));
    } else if more > 0 {
        lines.push(format!("and {more} more problems"));
    }
    lines.join(" | ")
}
