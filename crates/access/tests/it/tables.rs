//! The tables of `docs/access.md` are those of the matrix, line by line.

use lindung_access::{Action, Role, Scope};

use crate::support::{MATRIX, Requested, Row, repository};

fn joined(words: impl Iterator<Item = String>, between: &str) -> String {
    words.collect::<Vec<_>>().join(between)
}

/// One line of the matrix as a line of a table.
fn line(row: &Row) -> String {
    let purposes = joined(row.purposes.iter().map(ToString::to_string), ", ");
    let standing = joined(
        row.standings.iter().map(|standing| joined(standing.iter().map(|r| r.to_string()), " and ")),
        " or ",
    );
    let fields = joined(row.fields.iter().map(|field| field.to_string()), ", ");
    let what = |action: &Action| match action.scope() {
        Scope::Field => format!("{action}: {fields}"),
        Scope::Case | Scope::House => action.to_string(),
    };
    let may = joined(row.actions.iter().map(what), ", ");
    let step_up = row.step_up.then_some("step-up");
    let requested = match row.requested {
        Requested::None => None,
        Requested::Other => Some("somebody else asked"),
        Requested::Colleague => Some("a colleague asked"),
    };
    let needed = joined(step_up.into_iter().chain(requested).map(str::to_owned), ", ");
    let cells =
        [purposes, standing, may, needed].map(|cell| if cell.is_empty() { "–".to_owned() } else { cell });
    format!("| {} |", cells.join(" | "))
}

#[test]
fn the_document_says_what_the_matrix_says() {
    let text = std::fs::read_to_string(repository("docs/access.md")).expect("the document is there");
    for role in Role::ALL {
        let heading = format!("## `{role}`");
        let after = text.split(&heading).nth(1).unwrap_or_else(|| panic!("no heading {heading}"));
        let section = after.split("\n## ").next().unwrap_or_default();
        let told: Vec<&str> = section.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
        let held: Vec<String> = MATRIX.iter().filter(|row| row.role == *role).map(line).collect();
        assert_eq!(told, held, "{heading} should read:\n{}", held.join("\n"));
    }
}
