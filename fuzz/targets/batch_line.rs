//! Lines of a batch, taken as the batch takes them: each is judged into one line or refused with a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_engine::{Case, Node};
use lindung_fuzz::{CORPUS, LATEST, judge, on_one_day, tellable};

fuzz_target!(|bytes: &[u8]| {
    let latest = on_one_day(LATEST);
    for line in bytes.split(|byte| *byte == b'\n') {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let Ok(text) = std::str::from_utf8(line) else { continue };
        let node = match Node::from_json_fast(text) {
            Ok(node) => node,
            Err(problem) => {
                tellable(&problem, text);
                continue;
            }
        };
        let mut case = match Case::read(&node, &CORPUS.offences) {
            Ok(case) => case,
            Err(problems) => {
                assert!(!problems.is_empty(), "refused for no reason");
                continue;
            }
        };
        if let Some(book) = latest.iter().find(|book| book.state == case.jurisdiction) {
            judge(&case, book);
        }
        // As with --jurisdiction: every case by the law of one state.
        let given = &latest[line.len() % latest.len()];
        case.jurisdiction = given.state;
        assert_eq!(judge(&case, given).jurisdiction, given.state);
    }
});
