//! Webhooks: told of what happens with it or not at all, by one server at a time, again until they take it.

use hmac::{Hmac, KeyInit, Mac};
use lindung_store::access::{Purpose, Relation, act};
use lindung_store::keys::Purpose as For;
use lindung_store::webhooks::{Delivery, Due, KINDS, NewWebhook, STEPS, Webhook};
use lindung_store::{Error, Id, Refusal, Store};
use serde_json::{Value, json};

use crate::canaries::{contains, stolen};
use crate::house::{DAY, House, MINUTE, on_both};
use crate::people::{
    ADMINISTRATOR, OFFICER, OTHERS, POLICE, Person, RANGER, SHELTER, WARDEN, refused, subject,
};
use crate::raw::Raw;

on_both! {
    what_users_are_told_goes_to_the_webhooks_of_their_agency_once
    what_did_not_happen_is_told_to_nobody
    a_referral_is_told_to_the_agency_it_goes_to
    what_the_person_concerned_is_told_is_for_nobody_else
    who_takes_a_delivery_has_it_alone_for_a_minute
    a_webhook_that_does_not_answer_keeps_no_other_waiting
    it_is_tried_ever_later_and_its_maker_is_told
    an_answer_of_gone_ends_the_webhook
    what_is_over_is_forgotten_after_thirty_days
    a_copy_of_the_database_shows_neither_address_nor_secret
    renewed_keys_open_what_was_sealed_before
    what_cannot_be_is_refused
}

const URL: &str = "https://hooks.example.org/canary-address-9d1";

/// Who keeps an agency.
fn keeper(agency: u128) -> Person {
    let mut keeper = ADMINISTRATOR;
    keeper.agency = Id::from_u128(agency);
    keeper
}

fn wanted(kinds: &[&str]) -> NewWebhook {
    NewWebhook { url: URL.to_owned(), kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect() }
}

fn may(house: &House, who: Person) -> lindung_store::access::Grant<act::ManageWebhooks> {
    house.grant_in_house(who, Purpose::Administration)
}

async fn made(house: &House, who: Person, kinds: &[&str]) -> (Webhook, String) {
    let (webhook, secret) = house.store.make_webhook(may(house, who), wanted(kinds)).await.expect("made");
    (webhook, secret.to_string())
}

async fn told(house: &House, who: Person, webhook: Id) -> Vec<Delivery> {
    house.store.deliveries(&may(house, who), webhook, None, 100).await.expect("deliveries")
}

async fn due(store: &Store) -> Vec<Due> {
    store.deliveries_due().await.expect("what is due")
}

/// The one delivery that is due.
async fn one(house: &House) -> Due {
    let mut found = due(&house.store).await;
    assert_eq!(found.len(), 1);
    found.remove(0)
}

async fn tried(house: &House, due: &Due, status: Option<u16>) {
    house.store.delivery_tried(due, status).await.expect("written down");
}

/// An opening in an emergency: its supervisor and those on the case are told.
async fn emergency(house: &House, case: Id) -> Result<Id, Error> {
    let grant = house.grant::<act::BreakGlass>(RANGER, Purpose::Protection, case).await;
    Ok(house.store.break_glass(grant, "she is on the bridge now".to_owned()).await?.id)
}

