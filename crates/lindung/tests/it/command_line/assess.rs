//! `lindung assess` of one case and of several.

use serde_json::{Value, json};

use super::{
    DAY, Folder, JANE, command, document, exit, feed, in_json, jane, jane_with, json, met, refused, text,
};
use crate::support::{lindung, stderr, stdout};

#[test]
fn one_file_gives_one_object() {
    let assessment = json(&["assess", JANE, "--as-of", DAY]);
    assert!(assessment.is_object());
    assert_eq!(assessment["schema"], "lindung.assessment/1");
    assert_eq!(assessment["reference"], "TH-JANE");
    assert_eq!(assessment["as_of"], DAY);
}

#[test]
fn several_files_give_an_array_in_their_order() {
    let folder = Folder::new();
    let first = folder.write("z.toml", jane_with(&[("TH-JANE", "FIRST")]));
    let last = folder.write("a.json", in_json(&jane_with(&[("TH-JANE", "LAST")])));
    let all = json(&["assess", &first, JANE, &last, "--as-of", DAY]);
    assert_eq!(super::column(&all, "reference"), ["FIRST", "TH-JANE", "LAST"]);
    for (path, one) in [&*first, JANE, &*last].iter().zip(all.as_array().expect("a list")) {
        assert_eq!(*one, json(&["assess", path, "--as-of", DAY]), "{path}");
    }
    let printed = text(&["assess", &first, JANE, &last, "--as-of", DAY]);
    let titles: Vec<&str> = printed.lines().filter(|line| line.starts_with("Assessment of case")).collect();
    assert_eq!(titles, ["Assessment of case FIRST", "Assessment of case TH-JANE", "Assessment of case LAST"]);
}

#[test]
fn the_same_file_twice_gives_it_twice() {
    let all = json(&["assess", JANE, JANE, "--as-of", DAY]);
    assert_eq!(all.as_array().map(Vec::len), Some(2));
    assert_eq!(all[0], all[1]);
}

#[test]
fn standard_input_is_read_in_both_forms() {
    let expected = json(&["assess", JANE, "--as-of", DAY]);
    let pretty =
        serde_json::to_string_pretty(&serde_json::from_str::<Value>(&in_json(&jane())).expect("JSON"));
    let forms = [jane(), in_json(&jane()), pretty.expect("JSON"), format!("\u{feff}{}", jane())];
    for form in forms.map(|form| [form.replace('\n', "\r\n"), form]).concat() {
        let output = feed(&["--format", "json", "assess", "-", "--as-of", DAY], form.as_bytes());
        assert_eq!((exit(&output), stderr(&output).as_str()), (0, ""));
        assert_eq!(document(&output), expected);
    }
}

#[test]
fn a_bad_standard_input_is_refused_by_its_name() {
    for input in ["", "schema = ", "{\"schema\":", "{}", "[]"] {
        let output = feed(&["assess", "-"], input.as_bytes());
        assert_eq!((exit(&output), stdout(&output).as_str()), (2, ""), "{input}");
        assert!(stderr(&output).contains("<stdin>"), "{}", stderr(&output));
    }
}

#[test]
fn json_stands_alone_on_standard_output() {
    let commands: &[&[&str]] = &[
        &["assess", JANE],
        &["explain", JANE],
        &["what-if", JANE, "--set", "suspicion=yes"],
        &["check", JANE],
        &["schema", "case"],
        &["schema", "assessment"],
        &["law", "list"],
        &["law", "show", "th.atip.41"],
        &["law", "show", "defence.duress"],
        &["law", "show", "R088"],
        &["law", "show", "C4"],
        &["law", "text", "th.atip.41"],
        &["law", "matrix"],
        &["law", "review"],
        &["law", "review", "KH"],
        &["law", "diff", "--from", "2025-06-30", "--to", "2025-07-01"],
        &["law", "check"],
    ];
    for args in commands {
        let document = json(args);
        assert!(document.is_object() || document.is_array(), "{args:?}");
        // The format may stand before the command or after it.
        let output = lindung(&[*args, &["--format", "json"]].concat());
        assert_eq!(super::document(&output), document, "{args:?}");
    }
}

