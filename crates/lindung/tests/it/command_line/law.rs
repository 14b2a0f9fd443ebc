//! `lindung law`: the corpus as people review it.

use std::collections::BTreeSet;

use lindung_engine::law::Scope;
use serde_json::{Value, json};

use super::{column, json, refused, text, texts};
use crate::support::CORPUS;

const STATES: [&str; 10] = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"];

/// The ids of `law list` on a day.
fn in_force(day: &str) -> BTreeSet<String> {
    column(&json(&["law", "list", "--as-of", day]), "id").into_iter().map(str::to_owned).collect()
}

#[test]
fn list_tells_every_provision_with_its_state_and_dates() {
    let rows = json(&["law", "list"]);
    let ids: Vec<&str> = CORPUS.provisions.iter().map(|provision| provision.id.as_str()).collect();
    assert_eq!(column(&rows, "id"), ids);
    let printed = text(&["law", "list"]);
    assert_eq!(printed.lines().count(), ids.len());
    for (row, line) in rows.as_array().expect("a list").iter().zip(printed.lines()) {
        let field = |name: &str| row[name].as_str().unwrap_or_default();
        assert!(line.starts_with(&format!("{} ", field("id"))), "{line}");
        assert!(line.contains(&format!("from {}", field("from"))), "{line}");
        assert!(line.contains(&format!(" to {}", field("to"))) || row["to"].is_null(), "{line}");
        assert!(texts(&row["states"]).iter().all(|state| line.contains(state)), "{line}");
    }
}

#[test]
fn list_takes_a_state_and_a_day() {
    for state in STATES {
        let rows = json(&["law", "list", "--state", state]);
        let own = |row: &Value| texts(&row["states"]).contains(&state) || row["states"] == json!([]);
        assert!(rows.as_array().expect("a list").iter().all(own), "{state}");
        assert!(column(&rows, "id").contains(&"actip.14_7"), "{state}");
    }
    assert!(!in_force("2025-06-30").contains("vn.law53_2024.4_5"));
    assert!(in_force("2025-07-01").contains("vn.law53_2024.4_5"));
    assert!(in_force("2022-06-15").contains("mm.tip2005.nonpunishment"));
    assert!(!in_force("2022-06-16").contains("mm.tip2005.nonpunishment"));
    let both = json(&["law", "list", "--state", "VN", "--as-of", "2025-06-30"]);
    assert!(!column(&both, "id").contains(&"vn.law53_2024.4_5"));
    assert!(refused(&["law", "list", "--state", "th"]).contains("--state th: not a country code"));
}

#[test]
fn show_prints_every_reading_and_which_one_is_used() {
    let provision = CORPUS.provision("th.atip.41").expect("section 41");
    assert!(provision.readings.len() > 1, "the sources disagree");
    let printed = text(&["law", "show", "th.atip.41"]);
    assert!(printed.contains("readings (the sources do not agree, or add to each other)\n"));
    for reading in &provision.readings {
        let mark = if reading.used { "used" } else { "kept" };
        let told = format!("  [{mark}] {}\n         — {}\n", reading.says, CORPUS.mention(&reading.mention));
        assert!(printed.contains(&told), "not told: {told}");
    }
    let marks = |mark: &str| printed.lines().filter(|line| line.starts_with(&format!("  [{mark}] "))).count();
    assert_eq!((marks("used"), marks("kept")), (1, provision.readings.len() - 1));
    assert_eq!(printed.matches("\n         why: ").count(), 1, "it says why the used one is used");
    // Two sources that differ on false information.
    assert!(printed.contains("False information to an official is not in its list."), "{printed}");
    assert!(printed.contains("they name false information"), "{printed}");

    let shown = json(&["law", "show", "th.atip.41"]);
    let readings = shown["readings"].as_array().expect("a list");
    assert_eq!(readings.len(), provision.readings.len());
    assert_eq!(
        readings.iter().filter(|reading| reading["used"] == true && reading["why"].is_string()).count(),
        1
    );
    assert!(readings.iter().all(|reading| reading["says"].is_string() && reading["cite"].is_string()));
}

#[test]
fn show_knows_provisions_defences_duties_and_criteria() {
    for provision in &CORPUS.provisions {
        let shown = json(&["law", "show", &provision.id]);
        assert_eq!(shown["id"], provision.id.as_str());
        assert!(text(&["law", "show", &provision.id]).starts_with(&format!("{}\n", provision.id)));
    }
    let duress = json(&["law", "show", "defence.duress"]);
    assert!(column(&duress, "id").iter().all(|id| *id == "defence.duress"));
    assert!(
        duress.as_array().expect("a list").iter().any(|rule| rule["state"].is_null()),
        "the general form"
    );
    assert!(text(&["law", "show", "defence.duress"]).contains("defence.duress (general form)\n"));
    assert_eq!(json(&["law", "show", "R088"])["id"], "R088");
    assert!(text(&["law", "show", "R088"]).starts_with("R088 (must, for state)\n"));
    let criterion = json(&["law", "show", "C4"]);
    assert_eq!(criterion["states"].as_object().map(serde_json::Map::len), Some(10));
    assert!(text(&["law", "show", "C4"]).starts_with("C4  "));
}

