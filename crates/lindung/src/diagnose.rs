//! Problems as people meet them: which file, which line, which field, what is wrong and what to do.

mod law;
mod words;

use std::io::IsTerminal as _;

use lindung_engine::Problem;
use lindung_engine::document::Span;
use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Report};

pub(crate) use self::law::{flaw, flaw_words, not_covered, not_covered_words, unreadable};
use self::words::Words;
pub(crate) use self::words::{one_line, one_line_for_all, words};
use crate::input::{LARGEST_FILE, Refused};

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

/// The line of a place, counted from one.
pub(crate) fn line(text: &str, span: Span) -> usize {
    text.as_bytes()[..span.start.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// Prints a note that stops nothing.
pub(crate) fn note(message: &str) {
    eprintln!("note: {message}");
}
