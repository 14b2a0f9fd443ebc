//! Duties become tasks: raised by facts and stages, done with evidence, closed by what changed, seen by whom.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::cast::{User, Writers, entries};
use crate::support::House;

/// A person found in a scam compound in Thailand, suspected to be a victim.
fn document(stage: &str) -> Value {
    json!({
        "schema": "lindung.case/1", "reference": "T-1", "jurisdiction": "TH", "suspicion": "yes",
        "person": {"age": 24, "nationalities": ["MM"]},
        "episodes": [{"id": "e1", "act": {"recruitment": "yes"}, "means": {"deception": "yes"},
                      "purpose": {"forced_criminality": "yes"}}],
        "unlawful_acts": [{"id": "a1", "offence": "scamming", "episode": "e1", "stage": stage,
                           "nexus": {"purpose": "yes", "ordered": "yes"}}],
    })
}

async fn opened(house: &House) -> (Writers, Id) {
    let writers = Writers::new(house, "police", house.agency_in("police", "TH").await).await;
    let case = Id::new_v4();
    let new =
        json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document("encounter")})])});
    let reply = writers.officer.post(Purpose::Identification, "/v1/cases", &new).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    (writers, case)
}

async fn tasks(user: &User, purpose: Purpose, case: Id) -> Value {
    let reply = user.get(purpose, &format!("/v1/cases/{case}/tasks")).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
}

fn one<'t>(told: &'t Value, duty: &str) -> &'t Value {
    let all = told["tasks"].as_array().expect("tasks");
    all.iter().find(|task| task["duty"] == duty).unwrap_or_else(|| panic!("no {duty} in {told}"))
}

