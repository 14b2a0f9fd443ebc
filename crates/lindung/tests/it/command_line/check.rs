//! `lindung check`, `schema`, the completions and the manual page.

use serde_json::{Value, json};

use super::{Folder, JANE, column, command, document, exit, feed, in_json, jane, jane_with, json, text};
use crate::support::{lindung, stderr, stdout};

#[test]
fn a_file_that_keeps_the_contract_ends_with_0() {
    assert_eq!(json(&["check", JANE]), json!([{ "file": JANE, "valid": true, "problems": [] }]));
    assert_eq!(text(&["check", JANE]), format!("{JANE}: keeps the contract\n"));
    let fed = feed(&["check", "-"], in_json(&jane()).as_bytes());
    assert_eq!(exit(&fed), 0);
    assert_eq!(document(&fed)[0]["file"], "<stdin>");
}

#[test]
fn a_file_that_breaks_the_contract_ends_with_1() {
    let folder = Folder::new();
    let edits = [("stage = \"charge\"", "stage = \"chargee\""), ("ordered = \"yes\"", "orderd = \"yes\"")];
    let broken = folder.write("broken.toml", jane_with(&edits));
    let output = lindung(&["--format", "json", "check", &broken]);
    assert_eq!(exit(&output), 1);
    let checked = document(&output);
    assert_eq!((&checked[0]["file"], &checked[0]["valid"]), (&json!(broken), &json!(false)));
    let problems = &checked[0]["problems"];
    assert_eq!(column(problems, "field"), ["unlawful_acts[0].stage", "unlawful_acts[0].nexus.orderd"]);
    assert_eq!(column(problems, "remedy"), ["did you mean `charge`?", "did you mean `ordered`?"]);
    let lines = jane_with(&edits);
    let line_of = |part: &str| lines.lines().position(|line| line.contains(part)).expect("there") + 1;
    assert_eq!(
        (&problems[0]["line"], &problems[1]["line"]),
        (&json!(line_of("chargee")), &json!(line_of("orderd")))
    );
    let message = stderr(&output);
    for part in ["broken.toml:", "chargee", "did you mean `charge`?", "orderd", "did you mean `ordered`?"] {
        assert!(message.contains(part), "no {part} in {message}");
    }
    let output = lindung(&["--format", "text", "check", &broken]);
    assert_eq!((exit(&output), stdout(&output).as_str()), (1, ""));
}

#[test]
fn a_file_that_cannot_be_read_ends_with_2() {
    let folder = Folder::new();
    let (missing, binary) = (folder.name("missing.toml"), folder.write("binary.toml", b"schema = \"\xff\""));
    for (path, says) in
        [(&*missing, "cannot be read"), (&*binary, "not UTF-8"), (&*folder.name(""), "cannot be read")]
    {
        let output = lindung(&["check", path]);
        assert_eq!(exit(&output), 2, "{path}");
        assert!(stderr(&output).contains(says), "{}", stderr(&output));
        assert!(stderr(&output).contains("help: "), "{}", stderr(&output));
    }
}

#[test]
fn of_several_files_each_is_told_and_the_worst_ends_it() {
    let folder = Folder::new();
    let broken = folder.write("broken.toml", jane_with(&[("stage = \"charge\"", "stage = \"chargee\"")]));
    let missing = folder.name("missing.toml");
    for (files, status) in [
        (vec![JANE, JANE], 0),
        (vec![JANE, &*broken], 1),
        (vec![&*broken, &*missing, JANE], 2),
        (vec![&*missing, JANE], 2),
    ] {
        let args = [&["--format", "text", "check"], &files[..]].concat();
        let output = lindung(&args);
        assert_eq!(exit(&output), status, "{files:?}");
        let kept = files.iter().filter(|path| **path == JANE).count();
        assert_eq!(stdout(&output), format!("{JANE}: keeps the contract\n").repeat(kept), "{files:?}");
        for path in files.iter().filter(|path| **path != JANE) {
            assert!(stderr(&output).contains(path), "{path} is not told of in {}", stderr(&output));
        }
    }
    let output = lindung(&["--format", "json", "check", &broken, JANE]);
    assert_eq!(column(&document(&output), "file"), [&*broken, JANE]);
}

/// One byte more than a case file may have.
const TOO_LARGE: usize = 16 * 1024 * 1024 + 1;

