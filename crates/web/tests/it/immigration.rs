//! An immigration officer and a shelter worker ask for the same protected field.

use lindung_store::Id;
use lindung_store::access::{Field, Purpose, Role};
use serde_json::json;

use crate::browser::Reply;
use crate::cast::{User, Writers, document, entries, mark};
use crate::support::House;

/// What never serves to find, hold or remove a person.
const NEVER: [Field; 4] = [Field::Whereabouts, Field::Health, Field::Testimony, Field::Privileged];

struct Scene {
    border: User,
    shelter: User,
    writers: Writers,
    /// A case of the police, referred to the shelter with consent.
    case: Id,
    /// A case of the police in which no protected field holds anything.
    bare: Id,
}

async fn scene(house: &House) -> Scene {
    let (police, shelters) =
        (house.agency_in("police", "ID").await, house.agency_in("Rumah Aman", "ID").await);
    let immigration = house.agency_in("immigration", "ID").await;
    let writers = Writers::new(house, "police", police).await;
    let case = writers.case("ID", shelters).await;
    writers.put(case, shelters, "recipient").await;
    let bare = Id::new_v4();
    let document = json!({"schema": "lindung.case/1", "reference": "bare", "jurisdiction": "ID"});
    let new = json!({"id": bare, "entries": entries(vec![json!({"kind": "case", "case": document})])});
    assert_eq!(writers.officer.post(Purpose::Identification, "/v1/cases", &new).await.status, 201);
    let border = house.user("border", Role::ImmigrationOfficer, immigration).await;
    let shelter = house.user("shelter", Role::ShelterWorker, shelters).await;
    Scene { border, shelter, writers, case, bare }
}

fn field(case: Id, field: Field) -> String {
    format!("/v1/cases/{case}/fields/{field}")
}

fn is_same(one: &Reply, other: &Reply) -> bool {
    (one.status, &one.headers, &one.body) == (other.status, &other.headers, &other.body)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_shelter_reads_where_she_is_and_immigration_meets_no_such_case() {
    let house = House::new().await;
    let Scene { border, shelter, case, bare, .. } = scene(&house).await;
    let place = shelter.get(Purpose::Protection, &field(case, Field::Whereabouts)).await;
    assert_eq!(
        (place.status, &place.json()["value"]["place"]),
        (200, &json!(mark(case, Field::Whereabouts)))
    );
    println!("shelter worker, protection:       200 {}", place.json()["value"]["place"]);

    let mut compared = 0;
    for purpose in Purpose::ALL.iter().copied() {
        for wanted in Field::ALL.iter().copied() {
            let none = border.get(purpose, &field(Id::new_v4(), wanted)).await;
            assert_eq!(none.refusal(), (404, "not_found".to_owned()), "{purpose}");
            for there in [case, bare] {
                let reply = border.get(purpose, &field(there, wanted)).await;
                assert!(
                    is_same(&reply, &none),
                    "{purpose} {wanted}: {} is not {}",
                    reply.text(),
                    none.text()
                );
                compared += 1;
            }
        }
    }
    let told = border.get(Purpose::Identification, &field(case, Field::Whereabouts)).await;
    println!("immigration officer, any purpose: {} {}", told.status, told.text());
    println!("{compared} answers the same to the byte: filled, empty, no case");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_its_own_case_immigration_learns_nothing_of_where_she_went() {
    let house = House::new().await;
    let Scene { shelter, .. } = scene(&house).await;
    let agency = house.agency_in("immigration of Entikong", "ID").await;
    let chief = house.user("chief", Role::ImmigrationOfficer, agency).await;
    let role = Role::ImmigrationOfficer;
    let border = house.user_under("screening", role, agency, Some(chief.id), None).await;
    let own = Id::new_v4();
    let new =
        json!({"id": own, "entries": entries(vec![json!({"kind": "case", "case": document(own, "ID")})])});
    let opened = border.post(Purpose::Identification, "/v1/cases", &new).await;
    assert_eq!(opened.status, 201, "{}", opened.text());
    let before = answers(&border, own).await;

    let members = format!("/v1/cases/{own}/members");
    for (who, relation) in [(shelter.id, "assigned"), (shelter.agency, "recipient")] {
        let reply =
            chief.post(Purpose::Identification, &members, &json!({"user": who, "relation": relation})).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        assert!(!reply.text().contains(&shelter.agency.to_string()), "the shelter: {}", reply.text());
    }
    let place = json!({"kind": "whereabouts", "place": mark(own, Field::Whereabouts)});
    let health = json!({"kind": "health", "text": mark(own, Field::Health)});
    let referred = json!({"kind": "referral", "to": mark(own, Field::Referrals), "service": "shelter"});
    let written = shelter.write(Purpose::Protection, own, vec![place, health, referred]).await;
    assert_eq!(written.status, 201, "{}", written.text());

    let read = border.get(Purpose::Identification, &format!("/v1/cases/{own}")).await;
    assert_eq!(read.status, 200, "{}", read.text());
    assert!(read.text().contains(&mark(own, Field::Protection)), "it screens, and reads what that takes");
    for (one, other) in before.iter().zip(&answers(&border, own).await) {
        assert!(is_same(one, other), "{} became {}", one.text(), other.text());
    }
    for path in ["", "/entries", "/members"] {
        let reply = border.get(Purpose::Identification, &format!("/v1/cases/{own}{path}")).await;
        for hidden in [Field::Whereabouts, Field::Health, Field::Referrals].map(|field| mark(own, field)) {
            assert!(!reply.text().contains(&hidden), "{path}: {}", reply.text());
        }
        assert!(
            !reply.text().contains(&shelter.agency.to_string()),
            "the shelter in {path}: {}",
            reply.text()
        );
    }
}

/// What immigration is told of the fields that never are for it, for every purpose.
async fn answers(border: &User, case: Id) -> Vec<Reply> {
    let mut told = Vec::new();
    for purpose in Purpose::ALL.iter().copied() {
        for wanted in NEVER {
            let reply = border.get(purpose, &field(case, wanted)).await;
            assert_eq!(reply.refusal(), (404, "not_found".to_owned()), "{purpose} {wanted}");
            told.push(reply);
        }
    }
    told
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consent_taken_back_closes_the_file_to_the_shelter() {
    let house = House::new().await;
    let Scene { shelter, writers, case, .. } = scene(&house).await;
    let place = field(case, Field::Whereabouts);
    assert_eq!(shelter.get(Purpose::Protection, &place).await.status, 200);
    let no = json!({"kind": "consent", "recipient": shelter.agency, "purpose": "protection", "fields": ["whereabouts"],
                    "given": false});
    assert_eq!(writers.officer.write(Purpose::Protection, case, vec![no]).await.status, 201);
    let after = shelter.get(Purpose::Protection, &place).await;
    assert!(!after.text().contains(&mark(case, Field::Whereabouts)), "{}", after.text());
    let view = shelter.get(Purpose::Protection, &format!("/v1/cases/{case}")).await;
    assert!(!view.text().contains(&mark(case, Field::Whereabouts)), "{}", view.text());
    assert!(view.text().contains(&mark(case, Field::Health)), "the rest stays: {}", view.text());
}
