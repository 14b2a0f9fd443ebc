//! The words for each fault: what is wrong, and what to do.

use std::fmt::Write as _;

use lindung_engine::Problem;
use lindung_engine::document::Fault;

use super::clean;

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
