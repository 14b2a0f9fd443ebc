//! Every code of refusal is reached by some request, and all look alike.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Field, Purpose};
use lindung_web::Problem;
use serde_json::{Value, json};

use crate::browser::{Browser, JSON, Reply};
use crate::cast::{Writers, body_of, entries};
use crate::support::House;

/// Checks the shape of a refusal and gives its code.
fn code(reply: &Reply) -> String {
    let told = || format!("{} {}", reply.status, reply.text());
    assert_eq!(reply.header("content-type"), "application/problem+json", "{}", told());
    let body = reply.json();
    let known = ["status", "code", "title", "detail", "fields", "seq"];
    for key in body.as_object().expect("an object").keys() {
        assert!(known.contains(&key.as_str()), "{key} in {}", told());
    }
    let code = body["code"].as_str().expect("a code").to_owned();
    let listed = Problem::ALL.iter().find(|(listed, ..)| *listed == code);
    let (_, status, title) = listed.unwrap_or_else(|| panic!("no such code: {}", told()));
    assert_eq!((reply.status, &body["status"]), (status.as_u16(), &json!(status.as_u16())), "{}", told());
    assert_eq!(body["title"], *title, "{}", told());
    for field in body["fields"].as_array().into_iter().flatten() {
        assert!(field["field"].is_string() && field["problem"].as_str().is_some_and(|text| !text.is_empty()));
    }
    for (name, value) in [("cache-control", "no-store"), ("x-content-type-options", "nosniff")] {
        assert_eq!(reply.header(name), value, "{}", told());
    }
    code
}

async fn send(
    who: &Browser,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: impl Into<Body>,
) -> Reply {
    who.send(Method::from_bytes(method.as_bytes()).expect("a method"), path, headers, body.into()).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_code_is_reached() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let (officer, nobody) = (&writers.officer, house.browser());
    let purpose = ("lindung-purpose", "identification");
    let own = format!("/v1/cases/{case}");
    let to = |path: &str| format!("{own}{path}");
    let note = |id: Id| json!({"entries": [{"id": id, "body": body_of(Field::Notes)}]}).to_string();
    let (used, first) = (Id::new_v4(), ("if-match", "\"0\""));
    let (any, written) = (("if-match", "*"), to("/entries"));
    let wrote = send(&officer.proven, "POST", &written, &[JSON, purpose, any], note(used)).await;
    assert_eq!(wrote.status, 201);
    let other =
        json!({"entries": [{"id": used, "body": {"kind": "note", "text": "something else"}}]}).to_string();
    let wrong = json!({"login": "officer of police", "password": "not the password at all"}).to_string();
    let long = vec![b' '; 16 * 1024 * 1024 + 1];
    let expected = [
        ("not_signed_in", send(&nobody, "GET", "/v1/session", &[], "").await),
        ("not_proven", send(&nobody, "POST", "/v1/session", &[JSON], wrong.clone()).await),
        (
            "not_found",
            send(&officer.proven, "GET", &format!("/v1/cases/{}", Id::new_v4()), &[purpose], "").await,
        ),
        ("not_found", send(&nobody, "GET", "/v1/nowhere", &[], "").await),
        ("not_allowed", send(&officer.proven, "GET", &to("/readers"), &[purpose], "").await),
        ("step_up_required", send(&officer.plain, "GET", &to("/fields/identity"), &[purpose], "").await),
        (
            "other_site",
            send(
                &nobody,
                "POST",
                "/v1/session",
                &[JSON, ("origin", "https://elsewhere.example")],
                wrong.clone(),
            )
            .await,
        ),
        (
            "other_site",
            send(&nobody, "POST", "/v1/assess", &[JSON, ("sec-fetch-site", "cross-site")], "{}").await,
        ),
        ("purpose_required", send(&officer.proven, "GET", &own, &[], "").await),
        (
            "invalid",
            send(&officer.proven, "POST", &written, &[JSON, purpose, any], "{\"entries\": []}").await,
        ),
        (
            "unreadable",
            send(&officer.proven, "POST", &written, &[JSON, purpose, any], "{\"entries\": [").await,
        ),
        ("unreadable", send(&nobody, "POST", "/v1/assess", &[JSON], vec![0xff, 0xfe]).await),
        (
            "media_type",
            send(&officer.proven, "POST", &written, &[("content-type", "text/plain"), purpose, any], "{}")
                .await,
        ),
        ("too_large", send(&nobody, "POST", "/v1/assess", &[JSON], long.clone()).await),
        ("too_large", send(&officer.proven, "POST", &written, &[JSON, purpose, any], long).await),
        ("method", send(&officer.proven, "DELETE", &own, &[purpose], "").await),
        ("conflict", send(&officer.proven, "POST", &written, &[JSON, purpose, any], other).await),
        ("stale", send(&officer.proven, "POST", &written, &[JSON, purpose, first], note(Id::new_v4())).await),
        (
            "precondition_required",
            send(&officer.proven, "POST", &written, &[JSON, purpose], note(Id::new_v4())).await,
        ),
        ("expired", send(&nobody, "POST", "/v1/session/link", &[JSON], "{\"token\": \"none\"}").await),
    ];
    let mut reached = BTreeSet::new();
    for (wanted, reply) in &expected {
        assert_eq!(code(reply), *wanted, "{}", reply.text());
        reached.insert(code(reply));
    }
    reached.insert(code(&in_progress(&officer.proven).await));
    reached.insert(code(&slow_down(&house, &wrong).await));
    house.server.damaged("for the test".to_owned());
    let unavailable = send(&officer.proven, "GET", &own, &[purpose], "").await;
    assert!(!unavailable.text().contains("for the test"), "{}", unavailable.text());
    reached.insert(code(&unavailable));
    assert_eq!(send(&nobody, "GET", "/readyz", &[], "").await.status, 503);
    assert_eq!(send(&nobody, "GET", "/healthz", &[], "").await.status, 200);
    let all: BTreeSet<String> = Problem::ALL.iter().map(|(code, ..)| (*code).to_owned()).collect();
    assert_eq!(reached, all, "each code is reached");
}

