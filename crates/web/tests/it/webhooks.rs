//! Webhooks over HTTP: made by who keeps the agency, for hosts that the operator named, with a secret shown once.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use lindung_store::webhooks::KINDS;
use serde_json::{Value, json};

use crate::browser::{Browser, JSON, Reply};
use crate::cast::{self, User};
use crate::support::{House, MINUTE};

const KEEPING: Purpose = Purpose::Administration;
const ADDRESS: &str = "https://hooks.example.org/lindung?for=police";

async fn house() -> House {
    let named = ["hooks.example.org", "127.0.0.1:9000"].map(|host| host.parse().expect("a host"));
    House::with(|server| server.with_webhook_hosts(named.to_vec())).await
}

async fn make(keeper: &User, url: &str, kinds: &Value) -> Reply {
    keeper.post(KEEPING, "/v1/webhooks", &json!({"url": url, "kinds": kinds})).await
}

async fn end(browser: &Browser, id: &str) -> Reply {
    let headers = [("lindung-purpose", "administration")];
    browser.send(Method::DELETE, &format!("/v1/webhooks/{id}"), &headers, Body::empty()).await
}

async fn listed(keeper: &User, path: &str) -> Value {
    let reply = keeper.get(KEEPING, path).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_webhook_is_made_tried_listed_and_ended() {
    let house = house().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let made = make(&keeper, ADDRESS, &json!(["decided", "referral_received"])).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let made = made.json();
    let secret = made["secret"].as_str().expect("a secret").to_owned();
    let encoded = secret.strip_prefix("whsec_").expect("a secret of the specification");
    assert_eq!(data_encoding::BASE64.decode(encoded.as_bytes()).expect("base64").len(), 32);
    let webhook = &made["webhook"];
    assert_eq!((&webhook["url"], &webhook["made_by"]), (&json!(ADDRESS), &json!(keeper.id)));
    let id = webhook["id"].as_str().expect("an id");

    let all = keeper.get(KEEPING, "/v1/webhooks").await;
    assert!(!all.text().contains(encoded), "the secret is shown once");
    assert_eq!(all.json()["webhooks"], json!([webhook]));

    let (deliveries, test) = (format!("/v1/webhooks/{id}/deliveries"), format!("/v1/webhooks/{id}/test"));
    assert_eq!(listed(&keeper, &deliveries).await, json!({"deliveries": []}));
    let tried = keeper.post(KEEPING, &test, &json!({})).await;
    assert_eq!(tried.status, 202, "{}", tried.text());
    assert_eq!(keeper.post(KEEPING, &test, &json!({})).await.refusal(), (409, "conflict".to_owned()));
    let told = listed(&keeper, &deliveries).await["deliveries"][0].clone();
    assert_eq!(told["id"], tried.json()["delivery"]);
    assert_eq!(
        (&told["kind"], &told["state"], &told["tries"]),
        (&json!("test"), &json!("waiting"), &json!(0))
    );
    let due = house.store.deliveries_due().await.expect("due").remove(0);
    assert!(due.signature(1).is_ok_and(|signature| signature.starts_with("v1,")));
    house.store.delivery_tried(&due, Some(503)).await.expect("written down");
    let told = listed(&keeper, &deliveries).await["deliveries"][0].clone();
    assert_eq!((&told["tries"], &told["status"]), (&json!(1), &json!(503)));
    assert!(told["next_at"].is_i64() && told.get("about").is_none(), "{told}");

    assert_eq!(end(&keeper.proven, id).await.status, 204);
    assert_eq!(end(&keeper.proven, id).await.status, 204, "it has ended");
    assert!(listed(&keeper, "/v1/webhooks").await["webhooks"][0]["ended_at"].is_i64());
    assert_eq!(listed(&keeper, &deliveries).await["deliveries"][0]["state"], "dropped");
    assert_eq!(keeper.post(KEEPING, &test, &json!({})).await.status, 409);
}

#[tokio::test]
async fn nothing_is_sent_where_the_operator_did_not_say_so() {
    let house = house().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    for url in [
        "https://elsewhere.example/",
        "http://hooks.example.org/",
        "https://hooks.example.org:8443/",
        "https://hooks.example.org@elsewhere.example/",
        "http://127.0.0.1:8740/v1/cases",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "nowhere",
        "",
    ] {
        let refused = make(&keeper, url, &json!(["decided"])).await;
        assert_eq!(refused.refusal(), (422, "invalid".to_owned()), "{url}: {}", refused.text());
        assert_eq!(refused.json()["fields"][0]["field"], "url", "{url}");
    }
    assert_eq!(make(&keeper, "http://127.0.0.1:9000/in", &json!(["decided"])).await.status, 201);
    let unknown = make(&keeper, ADDRESS, &json!(["decided", "rumour"])).await;
    assert_eq!((unknown.status, &unknown.json()["fields"][0]["field"]), (422, &json!("kinds")));
    for kind in KINDS {
        assert!(unknown.text().contains(kind), "{kind} is named");
    }
    let silent = House::new().await;
    let keeper = silent.user("keeper", Role::Administrator, silent.agency).await;
    assert_eq!(make(&keeper, ADDRESS, &json!(["decided"])).await.status, 422, "no host is named");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_who_keeps_the_agency_and_just_proved_it_may() {
    let house = house().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let made = make(&keeper, ADDRESS, &json!(["decided"])).await.json();
    let id = made["webhook"]["id"].as_str().expect("an id");
    let deliveries = format!("/v1/webhooks/{id}/deliveries");

    let body = json!({"url": ADDRESS, "kinds": ["decided"]});
    let unproven = cast::post(&keeper.plain, KEEPING, "/v1/webhooks", &body).await;
    assert_eq!(unproven.refusal(), (403, "step_up_required".to_owned()));
    assert_eq!(end(&keeper.plain, id).await.code(), "step_up_required");
    let officer = house.user("officer", Role::FrontlineOfficer, house.agency).await;
    let refused = officer.post(Purpose::Identification, "/v1/webhooks", &body).await;
    assert_eq!(refused.refusal(), (403, "not_allowed".to_owned()));
    assert_eq!(officer.get(Purpose::Identification, &deliveries).await.status, 403);

    let other = house.agency_in("another", "ID").await;
    let other = house.user("other keeper", Role::Administrator, other).await;
    assert_eq!(listed(&other, "/v1/webhooks").await, json!({"webhooks": []}));
    for reply in [
        other.get(KEEPING, &deliveries).await,
        other.post(KEEPING, &format!("/v1/webhooks/{id}/test"), &json!({})).await,
        end(&other.proven, id).await,
        end(&keeper.proven, &Id::new_v4().to_string()).await,
        end(&keeper.proven, "none").await,
    ] {
        assert_eq!(reply.refusal(), (404, "not_found".to_owned()), "{}", reply.text());
    }
    house.pass(6 * MINUTE);
    assert_eq!(keeper.get(KEEPING, "/v1/webhooks").await.code(), "step_up_required");
}

#[tokio::test]
async fn the_same_request_makes_one_webhook() {
    let house = house().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let headers = [JSON, ("lindung-purpose", "administration"), ("idempotency-key", "once")];
    let body = json!({"url": ADDRESS, "kinds": ["decided"]}).to_string();
    let send = || keeper.proven.send(Method::POST, "/v1/webhooks", &headers, Body::from(body.clone()));
    let (first, again) = (send().await, send().await);
    assert_eq!((first.status, again.header("idempotency-replayed")), (201, "true"));
    assert_eq!(first.body, again.body);
    assert_eq!(listed(&keeper, "/v1/webhooks").await["webhooks"].as_array().map(Vec::len), Some(1));
}
