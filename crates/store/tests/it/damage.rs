//! Damaged data: refused with a reason, never an empty list; and one damaged case harms no other.

use std::time::Duration;

use lindung_store::access::{Purpose, act};
use lindung_store::{Damage, Error, Fault, Id, Place, Store};
use serde_json::json;

use crate::house::{House, on_both, remove};
use crate::people::{COLLEAGUE, OFFICER, entries};
use crate::raw::Raw;

on_both! {
    a_store_that_is_not_whole_does_not_open
    a_damaged_case_harms_no_other
    what_is_given_up_half_way_leaves_the_store_whole
}

const CASES: usize = 12;

async fn filled(house: &House) -> Vec<Id> {
    let mut cases = Vec::new();
    for number in 0..CASES {
        let named = json!({"kind": "identity", "name": format!("Somchai {number}")});
        let case = house.open_case(&format!("TH-{number}"), vec![named]).await;
        house
            .write(
                OFFICER,
                Purpose::Identification,
                case,
                vec![json!({"kind": "note", "text": "x".repeat(900)})],
            )
            .await;
        cases.push(case);
    }
    cases
}

async fn a_store_that_is_not_whole_does_not_open(house: House) {
    let house = house.peopled().await;
    filled(&house).await;
    house.store.close().await;
    let zeros = "x".repeat(32);
    for statement in [
        "DELETE FROM instance".to_owned(),
        "DELETE FROM log".to_owned(),
        "DELETE FROM entries".to_owned(),
        "DELETE FROM entries WHERE position = (SELECT MAX(position) FROM entries)".to_owned(),
        "DELETE FROM checkpoints".to_owned(),
        "DELETE FROM checkpoints WHERE number = (SELECT MAX(number) FROM checkpoints)".to_owned(),
        "UPDATE checkpoints SET at = 1 WHERE number = (SELECT MAX(number) FROM checkpoints)".to_owned(),
        format!(
            "UPDATE instance SET verifying_key = CAST('{zeros}' AS {})",
            if house.is_sqlite() { "BLOB" } else { "BYTEA" }
        ),
        "UPDATE log SET position = 0, number = 0".to_owned(),
        "UPDATE log SET position = position + 1".to_owned(),
    ] {
        let place = house.copy().await;
        let mut raw = Raw::unguarded(&place).await;
        assert!(raw.run(&statement).await > 0, "{statement}");
        raw.close().await;
        let parts = lindung_store::Parts { place: place.clone(), ..house.parts() };
        match Store::open(parts).await {
            Err(Fault::Damaged(damage)) => assert!(damage.to_string().len() > 20, "{statement}: {damage}"),
            other => panic!("{statement}: {other:?}"),
        }
        remove(&place).await;
    }
    // Keys without the database they are for: nothing new is begun in its place.
    match &house.place {
        Place::File(file) => {
            std::fs::remove_file(file).expect("removed");
            assert!(matches!(Store::open(house.parts()).await, Err(Fault::File(_))));
            assert!(!file.exists(), "and no empty one is made");
        }
        Place::Server(_) => {
            let empty = crate::house::database(None).await.expect("a database");
            let place = Place::Server(empty);
            let parts = lindung_store::Parts { place: place.clone(), ..house.parts() };
            assert!(matches!(Store::open(parts).await, Err(Fault::Damaged(_))));
            remove(&place).await;
        }
    }
}

async fn a_damaged_case_harms_no_other(house: House) {
    let house = house.peopled().await;
    let cases = filled(&house).await;
    let mut raw = Raw::open(&house.place).await;
    let change =
        format!("UPDATE cases SET wrapped_key = {} WHERE id = {}", raw.hex(&[0; 72]), raw.id(cases[0]));
    assert_eq!(raw.run(&change).await, 1);

    // Many at once, so that they are written together: those on the damaged case fail, the others do not.
    let attempts: Vec<_> = (0..60)
        .map(|number| {
            let (house, case) = (house.clone(), cases[number % CASES]);
            tokio::spawn(async move {
                let grant = house.grant(OFFICER, Purpose::Identification, case).await;
                (
                    case,
                    house
                        .store
                        .append(grant, None, entries([json!({"kind": "note", "text": "one more"})]))
                        .await,
                )
            })
        })
        .collect();
    for attempt in attempts {
        let (case, outcome) = attempt.await.expect("ran");
        if case == cases[0] {
            assert!(matches!(outcome, Err(Error::Fault(Fault::Damaged(Damage::Sealed(_))))), "{outcome:?}");
        } else {
            outcome.expect("written");
        }
    }
    let found = house.store.examine().await.expect("can be examined");
    assert!(found.wrong.len() == 1 && found.wrong[0].contains(&cases[0].to_string()), "{:?}", found.wrong);

    // A list never leaves out a damaged case in silence.
    let list = || {
        let grant = house.grant_in_house::<act::List>(COLLEAGUE, Purpose::Identification);
        house.store.list(grant, None, 100)
    };
    assert!(matches!(list().await, Err(Error::Fault(Fault::Damaged(_)))));
    let change = format!("UPDATE cases SET wrapped_key = NULL WHERE id = {}", raw.id(cases[0]));
    assert_eq!(raw.run(&change).await, 1);
    assert!(matches!(list().await, Err(Error::Fault(Fault::Damaged(_)))), "nor one whose key is gone");
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, cases[0]).await;
    assert!(matches!(house.store.read_case(grant, None).await, Err(Error::Fault(Fault::Damaged(_)))));

    // Numbers that nobody wrote do not stop the writer for everybody.
    let change = format!("UPDATE cases SET read_seq = 9223372036854775807 WHERE id = {}", raw.id(cases[1]));
    assert_eq!(raw.run(&change).await, 1);
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, cases[1]).await;
    assert!(house.store.read_case(grant, None).await.is_err());
    house
        .write(OFFICER, Purpose::Identification, cases[2], vec![json!({"kind": "note", "text": "still"})])
        .await;
    raw.close().await;
}

