//! Signing in by password, recovery code and link; how long a session lasts, and what ends it.

use axum::http::Method;
use lindung_store::access::Role;
use lindung_store::people::Link;
use serde_json::json;

use crate::browser::{Browser, JSON};
use crate::support::{House, MINUTE, PASSWORD};

/// The cookies, as browsers name them.
const SESSION: &str = "__Host-lindung";
const DEVICE: &str = "__Host-lindung-device";

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/v1/session").await.status == 200
}

#[tokio::test]
async fn a_password_and_a_code_sign_in() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.signed_in(&siti).await;
    let who = browser.get("/v1/session").await;
    assert_eq!((who.status, who.json()["stepped_up"].clone()), (200, true.into()));
    assert_eq!(who.json()["user"], siti.id.to_string());
    assert_eq!(who.json()["purposes"], json!(["identification", "protection"]));
    assert_eq!(browser.delete("/v1/session").await.status, 204);
    assert_eq!(browser.get("/v1/session").await.refusal(), (401, "not_signed_in".to_owned()));
}

#[tokio::test]
async fn what_does_not_prove_gets_one_answer() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let off = house.person("off", Role::FrontlineOfficer).await;
    house.store.disable_user_as_operator(off.id, true).await.unwrap();
    house.add("new", Role::FrontlineOfficer, house.agency).await;
    let right = house.proof(&siti);
    let tries = [
        json!({"login": "siti", "password": "another password", "code": right["code"]}),
        json!({"login": "siti", "password": PASSWORD, "code": "000000"}),
        json!({"login": "siti", "password": PASSWORD}),
        json!({"login": "nobody", "password": PASSWORD, "code": right["code"]}),
        json!({"login": "new", "password": PASSWORD, "code": right["code"]}),
        json!({"login": "off", "password": PASSWORD, "code": house.code(&off.totp)}),
        json!({"login": "", "password": "", "code": ""}),
    ];
    let mut answers = Vec::new();
    for proof in tries {
        let browser = house.browser();
        let reply = browser.post("/v1/session", &proof).await;
        assert_eq!(
            (reply.status, browser.cookie(SESSION), browser.cookie(DEVICE)),
            (401, None, None),
            "{proof}"
        );
        answers.push((reply.headers, reply.body));
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    assert_eq!(house.browser().post("/v1/session", &right).await.status, 204, "the right one still proves");
}

#[tokio::test]
async fn a_code_is_good_once() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let proof = house.proof(&siti);
    assert_eq!(house.browser().post("/v1/session", &proof).await.status, 204);
    assert_eq!(house.browser().post("/v1/session", &proof).await.refusal(), (401, "not_proven".to_owned()));
    let proof = house.proof(&siti);
    let (one, other) = (house.browser(), house.browser());
    let (one, other) = tokio::join!(one.post("/v1/session", &proof), other.post("/v1/session", &proof));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 401], "of two at once one gets in");
}

#[tokio::test]
async fn a_recovery_code_is_good_once_and_its_user_is_told() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let proof = |code: &str, password: &str| json!({"login": "siti", "password": password, "code": code});
    let path = "/v1/session/recovery";
    let typed = siti.recovery[3].to_lowercase().replace('-', " ");
    for wrong in
        [proof("0000-0000-0000-0000", PASSWORD), proof(&typed, "another password"), proof("", PASSWORD)]
    {
        assert_eq!(
            house.browser().post(path, &wrong).await.refusal(),
            (401, "not_proven".to_owned()),
            "{wrong}"
        );
    }
    let browser = house.browser();
    assert_eq!(browser.post(path, &proof(&typed, PASSWORD)).await.status, 204);
    assert_eq!(browser.get("/v1/session").await.json()["stepped_up"], true);
    assert_eq!(browser.get("/v1/notices").await.json()[0]["kind"], "recovery_used");
    assert_eq!(house.browser().post(path, &proof(&typed, PASSWORD)).await.status, 401);
    assert_eq!(house.browser().post(path, &proof(&siti.recovery[0], PASSWORD)).await.status, 204);
    let somebody = json!({"login": "somebody", "password": PASSWORD, "code": siti.recovery[1]});
    assert_eq!(house.browser().post(path, &somebody).await.status, 401);
}

#[tokio::test]
async fn a_link_signs_in_once_and_proves_nothing_more() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let (signs_in, invites) =
        (house.link(Link::SignIn, siti.id).await, house.link(Link::Invitation, siti.id).await);
    let (path, by) = ("/v1/session/link", |token: &str| json!({"token": token}));
    for wrong in [by(&invites), by(""), by("x"), by(&signs_in.to_uppercase())] {
        assert_eq!(house.browser().post(path, &wrong).await.refusal(), (410, "expired".to_owned()));
    }
    let browser = house.browser();
    assert_eq!(browser.post(path, &by(&signs_in)).await.status, 204);
    assert_eq!(browser.get("/v1/session").await.json()["stepped_up"], false);
    assert_eq!(house.browser().post(path, &by(&signs_in)).await.status, 410);
    let late = house.link(Link::SignIn, siti.id).await;
    house.pass(61 * MINUTE);
    assert_eq!(house.browser().post(path, &by(&late)).await.status, 410);
}