#[test]
fn an_unknown_rule_is_refused_with_the_nearest() {
    for (asked, near) in [("th.atip.42", "th.atip.41"), ("TH.ATIP.41", "th.atip.41"), ("R0888", "R088")] {
        let message = refused(&["law", "show", asked]);
        assert!(message.contains(&format!("there is no rule `{asked}`")), "{message}");
        assert!(message.contains(&format!("did you mean `{near}`?")), "{message}");
    }
    for asked in ["nothing-of-the-kind-here", ""] {
        let message = refused(&["law", "show", asked]);
        assert!(!message.contains("did you mean"), "{message}");
        assert!(message.contains("lindung law list"), "{message}");
    }
    assert!(refused(&["law", "text", "th.atip.42"]).contains("did you mean `th.atip.41`?"));
}

#[test]
fn text_prints_the_wording_and_its_source() {
    for provision in CORPUS.provisions.iter().filter(|provision| provision.text.is_some()) {
        let wording = provision.text.as_ref().expect("there");
        let printed = json(&["law", "text", &provision.id]);
        assert_eq!(printed["text"], wording.quote.as_str());
        assert_eq!(printed["cite"], CORPUS.mention(&wording.mention));
    }
    let printed = text(&["law", "text", "th.atip.41"]);
    assert!(printed.contains("Unless the Minister of Justice grants a permission in writing"));
    assert!(printed.contains("\n— Section 41, "), "{printed}");
    for provision in CORPUS.provisions.iter().filter(|provision| provision.text.is_none()) {
        let message = refused(&["law", "text", &provision.id]);
        assert!(message.contains("no source used here gives its wording"), "{message}");
    }
}

#[test]
fn matrix_holds_24_criteria_by_10_states() {
    let rows = json(&["law", "matrix"]);
    let ids: Vec<String> = (1..=24).map(|number| format!("C{number}")).collect();
    assert_eq!(column(&rows, "id"), ids);
    for row in rows.as_array().expect("a list") {
        let states = row["states"].as_object().expect("an object");
        assert_eq!(states.keys().collect::<Vec<_>>(), STATES, "{}", row["id"]);
        assert!(row["question"].as_str().is_some_and(|question| question.ends_with('?')), "{row}");
        for (state, value) in states {
            let known = ["yes", "no", "part", "unknown", "not_applicable"];
            assert!(known.contains(&value["value"].as_str().expect("a value")), "{state} {}", row["id"]);
            for field in ["says", "cite"] {
                assert!(
                    value[field].as_str().is_some_and(|text| !text.is_empty()),
                    "{state} {} {field}",
                    row["id"]
                );
            }
        }
    }
}

#[test]
fn the_matrix_in_text_is_a_table_and_then_the_sources() {
    let printed = text(&["law", "matrix"]);
    let (table, sources) = printed.split_once("\n\n").expect("a table, then the rest");
    let mut lines = table.lines();
    assert_eq!(lines.next().expect("a head").split_whitespace().collect::<Vec<_>>(), STATES);
    let rows = json(&["law", "matrix"]);
    for (line, row) in lines.by_ref().zip(rows.as_array().expect("a list")) {
        let signs: Vec<&str> = line.split_whitespace().take(11).collect();
        assert_eq!(signs[0], row["id"].as_str().expect("an id"));
        for (sign, state) in signs[1..].iter().zip(STATES) {
            let value = &row["states"][state];
            let expected = match value["value"].as_str().expect("a value") {
                "unknown" => "?",
                "not_applicable" => "n/a",
                other => other,
            };
            let disputed = if value["disputed"].is_string() { "!" } else { "" };
            assert_eq!(*sign, format!("{expected}{disputed}"), "{state} {}", row["id"]);
            for field in ["says", "cite"] {
                assert!(
                    sources.contains(value[field].as_str().expect("a text")),
                    "{state} {} {field}",
                    row["id"]
                );
            }
        }
    }
    assert_eq!(lines.next(), None, "a row too many");
}

#[test]
fn review_tells_of_one_state_or_of_all() {
    let all = json(&["law", "review"]);
    assert_eq!(column(&all, "state"), STATES);
    for (state, review) in STATES.iter().zip(all.as_array().expect("a list")) {
        assert_eq!(json(&["law", "review", state]), json!([review]), "{state}");
        let findings = review["findings"].as_array().expect("a list");
        assert_eq!(findings.len(), 24, "{state}");
        let law = CORPUS.states.iter().find(|law| law.code.code() == *state).expect("held");
        for finding in findings {
            let criterion = finding["criterion"].as_str().expect("an id");
            let value = law.values.iter().find(|value| value.criterion == criterion).expect("a value");
            let raised = CORPUS.duties.iter().filter(|duty| {
                duty.scope == Scope::Review
                    && duty.criterion.as_deref() == Some(criterion)
                    && duty.values.contains(&value.value)
            });
            let raised: Vec<&str> = raised.map(|duty| duty.id.as_str()).collect();
            assert_eq!(column(&finding["duties"], "id"), raised, "{state} {criterion}");
        }
        assert!(findings.iter().any(|finding| finding["duties"] != json!([])), "{state}: no duty at all");
    }
    let printed = text(&["law", "review", "KH"]);
    assert!(printed.starts_with("Cambodia (KH)\n"), "{printed}");
    assert!(printed.contains("→ R024 (should): "), "{printed}");
}

