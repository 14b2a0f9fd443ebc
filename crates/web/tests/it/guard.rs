//! Nothing is done for nobody, and a stranger cannot tell a case from no case.

use std::collections::BTreeSet;

use axum::http::HeaderMap;
use lindung_store::Id;
use lindung_store::access::{Action, Purpose, Role, Standing};
use serde_json::json;

use crate::browser::Reply;
use crate::cast::{User, Writers};
use crate::expected;
use crate::page_routes::{PAGES, ask, filled, names_a_thing, served};
use crate::routes::{Asks, TABLE, document, operations, uses};
use crate::support::House;

#[test]
fn every_address_is_entered_with_what_it_asks_for() {
    let document = document();
    let described: BTreeSet<(String, String)> = operations(&document).into_iter().collect();
    let entered: BTreeSet<(String, String)> =
        TABLE.iter().map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned())).collect();
    assert_eq!(entered.len(), TABLE.len(), "an address is entered twice");
    assert_eq!(
        described.difference(&entered).collect::<Vec<_>>(),
        Vec::<&(String, String)>::new(),
        "not entered"
    );
    assert_eq!(
        entered.difference(&described).collect::<Vec<_>>(),
        Vec::<&(String, String)>::new(),
        "not there"
    );
    for (method, path, asks) in TABLE {
        let operation = &document["paths"][path][method.to_lowercase()];
        let says = operation["security"] == json!([{"session": []}]);
        assert_eq!(says, *asks != Asks::Nothing, "{method} {path}: what the document says of signing in");
    }
}

#[tokio::test]
async fn without_a_session_nothing_is_done() {
    let house = House::new().await;
    let user = house.user("gone", Role::FrontlineOfficer, house.agency).await;
    let ended = user.plain.cookie("__Host-lindung").expect("a session");
    assert_eq!(user.plain.delete("/v1/session").await.status, 204);
    let junk = [None, Some("0"), Some("AAAAAAAAAAAAAAAAAAAAAA"), Some(ended.as_str())];
    let (mut asked, mut unguarded, mut open) = (0, Vec::new(), 0);
    let mut first: Option<(Vec<u8>, HeaderMap)> = None;
    for (method, path, asks) in TABLE {
        if *asks == Asks::Nothing {
            open += 1;
            continue;
        }
        for each in uses(method, path, *asks, Id::new_v4()) {
            for cookie in junk {
                let browser = house.browser();
                browser.set_cookie("__Host-lindung", cookie);
                let reply = each.send(&browser, Some("identification")).await;
                asked += 1;
                if reply.refusal() != (401, "not_signed_in".to_owned()) {
                    unguarded.push(format!("{method} {path}: {}", reply.status));
                    continue;
                }
                let seen = (reply.body, without_cookies(reply.headers));
                assert_eq!(
                    *first.get_or_insert_with(|| seen.clone()),
                    seen,
                    "{method} {path} answers otherwise"
                );
            }
        }
    }
    println!(
        "no session: {asked} requests to {} guarded and {open} open addresses, {} unguarded",
        TABLE.len() - open,
        unguarded.len()
    );
    assert!(unguarded.is_empty(), "{unguarded:?}");
}

/// An ended session's cookie is taken back; the rest is the same for all.
fn without_cookies(mut headers: HeaderMap) -> HeaderMap {
    headers.remove("set-cookie");
    headers
}

/// Every purpose, a word that is none, and no word.
fn said() -> Vec<Option<&'static str>> {
    let purposes = Purpose::ALL.iter().map(|purpose| Some(purpose.as_str()));
    purposes.chain([Some("curiosity"), None]).collect()
}

/// What counts as said: the person concerned and the administrator have one purpose each.
fn meant(role: Role, said: Option<&str>) -> Option<Purpose> {
    match (said, role) {
        (Some(word), _) => Purpose::parse(word).ok(),
        (None, Role::PersonConcerned) => Some(Purpose::OwnFile),
        (None, Role::Administrator) => Some(Purpose::Administration),
        (None, _) => None,
    }
}

