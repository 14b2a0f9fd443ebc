//! `lindung explain`: the reasons, and only the act asked for.

use serde_json::Value;

use super::{DAY, Folder, JANE, column, exit, feed, jane, jane_with, json, refused, text};
use crate::support::stdout;

/// Jane with a second act, which is on the list of Thailand's section 41.
fn two_acts(folder: &Folder) -> String {
    let second = "\n[[unlawful_acts]]\nid = \"a2\"\noffence = \"irregular_stay\"\nstage = \"charge\"\n\
                  [unlawful_acts.nexus]\nstatus = \"yes\"\n";
    folder.write("two.toml", jane_with(&[("\n[context]", &format!("{second}\n[context]"))]))
}

#[test]
fn it_tells_the_reasons_of_the_assessment() {
    let folder = Folder::new();
    let path = two_acts(&folder);
    let (explained, assessed) =
        (json(&["explain", &path, "--as-of", DAY]), json(&["assess", &path, "--as-of", DAY]));
    assert_eq!(column(&explained, "act"), ["a1", "a2"]);
    assert_eq!(column(&explained, "offence"), ["scamming", "irregular_stay"]);
    for (reasons, act) in
        explained.as_array().expect("a list").iter().zip(assessed["acts"].as_array().expect("a list"))
    {
        assert_eq!(reasons["because"], act["because"]);
        assert_eq!(reasons["grounds"], act["grounds"]);
        assert_eq!(reasons.as_object().expect("an object").len(), 4, "{reasons}");
    }
}

#[test]
fn one_act_is_told_alone() {
    let folder = Folder::new();
    let path = two_acts(&folder);
    let both = json(&["explain", &path, "--as-of", DAY]);
    for (index, id) in ["a1", "a2"].iter().enumerate() {
        let one = json(&["explain", &path, "--as-of", DAY, "--act", id]);
        assert_eq!(one, Value::Array(vec![both[index].clone()]));
    }
    let (first, second) = ("Why: act a1, scamming", "Why: act a2, irregular stay");
    let titles = |printed: String| -> Vec<String> {
        printed.lines().filter(|line| line.starts_with("Why: ")).map(str::to_owned).collect()
    };
    assert_eq!(titles(text(&["explain", &path, "--as-of", DAY])), [first, second]);
    assert_eq!(titles(text(&["explain", &path, "--as-of", DAY, "--act", "a1"])), [first]);
    assert_eq!(titles(text(&["explain", &path, "--as-of", DAY, "--act", "a2"])), [second]);
}

#[test]
fn an_act_that_is_not_there_is_refused() {
    let folder = Folder::new();
    let path = two_acts(&folder);
    for id in ["a3", "A1", "", "a"] {
        let message = refused(&["explain", &path, "--act", id]);
        assert!(message.contains(&format!("--act {id}: the case has no such act")), "{message}");
        assert!(message.contains("its acts are: a1, a2"), "{message}");
    }
}

#[test]
fn every_rule_looked_at_is_told_with_its_source() {
    let printed = text(&["explain", JANE, "--as-of", DAY]);
    let assessed = json(&["assess", JANE, "--as-of", DAY]);
    for ground in assessed["acts"][0]["grounds"].as_array().expect("a list") {
        let (id, cite) =
            (ground["id"].as_str().expect("an id"), ground["cite"].as_str().expect("a citation"));
        assert!(ground["kind"] == "defence" || printed.contains(&format!("- {id}: ")), "{id} is not told");
        assert!(printed.contains(&format!("Source: {cite}\n")), "{id} is told without {cite}");
    }
    // What the principle was judged by: the finding, the link, and what is left of protection.
    for step in [
        "identifications[0]",
        "unlawful_acts.a1.nexus.ordered",
        "unlawful_acts.a1.offence",
        "Rule th.atip.41: Not met",
    ] {
        assert!(printed.contains(step), "no {step} in\n{printed}");
    }
}

#[test]
fn it_takes_a_state_a_day_and_standard_input() {
    let there = text(&["explain", JANE, "--jurisdiction", "PH", "--as-of", DAY]);
    assert!(
        there.contains("Law of Philippines as of 2026-01-15")
            || there.contains("Law of the Philippines as of 2026-01-15")
    );
    assert!(there.contains("- ph.atip.17: Met"), "{there}");
    let fed = feed(&["--format", "text", "explain", "-", "--as-of", DAY], jane().as_bytes());
    assert_eq!((exit(&fed), stdout(&fed)), (0, text(&["explain", JANE, "--as-of", DAY])));
}

#[test]
fn a_case_without_acts_has_nothing_to_explain() {
    let folder = Folder::new();
    let path =
        folder.write("none.toml", "schema = \"lindung.case/1\"\nreference = \"R\"\njurisdiction = \"TH\"\n");
    assert_eq!(json(&["explain", &path]), Value::Array(Vec::new()));
    assert!(refused(&["explain", &path, "--act", "a1"]).contains("the case has no such act"));
}
