//! `law list`, `law show` and `law text` of every rule held.

use lindung_engine::vocabulary::Defence;

use super::STATES;
use crate::corpus::json;
use crate::support::{CORPUS, lindung, stderr, stdout};

#[test]
fn every_rule_can_be_listed_and_shown() {
    let list = json(&lindung(&["--format", "json", "law", "list"]));
    let listed: Vec<&str> =
        list.as_array().expect("rules").iter().filter_map(|rule| rule["id"].as_str()).collect();
    let held: Vec<&str> = CORPUS.provisions.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(listed, held);
    for state in STATES {
        let of_state = json(&lindung(&["--format", "json", "law", "list", "--state", state]));
        for rule in of_state.as_array().expect("rules") {
            let states = rule["states"].as_array().expect("states");
            assert!(states.is_empty() || states.contains(&state.into()), "{state}: {}", rule["id"]);
        }
    }
    let defences = Defence::ALL.iter().map(|defence| defence.id());
    let duties = CORPUS.duties.iter().map(|duty| duty.id.as_str());
    let criteria = CORPUS.criteria.iter().map(|criterion| criterion.id.as_str());
    for id in held.iter().copied().chain(defences).chain(duties).chain(criteria) {
        let shown = lindung(&["--format", "text", "law", "show", id]);
        assert_eq!(shown.status.code(), Some(0), "{id}: {}", stderr(&shown));
        assert!(stdout(&shown).starts_with(id), "{id}: {}", stdout(&shown));
        assert_eq!(stderr(&shown), "", "{id}");
    }
    for rule in &CORPUS.provisions {
        let shown = json(&lindung(&["--format", "json", "law", "show", &rule.id]));
        assert_eq!(shown["id"], rule.id.as_str());
        assert_eq!(shown["cite"], rule.cite.as_str());
        assert_eq!(shown["readings"].as_array().map(Vec::len), Some(rule.readings.len()), "{}", rule.id);
        assert!(shown["limbs"].as_array().is_some_and(|limbs| !limbs.is_empty()), "{}", rule.id);
        let text = lindung(&["--format", "text", "law", "text", &rule.id]);
        match &rule.text {
            Some(wording) => assert!(stdout(&text).contains(&wording.quote), "{}", rule.id),
            None => assert_eq!(text.status.code(), Some(2), "{}", rule.id),
        }
    }
}
