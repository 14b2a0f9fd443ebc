//! Cases that may be of the same person: across scripts and spellings, told to who may see them, never merged.

use lindung_store::Id;
use lindung_store::access::{Purpose, act};
use lindung_store::cases::Candidate;
use serde_json::json;

use crate::house::{House, on_both};
use crate::people::{OFFICER, Person, RANGER};

on_both! {
    one_person_is_found_in_two_scripts_and_spellings
    nobody_is_told_of_a_case_they_may_not_see
}

async fn candidates(house: &House, who: Person, case: Id) -> Vec<Candidate> {
    let grant = house.grant::<act::Read>(who, Purpose::Identification, case).await;
    house.store.candidates(grant).await.expect("candidates")
}

async fn one_person_is_found_in_two_scripts_and_spellings(house: House) {
    let house = house.peopled().await;
    let named = |name: &str, born: &str| vec![json!({"kind": "identity", "name": name, "born": born})];
    let thai = house.open_case("TH-1", named("สมชาย ใจดี", "1999-03-01")).await;
    let latin = house.open_case("TH-2", named("Jaidee Somchai", "1999")).await;
    let other = house.open_case("TH-3", named("Nguyen Thi Hoa", "1999")).await;
    let elder = house.open_case("TH-4", named("Somchai Jaidee", "1961")).await;
    let found = candidates(&house, OFFICER, thai).await;
    let ids: Vec<Id> = found.iter().map(|one| one.case).collect();
    assert_eq!(ids, [latin, elder], "what agrees most comes first, and {other} is nobody's");
    assert_eq!((&found[0].agrees, &found[0].differs), (&vec!["sound", "born"], &vec![]));
    assert_eq!(found[1].differs, ["born"]);
    let again = candidates(&house, OFFICER, latin).await;
    assert!(again.iter().any(|one| one.case == elder && one.agrees[0] == "name"), "{again:?}");
    assert!(candidates(&house, OFFICER, other).await.is_empty());
}

async fn nobody_is_told_of_a_case_they_may_not_see(house: House) {
    let house = house.peopled().await;
    let named = vec![json!({"kind": "identity", "name": "Somchai Jaidee"})];
    house.open_case("TH-1", named.clone()).await;
    let own = house.open_case_as(RANGER, "TH-9", named).await;
    assert!(candidates(&house, RANGER, own).await.is_empty());
}
