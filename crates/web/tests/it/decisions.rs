//! A prosecutor decides against a victim: what is refused, what is kept and flagged, and what the section then says.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::browser::Reply;
use crate::cast::{User, Writers, entries};
use crate::expected::repository;
use crate::support::House;

struct Scene {
    officer: User,
    prosecutor: User,
    lawyer: User,
    case: Id,
}

/// A worked case, opened and given to a prosecutor and a lawyer.
async fn scene(house: &House, name: &str) -> Scene {
    let text =
        std::fs::read_to_string(repository(&format!("conformance/good/worked/{name}.toml"))).expect("a case");
    let document: Value = toml::from_str(&text).expect("TOML");
    let writers = Writers::new(house, "police", house.agency).await;
    let case = Id::new_v4();
    let new = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document})])});
    let reply = writers.officer.post(Purpose::Identification, "/v1/cases", &new).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    let office = house.agency_in("prosecution", "SG").await;
    let prosecutor = house.user("prosecutor", Role::Prosecutor, office).await;
    writers.put(case, prosecutor.id, "assigned").await;
    writers.put(case, writers.lawyer.id, "counsel").await;
    let Writers { officer, lawyer, .. } = writers;
    Scene { officer, prosecutor, lawyer, case }
}

impl Scene {
    async fn decide(&self, more: Value) -> Reply {
        let mut body = json!({"kind": "decision", "act": "a1", "outcome": "not_applied", "date": "2026-01-15",
                              "reasons": "To be prosecuted."});
        for (key, value) in more.as_object().into_iter().flatten() {
            body[key] = value.clone();
        }
        self.prosecutor.write(Purpose::Prosecution, self.case, vec![body]).await
    }

    async fn section(&self) -> Value {
        let path = format!("/v1/cases/{}/non-punishment?as_of=2026-01-15", self.case);
        let reply = self.lawyer.get(Purpose::Defence, &path).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
        reply.json()
    }
}

