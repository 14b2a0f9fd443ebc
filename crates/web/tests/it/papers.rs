//! Papers as PDF: of a situation nobody keeps and of a case, in every language, for whom the file is open.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::json;

use crate::cast::{Writers, entries};
use crate::support::House;

const LANGUAGES: [&str; 9] = ["en", "fil", "id", "km", "lo", "ms", "my", "th", "vi"];

/// How many pages a PDF says it has.
fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-1.") && bytes.len() > 5_000
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_situation_makes_its_papers_and_none_that_need_a_record() {
    let house = House::new().await;
    let browser = house.browser();
    assert_eq!(browser.get("/explore/papers").await.status, 303, "nothing was described");
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let chosen = Body::from("case=w14-courier-in-love");
    assert_eq!(browser.send(Method::POST, "/explore/worked", &[kind], chosen).await.status, 303);
    assert!(browser.get("/explore/papers").await.text().contains("Outline of submissions"));
    for paper in ["release", "discontinue", "submissions", "motion", "rights"] {
        let made = browser.get(&format!("/explore/papers/{paper}?language=th")).await;
        assert_eq!((made.status, made.header("content-type")), (200, "application/pdf"), "{paper}");
        assert!(is_pdf(&made.body), "{paper}");
    }
    for paper in ["section", "statement", "nothing"] {
        assert_eq!(browser.get(&format!("/explore/papers/{paper}")).await.status, 404, "{paper}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_makes_every_paper_in_every_language_for_who_may_read_it() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency_in("police", "TH").await).await;
    let case = Id::new_v4();
    let document = json!({
        "schema": "lindung.case/1", "reference": "P-9", "jurisdiction": "TH", "suspicion": "yes", "person": {"age": 24},
        "episodes": [{"id": "e1", "act": {"recruitment": "yes"}, "means": {"deception": "yes"},
                      "purpose": {"forced_criminality": "yes"}}],
        "unlawful_acts": [{"id": "a1", "offence": "irregular_entry", "episode": "e1", "stage": "post_conviction",
                           "nexus": {"status": "yes"}, "proceedings": {"fined": "yes", "convicted": "yes"}}],
    });
    let decision =
        json!({"kind": "decision", "act": "a1", "outcome": "applied", "reasons": "#eval(x) $y$ <b>"});
    let new = entries(vec![json!({"kind": "case", "case": document})]);
    let opened = writers
        .officer
        .post(Purpose::Identification, "/v1/cases", &json!({"id": case, "entries": new}))
        .await;
    assert_eq!(opened.status, 201, "{}", opened.text());
    let user = house.user("prosecutor", Role::Prosecutor, house.agency_in("prosecution", "TH").await).await;
    writers.put(case, user.id, "assigned").await;
    assert_eq!(user.write(Purpose::Prosecution, case, vec![decision]).await.status, 201);
    for language in LANGUAGES {
        for paper in ["section", "release", "discontinue", "submissions", "motion", "statement", "rights"] {
            let made = user.plain.get(&format!("/cases/{case}/papers/{paper}?language={language}")).await;
            assert_eq!(made.status, 200, "{paper} in {language}: {}", String::from_utf8_lossy(&made.body));
            assert!(is_pdf(&made.body), "{paper} in {language}");
        }
    }
    let stranger = house.user("stranger", Role::Prosecutor, house.agency_in("elsewhere", "TH").await).await;
    for below in ["papers", "papers/section", "papers/rights"] {
        let known = stranger.plain.get(&format!("/cases/{case}/{below}")).await;
        let none = stranger.plain.get(&format!("/cases/{}/{below}", Id::from_u128(7))).await;
        // The page repeats the address that was asked for, and nothing else of the case.
        let bare = |reply: &crate::browser::Reply, id: Id| reply.text().replace(&id.to_string(), "");
        assert_eq!((known.status, bare(&known, case)), (404, bare(&none, Id::from_u128(7))), "{below}");
    }
}
