//! Every statement that is written in this crate can be prepared on both databases.

use std::path::Path;

use crate::house::{House, on_both};
use crate::raw::Raw;

on_both! {
    every_statement_can_be_prepared
}

/// Words that begin a statement.
const BEGIN: [&str; 5] = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA "];
/// What is said to one of the two only.
const SQLITE: [&str; 1] = ["PRAGMA "];
const POSTGRES: [&str; 1] = ["FOR UPDATE"];

/// The texts between quotation marks in a source, with their escapes undone; comments left out.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'/') => {
                rest.by_ref().find(|c| *c == '\n');
            }
            // A character between apostrophes; a lifetime has none at its end.
            '\'' => {
                let mut ahead = rest.clone();
                if ahead.next() == Some('\\') || ahead.next() == Some('\'') {
                    if rest.next() == Some('\\') {
                        rest.next();
                    }
                    rest.find(|c| *c == '\'');
                }
            }
            '"' => {
                let mut text = String::new();
                while let Some(c) = rest.next().filter(|c| *c != '"') {
                    match (c, rest.peek()) {
                        ('\\', Some('\n')) => while rest.next_if(|c| c.is_whitespace()).is_some() {},
                        ('\\', _) => text.extend(rest.next()),
                        _ => text.push(c),
                    }
                }
                found.push(text);
            }
            _ => {}
        }
    }
    found
}

/// The statements of every source below a folder.
fn statements(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(statements(&path));
        } else {
            let source = std::fs::read_to_string(&path).expect("a source");
            let texts =
                literals(&source).into_iter().filter(|text| BEGIN.iter().any(|word| text.starts_with(word)));
            // A text with a gap is put together where it is used: those of the backup are tested there.
            found.extend(texts.filter(|text| !text.contains('{')));
        }
    }
    found.sort();
    found.dedup();
    found
}

async fn every_statement_can_be_prepared(house: House) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let all = statements(&source);
    assert!(all.len() > 60, "{} statements", all.len());
    let foreign: &[&str] = if house.is_sqlite() { &POSTGRES } else { &SQLITE };
    let mut raw = Raw::open(&house.place).await;
    let mut refused = Vec::new();
    for sql in &all {
        if foreign.iter().any(|word| sql.contains(word)) {
            continue;
        }
        if let Err(error) = raw.prepare(sql).await {
            refused.push(format!("{sql}: {error}"));
        }
    }
    assert_eq!(refused, Vec::<String>::new());
    assert!(raw.prepare("SELECT nothing FROM nowhere").await.is_err());
    raw.close().await;
}

#[test]
fn texts_are_found_in_a_source() {
    let source = "let a = 'b'; // \"no\"\nlet c: &'static str = \"one \\\"two\\\" \\\n   three\"; f('\"', '\\'', \"x\")";
    assert_eq!(literals(source), ["one \"two\" three", "x"]);
}
