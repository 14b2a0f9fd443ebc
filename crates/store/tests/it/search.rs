//! Finding a person by name, in the scripts and habits of the region.

use lindung_store::access::{Purpose, act};
use lindung_store::{Id, Refusal};
use serde_json::json;

use crate::house::{House, on_both};
use crate::people::{LAWYER, OFFICER, refused};

on_both! {
    names_are_found_however_they_are_written
    names_that_were_corrected_are_found_no_more
}

async fn search(house: &House, name: &str) -> Vec<Id> {
    let grant = house.grant_in_house::<act::Search>(OFFICER, Purpose::Identification);
    let page = house.store.search(grant, name, None, 50).await.expect("a page");
    page.cases.into_iter().map(|case| case.id).collect()
}

async fn names_are_found_however_they_are_written(house: House) {
    let house = house.peopled().await;
    let people = [
        ("ลำดวน จันทร์เพ็ญ", vec!["ดวน"]),
        ("Nguyễn Thị Đào", vec![]),
        ("Siti Nurhaliza binti Ahmad", vec!["Nur"]),
        ("ခင်မျိုးချစ်", vec![]),
        ("Maria O'Hara-Santos", vec![]),
        ("One Two Three Four Five Six Seven Eight Nine Ten", vec![]),
    ];
    let mut cases = Vec::new();
    for (name, other) in people {
        let mut identity = json!({"kind": "identity", "name": name});
        if !other.is_empty() {
            identity["other_names"] = json!(other);
        }
        cases.push(house.open_case("TH", vec![identity]).await);
    }
    for (name, found) in [
        ("ลำดวน จันทร์เพ็ญ", 0),
        ("จันทร์เพ็ญ  ลำดวน", 0),
        ("ล\u{e4d}\u{e32}ดวน", 0),
        ("ดวน", 0),
        ("Nguyễn Thị Đào", 1),
        ("nguyen thi dao", 1),
        ("DAO NGUYEN", 1),
        ("Nguye\u{302}\u{303}n Đa\u{300}o", 1),
        ("nurhaliza SITI", 2),
        ("Nur", 2),
        ("ခင်မျိုးချစ်", 3),
        ("ohara", 4),
        ("Santos, Maria", 4),
        ("Ｍａｒｉａ", 4),
        ("ten nine eight seven six five four three two one", 5),
    ] {
        assert_eq!(search(&house, name).await, [cases[found]], "{name}");
    }
    for name in ["Nguyen Siti", "Dao Nguyen Van", "Nguy", "จันทร์", "Hara", "ลาดวน"] {
        assert_eq!(search(&house, name).await, Vec::<Id>::new(), "{name}");
    }
    let grant = house.grant_in_house::<act::Search>(OFFICER, Purpose::Identification);
    assert!(matches!(refused(house.store.search(grant, " -- ", None, 50).await), Refusal::Invalid(_)));

    // Who may not see the case does not learn that the name is known.
    let grant = house.grant_in_house::<act::Search>(LAWYER, Purpose::Defence);
    assert_eq!(house.store.search(grant, "nguyen", None, 50).await.expect("a page").cases, []);
}

async fn names_that_were_corrected_are_found_no_more(house: House) {
    let house = house.peopled().await;
    let case = house.open_case("TH", vec![json!({"kind": "identity", "name": "Somsri"})]).await;
    let named = {
        let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
        house.store.read_entries(grant, 1, 1).await.expect("entries")[0].id
    };
    assert_eq!(search(&house, "somsri").await, [case]);
    let other = json!({"kind": "identity", "name": "Somchai", "other_names": ["Lek"]});
    let correction =
        json!({"kind": "correction", "supersedes": named, "body": other, "reasons": "another person"});
    house.write(OFFICER, Purpose::Identification, case, vec![correction]).await;
    assert_eq!(search(&house, "somsri").await, Vec::<Id>::new());
    assert_eq!(search(&house, "lek").await, [case]);
    let withdrawn = json!({"kind": "correction", "supersedes": named, "body": null, "reasons": "not known"});
    house.write(OFFICER, Purpose::Identification, case, vec![withdrawn]).await;
    assert_eq!(search(&house, "somchai").await, Vec::<Id>::new());
}
