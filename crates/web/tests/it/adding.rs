//! Writing down by plain forms what has no page of its own, and narrowing the list of cases.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::json;

use crate::casework::{hidden, opened};
use crate::support::House;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_finding_and_a_remedy_are_written_down_in_words_and_shown_on_the_case() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let browser = &writers.officer.plain;
    let kinds = browser.get(&format!("/cases/{case}/add")).await;
    assert_eq!(kinds.status, 200, "{}", kinds.text());
    assert!(kinds.text().contains("Finding of an authority"), "{}", kinds.text());

    let path = format!("/cases/{case}/add/identification");
    let page = browser.get(&path).await;
    let entry = hidden(page.text(), "entry");
    let short = browser.form(&path, &[("entry", &entry), ("authority", "the committee")]).await;
    assert_eq!(short.status, 422);
    for shown in ["There is a problem", "href=\"#in-state\"", "value=\"the committee\""] {
        assert!(short.text().contains(shown), "{shown}: {}", short.text());
    }
    let whole = [
        ("entry", entry.as_str()),
        ("authority", "the committee"),
        ("state", "TH"),
        ("outcome", "not_victim"),
        ("reasons", "<b>paid</b>"),
        ("date", "2026-01"),
    ];
    let kept = browser.form(&path, &whole).await;
    assert_eq!((kept.status, kept.header("location")), (303, format!("/cases/{case}#facts").as_str()));
    let again = browser.form(&path, &whole).await;
    assert_eq!(again.status, 303, "sent twice, it is kept once");
    let shown = browser.get(&format!("/cases/{case}")).await;
    assert_eq!(shown.text().matches("This authority did not find that the person is a victim").count(), 1);
    assert!(shown.text().contains("&#60;b&#62;paid"), "typed text is text: {}", shown.text());
    assert!(!shown.text().contains("not_victim"), "no code of the contract is shown to people");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_act_gets_its_own_id_and_judgement() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let browser = &writers.officer.plain;
    let path = format!("/cases/{case}/add/act");
    let act = [("offence", "irregular_stay"), ("stage", "encounter"), ("episode", "e1")];
    let entry = hidden(browser.get(&path).await.text(), "entry");
    let kept = browser.form(&path, &[&[("entry", entry.as_str())], &act[..]].concat()).await;
    assert_eq!((kept.status, kept.header("location")), (303, format!("/cases/{case}#acts").as_str()));
    let read = writers.officer.get(Purpose::Identification, &format!("/v1/cases/{case}")).await;
    assert_eq!(read.json()["fields"]["acts"][1]["id"], "a2");
    let page = browser.get(&format!("/cases/{case}")).await;
    assert!(page.text().contains("Decide: irregular stay"), "{}", page.text());
    let measure = format!("/cases/{case}/add/measure");
    let entry = hidden(browser.get(&measure).await.text(), "entry");
    let fields = [("entry", entry.as_str()), ("code", "legal_aid"), ("act", "a2"), ("until", "2026-12")];
    assert_eq!(browser.form(&measure, &fields).await.status, 303);
    let page = browser.get(&format!("/cases/{case}")).await;
    for shown in ["Provide legal aid", "<dd>irregular stay</dd>", "<dd>2026-12</dd>"] {
        assert!(page.text().contains(shown), "{shown}: {}", page.text());
    }
    let episode = format!("/cases/{case}/add/episode");
    let entry = hidden(browser.get(&episode).await.text(), "entry");
    let kept = browser.form(&episode, &[("entry", &entry), ("from", "2024-05"), ("states", "mm, th")]).await;
    assert_eq!(kept.status, 303, "{}", kept.text());
    let read = writers.officer.get(Purpose::Identification, &format!("/v1/cases/{case}")).await;
    assert_eq!(
        read.json()["fields"]["protection"]["episodes"][1],
        json!({"id": "e2", "from": "2024-05", "states": ["MM", "TH"]})
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_may_not_write_a_field_is_offered_no_form_for_it() {
    let house = House::new().await;
    let (writers, case) = opened(&house).await;
    let agency = house.agency_in("prosecution", "TH").await;
    let user = house.user("prosecutor", Role::Prosecutor, agency).await;
    writers.put(case, user.id, "assigned").await;
    let kinds = user.plain.get(&format!("/cases/{case}/add")).await;
    assert!(!kinds.text().contains("/add/health"), "{}", kinds.text());
    let refused = user.plain.get(&format!("/cases/{case}/add/health")).await;
    assert_eq!(refused.status, 403);
    let nothing = user.plain.get(&format!("/cases/{case}/add/decision")).await;
    assert_eq!(nothing.status, 404, "a decision has a page of its own");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_is_narrowed_over_all_its_pages_and_kept_under_a_name() {
    let house = House::new().await;
    let (writers, _) = opened(&house).await;
    for number in 1..=30 {
        let document = json!({
            "schema": "lindung.case/1", "reference": format!("N-{number}"), "jurisdiction": "TH",
            "unlawful_acts": [{"id": "a1", "offence": "scamming", "stage": "trial"}],
        });
        let new = json!({"id": Id::from_u128(u128::MAX - number), "entries": crate::cast::entries(vec![json!({"kind": "case", "case": document})])});
        assert_eq!(writers.officer.post(Purpose::Identification, "/v1/cases", &new).await.status, 201);
    }
    let browser = &writers.officer.plain;
    let all = browser.get("/cases").await;
    assert!(!all.text().contains("C-1"), "it is older than a page");
    let narrowed = browser.get("/cases?state=TH&stage=charge").await;
    assert!(narrowed.text().contains("C-1") && !narrowed.text().contains("N-1"), "{}", narrowed.text());
    let none = browser.get("/cases?state=SG&stage=").await;
    assert!(none.text().contains("No case is shown here."), "{}", none.text());

    let id = hidden(narrowed.text(), "id");
    let kept = browser
        .form("/cases/views", &[("id", &id), ("name", ""), ("state", "TH"), ("stage", "charge")])
        .await;
    assert_eq!((kept.status, kept.header("location")), (303, "/cases?state=TH&stage=charge"));
    let page = browser.get("/cases").await;
    assert!(page.text().contains("Thailand, Charge"), "{}", page.text());
    let gone = browser.form(&format!("/cases/views/{id}/remove"), &[]).await;
    assert_eq!(gone.status, 303);
    assert!(!browser.get("/cases").await.text().contains("Thailand, Charge"));
}