fn problem(reply: &Reply, field: &str) -> String {
    assert_eq!(reply.refusal(), (422, "invalid".to_owned()), "{}", reply.text());
    let told = reply.json();
    let fields = told["fields"].as_array().cloned().unwrap_or_default();
    let of = fields.iter().find(|one| one["field"].as_str().is_some_and(|name| name.ends_with(field)));
    of.map(|one| one["problem"].to_string()).unwrap_or_else(|| panic!("nothing on {field}: {told}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_prosecutor_departs_from_a_childs_identification_only_with_reasons_fit_to_the_definition() {
    let house = House::new().await;
    let scene = scene(&house, "w23-v-c-l").await;
    let before = scene.section().await;
    assert_eq!(before["acts"][0]["considered"], Value::Null);
    assert_eq!(before["acts"][0]["failures"], json!([{"failure": "not_decided"}]));

    let bare = scene.decide(json!({})).await;
    assert!(problem(&bare, "contests").contains("R113"), "{}", bare.text());
    assert!(problem(&bare, "departs").contains("assessment, finding"), "{}", bare.text());
    for (basis, rule) in [
        ("not_formally_identified", "R002"),
        ("no_trafficker_prosecuted", "R003"),
        ("does_not_cooperate", "R004"),
        ("serious_offence", "R005"),
        ("consented", "R010"),
        ("contract_signed", "R011"),
        ("self_denied", "R014"),
    ] {
        let refused = scene.decide(json!({"bases": [basis]})).await;
        assert!(problem(&refused, "bases[0]").contains(rule), "{basis}: {}", refused.text());
    }
    let means =
        scene.decide(json!({"contests": [{"on": "episode.means", "reasons": "He was not forced."}]})).await;
    assert!(problem(&means, "contests[0].on").contains("R009"), "{}", means.text());
    let mute = scene
        .decide(json!({"contests": [{"on": "episode.purpose"}], "departs": ["assessment", "finding"]}))
        .await;
    assert!(problem(&mute, "contests[0].reasons").contains("why"), "{}", mute.text());
    let beside = json!([{"on": "nexus.escape", "reasons": "He did not flee."}]);
    let beside = scene.decide(json!({"contests": beside, "departs": ["assessment", "finding"]})).await;
    assert!(problem(&beside, "contests").contains("applies"), "{}", beside.text());
    assert_eq!(scene.section().await["acts"][0]["decisions"], json!([]), "nothing refused is kept");

    let reasons = "The tenancy, the keys and the telephone show that the house was run by him alone.";
    let contests = json!([{"on": "episode.purpose", "reasons": reasons}]);
    let kept = scene.decide(json!({"contests": contests, "departs": ["assessment", "finding"]})).await;
    assert_eq!(kept.status, 201, "{}", kept.text());
    let act = &scene.section().await["acts"][0];
    assert_eq!(act["decisions"][0]["contests"], contests);
    assert_eq!(act["considered"]["role"], "prosecutor");
    assert_eq!(act["failures"][0]["failure"], "departure");
    assert_eq!(act["failures"][0]["from"], json!(["assessment", "finding"]));
    assert_eq!(act["principle"], "applies", "what the law says stays beside what was decided");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_correction_cannot_smuggle_in_what_a_decision_may_not_say() {
    let house = House::new().await;
    let scene = scene(&house, "w23-v-c-l").await;
    let applied = scene.decide(json!({"outcome": "applied"})).await;
    assert_eq!(applied.status, 201, "{}", applied.text());
    let entry = scene.section().await["acts"][0]["decisions"][0]["entry"].clone();
    let corrected = json!({"kind": "correction", "supersedes": entry, "reasons": "second thoughts",
        "body": {"kind": "decision", "act": "a1", "outcome": "not_applied", "reasons": "To be prosecuted."}});
    let refused = scene.prosecutor.write(Purpose::Prosecution, scene.case, vec![corrected]).await;
    assert!(problem(&refused, "contests").contains("R113"), "{}", refused.text());
    let opened = json!({"id": Id::new_v4(), "entries": entries(vec![
        json!({"kind": "case", "case": {"schema": "lindung.case/1", "reference": "N", "jurisdiction": "SG",
               "unlawful_acts": [{"id": "a1", "offence": "begging"}]}}),
        json!({"kind": "decision", "act": "a1", "outcome": "not_applied", "reasons": "None."}),
    ])});
    let refused = scene.officer.post(Purpose::Identification, "/v1/cases", &opened).await;
    assert!(problem(&refused, "contests").contains("R113"), "{}", refused.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_milder_sentence_for_the_courier_stands_as_a_failure_and_the_remedies_stay_open() {
    let house = House::new().await;
    let scene = scene(&house, "w14-courier-in-love").await;
    let asked = json!({"kind": "remedy", "act": "a1", "punishment": "sentence", "remedy": "mitigated",
        "outcome": "granted", "before": "trial court", "date": "2026-01-16"});
    let vacated = json!({"kind": "remedy", "act": "a1", "punishment": "conviction", "remedy": "vacated",
        "outcome": "asked", "before": "court of appeal", "date": "2026-02-01"});
    let written = scene.lawyer.write(Purpose::Defence, scene.case, vec![asked, vacated]).await;
    assert_eq!(written.status, 201, "{}", written.text());
    let act = &scene.section().await["acts"][0];
    let failures: Vec<&str> =
        act["failures"].as_array().expect("a list").iter().filter_map(|f| f["failure"].as_str()).collect();
    assert_eq!(failures, ["mitigated_only", "not_decided"]);
    assert_eq!(act["gap"], true);
    assert_eq!(act["remedies"].as_array().map(Vec::len), Some(2));

    let path = format!("/v1/cases/{}/non-punishment", scene.case);
    let headers = [("accept", "text/plain"), ("lindung-purpose", "defence")];
    let paper = scene.lawyer.proven.send(Method::GET, &path, &headers, Body::empty()).await;
    let paper = paper.text();
    assert!(paper.contains("a lesser sentence is no protection"), "{paper}");
    assert!(paper.contains("vacated, asked before court of appeal (2026-02-01)"), "{paper}");
}
