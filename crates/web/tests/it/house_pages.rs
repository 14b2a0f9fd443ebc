//! Running the house by pages without script: each does what the API does, and shows no more.

use data_encoding::BASE64;
use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::json;

use crate::browser::{Browser, Reply};
use crate::cast::{User, Writers};
use crate::support::{House, MINUTE};

/// A user whose pages are asked for a purpose.
pub(crate) async fn here_for(user: &User, purpose: Purpose) -> Browser {
    let chosen = [("purpose", purpose.as_str()), ("back", "/house")];
    let reply = user.proven.form("/purpose", &chosen).await;
    assert_eq!((reply.status, reply.header("location")), (303, "/house"), "{}", reply.text());
    user.proven.clone()
}

pub(crate) async fn shown(browser: &Browser, path: &str) -> String {
    let reply = browser.get(path).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    assert!(!reply.text().contains("house-"), "{path}: a message is wanting: {}", unsaid(reply.text()));
    reply.text().to_owned()
}

/// The messages that a page names and does not say.
fn unsaid(page: &str) -> String {
    let text = page.split(">house-").skip(1).map(|rest| rest.split('<').next().unwrap_or_default());
    text.collect::<Vec<_>>().join(", ")
}

pub(crate) fn wrong_at(reply: &Reply, field: &str, words: &str) {
    assert_eq!(reply.status, 422, "{field}: {}", reply.text());
    let page = reply.text();
    assert!(page.contains("<title>Error: ") && page.contains("There is a problem"), "{page}");
    assert!(page.contains(&format!("<a href=\"#in-{field}\">{words}</a>")), "{field}: {page}");
    assert!(page.contains(&format!("id=\"wrong-{field}\">{words}</p>")), "{field}: {page}");
}

