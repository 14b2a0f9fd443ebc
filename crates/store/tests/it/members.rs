//! Who is on a case and what that opens to them, and who has seen the file.

use lindung_store::access::{Purpose, Relation, act};
use lindung_store::people::Agency;
use lindung_store::{Id, Invalid, Refusal};
use serde_json::{Value, json};

use crate::cases::read;
use crate::house::{BEGINNING, DAY, House, on_both};
use crate::people::{CHIEF, COLLEAGUE, OFFICER, SHELTER, WORKER, refused};

on_both! {
    people_are_put_on_a_case_and_taken_off
    a_recipient_reads_what_the_person_consented_to
    who_has_seen_a_file_is_told
}

async fn people_are_put_on_a_case_and_taken_off(house: House) {
    let house = house.peopled().await;
    let purpose = Purpose::Identification;
    let case = house.open_case("TH-1", vec![]).await;
    assert!(house.may::<act::Read>(WORKER, Purpose::Protection, case).await.is_err());
    let give = |who: Id, relation: Relation, lasts: bool| {
        let house = house.clone();
        async move {
            let grant = house.grant::<act::Assign>(OFFICER, purpose, case).await;
            house.store.assign(grant, who, relation, lasts).await
        }
    };
    // An agency as recipient stands for everybody in it.
    let shelter = Id::from_u128(SHELTER);
    give(shelter, Relation::Recipient, true).await.expect("referred");
    assert!(house.may::<act::Read>(WORKER, Purpose::Protection, case).await.is_ok());
    house.pass(DAY);
    let members = give(shelter, Relation::Recipient, false).await.expect("ended");
    assert!(house.may::<act::Read>(WORKER, Purpose::Protection, case).await.is_err());
    let told: Vec<_> =
        members.iter().map(|member| (member.id, member.relation.as_str(), member.ended)).collect();
    assert_eq!(told, [(shelter, "recipient", Some(BEGINNING + DAY)), (OFFICER.id, "assigned", None)]);
    give(shelter, Relation::Recipient, true).await.expect("referred again");
    let grant = house.grant::<act::See>(OFFICER, purpose, case).await;
    assert_eq!(house.store.members(grant).await.expect("members").len(), 2, "one row each");

    for (who, relation) in [(Id::from_u128(99), Relation::Assigned), (WORKER.id, Relation::Supervisor)] {
        assert!(matches!(refused(give(who, relation, true).await), Refusal::Invalid(_)));
    }
    let agency = |name: &str, state: &str| {
        let agency = Agency { id: shelter, name: name.into(), kind: "shelter".into(), state: state.into() };
        house.store.keep_agency_as_operator(agency)
    };
    agency("Kredtrakarn", "TH").await.expect("an agency can be renamed");
    for (name, state, field) in
        [(" ", "TH", "name"), ("no\0name", "TH", "name"), ("Shelter", "Thailand", "state")]
    {
        match refused(agency(name, state).await) {
            Refusal::Invalid(problems) => {
                assert!(matches!(&problems[..], [Invalid { field: at, .. }] if at == field));
            }
            other => panic!("{other:?}"),
        }
    }
}

async fn a_recipient_reads_what_the_person_consented_to(house: House) {
    let house = house.peopled().await;
    let purpose = Purpose::Identification;
    let case = house.open_case("TH-1", vec![json!({"kind": "identity", "name": "Ploy"})]).await;
    house.write(OFFICER, Purpose::Protection, case, vec![json!({"kind": "health", "text": "well"})]).await;
    house.assign(OFFICER, case, Id::from_u128(SHELTER), Relation::Recipient).await;
    let shown = || async {
        let view = read(&house, WORKER, Purpose::Protection, case).await;
        let mut shown: Vec<String> = view["fields"].as_object().expect("fields").keys().cloned().collect();
        shown.sort();
        shown
    };
    assert_eq!(shown().await, Vec::<String>::new(), "nothing without consent");
    let consent = |recipient: &str, field: &str, given: bool| {
        let fields = [field];
        json!({"kind": "consent", "recipient": recipient, "purpose": "protection", "fields": fields, "given": given})
    };
    let say = |body: Value| house.write(OFFICER, purpose, case, vec![body]);
    say(consent("another shelter", "health", true)).await;
    assert_eq!(shown().await, Vec::<String>::new(), "what was agreed for another is not for them");
    say(consent("Baan Kredtrakarn", "identity", true)).await;
    say(consent("Baan Kredtrakarn", "health", true)).await;
    say(consent("Baan Kredtrakarn", "acts", true)).await;
    assert_eq!(shown().await, ["health", "identity", "reference"], "and never more than the role may");
    say(consent("Baan Kredtrakarn", "health", false)).await;
    assert_eq!(shown().await, ["identity", "reference"], "what was taken back is withheld");
    let grant = house.grant::<act::Read>(WORKER, Purpose::Protection, case).await;
    let kept = house.store.read_entries(grant, 0, 100).await.expect("entries");
    let kinds: Vec<&Value> =
        kept.iter().filter_map(|entry| entry.body.as_ref()).map(|body| &body["kind"]).collect();
    assert_eq!(kinds, ["identity"], "entry by entry too");
    house.assign(OFFICER, case, WORKER.id, Relation::Assigned).await;
    assert!(shown().await.contains(&"health".to_owned()), "who works on the case needs no consent");
}

async fn who_has_seen_a_file_is_told(house: House) {
    let house = house.peopled().await;
    let purpose = Purpose::Identification;
    let case = house.open_case("TH-1", vec![json!({"kind": "identity", "name": "Ploy Chaiyo"})]).await;
    house.pass(DAY);
    read(&house, OFFICER, purpose, case).await;
    house.pass(DAY);
    let grant = house.grant::<act::Read>(COLLEAGUE, purpose, case).await;
    house.store.read_case(grant, Some(BEGINNING)).await.expect("read");
    let grant = house.grant_in_house::<act::Search>(COLLEAGUE, purpose);
    assert_eq!(house.store.search(grant, "ploy", None, 10).await.expect("found").cases.len(), 1);
    let grant = house.grant::<act::Read>(OFFICER, purpose, case).await;
    house.store.read_entries(grant, 0, 10).await.expect("entries");
    let (before, _) = house.store.size().await.expect("a size");

    let readers = |before: Option<i64>, limit: i64| {
        let house = house.clone();
        async move {
            let grant = house.grant::<act::SeeReaders>(CHIEF, purpose, case).await;
            house.store.readers(grant, before, limit).await.expect("readers")
        }
    };
    let seen = readers(None, 100).await;
    let told: Vec<_> =
        seen.iter().map(|reader| (reader.seq, reader.act.as_str(), reader.at - BEGINNING)).collect();
    assert_eq!(told, [(4, "read", 2 * DAY), (3, "search", 2 * DAY), (2, "read", 2 * DAY), (1, "read", DAY)]);
    assert_eq!(seen[3].agency_name.as_deref(), Some("Police"));
    assert_eq!((seen[3].role.as_str(), seen[3].purpose.as_str()), ("frontline_officer", "identification"));
    assert!(seen[3].fields.contains(&"identity".to_owned()));
    assert_eq!(seen[1].fields, ["reference"], "a search shows no more than a list");
    assert_eq!(house.store.size().await.expect("a size").0, before + 1, "looking at it is written down too");
    let page = readers(Some(3), 1).await;
    assert_eq!((page.len(), page[0].seq), (1, 2));
    assert_eq!(readers(None, 1).await[0].act, "see_readers");
}
