//! Keyrings: each is read or refused without a word of it, and one that is read is the same when written again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_store::keys::{Keyring, Purpose};

/// The shortest word of a keyring that no refusal may hold: keys are much longer, words of the format shorter.
const TELLTALE: usize = 24;

fuzz_target!(|text: &str| {
    match Keyring::parse(text) {
        Ok(ring) => {
            let mut again = Keyring::parse(&ring.write()).expect("a keyring that was written is read");
            assert_eq!(again.instance(), ring.instance(), "it is another store's");
            for purpose in Purpose::ALL {
                assert_eq!(again.versions(purpose), ring.versions(purpose), "keys were lost or made up");
                let newest = ring.versions(purpose).into_iter().max();
                let renewed = again.renew(purpose).ok();
                assert!(renewed.is_none() || renewed > newest, "the newest key is not the one just made");
            }
        }
        Err(refusal) => {
            let said = refusal.to_string();
            let told = said.split_whitespace().find(|word| word.len() >= TELLTALE && text.contains(*word));
            assert_eq!(told, None, "a refusal repeats the keyring");
        }
    }
});
