//! Who is on a case, as a page: shown within what one may know, put on, taken off, invited.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};

use crate::browser::Browser;
use crate::cast::Writers;
use crate::house_pages::{here_for, once, shown, wrong_at};
use crate::support::{House, MINUTE};

async fn people(browser: &Browser, case: Id) -> String {
    let page = shown(browser, &format!("/cases/{case}/people")).await;
    for prefix in [">people-", ">relation-"] {
        assert!(!page.contains(prefix), "a message is wanting: {page}");
    }
    page
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_are_told_within_an_agency_and_recipients_to_who_reads_referrals() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let shelter = house.agency_in("House by the river", "ID").await;
    let carer = house.user("carer", Role::ShelterWorker, shelter).await;
    writers.put(case, shelter, "recipient").await;
    let officer = here_for(&writers.officer, Purpose::Identification).await;
    let page = people(&officer, case).await;
    for said in [
        "You",
        "Name of detective of police",
        "Works on the case · Investigator · Police of Nunukan",
        "Lawyer of the person",
        "Lawyers of police",
        "House by the river",
        "Sees what the person agreed to share",
        "Since 2025-11-24",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("Name of lawyer of police"), "a name of another agency: {page}");
    assert!(page.contains("<title>Who is on this case – Lindung</title>"), "{page}");

    let lawyer = here_for(&writers.lawyer, Purpose::Defence).await;
    let page = people(&lawyer, case).await;
    assert!(!page.contains("Name of officer of police") && page.contains("Frontline officer"), "{page}");
    // The next shift may know of the case and reads no referrals.
    let colleague = house.user("colleague", Role::FrontlineOfficer, house.agency).await;
    let shift = here_for(&colleague, Purpose::Identification).await;
    let page = people(&shift, case).await;
    assert!(!page.contains("House by the river") && !page.contains(&shelter.to_string()), "{page}");
    assert!(!page.contains("/people/end") && !page.contains("name=\"login\""), "{page}");
    let person = house.user_under("person", Role::PersonConcerned, house.agency, None, Some(case)).await;
    let page = people(&person.proven, case).await;
    assert!(!page.contains("Name of") && page.contains("Frontline officer"), "{page}");

    let stranger = house.user("stranger", Role::Prosecutor, shelter).await;
    let stranger = here_for(&stranger, Purpose::Prosecution).await;
    for browser in [&stranger, &here_for(&carer, Purpose::Protection).await] {
        let path = format!("/cases/{case}/people");
        let (known, none) = (browser.get(&path).await, browser.get("/cases/x/people").await);
        assert!(known.status == none.status || known.status == 200, "{}", known.text());
        let login = [("login", "stranger"), ("relation", "assigned")];
        assert_eq!(browser.form(&path, &login).await.status, 404);
        let end = [("user", writers.officer.id.to_string()), ("relation", "assigned".to_owned())];
        let end: Vec<(&str, &str)> = end.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(browser.form(&format!("{path}/end"), &end).await.status, 404);
        assert_eq!(browser.form(&format!("{path}/invite"), &[]).await.status, 404);
    }
    assert_eq!(stranger.get(&format!("/cases/{case}/people")).await.status, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_colleague_is_put_on_the_case_and_taken_off() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let court = house.agency_in("Court of Nunukan", "ID").await;
    let judge = house.user("judge", Role::Judge, court).await;
    house.user("keeper", Role::Administrator, house.agency).await;
    let gone = house.user("gone", Role::Investigator, house.agency).await;
    house.store.disable_user_as_operator(gone.id, true).await.unwrap();
    house.user_under("case x", Role::PersonConcerned, house.agency, None, Some(case)).await;
    let path = format!("/cases/{case}/people");
    let officer = here_for(&writers.officer, Purpose::Identification).await;
    let put = async |login: &str, relation: &str| {
        officer.form(&path, &[("login", login), ("relation", relation)]).await
    };
    for login in ["", "nobody", "gone", "case x"] {
        wrong_at(&put(login, "assigned").await, "login", "Nobody has this login. Check it.");
    }
    for relation in ["", "recipient", "supervisor", "x"] {
        wrong_at(&put("judge", relation).await, "relation", "Choose as what the colleague is on the case.");
    }
    let unfit = "This does not fit the role of the colleague. Choose another.";
    for (login, relation) in [("judge", "assigned"), ("keeper", "assigned"), ("judge", "counsel")] {
        wrong_at(&put(login, relation).await, "relation", unfit);
    }
    let done = put(" Judge ", "court").await;
    assert_eq!((done.status, done.header("location")), (303, path.as_str()), "{}", done.text());
    assert_eq!(put("judge", "court").await.status, 303, "twice is once");
    let page = people(&officer, case).await;
    assert!(page.contains("Court · Court of Nunukan") && !page.contains("Name of judge"), "{page}");
    let bench = here_for(&judge, Purpose::Adjudication).await;
    assert_eq!(bench.get(&path).await.status, 200);

    let end = async |browser: &Browser, user: Id, relation: &str| {
        let user = user.to_string();
        browser.form(&format!("{path}/end"), &[("user", user.as_str()), ("relation", relation)]).await
    };
    assert_eq!(end(&officer, judge.id, "assigned").await.status, 404, "not as that");
    assert_eq!(end(&officer, Id::new_v4(), "court").await.status, 404);
    let ended = end(&officer, judge.id, "court").await;
    assert_eq!((ended.status, ended.header("location")), (303, path.as_str()));
    assert_eq!(end(&officer, judge.id, "court").await.status, 404, "it has ended");
    assert_eq!(bench.get(&path).await.status, 404);
    let page = people(&officer, case).await;
    assert!(page.contains("No longer on the case") && page.contains("Until 2025-11-24"), "{page}");
    // Who takes oneself off and no longer knows of the case goes back to the own work.
    let lawyer = here_for(&writers.lawyer, Purpose::Defence).await;
    let left = end(&lawyer, writers.lawyer.id, "counsel").await;
    assert_eq!((left.status, left.header("location")), (303, "/work"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_link_of_the_person_is_shown_once_after_a_proof() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let (path, officer) =
        (format!("/cases/{case}/people"), here_for(&writers.officer, Purpose::Protection).await);
    assert!(people(&officer, case).await.contains("never by message"));
    house.pass(6 * MINUTE);
    let page = people(&officer, case).await;
    assert!(page.contains(&format!("/prove?back={path}")) && !page.contains("/people/invite"), "{page}");
    assert_eq!(officer.form(&format!("{path}/invite"), &[]).await.status, 403);
    officer.form("/prove", &[("password", crate::support::PASSWORD)]).await;
    let invite = async || {
        let made = officer.form(&format!("{path}/invite"), &[]).await;
        assert_eq!((made.status, made.header("cache-control")), (201, "no-store"), "{}", made.text());
        once(made.text())
    };
    let (old, new) = (invite().await, invite().await);
    assert!(new.starts_with("https://lindung.example/sign-in#"), "{new}");
    assert!(!people(&officer, case).await.contains(&new), "it is shown once");
    assert_eq!(house.browser().form("/sign-in/link", &[("link", &old)]).await.status, 410);
    let person = house.browser();
    assert_eq!(person.form("/sign-in/link", &[("link", &new)]).await.status, 303);
    assert_eq!(person.get("/v1/session").await.json()["case"], case.to_string());
    // For another purpose nothing of it is offered.
    here_for(&writers.officer, Purpose::Identification).await;
    let page = people(&officer, case).await;
    assert!(!page.contains("/people/invite") && !page.contains("never by message"), "{page}");
    assert_eq!(officer.form(&format!("{path}/invite"), &[]).await.status, 404);
}