fn stranger(role: Role, purpose: Purpose) -> expected::Asks {
    expected::Asks { role, purpose, standing: Standing::EMPTY, stepped_up: true }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_role_gets_of_the_house_what_the_matrix_lists() {
    let house = House::new().await;
    let (mut asked, mut allowed, mut unguarded, mut shut) = (0, 0, Vec::new(), Vec::new());
    for role in Role::ALL.iter().copied() {
        let user = house.user(role.as_str(), role, house.agency).await;
        for (method, path, asks) in TABLE {
            let Asks::House(action) = *asks else { continue };
            for said in said() {
                let may = meant(role, said).is_some_and(|purpose| stranger(role, purpose).may(action));
                for each in uses(method, path, *asks, Id::new_v4()) {
                    let reply = each.send(&user.proven, said).await;
                    asked += 1;
                    allowed += usize::from(may);
                    let refused = reply.code() == "not_allowed" || reply.code() == "purpose_required";
                    let told = format!("{role} {said:?} {method} {path}: {} {}", reply.status, reply.code());
                    match (refused, may) {
                        (false, false) => unguarded.push(told),
                        (true, true) => shut.push(told),
                        (true, false) | (false, true) => {}
                    }
                }
            }
        }
    }
    println!("without a case: {asked} requests, {allowed} allowed, {} unguarded", unguarded.len());
    assert!(unguarded.is_empty() && shut.is_empty(), "unguarded: {unguarded:?}; shut: {shut:?}");
}

/// Cases and things that a stranger has nothing to do with.
struct Others {
    at_home: Id,
    abroad: Id,
    emergency: Id,
    request: Id,
}

async fn others(house: &House) -> Others {
    let (here, there) =
        (house.agency_in("their police", "ID").await, house.agency_in("police abroad", "PH").await);
    let writers = Writers::new(house, "theirs", here).await;
    let at_home = writers.case("ID", here).await;
    let abroad = Writers::new(house, "abroad", there).await.case("PH", there).await;
    let why = json!({"case": at_home, "reason": "she is in hospital and cannot speak"});
    let ranger = house.user("ranger", Role::FrontlineOfficer, house.agency_in("rangers", "ID").await).await;
    let opened = ranger.post(Purpose::Protection, "/v1/emergencies", &why).await;
    assert_eq!(opened.status, 201, "{}", opened.text());
    let copy = json!({"act": "export", "case": at_home, "reason": "for the court of first instance"});
    let asked = writers.detective.post(Purpose::TraffickingInvestigation, "/v1/requests", &copy).await;
    assert_eq!(asked.status, 201, "{}", asked.text());
    let id =
        |reply: &Reply| reply.json()["id"].as_str().and_then(|id| Id::parse_str(id).ok()).expect("an id");
    Others { at_home, abroad, emergency: id(&opened), request: id(&asked) }
}

#[derive(Default)]
struct Compared {
    asked: usize,
    same: usize,
    by_office: usize,
    told_apart: Vec<String>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_cannot_tell_a_case_from_no_case() {
    let house = House::new().await;
    let others = others(&house).await;
    let mut compared = Compared::default();
    for role in Role::ALL.iter().copied() {
        let user = house.user(role.as_str(), role, house.agency).await;
        for (method, path, asks) in TABLE {
            let things = match (*asks, *path) {
                (Asks::Case(_) | Asks::CaseInBody, _) => vec![others.at_home, others.abroad],
                (Asks::Thing, path) if path.contains("{emergency}") => vec![others.emergency],
                (Asks::Thing, _) => vec![others.request],
                _ => continue,
            };
            for said in said() {
                compared.compare(&user, (method, path, *asks), said, &things, others.abroad).await;
            }
        }
    }
    let Compared { asked, same, by_office, told_apart } = compared;
    println!(
        "strangers: {asked} requests, {same} the same as for no case, {by_office} seen by office, {} told apart",
        told_apart.len()
    );
    assert!(told_apart.is_empty(), "{:#?}", &told_apart[..told_apart.len().min(10)]);
    assert!(same > 4_000 && by_office > 0, "{same} the same, {by_office} by office");
}

impl Compared {
    async fn compare(
        &mut self,
        user: &User,
        (method, path, asks): (&str, &str, Asks),
        said: Option<&str>,
        things: &[Id],
        abroad: Id,
    ) {
        let none = uses(method, path, asks, Id::new_v4());
        let mut nothing = Vec::new();
        for each in &none {
            nothing.push(each.send(&user.proven, said).await);
            self.asked += 1;
        }
        for thing in things {
            for (each, nothing) in uses(method, path, asks, *thing).iter().zip(&nothing) {
                let asks = meant(user.role, said).map(|purpose| stranger(user.role, purpose));
                let may = each.action.is_some_and(|action| asks.is_some_and(|asks| asks.may(action)));
                if may && each.action == Some(Action::BreakGlass) {
                    // Whoever opens a case in an emergency is no stranger any more.
                    continue;
                }
                // A key is asked for by who cannot know the case.
                let borderless = each.action == Some(Action::ReleaseKey);
                let reply = each.send(&user.proven, said).await;
                self.asked += 1;
                if may && (borderless || *thing != abroad) {
                    self.by_office += 1;
                } else if is_same(&reply, nothing) {
                    self.same += 1;
                } else {
                    let seen = format!(
                        "{} {} not {} {}",
                        reply.status,
                        reply.text(),
                        nothing.status,
                        nothing.text()
                    );
                    self.told_apart.push(format!("{} {said:?} {method} {}: {seen}", user.role, each.path));
                }
            }
        }
    }
}

/// Whether two answers are the same to the byte.
fn is_same(one: &Reply, other: &Reply) -> bool {
    one.status == other.status && one.headers == other.headers && one.body == other.body
}

#[test]
fn every_page_is_entered_with_what_it_asks_for() {
    let entered: BTreeSet<(String, String)> =
        PAGES.iter().map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned())).collect();
    assert_eq!(entered.len(), PAGES.len(), "a page is entered twice");
    let served = served();
    assert_eq!(
        served.difference(&entered).collect::<Vec<_>>(),
        Vec::<&(String, String)>::new(),
        "not entered"
    );
    assert_eq!(entered.difference(&served).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "not there");
}

