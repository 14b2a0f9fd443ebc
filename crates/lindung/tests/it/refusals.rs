//! Every bad input in `conformance/bad` is refused with exactly the words beside it.

use std::fs;
use std::io::Write as _;

use crate::support::{files, lindung, repository, stderr};

/// `exit N` and then standard error, as the file beside the input holds them.
fn refusal(file: &str) -> String {
    let output = lindung(&["check", file, "--format", "text"]);
    assert!(output.stdout.is_empty(), "{file} was accepted");
    format!("exit {}\n{}", output.status.code().expect("an exit status"), stderr(&output))
}

#[test]
fn bad_input_is_refused_with_its_place_and_its_remedy() {
    let folder = repository("conformance/bad");
    let inputs: Vec<_> = files(&folder)
        .into_iter()
        .filter(|path| matches!(path.extension().and_then(|e| e.to_str()), Some("toml" | "json")))
        .collect();
    assert!(inputs.len() >= 300, "only {} inputs", inputs.len());
    let mut wrong = Vec::new();
    for path in &inputs {
        let name = path.file_name().expect("a name").to_string_lossy();
        let expected =
            fs::read_to_string(format!("{}.refusal", path.display())).expect("a refusal beside it");
        assert!(expected.starts_with("exit 1\n") || expected.starts_with("exit 2\n"), "{name}");
        let found = refusal(&format!("conformance/bad/{name}"));
        if found != expected {
            wrong.push(format!("{name}\n--- expected\n{expected}--- found\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), inputs.len(), wrong.join("\n"));
}

#[test]
fn a_refused_file_writes_nothing_and_leaves_the_others_alone() {
    let good = "conformance/good/th/jane.toml";
    let bad = "conformance/bad/unknown-key-british.toml";
    let bad = if repository(bad).exists() { bad } else { "conformance/bad/several-problems.json" };
    let alone = lindung(&["assess", bad, "--format", "json"]);
    assert_eq!(alone.status.code(), Some(2));
    assert!(alone.stdout.is_empty());
    let both = lindung(&["assess", good, bad, "--format", "json"]);
    assert_eq!(both.status.code(), Some(3));
    let done: serde_json::Value = serde_json::from_slice(&both.stdout).expect("JSON");
    assert_eq!(done.as_array().map(Vec::len), Some(1));
}

#[test]
fn a_file_over_16_mib_is_refused_without_being_held() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.json");
    let mut file = fs::File::create(&path).expect("a file");
    let block = vec![b' '; 1024 * 1024];
    for _ in 0..17 {
        file.write_all(&block).expect("written");
    }
    drop(file);
    let output = lindung(&["assess", path.to_str().expect("UTF-8")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("larger than 16 MiB"), "{}", stderr(&output));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let output = lindung(&["assess", "no-such-case.toml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("no-such-case.toml"), "{}", stderr(&output));
    assert_eq!(lindung(&["check", "no-such-case.toml"]).status.code(), Some(2));
}
