//! Many writers on one case, through two servers on one database: no update is lost.

use lindung_store::access::{Purpose, act};
use lindung_store::{Error, Id, Refusal, Store};
use serde_json::json;

use crate::house::{House, on_both};
use crate::people::{OFFICER, Person, entries};

on_both! {
    a_hundred_writers_lose_no_update
    two_servers_write_one_log
}

/// Adds one to a number in the record, as a program with `If-Match` does it. Gives how often it had to begin anew.
async fn add_one(house: &House, store: &Store, who: Person, case: Id) -> usize {
    let purpose = Purpose::Identification;
    let entry = Id::new_v4();
    for anew in 0.. {
        let reading =
            store.read_case(house.grant::<act::Read>(who, purpose, case).await, None).await.expect("read");
        let count = reading.document["context"]["count"].as_i64().expect("a number");
        let mut bodies = entries([json!({"kind": "facts", "set": {"context.count": count + 1}})]);
        bodies[0].0 = entry;
        let grant = house.grant(who, purpose, case).await;
        match store.append(grant, Some(reading.view.seq), bodies).await {
            Ok(receipt) => {
                assert_eq!((receipt.seq, receipt.repeated), (reading.view.seq + 1, false));
                return anew;
            }
            Err(Error::Refused(Refusal::Stale { seq })) => assert!(seq > reading.view.seq),
            Err(other) => panic!("{other}"),
        }
    }
    0
}

async fn a_hundred_writers_lose_no_update(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let beside = house.again().await;
    let writers: Vec<_> = (0..100)
        .map(|number| {
            let (house, beside) = (house.clone(), beside.clone());
            tokio::spawn(async move {
                let store = if number % 2 == 0 { &house.store } else { &beside };
                add_one(&house, store, OFFICER, case).await
            })
        })
        .collect();
    let mut anew = 0;
    for writer in writers {
        anew += writer.await.expect("ran");
    }
    assert!(anew > 0, "they came into each other's way, or nothing was shown");
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
    let reading = house.store.read_case(grant, None).await.expect("read");
    assert_eq!((reading.view.seq, &reading.document["context"]["count"]), (101, &json!(100)));
    beside.close().await;
    assert_eq!(house.store.examine().await.expect("can be examined").wrong, Vec::<String>::new());
}

async fn two_servers_write_one_log(house: House) {
    let house = house.peopled().await;
    let beside = house.again().await;
    let (before, _) = house.store.size().await.expect("a size");
    let writers: Vec<_> = (0..40)
        .map(|number| {
            let mut house = house.clone();
            if number % 2 == 1 {
                house.store = beside.clone();
            }
            tokio::spawn(async move {
                let case = house.open_case(&format!("TH-{number}"), vec![]).await;
                for text in ["one", "two", "three"] {
                    let note = json!({"kind": "note", "text": text});
                    house.write(OFFICER, Purpose::Identification, case, vec![note]).await;
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("ran");
    }
    // Each saw the other's checkpoints: there is one chain, signed once for each place in it.
    let report = beside.verify(&[]).await.expect("a report");
    assert_eq!((report.findings, report.cases, report.entries), (vec![], 40, before + 160));
    assert_eq!(house.store.witness().await.expect("told"), beside.witness().await.expect("told"));
    beside.close().await;
}
