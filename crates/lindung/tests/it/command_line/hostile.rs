//! Readers that go away and texts that mean harm to a terminal.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

use super::{DAY, Folder, JANE, command, exit, jane_line, jane_with, json};
use crate::support::{lindung, stderr, stdout};

/// Runs a command whose reader takes some lines and goes away; gives the exit status and standard error.
fn read_and_leave(args: &[&str], lines: usize) -> (Option<i32>, String) {
    let mut child =
        command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs");
    let mut out = BufReader::with_capacity(16, child.stdout.take().expect("a pipe"));
    for _ in 0..lines {
        out.read_line(&mut String::new()).expect("a line");
    }
    drop(out);
    let mut message = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut message).expect("messages are UTF-8");
    (child.wait().expect("the binary ends").code(), message)
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = Folder::new();
    // More than a pipe holds, so that the binary is still writing when the reader leaves.
    let files: Vec<String> =
        (0..12).map(|number| folder.write(&format!("{number}.json"), jane_line("J"))).collect();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let assess = |format| [&["--format", format, "assess", "--as-of", DAY], &files[..]].concat();
    let commands: &[Vec<&str>] = &[
        assess("text"),
        assess("json"),
        vec!["--format", "text", "law", "matrix"],
        vec!["--format", "json", "law", "review"],
        vec!["--format", "text", "law", "list"],
        vec!["completions", "bash"],
        vec!["man"],
        vec!["schema", "case"],
        vec!["--help"],
    ];
    for args in commands {
        for lines in [0, 1] {
            assert_eq!(read_and_leave(args, lines), (Some(0), String::new()), "{args:?} after {lines} lines");
        }
    }
}

