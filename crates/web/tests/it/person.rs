//! What is asked of the person and not of an act: a child's guardian, best interests and age; findings of other
//! States with their document; appeals.

use lindung_store::Id;
use lindung_store::access::Purpose;
use serde_json::{Value, json};

use crate::browser::Reply;
use crate::cast::{User, Writers, entries};
use crate::support::House;

fn document(person: &Value) -> Value {
    json!({
        "schema": "lindung.case/1", "reference": "P-1", "jurisdiction": "TH", "suspicion": "yes", "person": person,
        "episodes": [{"id": "e1", "act": {"recruitment": "yes"}, "purpose": {"forced_criminality": "yes"}}],
        "unlawful_acts": [{"id": "a1", "offence": "scamming", "episode": "e1", "stage": "encounter",
                           "nexus": {"purpose": "yes"}}],
    })
}

async fn opened(house: &House, person: Value) -> (User, Id) {
    let officer = Writers::new(house, "police", house.agency_in("police", "TH").await).await.officer;
    let case = Id::new_v4();
    let body = json!({"kind": "case", "case": document(&person)});
    let new = json!({"id": case, "entries": entries(vec![body])});
    let reply = officer.post(Purpose::Identification, "/v1/cases", &new).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    (officer, case)
}

async fn write(officer: &User, case: Id, body: Value) -> Reply {
    officer.write(Purpose::Identification, case, vec![body]).await
}

/// The entries that are asked of the person.
async fn asked(officer: &User, case: Id) -> Vec<String> {
    let told = officer.get(Purpose::Identification, &format!("/v1/cases/{case}/tasks")).await.json();
    let all = told["asks"].as_array().expect("asks").iter().filter(|ask| ask["act"] == "");
    all.map(|ask| ask["fact"].as_str().expect("a fact").to_owned()).collect()
}

fn age(outcome: &str) -> Value {
    json!({"kind": "age", "outcome": outcome, "by": "Ministry of Social Development",
           "method": "birth register", "reasons": "the register of the village shows 2001"})
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whose_age_is_in_doubt_stays_a_child_until_somebody_verified_it() {
    let house = House::new().await;
    let (officer, case) = opened(&house, json!({"reason_to_believe_child": "yes"})).await;
    assert_eq!(asked(&officer, case).await, ["entries.guardian", "entries.best_interests", "entries.age"]);

    let grown = json!({"kind": "facts", "set": {"person.reason_to_believe_child": "no", "person.age": 24}});
    let refused = write(&officer, case, grown.clone()).await;
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert!(refused.text().contains("R045"), "{}", refused.text());

    let bare = write(&officer, case, json!({"kind": "age", "outcome": "adult", "by": "an officer"})).await;
    assert_eq!(bare.status, 422, "an age without a method and reasons ends nothing: {}", bare.text());
    assert_eq!(write(&officer, case, age("disputed")).await.status, 201);
    assert_eq!(write(&officer, case, grown.clone()).await.status, 422, "a dispute ends nothing");
    let both = officer.write(Purpose::Identification, case, vec![age("adult"), grown]).await;
    assert_eq!(both.status, 201, "{}", both.text());
    assert_eq!(asked(&officer, case).await, [""; 0], "an adult has no guardian");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_child_a_guardian_and_the_best_interests_are_asked_until_the_file_holds_them() {
    let house = House::new().await;
    let (officer, case) = opened(&house, json!({"age": 15})).await;
    assert_eq!(asked(&officer, case).await, ["entries.guardian", "entries.best_interests"]);
    let best = json!({"kind": "best_interests", "form": "assessment", "by": "child protection of Mae Sot",
                      "result": "stays in the family shelter; no contact with the recruiter"});
    assert_eq!(write(&officer, case, best).await.status, 201);
    assert_eq!(asked(&officer, case).await, ["entries.guardian"]);
    let guardian =
        json!({"kind": "guardian", "name": "Guardian Unnamed", "appointed_by": "Juvenile and Family Court"});
    assert_eq!(write(&officer, case, guardian).await.status, 201);
    assert_eq!(asked(&officer, case).await, [""; 0]);
    let text = section(&officer, case).await;
    assert!(text.contains("Best interests, assessment"), "{text}");
    assert!(!text.contains("Guardian Unnamed"), "the section names nobody: {text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_finding_of_another_state_asks_for_its_document_and_an_appeal_stands_in_the_section() {
    let house = House::new().await;
    let (officer, case) = opened(&house, json!({"age": 30})).await;
    let finding = |document: Option<Id>| {
        let mut body = json!({"kind": "identification", "state": "MM", "authority": "Central Body",
                              "outcome": "victim", "date": "2025-05-02"});
        if let Some(document) = document {
            body["document"] = json!(document);
        }
        body
    };
    assert_eq!(write(&officer, case, finding(None)).await.status, 201, "known by telephone, it counts");
    assert_eq!(asked(&officer, case).await, ["entries.identification.document"]);
    let unknown = write(&officer, case, finding(Some(Id::new_v4()))).await;
    assert_eq!(unknown.status, 422, "{}", unknown.text());

    let letter = Id::new_v4();
    let paper = json!({"kind": "document", "name": "letter.pdf", "media_type": "application/pdf",
                       "sha256": "ab".repeat(32)});
    let both = json!({"entries": [{"id": letter, "body": paper}, {"id": Id::new_v4(), "body": finding(Some(letter))}]});
    let headers = [crate::browser::JSON, ("lindung-purpose", "identification"), ("if-match", "*")];
    let path = format!("/v1/cases/{case}/entries");
    let reply = officer.proven.send(axum::http::Method::POST, &path, &headers, both.to_string().into()).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    assert_eq!(asked(&officer, case).await, [""; 0]);

    let negative = json!({"kind": "identification", "state": "TH", "authority": "multidisciplinary team",
                          "outcome": "not_victim", "date": "2025-06-01", "reasons": "no purpose was found"});
    assert_eq!(write(&officer, case, negative).await.status, 201);
    let appeal = json!({"kind": "appeal", "state": "TH", "authority": "the provincial committee",
                        "outcome": "lodged", "until": "2025-12-30", "reasons": "the compound was not looked at"});
    assert_eq!(write(&officer, case, appeal).await.status, 201);
    let text = section(&officer, case).await;
    assert!(text.contains("Finding of multidisciplinary team, TH: not_victim"), "{text}");
    assert!(text.contains("Appeal to the provincial committee, TH: lodged"), "{text}");
    let view = officer.get(Purpose::Identification, &format!("/v1/cases/{case}")).await.json();
    assert_eq!(view["fields"]["protection"]["findings"][1]["document"], json!(letter), "{view}");
}

async fn section(officer: &User, case: Id) -> String {
    let path = format!("/v1/cases/{case}/non-punishment");
    let headers = [("lindung-purpose", "identification"), ("accept", "text/plain")];
    let reply =
        officer.proven.send(axum::http::Method::GET, &path, &headers, axum::body::Body::empty()).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.text().to_owned()
}