/// A page without what names its own address.
fn anywhere(reply: &Reply, path: &str) -> String {
    let encoded = path.replace('/', "%2F");
    let text = reply.text().replace(path, "").replace(&encoded, "");
    text.replace("back=%2Fwork", "back=")
}

#[tokio::test]
async fn without_a_session_no_page_but_the_open_ones_is_shown() {
    let house = House::new().await;
    let user = house.user("gone", Role::Administrator, house.agency).await;
    let ended = user.proven.cookie("__Host-lindung").expect("a session");
    assert_eq!(user.proven.delete("/v1/session").await.status, 204);
    let mut first = std::collections::BTreeMap::new();
    for (method, path, asks) in PAGES {
        if *asks == Asks::Nothing {
            continue;
        }
        let path = filled(path, Id::new_v4());
        for cookie in [None, Some("0"), Some("AAAAAAAAAAAAAAAAAAAAAA"), Some(ended.as_str())] {
            let browser = house.browser();
            browser.set_cookie("__Host-lindung", cookie);
            let reply = ask(&browser, method, &path).await;
            assert_eq!(
                (reply.status, reply.header("content-type")),
                (401, "text/html; charset=utf-8"),
                "{method} {path}"
            );
            assert!(reply.text().contains("<h1>Sign in to go on</h1>"), "{method} {path}");
            // What may be a secret never comes back; all else does, whatever it was sent to.
            if path == "/prove" {
                assert!(!reply.text().contains("agree"), "{}", reply.text());
                continue;
            }
            let shown = anywhere(&reply, &path);
            assert_eq!(first.entry(*method).or_insert_with(|| shown.clone()), &shown, "{method} {path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_role_is_shown_the_pages_that_the_matrix_lists_and_nothing_is_where_it_may_not() {
    let house = House::new().await;
    let (mut asked, mut allowed, mut wrong) = (0, 0, Vec::new());
    for role in Role::ALL.iter().copied() {
        for purpose in Purpose::ALL.iter().copied() {
            let login = format!("{role} {purpose}");
            let user = house.user(&login, role, house.agency).await;
            let chosen = user.proven.form("/purpose", &[("purpose", purpose.as_str())]).await;
            // Who has one purpose only has it without choosing.
            let only = meant(role, None).or((role == Role::Statistician).then_some(Purpose::Statistics));
            let Some(purpose) = only.or((chosen.status == 303).then_some(purpose)) else { continue };
            for (method, path, asks) in PAGES {
                let action = match *asks {
                    Asks::House(action) => Some(action),
                    Asks::Thing => None,
                    Asks::Case(_) if *method == "GET" => None,
                    _ => continue,
                };
                let may = action.is_some_and(|action| stranger(role, purpose).may(action));
                let (entered, path) = (*path, filled(path, Id::new_v4()));
                let reply = ask(&user.proven, method, &path).await;
                (asked, allowed) = (asked + 1, allowed + usize::from(may));
                let nothing = ask(&user.proven, "GET", "/nowhere/at-all").await;
                let hidden =
                    reply.status == 404 && anywhere(&reply, &path) == anywhere(&nothing, "/nowhere/at-all");
                // Casework says that a role does not do this, and that no fact was named; the house says nothing.
                let unnamed = entered.ends_with("/fact") && reply.status == 400;
                let told = path.starts_with("/cases") && reply.status == 403 || unnamed;
                let right = match may {
                    false => hidden || told,
                    true => {
                        (hidden && names_a_thing(entered)) || matches!(reply.status, 200 | 303 | 409 | 422)
                    }
                };
                if !right {
                    wrong.push(format!("{role} {purpose:?} {method} {path}: {}", reply.status));
                }
            }
        }
    }
    println!("pages: {asked} asked for, {allowed} allowed, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
