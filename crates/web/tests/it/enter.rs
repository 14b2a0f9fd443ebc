//! Signing in, joining and proving again without script: the same answers as the API, as pages.

use axum::body::Body;
use axum::http::Method;
use lindung_store::access::Role;
use lindung_store::people::Link;

use crate::browser::{Browser, Reply};
use crate::support::{House, MINUTE, ORIGIN, PASSWORD, Person};

const SESSION: &str = "__Host-lindung";

async fn typed(house: &House, browser: &Browser, who: &Person, back: &str) -> Reply {
    house.pass(30_000);
    let code = house.code(&who.totp);
    let fields = [("login", who.login.as_str()), ("password", PASSWORD), ("code", &code), ("back", back)];
    browser.form("/sign-in", &fields).await
}

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/v1/session").await.status == 200
}

/// What every page with an error must show: rule 6.
fn told_as_an_error(reply: &Reply, field: &str, words: &str) {
    let page = reply.text();
    assert!(page.contains("<title>Error: "), "{page}");
    assert!(page.contains("There is a problem") && page.contains("tabindex=\"-1\" autofocus"), "{page}");
    assert!(page.contains(&format!("<a href=\"#in-{field}\">{words}</a>")), "{page}");
    assert!(
        page.contains(&format!("id=\"wrong-{field}\">{words}</p>")),
        "the same words at the field: {page}"
    );
    assert!(page.contains(&format!("id=\"in-{field}\"")) && page.contains("aria-invalid=\"true\""), "{page}");
    assert!(!page.contains(PASSWORD), "a password is never shown again");
}

#[tokio::test]
async fn a_form_signs_in_and_comes_back_to_where_it_was_asked_for() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    for (back, to) in [
        ("/house/services?state=TH", "/house/services?state=TH"),
        ("", "/work"),
        ("//elsewhere.example", "/work"),
        ("https://elsewhere.example/", "/work"),
        ("/\t/elsewhere.example", "/work"),
        ("/leave", "/work"),
    ] {
        let browser = house.browser();
        let reply = typed(&house, &browser, &siti, back).await;
        assert_eq!((reply.status, reply.header("location")), (303, to), "{back}: {}", reply.text());
        assert!(is_signed_in(&browser).await);
        let again = browser.get("/sign-in").await;
        assert_eq!((again.status, again.header("location")), (303, "/work"));
        let out = browser.form("/sign-out", &[]).await;
        assert_eq!((out.status, out.header("location")), (303, "/"));
        assert!(!is_signed_in(&browser).await);
        assert_eq!(browser.form("/sign-out", &[]).await.status, 303, "signing out twice is no problem");
    }
}

#[tokio::test]
async fn what_does_not_prove_gets_one_page() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    house.add("new1", Role::FrontlineOfficer, house.agency).await;
    let code = house.code(&siti.totp);
    let mut pages = Vec::new();
    for (login, password, code) in [
        ("siti", "another password", code.as_str()),
        ("siti", PASSWORD, "000000"),
        ("siti", PASSWORD, ""),
        ("siti", PASSWORD, "0000-0000-0000-0000"),
        ("none", PASSWORD, code.as_str()),
        ("new1", PASSWORD, code.as_str()),
    ] {
        let browser = house.browser();
        let reply =
            browser.form("/sign-in", &[("login", login), ("password", password), ("code", code)]).await;
        assert_eq!((reply.status, browser.cookie(SESSION)), (401, None), "{login}");
        told_as_an_error(&reply, "login", "Login, password or code are not right. Type all of them again.");
        assert!(reply.text().contains(&format!("name=\"login\" value=\"{login}\"")), "the login is kept");
        assert!(!reply.text().contains("another password") && !reply.text().contains("000000"));
        pages.push((reply.headers, reply.body.len()));
    }
    assert!(pages.iter().all(|page| *page == pages[0]), "the same page but for the login that was typed");
    assert_eq!(house.browser().form("/sign-in", &[]).await.status, 401, "nothing proves nothing");
    let long = house.browser().form("/sign-in", &[("login", &"x".repeat(121))]).await;
    assert_eq!(long.status, 422);
    told_as_an_error(&long, "login", "The login has more than 120 characters.");
    let script = house.browser().form("/sign-in", &[("login", "\"><script>alert(1)</script>")]).await;
    assert!(!script.text().contains("<script>"), "{}", script.text());
}

