//! The language of text: asked for, taken from the environment, and without English between.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{DAY, Folder, JANE, command, exit, json, refused, text};
use crate::support::{CORPUS, stderr, stdout};

/// Words that an English sentence of a report can hardly do without, and that are no Indonesian words.
const ENGLISH: &[&str] = &[
    "the",
    "of",
    "and",
    "is",
    "are",
    "was",
    "were",
    "not",
    "does",
    "do",
    "to",
    "for",
    "with",
    "without",
    "by",
    "from",
    "on",
    "this",
    "that",
    "which",
    "who",
    "what",
    "where",
    "when",
    "how",
    "why",
    "may",
    "must",
    "should",
    "would",
    "could",
    "has",
    "have",
    "had",
    "be",
    "been",
    "any",
    "all",
    "other",
    "more",
    "than",
    "under",
    "because",
    "yes",
    "no",
    "met",
    "open",
    "unknown",
    "known",
    "person",
    "victim",
    "victims",
    "trafficking",
    "trafficked",
    "trafficker",
    "act",
    "acts",
    "means",
    "purpose",
    "offence",
    "law",
    "rule",
    "rules",
    "principle",
    "protection",
    "protected",
    "gap",
    "link",
    "linked",
    "compelled",
    "enquiry",
    "reading",
    "plain",
    "broad",
    "source",
    "duty",
    "duties",
    "measure",
    "charge",
    "judge",
    "court",
    "lawyer",
    "officer",
    "prosecutor",
    "state",
    "child",
    "adult",
    "case",
    "assessment",
    "episode",
    "identified",
    "presumed",
    "change",
    "result",
    "ask",
    "next",
    "settled",
    "binds",
    "decision",
    "reasons",
];

/// Every text below the given keys of a JSON document.
fn gather<'v>(value: &'v Value, keys: &[&str], found: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(fields) => {
            for (key, below) in fields {
                if let (true, Some(text)) = (keys.contains(&key.as_str()), below.as_str()) {
                    found.insert(text);
                }
                gather(below, keys, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, keys, found)),
        _ => {}
    }
}

/// A report without what stands in it as the sources have it: citations, authorities by name, the words
/// of deadlines, ids and places in the case file.
fn own_words(printed: &str, assessed: &Value) -> String {
    let mut quoted = BTreeSet::new();
    let keys = ["cite", "lifted_by", "deadline", "id", "rule", "reference", "by"];
    gather(assessed, &keys, &mut quoted);
    gather(assessed, &["fact", "act", "state"], &mut quoted);
    let mut quoted: Vec<&str> = quoted.into_iter().filter(|text| text.len() > 2).collect();
    // A citation may stand in a longer one.
    quoted.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let mut left = printed.replace(&CORPUS.hash[..12], " ");
    for text in quoted {
        left = left.replace(text, " ");
    }
    // Places in the case file that no field of the assessment names by itself.
    let is_place = |word: &str| word.contains('.') || word.contains('[') || word.contains('_');
    let words = left.split_whitespace().map(|word| word.trim_matches(['(', ')', ',', ';', ':']));
    words.filter(|word| !is_place(word)).collect::<Vec<_>>().join(" ")
}

/// The words of a text in Latin letters, in lower case.
fn latin(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| word.len() > 1)
        .map(str::to_lowercase)
        .collect()
}

fn report(command: &str, lang: &str) -> String {
    let assessed = json(&["assess", JANE, "--as-of", DAY]);
    own_words(&text(&["--lang", lang, command, JANE, "--as-of", DAY]), &assessed)
}

#[test]
fn the_list_of_english_words_tells_english() {
    for command in ["assess", "explain"] {
        let found = latin(&report(command, "en"));
        assert!(ENGLISH.iter().filter(|word| found.contains(**word)).count() > 30, "{found:?}");
    }
}

#[test]
fn indonesian_leaves_no_english() {
    for command in ["assess", "explain"] {
        let report = report(command, "id");
        let left: Vec<String> =
            latin(&report).into_iter().filter(|word| ENGLISH.contains(&word.as_str())).collect();
        assert!(left.is_empty(), "{command}: {left:?} in\n{report}");
        assert!(report.to_lowercase().contains("prinsip"), "{report}");
    }
}

