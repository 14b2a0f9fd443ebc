//! Casework by plain forms: opening, deciding, tasks, facts and their conflicts, referring; and who may not.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::json;

use crate::cast::{User, Writers, entries};
use crate::support::House;

/// A case of an adult who was made to scam, and somebody who works on it.
pub(crate) async fn opened(house: &House) -> (Writers, Id) {
    let writers = Writers::new(house, "police", house.agency_in("police", "TH").await).await;
    let case = Id::new_v4();
    let document = json!({
        "schema": "lindung.case/1", "reference": "C-1", "jurisdiction": "TH", "suspicion": "yes",
        "person": {"age": 24, "nationalities": ["MM"]},
        "episodes": [{"id": "e1", "act": {"recruitment": "yes"}, "means": {"deception": "yes"},
                      "purpose": {"forced_criminality": "yes"}}],
        "unlawful_acts": [{"id": "a1", "offence": "scamming", "episode": "e1", "stage": "charge",
                           "nexus": {"purpose": "yes", "ordered": "yes"}}],
    });
    let new = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document})])});
    let reply = writers.officer.post(Purpose::Identification, "/v1/cases", &new).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    (writers, case)
}

async fn prosecutor(house: &House, writers: &Writers, case: Id) -> User {
    let agency = house.agency_in("prosecution", "TH").await;
    let user = house.user("prosecutor", Role::Prosecutor, agency).await;
    writers.put(case, user.id, "assigned").await;
    user
}

