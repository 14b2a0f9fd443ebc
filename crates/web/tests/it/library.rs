//! The law library: every State on several days, every rule, every criterion, and addresses that mean harm.

use lindung_engine::vocabulary::Defence;

use crate::browser::{Browser, Reply};
use crate::support::{House, law};

/// A page, which must not be one of refusal; no message may be wanting on it.
async fn page(browser: &Browser, path: &str) -> String {
    let reply = browser.get(path).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    whole(path, &reply);
    reply.text().to_owned()
}

/// What holds of every page, of refusals too.
fn whole(path: &str, reply: &Reply) {
    let text = reply.text();
    assert_eq!(reply.header("content-type"), "text/html; charset=utf-8", "{path}");
    assert_eq!(reply.header("cache-control"), "no-store", "{path}");
    assert!(reply.header("set-cookie").is_empty(), "{path} keeps something");
    assert_eq!(text.matches("<h1").count(), 1, "{path}");
    assert!(!text.to_lowercase().contains("not a victim"), "{path}");
    let title = text.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap();
    assert!(!title.to_lowercase().contains("traffick"), "{path}: {title}");
    for prefix in ["law-", "report-", "effect-", "condition-", "limb-", "element-", "ground-kind-", "fact-"] {
        assert!(!text.contains(&format!(">{prefix}")), "{path} lacks a message {prefix}");
    }
}

/// As it stands in a page.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;");
    text.replace('"', "&#34;").replace('\'', "&#39;")
}

#[tokio::test]
async fn every_state_stands_on_every_day_it_is_asked_for() {
    let house = House::new().await;
    let browser = house.browser();
    let corpus = law().corpus();
    for state in &corpus.states {
        let code = state.code.code();
        for day in ["2000-01-01", "2015-06-30", "2025-06-30", "2025-07-01", "2026-01-02", "9999-12-31"] {
            let text = page(&browser, &format!("/law/state/{code}?on={day}")).await;
            let on = lindung_engine::PartialDate::parse(day).unwrap().first;
            for rule in corpus.rulebook(state.code, on).unwrap().rules {
                assert!(text.contains(&format!("href=\"/law/rule/{}\"", rule.provision.id)), "{code} {day}");
            }
            assert!(text.contains(day));
            assert!(text.matches("<svg").count() >= corpus.rulebook(state.code, on).unwrap().rules.len());
        }
        assert!(
            page(&browser, &format!("/law/state/{code}")).await.contains("2025-11-24"),
            "today by the clock"
        );
    }
    let text = page(&browser, "/law/state/VN?on=2025-06-30").await;
    let card = "id=\"vn.law53_2024.4_5\"";
    assert!(!text.contains(card) && text.contains("Not yet in force"));
    assert!(page(&browser, "/law/state/VN?on=2025-07-01").await.contains(card));
    let thailand = page(&browser, "/law/state/TH").await;
    assert!(
        thailand.contains("1300") && thailand.contains("source of 2013"),
        "a number stands with its date"
    );
    assert!(thailand.contains("The sources used here do not say"), "what is not known is said");
}

#[tokio::test]
async fn every_rule_has_a_page_with_its_source() {
    let house = House::new().await;
    let browser = house.browser();
    let corpus = law().corpus();
    for rule in &corpus.provisions {
        let text = page(&browser, &format!("/law/rule/{}", rule.id)).await;
        assert!(text.contains(&escaped(&rule.cite)), "{}", rule.id);
        for reading in &rule.readings {
            assert!(text.contains(&escaped(&reading.says)), "{}", rule.id);
            assert!(text.contains(&escaped(&corpus.mention(&reading.mention))), "{}", rule.id);
        }
    }
    for duty in &corpus.duties {
        let text = page(&browser, &format!("/law/rule/{}", duty.id)).await;
        assert!(text.contains(&escaped(&duty.cite)) && text.contains(&escaped(&duty.rule)), "{}", duty.id);
    }
    for defence in Defence::ALL {
        let text = page(&browser, &format!("/law/rule/{}", defence.id())).await;
        for of in corpus.defences.iter().filter(|of| of.defence == *defence) {
            assert!(text.contains(&escaped(&of.cite)), "{}", of.cite);
        }
    }
    let rules =
        corpus.measures.iter().map(|one| &one.rule).chain(corpus.remedies.iter().map(|one| &one.rule));
    for id in rules {
        assert_eq!(browser.get(&format!("/law/rule/{id}")).await.status, 200, "{id}");
    }
    let courier = page(&browser, "/law/rule/defence.duress").await;
    assert!(courier.contains("/law/disputed#icc.ongwen_2582"), "what touches it is named");
    assert!(!page(&browser, "/law/rule/th.atip.41").await.contains("#icc.ongwen_2582"));
}