/// What stands between the only `<code>` of a page.
pub(crate) fn once(page: &str) -> String {
    assert_eq!(page.matches("<code>").count(), 1, "{page}");
    page.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).expect("a text").to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_house_shows_what_the_role_may_do() {
    let house = House::new().await;
    for (role, purpose, rooms, hidden) in [
        (
            Role::Administrator,
            None,
            vec!["users", "agencies", "services", "requests", "webhooks", "audit"],
            vec![],
        ),
        (Role::Judge, Some(Purpose::Adjudication), vec!["requests", "audit", "services"], vec!["webhooks"]),
        (
            Role::FrontlineOfficer,
            Some(Purpose::Protection),
            vec!["requests", "services"],
            vec!["webhooks", "audit"],
        ),
        (Role::Statistician, Some(Purpose::Statistics), vec!["services"], vec!["requests", "audit"]),
    ] {
        let user = house.user(role.as_str(), role, house.agency).await;
        if let Some(purpose) = purpose {
            let not_theirs = user.proven.form("/purpose", &[("purpose", "administration")]).await;
            assert_eq!(not_theirs.status, 403, "a purpose that is not the role's");
            if role != Role::Statistician {
                here_for(&user, purpose).await;
            }
        }
        let page = shown(&user.proven, "/house").await;
        for room in rooms {
            assert!(page.contains(&format!("href=\"/house/{room}\"")), "{role} {room}: {page}");
        }
        for room in hidden {
            assert!(!page.contains(&format!("href=\"/house/{room}\"")), "{role} {room}");
            assert_eq!(user.proven.get(&format!("/house/{room}")).await.status, 404, "{role} {room}");
        }
    }
    let program = house.user("program", Role::Judge, house.agency).await;
    let browser = here_for(&program, Purpose::Adjudication).await;
    assert_eq!(
        browser.get("/v1/services").await.code(),
        "purpose_required",
        "a program names its purpose itself"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_user_is_added_stopped_and_begun_anew() {
    let house = House::new().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let browser = &keeper.proven;
    let agency = house.agency.to_string();
    let empty = browser.form("/house/users", &[("name", "Siti"), ("login", "siti")]).await;
    wrong_at(&empty, "agency", "Choose an agency.");
    assert!(empty.text().contains("value=\"Siti\""), "what was typed is kept");
    let fields = [("name", "Siti"), ("login", "siti:x"), ("agency", &agency), ("role", "judge")];
    wrong_at(
        &browser.form("/house/users", &fields).await,
        "login",
        "Write 1 to 120 characters, with a letter and without a colon.",
    );
    let with = |supervisor: &'static str| {
        let fields = [("name", "Siti"), ("login", "siti"), ("agency", &agency), ("role", "judge")];
        let fields: Vec<(&str, String)> = fields
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .chain([("supervisor", supervisor.to_owned())])
            .collect();
        async move {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            browser.form("/house/users", &fields).await
        }
    };
    wrong_at(&with("nobody").await, "supervisor", "Nobody has this login. Check it, or leave it empty.");
    let added = with("keeper").await;
    assert_eq!(added.status, 201, "{}", added.text());
    let link = once(added.text());
    assert!(link.starts_with("https://lindung.example/join#"), "{link}");
    let taken = with("").await;
    assert!(
        taken.status == 409 && taken.text().contains("Somebody has this login already."),
        "{}",
        taken.text()
    );

    let list = shown(browser, "/house/users").await;
    assert!(list.contains("Siti") && !list.contains(&link), "{list}");
    let siti = house.store.user_of_login("siti").await.unwrap().expect("the user");
    let page = format!("/house/users/{}", siti.id);
    assert!(shown(browser, &page).await.contains("Name of keeper"), "the supervisor is named");
    let joining = house.browser();
    assert_eq!(joining.form("/join", &[("link", &link)]).await.status, 303);
    let stopped = browser.form(&page, &[("disabled", "yes")]).await;
    assert_eq!((stopped.status, stopped.header("location")), (303, page.as_str()));
    assert!(shown(browser, &page).await.contains("May not sign in since 2025-11-24"));
    assert_eq!(house.browser().form("/join", &[("link", &link)]).await.status, 410);
    browser.form(&page, &[("disabled", "no")]).await;
    let reset = browser.form(&format!("{page}/reset"), &[]).await;
    assert_eq!(reset.status, 200);
    assert_ne!(once(reset.text()), link);
    let own = shown(browser, &format!("/house/users/{}", keeper.id)).await;
    assert!(own.contains("This is you.") && !own.contains("name=\"disabled\""));

    // Whom a case is about is no user of the house.
    let writers = Writers::new(&house, "theirs", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let person = house.user_under("person", Role::PersonConcerned, house.agency, None, Some(case)).await;
    let page = format!("/house/users/{}", person.id);
    assert_eq!(browser.get(&page).await.status, 404);
    assert_eq!(browser.form(&page, &[("disabled", "yes")]).await.status, 404);
    assert_eq!(browser.form(&format!("{page}/reset"), &[]).await.status, 404);
    assert_eq!(person.plain.get("/house").await.status, 404);
    assert_eq!(person.plain.get("/notices").await.status, 200);
}

#[tokio::test]
async fn lists_go_on_page_by_page() {
    let house = House::new().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    for number in 0..25 {
        house.add(&format!("user {number}"), Role::Judge, house.agency).await;
        house.agency_in(&format!("agency {number}"), "TH").await;
    }
    for path in ["/house/users", "/house/agencies"] {
        let first = shown(&keeper.proven, path).await;
        assert_eq!(first.matches("<li><div>").count(), 20, "{path}");
        let next = first.split("cursor=").nth(1).and_then(|rest| rest.split('"').next()).expect("more");
        let second = shown(&keeper.proven, &format!("{path}?cursor={next}")).await;
        assert_eq!(second.matches("<li><div>").count(), 6, "{path}");
        let wrong = keeper.proven.get(&format!("{path}?cursor=x")).await;
        assert!(wrong.status == 422 && wrong.text().contains("Begin with the first."), "{}", wrong.text());
    }
}

#[tokio::test]
async fn agencies_and_services_are_kept_by_who_may_and_found_by_all() {
    let house = House::new().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let browser = &keeper.proven;
    let new = shown(browser, "/house/agencies/new").await;
    let action =
        new.split("action=\"/house/agencies/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let path = format!("/house/agencies/{action}");
    let wrong = browser.form(&path, &[("name", ""), ("kind", "court"), ("state", "Thailand")]).await;
    wrong_at(&wrong, "name", "Write 1 to 200 characters.");
    let wrong = browser.form(&path, &[("name", "x"), ("kind", "court"), ("state", "thx")]).await;
    wrong_at(&wrong, "state", "Write the two capital letters of the country, as TH.");
    let kept = browser.form(&path, &[("name", "Court of Trat"), ("kind", "court"), ("state", "th")]).await;
    assert_eq!((kept.status, kept.header("location")), (303, format!("{path}?kept=yes").as_str()));
    assert!(shown(browser, &format!("{path}?kept=yes")).await.contains("Kept."));
    assert!(shown(browser, "/house/agencies").await.contains("Thailand"));
    assert_eq!(browser.get(&format!("/house/agencies/{}", Id::new_v4())).await.status, 404);

    let path = format!("/house/services/{}", Id::new_v4());
    let fields = |contact: &'static str, places: &'static str| {
        [
            ("name", "Invented legal aid"),
            ("kind", "legal_aid"),
            ("state", "TH"),
            ("contact", contact),
            ("languages", "th, my"),
            ("hours", "day and night"),
            ("places", places),
            ("agency", ""),
            ("verified_on", "2020-01-15"),
        ]
    };
    wrong_at(&browser.form(&path, &fields("", "3")).await, "contact", "Write 1 to 500 characters.");
    wrong_at(
        &browser.form(&path, &fields("+66", "many")).await,
        "places",
        "Write a number from 0 to 100000, or leave it empty.",
    );
    assert_eq!(browser.form(&path, &fields("+66 0 000 000", "3")).await.status, 303);
    assert!(shown(browser, &path).await.contains("value=\"th my\""));

    let officer = house.user("officer", Role::FrontlineOfficer, house.agency).await;
    let reader = here_for(&officer, Purpose::Identification).await;
    for (query, found) in [
        ("", true),
        ("?state=TH&kind=legal_aid&language=my&stale=yes", true),
        ("?kind=shelter", false),
        ("?language=km", false),
        ("?state=&kind=&language=&stale=", true),
    ] {
        let page = shown(&reader, &format!("/house/services{query}")).await;
        assert_eq!(page.contains("Invented legal aid"), found, "{query}");
        assert!(!page.contains("/house/services/new"), "it is not the officer's to keep");
    }
    let page = shown(&reader, "/house/services?state=TH").await;
    assert!(
        page.contains("1300") && page.contains("To be checked again") && page.contains("Burmese"),
        "{page}"
    );
    assert_eq!(reader.get(&path).await.status, 404);
    assert_eq!(reader.form(&path, &fields("+66", "3")).await.status, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_person_answers_and_who_asked_takes() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let chief = house.user("chief", Role::Investigator, house.agency).await;
    let asks = house.user_under("asks", Role::Investigator, house.agency, Some(chief.id), None).await;
    writers.put(case, asks.id, "assigned").await;
    let other = house.user("other", Role::Prosecutor, house.agency_in("prosecution", "ID").await).await;
    let purpose = Purpose::TraffickingInvestigation;
    let why = "for the court <b>of first instance</b>";
    let wanted = json!({"act": "export", "case": case, "reason": why});
    let request = asks.post(purpose, "/v1/requests", &wanted).await.json()["id"].as_str().unwrap().to_owned();

    let (chief_at, asks_at) = (here_for(&chief, purpose).await, here_for(&asks, purpose).await);
    let (answer, take) =
        (format!("/house/requests/{request}/answer"), format!("/house/requests/{request}/take"));
    let own = shown(&asks_at, "/house/requests").await;
    assert!(own.contains("&#60;b&#62;") && !own.contains(&answer) && own.contains("Waiting"), "{own}");
    assert_eq!(
        asks_at.form(&answer, &[("agree", "yes")]).await.status,
        404,
        "nobody answers the own request"
    );
    let stranger = here_for(&other, Purpose::Prosecution).await;
    assert!(!shown(&stranger, "/house/requests").await.contains(&request));
    for agree in ["yes", "no"] {
        assert_eq!(stranger.form(&answer, &[("agree", agree)]).await.status, 404);
    }
    house.pass(6 * MINUTE);
    let page = shown(&chief_at, "/house/requests").await;
    assert!(page.contains("/prove?back=/house/requests") && !page.contains(&answer), "{page}");
    let unproven = chief_at.form(&answer, &[("agree", "yes")]).await;
    assert_eq!(unproven.status, 403);
    assert!(
        unproven.text().contains("Prove again who you are")
            && unproven.text().contains("is still on this page")
    );
    for browser in [&chief_at, &asks_at] {
        let proved = browser.form("/prove", &[("password", crate::support::PASSWORD)]).await;
        assert_eq!(proved.status, 303, "{}", proved.text());
    }
    assert!(shown(&chief_at, "/house/requests").await.contains(&answer));
    assert_eq!(chief_at.form(&answer, &[("agree", "perhaps")]).await.status, 422);
    assert_eq!(chief_at.form(&answer, &[("agree", "yes")]).await.status, 303);
    let again = chief_at.form(&answer, &[("agree", "no")]).await;
    assert!(
        again.status == 409 && again.text().contains("This request was decided already."),
        "{}",
        again.text()
    );
    assert!(shown(&asks_at, "/notices").await.contains("A request was decided"));
    assert!(shown(&asks_at, "/house/requests").await.contains(&take));
    assert_eq!(chief_at.form(&take, &[]).await.status, 404);
    let taken = asks_at.form(&take, &[]).await;
    assert_eq!((taken.status, taken.header("content-type")), (200, "application/json"));
    assert!(taken.header("content-disposition").starts_with("attachment"));
    assert_eq!(asks_at.form(&take, &[]).await.status, 410, "once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_opening_is_reviewed_by_the_supervisor() {
    let house = House::new().await;
    let agency = house.agency_in("rangers", "ID").await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let chief = house.user("chief", Role::FrontlineOfficer, agency).await;
    let ranger = house.user_under("ranger", Role::FrontlineOfficer, agency, Some(chief.id), None).await;
    let colleague = house.user("colleague", Role::FrontlineOfficer, agency).await;
    let why = json!({"case": case, "reason": "she is in hospital and cannot speak"});
    let opened = ranger.post(Purpose::Protection, "/v1/emergencies", &why).await;
    let id = opened.json()["id"].as_str().expect("an id").to_owned();
    let review = format!("/house/emergencies/{id}/review");
    let (chief_at, ranger_at) =
        (here_for(&chief, Purpose::Protection).await, here_for(&ranger, Purpose::Protection).await);
    let colleague_at = here_for(&colleague, Purpose::Protection).await;
    let own = shown(&ranger_at, "/house/emergencies").await;
    assert!(own.contains("she is in hospital") && own.contains("Waits for review") && !own.contains(&review));
    assert!(!shown(&colleague_at, "/house/emergencies").await.contains("hospital"));
    assert_eq!(colleague_at.form(&review, &[("justified", "no")]).await.status, 404);
    assert_eq!(ranger_at.form(&review, &[("justified", "yes")]).await.status, 404);
    assert!(shown(&chief_at, "/notices").await.contains("A case was opened in an emergency"));
    let page = shown(&chief_at, "/house/emergencies").await;
    assert!(page.contains(&review) && page.contains("Name of ranger"), "{page}");
    assert_eq!(chief_at.form(&review, &[]).await.status, 422);
    assert_eq!(chief_at.form(&review, &[("justified", "no")]).await.status, 303);
    assert!(shown(&ranger_at, "/house/emergencies").await.contains("It was not an emergency"));
    assert!(shown(&ranger_at, "/notices").await.contains("Your opening in an emergency was reviewed"));
    assert_eq!(chief_at.form(&review, &[("justified", "yes")]).await.status, 409);
}

#[tokio::test]
async fn a_webhook_is_made_tried_and_ended() {
    let named = vec!["hooks.example.org".parse().expect("a host")];
    let house = House::with(|server| server.with_webhook_hosts(named)).await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let browser = &keeper.proven;
    let address = "https://hooks.example.org/lindung";
    let wrong =
        browser.form("/house/webhooks", &[("url", "https://elsewhere.example/"), ("kinds", "decided")]).await;
    wrong_at(&wrong, "url", "The operator of this server has not named this host. Ask the operator.");
    assert!(wrong.text().contains("value=\"decided\" checked"), "what was chosen is kept: {}", wrong.text());
    let wrong = browser.form("/house/webhooks", &[("url", address)]).await;
    wrong_at(&wrong, "kinds", "Choose at least one thing that it is told of.");
    let fields = [("url", address), ("kinds", "decided"), ("kinds", "reviewed")];
    let made = browser.form("/house/webhooks", &fields).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let secret = once(made.text());
    assert_eq!(BASE64.decode(secret.strip_prefix("whsec_").unwrap().as_bytes()).unwrap().len(), 32);
    let list = shown(browser, "/house/webhooks").await;
    assert!(list.contains(address) && !list.contains(&secret), "the secret is shown once");
    let page = list.split("href=\"/house/webhooks/").skip(1).map(|rest| rest.split('"').next().unwrap());
    let id = page.into_iter().find(|id| *id != "new").unwrap();
    let page = format!("/house/webhooks/{id}");
    assert_eq!(browser.form(&format!("{page}/test"), &[]).await.status, 303);
    assert_eq!(browser.form(&format!("{page}/test"), &[]).await.status, 409);
    assert!(shown(browser, &page).await.contains("<td>A test</td><td>Waiting</td>"));
    assert_eq!(browser.form(&format!("{page}/end"), &[]).await.status, 303);
    let ended = shown(browser, &page).await;
    assert!(ended.contains("Dropped") && !ended.contains("/end\""), "{ended}");

    let unproven = keeper.plain.get("/house/webhooks").await;
    assert_eq!(unproven.status, 403);
    assert!(unproven.text().contains("href=\"/prove?back=%2Fhouse%2Fwebhooks\""), "{}", unproven.text());
    let other = house.user("other", Role::Administrator, house.agency_in("another", "ID").await).await;
    assert_eq!(other.proven.get(&page).await.status, 404);
    assert_eq!(other.proven.form(&format!("{page}/end"), &[]).await.status, 404);
}

#[tokio::test]
async fn the_checkpoint_is_shown_and_kept_elsewhere() {
    let house = House::new().await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    let witness = keeper.get(Purpose::Administration, "/v1/ledger/checkpoint").await;
    let page = shown(&keeper.proven, "/house/audit").await;
    assert!(page.contains("nothing was found damaged"), "{page}");
    let file = keeper.proven.get("/house/audit/checkpoint.json").await;
    assert_eq!(file.status, witness.status);
    if witness.status == 200 {
        assert_eq!(file.json(), witness.json());
        assert!(page.contains(witness.json()["checkpoint"]["root"].as_str().unwrap()), "{page}");
    }
}

#[tokio::test]
async fn notices_are_told_in_words_and_marked_as_seen() {
    let house = House::new().await;
    let siti = house.person("siti", Role::Judge).await;
    let browser = house.browser();
    let code = siti.recovery[0].clone();
    let fields = [("login", "siti"), ("password", crate::support::PASSWORD), ("code", &code)];
    assert_eq!(browser.form("/sign-in", &fields).await.status, 303);
    let page = shown(&browser, "/notices").await;
    assert!(
        page.contains("One of your recovery codes was used.") && page.contains("Mark all as seen"),
        "{page}"
    );
    assert_eq!(browser.form("/notices/seen", &[]).await.header("location"), "/notices");
    assert!(!shown(&browser, "/notices").await.contains("Mark all as seen"));
    house.store.disable_user_as_operator(siti.id, true).await.unwrap();
    assert_eq!(browser.get("/notices").await.status, 401);
}

#[test]
fn every_code_and_kind_has_words() {
    let file = |name: &str| {
        let path = crate::expected::repository(&format!("data/locales/en/pages/{name}.ftl"));
        std::fs::read_to_string(path).expect("messages")
    };
    let (problems, words) = (file("problems"), file("house"));
    let dashed = |code: &str| code.replace('_', "-");
    for (code, ..) in lindung_web::Problem::ALL {
        for id in [format!("problem-{}", dashed(code)), format!("problem-{}-more", dashed(code))] {
            assert!(problems.contains(&format!("\n{id} = ")), "{id}");
        }
    }
    let roles = Role::ALL.iter().map(|role| format!("house-role-{}", dashed(role.as_str())));
    let kinds = lindung_store::webhooks::KINDS.iter().map(|kind| format!("house-told-{}", dashed(kind)));
    let services =
        lindung_store::services::KINDS.iter().map(|kind| format!("house-service-{}", dashed(kind)));
    for id in roles.chain(kinds).chain(services) {
        assert!(words.contains(&format!("\n{id} = ")), "{id}");
    }
}