/// The value of a hidden field of a page.
pub(crate) fn hidden(page: &str, name: &str) -> String {
    let found = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a hidden field");
    found.split('"').next().expect("a value").to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_prosecutor_sees_why_and_decides_against_only_with_reasons() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let user = prosecutor(&house, &writers, case).await;
    let browser = &user.plain;
    let page = browser.get(&format!("/cases/{case}")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    for shown in ["C-1", "The principle is presumed to apply", "R073", "Decide: scamming"] {
        assert!(page.text().contains(shown), "{shown}: {}", page.text());
    }
    assert!(page.text().contains("frontline officer"), "who said a fact stands beside it");

    let decide = format!("/cases/{case}/decide/a1");
    let (seq, entry) = {
        let page = browser.get(&decide).await;
        (hidden(page.text(), "seq"), hidden(page.text(), "entry"))
    };
    let fixed = [("seq", seq.as_str()), ("entry", entry.as_str())];
    let bare = [&fixed[..], &[("outcome", "not_applied"), ("reasons", "it is serious")]].concat();
    let refused = browser.form(&decide, &bare).await;
    assert_eq!(refused.status, 422);
    for shown in ["There is a problem", "R113", "it is serious"] {
        assert!(refused.text().contains(shown), "{shown}: {}", refused.text());
    }
    let basis = [&bare[..], &[("bases", "consented"), ("departs", "assessment")]].concat();
    let refused = browser.form(&decide, &basis).await;
    assert!(refused.text().contains("is no reason to withhold protection"), "{}", refused.text());

    let against = [
        &fixed[..],
        &[
            ("outcome", "not_applied"),
            ("reasons", "The chats show own plans."),
            ("contest:nexus", "Nothing links the act to the trafficking."),
            ("departs", "assessment"),
        ],
    ]
    .concat();
    let kept = browser.form(&decide, &against).await;
    assert_eq!((kept.status, kept.header("location")), (303, format!("/cases/{case}#decisions").as_str()));
    let again = browser.form(&decide, &against).await;
    assert_eq!(again.status, 303, "sent twice, it is kept once: {}", again.text());
    let page = browser.get(&format!("/cases/{case}")).await;
    assert_eq!(page.text().matches("The chats show own plans.").count(), 1);
    assert!(page.text().contains("departs from the assessment or a finding"), "{}", page.text());
    let section = browser.get(&format!("/cases/{case}/section")).await;
    assert!(section.text().contains("The chats show own plans."), "{}", section.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_saw_an_older_state_is_shown_both_values_and_loses_nothing() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let browser = &writers.officer.plain;
    let path = "episodes.e1.means.deception";
    let page = browser.get(&format!("/cases/{case}/fact?path={path}")).await;
    assert!(page.text().contains("Did anyone lie"), "{}", page.text());
    let (seq, entry) = (hidden(page.text(), "seq"), hidden(page.text(), "entry"));
    let other = json!({"kind": "facts", "set": {path: "unknown"}});
    assert_eq!(writers.officer.write(Purpose::Identification, case, vec![other]).await.status, 201);
    let mine =
        [("path", path), ("value", "no"), ("why", "the contract was real"), ("seq", &seq), ("entry", &entry)];
    let save = format!("/cases/{case}/fact");
    let stale = browser.form(&save, &mine).await;
    assert_eq!(stale.status, 409);
    for shown in ["Somebody else changed this case", "the contract was real", "Not known", "Keep mine"] {
        assert!(stale.text().contains(shown), "{shown}: {}", stale.text());
    }
    let seq = hidden(stale.text(), "seq");
    let mine =
        [("path", path), ("value", "no"), ("why", "the contract was real"), ("seq", &seq), ("entry", &entry)];
    assert_eq!(browser.form(&save, &mine).await.status, 303);
    let page = browser.get(&format!("/cases/{case}")).await;
    assert!(page.text().contains("Before, another said"), "{}", page.text());
    assert!(page.text().contains("the contract was real"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_is_opened_worked_on_and_referred_by_forms_alone() {
    let house = House::new().await;
    let police = house.agency_in("police", "TH").await;
    let shelter = house.agency_in("shelter", "TH").await;
    let officer = house.user("officer", Role::FrontlineOfficer, police).await;
    let worker = house.user("worker", Role::ShelterWorker, shelter).await;
    let browser = &officer.plain;
    let refused = browser.form("/cases/new", &[("reference", ""), ("jurisdiction", "TH")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("There is a problem"), "{}", refused.text());
    let page = browser.get("/cases/new").await;
    let id = hidden(page.text(), "id");
    let new = [
        ("id", id.as_str()),
        ("reference", "N-7"),
        ("jurisdiction", "TH"),
        ("offence", "begging"),
        ("stage", "encounter"),
        ("suspicion", "yes"),
    ];
    let opened = browser.form("/cases/new", &new).await;
    assert_eq!(
        (opened.status, opened.header("location")),
        (303, format!("/cases/{id}").as_str()),
        "{}",
        opened.text()
    );
    assert_eq!(browser.form("/cases/new", &new).await.status, 303, "sent twice, one case is opened");
    assert!(browser.get("/cases").await.text().contains("N-7"));
    assert!(browser.get("/work").await.text().contains("N-7"));
    let hostile = "<script>alert(1)</script>";
    assert_eq!(browser.form(&format!("/cases/{id}/note"), &[("text", hostile)]).await.status, 303);
    let page = browser.get(&format!("/cases/{id}")).await;
    assert!(
        page.text().contains("&#60;script&#62;alert(1)") && !page.text().contains(hostile),
        "{}",
        page.text()
    );

    let refer = format!("/cases/{id}/refer");
    let shelter_id = shelter.to_string();
    let without = browser
        .form(&refer, &[("agency", &shelter_id), ("service", "a bed"), ("purpose", "protection")])
        .await;
    assert_eq!(without.status, 422);
    assert!(without.text().contains("Ask the person first"), "{}", without.text());
    let with = [
        ("agency", shelter_id.as_str()),
        ("service", "a bed"),
        ("purpose", "protection"),
        ("consent", "yes"),
        ("field", "reference"),
        ("field", "referrals"),
    ];
    let sent = browser.form(&refer, &with).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    let work = worker.plain.get("/work").await;
    assert!(work.text().contains("Referrals that wait for your answer"), "{}", work.text());
    let referral = hidden(work.text(), "referral");
    let accept = [("referral", referral.as_str()), ("outcome", "accepted"), ("back", "/work")];
    let accepted = worker.plain.form(&format!("/cases/{id}/answer"), &accept).await;
    assert_eq!((accepted.status, accepted.header("location")), (303, "/work"), "{}", accepted.text());
    let page = worker.plain.get(&format!("/cases/{id}")).await;
    assert!(page.text().contains("Not shown to you"), "{}", page.text());
    assert!(!page.text().contains("begging"), "the acts were not agreed to: {}", page.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_may_not_know_of_a_case_gets_the_page_of_none() {
    let house = House::new().await;
    let (_, case) = opened(&house).await;
    let stranger = house.user("stranger", Role::Prosecutor, house.agency_in("elsewhere", "TH").await).await;
    let immigration =
        house.user("immigration", Role::ImmigrationOfficer, house.agency_in("border", "TH").await).await;
    for (user, browser) in [(&stranger, &stranger.plain), (&immigration, &immigration.plain)] {
        for below in ["", "/fact?path=suspicion", "/decide/a1", "/section", "/history", "/readers", "/refer"]
        {
            let known = browser.get(&format!("/cases/{case}{below}")).await;
            let none = browser.get(&format!("/cases/{}{below}", Id::from_u128(7))).await;
            // A page names its own address; all else is the same.
            let known_page = known.text().replace(&case.to_string(), "");
            let none_page = none.text().replace(&Id::from_u128(7).to_string(), "");
            assert_eq!((known.status, known_page), (none.status, none_page), "{} {below}", user.role);
            assert_eq!(known.status, 404, "{} {below}", user.role);
        }
        let note = browser.form(&format!("/cases/{case}/note"), &[("text", "x")]).await;
        assert_eq!(note.status, 404, "{}", user.role);
    }
    let nobody = house.browser().get(&format!("/cases/{case}")).await;
    assert_eq!(nobody.status, 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_typed_when_the_session_had_ended_comes_back_to_be_sent_again() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let note = [("text", "She wants <her> sister to be told.")];
    let path = format!("/cases/{case}/note");
    let nobody = house.browser();
    let page = nobody.form(&path, &note).await;
    assert_eq!(page.status, 401);
    for shown in [
        "What you typed is still on this page",
        &format!("action=\"{path}\""),
        "name=\"text\" value=\"She wants &#60;her&#62; sister to be told.\"",
    ] {
        assert!(page.text().contains(shown), "{shown}: {}", page.text());
    }
    let secret = [("password", "a secret of mine"), ("back", "/work")];
    let page = nobody.form("/prove", &secret).await;
    assert!(!page.text().contains("a secret of mine"), "{}", page.text());
    let kept = writers.officer.plain.form(&path, &note).await;
    assert_eq!(kept.status, 303, "sent again it is kept");
}
