//! Lists in pages: no gap, nothing twice, and a cursor that only a list made.

use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::cast::{User, Writers, document, entries};
use crate::support::House;

/// Every element of a list, page by page.
async fn all(who: &User, purpose: Purpose, path: &str, key: &str, limit: usize) -> Vec<Value> {
    let mut found = Vec::new();
    let mut next: Option<String> = None;
    for _ in 0..100 {
        let cursor = next.map(|next| format!("&cursor={next}")).unwrap_or_default();
        let reply = who.get(purpose, &format!("{path}?limit={limit}{cursor}")).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        let page = reply.json();
        let items = page[key].as_array().expect("a page").clone();
        assert!(items.len() <= limit, "{path}: {} of at most {limit}", items.len());
        found.extend(items);
        next = page["next"].as_str().map(str::to_owned);
        if next.is_none() {
            return found;
        }
    }
    panic!("{path} has no end")
}

fn ids(items: &[Value]) -> Vec<String> {
    let mut ids: Vec<String> = items.iter().map(|item| item["id"].to_string()).collect();
    ids.sort();
    ids
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_have_no_gap_and_nothing_twice() {
    let house = House::new().await;
    let Writers { officer, .. } = &Writers::new(&house, "police", house.agency).await;
    let mut made = Vec::new();
    for at in 0..23 {
        // Some change at the same instant, so that the order within it counts too.
        house.pass(at % 3);
        let case = Id::new_v4();
        let name = json!({"kind": "identity", "name": "Siti Aminah"});
        let bodies = vec![json!({"kind": "case", "case": document(case, "ID")}), name];
        let new = json!({"id": case, "entries": entries(bodies)});
        assert_eq!(officer.post(Purpose::Identification, "/v1/cases", &new).await.status, 201);
        made.push(format!("\"{case}\""));
    }
    made.sort();
    for limit in [1, 5, 22, 23, 24, 100] {
        let listed = all(officer, Purpose::Identification, "/v1/cases", "cases", limit).await;
        assert_eq!(ids(&listed), made, "pages of {limit}");
        let changed: Vec<i64> = listed.iter().filter_map(|case| case["changed_at"].as_i64()).collect();
        assert!(changed.is_sorted_by(|one, other| one >= other), "last changed first");
    }
    let mut found = Vec::new();
    let mut path = "/v1/cases/search?limit=7".to_owned();
    loop {
        let page = officer.post(Purpose::Identification, &path, &json!({"name": "aminah SITI"})).await.json();
        found.extend(page["cases"].as_array().expect("cases").clone());
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/v1/cases/search?limit=7&cursor={next}");
    }
    assert_eq!(ids(&found), made, "found by name");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_readers_agencies_and_users_come_in_pages_too() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let lawyer = &writers.lawyer;
    let path = format!("/v1/cases/{case}/entries");
    let mut seqs = Vec::new();
    let mut after = 0;
    loop {
        let page = lawyer.get(Purpose::Defence, &format!("{path}?after={after}&limit=4")).await.json();
        seqs.extend(
            page["entries"].as_array().expect("entries").iter().filter_map(|entry| entry["seq"].as_i64()),
        );
        let Some(next) = page["next"].as_i64() else { break };
        after = next;
    }
    let last = lawyer.get(Purpose::Defence, &format!("/v1/cases/{case}")).await.json()["seq"]
        .as_i64()
        .expect("a number");
    assert_eq!(seqs, (1..=last).collect::<Vec<i64>>());

    let readers = all(lawyer, Purpose::Defence, &format!("/v1/cases/{case}/readers"), "readers", 3).await;
    let seqs: Vec<i64> = readers.iter().filter_map(|reader| reader["seq"].as_i64()).collect();
    assert!(
        seqs.len() > 4 && seqs.windows(2).all(|two| two[0] == two[1] + 1) && seqs.last() == Some(&1),
        "{seqs:?}"
    );

    let admin = house.user("admin", Role::Administrator, house.agency).await;
    for (path, key, many) in [("/v1/agencies", "agencies", 2), ("/v1/users", "users", 4)] {
        let whole = all(&admin, Purpose::Administration, path, key, 100).await;
        assert_eq!(whole.len(), many, "{path}");
        assert_eq!(ids(&all(&admin, Purpose::Administration, path, key, 1).await), ids(&whole), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_is_none_is_refused_with_its_place() {
    let house = House::new().await;
    let Writers { officer, .. } = &Writers::new(&house, "police", house.agency).await;
    for (query, field) in [
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=-1", "limit"),
        ("limit=many", "?"),
        ("cursor=", "cursor"),
        ("cursor=AAAA", "cursor"),
        ("cursor=%F0%9F%92%A9", "cursor"),
        ("order=name", "?"),
    ] {
        let told = officer.get(Purpose::Identification, &format!("/v1/cases?{query}")).await;
        assert_eq!(told.refusal(), (422, "invalid".to_owned()), "{query}: {}", told.text());
        assert_eq!(told.json()["fields"][0]["field"], field, "{query}");
    }
}
