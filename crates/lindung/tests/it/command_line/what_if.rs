//! `lindung what-if`: both assessments and what changed, and the file left as it was.

use std::fs;

use serde_json::{Value, json};

use super::{DAY, Folder, JANE, column, document, exit, feed, jane, jane_with, json, refused, text};
use crate::support::{repository, stderr};

fn what_if(path: &str, sets: &[&str]) -> Value {
    let sets: Vec<&str> = sets.iter().flat_map(|set| ["--set", set]).collect();
    json(&[&["what-if", path, "--as-of", DAY], &sets[..]].concat())
}

fn assessed(path: &str) -> Value {
    json(&["assess", path, "--as-of", DAY])
}

/// What changed, as (what, before, after).
fn changed(compared: &Value) -> Vec<(&str, &str, &str)> {
    let rows = &compared["changed"];
    let columns = [column(rows, "what"), column(rows, "before"), column(rows, "after")];
    columns[0]
        .iter()
        .zip(&columns[1])
        .zip(&columns[2])
        .map(|((what, before), after)| (*what, *before, *after))
        .collect()
}

#[test]
fn one_change_gives_both_assessments_and_the_difference() {
    let set = "unlawful_acts.a1.nexus.independent=yes";
    let compared = what_if(JANE, &[set]);
    assert_eq!(compared["set"], json!([set]));
    assert_eq!(compared.as_object().map(serde_json::Map::len), Some(4), "set, before, after, changed");
    let folder = Folder::new();
    let edited = folder.write(
        "edited.toml",
        jane_with(&[("ordered = \"yes\"", "ordered = \"yes\"\nindependent = \"yes\"")]),
    );
    assert_eq!(compared["before"], assessed(JANE));
    assert_eq!(compared["after"], assessed(&edited));
    let rows = changed(&compared);
    assert!(rows.contains(&("acts.a1.principle", "applies", "open")), "{rows:?}");
    assert!(rows.contains(&("acts.a1.nexus.causation", "yes", "unknown")), "{rows:?}");
    assert!(rows.iter().all(|(_, before, after)| before != after), "{rows:?}");
}

#[test]
fn several_changes_are_made_together() {
    let folder = Folder::new();
    let edited = folder.write(
        "edited.toml",
        jane_with(&[
            ("ordered = \"yes\"", "ordered = \"no\""),
            ("offence = \"scamming\"", "offence = \"irregular_stay\""),
        ]),
    );
    let sets = ["unlawful_acts.a1.nexus.ordered=no", "unlawful_acts.a1.offence=irregular_stay"];
    let compared = what_if(JANE, &sets);
    assert_eq!(compared["set"], json!(sets));
    assert_eq!(compared["after"], assessed(&edited));
    let rows = changed(&compared);
    assert!(rows.contains(&("acts.a1.protection", "regional", "permission_required")), "{rows:?}");
    assert!(rows.contains(&("acts.a1.gap", "yes", "no")), "{rows:?}");
}

#[test]
fn of_two_changes_of_one_fact_the_later_counts() {
    let twice = what_if(JANE, &["person.age=15", "person.age=25"]);
    assert_eq!(twice["after"], twice["before"]);
    assert_eq!(twice["changed"], json!([]));
}

#[test]
fn an_item_is_named_by_its_id_or_by_its_place() {
    for (by_id, by_place) in [
        ("unlawful_acts.a1.stage=trial", "unlawful_acts[0].stage=trial"),
        ("episodes.e1.means.deception=no", "episodes[0].means.deception=no"),
    ] {
        let (by_id, by_place) = (what_if(JANE, &[by_id]), what_if(JANE, &[by_place]));
        for part in ["before", "after", "changed"] {
            assert_eq!(by_id[part], by_place[part], "{part}");
        }
    }
    let found = what_if(JANE, &["identifications[0].outcome=pending"]);
    assert!(changed(&found).contains(&("episodes.e1.status", "identified", "presumed")), "{found}");
}

