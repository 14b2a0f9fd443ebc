//! The courier in love (W14), from the arrest to the remedy that a closed list leaves: each refusal and duty on the way.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::browser::Reply;
use crate::cast::{User, Writers, entries};
use crate::expected::repository;
use crate::support::House;

/// The worked case as it is first known, in a State whose list leaves drugs out.
fn first_known() -> Value {
    let file = repository("conformance/good/worked/w14-courier-in-love.toml");
    let mut document: Value = toml::from_str(&std::fs::read_to_string(file).expect("a case")).expect("TOML");
    document["jurisdiction"] = json!("LA");
    document["unlawful_acts"][0]["stage"] = json!("encounter");
    let document_map = document.as_object_mut().expect("a document");
    document_map.remove("identifications");
    document["unlawful_acts"][0].as_object_mut().expect("an act").remove("proceedings");
    document
}

async fn read(user: &User, purpose: Purpose, path: &str) -> Value {
    let reply = user.get(purpose, path).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    reply.json()
}

fn open_tasks(told: &Value) -> Vec<String> {
    let open = told["tasks"].as_array().into_iter().flatten().filter(|task| task["state"] == "open");
    let mut open: Vec<String> = open
        .map(|task| {
            format!("{} {}", task["duty"].as_str().unwrap_or(""), task["role"].as_str().unwrap_or(""))
        })
        .collect();
    open.sort();
    open
}

fn raised(told: &Value, duties: &[&str]) {
    let open = open_tasks(told);
    for duty in duties {
        assert!(open.iter().any(|task| task == duty), "{duty} is not open: {open:?}");
    }
}