/// Two requests with one key, until one meets the other under way.
async fn in_progress(who: &Browser) -> Reply {
    for round in 0..50 {
        let key = format!("round {round}");
        let headers = [JSON, ("lindung-purpose", "identification"), ("idempotency-key", key.as_str())];
        let body = json!({"id": Id::new_v4(), "entries": entries(vec![json!({"kind": "case", "case": {}})])});
        let tries = (0..10).map(|_| send(who, "POST", "/v1/cases", &headers, body.to_string()));
        let answered = futures_util::future::join_all(tries).await;
        if let Some(met) = answered.into_iter().find(|reply| reply.code() == "in_progress") {
            return met;
        }
    }
    panic!("no request met another under way");
}

/// Wrong passwords, until the door is shut.
async fn slow_down(house: &House, wrong: &str) -> Reply {
    for _ in 0..10 {
        let reply = send(&house.browser(), "POST", "/v1/session", &[JSON], wrong.to_owned()).await;
        if reply.status == 429 {
            return reply;
        }
        assert_eq!(reply.status, 401, "{}", reply.text());
    }
    panic!("ten wrong passwords, and the door is open");
}

#[tokio::test]
async fn what_is_wrong_is_told_with_its_place_all_at_once() {
    let house = House::new().await;
    let Writers { officer, .. } = &Writers::new(&house, "police", house.agency).await;
    let bodies = vec![
        json!({"kind": "case", "case": {"schema": "lindung.case/1", "reference": "x", "jurisdiction": "Indonesia"}}),
        json!({"kind": "health"}),
        json!({"kind": "rumour", "text": "x"}),
        json!({"kind": "note", "text": "x", "loud": true}),
    ];
    let new = json!({"id": Id::new_v4(), "entries": entries(bodies)});
    let told = officer.post(Purpose::Identification, "/v1/cases", &new).await;
    let fields = told.json()["fields"].clone();
    let places: Vec<&str> =
        fields.as_array().expect("fields").iter().filter_map(|field| field["field"].as_str()).collect();
    assert_eq!(places, ["entries[1].body.text", "entries[2].body.kind", "entries[3].body.loud"]);

    let alone = json!({"id": Id::new_v4(), "entries": [new["entries"][0]]});
    let told: Value = officer.post(Purpose::Identification, "/v1/cases", &alone).await.json();
    assert_eq!(told["fields"][0]["field"], "jurisdiction", "{told}");
}