#[tokio::test]
async fn guessing_by_form_and_by_program_goes_through_one_door() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let wrong = [("login", "siti"), ("password", "another password"), ("code", "000000")];
    for _ in 0..5 {
        assert_eq!(house.browser().form("/sign-in", &wrong).await.status, 401);
    }
    let shut = house.browser().form("/sign-in", &wrong).await;
    assert_eq!((shut.status, shut.header("retry-after")), (429, "31"));
    told_as_an_error(&shut, "login", "Too many tries. Try again in 31 seconds.");
    assert_eq!(
        house.browser().post("/v1/session", &house.proof(&siti)).await.status,
        204,
        "30 seconds passed"
    );
}

#[tokio::test]
async fn a_recovery_code_stands_in_the_field_of_the_code() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.browser();
    let code = siti.recovery[0].to_lowercase();
    let fields = [("login", "siti"), ("password", PASSWORD), ("code", code.as_str())];
    assert_eq!(browser.form("/sign-in", &fields).await.status, 303);
    assert!(is_signed_in(&browser).await);
    assert_eq!(house.browser().form("/sign-in", &fields).await.status, 401, "each is good once");
}

#[tokio::test]
async fn a_link_is_pasted_whole_and_works_once() {
    let house = House::new().await;
    let siti = house.add("siti", Role::Judge, house.agency).await;
    let token = house.link(Link::SignIn, siti).await;
    let (whole, browser) = (format!(" {ORIGIN}/sign-in#{token}\n"), house.browser());
    let reply = browser.form("/sign-in/link", &[("link", &whole)]).await;
    assert_eq!((reply.status, reply.header("location")), (303, "/work"));
    assert!(is_signed_in(&browser).await);
    for link in [whole.as_str(), "", "x", "https://elsewhere.example/#x"] {
        let reply = house.browser().form("/sign-in/link", &[("link", link)]).await;
        assert_eq!(reply.status, 410, "{link}");
        told_as_an_error(
            &reply,
            "link",
            "This link was used already, or its time is over. Ask for a new one.",
        );
        assert!(!reply.text().contains(&token));
    }
    let bare = house.link(Link::SignIn, siti).await;
    assert_eq!(house.browser().form("/sign-in/link", &[("link", &bare)]).await.status, 303);
}

#[tokio::test]
async fn an_invitation_leads_in_by_forms_alone() {
    let house = House::new().await;
    let lan = house.add("lan", Role::Administrator, house.agency).await;
    let (browser, token) = (house.browser(), house.link(Link::Invitation, lan).await);
    assert!(browser.get("/join").await.text().contains("Open your invitation"));
    assert_eq!(browser.get("/join/qr.svg").await.status, 404);
    assert_eq!(browser.form("/join", &[("link", "x")]).await.status, 410);
    let whole = format!("{ORIGIN}/join#{token}");
    let opened = browser.form("/join", &[("link", &whole)]).await;
    assert_eq!((opened.status, opened.header("location")), (303, "/join"));
    let page = browser.get("/join").await;
    assert!(page.text().contains("Welcome, lan of the tests."), "{}", page.text());
    assert!(!page.text().contains(&token), "the invitation is not shown again");
    let secret = page.text().split("<code>").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    let secret = data_encoding::BASE32_NOPAD.decode(secret.replace(' ', "").as_bytes()).unwrap();
    let picture = browser.get("/join/qr.svg").await;
    assert_eq!((picture.status, picture.header("content-type")), (200, "image/svg+xml"));
    assert_eq!(house.browser().get("/join/qr.svg").await.status, 404, "another browser");

    let wrong = browser.form("/join/finish", &[("password", "kerbau"), ("code", "12")]).await;
    assert_eq!(wrong.status, 422);
    told_as_an_error(&wrong, "password", "The password has fewer than 12 characters. Add some words.");
    told_as_an_error(&wrong, "code", "The code has six digits. Type the one that the app shows now.");
    assert!(!wrong.text().contains("kerbau"), "what was typed is not shown");
    let code = house.code(&secret);
    let joined = browser.form("/join/finish", &[("password", PASSWORD), ("code", &code)]).await;
    assert_eq!(joined.status, 200, "{}", joined.text());
    assert_eq!(joined.text().matches("<li><code>").count(), 10);
    assert!(joined.text().contains("action=\"/sign-out\""), "who has joined is signed in");
    assert_eq!(joined.header("cache-control"), "no-store");
    assert!(is_signed_in(&browser).await);
    let again = browser.form("/join/finish", &[("password", PASSWORD), ("code", &code)]).await;
    assert_eq!(again.status, 410, "they are shown once");
    let person =
        Person { id: lan, login: "lan".to_owned(), totp: secret.try_into().unwrap(), recovery: vec![] };
    assert_eq!(typed(&house, &house.browser(), &person, "").await.status, 303);
}