#[test]
fn a_pipe_gets_json_unless_text_is_asked_for() {
    let asked = lindung(&["assess", JANE, "--as-of", DAY, "--format", "json"]);
    let unasked = lindung(&["assess", JANE, "--as-of", DAY]);
    assert_eq!(stdout(&unasked), stdout(&asked));
    let in_text = text(&["assess", JANE, "--as-of", DAY]);
    assert!(in_text.starts_with("Assessment of case TH-JANE\n"), "{in_text}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_gets_text_unless_json_is_asked_for() {
    let in_terminal = |format: &str| {
        let line = format!("'{}' assess {JANE} --as-of {DAY} {format}", env!("CARGO_BIN_EXE_lindung"));
        let mut script = std::process::Command::new("script");
        script.args(["--quiet", "--return", "--command", &line, "/dev/null"]);
        script.current_dir(crate::support::repository("")).env("LANG", "C").env("NO_COLOR", "1");
        let output = script.env_remove("LC_ALL").env_remove("LC_MESSAGES").output();
        let output = output.expect("`script` of util-linux gives the binary a terminal");
        assert_eq!(exit(&output), 0);
        stdout(&output).replace("\r\n", "\n")
    };
    assert_eq!(in_terminal(""), text(&["assess", JANE, "--as-of", DAY]));
    let asked: Value = serde_json::from_str(&in_terminal("--format json")).expect("JSON");
    assert_eq!(asked, json(&["assess", JANE, "--as-of", DAY]));
}

#[test]
fn of_several_files_the_valid_ones_are_done_and_the_rest_listed() {
    let folder = Folder::new();
    let broken =
        folder.write("broken.toml", jane_with(&[("jurisdiction = \"TH\"", "jurisdiction = \"th\"")]));
    let elsewhere =
        folder.write("elsewhere.toml", jane_with(&[("jurisdiction = \"TH\"", "jurisdiction = \"US\"")]));
    let missing = folder.name("missing.toml");
    let last = folder.write("last.toml", jane_with(&[("TH-JANE", "LAST")]));
    let files = [&*broken, JANE, &*missing, &*elsewhere, &*last];

    let args = [&["--format", "json", "assess", "--as-of", DAY], &files[..]].concat();
    let output = lindung(&args);
    assert_eq!(exit(&output), 3);
    assert_eq!(super::column(&document(&output), "reference"), ["TH-JANE", "LAST"]);
    let message = stderr(&output);
    for part in [
        "broken.toml",
        "country code",
        "missing.toml",
        "cannot be read",
        "law of US is not held",
        "3 of 5 files",
    ] {
        assert!(message.contains(part), "no {part} in {message}");
    }

    let args = [&["--format", "text", "assess", "--as-of", DAY], &files[..]].concat();
    let output = lindung(&args);
    assert_eq!(exit(&output), 3);
    assert!(stdout(&output).contains("Assessment of case TH-JANE\n"));
    assert!(stdout(&output).contains("Assessment of case LAST\n"));
    assert_eq!(stderr(&output), message);
}

#[test]
fn one_valid_file_of_two_still_gives_an_array() {
    let output = lindung(&["--format", "json", "assess", "missing.toml", JANE, "--as-of", DAY]);
    assert_eq!(exit(&output), 3);
    assert_eq!(document(&output), json!([json(&["assess", JANE, "--as-of", DAY])]));
}

#[test]
fn where_no_file_is_valid_nothing_is_printed() {
    let folder = Folder::new();
    let broken = folder.write("broken.toml", "schema = \"lindung.case/1\"\n");
    let missing = folder.name("missing.toml");
    assert!(refused(&["assess", &broken]).contains("broken.toml"));
    assert!(refused(&["assess", &missing]).contains("missing.toml"));
    let message = refused(&["assess", &broken, &missing]);
    assert!(message.contains("broken.toml") && message.contains("missing.toml"), "{message}");
}

#[test]
fn the_law_is_that_of_the_state_and_day_asked_for() {
    let judged = |day: &str, state: Option<&str>| {
        let mut args = vec!["assess", JANE, "--as-of", day];
        args.extend(state.into_iter().flat_map(|state| ["--jurisdiction", state]));
        json(&args)
    };
    let act = |assessment: &Value| {
        let act = &assessment["acts"][0];
        (act["principle"].clone(), act["protection"].clone(), act["gap"].clone())
    };
    let thai = judged(DAY, None);
    assert_eq!(act(&thai), (json!("applies"), json!("regional"), json!(true)));
    assert!(!met(&thai).contains(&"th.atip.41"));

    let philippine = judged(DAY, Some("PH"));
    assert_eq!(act(&philippine), (json!("applies"), json!("barred"), json!(false)));
    assert!(met(&philippine).contains(&"ph.atip.17"));
    assert_eq!(philippine["jurisdiction"], "PH");

    let (before, after) = (judged("2025-06-30", Some("VN")), judged("2025-07-01", Some("VN")));
    let looked_at = |assessment: &Value| {
        super::column(&assessment["acts"][0]["grounds"], "id").contains(&"vn.law53_2024.4_5")
    };
    assert!(!looked_at(&before), "a law not yet in force is looked at");
    assert!(met(&after).contains(&"vn.law53_2024.4_5"));
    let new: Vec<&str> = met(&after).into_iter().filter(|id| !met(&before).contains(id)).collect();
    assert_eq!(new, ["vn.law53_2024.4_5"]);
    assert_eq!(after["acts"][0]["protection"], "discretionary");
    assert_ne!(before["acts"][0]["protection"], "discretionary");
}

#[test]
fn another_jurisdiction_replaces_nothing_else() {
    let folder = Folder::new();
    for state in ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"] {
        let there = jane_with(&[("jurisdiction = \"TH\"", &format!("jurisdiction = \"{state}\""))]);
        let there = folder.write("there.toml", there);
        let asked = json(&["assess", JANE, "--jurisdiction", state, "--as-of", DAY]);
        assert_eq!(asked, json(&["assess", &there, "--as-of", DAY]), "{state}");
    }
}

