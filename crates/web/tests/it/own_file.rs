//! The person concerned: sees the own file, and everybody who has seen it, as it was.

use lindung_store::Id;
use lindung_store::access::{Action, Field, Purpose, Relation, Role, Standing};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::cast::{Writers, body_of, get, mark, post, write};
use crate::expected::Asks;
use crate::support::House;

/// The person concerned, by the link that the officer hands over.
async fn invited(house: &House, writers: &Writers, case: Id) -> (Browser, String) {
    let reply =
        writers.officer.post(Purpose::Protection, &format!("/v1/cases/{case}/subject"), &json!({})).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    let link = reply.json()["link"].as_str().expect("a link").to_owned();
    let token = link.split_once('#').expect("the token stands where no server sees it").1.to_owned();
    let browser = house.browser();
    assert_eq!(browser.post("/v1/session/link", &json!({"token": token})).await.status, 204);
    (browser, token)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_person_concerned_sees_the_own_file_and_no_other() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let other = writers.case("ID", house.agency).await;
    let (person, token) = invited(&house, &writers, case).await;
    let again = house.browser().post("/v1/session/link", &json!({"token": token})).await;
    assert_eq!(again.refusal(), (410, "expired".to_owned()), "a link works once");
    let session = person.get("/v1/session").await.json();
    assert_eq!((&session["case"], &session["role"]), (&json!(case), &json!("person_concerned")));

    let read = person.get(&format!("/v1/cases/{case}")).await;
    assert_eq!(read.status, 200, "without naming a purpose: {}", read.text());
    let (role, standing) = (Role::PersonConcerned, Standing::from(Relation::Subject));
    let may = Asks { role, purpose: Purpose::OwnFile, standing, stepped_up: false }.fields(Action::Read);
    for field in Field::ALL.iter().copied() {
        assert_eq!(read.text().contains(&mark(case, field)), may.contains(field), "{field}");
    }
    for path in ["", "/readers", "/entries", "/members", "/fields/person", "/assessment"] {
        let told = person.get(&format!("/v1/cases/{other}{path}")).await;
        assert_eq!(told.refusal(), (404, "not_found".to_owned()), "{path}");
    }
    for purpose in Purpose::ALL.iter().copied().filter(|purpose| *purpose != Purpose::OwnFile) {
        assert_eq!(get(&person, purpose, &format!("/v1/cases/{case}")).await.status, 404, "{purpose}");
    }
    let listed = person.get("/v1/cases").await.json();
    assert!(!listed.to_string().contains(&other.to_string()), "{listed}");

    // Consent is given and taken back by the person; nothing else is written.
    assert_eq!(write(&person, Purpose::OwnFile, case, vec![body_of(Field::Consents)]).await.status, 201);
    for field in Field::ALL.iter().copied().filter(|field| *field != Field::Consents) {
        let told = write(&person, Purpose::OwnFile, case, vec![body_of(field)]).await;
        assert_eq!(told.refusal(), (403, "not_allowed".to_owned()), "{field}");
    }

    // A new link ends nothing of the old account but what was not used.
    let (later, _) = invited(&house, &writers, case).await;
    assert_eq!(later.get("/v1/session").await.json()["user"], session["user"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_readers_are_exactly_those_who_read() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let shelters = house.agency_in("Rumah Aman", "ID").await;
    let case = writers.case("ID", shelters).await;
    writers.put(case, shelters, "recipient").await;
    let worker = house.user("worker", Role::ShelterWorker, shelters).await;
    let prosecutor =
        house.user("prosecutor", Role::Prosecutor, house.agency_in("prosecution", "ID").await).await;
    let to = |path: &str| format!("/v1/cases/{case}{path}");
    let (person, _) = invited(&house, &writers, case).await;

    let protection = Purpose::Protection;
    assert_eq!(worker.get(protection, &to("/fields/whereabouts")).await.status, 200);
    assert_eq!(get(&worker.plain, protection, &to("")).await.status, 200);
    let name = json!({"name": mark(case, Field::Identity)});
    let found = post(&worker.plain, protection, "/v1/cases/search", &name).await.json();
    assert_eq!(found["cases"].as_array().map(Vec::len), Some(1));
    // What was refused, or showed nothing, is no reading.
    assert_eq!(prosecutor.get(Purpose::Prosecution, &to("")).await.status, 404);
    assert_eq!(get(&worker.plain, protection, &to("/fields/health")).await.status, 403);
    assert_eq!(worker.get(Purpose::ImmigrationEnforcement, &to("")).await.status, 404);
    writers.put(case, prosecutor.id, "assigned").await;
    assert_eq!(prosecutor.get(Purpose::Prosecution, &to("/assessment")).await.status, 200);
    assert_eq!(prosecutor.get(Purpose::Prosecution, "/v1/cases").await.status, 200);
    assert_eq!(writers.officer.get(Purpose::Identification, &to("/entries")).await.status, 200);

    let asks = |role, purpose, relation: &[Relation], stepped_up| {
        let standing = relation.iter().copied().collect();
        let fields = Asks { role, purpose, standing, stepped_up }.fields(Action::Read);
        fields.iter().map(Field::as_str).collect::<Vec<_>>()
    };
    let shelter = |stepped_up| asks(Role::ShelterWorker, protection, &[Relation::Recipient], stepped_up);
    let officer =
        asks(Role::FrontlineOfficer, Purpose::Identification, &[Relation::Agency, Relation::Assigned], true);
    let whole = shelter(false);
    let expected = [
        (shelters, "shelter_worker", "protection", "read", vec!["whereabouts"]),
        (shelters, "shelter_worker", "protection", "read", whole),
        (shelters, "shelter_worker", "protection", "search", vec!["reference"]),
        (prosecutor.agency, "prosecutor", "prosecution", "read", vec!["assessment"]),
        (prosecutor.agency, "prosecutor", "prosecution", "list", vec!["reference", "acts"]),
        (house.agency, "frontline_officer", "identification", "read", officer),
    ];
    let seen = person.get(&to("/readers")).await.json();
    let readers: Vec<&Value> = seen["readers"].as_array().expect("readers").iter().rev().collect();
    assert_eq!(readers.len(), expected.len(), "{seen}");
    for (reader, (agency, role, purpose, act, fields)) in readers.iter().zip(expected) {
        assert_eq!(reader["agency"], json!(agency), "{reader}");
        assert_eq!((&reader["role"], &reader["purpose"]), (&json!(role), &json!(purpose)), "{reader}");
        assert_eq!((&reader["act"], &reader["fields"]), (&json!(act), &json!(fields)), "{reader}");
        assert_eq!(reader["at"], json!(house.now()), "{reader}");
    }
    assert_eq!(readers[0]["agency_name"], "Rumah Aman");

    // Looking at the readers is itself told to whoever looks next.
    let again = writers.lawyer.get(Purpose::Defence, &to("/readers")).await.json();
    assert_eq!(
        (&again["readers"][0]["role"], &again["readers"][0]["act"]),
        (&json!("person_concerned"), &json!("see_readers"))
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_assessment_is_not_made_anew_for_who_was_not_given_it() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let monitors = house.agency_in("monitors", "ID").await;
    let case = writers.case("ID", house.agency).await;
    writers.put(case, monitors, "recipient").await;
    let monitor = house.user("monitor", Role::NgoMonitor, monitors).await;
    let agree = |given: bool| json!({"kind": "consent", "recipient": monitors, "purpose": "oversight", "fields": ["assessment"], "given": given});
    let path = format!("/v1/cases/{case}/assessment");
    for (given, status) in [(true, 200), (false, 403)] {
        assert_eq!(writers.officer.write(Purpose::Protection, case, vec![agree(given)]).await.status, 201);
        let told = monitor.get(Purpose::Oversight, &path).await;
        assert_eq!(told.status, status, "given {given}: {}", told.text());
    }
}
