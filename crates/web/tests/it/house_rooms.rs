//! The keys, a supervisor's team, and days in the reader's calendar, as pages of the house.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::json;

use crate::browser::Browser;
use crate::cast::{User, entries};
use crate::house_pages::{here_for, shown};
use crate::support::{House, MINUTE};

async fn page(browser: &Browser, path: &str) -> String {
    let page = shown(browser, path).await;
    for prefix in [">keys-", ">team-", ">work-"] {
        assert!(!page.contains(prefix), "a message is wanting: {page}");
    }
    page
}

/// Opens a case that raises duties with a time.
async fn opened(officer: &User, reference: &str) -> Id {
    let case = Id::new_v4();
    let document = json!({
        "schema": "lindung.case/1", "reference": reference, "jurisdiction": "TH", "suspicion": "yes",
        "person": {"age": 24}, "episodes": [{"id": "e1", "act": {"recruitment": "yes"}}],
        "unlawful_acts": [{"id": "a1", "offence": "scamming", "episode": "e1", "stage": "encounter"}],
    });
    let new = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document})])});
    let reply = officer.post(Purpose::Identification, "/v1/cases", &new).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    case
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_keys_are_told_by_version_and_never_shown() {
    let house = House::new().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let officer = house.user("officer", Role::FrontlineOfficer, house.agency).await;
    assert!(shown(&keeper.proven, "/house").await.contains("href=\"/house/keys\""));
    assert!(page(&keeper.proven, "/house/keys").await.contains("Every case is under the newest keys."));
    opened(&officer, "T-1").await;
    let told = page(&keeper.proven, "/house/keys").await;
    for said in [
        "Records of cases",
        "Signing the ledger",
        "lindung keys renew --retire",
        "<td>1</td>",
        "never a key itself",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    let at = here_for(&officer, Purpose::Identification).await;
    assert!(!shown(&at, "/house").await.contains("/house/keys"));
    assert_eq!(at.get("/house/keys").await.status, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_is_shown_to_who_leads_it() {
    let house = House::new().await;
    let chief = house.user("chief", Role::FrontlineOfficer, house.agency).await;
    let officer =
        house.user_under("officer", Role::FrontlineOfficer, house.agency, Some(chief.id), None).await;
    let far = house.agency_in("Police of Trat", "TH").await;
    house.user_under("far", Role::FrontlineOfficer, far, Some(chief.id), None).await;
    let case = opened(&officer, "T-2026-7").await;
    let at = here_for(&chief, Purpose::Identification).await;
    assert!(shown(&at, "/house").await.contains("href=\"/house/team\""));
    let told = page(&at, "/house/team").await;
    assert!(told.contains("Name of officer") && told.contains("Nothing is late."), "{told}");
    assert!(told.contains("Police of Trat") && !told.contains("Name of far"), "{told}");
    let own = here_for(&officer, Purpose::Identification).await;
    assert!(!shown(&own, "/house").await.contains("/house/team"));
    assert_eq!(own.get("/house/team").await.status, 404, "who leads nobody");

    let why = json!({"case": case, "reason": "she is in hospital and cannot speak"});
    assert_eq!(officer.post(Purpose::Protection, "/v1/emergencies", &why).await.status, 201);
    house.pass(60 * 24 * 60 * MINUTE);
    let late = house.linked(chief.id).await;
    assert_eq!(late.form("/purpose", &[("purpose", "identification")]).await.status, 303);
    let told = page(&late, "/house/team").await;
    assert!(
        told.contains("T-2026-7") && told.contains("was due ") && told.contains("class=\"late\""),
        "{told}"
    );
    assert!(told.contains("Emergencies to review <span class=\"count\">1</span>"), "{told}");
    assert!(told.contains("Requests to answer <span class=\"count\">0</span>"), "{told}");
}

#[tokio::test]
async fn days_stand_in_the_calendar_of_the_reader() {
    let house = House::new().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let stopped = house.add("stopped", Role::Judge, house.agency).await;
    house.store.disable_user_as_operator(stopped, true).await.unwrap();
    let path = format!("/house/users/{stopped}");
    for (language, day) in [("en", "2025-11-24"), ("th", "24/11/2568"), ("vi", "24/11/2025")] {
        let browser = keeper.proven.clone().with("accept-language", language);
        let page = browser.get(&path).await;
        assert!(page.text().contains(day), "{language}: {}", page.text());
        assert!(browser.get("/account").await.text().contains(day), "{language}");
    }
}