#[tokio::test]
async fn proving_again_goes_back_to_this_server_only() {
    let house = House::new().await;
    let siti = house.person("siti", Role::FrontlineOfficer).await;
    let browser = house.signed_in(&siti).await;
    house.pass(6 * MINUTE);
    let prove = async |password: &str, back: &str| {
        house.pass(30_000);
        let code = house.code(&siti.totp);
        browser.form("/prove", &[("password", password), ("code", &code), ("back", back)]).await
    };
    let page = browser.get("/prove?back=/cases/1").await;
    assert!(page.text().contains("name=\"back\" value=\"/cases/1\""), "{}", page.text());
    let wrong = prove("another password", "/cases/1").await;
    assert_eq!(wrong.status, 401);
    told_as_an_error(&wrong, "password", "Password or code are not right. Type both again.");
    assert!(wrong.text().contains("name=\"back\" value=\"/cases/1\""));
    assert_eq!(browser.get("/v1/session").await.json()["stepped_up"], false);
    for (back, to) in [("/cases/1", "/cases/1"), ("//elsewhere.example", "/work"), ("/sign-in", "/work")] {
        let reply = prove(PASSWORD, back).await;
        assert_eq!((reply.status, reply.header("location")), (303, to), "{}", reply.text());
    }
    assert_eq!(browser.get("/v1/session").await.json()["stepped_up"], true);
}

#[tokio::test]
async fn who_is_not_signed_in_is_told_kindly_and_comes_back() {
    let house = House::new().await;
    let browser = house.browser();
    let page = browser.get("/prove?back=/cases/1").await;
    assert_eq!((page.status, page.header("content-type")), (401, "text/html; charset=utf-8"));
    assert!(page.text().contains("<h1>Sign in to go on</h1>"), "{}", page.text());
    assert!(page.text().contains("href=\"/sign-in?back=%2Fwork\""), "{}", page.text());
    let from = format!("{ORIGIN}/notices");
    let sent = browser.clone().with("referer", &from).form("/prove", &[]).await;
    assert_eq!(sent.status, 401);
    assert!(sent.text().contains("What you sent last was not kept"), "{}", sent.text());
    assert!(sent.text().contains("href=\"/sign-in?back=%2Fnotices\""), "{}", sent.text());
}

#[tokio::test]
async fn what_is_refused_is_a_page_for_people_and_a_document_for_programs() {
    let house = House::new().await;
    let browser = house.browser();
    let nowhere = browser.get("/nowhere").await;
    assert_eq!((nowhere.status, nowhere.header("content-type")), (404, "text/html; charset=utf-8"));
    assert!(nowhere.text().contains("<h1>This page is not here</h1>"));
    assert_eq!(browser.form("/", &[]).await.status, 405);
    let kind = ("content-type", "application/json");
    let reply = browser.send(Method::POST, "/sign-in", &[kind], Body::from("{}")).await;
    assert_eq!((reply.status, reply.header("content-type")), (415, "text/html; charset=utf-8"));
    let unread = browser.form("/explore/ask", &[]).await;
    assert_eq!((unread.status, unread.header("content-type")), (422, "text/html; charset=utf-8"));
    assert!(!unread.text().contains("missing field"), "{}", unread.text());
    let thai = browser.clone().with("accept-language", "th").get("/nowhere").await;
    assert!(thai.text().contains("<html lang=\"th\">"));
    let crossed = browser.clone().with("sec-fetch-site", "cross-site").form("/sign-in", &[]).await;
    assert_eq!((crossed.status, crossed.header("content-type")), (403, "text/html; charset=utf-8"));
    for path in ["/v1/nothing", "/v1/session", "/metrics/x", "/assets/x"] {
        let reply = browser.get(path).await;
        let kind = reply.header("content-type").to_owned();
        assert!(kind == "application/problem+json" || path.starts_with("/metrics"), "{path}: {kind}");
    }
    house.server.damaged("for the test".to_owned());
    for path in ["/sign-in", "/join", "/prove"] {
        let reply = browser.get(path).await;
        assert_eq!((reply.status, reply.header("content-type")), (503, "text/html; charset=utf-8"), "{path}");
        assert!(!reply.text().contains("for the test"));
    }
    assert_eq!(browser.get("/explore").await.status, 200, "what needs no data goes on");
}
