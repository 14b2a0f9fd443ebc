//! Witness files: each line is a witness with a usable key, or the file is refused at a line.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_store::ledger::witness::Witness;

fuzz_target!(|text: &str| match Witness::read(text) {
    Ok(witnesses) => {
        let written = witnesses.iter().map(|witness| serde_json::to_string(witness).expect("it is JSON"));
        let again = Witness::read(&written.collect::<Vec<_>>().join("\n")).expect("what is written is read");
        assert_eq!(again, witnesses, "written and read again it is another witness");
        for witness in &witnesses {
            let key = witness.key().expect("a witness that is read has a key");
            // Whatever the signature is, asking gives an answer.
            let _ = witness.checkpoint.is_signed(&key);
        }
    }
    Err(why) => assert!(why.starts_with("line ") || !text.contains('{'), "no place: {why}"),
});