#[test]
fn a_file_over_16_mib_is_refused_and_one_of_16_mib_is_read() {
    let folder = Folder::new();
    let comment = "#".repeat(TOO_LARGE - 1 - jane().len());
    let largest = folder.write("largest.toml", format!("{}{comment}", jane()));
    assert_eq!(json(&["check", &largest])[0]["valid"], true);

    let too_large = folder.write("too-large.toml", format!("{}{comment}#", jane()));
    for command in ["check", "assess", "explain"] {
        let output = lindung(&[command, &too_large]);
        assert_eq!(exit(&output), 2, "{command}");
        let message = stderr(&output);
        assert!(
            message.contains("too-large.toml: larger than 16 MiB") && message.contains("--batch"),
            "{message}"
        );
    }
    let fed = feed(&["assess", "-"], format!("{}{comment}#", jane()).as_bytes());
    assert_eq!((exit(&fed), stdout(&fed).as_str()), (2, ""));
    assert!(stderr(&fed).contains("<stdin>: larger than 16 MiB"), "{}", stderr(&fed));
}

#[test]
fn the_schemas_are_json_schemas_that_fit_what_goes_in_and_out() {
    let (case, assessment) = (json(&["schema", "case"]), json(&["schema", "assessment"]));
    for schema in [&case, &assessment] {
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        jsonschema::draft202012::meta::validate(schema).expect("a JSON Schema");
    }
    let case = jsonschema::draft202012::new(&case).expect("a schema");
    let given: Value = serde_json::from_str(&in_json(&jane())).expect("JSON");
    assert!(case.is_valid(&given));
    for (old, new) in [
        ("stage = \"charge\"", "stage = \"chargee\""),
        ("[context]", "[contexts]"),
        ("age = 25\n", "age = \"25\"\n"),
    ] {
        let broken: Value = serde_json::from_str(&in_json(&jane_with(&[(old, new)]))).expect("JSON");
        assert!(!case.is_valid(&broken), "{new} passes");
    }
    let assessment = jsonschema::draft202012::new(&assessment).expect("a schema");
    let mut given = json(&["assess", JANE]);
    assert!(assessment.is_valid(&given));
    given["acts"][0]["protection"] = json!("some");
    assert!(!assessment.is_valid(&given));
}

#[test]
fn a_schema_is_json_whatever_the_format() {
    for document in ["case", "assessment"] {
        let printed: Value = serde_json::from_str(&text(&["schema", document])).expect("JSON");
        assert_eq!(printed, json(&["schema", document]));
    }
}

/// What a user can ask for, below the top and below `law`.
const COMMANDS: [&str; 6] = ["assess", "explain", "what-if", "law", "check", "schema"];
const LAW: [&str; 7] = ["list", "show", "text", "matrix", "review", "diff", "check"];

/// Whether a word stands in a text by itself.
fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|other| other == word)
}

#[test]
fn completions_know_every_command() {
    for shell in ["bash", "zsh", "fish"] {
        let output = lindung(&["completions", shell]);
        assert_eq!((exit(&output), stderr(&output).as_str()), (0, ""), "{shell}");
        let script = stdout(&output);
        assert!(script.contains("lindung"), "{shell}");
        for word in COMMANDS.iter().chain(&LAW) {
            assert!(has_word(&script, word), "{shell} does not know {word}");
        }
        for option in ["as-of", "jurisdiction", "role", "batch", "summary", "format", "lang", "corpus"] {
            assert!(script.contains(option), "{shell} does not know --{option}");
        }
    }
    let output = lindung(&["completions", "cmd.exe"]);
    assert_eq!((exit(&output), stdout(&output).as_str()), (2, ""));
}

#[test]
fn the_manual_page_knows_every_command() {
    let output = lindung(&["man"]);
    assert_eq!((exit(&output), stderr(&output).as_str()), (0, ""));
    let page = stdout(&output).replace("\\-", "-");
    assert!(page.contains("\n.TH lindung 1 "), "{page}");
    for word in COMMANDS {
        assert!(page.contains(&format!("\nlindung-{word}(1)\n")), "no {word} in {page}");
    }
    for part in ["--format", "--lang", "--corpus", "Exit status: 0 done"] {
        assert!(page.contains(part), "no {part} in {page}");
    }
}

#[test]
fn help_and_version_are_printed() {
    let output = command(&["--help"]).output().expect("the binary runs");
    assert_eq!(exit(&output), 0);
    assert!(COMMANDS.iter().all(|word| has_word(&stdout(&output), word)));
    let output = command(&["law", "--help"]).output().expect("the binary runs");
    assert_eq!(exit(&output), 0);
    assert!(LAW.iter().all(|word| has_word(&stdout(&output), word)));
    assert_eq!(stdout(&lindung(&["--version"])), format!("lindung {}\n", env!("CARGO_PKG_VERSION")));
}