async fn what_users_are_told_goes_to_the_webhooks_of_their_agency_once(house: House) {
    let house = house.peopled().await;
    let (theirs, secret) = made(&house, ADMINISTRATOR, &KINDS).await;
    let (other_kind, _) = made(&house, ADMINISTRATOR, &["decided"]).await;
    let (police, _) = made(&house, keeper(POLICE), &["break_glass"]).await;
    let (shelter, _) = made(&house, keeper(SHELTER), &["break_glass"]).await;
    let case = house.open_case("canary-reference", vec![json!({"kind": "identity", "name": "Ploy"})]).await;
    // The supervisor works on the case too, and is told twice.
    house.assign(OFFICER, case, WARDEN.id, Relation::Assigned).await;
    let opened = emergency(&house, case).await.expect("opened");
    assert_eq!(house.store.notices(WARDEN.id).await.expect("notices").len(), 2);
    for (who, webhook, count) in [
        (ADMINISTRATOR, &theirs, 1),
        (ADMINISTRATOR, &other_kind, 0),
        (keeper(POLICE), &police, 1),
        (keeper(SHELTER), &shelter, 0),
    ] {
        assert_eq!(told(&house, who, webhook.id).await.len(), count, "{webhook:?}");
    }
    let waiting = told(&house, ADMINISTRATOR, theirs.id).await.remove(0);
    assert_eq!((waiting.kind.as_str(), waiting.state.as_str(), waiting.tries), ("break_glass", "waiting", 0));
    let sent = due(&house.store).await.into_iter().find(|due| due.id == waiting.id).expect("it is due");
    assert_eq!(sent.url.as_str(), URL);
    let body: Value = serde_json::from_str(&sent.body).expect("JSON");
    let expected =
        json!({"type": "break_glass", "id": waiting.id, "about": opened, "at": "2025-11-24T16:00:00Z"});
    assert_eq!(body, expected, "that it happened, and nothing else");

    let key = data_encoding::BASE64.decode(secret.strip_prefix("whsec_").expect("a secret").as_bytes());
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&key.expect("base64")).expect("a key");
    mac.update(format!("{}.1764000000.{}", sent.id, sent.body).as_bytes());
    let signature = format!("v1,{}", data_encoding::BASE64.encode(&mac.finalize().into_bytes()));
    assert_eq!(sent.signature(1_764_000_000).expect("signed"), signature);
}

async fn what_did_not_happen_is_told_to_nobody(house: House) {
    let house = house.peopled().await;
    let (webhook, _) = made(&house, ADMINISTRATOR, &["break_glass"]).await;
    let case = house.open_case("TH-1", vec![]).await;
    let mut raw = Raw::open(&house.place).await;
    raw.run("ALTER TABLE deliveries RENAME TO elsewhere").await;
    assert!(matches!(emergency(&house, case).await, Err(Error::Fault(_))));
    assert_eq!(raw.number("SELECT COUNT(*) FROM emergencies").await, 0, "it happens with the telling or not");
    assert_eq!(raw.number("SELECT COUNT(*) FROM notices").await, 0);
    raw.run("ALTER TABLE elsewhere RENAME TO deliveries").await;
    raw.close().await;
    let house = house.reopened().await;
    let grant = house.grant::<act::BreakGlass>(RANGER, Purpose::Protection, case).await;
    assert!(matches!(refused(house.store.break_glass(grant, "help".into()).await), Refusal::Invalid(_)));
    assert!(told(&house, ADMINISTRATOR, webhook.id).await.is_empty(), "what was refused did not happen");
    emergency(&house, case).await.expect("opened");
    assert_eq!(told(&house, ADMINISTRATOR, webhook.id).await.len(), 1);
}

async fn a_referral_is_told_to_the_agency_it_goes_to(house: House) {
    let house = house.peopled().await;
    let (shelter, _) = made(&house, keeper(SHELTER), &["referral_received"]).await;
    let (police, _) = made(&house, keeper(POLICE), &["referral_received"]).await;
    let case = house.open_case("TH-1", vec![json!({"kind": "identity", "name": "Invented Name"})]).await;
    let agency = Id::from_u128(SHELTER);
    let consent = json!({"kind": "consent", "recipient": agency, "purpose": "protection", "fields": ["identity"], "given": true});
    let referral = json!({"kind": "referral", "to": "the shelter", "service": "shelter", "agency": agency,
                          "purpose": "protection"});
    house.write(OFFICER, Purpose::Identification, case, vec![consent]).await;
    house.write(OFFICER, Purpose::Identification, case, vec![referral]).await;
    assert!(told(&house, keeper(POLICE), police.id).await.is_empty());
    assert_eq!(told(&house, keeper(SHELTER), shelter.id).await[0].kind, "referral_received");
    let sent = one(&house).await;
    let grant = house.grant_in_house::<act::List>(crate::people::MATRON, Purpose::Protection);
    let received = house.store.referrals(grant, lindung_store::referrals::Which::Received, false, None, 20);
    let body: Value = serde_json::from_str(&sent.body).expect("JSON");
    assert_eq!(body["about"], json!(received.await.expect("referrals")[0].id));
    assert!(!sent.body.contains("Invented") && !sent.body.contains(&case.to_string()));
}

