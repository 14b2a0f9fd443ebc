//! The help: leaving safely, the words, a guide for each role with its duties, and a first visit.

use axum::body::Body;
use axum::http::Method;

use crate::browser::Browser;
use crate::support::{House, law};

const GUIDES: [(&str, &[&str]); 10] = [
    ("person-concerned", &[]),
    ("frontline-officer", &["frontline_officer", "immigration_officer", "labour_inspector"]),
    ("investigator", &["investigator"]),
    ("prosecutor", &["prosecutor"]),
    ("defence-lawyer", &["defence_lawyer"]),
    ("judge", &["judge"]),
    ("shelter-worker", &["health_and_social_service", "civil_society"]),
    ("child-protection", &["child_protection"]),
    ("counter-trafficking-body", &["counter_trafficking_body", "human_rights_institution"]),
    ("administrator", &[]),
];

async fn page(browser: &Browser, path: &str) -> String {
    let reply = browser.get(path).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    let text = reply.text();
    assert!(reply.header("set-cookie").is_empty(), "{path} keeps something");
    assert!(!text.contains(">help-") && !text.contains(">law-"), "{path} lacks a message");
    assert!(!text.to_lowercase().contains("not a victim"), "{path}");
    assert_eq!(text.matches("<h1").count(), 1, "{path}");
    text.to_owned()
}

#[tokio::test]
async fn leaving_safely_comes_first_and_every_word_has_its_place() {
    let house = House::new().await;
    let browser = house.browser();
    let text = page(&browser, "/help").await;
    let (leave, words) = (text.find("id=\"leave\""), text.find("id=\"words\""));
    assert!(text.contains("does not erase the history") && text.contains("Shift key three times"));
    assert!(leave.is_some() && leave < words && text.matches("id=\"leave\"").count() == 1);
    for term in ["status", "principle", "protection", "gap", "nexus", "ground", "stage", "duty", "measure"] {
        assert!(text.contains(&format!("id=\"term-{term}\"")), "{term}");
    }
    for name in lindung_engine::vocabulary::Protection::NAMES {
        let long = format!("protection-{}-long", name.replace('_', "-"));
        assert!(!text.contains(&long), "{long} has no words");
    }
    assert!(page(&browser, "/").await.contains("href=\"/help#leave\""), "each page leads there");
}

#[tokio::test]
async fn each_role_finds_its_steps_its_duties_and_what_is_no_reason() {
    let house = House::new().await;
    let browser = house.browser();
    let corpus = law().corpus();
    let index = page(&browser, "/help").await;
    for (role, of) in GUIDES {
        assert!(index.contains(&format!("href=\"/help/{role}\"")), "{role}");
        let text = page(&browser, &format!("/help/{role}")).await;
        assert!(text.contains("What to do first") && text.contains("What you see"), "{role}");
        for duty in
            corpus.duties.iter().filter(|duty| duty.roles.iter().any(|one| of.contains(&one.as_str())))
        {
            let raised = duty.scope != lindung_engine::law::Scope::Review;
            assert_eq!(raised, text.contains(&format!("/law/rule/{}\"", duty.id)), "{role}: {}", duty.id);
        }
        for one in &corpus.inadmissible {
            assert_eq!(
                role != "administrator",
                text.contains(&format!("/law/rule/{}\"", one.rule)),
                "{role}"
            );
        }
    }
    let prosecutor = page(&browser, "/help/prosecutor").await;
    assert!(
        prosecutor.contains("How to record a decision")
            && prosecutor.contains("The person signed a contract.")
    );
}

#[tokio::test]
async fn a_guide_that_is_not_there_is_told_kindly() {
    let house = House::new().await;
    let browser = house.browser();
    for path in ["/help/king", "/help/%FF", "/help/%3Cscript%3E", "/help/..%2Flaw"] {
        let reply = browser.get(path).await;
        assert_eq!(reply.status, 404, "{path}");
        assert!(
            reply.text().contains("This page is not here") && !reply.text().contains("<script>"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_first_visit_leads_through_a_worked_case() {
    let house = House::new().await;
    let browser = house.browser();
    let before = page(&browser, "/help/first").await;
    assert!(before.contains("value=\"w14-courier-in-love\"") && !before.contains("/explore/result"));
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let reply =
        browser.send(Method::POST, "/explore/worked", &[kind], Body::from("case=w14-courier-in-love")).await;
    assert_eq!(reply.status, 303);
    assert!(page(&browser, "/help/first").await.contains("/explore/result#flip-title"));
    let result = page(&browser, "/explore/result").await;
    for anchor in ["id=\"act-0\"", "id=\"flip-title\"", "href=\"/help#term-status\"", "href=\"/law/rule/R"] {
        assert!(result.contains(anchor), "{anchor}");
    }
    for link in result.split("href=\"/law/").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert_eq!(browser.get(&format!("/law/{link}")).await.status, 200, "{link}");
    }
}

#[tokio::test]
async fn other_languages_show_the_help() {
    let house = House::new().await;
    for language in ["th", "id"] {
        let browser = house.browser().with("accept-language", language);
        for path in ["/help", "/help/first", "/help/judge", "/help/person-concerned"] {
            assert!(page(&browser, path).await.contains(&format!("<html lang=\"{language}\">")), "{path}");
        }
    }
}
