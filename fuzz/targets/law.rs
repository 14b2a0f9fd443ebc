//! One file of the law, written anew, among real ones: reading it, checking it and judging by it never stops.
//!
//! The first byte says which file it is; the rest is its TOML.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use lindung::corpus::Files;
use lindung_engine::case::State;
use lindung_engine::{Case, Corpus, Day, assess, summarise};
use lindung_fuzz::{CORPUS, Drawn, tellable};

/// The real files beside the one written anew: few, so that a run is short.
const BESIDE: [&str; 6] = [
    "corpus.toml",
    "vocabulary/offences.toml",
    "law/th/state.toml",
    "law/regional/actip/14_7.toml",
    "law/international/defences/entrapment.toml",
    "measures/4-remedies.toml",
];

static REAL: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let files = Files::embedded();
    let text = |path: &str| files.text(path).expect("the file is there").to_owned();
    BESIDE.iter().map(|path| ((*path).to_owned(), text(path))).collect()
});

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let facts: [&[u8]; 3] = [&[1; 80], &[0; 8], &[7; 120]];
    let read = |bytes: &&[u8]| Case::read(&Drawn::from(bytes).document, &CORPUS.offences);
    facts.iter().map(|bytes| read(bytes).expect("a drawn case keeps the contract")).collect()
});

fn place(tag: u8) -> &'static str {
    match tag {
        b'd' => "law/th/defences/fuzz.toml",
        b'g' => "law/international/defences/fuzz.toml",
        b's' => "law/th/state.toml",
        b'u' => "duties/fuzz.toml",
        b'm' => "measures/fuzz.toml",
        b'v' => "divergences/fuzz.toml",
        b'c' => "criteria/criteria.toml",
        b'k' => "criteria/th.toml",
        b'o' => "vocabulary/offences.toml",
        b'r' => "vocabulary/roles.toml",
        b'q' => "sources.toml",
        b'0' => "corpus.toml",
        _ => "law/th/fuzz/1.toml",
    }
}

fuzz_target!(|text: &str| {
    let Some((tag, text)) = text.split_at_checked(1) else { return };
    let path = place(tag.as_bytes()[0]);
    let beside =
        REAL.iter().filter(|(real, _)| real != path).map(|(path, text)| (path.as_str(), text.as_str()));
    match Corpus::read(beside.chain([(path, text)])) {
        Err(problems) => {
            assert!(!problems.is_empty(), "refused for no reason");
            for found in problems.iter().filter(|found| found.file == path) {
                tellable(&found.problem, text);
            }
        }
        Ok(corpus) => {
            let _ = corpus.check();
            let state = State::parse("TH").expect("a code");
            for (year, month, day) in [(2004, 6, 30), (2026, 1, 15)] {
                let Ok(book) = corpus.rulebook(state, Day::constant(year, month, day)) else { continue };
                for case in CASES.iter() {
                    let written = serde_json::to_vec(&assess(case, &book)).is_ok();
                    assert!(
                        written && serde_json::to_vec(&summarise(case, &book)).is_ok(),
                        "cannot be written"
                    );
                }
            }
        }
    }
});