/// Characters that steer a terminal or turn the direction of text about.
fn steers(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn harmless(what: &str, printed: &str) {
    let found: Vec<char> = printed.chars().filter(|c| steers(*c)).collect();
    assert!(found.is_empty(), "{what} prints {found:?} in\n{}", printed.escape_debug());
}

/// What an id may hold to do harm: red text, the title of the window, a cleared screen, a bell, one-byte controls,
/// text that reads backwards.
const HOSTILE: &[&str] = &[
    "\u{1b}[31mred\u{1b}[0m",
    "\u{1b}]0;title\u{7}",
    "\u{1b}[2J\u{1b}[H",
    "\r\u{8}\u{8}over",
    "\u{9b}31m\u{90}\u{85}",
    "\u{7f}\u{0}\u{c}",
    "\u{202e}txt.exe",
    "\u{2066}a\u{2069}",
];

#[test]
fn hostile_ids_reach_no_terminal() {
    let folder = Folder::new();
    for hostile in HOSTILE {
        // In TOML as an escape: raw controls are no TOML at all.
        let escaped: String = hostile.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect();
        let edits = [
            ("TH-JANE", format!("R{escaped}")),
            ("id = \"e1\"", format!("id = \"e{escaped}\"")),
            ("id = \"a1\"", format!("id = \"a{escaped}\"")),
            ("\"multidisciplinary team\"", format!("\"{escaped}\"")),
        ];
        let edits: Vec<(&str, &str)> = edits.iter().map(|(old, new)| (*old, new.as_str())).collect();
        let path = folder.write("hostile.toml", jane_with(&edits));
        let good: &[&[&str]] = &[
            &["assess", &path],
            &["explain", &path],
            &["what-if", &path, "--set", "unlawful_acts[0].nexus=no"],
            &["what-if", &path, "--set", "identifications[0].outcome=not_victim"],
            &["check", &path],
        ];
        for args in good {
            for lang in ["en", "id", "th"] {
                let output = lindung(&[&["--format", "text", "--lang", lang], *args].concat());
                assert_eq!(exit(&output), 0, "{args:?}: {}", stderr(&output));
                harmless(&format!("{args:?}"), &stdout(&output));
                harmless(&format!("{args:?}"), &stderr(&output));
            }
            // To programs the ids are given whole, and JSON writes the escape character as an escape.
            let output = lindung(&[&["--format", "json"], *args].concat());
            assert!(!output.stdout.contains(&0x1b), "{args:?}");
        }
        let assessed = json(&["assess", &path]);
        assert_eq!(assessed["reference"], format!("R{hostile}"));
        assert_eq!(assessed["acts"][0]["act"], format!("a{hostile}"));

        let key = format!("stage = \"charge\"\n\"{escaped}\" = 1");
        let twice =
            format!("id = \"a{escaped}\"\noffence = \"begging\"\n\n[[unlawful_acts]]\nid = \"a{escaped}\"");
        let bad_edits: &[(&str, String)] = &[
            ("stage = \"charge\"", key),
            ("stage = \"charge\"", format!("stage = \"{escaped}\"")),
            ("jurisdiction = \"TH\"", format!("jurisdiction = \"{escaped}\"")),
            ("date = \"2025-05-10\"", format!("date = \"{escaped}\"")),
            ("stage = \"charge\"", format!("stage = \"charge\"\nepisode = \"{escaped}\"")),
            ("id = \"a1\"", twice),
        ];
        for (old, new) in bad_edits {
            let bad = folder.write("bad.toml", jane_with(&[(old, new)]));
            let output = lindung(&["--format", "text", "check", &bad]);
            assert_eq!(exit(&output), 1, "{new}: {}", stderr(&output));
            harmless(new, &stdout(&output));
            harmless(new, &stderr(&output));
        }
    }
}

#[test]
fn raw_controls_in_a_file_reach_no_terminal() {
    let folder = Folder::new();
    for hostile in HOSTILE {
        for (name, content) in [
            ("raw.toml", jane_with(&[("TH-JANE", hostile)])),
            ("raw.json", jane_line("J").replace("\"J\"", &format!("\"{hostile}\""))),
            ("key.json", jane_line("J").replace("\"reference\"", &format!("\"{hostile}\""))),
            ("syntax.toml", format!("{hostile} = \n")),
            ("syntax.json", format!("{{{hostile}")),
        ] {
            let path = folder.write(name, content);
            let output = lindung(&["--format", "text", "assess", &path]);
            assert!(matches!(exit(&output), 0 | 2), "{name}");
            harmless(name, &stdout(&output));
            harmless(name, &stderr(&output));
        }
    }
}

#[test]
fn hostile_arguments_reach_no_terminal() {
    for hostile in HOSTILE.iter().filter(|text| !text.contains('\0')) {
        let path = format!("{hostile}.toml");
        let set = format!("{hostile}=yes");
        let in_id = format!("unlawful_acts.{hostile}.stage=trial");
        let value = format!("suspicion={hostile}");
        let commands: &[&[&str]] = &[
            &["assess", &path],
            &["check", &path],
            &["explain", &path],
            &["assess", JANE, "--jurisdiction", hostile],
            &["assess", JANE, "--as-of", hostile],
            &["assess", JANE, "--role", hostile],
            &["explain", JANE, "--act", hostile],
            &["what-if", JANE, "--set", &set],
            &["what-if", JANE, "--set", &in_id],
            &["what-if", JANE, "--set", &value],
            &["law", "show", hostile],
            &["law", "text", hostile],
            &["law", "review", hostile],
            &["law", "list", "--state", hostile],
            &["law", "diff", "--from", hostile, "--to", hostile],
            &["--lang", hostile, "check", JANE],
        ];
        for args in commands {
            let output = lindung(&[&["--format", "text"], *args].concat());
            assert_eq!((exit(&output), stdout(&output).as_str()), (2, ""), "{args:?}");
            harmless(&format!("{args:?}"), &stderr(&output));
        }
    }
}

#[test]
fn hostile_lines_of_a_batch_reach_no_terminal() {
    let folder = Folder::new();
    for hostile in HOSTILE {
        let key = serde_json::to_string(hostile).expect("JSON");
        let lines = [
            format!("{{{key}: 1}}"),
            format!("{{{hostile}"),
            jane_line("J").replace("\"charge\"", &key),
            jane_line("J").replace("\"TH-JANE\"", &key),
        ];
        let input = folder.write("in.jsonl", lines.map(|line| line.replace('\n', " ")).join("\n"));
        let output = lindung(&["assess", "--batch", &input, "--out", &folder.name("out.jsonl")]);
        assert_eq!(exit(&output), 3);
        harmless("the batch", &stderr(&output));
        for line in folder.read("out.rejected.jsonl").lines() {
            harmless("a rejected line", line);
        }
    }
}