async fn what_is_given_up_half_way_leaves_the_store_whole(house: House) {
    let house = house.peopled().await;
    let cases = filled(&house).await;
    for round in 0..60_u64 {
        // Whoever asked goes away: at the first step, and a little later each time.
        let wait = Duration::from_micros(round * 60);
        let grant = house.grant(OFFICER, Purpose::Identification, cases[0]).await;
        let note = entries([json!({"kind": "note", "text": "given up"})]);
        let _ = tokio::time::timeout(wait, house.store.append(grant, None, note)).await;
        let _ = tokio::time::timeout(wait, house.store.verify(&[])).await;
        let mut sink = Vec::new();
        let _ = tokio::time::timeout(wait, house.store.backup(&mut sink)).await;
        let case = house.open_case("TH-later", vec![]).await;
        let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
        house.store.read_case(grant, None).await.expect("what was just written is read");
    }
    let (entries, _) = house.store.size().await.expect("a size");
    for _ in 0..20 {
        let report = house.store.verify(&[]).await.expect("a report");
        assert_eq!((report.findings, report.entries), (vec![], entries), "no connection holds an old view");
    }
    assert_eq!(house.store.examine().await.expect("can be examined").wrong, Vec::<String>::new());
}

/// Bytes changed, cut off and zeroed all over the file of a database.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn corrupt_bytes_are_told_and_never_read_as_less() {
    let house = House::build(crate::house::Base::Sqlite).await.expect("a folder").peopled().await;
    let cases = filled(&house).await;
    let read = |house: House| async move {
        let mut read = Vec::new();
        let grant = house.grant_in_house::<act::List>(OFFICER, Purpose::Identification);
        let listed = house.store.list(grant, None, 100).await?.cases;
        for case in &listed {
            let standing = house.store.standing(case.id, OFFICER.id, OFFICER.agency).await?;
            let asker = OFFICER.asks(Purpose::Identification);
            if let Ok(grant) = house.store.policies().grant_on(&asker, case.id.as_u128(), standing) {
                read.push((case.id, house.store.read_case(grant, None).await?.view.fields));
            }
        }
        read.sort_by_key(|(id, _)| *id);
        Ok::<_, Error>(read)
    };
    let whole = read(house.clone()).await.expect("read");
    assert_eq!(whole.len(), cases.len());
    house.store.close().await;
    let Place::File(file) = &house.place else { panic!("a file") };
    let bytes = std::fs::read(file).expect("read");
    let (mut refused, mut untouched) = (0, 0);
    for round in 0..120_usize {
        let mut changed = bytes.clone();
        let at = (round * 7919 + 3) * 997 % bytes.len();
        match round % 4 {
            0 => changed[at] ^= 0x41,
            1 => changed[at] = changed[at].wrapping_add(1),
            2 => changed.truncate(at),
            _ => {
                let page = at / 4096 * 4096;
                changed[page..page + 4096].fill(0);
            }
        }
        let copy = house.folder().join(format!("damaged-{round}.db"));
        std::fs::write(&copy, &changed).expect("written");
        let place = Place::File(copy);
        let parts = lindung_store::Parts { place: place.clone(), ..house.parts() };
        let Ok(store) = Store::open(parts).await else {
            refused += 1;
            continue;
        };
        let mut damaged = house.clone();
        (damaged.store, damaged.place) = (store, place);
        let told = match damaged.store.examine().await {
            Ok(findings) => !findings.wrong.is_empty(),
            Err(_) => true,
        };
        if !told {
            // It was a byte that holds nothing.
            assert_eq!(read(damaged.clone()).await.expect("read"), whole, "round {round}, byte {at}");
            untouched += 1;
        }
        damaged.store.close().await;
    }
    assert!(refused > 20 && untouched < 60, "refused {refused}, untouched {untouched}");
}
