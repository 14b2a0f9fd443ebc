//! A state added by data alone: the fixture of Timor-Leste laid over a copy of the data folder, and no change of code.

use std::fs;

use serde_json::Value;

use super::Data;
use crate::support::{CORPUS, lindung, repository, stderr, stdout};

const CASE: &str = "conformance/states/tl/case.toml";
const DAY: &str = "2026-01-15";

fn with_fixture() -> Data {
    let data = Data::copy();
    data.lay_over(&repository("conformance/states/tl"));
    data
}

/// The fixture with the state as a party to the treaty: the state's own flag and the treaty's lists.
fn as_a_party() -> Data {
    let data = with_fixture();
    let flag = data.text("law/tl/state.toml").replace("actip_party = false", "actip_party = true");
    data.write("law/tl/state.toml", &flag);
    for article in ["14_1", "14_2", "14_7"] {
        let file = format!("law/regional/actip/{article}.toml");
        let text = data.text(&file);
        let longer = text.replacen("parties = [", "parties = [\n    { state = \"TL\" },", 1);
        assert_ne!(text, longer, "{file} lists its parties");
        data.write(&file, &longer);
    }
    data
}

fn assess(data: &Data, case: &str, as_of: &str) -> Value {
    data.json(&["assess", "--as-of", as_of, case])
}

fn act<'a>(assessment: &'a Value, id: &str) -> &'a Value {
    assessment["acts"].as_array().expect("acts").iter().find(|act| act["act"] == id).expect("the act")
}

fn ground<'a>(act: &'a Value, id: &str) -> Option<&'a Value> {
    act["grounds"].as_array().expect("grounds").iter().find(|ground| ground["id"] == id)
}

fn outcome<'a>(act: &'a Value, id: &str) -> &'a str {
    ground(act, id).map_or("not listed", |ground| ground["outcome"].as_str().expect("a word"))
}

