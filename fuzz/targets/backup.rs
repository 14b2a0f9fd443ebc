//! Backups: whatever the file holds, restoring gives a store or leaves nothing, and a store that came of it
//! opens or says why not. The first byte says whether the rest is the file, or rows that the target seals itself.
#![no_main]

use std::io::Cursor;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use aead_stream::EncryptorBE32;
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{KeyInit, Payload};
use data_encoding::BASE64;
use libfuzzer_sys::fuzz_target;
use lindung_store::access::Policies;
use lindung_store::backup::instance_of;
use lindung_store::keys::{Keys, Purpose};
use lindung_store::record::Record;
use lindung_store::{Id, Instant, Invalid, Parts, Place, Rules, Store};
use serde_json::{Value, json};

const INSTANCE: &str = "00000000-0000-4000-8000-00000000001d";
const KEY: [u8; 32] = [0x42; 32];
const CHUNK: usize = 64 * 1024;

struct Any;

impl Rules for Any {
    fn check(&self, _: &Value) -> Result<(), Vec<Invalid>> {
        Ok(())
    }

    fn admits(&self, _: &Record, _: &Value, _: Instant) -> Result<(), Vec<Invalid>> {
        Ok(())
    }
}

static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime"));
static FILE: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("lindung-fuzz-backup-{}.db", std::process::id())));

fn parts() -> Parts {
    let key = |purpose: &Purpose| json!({"purpose": purpose, "version": 1, "key": BASE64.encode(&KEY)});
    let keys: Vec<Value> = Purpose::ALL.iter().map(key).collect();
    let ring = json!({"schema": "lindung.keys/1", "instance": INSTANCE, "keys": keys}).to_string();
    Parts {
        place: Place::File(FILE.clone()),
        keys: Keys::read(Arc::new(move || Ok(ring.clone().into()))).expect("a keyring"),
        clock: Arc::new(|| 1_769_904_000_000),
        rules: Arc::new(Any),
        policies: Arc::new(Policies::embedded().expect("policies")),
    }
}

/// Rows as the file that a backup of them would be.
fn sealed(rows: &[u8]) -> Vec<u8> {
    let nonce = [7; 19];
    let line = json!({"schema": "lindung.backup/1", "instance": INSTANCE, "made_at": 0, "key_version": 1,
        "nonce": data_encoding::HEXLOWER.encode(&nonce)});
    let line = line.to_string().into_bytes();
    let mut seal = EncryptorBE32::from_aead(XChaCha20Poly1305::new(&KEY.into()), &nonce.into());
    let mut file = [line.as_slice(), b"\n"].concat();
    let mut rest = rows;
    while rest.len() > CHUNK {
        let (now, later) = rest.split_at(CHUNK);
        file.extend(seal.encrypt_next(Payload { msg: now, aad: &line }).expect("few chunks"));
        rest = later;
    }
    file.extend(seal.encrypt_last(Payload { msg: rest, aad: &line }).expect("few chunks"));
    file
}

fn clear() {
    for end in ["", "-wal", "-shm"] {
        let mut file = FILE.clone().into_os_string();
        file.push(end);
        let _ = std::fs::remove_file(file);
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some((mode, rest)) = bytes.split_first() else { return };
    let file = if *mode == b'f' { rest.to_vec() } else { sealed(rest) };
    let whose = instance_of(Cursor::new(&file));
    clear();
    RUNTIME.block_on(async {
        match Store::restore(parts(), Cursor::new(&file)).await {
            Ok(copied) => {
                assert_eq!(whose.ok(), Some(copied.header.instance), "it says another store's name");
                assert_eq!(copied.header.instance, Id::parse_str(INSTANCE).expect("an id"), "another's keys");
                if let Ok(store) = Store::open(parts()).await {
                    let _ = store.verify(&[]).await;
                    let _ = store.integrity().await;
                    store.close().await;
                }
            }
            Err(_) => {
                let left = Store::instance(&Place::File(FILE.clone())).await.expect("the place is readable");
                assert_eq!(left, None, "a backup that does not hold left a store");
            }
        }
    });
    clear();
});