#[test]
fn review_of_a_state_not_held_is_refused() {
    for (state, says) in [
        ("US", "law of US is not held"),
        ("kh", "not a country code"),
        ("KHM", "not a country code"),
        ("", "not a country code"),
    ] {
        let message = refused(&["law", "review", state]);
        assert!(message.contains(says), "{message}");
    }
    assert!(refused(&["law", "review", "US"]).contains(&STATES.join(", ")));
}

#[test]
fn diff_shows_what_changed_between_two_days() {
    let args = ["law", "diff", "--from", "2025-06-30", "--to", "2025-07-01"];
    let changes = &json(&args)["changes"];
    assert_eq!(column(changes, "id"), ["vn.law53_2024.4_5"]);
    assert_eq!(column(changes, "on"), ["2025-07-01"]);
    assert_eq!(changes[0]["states"], json!(["VN"]));
    let printed = text(&args);
    assert!(printed.starts_with("2025-07-01  in force"), "{printed}");
    assert!(printed.contains("vn.law53_2024.4_5 (VN)\n"), "{printed}");

    let changes = &json(&["law", "diff", "--from", "2022-06-15", "--to", "2022-06-16"])["changes"];
    let told: Vec<(&str, &str)> = column(changes, "id").into_iter().zip(column(changes, "change")).collect();
    assert_eq!(
        told,
        [
            ("mm.tip2005.nonpunishment", "no longer in force"),
            ("mm.tip2022.16", "in force"),
            ("mm.tip2022.17", "in force")
        ]
    );
}

#[test]
fn diff_of_one_day_is_empty() {
    for day in ["2025-07-01", "2022-06-16", "2026-01-15"] {
        let difference = json(&["law", "diff", "--from", day, "--to", day]);
        assert_eq!(difference, json!({ "from": day, "to": day, "changes": [] }));
        assert!(text(&["law", "diff", "--from", day, "--to", day]).contains("nothing changed"));
    }
}

#[test]
fn diff_agrees_with_list() {
    let days = [
        "2001-01-01",
        "2005-01-01",
        "2009-12-31",
        "2015-06-30",
        "2022-06-15",
        "2022-06-16",
        "2025-06-30",
        "2025-07-01",
        "2026-01-15",
    ];
    let listed: Vec<BTreeSet<String>> = days.iter().map(|day| in_force(day)).collect();
    for (first, from) in days.iter().enumerate() {
        for (second, to) in days.iter().enumerate().skip(first) {
            let changes = json(&["law", "diff", "--from", from, "--to", to]);
            let changes = changes["changes"].as_array().expect("a list");
            let of = |change: &str| -> BTreeSet<String> {
                let those = changes.iter().filter(|row| row["change"] == change);
                those
                    .map(|row| row["id"].as_str().expect("an id").to_owned())
                    .filter(|id| !id.starts_with("defence."))
                    .collect()
            };
            let (came, went) = (of("in force"), of("no longer in force"));
            let expected: BTreeSet<String> =
                listed[first].union(&came).filter(|id| !went.contains(*id)).cloned().collect();
            assert_eq!(listed[second], expected, "from {from} to {to}");
        }
    }
}

#[test]
fn diff_refuses_a_wrong_order_and_wrong_days() {
    let message = refused(&["law", "diff", "--from", "2025-07-01", "--to", "2025-06-30"]);
    assert!(message.contains("--to lies before --from"), "{message}");
    for day in ["2025-02-29", "2025", "yesterday", ""] {
        assert!(
            refused(&["law", "diff", "--from", day, "--to", "2025-07-01"]).contains(&format!("--from {day}"))
        );
        assert!(
            refused(&["law", "diff", "--from", "2025-07-01", "--to", day]).contains(&format!("--to {day}"))
        );
    }
}

#[test]
fn check_finds_no_flaw_in_the_law_built_in() {
    let checked = json(&["law", "check"]);
    assert_eq!(checked["flaws"], json!([]));
    assert_eq!(checked["hash"], CORPUS.hash.as_str());
    assert_eq!((&checked["states"], &checked["criteria"]), (&json!(10), &json!(24)));
    let printed = text(&["law", "check"]);
    assert!(printed.contains("\n0 flaws\n") && printed.contains(&CORPUS.hash), "{printed}");
}
