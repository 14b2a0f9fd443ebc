//! Files of a case: kept once, given back whole to who may read documents, and to nobody else.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::json;

use crate::browser::Reply;
use crate::cast::{User, Writers, entries};
use crate::support::House;

async fn send(user: &User, case: Id, id: Id, name: &str, content: Vec<u8>) -> Reply {
    let headers = [
        ("content-type", "application/octet-stream"),
        ("lindung-purpose", "identification"),
        ("lindung-file-name", name),
        ("if-match", "*"),
    ];
    let path = format!("/v1/cases/{case}/attachments?id={id}");
    user.proven.send(Method::POST, &path, &headers, Body::from(content)).await
}

async fn read(user: &User, case: Id, id: Id) -> Reply {
    user.get(Purpose::Identification, &format!("/v1/cases/{case}/attachments/{id}")).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_kept_once_and_read_by_who_may_read_documents() {
    let house = House::new().await;
    let police = house.agency_in("police", "TH").await;
    let writers = Writers::new(&house, "police", police).await;
    let officer = &writers.officer;
    let case = Id::new_v4();
    let document = json!({"schema": "lindung.case/1", "reference": "F-1", "jurisdiction": "TH"});
    let new = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document})])});
    assert_eq!(officer.post(Purpose::Identification, "/v1/cases", &new).await.status, 201);

    let content: Vec<u8> = (0..3_000_000).map(|at| b'a' + u8::try_from(at % 23).expect("small")).collect();
    let id = Id::new_v4();
    let name = "%E0%B8%84%E0%B8%B3%E0%B9%83%E0%B8%AB%E0%B9%89%E0%B8%81%E0%B8%B2%E0%B8%A3.txt";
    let kept = send(officer, case, id, name, content.clone()).await;
    assert_eq!(kept.status, 201, "{}", kept.text());
    let told = kept.json();
    assert_eq!(
        (&told["media_type"], &told["size"], &told["seq"]),
        (&json!("text/plain"), &json!(3_000_000), &json!(2))
    );
    let again = send(officer, case, id, name, content.clone()).await;
    assert_eq!((again.status, &again.json()["repeated"]), (200, &json!(true)), "{}", again.text());
    let other = send(officer, case, id, name, b"another text".to_vec()).await;
    assert_eq!(other.status, 409, "the id stands for the first: {}", other.text());

    let back = read(officer, case, id).await;
    assert_eq!((back.status, back.body.len()), (200, content.len()));
    assert!(back.body == content, "it comes back as it was");
    let saved =
        back.headers.get("content-disposition").and_then(|value| value.to_str().ok()).unwrap_or_default();
    assert!(saved.starts_with("attachment;") && saved.contains("%E0%B8%84"), "{saved}");

    let stranger =
        house.user("stranger", Role::FrontlineOfficer, house.agency_in("elsewhere", "TH").await).await;
    let colleague = house.user("colleague", Role::FrontlineOfficer, police).await;
    let (strange, none) = (read(&stranger, case, id).await, read(&stranger, Id::new_v4(), id).await);
    assert_eq!((strange.status, &strange.body), (404, &none.body));
    assert_eq!(read(&colleague, case, id).await.status, 404, "the next shift reads no documents");
    assert_eq!(send(&colleague, case, Id::new_v4(), "x.txt", b"text".to_vec()).await.status, 403);
    assert_eq!(read(officer, case, Id::new_v4()).await.status, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_too_large_nameless_or_a_program_is_refused() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency_in("police", "TH").await).await;
    let case = Id::new_v4();
    let document = json!({"schema": "lindung.case/1", "reference": "F-2", "jurisdiction": "TH"});
    let new = json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document})])});
    assert_eq!(writers.officer.post(Purpose::Identification, "/v1/cases", &new).await.status, 201);
    for (name, content, status) in [
        ("big.txt", vec![b'a'; 25 * 1024 * 1024 + 1], 413),
        ("", b"text".to_vec(), 422),
        ("..%2Fup.txt", b"text".to_vec(), 422),
        ("empty.txt", Vec::new(), 422),
        ("photo.jpg", b"\x7fELF\x02\x01\x01 a program".to_vec(), 415),
    ] {
        let refused = send(&writers.officer, case, Id::new_v4(), name, content).await;
        assert_eq!(refused.status, status, "{name}: {}", refused.text());
    }
    let largest =
        send(&writers.officer, case, Id::new_v4(), "largest.txt", vec![b'a'; 25 * 1024 * 1024]).await;
    assert_eq!(largest.status, 201, "{}", largest.text());
}
