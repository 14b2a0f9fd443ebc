//! Signing in through an account elsewhere, against a provider on this machine.

use std::collections::HashMap;

use lindung_signin::oidc::{Config, Provider};
use lindung_store::access::Role;
use openidconnect::url::Url;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::browser::{Browser, Reply};
use crate::provider::{self, CLIENT, CLIENT_SECRET, CODE, REDIRECT};
use crate::support::{House, MINUTE};

const COOKIE: &str = "__Host-lindung-oidc";

pub(crate) async fn house() -> (House, provider::Provider) {
    let fake = provider::Provider::start().await;
    let config = Config {
        issuer: fake.issuer.clone(),
        client_id: CLIENT.to_owned(),
        client_secret: Some(Zeroizing::new(CLIENT_SECRET.to_owned())),
        redirect: REDIRECT.to_owned(),
        scopes: Vec::new(),
        acr_values: Vec::new(),
        trusted_pem: None,
    };
    let ours = Provider::discover(config).await.unwrap();
    (House::with(|server| server.with_provider(ours)).await, fake)
}

/// The browser at the provider, where `subject` signs in: the address it is sent back to.
pub(crate) fn authorize(
    house: &House,
    fake: &provider::Provider,
    url: &str,
    subject: &str,
    more: &Value,
) -> String {
    let asked: HashMap<String, String> = Url::parse(url).unwrap().query_pairs().into_owned().collect();
    let seconds = house.now() / 1000;
    let mut plan = fake.plan();
    plan.challenge = asked["code_challenge"].clone();
    plan.claims = json!({
        "iss": fake.issuer, "sub": subject, "aud": CLIENT, "nonce": asked["nonce"],
        "iat": seconds, "exp": seconds + 300, "auth_time": seconds,
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        plan.claims[key] = value.clone();
    }
    format!("/v1/session/oidc/callback?code={CODE}&state={}", asked["state"])
}

async fn sign_in(house: &House, fake: &provider::Provider, browser: &Browser, more: &Value) -> Reply {
    let begun = browser.get("/v1/session/oidc").await;
    assert_eq!(begun.status, 303);
    let back = authorize(house, fake, begun.header("location"), "10-4711", more);
    come_back(browser, &back).await
}

/// The way back: from another site, so that strict cookies stay behind.
pub(crate) async fn come_back(browser: &Browser, back: &str) -> Reply {
    let session = browser.cookie("__Host-lindung");
    browser.set_cookie("__Host-lindung", None);
    let reply = browser.get(back).await;
    if let (None, Some(session)) = (browser.cookie("__Host-lindung"), session) {
        browser.set_cookie("__Host-lindung", Some(&session));
    }
    reply
}

/// Somebody whose account at the provider is linked.
async fn linked(house: &House, fake: &provider::Provider, login: &str) -> (Browser, Reply) {
    let person = house.person(login, Role::FrontlineOfficer).await;
    let browser = house.signed_in(&person).await;
    let begun = browser.post("/v1/session/oidc/link", &Value::Null).await;
    assert_eq!(begun.status, 200, "{}", begun.text());
    let back = authorize(house, fake, begun.json()["url"].as_str().unwrap(), "10-4711", &json!({}));
    let reply = come_back(&browser, &back).await;
    (browser, reply)
}

#[tokio::test]
async fn a_linked_account_signs_in() {
    let (house, fake) = house().await;
    let stranger = sign_in(&house, &fake, &house.browser(), &json!({})).await;
    assert_eq!(stranger.status, 401);
    assert!(stranger.text().contains("No account here is linked"));

    let (own, reply) = linked(&house, &fake, "siti").await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let browser = house.browser();
    let reply = sign_in(&house, &fake, &browser, &json!({})).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, "text/html; charset=utf-8"));
    assert_eq!(reply.header("refresh"), "0;url=/work", "{}", reply.text());
    assert!(reply.text().contains("You are signed in") && reply.text().contains("action=\"/sign-out\""));
    let (who, mine) = (browser.get("/v1/session").await.json(), own.get("/v1/session").await.json());
    assert_eq!(who["user"], mine["user"]);
    assert_eq!(who["stepped_up"], false, "the provider said nothing of two factors");
    assert_eq!(browser.cookie(COOKIE), None);
}

