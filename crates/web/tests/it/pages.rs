//! The pages of the server: whole, strict, and offering only the ways in that there are.

use lindung_store::access::Role;

use crate::browser::Browser;
use crate::support::House;

/// Pages of who runs the house.
const KEPT: [&str; 18] = [
    "/",
    "/account",
    "/prove",
    "/notices",
    "/house",
    "/house/users",
    "/house/users/new",
    "/house/agencies",
    "/house/agencies/new",
    "/house/services",
    "/house/services/new",
    "/house/requests",
    "/house/requests/new",
    "/house/emergencies",
    "/house/webhooks",
    "/house/webhooks/new",
    "/house/audit",
    "/house/keys",
];
const PAGES: [&str; 17] = [
    "/",
    "/explore",
    "/explore/worked",
    "/sign-in",
    "/join",
    "/law",
    "/law/state/TH",
    "/law/rule/th.atip.41",
    "/law/rule/defence.duress",
    "/law/rule/R045",
    "/law/criteria/C4",
    "/law/compare?a=TH&b=VN",
    "/law/changes",
    "/law/disputed",
    "/help",
    "/help/first",
    "/help/prosecutor",
];

/// Every address that a page loads or links to.
fn named(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for attribute in ["src=\"", "href=\""] {
        found.extend(
            page.split(attribute)
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .map(|address| address.replace("&amp;", "&")),
        );
    }
    found.retain(|address| address.starts_with('/'));
    found
}

#[tokio::test]
async fn pages_load_nothing_from_elsewhere_and_nothing_inline() {
    let house = House::new().await;
    strict(&house.browser(), &PAGES).await;
    let keeper = house.user("keeper", Role::Administrator, house.agency).await;
    strict(&keeper.proven, &KEPT).await;
}

async fn strict(browser: &Browser, pages: &[&str]) {
    for path in pages {
        let page = browser.get(path).await;
        assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"), "{path}");
        assert!(
            page.header("content-security-policy").starts_with("default-src 'self'; frame-ancestors 'none'")
        );
        let text = page.text();
        for inline in
            ["<style", " style=", " onclick", " onload", "javascript:", "http://", "https://", "data-if"]
        {
            assert!(!text.contains(inline), "{path}: {inline}");
        }
        assert!(
            text.split("<script").skip(1).all(|rest| rest.contains("></script>") && rest.contains("src="))
        );
        // Leaving ends the session; its own test follows it.
        for address in named(text).into_iter().filter(|address| address != "/leave") {
            let file = browser.get(&address).await;
            let elsewhere = ["/v1/session/oidc", "/work"].contains(&address.as_str());
            let known = file.status == 200 || elsewhere;
            assert!(known, "{path} names {address}: {}", file.status);
            assert_eq!(file.header("x-content-type-options"), "nosniff");
        }
    }
}

#[tokio::test]
async fn scripts_find_what_they_import() {
    let house = House::new().await;
    let browser = house.browser();
    for (page, script) in [("/", "page"), ("/sign-in", "enter"), ("/join", "enter")] {
        assert!(browser.get(page).await.text().contains(&format!("src=\"/assets/{script}.js")), "{page}");
        let mut wanted = vec![format!("{script}.js")];
        while let Some(script) = wanted.pop() {
            let script = browser.get(&format!("/assets/{script}")).await;
            assert_eq!(
                (script.status, script.header("content-type")),
                (200, "text/javascript; charset=utf-8")
            );
            let imports = script.text().split("from \"./").skip(1);
            wanted.extend(imports.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
        }
    }
}

#[tokio::test]
async fn only_the_ways_in_that_there_are_are_offered() {
    let house = House::new().await;
    let page = house.browser().get("/sign-in").await;
    let (passkey, provider) = ("data-passkey=\"/v1/session/passkey\"", "href=\"/v1/session/oidc\"");
    assert!(page.text().contains(passkey) && !page.text().contains(provider), "{}", page.text());
    let house =
        House::set(|settings| settings.origin = "http://127.0.0.1:8080".to_owned(), |server| server).await;
    assert!(!house.browser().get("/sign-in").await.text().contains("data-passkey"));
}
