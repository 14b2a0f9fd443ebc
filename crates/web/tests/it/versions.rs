//! `If-Match`, `ETag`, ids that a client makes: nobody writes over what they have not seen.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Field, Purpose};
use serde_json::{Value, json};

use crate::browser::{JSON, Reply};
use crate::cast::{User, Writers, body_of, entries};
use crate::support::House;

/// Writes entries, naming the version seen, or none.
async fn write(who: &User, case: Id, seen: Option<&str>, entries: &Value) -> Reply {
    let mut headers = vec![JSON, ("lindung-purpose", "identification")];
    headers.extend(seen.map(|seen| ("if-match", seen)));
    let body = Body::from(json!({"entries": entries}).to_string());
    who.proven.send(Method::POST, &format!("/v1/cases/{case}/entries"), &headers, body).await
}

fn note() -> Value {
    entries(vec![body_of(Field::Notes)])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_writer_names_the_version_seen() {
    let house = House::new().await;
    let Writers { officer, .. } = &Writers::new(&house, "police", house.agency).await;
    let case = Id::new_v4();
    let new = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": crate::cast::document(case, "ID")})])});
    let opened = officer.post(Purpose::Identification, "/v1/cases", &new).await;
    assert_eq!((opened.status, opened.header("etag")), (201, "\"1\""));
    assert_eq!(opened.header("location"), format!("/v1/cases/{case}"));
    let again = officer.post(Purpose::Identification, "/v1/cases", &new).await;
    assert_eq!(
        (again.status, &again.json()["repeated"]),
        (200, &json!(true)),
        "opened again it stays as it is"
    );

    assert_eq!(
        write(officer, case, None, &note()).await.refusal(),
        (428, "precondition_required".to_owned())
    );
    for wrong in ["1", "\"one\"", "\"-1\"", "W/\"1\"", ""] {
        assert_eq!(
            write(officer, case, Some(wrong), &note()).await.refusal(),
            (422, "invalid".to_owned()),
            "{wrong}"
        );
    }
    let first = note();
    let written = write(officer, case, Some("\"1\""), &first).await;
    assert_eq!((written.status, written.header("etag")), (201, "\"2\""));
    let stale = write(officer, case, Some("\"1\""), &note()).await;
    assert_eq!((stale.refusal(), &stale.json()["seq"]), ((412, "stale".to_owned()), &json!(2)));

    // Sent again, an entry is written once, whatever version is named: the answer may have been lost.
    let again = write(officer, case, Some("\"1\""), &first).await;
    assert_eq!(
        (again.status, &again.json()["repeated"], &again.json()["seq"]),
        (200, &json!(true), &json!(2))
    );
    let mut other = first.clone();
    other[0]["body"]["text"] = json!("another note");
    assert_eq!(write(officer, case, Some("\"2\""), &other).await.refusal(), (409, "conflict".to_owned()));

    assert_eq!(write(officer, case, Some("*"), &note()).await.status, 201);
    let read = officer.get(Purpose::Identification, &format!("/v1/cases/{case}")).await;
    assert_eq!((read.header("etag"), &read.json()["seq"]), ("\"3\"", &json!(3)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_saw_the_same_version_one_writes() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let path = format!("/v1/cases/{case}");
    for _ in 0..3 {
        let seen = writers.officer.get(Purpose::Identification, &path).await.header("etag").to_owned();
        let notes: Vec<Value> = (0..20).map(|_| note()).collect();
        let tries = notes.iter().map(|note| write(&writers.officer, case, Some(&seen), note));
        let mut answered: Vec<u16> =
            futures_util::future::join_all(tries).await.iter().map(|reply| reply.status).collect();
        answered.sort_unstable();
        assert_eq!(answered, [vec![201], vec![412; 19]].concat(), "one is written, all others are told");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_entries_of_a_request_are_written_or_none() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let path = format!("/v1/cases/{case}");
    let before = writers.officer.get(Purpose::Identification, &path).await.json()["seq"].clone();
    // The second breaks the contract, is not the officer's to write, or goes where nothing is.
    let second = [
        json!({"kind": "health"}),
        body_of(Field::Testimony),
        json!({"kind": "facts", "set": {"episodes.e9.means.deception": "yes"}}),
        json!({"kind": "correction", "supersedes": Id::new_v4(), "reasons": "mistyped", "body": null}),
    ];
    for body in second {
        let told =
            write(&writers.officer, case, Some("*"), &entries(vec![body_of(Field::Notes), body.clone()]))
                .await;
        assert!([403, 422].contains(&told.status), "{body}: {} {}", told.status, told.text());
        let after = writers.officer.get(Purpose::Identification, &path).await.json()["seq"].clone();
        assert_eq!(after, before, "{body}");
    }
}
