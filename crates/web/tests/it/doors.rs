//! Guessing is slowed down, and never shuts out who works on a known device.

use lindung_store::access::Role;
use lindung_store::people::Door;
use serde_json::{Value, json};

use crate::browser::Reply;
use crate::support::{House, MINUTE, PASSWORD};

const DEVICE: &str = "__Host-lindung-device";

fn wrong(login: &str) -> Value {
    json!({"login": login, "password": "another password", "code": "000000"})
}

async fn guess(house: &House, login: &str) -> Reply {
    house.browser().at([198, 51, 100, 7]).post("/v1/session", &wrong(login)).await
}

#[tokio::test]
async fn guessing_shuts_out_strangers_and_not_a_known_device() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let known = house.signed_in(&siti).await;
    assert_eq!(known.delete("/v1/session").await.status, 204);
    let proof = house.proof(&siti);
    for _ in 0..5 {
        assert_eq!(guess(&house, "siti").await.status, 401);
    }
    let shut = guess(&house, "siti").await;
    assert_eq!((shut.refusal(), shut.header("retry-after")), ((429, "slow_down".to_owned()), "31"));
    assert_eq!(
        house.browser().post("/v1/session", &proof).await.status,
        429,
        "the right proof, on a new device"
    );
    house.pass(29_999);
    assert_eq!(house.browser().post("/v1/session", &proof).await.status, 429);
    assert_eq!(known.post("/v1/session", &proof).await.status, 204, "the right proof, on a known device");
    house.pass(1);
    assert_eq!(
        house.browser().post("/v1/session", &house.proof(&siti)).await.status,
        204,
        "the wait is over"
    );
}

#[tokio::test]
async fn a_known_device_has_a_door_of_its_own() {
    let house = House::new().await;
    let (siti, lan) = (
        house.person("siti", Role::FrontlineOfficer).await,
        house.person("lan", Role::FrontlineOfficer).await,
    );
    let known = house.signed_in(&siti).await;
    for _ in 0..5 {
        assert_eq!(known.post("/v1/session", &wrong("siti")).await.status, 401);
    }
    assert_eq!(known.post("/v1/session", &house.proof(&siti)).await.status, 204, "the wait was 30 seconds");
    let (device, proof) = (known.cookie(DEVICE), house.proof(&siti));
    for _ in 0..5 {
        assert_eq!(known.post("/v1/session", &wrong("siti")).await.status, 401);
    }
    assert_eq!(known.post("/v1/session", &proof).await.status, 429);
    assert_eq!(house.browser().post("/v1/session", &proof).await.status, 204, "elsewhere nothing is shut");

    // Another user of the same device is as unknown on it as anywhere, until signed in on it.
    assert_eq!(known.post("/v1/session", &house.proof(&lan)).await.status, 204);
    assert_eq!(known.cookie(DEVICE), device, "one device, two users");
    let proof = house.proof(&lan);
    for _ in 0..5 {
        assert_eq!(guess(&house, "lan").await.status, 401);
    }
    assert_eq!(house.browser().post("/v1/session", &proof).await.status, 429);
    assert_eq!(known.post("/v1/session", &proof).await.status, 204);
}

#[tokio::test]
async fn many_guesses_at_once_are_all_counted() {
    let house = House::new().await;
    house.person("siti", Role::FrontlineOfficer).await;
    let guesses = (0..20).map(|_| guess(&house, "siti"));
    let answers = futures_util::future::join_all(guesses).await;
    assert_eq!(answers.iter().filter(|reply| reply.status == 401).count(), 5);
    assert_eq!(answers.iter().filter(|reply| reply.status == 429).count(), 15);
}

#[tokio::test]
async fn a_login_that_nobody_has_is_held_alike() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let known = house.signed_in(&siti).await;
    for _ in 0..7 {
        let (real, none) = (guess(&house, "siti").await, guess(&house, "nobody").await);
        assert_eq!((real.status, real.headers, real.body), (none.status, none.headers, none.body));
    }
    let (real, none) =
        (known.post("/v1/session", &wrong("lan")).await, known.post("/v1/session", &wrong("x")).await);
    assert_eq!((real.status, real.body), (none.status, none.body));
    let long = json!({"login": "x".repeat(121), "password": PASSWORD});
    assert_eq!(known.post("/v1/session", &long).await.refusal(), (422, "invalid".to_owned()));
}

#[tokio::test]
async fn an_address_is_held_for_strangers_only() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let known = house.signed_in(&siti).await.at([198, 51, 100, 7]);
    let proof = house.proof(&siti);
    for number in 0..10 {
        assert_eq!(guess(&house, &format!("nobody {number}")).await.status, 401);
    }
    for _ in 10..50 {
        house.store.failed_at(&Door::Address("198.51.100.7".to_owned())).await.unwrap();
    }
    assert_eq!(guess(&house, "somebody else").await.refusal(), (429, "slow_down".to_owned()));
    let elsewhere = house.browser().at([198, 51, 100, 8]);
    assert_eq!(elsewhere.post("/v1/session", &wrong("somebody else")).await.status, 401);
    assert_eq!(known.post("/v1/session", &proof).await.status, 204);
}

#[tokio::test]
async fn only_a_proxy_says_who_the_client_is() {
    for behind_proxy in [false, true] {
        let house = House::set(|settings| settings.behind_proxy = behind_proxy, |server| server).await;
        for _ in 0..50 {
            house.store.failed_at(&Door::Address("203.0.113.9".to_owned())).await.unwrap();
        }
        // What stands before the proxy's own entry anybody could have written.
        let from = |line: &str| house.browser().with("x-forwarded-for", line);
        let held = from("10.0.0.1, 203.0.113.9").post("/v1/session", &wrong("x")).await.status;
        let free = from("203.0.113.9, 10.0.0.1").post("/v1/session", &wrong("y")).await.status;
        assert_eq!((held, free), if behind_proxy { (429, 401) } else { (401, 401) });
        assert_eq!(house.browser().at([203, 0, 113, 9]).post("/v1/session", &wrong("z")).await.status, 429);
    }
}

#[tokio::test]
async fn recovery_codes_are_guessed_at_the_same_door() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    for _ in 0..5 {
        assert_eq!(guess(&house, "siti").await.status, 401);
    }
    let right = json!({"login": "siti", "password": PASSWORD, "code": siti.recovery[0]});
    assert_eq!(house.browser().post("/v1/session/recovery", &right).await.status, 429);
    house.pass(MINUTE);
    assert_eq!(
        house.browser().post("/v1/session/recovery", &right).await.status,
        204,
        "a refused try uses nothing up"
    );
}