#[tokio::test]
async fn two_factors_just_now_count_as_a_proof_and_nothing_less() {
    let (house, fake) = house().await;
    linked(&house, &fake, "siti").await;
    let old = house.now() / 1000 - 3_600;
    let said = [
        (json!({"amr": ["pwd"]}), false),
        (json!({"amr": ["pwd", "kba"]}), false),
        (json!({"acr": "1"}), false),
        (json!({"amr": ["pwd", "otp"]}), true),
        (json!({"amr": ["mfa"]}), true),
        (json!({"acr": "phr"}), true),
        (json!({"amr": ["mfa"], "auth_time": old}), false),
        (json!({"amr": ["mfa"], "auth_time": null}), false),
    ];
    for (more, proves) in said {
        let browser = house.browser();
        assert_eq!(sign_in(&house, &fake, &browser, &more).await.status, 200, "{more}");
        assert_eq!(browser.get("/v1/session").await.json()["stepped_up"], proves, "{more}");
    }
}

#[tokio::test]
async fn the_way_back_is_good_once_in_one_browser_for_ten_minutes() {
    let (house, fake) = house().await;
    linked(&house, &fake, "siti").await;
    let browser = house.browser();
    let begun = browser.get("/v1/session/oidc").await;
    let cookie = begun.header("set-cookie").to_owned();
    for attribute in ["__Host-lindung-oidc=", "HttpOnly", "SameSite=Lax", "Secure", "Max-Age=600", "Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let kept = browser.cookie(COOKIE).unwrap();
    let back = authorize(&house, &fake, begun.header("location"), "10-4711", &json!({}));
    assert_eq!(house.browser().get(&back).await.status, 401, "another browser");
    assert_eq!(browser.get(&back).await.status, 200);
    browser.set_cookie(COOKIE, Some(&kept));
    assert_eq!(browser.get(&back).await.status, 401, "the same once more");

    let browser = house.browser();
    let begun = browser.get("/v1/session/oidc").await;
    let back = authorize(&house, &fake, begun.header("location"), "10-4711", &json!({}));
    let kept = browser.cookie(COOKIE).unwrap();
    assert_eq!(browser.get("/v1/session/oidc/callback?error=access_denied").await.status, 401);
    browser.set_cookie(COOKIE, Some(&kept));
    assert_eq!(browser.get(&back).await.status, 401, "a refusal ends it too");

    let browser = house.browser();
    let begun = browser.get("/v1/session/oidc").await;
    let back = authorize(&house, &fake, begun.header("location"), "10-4711", &json!({}));
    house.pass(10 * MINUTE + 1);
    assert_eq!(browser.get(&back).await.status, 401, "too late");
    assert_eq!(browser.get("/v1/session").await.status, 401);
}

#[tokio::test]
async fn linking_needs_a_proof_and_an_account_is_linked_once() {
    let (house, fake) = house().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.linked(siti.id).await;
    let refused = browser.post("/v1/session/oidc/link", &Value::Null).await;
    assert_eq!(refused.refusal(), (403, "step_up_required".to_owned()));
    assert_eq!(house.browser().post("/v1/session/oidc/link", &Value::Null).await.status, 401);
    assert_eq!(linked(&house, &fake, "lan").await.1.status, 200);
    let (_, taken) = linked(&house, &fake, "minh").await;
    assert_eq!(taken.status, 409);
    assert!(taken.text().contains("linked to another user"));

    // Somebody's old session at the provider is not enough to link by.
    let thuy = house.person("thuy", Role::FrontlineOfficer).await;
    let browser = house.signed_in(&thuy).await;
    let begun = browser.post("/v1/session/oidc/link", &Value::Null).await.json();
    let old = json!({"auth_time": house.now() / 1000 - 3_600});
    let back = authorize(&house, &fake, begun["url"].as_str().unwrap(), "10-9", &old);
    assert_eq!(come_back(&browser, &back).await.status, 401);
}

#[tokio::test]
async fn a_disabled_user_is_not_let_in() {
    let (house, fake) = house().await;
    let (own, _) = linked(&house, &fake, "siti").await;
    let id = own.get("/v1/session").await.json()["user"].as_str().unwrap().parse().unwrap();
    house.store.disable_user_as_operator(id, true).await.unwrap();
    let browser = house.browser();
    assert_eq!(sign_in(&house, &fake, &browser, &json!({})).await.status, 401);
    assert_eq!(browser.get("/v1/session").await.status, 401);
}
