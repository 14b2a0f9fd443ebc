//! One's own account as a page: what it shows, and what it lets one do without script.

use lindung_store::access::Role;
use lindung_store::people::operator;
use serde_json::json;

use crate::authenticator::Authenticator;
use crate::browser::Browser;
use crate::cast::Writers;
use crate::passkeys::{SIGN_IN, add, answer, with_passkey};
use crate::support::{House, MINUTE};

async fn shown(browser: &Browser) -> String {
    let reply = browser.get("/account").await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let text = reply.text().to_owned();
    for prefix in [">account-", ">house-", ">enter-", ">page-"] {
        assert!(!text.contains(prefix), "a message is wanting: {text}");
    }
    text
}

#[tokio::test]
async fn it_says_who_one_is_and_until_when() {
    let house = House::new().await;
    let (_, browser, _) = with_passkey(&house, "siti").await;
    let page = shown(&browser).await;
    for said in [
        "siti of the tests",
        "<dd>siti</dd>",
        "Frontline officer",
        "Police of Nunukan",
        "2025-11-24 16:00 UTC",
        "2025-11-25 04:00 UTC",
        "Passkey 1",
        "Added on 2025-11-24",
        "Not used yet",
        "data-passkey=\"/v1/passkeys\" data-work=\"create\" data-then=\"/account\" hidden",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("/account/link"), "no provider is set");
    assert!(page.contains("<title>Your account – Lindung</title>"), "no name in a title: {page}");
    let nobody = house.browser().get("/account").await;
    assert_eq!(nobody.status, 401);
    assert!(nobody.text().contains("href=\"/sign-in?back=%2Faccount\""), "{}", nobody.text());
}

#[tokio::test]
async fn the_person_concerned_is_called_by_no_name() {
    let house = House::new().await;
    let writers = Writers::new(&house, "theirs", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let person = house.user_under("person", Role::PersonConcerned, house.agency, None, Some(case)).await;
    let page = shown(&person.proven).await;
    assert!(page.contains("The person the file is about"), "{page}");
    assert!(!page.contains("Name of person") && !page.contains(&case.to_string()), "{page}");
}

#[tokio::test]
async fn a_passkey_is_removed_after_a_proof_and_never_the_last_way_in() {
    let house = House::new().await;
    let (siti, browser, mut authenticator) = with_passkey(&house, "siti").await;
    let (_, other, _) = with_passkey(&house, "lan").await;
    let id = browser.get("/v1/passkeys").await.json()[0]["id"].as_str().unwrap().to_owned();
    let remove = format!("/account/passkeys/{id}/remove");
    assert!(shown(&browser).await.contains(&remove));
    assert_eq!(other.form(&remove, &[]).await.status, 404, "somebody else's");
    assert_eq!(other.form("/account/passkeys/x/remove", &[]).await.status, 404);
    house.pass(6 * MINUTE);
    let unproven = shown(&browser).await;
    assert!(!unproven.contains(&remove) && !unproven.contains("data-passkey"), "{unproven}");
    assert!(unproven.contains("href=\"/prove?back=/account\""), "{unproven}");
    let refused = browser.form(&remove, &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.text().contains("Prove again who you are"), "{}", refused.text());

    // The same passkey where nothing else is left to sign in with.
    let kept = house.store.credentials(siti.id, "passkey").await.unwrap().remove(0);
    house.store.reset_user(operator(), siti.id).await.unwrap();
    let raw = authenticator.get("{\"publicKey\":{\"challenge\":\"AAAA\"}}")["rawId"].clone();
    let raw = data_encoding::BASE64URL_NOPAD.decode(raw.as_str().unwrap().as_bytes()).unwrap();
    house.store.keep_credential(operator(), siti.id, "passkey", &raw, &kept.secret).await.unwrap();
    let browser = house.browser();
    assert_eq!(answer(&browser, SIGN_IN, &mut authenticator, |_| ()).await.status, 204);
    let id = browser.get("/v1/passkeys").await.json()[0]["id"].as_str().unwrap().to_owned();
    let remove = format!("/account/passkeys/{id}/remove");
    let last = browser.form(&remove, &[]).await;
    let words = "This is the last way to sign in. Add another first.";
    assert_eq!(last.status, 409, "{}", last.text());
    assert!(last.text().contains(&format!("<a href=\"#in-passkey-{id}\">{words}</a>")), "{}", last.text());
    assert!(last.text().contains(&format!("id=\"wrong-passkey-{id}\">{words}</p>")), "{}", last.text());
    add(&browser, &mut Authenticator::new()).await;
    let done = browser.form(&remove, &[]).await;
    assert_eq!((done.status, done.header("location")), (303, "/account"));
    assert_eq!(shown(&browser).await.matches("/remove\"").count(), 1);
}

#[tokio::test]
async fn at_an_address_of_numbers_no_passkey_is_offered() {
    let house =
        House::set(|settings| settings.origin = "http://127.0.0.1:8080".to_owned(), |server| server).await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let page = shown(&house.signed_in(&siti).await).await;
    assert!(!page.contains("data-passkey") && page.contains("You have no passkey."), "{page}");
}

#[tokio::test]
async fn an_account_elsewhere_is_linked_without_script() {
    let (house, fake) = crate::oidc::house().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let unproven = house.linked(siti.id).await;
    assert!(!shown(&unproven).await.contains("action=\"/account/link\""));
    assert_eq!(unproven.form("/account/link", &[]).await.status, 403);
    let browser = house.signed_in(&siti).await;
    assert!(shown(&browser).await.contains("action=\"/account/link\""));
    let begun = browser.form("/account/link", &[]).await;
    assert_eq!(begun.status, 200, "{}", begun.text());
    let url = begun.header("refresh").strip_prefix("0;url=").expect("an address").to_owned();
    assert!(url.starts_with(&fake.issuer) && begun.text().contains("Continue</a>"), "{}", begun.text());
    let back = crate::oidc::authorize(&house, &fake, &url, "10-4711", &json!({}));
    assert_eq!(crate::oidc::come_back(&browser, &back).await.status, 200);
    let page = shown(&browser).await;
    assert!(page.contains("It is linked.") && !page.contains("action=\"/account/link\""), "{page}");
}