#[test]
fn before_the_fixture_the_case_is_refused_and_the_states_held_are_named() {
    for args in [
        &["assess", CASE][..],
        &["explain", CASE],
        &["assess", "--jurisdiction", "TL", "conformance/good/th/jane.toml"],
        &["law", "review", "TL"],
    ] {
        let output = lindung(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert_eq!(stdout(&output), "", "{args:?}");
        let said = stderr(&output);
        assert!(said.contains("the law of TL is not held"), "{said}");
        assert!(said.contains("the states held are: BN, ID, KH, LA, MM, MY, PH, SG, TH, VN"), "{said}");
    }
}

#[test]
fn the_fixture_is_sound_law() {
    for data in [with_fixture(), as_a_party()] {
        let checked = data.json(&["law", "check"]);
        assert_eq!(checked["flaws"], serde_json::json!([]));
        assert_eq!(checked["states"], 11);
        assert_eq!(checked["provisions"], CORPUS.provisions.len() + 1);
        assert_eq!(checked["version"], CORPUS.version.as_str());
        assert_ne!(checked["hash"], CORPUS.hash.as_str(), "other law has another hash");
        let text = data.run(&["--format", "text", "law", "check"]);
        assert_eq!(text.status.code(), Some(0));
        assert!(stdout(&text).ends_with("\n0 flaws\n"), "{}", stdout(&text));
    }
}

#[test]
fn a_case_is_judged_by_the_fixture() {
    let assessment = assess(&with_fixture(), CASE, DAY);
    assert_eq!(assessment["jurisdiction"], "TL");
    let listed = act(&assessment, "listed");
    assert_eq!(listed["principle"], "presumed");
    assert_eq!(listed["protection"], "barred");
    assert_eq!(listed["gap"], false);
    let own = ground(listed, "tl.fixture_act.1").expect("the fixture's rule");
    assert_eq!(own["outcome"], "met");
    assert_eq!(own["cite"], "Section 1 (test fixture), Fixture Act (not law) (Test fixture, section 1)");
    let unlisted = act(&assessment, "unlisted");
    assert_eq!(unlisted["principle"], "presumed");
    assert_eq!(unlisted["protection"], "regional");
    assert_eq!(unlisted["gap"], true);
    assert_eq!(outcome(unlisted, "tl.fixture_act.1"), "failed");
    let defences = ["defence.duress", "defence.necessity", "defence.self_defence", "defence.entrapment"];
    assert!(defences.iter().all(|id| ground(unlisted, id).is_some()), "the general defences hold here too");
    let foreign = unlisted["grounds"].as_array().expect("grounds").iter().filter(|ground| {
        let kind = ground["kind"].as_str().expect("a word");
        matches!(kind, "statute" | "policy" | "mitigation" | "remedy") && ground["id"] != "tl.fixture_act.1"
    });
    assert_eq!(foreign.count(), 0, "no rule of another state is looked at");
}

#[test]
fn the_day_before_the_fixture_came_into_force_it_gives_nothing() {
    let data = with_fixture();
    let before = assess(&data, CASE, "2019-12-31");
    let listed = act(&before, "listed");
    assert_eq!(
        (outcome(listed, "tl.fixture_act.1"), &listed["protection"]),
        ("not listed", &"regional".into())
    );
    assert_eq!(listed["gap"], true);
    let since = assess(&data, CASE, "2020-01-01");
    assert_eq!(act(&since, "listed")["protection"], "barred");
}

#[test]
fn another_partys_finding_counts_only_where_the_state_is_a_party() {
    let outside = assess(&with_fixture(), CASE, DAY);
    assert_eq!(outside["episodes"][0]["status"], "presumed");
    for article in ["actip.14_1", "actip.14_2", "actip.14_7"] {
        assert_eq!(outcome(act(&outside, "unlisted"), article), "not listed", "{article}");
    }
    let inside = assess(&as_a_party(), CASE, DAY);
    assert_eq!(inside["episodes"][0]["status"], "recognised");
    let unlisted = act(&inside, "unlisted");
    assert_eq!(unlisted["principle"], "applies");
    assert_eq!(unlisted["protection"], "regional");
    assert_eq!(outcome(unlisted, "actip.14_2"), "met");
    assert_eq!(outcome(unlisted, "actip.14_7"), "met");
}

#[test]
fn its_finding_counts_elsewhere_only_where_it_is_a_party() {
    let text = fs::read_to_string(repository(CASE)).expect("readable");
    let there = text.replace("jurisdiction = \"TL\"", "jurisdiction = \"TH\"");
    let there = there.replace("state = \"TH\"", "state = \"TL\"");
    for (data, expected) in [(with_fixture(), "presumed"), (as_a_party(), "recognised")] {
        // A name that the loader of law never sees.
        let case = data.path("case.json");
        let document: toml::Value = toml::from_str(&there).expect("TOML");
        fs::write(&case, serde_json::to_string(&document).expect("JSON")).expect("written");
        let assessment = assess(&data, &case.to_string_lossy(), DAY);
        assert_eq!(assessment["jurisdiction"], "TH");
        assert_eq!(assessment["episodes"][0]["status"], expected);
    }
}

#[test]
fn every_view_of_the_law_shows_it() {
    let data = with_fixture();
    let matrix = data.json(&["law", "matrix"]);
    let rows = matrix.as_array().expect("rows");
    assert_eq!(rows.len(), 24);
    for row in rows {
        let states: Vec<&str> =
            row["states"].as_object().expect("states").keys().map(String::as_str).collect();
        assert_eq!(
            states,
            ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"],
            "{}",
            row["id"]
        );
        assert_eq!(row["states"]["TL"]["cite"], "Test fixture, test fixture");
    }
    let text = stdout(&data.run(&["--format", "text", "law", "matrix"]));
    let head: Vec<&str> = text.lines().next().expect("a line").split_whitespace().collect();
    assert_eq!(head, ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"]);

    let review = data.json(&["law", "review", "TL"]);
    let findings = review[0]["findings"].as_array().expect("findings");
    assert_eq!(findings.len(), 24);
    let raised = |criterion: &str| {
        let finding =
            findings.iter().find(|finding| finding["criterion"] == criterion).expect("the criterion");
        finding["duties"].as_array().expect("duties").len()
    };
    assert!(raised("C1") > 0, "a `no` raises the duty to mend it");
    assert_eq!(raised("C3"), 0, "a `yes` raises none");

    let list = data.json(&["law", "list", "--state", "TL"]);
    assert!(list.as_array().expect("rules").iter().any(|rule| rule["id"] == "tl.fixture_act.1"));
    let show = data.run(&["--format", "text", "law", "show", "tl.fixture_act.1"]);
    assert!(stdout(&show).contains("Fixture Act (not law)"));
    let diff = data.json(&["law", "diff", "--from", "2019-12-31", "--to", "2020-01-01"]);
    let came: Vec<&str> = diff["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .filter_map(|change| change["id"].as_str())
        .collect();
    assert!(came.contains(&"tl.fixture_act.1"), "{came:?}");

    for (lang, name) in [("en", "test fixture"), ("id", "contoh uji"), ("th", "ข้อมูลทดสอบ")]
    {
        let output = data.run(&["--format", "text", "--lang", lang, "assess", "--as-of", DAY, CASE]);
        assert!(stdout(&output).contains(name), "the state's name in {lang}");
    }
}

#[test]
fn the_other_states_are_judged_as_before() {
    let (before, after) = (Data::copy(), with_fixture());
    for case in ["th/jane.toml", "worked/w10-shoplifting.toml", "worked/w28-mehak.toml"] {
        let case = format!("conformance/good/{case}");
        let (mut a, mut b) = (assess(&before, &case, DAY), assess(&after, &case, DAY));
        assert_ne!(a["corpus"]["hash"], b["corpus"]["hash"]);
        for one in [&mut a, &mut b] {
            one["corpus"] = Value::Null;
        }
        assert_eq!(a, b, "{case}");
    }
}

#[test]
fn an_offence_added_by_data_is_in_the_schema() {
    let data = Data::copy();
    let offences = data.text("vocabulary/offences.toml");
    let renamed = offences.replacen("code = \"vagrancy\"", "code = \"loitering\"", 1);
    assert_ne!(offences, renamed);
    data.write("vocabulary/offences.toml", &renamed);
    let schema: Value = serde_json::from_str(&stdout(&data.run(&["schema", "case"]))).expect("JSON");
    let codes = &schema["properties"]["unlawful_acts"]["anyOf"][0]["items"]["properties"]["offence"]["enum"];
    let codes = codes.as_array().expect("a list of codes");
    assert!(codes.contains(&"loitering".into()) && !codes.contains(&"vagrancy".into()), "{codes:?}");
}
