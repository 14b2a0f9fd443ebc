//! Asking for what needs two people, and opening a case in an emergency, as pages.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::json;

use crate::browser::{Browser, Reply};
use crate::cast::Writers;
use crate::house_pages::{here_for, shown, wrong_at};
use crate::support::{House, MINUTE, PASSWORD};

const WHY: &str = "for the court of first instance";

async fn page(browser: &Browser, path: &str) -> String {
    let page = shown(browser, path).await;
    for prefix in [">two-", ">emergency-", ">purpose-"] {
        assert!(!page.contains(prefix), "a message is wanting: {page}");
    }
    page
}

fn offered(page: &str) -> Vec<&str> {
    page.split("name=\"act\" id=\"act-").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

async fn asked(browser: &Browser, path: &str, fields: [(&str, &str); 3]) -> Reply {
    browser.form(path, &fields).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_offered_what_the_policies_give() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let colleague = house.user("colleague", Role::Investigator, house.agency).await;
    let path = format!("/cases/{case}/ask");
    for (user, purpose, acts) in [
        (&writers.detective, Purpose::TraffickingInvestigation, vec!["export"]),
        (&writers.detective, Purpose::Identification, vec!["merge"]),
        (&writers.officer, Purpose::Identification, vec!["merge"]),
        (&writers.lawyer, Purpose::Defence, vec!["export", "erase"]),
    ] {
        let browser = here_for(user, purpose).await;
        assert_eq!(offered(&page(&browser, &path).await), acts, "{} {purpose:?}", user.role);
    }
    // Who knows of the case and may ask for nothing, and who keeps keys, find nothing there.
    here_for(&writers.officer, Purpose::Protection).await;
    let colleague_at = here_for(&colleague, Purpose::Identification).await;
    for browser in [&writers.officer.proven, &colleague_at, &keeper.proven] {
        assert_eq!(browser.get(&path).await.status, 404);
        let fields = [("act", "release_key"), ("other", ""), ("reason", WHY)];
        assert_eq!(asked(browser, &path, fields).await.status, 404);
    }
    assert_eq!(here_for(&writers.lawyer, Purpose::Defence).await.get("/cases/x/ask").await.status, 404);
    let person = house.user_under("person", Role::PersonConcerned, house.agency, None, Some(case)).await;
    assert_eq!(offered(&page(&person.proven, &path).await), vec!["erase"]);
    // Who came by a link alone cannot prove anything, and is told what else there is.
    let link =
        writers.officer.post(Purpose::Protection, &format!("/v1/cases/{case}/subject"), &json!(null)).await;
    let by_link = house.browser();
    let link = link.json()["link"].as_str().expect("a link").to_owned();
    assert_eq!(by_link.form("/sign-in/link", &[("link", &link)]).await.status, 303);
    let told = page(&by_link, &path).await;
    assert!(told.contains("whom you trust") && !told.contains("/prove"), "{told}");
    let told = by_link.get("/account").await;
    assert!(told.text().contains("have no password") && !told.text().contains("/prove"), "{}", told.text());
    let done = asked(&person.proven, &path, [("act", "erase"), ("other", ""), ("reason", WHY)]).await;
    assert_eq!((done.status, done.header("location")), (303, format!("{path}?asked=yes").as_str()));
    let told = page(&person.proven, &format!("{path}?asked=yes")).await;
    assert!(told.contains("Your request is written down."), "{told}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_asks_with_a_reason_after_a_proof() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let (case, other) = (writers.case("ID", house.agency).await, writers.case("ID", house.agency).await);
    let theirs = Writers::new(&house, "others", house.agency_in("others", "ID").await).await;
    let elsewhere = theirs.case("ID", house.agency_in("nobody", "ID").await).await;
    let path = format!("/cases/{case}/ask");
    let officer = here_for(&writers.officer, Purpose::Identification).await;
    house.pass(6 * MINUTE);
    let unproven = page(&officer, &path).await;
    assert!(
        unproven.contains(&format!("/prove?back={path}")) && !unproven.contains("<textarea"),
        "{unproven}"
    );
    let fields = [("act", "merge"), ("other", "x"), ("reason", WHY)];
    assert_eq!(asked(&officer, &path, fields).await.status, 403);
    officer.form("/prove", &[("password", PASSWORD)]).await;

    wrong_at(
        &asked(&officer, &path, fields).await,
        "other",
        "Type the whole id of the other case, with its four dashes.",
    );
    let none = "There is no case with this id that you may join with another. Check the id.";
    for id in [elsewhere, Id::new_v4()] {
        let id = id.to_string();
        wrong_at(
            &asked(&officer, &path, [("act", "merge"), ("other", &id), ("reason", WHY)]).await,
            "other",
            none,
        );
    }
    let (same, id) = (case.to_string(), other.to_string());
    let itself = asked(&officer, &path, [("act", "merge"), ("other", &same), ("reason", WHY)]).await;
    wrong_at(&itself, "other", "Give the id of another case than this one.");
    for act in ["", "export", "erase", "x"] {
        let wrong = asked(&officer, &path, [("act", act), ("other", &id), ("reason", WHY)]).await;
        wrong_at(&wrong, "act", "Choose what you ask for.");
        assert!(wrong.text().contains(&format!(">{WHY}</textarea>")), "what was typed is kept");
    }
    let short = asked(&officer, &path, [("act", "merge"), ("other", &id), ("reason", " so   ")]).await;
    wrong_at(&short, "reason", "Say why, in 10 to 4,000 characters.");
    let done = asked(&officer, &path, [("act", "merge"), ("other", &id), ("reason", WHY)]).await;
    assert_eq!((done.status, done.header("location")), (303, "/house/requests"), "{}", done.text());
    let list = page(&officer, "/house/requests").await;
    assert!(list.contains("Two cases become one") && list.contains(WHY), "{list}");
    assert!(!list.contains("/house/requests/new"), "nobody else asks by an id");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_keeps_keys_asks_by_an_id_and_learns_nothing() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await.to_string();
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let path = "/house/requests/new";
    assert!(page(&keeper.proven, "/house/requests").await.contains("href=\"/house/requests/new\""));
    assert!(page(&keeper.plain, path).await.contains("/prove?back=/house/requests/new"));
    assert_eq!(offered(&page(&keeper.proven, path).await), vec!["release_key"]);
    let ask = async |case: &str| {
        asked(&keeper.proven, path, [("act", "release_key"), ("case", case), ("reason", WHY)]).await
    };
    wrong_at(&ask("TH-2026-1").await, "case", "Type the whole id of the case, with its four dashes.");
    let (there, nowhere) = (ask(&format!(" {case} ")).await, ask(&Id::new_v4().to_string()).await);
    for reply in [&there, &nowhere] {
        assert_eq!((reply.status, reply.header("location")), (303, "/house/requests"), "{}", reply.text());
    }
    let list = page(&keeper.proven, "/house/requests").await;
    assert!(list.contains("The key of a case") && !list.contains(&format!("/cases/{case}")), "{list}");
    let officer = here_for(&writers.officer, Purpose::Identification).await;
    assert_eq!(officer.get(path).await.status, 404);
    assert_eq!(asked(&officer, path, [("act", "merge"), ("case", &case), ("reason", WHY)]).await.status, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_is_opened_in_an_emergency_by_its_id() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await.to_string();
    let agency = house.agency_in("rangers", "ID").await;
    let ranger = house.user("ranger", Role::FrontlineOfficer, agency).await;
    let judge = house.user("judge", Role::Judge, agency).await;
    let (new, list) = ("/house/emergencies/new", "/house/emergencies");
    let (bench, before) =
        (here_for(&judge, Purpose::Adjudication).await, here_for(&ranger, Purpose::Identification).await);
    let offer = page(&before, list).await;
    assert!(
        offer.contains("name=\"purpose\" value=\"protection\"")
            && !offer.contains("href=\"/house/emergencies/new\""),
        "{offer}"
    );
    for browser in [&bench, &before] {
        assert_eq!(browser.get(new).await.status, 404);
        let tried = browser.form(list, &[("case", &case), ("reason", "she is in hospital")]).await;
        let none = browser.form(list, &[("case", &Id::new_v4().to_string()), ("reason", WHY)]).await;
        assert_eq!((tried.status, &tried.body), (404, &none.body));
    }
    assert!(!page(&bench, list).await.contains("/house/emergencies/new"));
    let browser = here_for(&ranger, Purpose::Protection).await;
    assert!(page(&browser, list).await.contains("href=\"/house/emergencies/new\""));
    let words = page(&browser, new).await;
    assert!(words.contains("It lasts 60 minutes.") && words.contains("are told at once"), "{words}");
    let open =
        async |case: &str, reason: &str| browser.form(list, &[("case", case), ("reason", reason)]).await;
    wrong_at(&open("TH-2026-1", WHY).await, "case", "Type the whole id of the case, with its four dashes.");
    wrong_at(&open(&case, "so").await, "reason", "Say why, in 10 to 4,000 characters.");
    let none = open(&Id::new_v4().to_string(), WHY).await;
    assert!(none.status == 404 && none.text().contains("There is no case with this id. Check it."));
    assert_eq!(browser.get(&format!("/cases/{case}")).await.status, 404);
    let opened = open(&case, "she is in hospital and cannot speak").await;
    assert_eq!((opened.status, opened.header("location")), (303, format!("/cases/{case}").as_str()));
    assert_eq!(browser.get(&format!("/cases/{case}")).await.status, 200);
    assert!(page(&browser, list).await.contains("she is in hospital"));
    let told = writers.officer.proven.get("/notices").await;
    assert!(told.text().contains("A case was opened in an emergency"), "{}", told.text());
}
