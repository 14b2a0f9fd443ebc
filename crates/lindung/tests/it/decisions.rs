//! When a person may withhold the principle: over random cases, and over random reasons.

use lindung_engine::Case;
use lindung_engine::decide::{ActFacts, decide};
use lindung_engine::decision::{Contest, Objection, Proposed, review};
use lindung_engine::vocabulary::{MEANS, NEXUS, Principle};
use proptest::prelude::*;
use serde_json::json;

use crate::invariants::{grow, read};
use crate::support::CORPUS;

const INADMISSIBLE: &[&str] = &[
    "not_formally_identified",
    "does_not_cooperate",
    "consented",
    "contract_signed",
    "serious_offence",
    "no_trafficker_prosecuted",
    "self_denied",
];

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(prop_oneof![2 => Just(0_u8), 3 => any::<u8>()], 0..160)
}

/// What a decision that says honestly what it departs from gets as answer.
fn objections(case: &Case, day: lindung_engine::Day, mut proposed: Proposed<'_>) -> Vec<Objection> {
    let book = CORPUS.rulebook(case.jurisdiction, day).expect("the law is held");
    let first = review(case, &book, &proposed);
    for objection in &first {
        if let Objection::Departs { from } = objection {
            proposed.departs = from.iter().map(|one| one.name()).collect();
        }
    }
    review(case, &book, &proposed)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_withholds_the_principle_without_contesting_the_definition_or_the_link(
        seed in bytes(), outcome in prop_oneof![Just("partly"), Just("not_applied")],
        bases in proptest::sample::subsequence(INADMISSIBLE, 0..=7),
    ) {
        let (document, day) = grow(&seed);
        let case = read(&document, &CORPUS);
        let act = case.acts[0].id.clone();
        let found = objections(&case, day, Proposed { act: &act, outcome, bases, permitted: true, ..Proposed::default() });
        let asked = Objection::NothingContested { rule: "R113".to_owned() };
        prop_assert!(found.contains(&asked), "{:?}", found);
    }

    #[test]
    fn a_reason_that_the_law_forbids_is_refused_whatever_else_is_said(
        seed in bytes(), basis in proptest::sample::select(INADMISSIBLE),
        contests in proptest::sample::subsequence(Contest::places(), 0..=13),
    ) {
        let (document, day) = grow(&seed);
        let case = read(&document, &CORPUS);
        let act = case.acts[0].id.clone();
        let contests = contests.iter().map(String::as_str).collect();
        let proposed =
            Proposed { act: &act, outcome: "not_applied", bases: vec![basis], contests, permitted: true, ..Proposed::default() };
        let found = objections(&case, day, proposed);
        let duty = found.iter().find_map(|one| match one {
            Objection::Inadmissible { index: 0, rule } => CORPUS.duty(rule),
            _ => None,
        });
        prop_assert!(duty.is_some_and(|duty| !duty.cite.is_empty()), "{found:?}");
    }

    #[test]
    fn a_refusal_of_the_principle_stands_only_where_the_definition_then_fails(
        seed in bytes(), contests in proptest::sample::subsequence(Contest::places(), 0..=13),
    ) {
        let (document, day) = grow(&seed);
        let case = read(&document, &CORPUS);
        let act = &case.acts[0];
        let book = CORPUS.rulebook(case.jurisdiction, day).expect("the law is held");
        let places: Vec<&str> = contests.iter().map(String::as_str).collect();
        let proposed = Proposed { act: &act.id, outcome: "not_applied", contests: places.clone(), ..Proposed::default() };
        let found = objections(&case, day, proposed);
        if found.is_empty() {
            let facts = ActFacts::new(&case, act, &book);
            let child = decide(&facts, &book, |_| {}).child.is_child();
            prop_assert!(!places.is_empty());
            prop_assert!(!child || !places.contains(&"episode.means") && !places.contains(&"nexus.compelled"));
            // With nothing of the definition contested, each link that is shown must be.
            if places.iter().all(|place| place.starts_with("nexus")) && decide(&facts, &book, |_| {}).principle.protects() {
                let shown = (0..8).filter(|link| facts.links.yes >> link & 1 == 1);
                for link in shown {
                    let place = format!("nexus.{}", NEXUS[link]);
                    prop_assert!(places.contains(&"nexus") || places.contains(&place.as_str()), "{places:?} leave {place}");
                }
            }
        }
    }

    #[test]
    fn to_apply_the_principle_needs_nothing_but_an_act(seed in bytes()) {
        let (document, day) = grow(&seed);
        let case = read(&document, &CORPUS);
        let act = case.acts[0].id.clone();
        let found = objections(&case, day, Proposed { act: &act, outcome: "applied", ..Proposed::default() });
        prop_assert_eq!(found, vec![]);
    }
}

fn stateless(jurisdiction: &str, offence: &str) -> Case {
    let means: serde_json::Map<_, _> =
        MEANS.iter().map(|name| ((*name).to_owned(), json!("unknown"))).collect();
    let mut document = json!({
        "schema": "lindung.case/1", "reference": "R", "jurisdiction": jurisdiction, "person": {"age": 30},
        "episodes": [{"id": "e1", "act": "yes", "means": means, "purpose": "yes"}],
        "unlawful_acts": [{"id": "a1", "offence": offence, "stage": "investigation", "nexus": {"status": "yes"}}],
    });
    document["episodes"][0]["means"]["deception"] = json!("yes");
    read(&document, &CORPUS)
}

#[test]
fn a_statute_that_protects_by_status_holds_though_every_link_is_contested() {
    // Thailand's section 41 asks who the person is and which offence it is, not for a link.
    let case = stateless("TH", "irregular_entry");
    let day = lindung_engine::PartialDate::parse("2026-01-15").expect("a day").first;
    let proposed = |permitted| Proposed {
        act: "a1",
        outcome: "not_applied",
        contests: vec!["nexus"],
        departs: vec!["assessment"],
        permitted,
        ..Proposed::default()
    };
    let found = objections(&case, day, proposed(false));
    let [Objection::NoPermission { rule, by }] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((rule.as_str(), by.is_some()), ("th.atip.41", true));
    assert_eq!(objections(&case, day, proposed(true)), vec![]);
}

#[test]
fn what_is_contested_must_be_what_the_finding_rests_on() {
    let case = stateless("TH", "scamming");
    let day = lindung_engine::PartialDate::parse("2026-01-15").expect("a day").first;
    let proposed = Proposed {
        act: "a1",
        outcome: "not_applied",
        contests: vec!["nexus.ordered"],
        departs: vec!["assessment"],
        ..Proposed::default()
    };
    let found = objections(&case, day, proposed);
    let still =
        |one: &Objection| matches!(one, Objection::StillProtected { principle: Principle::Presumed, .. });
    assert!(found.iter().any(still), "{found:?}");
}
