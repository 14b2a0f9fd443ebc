//! Passkeys over HTTP, with an authenticator in software: added, used, removed, and every misuse refused.

use lindung_store::access::Role;
use lindung_store::people::operator;
use lindung_store::{Error, Refusal};
use serde_json::{Value, json};

use crate::authenticator::Authenticator;
use crate::browser::{Browser, Reply};
use crate::support::{House, MINUTE, Person};

const NOTHING: Value = Value::Null;

/// Adds a passkey; gives its id.
pub(crate) async fn add(browser: &Browser, authenticator: &mut Authenticator) -> String {
    let begun = browser.post("/v1/passkeys/begin", &NOTHING).await;
    assert_eq!(begun.status, 200, "{}", begun.text());
    let made = browser.post("/v1/passkeys/finish", &authenticator.create(begun.text())).await;
    assert_eq!(made.status, 201, "{}", made.text());
    made.json()["id"].as_str().unwrap().to_owned()
}

/// Somebody with a passkey, signed in.
pub(crate) async fn with_passkey(house: &House, login: &str) -> (Person, Browser, Authenticator) {
    let person = house.person(login, Role::FrontlineOfficer).await;
    let (browser, mut authenticator) = (house.signed_in(&person).await, Authenticator::new());
    add(&browser, &mut authenticator).await;
    (person, browser, authenticator)
}

/// Answers what `path` begins, with what `change` makes of the answer.
pub(crate) async fn answer(
    browser: &Browser,
    path: &str,
    by: &mut Authenticator,
    change: impl Fn(&mut Value),
) -> Reply {
    let begun = browser.post(&format!("{path}/begin"), &NOTHING).await;
    assert_eq!(begun.status, 200, "{}", begun.text());
    let mut response = by.get(begun.text());
    change(&mut response);
    browser.post(&format!("{path}/finish"), &response).await
}

pub(crate) const SIGN_IN: &str = "/v1/session/passkey";
const STEP_UP: &str = "/v1/session/step-up/passkey";

#[tokio::test]
async fn a_passkey_signs_in_without_a_login() {
    let house = House::new().await;
    let (siti, own, mut authenticator) = with_passkey(&house, "siti").await;
    assert_eq!(own.get("/v1/passkeys").await.json().as_array().unwrap().len(), 1);
    for _ in 0..3 {
        let browser = house.browser();
        assert_eq!(answer(&browser, SIGN_IN, &mut authenticator, |_| ()).await.status, 204);
        let who = browser.get("/v1/session").await.json();
        assert_eq!(
            (who["user"].clone(), who["stepped_up"].clone()),
            (siti.id.to_string().into(), true.into())
        );
    }
    assert_eq!(own.get("/v1/passkeys").await.json()[0]["used_at"], house.now());
}

#[tokio::test]
async fn adding_one_needs_a_proof_just_now() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.linked(siti.id).await;
    let refused = (403, "step_up_required".to_owned());
    assert_eq!(browser.post("/v1/passkeys/begin", &NOTHING).await.refusal(), refused);
    let browser = house.signed_in(&siti).await;
    let begun = browser.post("/v1/passkeys/begin", &NOTHING).await;
    house.pass(5 * MINUTE + 1);
    let made = Authenticator::new().create(begun.text());
    assert_eq!(browser.post("/v1/passkeys/finish", &made).await.refusal(), refused);
    assert_eq!(browser.get("/v1/passkeys").await.json(), json!([]));
}

#[tokio::test]
async fn what_was_begun_counts_once() {
    let house = House::new().await;
    let (_, own, mut authenticator) = with_passkey(&house, "siti").await;
    let browser = house.browser();
    let expired = (410, "expired".to_owned());
    let begun = browser.post("/v1/session/passkey/begin", &NOTHING).await;
    let response = authenticator.get(begun.text());
    let mut broken = response.clone();
    broken["response"]["signature"] = json!("AAAA");
    let finish = "/v1/session/passkey/finish";
    assert_eq!(browser.post(finish, &broken).await.refusal(), (401, "not_proven".to_owned()));
    assert_eq!(browser.post(finish, &response).await.refusal(), expired, "a refused answer ends it too");
    assert_eq!(answer(&browser, SIGN_IN, &mut authenticator, |_| ()).await.status, 204);
    assert_eq!(browser.post(finish, &response).await.refusal(), expired);
    let begun = own.post("/v1/passkeys/begin", &NOTHING).await;
    let made = Authenticator::new().create(begun.text());
    assert_eq!(own.post("/v1/passkeys/finish", &json!({})).await.status, 401);
    assert_eq!(own.post("/v1/passkeys/finish", &made).await.refusal(), expired);
}