async fn what_the_person_concerned_is_told_is_for_nobody_else(house: House) {
    let house = house.peopled().await;
    let (webhook, _) = made(&house, keeper(SHELTER), &KINDS).await;
    let case = house.open_case("TH-1", vec![]).await;
    let person = house.store.add_user_as_operator(subject(case)).await.expect("a user").id;
    for who in [person, crate::people::WORKER.id] {
        let by = lindung_store::people::operator();
        house.store.set_secrets(by, who, "x".into(), None, vec![[7; 32]]).await.expect("set");
        house.store.use_recovery(who, [7; 32]).await.expect("used");
    }
    assert_eq!(told(&house, keeper(SHELTER), webhook.id).await.len(), 1, "of the worker, not of the person");
}

async fn who_takes_a_delivery_has_it_alone_for_a_minute(house: House) {
    let house = house.peopled().await;
    let (webhook, _) = made(&house, ADMINISTRATOR, &KINDS).await;
    house.store.test_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("a test");
    let beside = house.again().await;
    let (one, other) = tokio::join!(due(&house.store), due(&beside));
    assert_eq!(one.len() + other.len(), 1, "two servers do not both send");
    let first = one.into_iter().chain(other).next().expect("it is due");
    house.pass(MINUTE - 1);
    assert!(due(&beside).await.is_empty());
    house.pass(1);
    let again = due(&beside).await.remove(0);
    assert_eq!((again.id, &again.body), (first.id, &first.body), "the same, for who was told already");
    tried(&house, &first, Some(200)).await;
    assert_eq!(told(&house, ADMINISTRATOR, webhook.id).await[0].state, "waiting", "its time was over");
    beside.delivery_tried(&again, Some(204)).await.expect("written down");
    let done = told(&house, ADMINISTRATOR, webhook.id).await.remove(0);
    assert_eq!(
        (done.state.as_str(), done.tries, done.status, done.next_at),
        ("delivered", 1, Some(204), None)
    );
    house.pass(DAY);
    assert!(due(&house.store).await.is_empty());
    beside.close().await;
}

async fn a_webhook_that_does_not_answer_keeps_no_other_waiting(house: House) {
    let house = house.peopled().await;
    let (dead, _) = made(&house, ADMINISTRATOR, &["break_glass"]).await;
    let (alive, _) = made(&house, ADMINISTRATOR, &["break_glass"]).await;
    for number in 0..9 {
        let case = house.open_case(&format!("TH-{number}"), vec![]).await;
        emergency(&house, case).await.expect("opened");
        house.pass(1);
    }
    let first = due(&house.store).await;
    let of = |list: &[Delivery], due: &[Due]| {
        list.iter().filter(|one| due.iter().any(|due| due.id == one.id)).count()
    };
    for webhook in [&dead, &alive] {
        assert_eq!(of(&told(&house, ADMINISTRATOR, webhook.id).await, &first), 4);
    }
}

