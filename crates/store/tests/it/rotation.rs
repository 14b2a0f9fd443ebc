//! Keys renewed while people write and search: nothing is lost, and the old keys can be taken away.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use lindung_store::access::{Purpose, act};
use lindung_store::keys::{Purpose as For, Under};
use lindung_store::people::operator;
use lindung_store::{Fault, Id, Store};
use serde_json::json;

use crate::house::{House, on_both};
use crate::people::{ADMINISTRATOR, OFFICER, WORKER};
use crate::raw::Raw;

on_both! {
    keys_are_renewed_while_serving
    the_state_of_the_keys_is_counted
    a_keyring_that_lost_a_key_says_which
}

const CASES: usize = 130;

async fn found(house: &House, store: &Store, name: &str) -> usize {
    let grant = house.grant_in_house::<act::Search>(OFFICER, Purpose::Identification);
    store.search(grant, name, None, 500).await.expect("a page").cases.len()
}

async fn keys_are_renewed_while_serving(house: House) {
    let house = house.peopled().await;
    let mut cases = Vec::new();
    for number in 0..CASES {
        let named = json!({"kind": "identity", "name": format!("Somchai {number}")});
        cases.push(house.open_case(&format!("TH-{number}"), vec![named]).await);
    }
    let unnamed = house.open_case("TH-X", vec![]).await;
    house.store.set_secrets(operator(), OFFICER.id, "x".into(), Some(b"secret"), vec![]).await.expect("set");
    house.store.keep_credential(operator(), OFFICER.id, "passkey", b"1", b"passkey").await.expect("kept");

    let ended = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let (house, cases, ended) = (house.clone(), cases.clone(), Arc::clone(&ended));
            tokio::spawn(async move {
                let mut written = 0;
                while !ended.load(Ordering::SeqCst) || written < 20 {
                    let case = cases[(writer + 4 * written) % cases.len()];
                    let note = json!({"kind": "note", "text": format!("{writer} wrote {written}")});
                    house.write(OFFICER, Purpose::Identification, case, vec![note]).await;
                    written += 1;
                }
                written
            })
        })
        .collect();

    let beside = house.again().await;
    for purpose in [For::Records, For::Index, For::Staff, For::System] {
        house.rekey(|ring| assert_eq!(ring.renew(purpose).expect("a key"), 2));
    }
    let mut rounds = 0;
    loop {
        let some = house.store.renew_some().await.expect("renewed");
        assert_eq!(found(&house, &house.store, "somchai").await, CASES, "found at every moment of it");
        assert!(some <= 100, "others are served in between");
        let amid = house.store.examine().await.expect("can be examined");
        assert_eq!(amid.wrong, Vec::<String>::new(), "what is written meanwhile is no damage");
        rounds += 1;
        if some == 0 {
            break;
        }
    }
    assert!(rounds > 2);
    let mut after = Some(Id::nil());
    while let Some(last) = after {
        after = house.store.renew_users(last).await.expect("renewed");
    }
    ended.store(true, Ordering::SeqCst);
    let mut written = 0;
    for writer in writers {
        written += writer.await.expect("ran");
    }
    // The other server learns of the new keys by meeting what is under them.
    assert_eq!(found(&house, &beside, "somchai").await, CASES);
    beside.close().await;

    let found_of = house.store.examine().await.expect("can be examined");
    assert_eq!((found_of.wrong, found_of.under_old_keys, found_of.records), (vec![], 0, CASES as i64 + 1));
    let mut raw = Raw::open(&house.place).await;
    assert_eq!(raw.numbers("SELECT DISTINCT key_version FROM cases").await, [2]);
    assert_eq!(raw.numbers("SELECT DISTINCT index_version FROM cases WHERE index_version > 0").await, [2]);
    let wanted = format!("SELECT index_version FROM cases WHERE id = {}", raw.id(unnamed));
    assert_eq!(raw.numbers(&wanted).await, [0], "without a name there is nothing to index");
    let notes = raw.number("SELECT COUNT(*) FROM entries WHERE book = 1").await;
    assert_eq!(notes, (2 * CASES + 1 + written) as i64, "no entry is lost, and none is there twice");
    raw.close().await;

    // What nothing is under any more can be destroyed.
    house.rekey(|ring| {
        ring.retire(For::Records, 2);
        ring.retire(For::Index, 2);
        assert_eq!((ring.versions(For::Records), ring.versions(For::Staff)), (vec![2], vec![1, 2]));
    });
    let house = house.reopened().await;
    for case in [cases[0], cases[CASES - 1], unnamed] {
        let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
        house.store.read_entries(grant, 0, 100).await.expect("read");
    }
    assert_eq!(found(&house, &house.store, "somchai").await, CASES);
    let secrets = house.store.secrets_of_login("officer").await.expect("told").expect("secrets");
    assert_eq!(secrets.totp.as_ref().map(|totp| totp.as_slice()), Some(&b"secret"[..]));
    assert_eq!(
        house.store.credentials(OFFICER.id, "passkey").await.expect("told")[0].secret.as_slice(),
        b"passkey"
    );
    assert_eq!(house.store.user(WORKER.id).await.expect("told").expect("a user").login, "worker");
    house.open_case("TH-new", vec![]).await;
}

async fn the_state_of_the_keys_is_counted(house: House) {
    let house = house.peopled().await;
    for number in 0..3 {
        house.open_case(&format!("TH-{number}"), vec![json!({"kind": "identity", "name": "Somchai"})]).await;
    }
    house.open_case("TH-X", vec![]).await;
    let state = async || {
        let grant = house.grant_in_house::<act::SeeLedger>(ADMINISTRATOR, Purpose::Administration);
        house.store.key_state(&grant).await.expect("the state")
    };
    let under = |version, cases| Under { version, cases };
    let first = state().await;
    assert_eq!(first.versions.len(), For::ALL.len());
    assert!(first.versions.iter().all(|(_, versions)| *versions == [1]), "{first:?}");
    assert_eq!((first.records, first.index), (vec![under(1, 4)], vec![under(1, 3)]));
    house.rekey(|ring| {
        for purpose in [For::Records, For::Index] {
            ring.renew(purpose).expect("a key");
        }
    });
    house.open_case("TH-Y", vec![]).await;
    while house.store.renew_some().await.expect("renewed") > 0 {}
    let renewed = state().await;
    assert_eq!(renewed.versions[0], (For::Records, vec![1, 2]));
    assert_eq!((renewed.records, renewed.index), (vec![under(2, 5)], vec![under(2, 3)]));
}

async fn a_keyring_that_lost_a_key_says_which(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    house.rekey(|ring| {
        ring.renew(For::Records).expect("a key");
        ring.retire(For::Records, 2);
    });
    let house = house.reopened().await;
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
    match house.store.read_case(grant, None).await {
        Err(lindung_store::Error::Fault(Fault::NoKey { purpose, version })) => {
            assert_eq!((purpose, version), ("records", 1));
        }
        other => panic!("{other:?}"),
    }
    // The others, under the key that is there, are served.
    house.open_case("TH-2", vec![]).await;

    // A checkpoint key that was exchanged is found when the store opens, not when it signs.
    house.rekey(|ring| assert_eq!(ring.renew(For::Checkpoint).expect("a key"), 2));
    house.store.close().await;
    assert!(Store::open(house.parts()).await.is_err());
    *house.ring.lock().expect("the keyring") = crate::house::keyring(0x2e);
    assert!(matches!(Store::open(house.parts()).await, Err(Fault::Keyring(_))), "of another store");
}