#[test]
fn an_id_with_a_dot_is_still_found() {
    let folder = Folder::new();
    let dotted = folder.write("dotted.toml", jane_with(&[("id = \"a1\"", "id = \"a.1\"")]));
    let compared = what_if(&dotted, &["unlawful_acts.a.1.nexus=no"]);
    assert_eq!(compared["after"]["acts"][0]["principle"], "does_not_apply");
}

#[test]
fn an_answer_for_all_links_is_unfolded() {
    let folder = Folder::new();
    let nexus = "[unlawful_acts.nexus]\npurpose = \"yes\"\nordered = \"yes\"\n";
    let no = folder.write(
        "no.toml",
        jane_with(&[(nexus, ""), ("stage = \"charge\"", "stage = \"charge\"\nnexus = \"no\"")]),
    );
    let links = ["compelled", "ordered", "purpose", "status", "survival", "aftermath", "but_for"];
    let spelled: String = links.iter().map(|link| format!("{link} = \"no\"\n")).collect();
    let spelled = format!("[unlawful_acts.nexus]\nescape = \"yes\"\n{spelled}");
    let spelled = folder.write("spelled.toml", jane_with(&[(nexus, &spelled)]));

    let compared = what_if(&no, &["unlawful_acts.a1.nexus.escape=yes"]);
    assert_eq!(compared["before"]["acts"][0]["principle"], "does_not_apply");
    assert_eq!(compared["after"], assessed(&spelled));
    assert!(changed(&compared).contains(&("acts.a1.principle", "does_not_apply", "applies")));

    // Made and unfolded in one go, it comes to the same.
    let compared = what_if(JANE, &["unlawful_acts.a1.nexus=no", "unlawful_acts.a1.nexus.escape=yes"]);
    assert_eq!(compared["after"], assessed(&spelled));
}

#[test]
fn an_answer_for_a_whole_element_is_unfolded() {
    let compared = what_if(JANE, &["episodes.e1.purpose=no", "episodes.e1.purpose.servitude=yes"]);
    assert_eq!(compared["after"]["episodes"][0]["elements"]["purpose"], "met");
    let compared = what_if(JANE, &["episodes.e1.means=no", "identifications=[]", "suspicion=no"]);
    assert_eq!(compared["after"]["episodes"][0]["elements"]["means"], "contradicted");
    assert_eq!(compared["after"]["episodes"][0]["status"], "not_indicated");
}

#[test]
fn values_may_be_lists_numbers_and_null() {
    let compared =
        what_if(JANE, &["person.nationalities=[\"KH\", \"LA\"]", "person.age=15", "person.woman=null"]);
    assert_eq!(compared["after"]["child"], "yes");
    assert!(column(&compared["after"]["acts"][0]["grounds"], "id").contains(&"kh_th.2014.6"));
    let place = what_if(JANE, &["person.nationalities[0]=KH"]);
    let list = what_if(JANE, &["person.nationalities=[\"KH\"]"]);
    assert_eq!(place["after"], list["after"]);
}