#[test]
fn without_a_day_it_is_today() {
    let printed = json(&["assess", JANE]);
    let now = jiff::Zoned::now().date();
    let day: jiff::civil::Date = printed["as_of"].as_str().expect("a day").parse().expect("a day");
    // Midnight may pass between the two.
    assert!(day == now || day.tomorrow().is_ok_and(|next| next == now), "{day} where today is {now}");
}

#[test]
fn wrong_days_are_refused() {
    let days = [
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-02",
        "2026",
        "20260115",
        "15-01-2026",
        "today",
        "",
        "2026-01-15T00:00",
    ];
    for command in [
        &["assess", JANE][..],
        &["explain", JANE],
        &["what-if", JANE, "--set", "suspicion=yes"],
        &["law", "list"],
    ] {
        for day in days {
            let message = refused(&[command, &["--as-of", day]].concat());
            assert!(message.contains(&format!("--as-of {day}")), "{message}");
            assert!(message.contains("YYYY-MM-DD"), "{message}");
        }
    }
    let message = refused(&["assess", JANE, "--as-of", "1899-12-31"]);
    assert!(message.contains("1899-12-31") && message.contains("ask for a day from"), "{message}");
}

#[test]
fn wrong_states_are_refused() {
    for command in [&["assess", JANE][..], &["explain", JANE], &["what-if", JANE, "--set", "suspicion=yes"]] {
        for state in ["th", "THA", "T", "T1", "", "Thailand", "ไทย"] {
            let message = refused(&[command, &["--jurisdiction", state]].concat());
            assert!(message.contains(&format!("--jurisdiction {state}")), "{message}");
            assert!(message.contains("ISO 3166-1"), "{message}");
        }
        let message = refused(&[command, &["--jurisdiction", "US"]].concat());
        assert!(
            message.contains("US") && message.contains("BN, ID, KH, LA, MM, MY, PH, SG, TH, VN"),
            "{message}"
        );
    }
}

