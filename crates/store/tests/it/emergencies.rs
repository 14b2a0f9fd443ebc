//! A case opened in an emergency: for an hour, with a notice, and reviewed by somebody else.

use lindung_store::access::{Grant, Purpose, act};
use lindung_store::emergencies::{Emergency, LASTS};
use lindung_store::{Error, Id, Refusal};
use serde_json::json;

use crate::house::{House, on_both};
use crate::people::{CHIEF, OFFICER, Person, RANGER, WARDEN, entries, refused};

on_both! {
    an_emergency_opens_for_an_hour_and_is_told
    a_review_is_by_another_and_once
}

const CARE: Purpose = Purpose::Protection;

async fn break_glass(house: &House, case: Id) -> Result<Emergency, Error> {
    let grant = house.grant::<act::BreakGlass>(RANGER, CARE, case).await;
    house.store.break_glass(grant, "she is on the bridge now".to_owned()).await
}

/// The right to review: whoever the emergency names as its supervisor stands so towards the case.
async fn reviews(house: &House, who: Person, emergency: &Emergency) -> Grant<act::ReviewBreakGlass> {
    let standing = house.store.standing(emergency.case, who.id, who.agency).await.expect("told");
    let requester = lindung_store::access::Requester {
        user: emergency.user.as_u128(),
        agency: emergency.agency.as_u128(),
    };
    let asker = who.asks(CARE);
    let case = (emergency.case.as_u128(), standing);
    house.store.policies().grant_approval(&asker, case, requester).expect("may review")
}

async fn an_emergency_opens_for_an_hour_and_is_told(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    house.write(OFFICER, CARE, case, vec![json!({"kind": "whereabouts", "place": "pier 4"})]).await;
    assert!(house.may::<act::Read>(RANGER, CARE, case).await.is_err());
    let grant = house.grant::<act::BreakGlass>(RANGER, CARE, case).await;
    assert!(matches!(refused(house.store.break_glass(grant, "help".into()).await), Refusal::Invalid(_)));
    assert_eq!(refused(break_glass(&house, Id::new_v4()).await), Refusal::NotFound);

    let opened = break_glass(&house, case).await.expect("opened");
    assert_eq!((opened.supervisor, opened.until - opened.opened_at), (Some(WARDEN.id), LASTS));
    assert_eq!(LASTS, 60 * 60 * 1000);
    let grant = house.grant::<act::Read>(RANGER, CARE, case).await;
    let view = house.store.read_case(grant, None).await.expect("read").view;
    assert_eq!(view.fields["whereabouts"]["place"], "pier 4");
    assert!(view.withheld.contains(&"acts") && view.withheld.contains(&"notes"));
    let bodies = entries([json!({"kind": "whereabouts", "place": "hospital"})]);
    let grant = house.grant(RANGER, CARE, case).await;
    house.store.append(grant, None, bodies).await.expect("what was done is written down");

    // The supervisor and who works on the case are told, and nobody else.
    for (who, told) in [(WARDEN, true), (OFFICER, true), (RANGER, false), (CHIEF, false)] {
        let notices = house.store.notices(who.id).await.expect("notices");
        let kinds: Vec<_> = notices.iter().map(|notice| (notice.kind.as_str(), notice.about)).collect();
        assert_eq!(kinds, if told { vec![("break_glass", Some(opened.id))] } else { vec![] }, "{who:?}");
    }
    house.store.notices_seen(WARDEN.id).await.expect("seen");
    assert!(house.store.notices(WARDEN.id).await.expect("notices")[0].seen_at.is_some());
    assert!(house.store.notices(OFFICER.id).await.expect("notices")[0].seen_at.is_none());

    house.pass(LASTS - 1);
    let last = house.grant::<act::Read>(RANGER, CARE, case).await;
    house.pass(1);
    assert!(house.may::<act::Read>(RANGER, CARE, case).await.is_err(), "the hour is over");
    assert_eq!(
        refused(house.store.read_case(last, None).await),
        Refusal::NotFound,
        "a grant does not outlast it"
    );
    let grant = house.grant::<act::SeeReaders>(CHIEF, CARE, case).await;
    let seen = house.store.readers(grant, None, 10).await.expect("readers");
    assert_eq!(seen.iter().map(|reader| reader.act.as_str()).collect::<Vec<_>>(), ["read", "break_glass"]);
}

async fn a_review_is_by_another_and_once(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let opened = break_glass(&house, case).await.expect("opened");
    for who in [RANGER.id, WARDEN.id] {
        assert_eq!(house.store.emergencies(who).await.expect("emergencies"), std::slice::from_ref(&opened));
    }
    assert_eq!(house.store.emergencies(OFFICER.id).await.expect("emergencies"), []);

    // A grant for another emergency of another case is none for this one.
    let elsewhere = house.open_case("TH-2", vec![]).await;
    let other = break_glass(&house, elsewhere).await.expect("opened");
    let unfit = reviews(&house, WARDEN, &other).await;
    assert_eq!(refused(house.store.review(unfit, opened.id, true).await), Refusal::NotAllowed);

    let reviewed =
        house.store.review(reviews(&house, WARDEN, &opened).await, opened.id, false).await.expect("reviewed");
    assert_eq!(reviewed.finding.as_deref(), Some("not_justified"));
    assert_eq!(reviewed.until, reviewed.reviewed_at.expect("when"), "what was none ends at once");
    assert!(house.may::<act::Read>(RANGER, CARE, case).await.is_err());
    let again = house.store.review(reviews(&house, WARDEN, &opened).await, opened.id, true).await;
    assert!(matches!(refused(again), Refusal::Conflict(_)));
    let kept = house.store.emergency_of(opened.id).await.expect("an emergency");
    assert_eq!(kept.finding.as_deref(), Some("not_justified"));

    // One that was justified lasts its hour.
    house.store.review(reviews(&house, WARDEN, &other).await, other.id, true).await.expect("reviewed");
    assert!(house.may::<act::Read>(RANGER, CARE, elsewhere).await.is_ok());
    let told = house.store.notices(RANGER.id).await.expect("notices");
    assert_eq!(told.iter().filter(|notice| notice.kind == "reviewed").count(), 2);
}