#[test]
fn thai_leaves_no_english() {
    for command in ["assess", "explain"] {
        let report = report(command, "th");
        let left: Vec<String> =
            latin(&report).into_iter().filter(|word| !NAMES.contains(&word.as_str())).collect();
        assert!(left.is_empty(), "{command}: {left:?} in\n{report}");
        assert!(report.contains("หลักการ"), "{report}");
    }
}

/// Ids of the case and short names of treaties, which Thai writes in Latin letters.
const NAMES: &[&str] = &["unlawful", "acts", "identifications", "untoc", "lgbtqi"];

#[test]
fn an_unknown_language_is_refused() {
    for lang in ["xx", "", "english", "zh", "C"] {
        let message = refused(&["--lang", lang, "assess", JANE]);
        assert!(message.contains(&format!("--lang {lang}: no such language")), "{message}");
        assert!(message.contains("the languages are: en, fil, id, km, lo, ms, my, th, vi"), "{message}");
    }
}

/// The first line of an explanation under an environment.
fn first_line(environment: &[(&str, &str)], args: &[&str]) -> String {
    let mut command = command(&[&["--format", "text", "explain", JANE, "--as-of", DAY], args].concat());
    let output = command.envs(environment.iter().copied()).output().expect("the binary runs");
    assert_eq!((exit(&output), stderr(&output).as_str()), (0, ""), "{environment:?}");
    stdout(&output).lines().next().expect("a line").to_owned()
}

#[test]
fn the_environment_gives_the_language_and_english_stands_in() {
    let titles = ["en", "id", "th"].map(|lang| first_line(&[], &["--lang", lang]));
    let [english, indonesian, thai] = &titles;
    assert!(english != indonesian && indonesian != thai && english != thai, "{titles:?}");
    for lang in ["id", "id_ID", "id_ID.UTF-8", "id_ID@euro", "id-ID"] {
        assert_eq!(first_line(&[("LANG", lang)], &[]), *indonesian, "{lang}");
    }
    assert_eq!(first_line(&[("LANG", "th_TH.UTF-8")], &[]), *thai);
    for lang in ["xx_XX.UTF-8", "zh_CN", "C", "C.UTF-8", "POSIX", "", "en_GB.UTF-8", "..", "%s"] {
        assert_eq!(first_line(&[("LANG", lang)], &[]), *english, "{lang}");
    }
    assert_eq!(first_line(&[("LC_ALL", "th_TH.UTF-8"), ("LANG", "id_ID.UTF-8")], &[]), *thai);
    assert_eq!(first_line(&[("LC_MESSAGES", "th_TH.UTF-8"), ("LANG", "id_ID.UTF-8")], &[]), *thai);
    assert_eq!(first_line(&[("LC_ALL", ""), ("LANG", "id_ID.UTF-8")], &[]), *indonesian);
}

#[test]
fn what_is_asked_for_goes_before_the_environment() {
    let thai = first_line(&[], &["--lang", "th"]);
    assert_eq!(first_line(&[("LANG", "id_ID.UTF-8")], &["--lang", "th"]), thai);
    for lang in ["TH", "th-TH", "th_TH.UTF-8"] {
        assert_eq!(first_line(&[], &["--lang", lang]), thai, "{lang}");
    }
}

#[test]
fn programs_get_the_same_whatever_the_language() {
    let english = json(&["assess", JANE, "--as-of", DAY]);
    for lang in ["id", "th"] {
        assert_eq!(json(&["--lang", lang, "assess", JANE, "--as-of", DAY]), english);
    }
}

#[test]
fn a_corpus_that_is_not_there_is_refused() {
    let folder = Folder::new();
    let missing = folder.name("missing");
    for args in [&["assess", JANE][..], &["law", "check"], &["check", JANE]] {
        let message = refused(&[&["--corpus", &missing], args].concat());
        assert!(message.contains(&missing) && message.contains("cannot be read"), "{message}");
        assert!(message.contains("--corpus"), "{message}");
    }
    // A file is no folder, and an empty folder holds no law.
    assert!(refused(&["--corpus", JANE, "law", "check"]).contains("cannot be read"));
    std::fs::create_dir(folder.at("empty")).expect("made");
    assert!(
        refused(&["--corpus", &folder.name("empty"), "law", "check"]).contains("`corpus.toml` is missing")
    );
}

#[test]
fn a_corpus_given_as_a_folder_is_the_one_built_in() {
    assert_eq!(
        json(&["--corpus", "data", "assess", JANE, "--as-of", DAY]),
        json(&["assess", JANE, "--as-of", DAY])
    );
}