#[tokio::test]
async fn every_criterion_shows_each_answer_with_source_and_date() {
    let house = House::new().await;
    let browser = house.browser();
    let corpus = law().corpus();
    let matrix = page(&browser, "/law").await;
    for criterion in &corpus.criteria {
        let text = page(&browser, &format!("/law/criteria/{}", criterion.id)).await;
        assert!(
            text.contains(&escaped(&criterion.question)),
            "the message of {} is its question",
            criterion.id
        );
        for state in &corpus.states {
            let value = state.values.iter().find(|value| value.criterion == criterion.id).unwrap();
            assert!(text.contains(&escaped(&value.says)) && text.contains(&value.as_of));
            assert!(text.contains(&escaped(&corpus.mention(&value.mention))));
            assert!(value.disputed.as_ref().is_none_or(|other| text.contains(&escaped(other))));
            let cell = format!("href=\"/law/criteria/{}#{}\"", criterion.id, state.code);
            assert!(matrix.contains(&cell) && text.contains(&format!("id=\"{}\"", state.code)));
        }
    }
    let cells = matrix.matches("<td><a class=\"cell").count();
    assert_eq!(cells, corpus.criteria.len() * corpus.states.len());
    for word in
        ["</span> Yes<", "</span> Partly<", "</span> No<", "</span> Not said<", "</span> Does not arise<"]
    {
        assert!(matrix.contains(word), "each cell says its word: {word}");
    }
}

#[tokio::test]
async fn two_states_are_compared_and_two_days() {
    let house = House::new().await;
    let browser = house.browser();
    assert!(!page(&browser, "/law/compare").await.contains("Rules in force"));
    assert!(
        page(&browser, "/law/compare?a=TH").await.contains("value=\"TH\" selected"),
        "one is chosen already"
    );
    let text = page(&browser, "/law/compare?a=TH&b=VN&on=2025-06-30").await;
    assert!(text.contains("/law/rule/th.atip.41") && !text.contains("/law/rule/vn.law53_2024.4_5"));
    assert!(text.matches("class=\"pairing\"").count() > 24);
    let later = page(&browser, "/law/compare?a=TH&b=VN&on=2025-07-01&only=yes").await;
    assert!(later.contains("/law/rule/vn.law53_2024.4_5"));
    assert!(later.matches("class=\"pairing\"").count() < text.matches("class=\"pairing\"").count());

    let text = page(&browser, "/law/changes?from=2025-06-30&to=2025-07-01").await;
    assert!(
        text.contains("One change") && text.contains("Viet Nam") && text.contains("Came into force"),
        "{text}"
    );
    assert!(text.contains("/law/rule/vn.law53_2024.4_5"));
    let none = page(&browser, "/law/changes?from=2025-07-01&to=2025-07-02").await;
    assert!(none.contains("Nothing changed"));
    let indonesia = page(&browser, "/law/changes?from=2025-12-31&to=2026-12-31&state=ID").await;
    assert!(
        indonesia.contains("Ended")
            && indonesia.contains("defence.duress")
            && !indonesia.contains("vn.law53")
    );
    page(&browser, "/law/changes").await;

    let text = page(&browser, "/law/disputed").await;
    for note in &law().corpus().divergences {
        assert!(text.contains(&format!("id=\"{}\"", note.id)) && text.contains(&escaped(&note.instead)));
    }
    assert!(text.contains("another source says otherwise") && text.contains("Kept beside it"));
}

