//! `Idempotency-Key`: sent again, a request is answered and not done again; and nobody else gets the answer.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::browser::{Browser, JSON, Reply};
use crate::cast::Writers;
use crate::support::{House, MINUTE};

const DAY: i64 = 24 * 60 * MINUTE;

async fn send(browser: &Browser, purpose: Purpose, path: &str, key: &str, body: &Value) -> Reply {
    let headers = [JSON, ("lindung-purpose", purpose.as_str()), ("idempotency-key", key)];
    browser.send(Method::POST, path, &headers, Body::from(body.to_string())).await
}

/// A request that does something new each time it is done.
fn asks(case: Id) -> Value {
    json!({"act": "export", "case": case, "reason": "for the court of first instance"})
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sent_again_it_is_answered_and_not_done_again() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let (who, purpose) = (&writers.detective.proven, Purpose::TraffickingInvestigation);
    let first = send(who, purpose, "/v1/requests", "one", &asks(case)).await;
    assert_eq!((first.status, first.header("idempotency-replayed")), (201, ""));
    let again = send(who, purpose, "/v1/requests", "one", &asks(case)).await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (201, "true"));
    assert_eq!((&again.body, again.header("content-type")), (&first.body, first.header("content-type")));
    let next = send(who, purpose, "/v1/requests", "two", &asks(case)).await;
    assert_ne!(next.json()["id"], first.json()["id"], "another key is another request");

    // Another body, address or purpose under the same key is refused, not answered with what is not its answer.
    let other = json!({"act": "export", "case": case, "reason": "for the court of appeal"});
    for (purpose, path, body) in [
        (purpose, "/v1/requests", other),
        (purpose, "/v1/requests?x=1", asks(case)),
        (Purpose::Identification, "/v1/requests", asks(case)),
    ] {
        let told = send(who, purpose, path, "one", &body).await;
        assert_eq!(
            (told.status, &told.json()["fields"][0]["field"]),
            (422, &json!("Idempotency-Key")),
            "{path}"
        );
    }
    for wrong in ["", &"k".repeat(201)] {
        assert_eq!(send(who, purpose, "/v1/requests", wrong, &asks(case)).await.refusal().0, 422);
    }
    house.pass(10 * MINUTE);
    let late =
        send(&house.linked(writers.detective.id).await, purpose, "/v1/requests", "one", &asks(case)).await;
    assert_eq!(late.body, first.body, "in another session of the same user too");
    house.pass(DAY);
    let who = house.linked(writers.detective.id).await;
    let fresh = send(&who, purpose, "/v1/requests", "one", &asks(case)).await;
    assert_eq!(fresh.refusal(), (403, "step_up_required".to_owned()), "after a day it is a new request");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_else_gets_the_answer() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let (who, purpose) = (&writers.detective, Purpose::TraffickingInvestigation);
    let first = send(&who.proven, purpose, "/v1/requests", "one", &asks(case)).await;
    assert_eq!(first.status, 201);
    let colleague = house.user("colleague", Role::Investigator, house.agency).await;
    let told = send(&colleague.proven, purpose, "/v1/requests", "one", &asks(case)).await;
    assert_eq!(told.header("idempotency-replayed"), "");
    assert_ne!(told.body, first.body);
    assert_eq!(send(&house.browser(), purpose, "/v1/requests", "one", &asks(case)).await.status, 401);

    // Who has signed out, or was signed out, gets it no more, with the cookie of then or without.
    let cookie = who.proven.cookie("__Host-lindung").expect("a session");
    assert_eq!(who.proven.delete("/v1/session").await.status, 204);
    let thief = house.browser();
    thief.set_cookie("__Host-lindung", Some(&cookie));
    assert_eq!(send(&thief, purpose, "/v1/requests", "one", &asks(case)).await.status, 401);
    house.pass(31 * MINUTE);
    assert_eq!(send(&who.plain, purpose, "/v1/requests", "one", &asks(case)).await.status, 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_at_once_one_is_done() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let (who, purpose) = (&writers.detective.proven, Purpose::TraffickingInvestigation);
    let mut waited = 0;
    for round in 0..10 {
        let (key, body) = (format!("round {round}"), asks(case));
        let tries = (0..20).map(|_| send(who, purpose, "/v1/requests", &key, &body));
        let answered = futures_util::future::join_all(tries).await;
        let done: Vec<&Reply> = answered.iter().filter(|reply| reply.status == 201).collect();
        let ids: std::collections::BTreeSet<String> =
            done.iter().map(|reply| reply.json()["id"].to_string()).collect();
        assert_eq!(ids.len(), 1, "one request was made");
        assert_eq!(done.iter().filter(|reply| reply.header("idempotency-replayed").is_empty()).count(), 1);
        for reply in answered.iter().filter(|reply| reply.status != 201) {
            assert_eq!(reply.refusal(), (409, "in_progress".to_owned()));
            waited += 1;
        }
    }
    assert!(waited > 0, "not one of 200 met another under way");
    let mut listed = 0;
    let mut path = "/v1/requests?limit=100".to_owned();
    loop {
        let page = crate::cast::get(who, purpose, &path).await.json();
        listed += page["requests"].as_array().expect("requests").len();
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/v1/requests?limit=100&cursor={next}");
    }
    assert_eq!(listed, 10, "of 200 requests with 10 keys, 10 were made");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_shows_a_record_is_decided_anew_each_time() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let worker = house.user("worker", Role::ShelterWorker, house.agency_in("shelter", "ID").await).await;
    writers.put(case, worker.id, "assigned").await;
    let sought = json!({"name": crate::cast::mark(case, lindung_store::access::Field::Identity)});
    let search =
        |key: &'static str| send(&worker.proven, Purpose::Protection, "/v1/cases/search", key, &sought);
    assert_eq!(search("s").await.json()["cases"].as_array().map(Vec::len), Some(1));
    writers.take_off(case, worker.id, "assigned").await;
    let after = search("s").await;
    assert_eq!(
        (after.header("idempotency-replayed"), &after.json()["cases"]),
        ("", &json!([])),
        "taken off the case"
    );
}
