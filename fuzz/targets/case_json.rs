//! JSON case files: the reader with places and the fast one agree on every text, and neither stops.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_engine::{Case, Node};
use lindung_fuzz::{CORPUS, tellable, to_json, without_places};

fuzz_target!(|text: &str| {
    let offences = &CORPUS.offences;
    let (placed, fast) = (Node::from_json(text), Node::from_json_fast(text));
    for problem in [&placed, &fast].into_iter().filter_map(|read| read.as_ref().err()) {
        tellable(problem, text);
    }
    assert_eq!(placed.is_ok(), fast.is_ok(), "one reader takes it, the other does not: {placed:?} {fast:?}");
    let (Ok(placed), Ok(fast)) = (placed, fast) else { return };
    assert_eq!(to_json(&placed), to_json(&fast), "the readers read different documents");
    match (Case::read(&placed, offences), Case::read(&fast, offences)) {
        (Ok(a), Ok(b)) => assert_eq!(a, b, "the readers read different cases"),
        (Err(a), Err(b)) => {
            assert!(!a.is_empty(), "refused for no reason");
            a.iter().for_each(|problem| tellable(problem, text));
            assert_eq!(without_places(a), without_places(b), "the readers refuse for different reasons");
        }
        (a, b) => panic!("one is a case, the other is not: {a:?} {b:?}"),
    }
});
