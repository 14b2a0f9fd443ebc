//! The "what if": any change to any document is made or refused, and never stops.
//!
//! The first line is the change, `PATH=VALUE`; the rest is the document, JSON where it starts so, else TOML.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_engine::case::edit::{NotSet, owned, set};
use lindung_engine::{Case, Node};
use lindung_fuzz::{CORPUS, judge, to_json};

fuzz_target!(|text: &str| {
    let Some((change, text)) = text.split_once('\n') else { return };
    let node =
        if text.trim_start().starts_with(['{', '[']) { Node::from_json(text) } else { Node::from_toml(text) };
    let Ok(node) = node else { return };
    let before = to_json(&node);
    let mut document = owned(node);
    assert_eq!(before, to_json(&document), "owning a document changes it");
    match set(&mut document, change) {
        Err(not) => assert_eq!(not == NotSet::NoValue, !change.contains('='), "{not:?}"),
        Ok(()) => {
            assert!(change.contains('='), "a change without a value was made");
            let Ok(case) = Case::read(&document, &CORPUS.offences) else { return };
            if let Ok(book) = CORPUS.rulebook(case.jurisdiction, lindung_engine::Day::constant(2026, 1, 15)) {
                judge(&case, &book);
            }
        }
    }
});