#[tokio::test]
async fn proving_again_lasts_five_minutes() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.signed_in(&siti).await;
    house.pass(5 * MINUTE + 1);
    assert_eq!(browser.get("/v1/session").await.json()["stepped_up"], false);
    let mut again = house.proof(&siti);
    again.as_object_mut().unwrap().remove("login");
    let replayed = again.clone();
    assert_eq!(browser.post("/v1/session/step-up", &again).await.status, 204);
    assert_eq!(browser.get("/v1/session").await.json()["stepped_up"], true);
    assert_eq!(
        browser.post("/v1/session/step-up", &replayed).await.refusal(),
        (401, "not_proven".to_owned())
    );
    let wrong = json!({"password": "another password", "code": "000000"});
    for _ in 0..4 {
        assert_eq!(browser.post("/v1/session/step-up", &wrong).await.status, 401);
    }
    let shut = browser.post("/v1/session/step-up", &wrong).await;
    assert_eq!((shut.refusal(), shut.header("retry-after")), ((429, "slow_down".to_owned()), "31"));
    assert_eq!(house.browser().post("/v1/session/step-up", &again).await.status, 401, "nobody is signed in");
}

#[tokio::test]
async fn a_session_ends_when_nothing_is_done_in_it() {
    let house = House::new().await;
    let browser = house.linked(house.add("siti", Role::Judge, house.agency).await).await;
    for _ in 0..3 {
        house.pass(29 * MINUTE);
        assert!(is_signed_in(&browser).await);
    }
    let cookie = browser.cookie(SESSION).unwrap();
    house.pass(32 * MINUTE);
    assert!(!is_signed_in(&browser).await);
    assert_eq!(browser.cookie(SESSION), None, "the cookie is taken back");
    browser.set_cookie(SESSION, Some(&cookie));
    assert!(!is_signed_in(&browser).await);
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_whatever_is_done_in_it() {
    let house = House::new().await;
    let browser = house.linked(house.add("siti", Role::Judge, house.agency).await).await;
    for _ in 0..36 {
        house.pass(20 * MINUTE);
        assert!(is_signed_in(&browser).await);
    }
    house.pass(1);
    assert!(!is_signed_in(&browser).await);
}

#[tokio::test]
async fn a_planted_session_is_never_used() {
    let house = House::new().await;
    let (siti, lan) = (
        house.person("siti", Role::FrontlineOfficer).await,
        house.add("lan", Role::Judge, house.agency).await,
    );
    // A session of the thief's own, one that was never given out, and one that is no session.
    let own = house.linked(lan).await.cookie(SESSION).unwrap();
    for planted in [own.as_str(), "AAAAAAAAAAAAAAAAAAAAAA", "x"] {
        let browser = house.browser();
        browser.set_cookie(SESSION, Some(planted));
        assert_eq!(browser.post("/v1/session", &house.proof(&siti)).await.status, 204);
        assert_ne!(browser.cookie(SESSION).unwrap(), planted);
        let thief = house.browser();
        thief.set_cookie(SESSION, Some(planted));
        assert!(!is_signed_in(&thief).await);
    }
}

#[tokio::test]
async fn what_happens_to_a_user_ends_every_session() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let (one, other) = (house.signed_in(&siti).await, house.linked(siti.id).await);
    house.store.disable_user_as_operator(siti.id, true).await.unwrap();
    assert!(!is_signed_in(&one).await && !is_signed_in(&other).await);
    assert_eq!(house.browser().post("/v1/session", &house.proof(&siti)).await.status, 401);
    house.store.disable_user_as_operator(siti.id, false).await.unwrap();
    assert!(!is_signed_in(&one).await, "an ended session stays ended");
    let browser = house.signed_in(&siti).await;
    house.store.reset_user(lindung_store::people::operator(), siti.id).await.unwrap();
    assert!(!is_signed_in(&browser).await);
    assert_eq!(house.browser().post("/v1/session", &house.proof(&siti)).await.status, 401);
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let house = House::new().await;
    let browser = house.linked(house.add("siti", Role::Judge, house.agency).await).await;
    let cookie = browser.cookie(SESSION).unwrap();
    assert_eq!(browser.delete("/v1/session").await.status, 204);
    browser.set_cookie(SESSION, Some(&cookie));
    assert!(!is_signed_in(&browser).await);
}

#[tokio::test]
async fn cookies_are_for_this_server_alone() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let reply = house.browser().post("/v1/session", &house.proof(&siti)).await;
    let lines: Vec<&str> =
        reply.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap()).collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    for line in lines {
        assert!(line.starts_with("__Host-"), "{line}");
        for attribute in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/"] {
            assert!(line.contains(attribute), "{line}");
        }
        assert!(!line.contains("Domain"), "{line}");
    }
}

#[tokio::test]
async fn another_site_signs_nobody_in_or_out() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.signed_in(&siti).await;
    let elsewhere = [
        ("origin", "https://elsewhere.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ];
    let proof = house.proof(&siti).to_string();
    for from in elsewhere {
        for path in [
            "/v1/session",
            "/v1/session/link",
            "/v1/session/recovery",
            "/v1/join/begin",
            "/v1/join/finish",
            "/v1/session/passkey/finish",
            "/v1/session/oidc/link",
        ] {
            let reply = browser.send(Method::POST, path, &[JSON, from], proof.clone().into()).await;
            assert_eq!(reply.refusal(), (403, "other_site".to_owned()), "{path} {from:?}");
        }
        let reply = browser.send(Method::DELETE, "/v1/session", &[from], String::new().into()).await;
        assert_eq!(reply.status, 403);
    }
    assert!(is_signed_in(&browser).await);
    let own = [JSON, ("origin", crate::support::ORIGIN), ("sec-fetch-site", "same-origin")];
    assert_eq!(house.browser().send(Method::POST, "/v1/session", &own, proof.into()).await.status, 204);
}
