//! The explorer without script: questions, answers, what changes, and nothing kept on the server.

use axum::body::Body;
use axum::http::Method;

use crate::browser::{Browser, Reply};
use crate::support::House;

async fn form(browser: &Browser, path: &str, fields: &str) -> Reply {
    let kind = ("content-type", "application/x-www-form-urlencoded");
    browser.send(Method::POST, path, &[kind], Body::from(fields.to_owned())).await
}

/// Answers a question and gives the text of the next page.
async fn answered(browser: &Browser, fact: &str, answer: &str) -> String {
    let reply = form(browser, "/explore/ask", &format!("fact={fact}&answer={answer}")).await;
    let next = reply.header("location");
    assert!(reply.status == 303 && next.starts_with("/explore/ask?number="), "{fact}: {}", reply.text());
    browser.get(next).await.text().to_owned()
}

#[tokio::test]
async fn a_scam_worker_is_described_and_judged_and_what_if_is_told() {
    let house = House::new().await;
    let browser = house.browser();
    assert_eq!(browser.get("/explore/ask").await.status, 303, "who has not begun is sent to the start");
    let begun = form(&browser, "/explore/begin", "").await;
    assert_eq!((begun.status, begun.header("location")), (303, "/explore/ask?number=1"));
    assert_eq!(browser.get("/explore/ask").await.header("location"), "/explore/ask?number=1");
    assert!(browser.get("/explore/ask?number=1").await.text().contains("In which country"));
    let unanswered = form(&browser, "/explore/ask", "fact=jurisdiction").await;
    assert_eq!(unanswered.status, 422);
    assert!(unanswered.text().contains("There is a problem") && unanswered.text().contains("<title>Error"));
    assert!(answered(&browser, "jurisdiction", "TH").await.contains("said to have done"));
    assert!(answered(&browser, "offence", "scamming").await.contains("How far"));
    assert!(answered(&browser, "stage", "charge").await.contains("How old"));
    assert!(browser.get("/explore/ask?number=2").await.text().contains("value=\"scamming\" selected"));
    answered(&browser, "age", "withheld").await;
    answered(&browser, "suspicion", "yes").await;
    answered(&browser, "unlawful_acts.a1.nexus.ordered", "yes").await;
    let check = browser.get("/explore/check").await;
    assert!(check.text().contains("Thailand") && check.text().contains("from=check"), "{}", check.text());
    let result = browser.get("/explore/result").await;
    assert_eq!(result.status, 200, "{}", result.text());
    assert!(result.text().contains("The principle is presumed to apply"), "{}", result.text());
    assert!(!result.text().to_lowercase().contains("not a victim"));

    let flipped =
        form(&browser, "/explore/flip", "fact%3Aunlawful_acts.a1.nexus.ordered=no&jurisdiction=MY").await;
    assert_eq!(flipped.header("location"), "/explore/result#changed");
    let result = browser.get("/explore/result").await;
    assert!(result.text().contains("What changed") && result.text().contains("Law of Malaysia"));
    let wrong = form(&browser, "/explore/flip", "on=1900-01-01").await;
    assert!(wrong.text().contains("There is a problem"), "{}", wrong.text());
    form(&browser, "/explore/flip", "reset=yes").await;
    assert!(browser.get("/explore/result").await.text().contains("Law of Thailand"));
    let file = browser.get("/explore/case.json").await;
    assert_eq!(file.json()["unlawful_acts"][0]["nexus"]["ordered"], "yes");
}

#[tokio::test]
async fn what_is_answered_is_no_path_into_anything_else() {
    let house = House::new().await;
    let browser = house.browser();
    form(&browser, "/explore/begin", "").await;
    for (fact, answer) in [
        ("jurisdiction", "%3Cscript%3E"),
        ("schema", "yes"),
        ("unlawful_acts.a9.nexus.ordered", "yes"),
        ("episodes.e1.means.%3Cb%3E", "yes"),
    ] {
        let reply = form(&browser, "/explore/ask", &format!("fact={fact}&answer={answer}")).await;
        assert!(
            !reply.text().contains("<script>") && !reply.text().contains("<b>"),
            "{fact}: {}",
            reply.text()
        );
        assert!([303, 422].contains(&reply.status), "{fact}: {}", reply.status);
        assert_eq!(browser.get("/explore/case.json").await.json()["schema"], "lindung.case/1");
    }
    let planted = browser.clone().with("cookie", "lindung-situation=AAAA");
    assert_eq!(planted.get("/explore/result").await.status, 303);
}

#[tokio::test]
async fn a_worked_case_is_taken_and_left_at_once() {
    let house = House::new().await;
    let browser = house.browser();
    assert!(browser.get("/explore/worked").await.text().contains("w14-courier-in-love"));
    assert_eq!(form(&browser, "/explore/worked", "case=nothing").await.status, 404);
    assert_eq!(form(&browser, "/explore/worked", "case=w14-courier-in-love").await.status, 303);
    assert_eq!(browser.get("/explore/result").await.status, 200);
    let left = browser.get("/leave").await;
    assert_eq!((left.status, left.header("location")), (303, "https://weather.example/"));
    assert_eq!(browser.get("/explore/result").await.status, 303, "nothing of it is left");
}

#[tokio::test]
async fn a_language_is_chosen_and_english_that_stands_in_is_marked() {
    let house = House::new().await;
    let browser = house.browser();
    let reply = form(&browser, "/language", "language=th&back=/explore").await;
    assert_eq!((reply.status, reply.header("location")), (303, "/explore"));
    let page = browser.get("/explore").await;
    assert!(
        page.text().contains("<html lang=\"th\">") && page.text().contains("unreviewed"),
        "{}",
        page.text()
    );
    for back in ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"] {
        let reply = form(&browser, "/language", &format!("language=en&back={back}")).await;
        assert_eq!(reply.header("location"), "/", "{back}");
    }
    let other = browser.clone().with("sec-fetch-site", "cross-site");
    assert_eq!(form(&other, "/language", "language=th").await.status, 403);
}