#[test]
fn wrong_roles_are_refused() {
    for role in ["nobody", "", "prosecutors", "PROS", "prosecutor,judge"] {
        let message = refused(&["assess", JANE, "--role", role]);
        assert!(message.contains(&format!("--role {role}")), "{message}");
        assert!(message.contains("prosecutor, ") && message.contains("judge"), "{message}");
    }
}

/// The roles by id and by the code of the Guideline's duties.
const ROLES: &[(&str, &str)] = &[
    ("state", "STA"),
    ("frontline_officer", "FRO"),
    ("investigator", "ARR"),
    ("consular_officer", "CON"),
    ("prosecutor", "PRO"),
    ("defence_lawyer", "DEF"),
    ("judge", "JUD"),
    ("civil_society", "CSO"),
    ("labour_inspector", "LAB"),
];

#[test]
fn a_role_filters_measures_and_duties_and_nothing_else() {
    let full = json(&["assess", JANE, "--as-of", DAY]);
    for (id, code) in ROLES {
        let concerns = |item: &Value| item["role"] == *id || item["role"] == "all";
        let mut expected = full.clone();
        let act = &mut expected["acts"][0];
        act["measures"].as_array_mut().expect("a list").retain(concerns);
        expected["duties"].as_array_mut().expect("a list").retain(concerns);
        assert_ne!(expected, full, "{id}: nothing was taken out");
        assert_eq!(json(&["assess", JANE, "--as-of", DAY, "--role", id]), expected, "{id}");
        for code in [(*code).to_owned(), code.to_lowercase()] {
            assert_eq!(json(&["assess", JANE, "--as-of", DAY, "--role", &code]), expected, "{code}");
        }
    }
    let prosecutor = json(&["assess", JANE, "--as-of", DAY, "--role", "prosecutor"]);
    assert!(super::column(&prosecutor["acts"][0]["measures"], "code").contains(&"do_not_charge"));
    assert!(super::column(&prosecutor["duties"], "id").contains(&"R110"));
    assert!(
        super::column(&prosecutor["duties"], "id").contains(&"R002"),
        "a duty of all is a prosecutor's too"
    );
}

#[test]
fn a_role_filters_the_text_too() {
    let printed = text(&["assess", JANE, "--as-of", DAY, "--role", "PRO"]);
    assert!(printed.lines().any(|line| line == "    prosecutor"));
    for other in ["judge or court", "defence lawyer", "frontline officer"] {
        assert!(!printed.lines().any(|line| line.trim() == other), "{other} is told of in\n{printed}");
    }
}

#[test]
fn wrong_arguments_are_refused() {
    let wrong: &[&[&str]] = &[
        &[],
        &["asses", JANE],
        &["assess"],
        &["assess", JANE, "--format", "xml"],
        &["assess", JANE, "--as-of"],
        &["assess", JANE, "--nonsense"],
        &["assess", JANE, "--summary"],
        &["assess", JANE, "--threads", "2"],
        &["assess", JANE, "--batch", "in.jsonl", "--out", "out.jsonl"],
        &["assess", "--batch", "in.jsonl"],
        &["assess", "--out", "out.jsonl"],
        &["assess", "--batch", "in.jsonl", "--out", "out.jsonl", "--role", "PRO"],
        &["assess", "--batch", "in.jsonl", "--out", "out.jsonl", "--threads", "0"],
        &["explain"],
        &["explain", JANE, JANE],
        &["what-if", JANE],
        &["check"],
        &["law"],
        &["law", "show"],
        &["law", "diff", "--from", "2025-01-01"],
        &["schema"],
        &["schema", "law"],
    ];
    for args in wrong {
        let output = command(args).output().expect("the binary runs");
        assert_eq!((exit(&output), stdout(&output).as_str()), (2, ""), "{args:?}");
        assert!(stderr(&output).contains("Usage: lindung") || stderr(&output).contains("--help"), "{args:?}");
    }
}