async fn it_is_tried_ever_later_and_its_maker_is_told(house: House) {
    let house = house.peopled().await;
    let (webhook, _) = made(&house, ADMINISTRATOR, &KINDS).await;
    house.store.test_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("a test");
    for (number, step) in STEPS.into_iter().enumerate() {
        let status = if number % 2 == 0 { Some(500) } else { None };
        tried(&house, &one(&house).await, status).await;
        let waiting = told(&house, ADMINISTRATOR, webhook.id).await.remove(0);
        let at = house.pass(0) + step;
        assert_eq!((waiting.state.as_str(), waiting.next_at), ("waiting", Some(at)));
        assert_eq!((waiting.tries, waiting.status), (number as i64 + 1, status.map(i64::from)));
        house.pass(step - 1);
        assert!(due(&house.store).await.is_empty(), "not before its time");
        house.pass(1);
    }
    assert!(house.store.notices(ADMINISTRATOR.id).await.expect("notices").is_empty());
    tried(&house, &one(&house).await, Some(302)).await;
    let failed = told(&house, ADMINISTRATOR, webhook.id).await.remove(0);
    assert_eq!((failed.state.as_str(), failed.tries, failed.status), ("failed", 9, Some(302)));
    let notices = house.store.notices(ADMINISTRATOR.id).await.expect("notices");
    assert_eq!((notices[0].kind.as_str(), notices[0].about), ("webhook_failed", Some(webhook.id)));
    assert_eq!(told(&house, ADMINISTRATOR, webhook.id).await.len(), 1, "of the notice nothing is sent");
    assert!(due(&house.store).await.is_empty());
}

async fn an_answer_of_gone_ends_the_webhook(house: House) {
    let house = house.peopled().await;
    let (webhook, _) = made(&house, ADMINISTRATOR, &["break_glass"]).await;
    let case = house.open_case("TH-1", vec![]).await;
    emergency(&house, case).await.expect("opened");
    let gone = one(&house).await;
    house.store.test_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("a test");
    tried(&house, &gone, Some(410)).await;
    let listed = house.store.webhooks(&may(&house, ADMINISTRATOR), Id::nil(), 10).await.expect("webhooks");
    assert!(listed[0].ended_at.is_some());
    let states: Vec<String> =
        told(&house, ADMINISTRATOR, webhook.id).await.into_iter().map(|one| one.state).collect();
    assert!(states.contains(&"failed".to_owned()) && states.contains(&"dropped".to_owned()), "{states:?}");
    assert_eq!(house.store.notices(ADMINISTRATOR.id).await.expect("notices")[0].kind, "webhook_failed");
    let another = house.open_case("TH-2", vec![]).await;
    emergency(&house, another).await.expect("opened");
    assert!(due(&house.store).await.is_empty());
    assert_eq!(told(&house, ADMINISTRATOR, webhook.id).await.len(), 2);
    let mut raw = Raw::open(&house.place).await;
    assert_eq!(raw.number("SELECT COUNT(*) FROM webhooks WHERE secret IS NULL").await, 1);
    raw.close().await;
    assert!(house.store.verify(&[]).await.expect("verified").findings.is_empty());
}

async fn what_is_over_is_forgotten_after_thirty_days(house: House) {
    let house = house.peopled().await;
    let (webhook, _) = made(&house, ADMINISTRATOR, &KINDS).await;
    house.store.test_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("a test");
    tried(&house, &one(&house).await, Some(200)).await;
    house.pass(30 * DAY - 1);
    let case = house.open_case("TH-1", vec![]).await;
    emergency(&house, case).await.expect("opened");
    house.store.forget_deliveries().await.expect("forgotten");
    assert_eq!(told(&house, ADMINISTRATOR, webhook.id).await.len(), 2);
    house.pass(1);
    house.store.forget_deliveries().await.expect("forgotten");
    let left = told(&house, ADMINISTRATOR, webhook.id).await;
    assert_eq!((left.len(), left[0].state.as_str()), (1, "waiting"), "what waits is not forgotten");
    house.store.end_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("ended");
    assert_eq!(told(&house, ADMINISTRATOR, webhook.id).await[0].state, "dropped");
    house.store.end_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("it has ended");
}

async fn a_copy_of_the_database_shows_neither_address_nor_secret(house: House) {
    let house = house.peopled().await;
    let (webhook, secret) = made(&house, ADMINISTRATOR, &KINDS).await;
    house.store.test_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("a test");
    assert_eq!(one(&house).await.url.as_str(), URL);
    house.store.close().await;
    let encoded = secret.strip_prefix("whsec_").expect("a secret");
    let bytes = data_encoding::BASE64.decode(encoded.as_bytes()).expect("base64");
    assert_eq!(bytes.len(), 32);
    let copy = stolen(&house).await;
    for hidden in [b"canary-address".as_slice(), encoded.as_bytes(), &bytes] {
        assert!(!copy.iter().any(|held| contains(held, hidden)));
    }
    assert!(copy.iter().any(|held| contains(held, b"referral_received")), "what is in the clear is found");
}