fn kept(reply: &Reply) {
    assert_eq!(reply.status, 201, "{}", reply.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_courier_comes_from_arrest_to_the_remedy_that_a_closed_list_leaves() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency_in("police", "LA").await).await;
    let office = house.agency_in("prosecution", "LA").await;
    let prosecutor = house.user("prosecutor", Role::Prosecutor, office).await;
    let court = house.agency_in("court", "LA").await;
    let judge = house.user("judge", Role::Judge, court).await;
    let Writers { officer, lawyer, .. } = &writers;
    let case = Id::new_v4();
    let new = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": first_known()})])});
    kept(&officer.post(Purpose::Identification, "/v1/cases", &new).await);
    let tasks = format!("/v1/cases/{case}/tasks");
    let stage = |to: &str| json!({"kind": "facts", "set": {"unlawful_acts.a1.stage": to}});

    // The arrest: she is a possible victim, whatever she carried.
    let told = read(officer, Purpose::Identification, &tasks).await;
    raised(&told, &["R044 frontline_officer", "R047 frontline_officer", "R059 state", "R071 investigator"]);
    let held = json!({"kind": "facts", "set": {"unlawful_acts.a1.stage": "investigation",
        "unlawful_acts.a1.proceedings.detained": "yes"}});
    kept(&officer.write(Purpose::Identification, case, vec![held]).await);
    let told = read(officer, Purpose::Identification, &tasks).await;
    raised(
        &told,
        &["R072 investigator", "R077 investigator", "R090 investigator", "R091 investigator", "R088 state"],
    );
    let asks = told["asks"].as_array().expect("asks");
    assert!(
        asks.iter().any(|ask| ask["fact"] == "unlawful_acts.a1.proceedings.assessed_by_qualified_person"),
        "{asks:?}"
    );

    // The charge: what the law forbids as a reason is refused, each with its rule.
    writers.put(case, prosecutor.id, "assigned").await;
    writers.put(case, lawyer.id, "counsel").await;
    writers.put(case, judge.id, "court").await;
    kept(&prosecutor.write(Purpose::Prosecution, case, vec![stage("charge")]).await);
    let told = read(&prosecutor, Purpose::Prosecution, &tasks).await;
    raised(&told, &["R107 prosecutor", "R110 prosecutor", "R114 prosecutor"]);
    for (basis, rule) in
        [("serious_offence", "R005"), ("consented", "R010"), ("not_formally_identified", "R002")]
    {
        let against = json!({"kind": "decision", "act": "a1", "outcome": "not_applied", "date": "2026-01-15",
                             "reasons": "She carried a kilogram.", "bases": [basis]});
        let refused = prosecutor.write(Purpose::Prosecution, case, vec![against]).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.text().contains(rule), "{basis}: {}", refused.text());
    }
    let dismissal = json!({"kind": "decision", "act": "a1", "outcome": "applied", "stage": "charge", "date": "2026-01-20",
                           "reasons": "She was deceived and did not know what she carried; dismissal is asked for."});
    kept(&prosecutor.write(Purpose::Prosecution, case, vec![dismissal]).await);

    // The court finds a victim and convicts all the same.
    let found = json!({"kind": "identification", "state": "LA", "authority": "trial court", "date": "2026-02-01",
                       "outcome": "victim"});
    kept(&judge.write(Purpose::Adjudication, case, vec![found]).await);
    let convicted = json!({"kind": "facts", "set": {"unlawful_acts.a1.stage": "sentencing",
        "unlawful_acts.a1.proceedings.charged": "yes", "unlawful_acts.a1.proceedings.convicted": "yes"}});
    kept(&prosecutor.write(Purpose::Prosecution, case, vec![convicted]).await);
    let told = read(&judge, Purpose::Adjudication, &tasks).await;
    raised(&told, &["R142 judge", "R143 judge", "R145 state", "R147 state"]);
    let changes = told["changes"].as_array().expect("changes");
    let identified =
        changes.iter().find(|change| change["after"]["principle"] == "applies").expect("a change");
    assert_eq!(identified["before"]["principle"], "presumed");
    assert_eq!(identified["because"]["kinds"], json!(["identification"]));
    assert_eq!(identified["after"]["gap"], true, "the list leaves drugs out");

    // A milder sentence is no remedy.
    let milder = json!({"kind": "remedy", "act": "a1", "punishment": "conviction", "remedy": "mitigated",
                        "outcome": "granted", "before": "trial court", "reasons": "the shortest term, suspended"});
    kept(&judge.write(Purpose::Adjudication, case, vec![milder]).await);
    let remedies = format!("/v1/cases/{case}/remedies?as_of=2026-02-15");
    let told = read(lawyer, Purpose::Defence, &remedies).await;
    let of = |told: &Value, punishment: &str| -> Value {
        let all = told["acts"][0]["punishments"].as_array().expect("punishments").clone();
        all.into_iter().find(|one| one["punishment"] == punishment).unwrap_or_else(|| panic!("{told}"))
    };
    let conviction = of(&told, "conviction");
    assert_eq!((&conviction["failure_of_protection"], &conviction["state"]), (&json!(true), &json!("open")));
    assert_eq!(told["acts"][0]["owed"], true);
    let national = &conviction["remedies"][0];
    assert_eq!((&national["rule"], &national["national"]), (&json!("la.cpc.214"), &json!(true)));
    assert_eq!(national["also_requires"], json!(["listed_ground_of_review"]));
    assert!(national["barriers"].as_array().is_some_and(|barriers| !barriers.is_empty()), "{national}");
    assert_eq!(of(&told, "record")["in_national_law"], false, "no law of the State clears the record");

    // The appeal.
    let appeal = |outcome: &str| {
        json!({"kind": "remedy", "act": "a1", "punishment": "conviction", "remedy": "vacated", "outcome": outcome,
               "before": "the court above", "date": "2026-03-01"})
    };
    kept(&lawyer.write(Purpose::Defence, case, vec![appeal("asked")]).await);
    assert_eq!(of(&read(lawyer, Purpose::Defence, &remedies).await, "conviction")["state"], "asked");
    kept(&judge.write(Purpose::Adjudication, case, vec![appeal("granted")]).await);
    let told = read(lawyer, Purpose::Defence, &remedies).await;
    let conviction = of(&told, "conviction");
    assert_eq!(
        (&conviction["state"], &conviction["undone_by"], &conviction["failure_of_protection"]),
        (&json!("undone"), &json!("vacated"), &json!(false))
    );
    assert_eq!(of(&told, "record")["state"], "open", "the record is a punishment of its own");
    let section =
        read(lawyer, Purpose::Defence, &format!("/v1/cases/{case}/non-punishment?as_of=2026-02-15")).await;
    assert_eq!(section["acts"][0]["decisions"][0]["role"], "prosecutor");
    assert!(section.to_string().contains("mitigated"), "what failed stays in the file: {section}");
}
