//! Signing in over HTTP: each way, and each way round it refused.

use lindung_store::access::Role;

use crate::support::House;

#[tokio::test]
async fn a_password_and_a_code_sign_in() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.signed_in(&siti).await;
    let who = browser.get("/v1/session").await;
    assert_eq!((who.status, who.json()["stepped_up"].clone()), (200, true.into()));
    assert_eq!(who.json()["user"], siti.id.to_string());
    assert_eq!(browser.delete("/v1/session").await.status, 204);
    assert_eq!(browser.get("/v1/session").await.refusal(), (401, "not_signed_in".to_owned()));
}