#[test]
fn what_cannot_be_changed_is_refused() {
    for (set, says) in [
        ("foo=yes", "unknown key `foo`"),
        ("unlawful_acts.a9.nexus.escape=yes", "the ids are: a1"),
        ("unlawful_acts[1].nexus.escape=yes", "the ids are: a1"),
        ("unlawful_acts[-1].nexus.escape=yes", "the ids are: a1"),
        ("episodes[x].age_at_start=3", "the ids are: e1"),
        ("unlawful_acts.a1.nexus.escaped=yes", "did you mean `escape`?"),
        ("unlawful_acts.a1.nexus.escape=maybe", "yes, no, unknown"),
        ("unlawful_acts.a1.stage=chargee", "did you mean `charge`?"),
        ("unlawful_acts.a1=yes", "text found where table is expected"),
        ("reference.x=1", "no table"),
        ("[0]=yes", "no table"),
        ("context[0]=yes", "no table"),
        ("person[0].age=3", "no table"),
        ("x[=yes", "no table"),
        ("..=yes", "no table"),
        ("reference=", "the text is empty"),
        ("person.age=abc", "whole number"),
        ("person.age=-1", "out of range"),
        ("suspicion", "no value is given"),
        ("", "no value is given"),
        ("=yes", "table is expected"),
        ("schema=lindung.case/2", "lindung.case/1"),
        ("jurisdiction=th", "country code"),
        ("jurisdiction=US", "law of US is not held"),
    ] {
        let message = refused(&["what-if", JANE, "--set", set]);
        assert!(message.contains(says), "{set}: no {says} in {message}");
        // One wrong change spoils the whole question.
        refused(&["what-if", JANE, "--set", "suspicion=yes", "--set", set]);
    }
}

#[test]
fn a_path_without_end_is_refused() {
    for path in ["a.".repeat(100_000 / 2), "[".repeat(100_000), "context.".repeat(70), ".".repeat(100_000)] {
        let message = refused(&["what-if", JANE, "--set", &format!("{path}x=yes")]);
        assert!(message.contains("the path goes deeper than a case file may"), "{message}");
    }
}

#[test]
fn where_nothing_changes_it_says_so() {
    let compared = what_if(JANE, &["context.consented=yes"]);
    assert_eq!(compared["changed"], json!([]));
    assert_eq!(compared["before"], compared["after"]);
    let printed = text(&["what-if", JANE, "--as-of", DAY, "--set", "context.consented=yes"]);
    assert!(printed.starts_with("What if context.consented=yes\n  Nothing would change.\n"), "{printed}");
    let printed = text(&["what-if", JANE, "--as-of", DAY, "--set", "unlawful_acts.a1.nexus=no"]);
    assert!(!printed.contains("Nothing would change."));
}

#[test]
fn the_text_tells_the_difference_and_both_assessments() {
    let set = "unlawful_acts.a1.nexus=no";
    let printed = text(&["what-if", JANE, "--as-of", DAY, "--set", set]);
    assert!(printed.starts_with(&format!("What if {set}\n")), "{printed}");
    assert!(printed.contains(
        "acts.a1.principle: The principle applies → The principle does not apply on these facts\n"
    ));
    assert_eq!(printed.matches("Assessment of case TH-JANE\n").count(), 2);
    assert!(
        printed.contains(&text(&["assess", JANE, "--as-of", DAY])),
        "the assessment before is not told whole"
    );
}

#[test]
fn the_file_is_left_as_it_was() {
    let before = fs::read(repository(JANE)).expect("readable");
    what_if(JANE, &["unlawful_acts.a1.nexus=no"]);
    assert_eq!(fs::read(repository(JANE)).expect("readable"), before);
}

#[test]
fn state_day_and_standard_input_hold_for_both_sides() {
    let compared =
        json(&["what-if", JANE, "--set", "suspicion=yes", "--jurisdiction", "VN", "--as-of", "2025-06-30"]);
    for side in ["before", "after"] {
        assert_eq!(
            (&compared[side]["jurisdiction"], &compared[side]["as_of"]),
            (&json!("VN"), &json!("2025-06-30"))
        );
    }
    let moved = what_if(JANE, &["jurisdiction=PH"]);
    assert!(changed(&moved).contains(&("jurisdiction", "TH", "PH")));
    assert_eq!(moved["after"], json(&["assess", JANE, "--jurisdiction", "PH", "--as-of", DAY]));

    let set = "unlawful_acts.a1.nexus=no";
    let fed = feed(&["--format", "json", "what-if", "-", "--as-of", DAY, "--set", set], jane().as_bytes());
    assert_eq!((exit(&fed), stderr(&fed).as_str()), (0, ""));
    assert_eq!(document(&fed), what_if(JANE, &[set]));
}
