//! What people read, whole: compared byte for byte with the texts in `snapshots/`.
//!
//! With `UPDATE_SNAPSHOTS=1` in the environment the texts are written anew, to be read before they are kept.

use std::fs;

use super::{DAY, JANE, text};
use crate::support::{CORPUS, repository};

/// Stands in a text for the hash of the corpus, which every edit of the law changes.
const HASH: &str = "{hash}";

fn snapshot(name: &str, args: &[&str]) {
    let path = repository("crates/lindung/tests/it/snapshots").join(name);
    let printed = text(args);
    let hash = &CORPUS.hash[..12];
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(&path, printed.replace(hash, HASH)).expect("written");
        return;
    }
    let expected =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}")).replace(HASH, hash);
    if printed == expected {
        return;
    }
    let differs = |(_, (new, old)): &(usize, (&str, &str))| new != old;
    let first = printed.lines().zip(expected.lines()).enumerate().find(differs);
    match first {
        Some((line, (new, old))) => panic!("{name}:{}\n  expected {old}\n  printed  {new}", line + 1),
        None => panic!("{name}: {} bytes are expected and {} printed", expected.len(), printed.len()),
    }
}

#[test]
fn an_assessment_in_english() {
    snapshot("assess-jane-en.txt", &["--lang", "en", "assess", JANE, "--as-of", DAY]);
}

#[test]
fn an_assessment_in_indonesian() {
    snapshot("assess-jane-id.txt", &["--lang", "id", "assess", JANE, "--as-of", DAY]);
}

#[test]
fn an_assessment_in_thai() {
    snapshot("assess-jane-th.txt", &["--lang", "th", "assess", JANE, "--as-of", DAY]);
}

#[test]
fn the_reasons() {
    snapshot("explain-jane-en.txt", &["--lang", "en", "explain", JANE, "--as-of", DAY]);
}

#[test]
fn a_change() {
    let set = "unlawful_acts.a1.nexus.independent=yes";
    snapshot(
        "what-if-jane-independent.txt",
        &["--lang", "en", "what-if", JANE, "--as-of", DAY, "--set", set],
    );
}

#[test]
fn a_provision_on_which_sources_disagree() {
    snapshot("law-show-th.atip.41.txt", &["--lang", "en", "law", "show", "th.atip.41"]);
}

#[test]
fn the_review_of_a_statute_book() {
    snapshot("law-review-kh.txt", &["--lang", "en", "law", "review", "KH"]);
}