async fn renewed_keys_open_what_was_sealed_before(house: House) {
    let house = house.peopled().await;
    let (webhook, _) = made(&house, ADMINISTRATOR, &KINDS).await;
    let (ended, _) = made(&house, ADMINISTRATOR, &KINDS).await;
    house.store.end_webhook(may(&house, ADMINISTRATOR), ended.id).await.expect("ended");
    house.store.test_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("a test");
    let before = one(&house).await;
    house.rekey(|ring| assert_eq!(ring.renew(For::Staff).expect("a key"), 2));
    house.store.renew_some().await.expect("the keyring is read again");
    let mut after = Some(Id::nil());
    while let Some(last) = after {
        after = house.store.renew_webhooks(last).await.expect("renewed");
    }
    let mut raw = Raw::open(&house.place).await;
    for column in ["SELECT url FROM webhooks", "SELECT secret FROM webhooks WHERE secret IS NOT NULL"] {
        assert!(raw.bytes(column).await.iter().all(|sealed| sealed[..8] == 2_i64.to_be_bytes()), "{column}");
    }
    raw.close().await;
    house.pass(MINUTE);
    let again = one(&house).await;
    assert_eq!(again.url, before.url);
    assert_eq!(again.signature(1).expect("signed"), before.signature(1).expect("signed"));
}

async fn what_cannot_be_is_refused(house: House) {
    let house = house.peopled().await;
    let make = |new: NewWebhook| house.store.make_webhook(may(&house, ADMINISTRATOR), new);
    for (kinds, field) in [
        (vec![], "kinds"),
        (vec!["decided", "decided"], "kinds"),
        (vec!["webhook_failed"], "kinds"),
        (vec!["test"], "kinds"),
        (vec!["rumour"], "kinds"),
    ] {
        match refused(make(wanted(&kinds)).await) {
            Refusal::Invalid(problems) => {
                assert_eq!(problems[0].field, field, "{kinds:?}");
                assert!(problems[0].problem.contains("break_glass, reviewed"), "the list is told");
            }
            other => panic!("{kinds:?}: {other:?}"),
        }
    }
    let long = NewWebhook { url: "x".repeat(2001), kinds: vec!["decided".to_owned()] };
    assert!(matches!(refused(make(long).await), Refusal::Invalid(problems) if problems[0].field == "url"));
    let (webhook, _) = made(&house, ADMINISTRATOR, &["decided"]).await;
    for _ in 1..10 {
        made(&house, ADMINISTRATOR, &["decided"]).await;
    }
    assert!(matches!(refused(make(wanted(&["decided"])).await), Refusal::Conflict(_)), "ten are enough");
    assert!(keeper(OTHERS).agency == ADMINISTRATOR.agency);
    let of_another = may(&house, keeper(POLICE));
    assert_eq!(refused(house.store.deliveries(&of_another, webhook.id, None, 1).await), Refusal::NotFound);
    assert!(house.store.webhooks(&of_another, Id::nil(), 100).await.expect("webhooks").is_empty());
    assert_eq!(
        refused(house.store.test_webhook(may(&house, keeper(POLICE)), webhook.id).await),
        Refusal::NotFound
    );
    assert_eq!(refused(house.store.end_webhook(of_another, webhook.id).await), Refusal::NotFound);
    let test = || house.store.test_webhook(may(&house, ADMINISTRATOR), webhook.id);
    test().await.expect("a test");
    assert!(matches!(refused(test().await), Refusal::Conflict(_)), "one at a time");
    house.store.end_webhook(may(&house, ADMINISTRATOR), webhook.id).await.expect("ended");
    assert!(matches!(refused(test().await), Refusal::Conflict(_)), "it has ended");
    made(&house, ADMINISTRATOR, &["decided"]).await;
}
