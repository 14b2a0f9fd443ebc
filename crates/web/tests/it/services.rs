//! The directory of services: kept by who may, found by kind and language, and told when nobody looked for long.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::browser::{JSON, Reply};
use crate::cast::User;
use crate::support::House;

async fn keep(user: &User, address: Id, service: &Value) -> Reply {
    let headers = [JSON, ("lindung-purpose", "administration")];
    let path = format!("/v1/services/{address}");
    user.proven.send(Method::PUT, &path, &headers, Body::from(service.to_string())).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_is_kept_found_and_told_to_be_stale() {
    let house = House::new().await;
    let office = house.agency_in("office", "TH").await;
    let administrator = house.user("administrator", Role::Administrator, office).await;
    let officer = house.user("officer", Role::FrontlineOfficer, office).await;
    let id = Id::new_v4();
    let mut service = json!({"id": id, "agency": office, "state": "TH", "kind": "legal_aid", "name": "Invented legal aid",
                             "contact": "+66 0 000 000", "languages": ["th", "my"], "hours": "day and night",
                             "verified_on": "2020-01-15"});
    assert_eq!(keep(&officer, id, &service).await.status, 403, "it is not the officer's to keep");
    let kept = keep(&administrator, id, &service).await;
    assert_eq!(kept.status, 200, "{}", kept.text());
    assert_eq!(keep(&administrator, Id::new_v4(), &service).await.status, 422, "another address");
    for (key, value) in [
        ("kind", json!("hotel")),
        ("state", json!("Thailand")),
        ("verified_on", json!("2999-01-01")),
        ("agency", json!(Id::new_v4())),
        ("name", json!("")),
        ("languages", json!(["Thai!"])),
    ] {
        let mut wrong = service.clone();
        wrong[key] = value;
        let refused = keep(&administrator, id, &wrong).await;
        assert_eq!(refused.status, 422, "{key}: {}", refused.text());
        assert!(refused.text().contains(key), "{key}: {}", refused.text());
    }
    let found = |query: &str| {
        let (officer, path) = (officer.clone(), format!("/v1/services?{query}"));
        async move {
            let reply = officer.get(Purpose::Identification, &path).await;
            assert_eq!(reply.status, 200, "{}", reply.text());
            reply.json()
        }
    };
    for (query, count) in [
        ("", 1),
        ("state=TH&kind=legal_aid&language=my", 1),
        ("language=km", 0),
        ("kind=shelter", 0),
        ("state=LA", 0),
        ("stale=true", 1),
    ] {
        let told = found(query).await;
        assert_eq!(told["services"].as_array().map(Vec::len), Some(count), "{query}: {told}");
    }
    let told = found("state=TH").await;
    assert_eq!(
        (&told["services"][0]["stale"], &told["authorities"][0]["hotline"]),
        (&json!(true), &json!("1300"))
    );
    assert_eq!(house.store.remind_of_services().await.ok(), Some(1));
    assert_eq!(house.store.remind_of_services().await.ok(), Some(0), "one reminder a month");
    let notices = administrator.get(Purpose::Administration, "/v1/notices").await.text().to_owned();
    assert!(notices.contains("service_stale") && notices.contains(&id.to_string()), "{notices}");
    service["verified_on"] = json!("2025-11-20");
    assert_eq!(keep(&administrator, id, &service).await.status, 200);
    assert_eq!(found("stale=true").await["services"], json!([]));
}