#[tokio::test]
async fn what_the_library_does_not_hold_is_told_kindly() {
    let house = House::new().await;
    let browser = house.browser();
    for (path, status, says) in [
        ("/law/state/FR", 404, "not in the library"),
        ("/law/state/th", 404, "not in the library"),
        ("/law/state/%FF", 404, "not in the library"),
        ("/law/state/%3Cscript%3Ealert(1)%3C%2Fscript%3E", 404, "not in the library"),
        ("/law/state/..%2F..%2Fetc%2Fpasswd", 404, "not in the library"),
        ("/law/rule/th.atip.14", 404, "th.atip.41"),
        ("/law/rule/%00", 404, "not in the library"),
        ("/law/rule/%3Cimg%20src=x%3E", 404, "not in the library"),
        ("/law/criteria/C25", 404, "not in the library"),
        ("/law/criteria/c1", 404, "not in the library"),
        ("/law/state/TH?on=1999-12-31", 422, "does not speak of days so long ago"),
        ("/law/state/TH?on=2025-02-30", 422, "Give a day that exists"),
        ("/law/state/TH?on=2025", 422, "Give a day that exists"),
        ("/law/state/TH?on=%22%3E%3Cscript%3E", 422, "Give a day that exists"),
        ("/law/compare?a=TH&b=TH", 422, "two different States"),
        ("/law/compare?a=TH&b=", 422, "Choose a State here too"),
        ("/law/compare?a=TH&b=%3Cb%3E", 422, "Choose one of the States"),
        ("/law/compare?a=TH&b=VN&on=tomorrow", 422, "Give a day that exists"),
        ("/law/changes?from=2025-07-01&to=2025-06-30", 422, "must not lie before"),
        ("/law/changes?from=-9999-01-01", 422, "Give a day that exists"),
        ("/law/changes?state=XX", 422, "Choose one of the States"),
    ] {
        let reply = browser.get(path).await;
        assert_eq!(reply.status, status, "{path}: {}", reply.text());
        whole(path, &reply);
        assert!(reply.text().contains(says), "{path}: {}", reply.text());
        for planted in ["<script>", "<img src=x", "<b>", "etc/passwd"] {
            assert!(!reply.text().contains(planted), "{path}: {planted}");
        }
        assert!(reply.text().contains("href=\"/law"), "{path} leads on");
        assert_eq!(status == 422, reply.text().contains("<title>Error"), "{path}");
    }
    assert_eq!(browser.get("/law/state/TH?on=").await.status, 200, "nothing chosen is today");
    assert_eq!(browser.get("/law/state/TH?on=2025-07-01&on=x").await.status, 200, "the first counts");
    assert_eq!(browser.get(&format!("/law/rule/{}", "x".repeat(4000))).await.status, 404);
}

#[tokio::test]
async fn other_languages_show_the_law_and_mark_its_english() {
    let house = House::new().await;
    for language in ["th", "id"] {
        let browser = house.browser().with("accept-language", language);
        for path in [
            "/law",
            "/law/state/TH",
            "/law/rule/th.atip.41",
            "/law/criteria/C1",
            "/law/rule/R045",
            "/law/compare?a=TH&b=VN",
            "/law/changes",
            "/law/disputed",
            "/law/rule/defence.duress",
        ] {
            let text = page(&browser, path).await;
            assert!(text.contains(&format!("<html lang=\"{language}\">")), "{path}");
            assert!(text.contains("lang=\"en\""), "{path}: English is marked");
        }
    }
    let thai = page(&house.browser().with("accept-language", "th"), "/law/rule/R045").await;
    assert!(
        !thai.contains("If the person may be under 18"),
        "a duty that has been translated stands translated"
    );
}
