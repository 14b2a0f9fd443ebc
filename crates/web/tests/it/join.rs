//! Joining by an invitation: what is chosen, what is refused, and that one of many gets it.

use lindung_store::access::Role;
use lindung_store::people::Link;
use serde_json::{Value, json};

use crate::browser::{Browser, Reply};
use crate::support::{House, MINUTE, PASSWORD};

/// Begins; gives the secret that the answer shows.
async fn begin(browser: &Browser, token: &str) -> Vec<u8> {
    let reply = browser.post("/v1/join/begin", &json!({"token": token})).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let shown = reply.json()["totp"]["secret"].as_str().unwrap().replace(' ', "");
    data_encoding::BASE32_NOPAD.decode(shown.as_bytes()).unwrap()
}

async fn finish(house: &House, browser: &Browser, token: &str, secret: &[u8]) -> Reply {
    let body = json!({"token": token, "password": PASSWORD, "code": house.code(secret)});
    browser.post("/v1/join/finish", &body).await
}

#[tokio::test]
async fn an_invitation_leads_in() {
    let house = House::new().await;
    let lan = house.add("lan", Role::Administrator, house.agency).await;
    let (browser, token) = (house.browser(), house.link(Link::Invitation, lan).await);
    let reply = browser.post("/v1/join/begin", &json!({"token": token})).await;
    let shown = reply.json();
    assert_eq!((shown["login"].as_str(), shown["name"].as_str()), (Some("lan"), Some("lan of the tests")));
    assert!(shown["totp"]["url"].as_str().unwrap().starts_with("otpauth://totp/Lindung:lan?secret="));
    assert!(shown["totp"]["qr"].as_str().unwrap().contains("<svg"));
    assert_eq!(browser.get("/v1/session").await.status, 401, "nobody is signed in yet");

    // Opened once more, the invitation stays good; the newest secret counts.
    let old = data_encoding::BASE32_NOPAD
        .decode(shown["totp"]["secret"].as_str().unwrap().replace(' ', "").as_bytes());
    let secret = begin(&browser, &token).await;
    assert_eq!(finish(&house, &browser, &token, &old.unwrap()).await.refusal(), (422, "invalid".to_owned()));
    let joined = finish(&house, &browser, &token, &secret).await;
    assert_eq!(joined.status, 200, "{}", joined.text());
    let codes: Vec<String> = serde_json::from_value(joined.json()["recovery_codes"].clone()).unwrap();
    assert_eq!(codes.len(), 10);
    let who = browser.get("/v1/session").await.json();
    assert_eq!((who["user"].clone(), who["stepped_up"].clone()), (lan.to_string().into(), true.into()));

    let code = house.code(&secret);
    let proof = json!({"login": "lan", "password": PASSWORD, "code": code});
    assert_eq!(house.browser().post("/v1/session", &proof).await.status, 401, "the first code is spent");
    house.pass(30_000);
    let proof = json!({"login": "LAN", "password": PASSWORD, "code": house.code(&secret)});
    assert_eq!(house.browser().post("/v1/session", &proof).await.status, 204);
    let proof = json!({"login": "lan", "password": PASSWORD, "code": codes[9]});
    assert_eq!(house.browser().post("/v1/session/recovery", &proof).await.status, 204);
    for again in [browser.clone(), house.browser()] {
        assert_eq!(
            again.post("/v1/join/begin", &json!({"token": token})).await.refusal(),
            (410, "expired".to_owned())
        );
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_the_invitation_stays_good() {
    let house = House::new().await;
    let lan = house.add("lan", Role::Judge, house.agency).await;
    let (browser, token) = (house.browser(), house.link(Link::Invitation, lan).await);
    let secret = begin(&browser, &token).await;
    let told = async |password: &str, code: &str| -> Value {
        let reply = browser
            .post("/v1/join/finish", &json!({"token": token, "password": password, "code": code}))
            .await;
        assert_eq!(reply.refusal(), (422, "invalid".to_owned()), "{password} {code}");
        reply.json()["fields"].clone()
    };
    let code = house.code(&secret);
    let short = json!([{"field": "password", "problem": "a password has at least 12 characters"}]);
    assert_eq!(told("kerbau", &code).await, short);
    let common = json!([{"field": "password", "problem": "this password is among the first that are tried"}]);
    assert_eq!(told("jakarta-2019!", &code).await, common);
    let both = told("kerbau", "12345").await;
    assert_eq!(both[0], short[0]);
    assert_eq!(both[1], json!({"field": "code", "problem": "a code has six digits"}));
    assert_eq!(finish(&house, &browser, &token, &secret).await.status, 200);
}

#[tokio::test]
async fn of_many_who_join_at_once_one_does() {
    let house = House::new().await;
    let lan = house.add("lan", Role::Judge, house.agency).await;
    let token = house.link(Link::Invitation, lan).await;
    let mut ready = Vec::new();
    for _ in 0..5 {
        let browser = house.browser();
        let secret = begin(&browser, &token).await;
        ready.push((browser, secret));
    }
    let all = ready.iter().map(|(browser, secret)| finish(&house, browser, &token, secret));
    let replies = futures_util::future::join_all(all).await;
    let won: Vec<usize> = (0..5).filter(|at| replies[*at].status == 200).collect();
    assert_eq!(won.len(), 1);
    assert!(replies.iter().all(|reply| matches!(reply.status, 200 | 410)));
    for (at, (browser, secret)) in ready.iter().enumerate() {
        let signed_in = browser.get("/v1/session").await.status == 200;
        house.pass(30_000);
        let proof = json!({"login": "lan", "password": PASSWORD, "code": house.code(secret)});
        let knows = house.browser().post("/v1/session", &proof).await.status == 204;
        assert_eq!((signed_in, knows), (at == won[0], at == won[0]));
    }
}

#[tokio::test]
async fn an_invitation_is_good_only_for_what_was_begun_with_it() {
    let house = House::new().await;
    let (lan, siti) = (
        house.add("lan", Role::Judge, house.agency).await,
        house.add("siti", Role::Judge, house.agency).await,
    );
    let (hers, his) = (house.link(Link::Invitation, siti).await, house.link(Link::Invitation, lan).await);
    let browser = house.browser();
    let secret = begin(&browser, &his).await;
    assert_eq!(finish(&house, &browser, &hers, &secret).await.status, 410, "another's invitation");
    assert_eq!(finish(&house, &house.browser(), &his, &secret).await.status, 410, "another browser");
    house.pass(15 * MINUTE + 1);
    assert_eq!(finish(&house, &browser, &his, &secret).await.status, 410, "too late");
    let secret = begin(&browser, &his).await;
    house.store.disable_user_as_operator(lan, true).await.unwrap();
    assert_eq!(finish(&house, &browser, &his, &secret).await.status, 410, "no longer a user");
    let signs_in = house.link(Link::SignIn, siti).await;
    for no in [signs_in.as_str(), "", "x"] {
        assert_eq!(browser.post("/v1/join/begin", &json!({"token": no})).await.status, 410);
    }
}

#[tokio::test]
async fn who_joins_ends_what_was_open_in_the_browser_and_elsewhere() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let lan = house.add("lan", Role::Judge, house.agency).await;
    let (browser, elsewhere) = (house.signed_in(&siti).await, house.linked(lan).await);
    let before = browser.cookie("__Host-lindung").unwrap();
    let token = house.link(Link::Invitation, lan).await;
    let secret = begin(&browser, &token).await;
    assert_eq!(finish(&house, &browser, &token, &secret).await.status, 200);
    assert_eq!(elsewhere.get("/v1/session").await.status, 401, "a new password ends every session");
    browser.set_cookie("__Host-lindung", Some(&before));
    assert_eq!(browser.get("/v1/session").await.status, 401, "the session of who was here before");
}
