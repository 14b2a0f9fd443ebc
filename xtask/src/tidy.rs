//! The house rules that no lint knows. Each finding names file and line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Lines a source file may have before it must be cut along its purposes.
const LONGEST: usize = 500;
/// Folder and file names that say nothing.
const EMPTY_NAMES: &[&str] = &["utils", "util", "common", "helpers", "helper", "manager", "service", "misc"];
/// What the engine must never know.
const NOT_IN_THE_ENGINE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "println!",
    "eprintln!",
    "tokio",
    "async fn",
    "rand::",
    "Zoned::now",
    "SystemTime",
    "Instant",
];
/// The only crates the engine may stand on.
const ENGINE_STANDS_ON: &[&str] = &["serde", "serde_json", "toml", "jiff", "sha2", "strsim"];

struct Findings(Vec<String>);

impl Findings {
    fn add(&mut self, file: &Path, line: usize, what: &str) {
        self.0.push(format!("{}:{line}: {what}", file.display()));
    }
}

/// Checks every rule; prints what it finds.
pub(crate) fn run() -> bool {
    let findings = check(Path::new("."));
    for finding in &findings {
        eprintln!("{finding}");
    }
    println!("tidy: {} findings", findings.len());
    findings.is_empty()
}

fn check(top: &Path) -> Vec<String> {
    let mut found = Findings(Vec::new());
    for file in tracked(top) {
        let Ok(text) = fs::read_to_string(top.join(&file)) else { continue };
        names(&mut found, &file);
        machine_paths(&mut found, &file, &text);
        if file.extension().is_some_and(|extension| extension == "rs") {
            source(&mut found, &file, &text);
        }
        if file.starts_with("crates/engine/src") {
            engine(&mut found, &file, &text);
        }
        if file == Path::new("crates/engine/Cargo.toml") {
            engine_dependencies(&mut found, &file, &text);
        }
    }
    found.0
}

/// The files git tracks, or would track.
fn tracked(top: &Path) -> Vec<PathBuf> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(top)
        .output();
    let listed =
        listed.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    listed.lines().map(PathBuf::from).collect()
}

fn names(found: &mut Findings, file: &Path) {
    for part in file.iter().filter_map(|part| part.to_str()) {
        let stem = part.split('.').next().unwrap_or_default();
        if EMPTY_NAMES.contains(&stem) {
            found.add(file, 1, "the name says nothing: name the thing");
        }
        if part == "mod.rs" {
            found.add(file, 1, "write foo.rs beside foo/");
        }
    }
}

fn machine_paths(found: &mut Findings, file: &Path, text: &str) {
    // Written in two parts so that this file does not find itself.
    let homes =
        [concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/wo", "rk/"), concat!("C:\\Us", "ers\\")];
    // A refusal may quote a Windows path: bad input is data.
    if file.starts_with("conformance/bad") {
        return;
    }
    for (number, line) in (1..).zip(text.lines()) {
        if homes.iter().any(|home| line.contains(home)) {
            found.add(file, number, "a path of somebody's machine");
        }
    }
}

fn source(found: &mut Findings, file: &Path, text: &str) {
    let is_test = file.iter().any(|part| part == "tests");
    if !text.starts_with("//!") && !text.starts_with("#![") {
        found.add(file, 1, "open with //!: what it is, and what it must never know");
    }
    let lines = text.lines().count();
    if lines > LONGEST && !is_test {
        found.add(file, lines, "longer than 500 lines: is it one purpose?");
    }
    let unfinished = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X:"),
        concat!("todo", "!("),
        concat!("unimpl", "emented!("),
    ];
    for (number, line) in (1..).zip(text.lines()) {
        if unfinished.iter().any(|word| line.contains(word)) {
            found.add(file, number, "unfinished");
        }
        if line.trim_start().starts_with("#[allow(") || line.trim_start().starts_with("#![allow(") {
            found.add(file, number, "an exception stands on one item as #[expect(…, reason = …)]");
        }
        if line.contains(concat!("#[ig", "nore")) {
            found.add(file, number, "a test that does not run");
        }
    }
}

fn engine(found: &mut Findings, file: &Path, text: &str) {
    for (number, line) in (1..).zip(text.lines()) {
        let code = line.split("//").next().unwrap_or_default();
        if let Some(word) = NOT_IN_THE_ENGINE.iter().find(|word| code.contains(**word)) {
            found.add(file, number, &format!("the engine must not know `{word}`"));
        }
    }
}

fn engine_dependencies(found: &mut Findings, file: &Path, text: &str) {
    let mut within = false;
    for (number, line) in (1..).zip(text.lines()) {
        if line.starts_with('[') {
            within = line == "[dependencies]";
        } else if within
            && let Some(name) = line.split(['.', ' ', '=']).next().filter(|name| !name.is_empty())
            && !ENGINE_STANDS_ON.contains(&name)
        {
            found.add(file, number, &format!("the engine does not stand on `{name}`"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_keeps_its_rules() {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let findings = check(&top);
        assert!(findings.is_empty(), "{}", findings.join("\n"));
    }

    #[test]
    fn each_rule_can_be_broken() {
        let mut found = Findings(Vec::new());
        let file = Path::new("crates/engine/src/x.rs");
        names(&mut found, Path::new("crates/engine/src/utils/mod.rs"));
        machine_paths(&mut found, file, concat!("let x = \"/ho", "me/me\";"));
        source(&mut found, file, concat!("fn x() {}\n#[allow(dead_code)]\n// TO", "DO\n"));
        engine(&mut found, file, "use std::fs;\n// std::env in a comment is no use of it\n");
        engine_dependencies(&mut found, file, "[dependencies]\nserde = 1\nreqwest = 1\n[lints]\nx = 1\n");
        assert_eq!(found.0.len(), 8, "{:?}", found.0);
    }
}
