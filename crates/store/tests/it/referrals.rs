//! Referrals: sent only with consent for agency and purpose, answered, overdue, and over when consent is taken back.

use lindung_store::access::{Purpose, act};
use lindung_store::referrals::{Referral, Which};
use lindung_store::{Id, Refusal};
use serde_json::{Value, json};

use crate::house::{House, MINUTE, on_both};
use crate::people::{MATRON, OFFICER, Person, SHELTER, WORKER, entries, refused};

on_both! {
    without_consent_for_agency_and_purpose_nothing_is_sent
    a_referral_is_answered_and_a_decline_ends_what_the_agency_sees
    consent_taken_back_ends_it_at_once
    an_answer_that_does_not_come_is_overdue
}

fn consent(purpose: &str, given: bool) -> Value {
    json!({"kind": "consent", "recipient": Id::from_u128(SHELTER), "purpose": purpose, "fields": ["identity"], "given": given})
}

fn referral() -> Value {
    json!({"kind": "referral", "to": "the shelter", "service": "shelter", "agency": Id::from_u128(SHELTER),
           "purpose": "protection"})
}

async fn attempt(house: &House, who: Person, case: Id, body: Value) -> Result<Id, Refusal> {
    let purpose = if who.agency == OFFICER.agency { Purpose::Identification } else { Purpose::Protection };
    let grant = house.may::<act::Append>(who, purpose, case).await.map_err(|_| Refusal::NotFound)?;
    let new = entries([body]);
    let id = new[0].0;
    match house.store.append(grant, None, new).await {
        Ok(_) => Ok(id),
        failed => Err(refused(failed)),
    }
}

async fn listed(house: &House, who: Person, which: Which, overdue: bool) -> Vec<Referral> {
    let purpose = if which == Which::Sent { Purpose::Identification } else { Purpose::Protection };
    let grant = house.grant_in_house::<act::List>(who, purpose);
    house.store.referrals(grant, which, overdue, None, 20).await.expect("referrals")
}

async fn reads(house: &House, who: Person, case: Id) -> bool {
    let Ok(grant) = house.may::<act::Read>(who, Purpose::Protection, case).await else { return false };
    match house.store.read_case(grant, None).await {
        Ok(reading) => reading.view.fields.contains_key("identity"),
        Err(_) => false,
    }
}

async fn sent(house: &House) -> (Id, Id) {
    let identity = json!({"kind": "identity", "name": "Invented Name"});
    let case = house.open_case("TH-1", vec![identity]).await;
    assert!(attempt(house, OFFICER, case, consent("protection", true)).await.is_ok());
    let id = attempt(house, OFFICER, case, referral()).await.expect("it is sent");
    (case, id)
}

async fn without_consent_for_agency_and_purpose_nothing_is_sent(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let first = attempt(&house, OFFICER, case, referral()).await;
    assert!(matches!(&first, Err(Refusal::Invalid(problems)) if problems[0].field == "agency"), "{first:?}");
    assert!(attempt(&house, OFFICER, case, consent("oversight", true)).await.is_ok());
    assert!(attempt(&house, OFFICER, case, referral()).await.is_err(), "agreed to something else");
    let mut nobody = referral();
    nobody["agency"] = json!(Id::from_u128(0xdead));
    assert!(attempt(&house, OFFICER, case, nobody).await.is_err(), "there is no such agency");
    assert!(listed(&house, MATRON, Which::Received, false).await.is_empty());
    assert!(!reads(&house, WORKER, case).await);
}

async fn a_referral_is_answered_and_a_decline_ends_what_the_agency_sees(house: House) {
    let house = house.peopled().await;
    let (case, id) = sent(&house).await;
    assert_eq!(listed(&house, MATRON, Which::Received, false).await[0].id, id);
    assert!(reads(&house, WORKER, case).await, "what was agreed to");
    let answer = |outcome: &str| json!({"kind": "referral_answer", "referral": id, "outcome": outcome, "reasons": "full"});
    assert!(attempt(&house, WORKER, case, answer("completed")).await.is_err(), "nobody accepted it yet");
    assert!(
        attempt(&house, WORKER, case, answer("withdrawn")).await.is_err(),
        "it is the sender's to take back"
    );
    assert!(attempt(&house, WORKER, case, answer("accepted")).await.is_ok());
    let told = house.store.notices(OFFICER.id).await.expect("notices");
    assert!(told.iter().any(|notice| notice.kind == "referral_answered" && notice.about == Some(id)));
    assert!(attempt(&house, WORKER, case, answer("declined")).await.is_ok());
    assert_eq!(listed(&house, OFFICER, Which::Sent, false).await[0].state, "declined");
    assert!(!reads(&house, WORKER, case).await, "who declined sees nothing more");
    assert!(attempt(&house, WORKER, case, answer("accepted")).await.is_err(), "it is over");
}

async fn consent_taken_back_ends_it_at_once(house: House) {
    let house = house.peopled().await;
    let (case, id) = sent(&house).await;
    assert!(reads(&house, WORKER, case).await);
    assert!(attempt(&house, OFFICER, case, consent("protection", false)).await.is_ok());
    assert!(!reads(&house, WORKER, case).await);
    let sent = listed(&house, OFFICER, Which::Sent, false).await;
    assert_eq!((sent[0].id, sent[0].state.as_str()), (id, "withdrawn"));
}

async fn an_answer_that_does_not_come_is_overdue(house: House) {
    let house = house.peopled().await;
    let (_, id) = sent(&house).await;
    assert!(listed(&house, OFFICER, Which::Sent, true).await.is_empty());
    house.pass(24 * 60 * MINUTE + 1);
    let late = listed(&house, OFFICER, Which::Sent, true).await;
    assert_eq!((late[0].id, late[0].overdue), (id, true));
}