fn stage(to: &str) -> Value {
    json!({"kind": "facts", "set": {"unlawful_acts.a1.stage": to}})
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stage_raises_its_duties_and_asks_at_once_and_the_next_closes_them() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let officer = &writers.officer;
    let first = tasks(officer, Purpose::Identification, case).await;
    let refer = one(&first, "R047");
    assert_eq!(
        (&refer["state"], &refer["owner"], &refer["owned"]),
        (&json!("open"), &json!(officer.id), &json!(true))
    );
    assert_eq!((&refer["deadline"], &refer["basis"]), (&json!("promptly"), &json!("reminder")));
    assert!(refer["cite"].as_str().is_some_and(|cite| cite.contains("Guideline 5")), "{refer}");
    let limit = one(&first, "R059");
    assert_eq!(limit["basis"], "law", "Thailand gives fifteen days: {limit}");
    assert_eq!(
        limit["due"].as_i64().unwrap_or(0) - limit["since"].as_i64().unwrap_or(0),
        15 * 24 * 3_600_000
    );
    assert_eq!(first["asks"], json!([]), "first contact asks for nothing of the proceedings");
    let all = first["tasks"].as_array().expect("tasks");
    assert!(
        !all.iter().any(|task| task["role"] == "all"),
        "a rule for every decision is nothing to tick off"
    );

    let charged = officer.write(Purpose::Identification, case, vec![stage("charge")]).await;
    assert_eq!(charged.status, 201, "{}", charged.text());
    let told = tasks(officer, Purpose::Identification, case).await;
    assert_eq!(one(&told, "R073")["state"], "open", "the intent is asked before the charge");
    let asks: Vec<&str> =
        told["asks"].as_array().expect("asks").iter().filter_map(|ask| ask["fact"].as_str()).collect();
    assert!(asks.contains(&"unlawful_acts.a1.proceedings.assessed_by_qualified_person"), "{asks:?}");
    let answered = json!({"kind": "facts", "set": {"unlawful_acts.a1.proceedings.charged": "yes"}});
    assert_eq!(officer.write(Purpose::Identification, case, vec![answered]).await.status, 201);
    let told = tasks(officer, Purpose::Identification, case).await;
    let closed = one(&told, "R073");
    assert_eq!((&closed["state"], &closed["because"]["by"]), (&json!("ceased"), &json!("entries")));
    assert_eq!(closed["because"]["kinds"], json!(["facts"]));
    assert_eq!(closed["trigger"], "a charge is considered");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_task_is_done_with_evidence_and_results_that_change_are_told_with_their_cause() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let officer = &writers.officer;
    let said = |more: Value| {
        let mut body = json!({"kind": "task", "duty": "R047", "role": "frontline_officer"});
        for (key, value) in more.as_object().into_iter().flatten() {
            body[key] = value.clone();
        }
        vec![body]
    };
    for (more, field) in [
        (json!({"outcome": "done"}), "evidence"),
        (json!({"outcome": "not_possible"}), "reasons"),
        (json!({"outcome": "done", "evidence": "x", "duty": "R999"}), "duty"),
        (json!({"outcome": "finished"}), "outcome"),
    ] {
        let refused = officer.write(Purpose::Identification, case, said(more)).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.text().contains(field), "{}", refused.text());
    }
    let done = officer
        .write(Purpose::Identification, case, said(json!({"outcome": "done", "evidence": "NRM form 12"})))
        .await;
    assert_eq!(done.status, 201, "{}", done.text());
    let told = tasks(officer, Purpose::Identification, case).await;
    assert_eq!(
        (&one(&told, "R047")["state"], &one(&told, "R047")["evidence"]),
        (&json!("done"), &json!("NRM form 12"))
    );
    assert_eq!(told["changes"], json!([]));
    let free = json!({"kind": "facts", "set": {"unlawful_acts.a1.nexus": "no"}});
    assert_eq!(officer.write(Purpose::Identification, case, vec![free]).await.status, 201);
    let told = tasks(officer, Purpose::Identification, case).await;
    let change = &told["changes"][0];
    assert_eq!(
        (&change["before"]["principle"], &change["after"]["principle"]),
        (&json!("presumed"), &json!("does_not_apply"))
    );
    assert_eq!(change["because"]["kinds"], json!(["facts"]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_may_not_read_the_measures_sees_no_tasks_and_a_supervisor_sees_the_team() {
    let house = House::new().await;
    let police = house.agency_in("police", "TH").await;
    let chief = house.user("chief", Role::FrontlineOfficer, police).await;
    let officer = house.user_under("officer", Role::FrontlineOfficer, police, Some(chief.id), None).await;
    let stranger =
        house.user("stranger", Role::FrontlineOfficer, house.agency_in("elsewhere", "TH").await).await;
    let case = Id::new_v4();
    let new =
        json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document("encounter")})])});
    assert_eq!(officer.post(Purpose::Identification, "/v1/cases", &new).await.status, 201);
    let none = stranger.get(Purpose::Identification, &format!("/v1/cases/{case}/tasks")).await;
    let nowhere = stranger.get(Purpose::Identification, &format!("/v1/cases/{}/tasks", Id::new_v4())).await;
    assert_eq!((none.status, &none.body), (404, &nowhere.body));
    let list = |user: &User, query: &str| {
        let (user, path) = (user.clone(), format!("/v1/tasks?{query}"));
        async move {
            let reply = user.get(Purpose::Identification, &path).await;
            assert_eq!(reply.status, 200, "{}", reply.text());
            reply.json()
        }
    };
    let mine = list(&officer, "").await;
    assert_eq!((&mine["cases"][0]["case"], &mine["cases"][0]["reference"]), (&json!(case), &json!("T-1")));
    assert_eq!(list(&chief, "of=team").await["cases"][0]["case"], json!(case));
    assert_eq!(list(&chief, "of=team&overdue=true").await["cases"], json!([]));
    assert_eq!(list(&chief, "").await["cases"], json!([]));
    assert_eq!(list(&stranger, "of=agency").await["cases"], json!([]));
    let nobodys = list(&officer, "of=agency").await;
    assert!(
        nobodys["cases"][0]["tasks"]
            .as_array()
            .is_some_and(|tasks| tasks.iter().any(|task| task["role"] == "state")),
        "{nobodys}"
    );
    let taken = json!({"kind": "task", "duty": "R047", "role": "frontline_officer", "outcome": "taken"});
    assert_eq!(officer.write(Purpose::Identification, case, vec![taken]).await.status, 201);
    let has = |told: &Value| told["cases"].to_string().contains("\"R047\"");
    assert!(!has(&list(&chief, "of=agency").await), "the officer has it");
    house.store.disable_user_as_operator(officer.id, true).await.expect("is disabled");
    assert!(has(&list(&chief, "of=agency").await), "what a user had to do goes to the agency");
    house.store.disable_user_as_operator(officer.id, false).await.expect("is let in again");
    let officer = house.user("officer again", Role::FrontlineOfficer, police).await;
    let wrong = officer.get(Purpose::Identification, "/v1/tasks?of=everybody").await;
    assert_eq!(wrong.status, 422, "{}", wrong.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_state_is_told_only_where_the_person_does_not_object_and_terms_run_out() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let officer = &writers.officer;
    let say = |outcome: &str| vec![json!({"kind": "notification", "state": "MM", "outcome": outcome})];
    let write = |bodies: Vec<Value>| officer.write(Purpose::Identification, case, bodies);
    let unasked = write(say("sent")).await;
    assert_eq!(unasked.status, 422, "{}", unasked.text());
    assert!(unasked.text().contains("14(3)"), "{}", unasked.text());
    assert_eq!(write(say("not_objected")).await.status, 201);
    assert_eq!(write(say("objected")).await.status, 201);
    assert_eq!(write(say("sent")).await.status, 422, "the last word counts");
    assert_eq!(write(say("not_objected")).await.status, 201);
    assert_eq!(write(say("sent")).await.status, 201);
    let until = |day: &str| vec![json!({"kind": "measure", "code": "reflection_period", "until": day})];
    assert_eq!(write(until("2020-01-01")).await.status, 201);
    let told = tasks(officer, Purpose::Identification, case).await;
    assert_eq!(told["terms"], json!([{"code": "reflection_period", "until": "2020-01-01", "over": true}]));
    assert_eq!(write(until("2999-01-01")).await.status, 201);
    let told = tasks(officer, Purpose::Identification, case).await;
    assert_eq!(told["terms"], json!([{"code": "reflection_period", "until": "2999-01-01", "over": false}]));
}
