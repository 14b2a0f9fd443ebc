//! The binary as a user meets it: what it prints, where, and how it ends.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{lindung, repository, stderr, stdout};

#[path = "command_line/assess.rs"]
mod assess;
#[path = "command_line/batch.rs"]
mod batch;
#[path = "command_line/check.rs"]
mod check;
#[path = "command_line/explain.rs"]
mod explain;
#[path = "command_line/hostile.rs"]
mod hostile;
#[path = "command_line/language.rs"]
mod language;
#[path = "command_line/law.rs"]
mod law;
#[path = "command_line/snapshots.rs"]
mod snapshots;
#[path = "command_line/what_if.rs"]
mod what_if;

/// The case most tests take: identified in Thailand, charged with scamming.
const JANE: &str = "conformance/good/th/jane.toml";
/// The day whose law most tests take.
const DAY: &str = "2026-01-15";

/// The exit status.
fn exit(output: &Output) -> i32 {
    output.status.code().expect("the binary ended by itself")
}

/// What a command prints for people; it must be done and say nothing on standard error.
fn text(args: &[&str]) -> String {
    let output = lindung(&[&["--format", "text"], args].concat());
    assert_eq!((exit(&output), stderr(&output).as_str()), (0, ""), "{args:?}");
    stdout(&output)
}

/// What a command prints for programs; it must be done and print one JSON document and nothing else.
fn json(args: &[&str]) -> Value {
    let output = lindung(&[&["--format", "json"], args].concat());
    assert_eq!((exit(&output), stderr(&output).as_str()), (0, ""), "{args:?}");
    document(&output)
}

/// Standard output as one JSON document.
fn document(output: &Output) -> Value {
    let printed = stdout(output);
    serde_json::from_str(&printed)
        .unwrap_or_else(|error| panic!("not one JSON document ({error}):\n{printed}"))
}

/// The message of a command that must be refused: exit 2, nothing on standard output, and a remedy.
fn refused(args: &[&str]) -> String {
    for format in ["json", "text"] {
        let output = lindung(&[&["--format", format], args].concat());
        assert_eq!((exit(&output), stdout(&output).as_str()), (2, ""), "{args:?}: {}", stderr(&output));
    }
    let message = stderr(&lindung(args));
    assert!(message.contains("help: "), "{args:?}: no remedy in {message}");
    message
}

/// The binary with its surroundings as [`lindung`] gives them, for tests that change them.
fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lindung"));
    command.args(args).current_dir(repository("")).env("LANG", "C").env("NO_COLOR", "1");
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANGUAGE");
    command
}

/// Runs the binary with a text on standard input.
fn feed(args: &[&str], input: &[u8]) -> Output {
    let mut command = command(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_owned();
    // A binary that stops reading early closes the pipe; what it says of that is what the test looks at.
    let writer = std::thread::spawn(move || stdin.write_all(&input).is_ok());
    let output = child.wait_with_output().expect("the binary ends");
    writer.join().expect("the writer ends");
    output
}

/// The text of [`JANE`].
fn jane() -> String {
    fs::read_to_string(repository(JANE)).expect("readable")
}

/// [`JANE`] with some places replaced; each must be there.
fn jane_with(edits: &[(&str, &str)]) -> String {
    let mut text = jane();
    for (old, new) in edits {
        assert!(text.contains(old), "the case holds no {old}");
        text = text.replace(old, new);
    }
    text
}

/// A case as JSON on one line.
fn in_json(toml: &str) -> String {
    let document: toml::Value = toml::from_str(toml).expect("TOML");
    serde_json::to_string(&document).expect("JSON")
}

/// [`JANE`] as JSON on one line, under another reference.
fn jane_line(reference: &str) -> String {
    in_json(&jane_with(&[("TH-JANE", reference)]))
}

/// A folder of its own for a test's files.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// The path of a file in it.
    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The same as text, for arguments.
    fn name(&self, name: &str) -> String {
        word(&self.at(name)).to_owned()
    }

    /// Writes a file and gives its path as text.
    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        fs::write(self.at(name), content).expect("written");
        self.name(name)
    }

    /// The text of a file in it.
    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.at(name)).expect("readable")
    }

    /// The names of the files in it, sorted.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("readable");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

/// A path as an argument.
fn word(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// The texts of a JSON list.
fn texts(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|item| item.as_str().expect("a text")).collect()
}

/// One field of each item of a JSON list, as text.
fn column<'v>(list: &'v Value, field: &str) -> Vec<&'v str> {
    let items = list.as_array().expect("a list");
    items.iter().map(|item| item[field].as_str().unwrap_or_else(|| panic!("no {field} in {item}"))).collect()
}

/// The ids of the rules met by the first act of an assessment.
fn met(assessment: &Value) -> Vec<&str> {
    let grounds = assessment["acts"][0]["grounds"].as_array().expect("a list");
    let met = grounds.iter().filter(|ground| ground["outcome"] == "met");
    met.map(|ground| ground["id"].as_str().expect("an id")).collect()
}