#[tokio::test]
async fn every_misuse_gets_one_answer() {
    let house = House::new().await;
    let (_, _, mut hers) = with_passkey(&house, "siti").await;
    let (lan, _, mut his) = with_passkey(&house, "lan").await;
    let browser = house.browser();
    let mut unknown = Authenticator::new();
    unknown.user = Some(lan.id.as_bytes().to_vec());
    let mut answers = vec![
        answer(&browser, SIGN_IN, &mut unknown, |_| ()).await,
        answer(&browser, SIGN_IN, &mut hers, |response| response["response"]["signature"] = json!("AAAA"))
            .await,
        answer(&browser, SIGN_IN, &mut hers, |response| *response = json!({"id": 7})).await,
    ];
    hers.user = Some(lan.id.as_bytes().to_vec());
    answers.push(answer(&browser, SIGN_IN, &mut hers, |_| ()).await);
    his.counter = 0;
    answers.push(answer(&browser, SIGN_IN, &mut his, |_| ()).await);
    his.counter = 100;
    his.verifies_holder = false;
    answers.push(answer(&browser, SIGN_IN, &mut his, |_| ()).await);
    his.verifies_holder = true;
    his.origin = "https://lindung.example.evil".to_owned();
    answers.push(answer(&browser, SIGN_IN, &mut his, |_| ()).await);
    for (at, reply) in answers.iter().enumerate() {
        assert_eq!((reply.status, &reply.body), (401, &answers[0].body), "{at}");
    }
    assert_eq!(browser.get("/v1/session").await.status, 401);
    his.origin = crate::support::ORIGIN.to_owned();
    house.store.disable_user_as_operator(lan.id, true).await.unwrap();
    assert_eq!(answer(&browser, SIGN_IN, &mut his, |_| ()).await.status, 401, "no longer a user");
}

#[tokio::test]
async fn a_passkey_proves_again_who_one_is_and_nobody_elses_does() {
    let house = House::new().await;
    let (siti, browser, mut hers) = with_passkey(&house, "siti").await;
    let (_, _, mut his) = with_passkey(&house, "lan").await;
    house.pass(5 * MINUTE + 1);
    let stepped_up = async || browser.get("/v1/session").await.json()["stepped_up"] == true;
    assert_eq!(answer(&browser, STEP_UP, &mut his, |_| ()).await.status, 401);
    assert!(!stepped_up().await);
    assert_eq!(answer(&browser, STEP_UP, &mut hers, |_| ()).await.status, 204);
    assert!(stepped_up().await);
    let linked = house.linked(siti.id).await;
    assert_eq!(answer(&linked, STEP_UP, &mut hers, |_| ()).await.status, 204);
    let without = house.linked(house.add("new", Role::Judge, house.agency).await).await;
    assert_eq!(without.post("/v1/session/step-up/passkey/begin", &NOTHING).await.status, 404);
}

#[tokio::test]
async fn one_passkey_is_one_users() {
    let house = House::new().await;
    let (_, browser, mut authenticator) = with_passkey(&house, "siti").await;
    let begun = browser.post("/v1/passkeys/begin", &NOTHING).await;
    assert_eq!(begun.json()["publicKey"]["excludeCredentials"].as_array().unwrap().len(), 1);
    let lan = house.person("lan", Role::FrontlineOfficer).await;
    let other = house.signed_in(&lan).await;
    let begun = other.post("/v1/passkeys/begin", &NOTHING).await;
    let made = other.post("/v1/passkeys/finish", &authenticator.create(begun.text())).await;
    assert_eq!(made.refusal(), (409, "conflict".to_owned()));
}

#[tokio::test]
async fn one_removes_ones_own_and_never_the_last_way_in() {
    let house = House::new().await;
    let (_, browser, mut authenticator) = with_passkey(&house, "siti").await;
    let (_, other, _) = with_passkey(&house, "lan").await;
    let id = browser.get("/v1/passkeys").await.json()[0]["id"].as_str().unwrap().to_owned();
    let path = format!("/v1/passkeys/{id}");
    assert_eq!(other.delete(&path).await.refusal(), (404, "not_found".to_owned()));
    house.pass(5 * MINUTE + 1);
    assert_eq!(browser.delete(&path).await.refusal(), (403, "step_up_required".to_owned()));
    assert_eq!(answer(&browser, STEP_UP, &mut authenticator, |_| ()).await.status, 204);
    assert_eq!(browser.delete(&path).await.status, 204);
    assert_eq!(browser.delete(&path).await.status, 404);
    assert_eq!(answer(&house.browser(), SIGN_IN, &mut authenticator, |_| ()).await.status, 401);

    let bare = house.add("bare", Role::Judge, house.agency).await;
    let only = house.store.keep_credential(operator(), bare, "passkey", b"one", b"x").await.unwrap();
    let refused = house.store.drop_credential(operator(), bare, "passkey", only).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::Conflict(_)))), "{refused:?}");
    assert_eq!(house.store.credentials(bare, "passkey").await.unwrap().len(), 1);
    house.store.keep_credential(operator(), bare, "passkey", b"two", b"x").await.unwrap();
    house.store.drop_credential(operator(), bare, "passkey", only).await.unwrap();
}

#[tokio::test]
async fn at_an_address_of_numbers_there_are_none() {
    let house =
        House::set(|settings| settings.origin = "http://127.0.0.1:8080".to_owned(), |server| server).await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.signed_in(&siti).await;
    for path in [
        "/v1/passkeys/begin",
        "/v1/passkeys/finish",
        "/v1/session/passkey/begin",
        "/v1/session/passkey/finish",
        "/v1/session/step-up/passkey/begin",
        "/v1/session/step-up/passkey/finish",
    ] {
        assert_eq!(browser.post(path, &json!({})).await.refusal(), (404, "not_found".to_owned()), "{path}");
    }
    for path in ["/v1/session/oidc", "/v1/session/oidc/callback?code=1&state=2"] {
        assert_eq!(browser.get(path).await.refusal(), (404, "not_found".to_owned()), "{path}");
    }
    assert_eq!(browser.post("/v1/session/oidc/link", &NOTHING).await.status, 404);
    assert!(browser.cookie("lindung").is_some(), "without encryption the cookies have plain names");
}
