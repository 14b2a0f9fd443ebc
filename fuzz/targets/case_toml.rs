//! TOML case files: no text stops the reader, and a case written again as JSON is the same case.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_engine::{Case, Node};
use lindung_fuzz::{CORPUS, tellable, to_json};

fuzz_target!(|text: &str| {
    let offences = &CORPUS.offences;
    let node = match Node::from_toml(text) {
        Ok(node) => node,
        Err(problem) => return tellable(&problem, text),
    };
    match Case::read(&node, offences) {
        Err(problems) => {
            assert!(!problems.is_empty(), "refused for no reason");
            problems.iter().for_each(|problem| tellable(problem, text));
        }
        Ok(case) => {
            let json = to_json(&node);
            let again = Node::from_json(&json).expect("what was read can be written as JSON");
            let again = Case::read(&again, offences).expect("a case in TOML is a case in JSON");
            assert_eq!(case, again, "TOML and JSON give different cases");
        }
    }
});
