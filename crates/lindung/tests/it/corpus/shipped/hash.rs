//! The hash: that of the law, of every letter of it, and of nothing else.

use std::collections::BTreeSet;
use std::fs;

use lindung::corpus::Files;
use lindung_engine::Corpus;

use crate::corpus::Data;
use crate::support::{CORPUS, files, lindung, stdout};

/// Paths and texts.
type Texts = Vec<(String, String)>;

fn hash_of(files: &[(String, String)]) -> String {
    let corpus = Corpus::read(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    corpus.unwrap_or_else(|problems| panic!("{problems:?}")).hash
}

#[test]
fn the_hash_is_that_of_the_law_and_of_nothing_else() {
    let files: Texts =
        Files::embedded().iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    let original = hash_of(&files);
    assert_eq!(original.len(), 64);
    let mut backwards = files.clone();
    backwards.reverse();
    assert_eq!(hash_of(&backwards), original, "the order in which files are found is nothing");

    let mut seen = BTreeSet::from([original.clone()]);
    for index in 0..files.len() {
        if !files[index].0.ends_with(".toml") {
            continue;
        }
        let mut changed = files.clone();
        changed[index].1.push('\n');
        assert!(seen.insert(hash_of(&changed)), "an empty line at the end of {}", files[index].0);
    }
    let find = |path: &str| files.iter().position(|(known, _)| known == path).expect("the file");
    let (at, other) = (find("law/th/atip/41.toml"), find("divergences/nl_mehak.toml"));
    let mut change = |what: &str, change: &dyn Fn(&mut Texts)| {
        let mut changed = files.clone();
        change(&mut changed);
        assert!(seen.insert(hash_of(&changed)), "{what}");
    };
    change("one letter of a quotation", &|files| {
        files[at].1 = files[at].1.replacen("quote = \"", "quote = \"x", 1);
    });
    change("a comment", &|files| files[at].1.insert_str(0, "# a comment\n"));
    change("a space", &|files| files[at].1 = files[at].1.replacen(" = ", "  = ", 1));
    change("another path", &|files| files[at].0 = "law/th/atip/041.toml".to_owned());
    change("a file less", &|files| drop(files.remove(other)));
    change("a file more", &|files| {
        files.push(("divergences/zz.toml".to_owned(), files[other].1.clone()));
    });
}

#[test]
fn line_ends_are_nothing_to_the_hash() {
    let data = Data::copy();
    for path in files(data.0.path()) {
        let text = fs::read_to_string(&path).expect("readable");
        assert!(!text.contains('\r'), "{}", path.display());
        fs::write(&path, text.replace('\n', "\r\n")).expect("written");
    }
    let checked = data.json(&["law", "check"]);
    assert_eq!(checked["hash"], CORPUS.hash.as_str());
    assert_eq!(checked["flaws"], serde_json::json!([]));
    let case = "conformance/good/th/jane.toml";
    let args = ["--format", "json", "assess", "--as-of", "2026-01-15", case];
    assert_eq!(stdout(&data.run(&args)), stdout(&lindung(&args)), "and nothing to what is judged");
}
