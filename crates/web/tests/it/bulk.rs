//! Many cases in one body of lines: each is answered by itself, in its order, whatever the others are.

use axum::body::Body;
use axum::http::Method;
use lindung_store::Id;
use lindung_store::access::{Purpose, Role};
use serde_json::{Value, json};

use crate::browser::Reply;
use crate::cast::{User, document, entries};
use crate::support::House;

const LINES: (&str, &str) = ("content-type", "application/x-ndjson");

fn line(case: Id) -> String {
    json!({"id": case, "entries": entries(vec![json!({"kind": "case", "case": document(case, "ID")})])})
        .to_string()
}

async fn send(who: &User, body: Body) -> Reply {
    let headers = [LINES, ("lindung-purpose", "identification")];
    who.proven.send(Method::POST, "/v1/cases/bulk", &headers, body).await
}

fn answers(reply: &Reply) -> Vec<Value> {
    assert_eq!(
        (reply.status, reply.header("content-type")),
        (200, "application/x-ndjson"),
        "{}",
        reply.text()
    );
    reply.text().lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

/// Line and code of each answer; no code where it was taken.
fn codes(answers: &[Value]) -> Vec<(i64, Option<&str>)> {
    answers.iter().map(|answer| (answer["line"].as_i64().expect("a line"), answer["code"].as_str())).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_line_is_answered_by_itself() {
    let house = House::new().await;
    let officer = house.user("officer", Role::FrontlineOfficer, house.agency).await;
    let ids: Vec<Id> = (0..4).map(|_| Id::new_v4()).collect();
    let long = format!("{{\"id\": \"{}\", \"x\": \"{}\"}}", Id::new_v4(), "x".repeat(1024 * 1024));
    let mut body = Vec::new();
    for text in [
        line(ids[0]),
        "{\"id\": ".to_owned(),
        String::new(),
        long.clone(),
        line(ids[1]),
        "{\"id\": \"no id\", \"entries\": []}".to_owned(),
        format!("{{\"id\": \"{}\", \"entries\": []}}", Id::new_v4()),
        format!("{}\r", line(ids[2])),
        format!("{{\"id\": \"{}\", \"entries\": [], \"more\": 1}}", Id::new_v4()),
    ] {
        body.extend_from_slice(text.as_bytes());
        body.push(b'\n');
    }
    body.extend_from_slice(b"\xff\xfe\n");
    body.extend_from_slice(line(ids[3]).as_bytes());

    let wrong = Some("invalid");
    let expected = [
        (1, None),
        (2, wrong),
        (4, wrong),
        (5, None),
        (6, wrong),
        (7, wrong),
        (8, None),
        (9, wrong),
        (10, wrong),
        (11, None),
    ];
    let answered = answers(&send(&officer, Body::from(body.clone())).await);
    assert_eq!(codes(&answered), expected);
    let taken: Vec<&Value> = answered.iter().filter(|answer| answer["code"].is_null()).collect();
    assert_eq!(
        taken.iter().map(|answer| answer["case"].clone()).collect::<Vec<_>>(),
        ids.iter().map(|id| json!(id)).collect::<Vec<_>>()
    );
    assert!(taken.iter().all(|answer| answer["repeated"] == json!(false)));
    assert!(
        answered[2]["fields"][0]["problem"].as_str().is_some_and(|text| text.contains("1 MiB")),
        "{}",
        answered[2]
    );

    // Cut into other pieces it is the same body, and what was taken stays as it is.
    let pieces: Vec<Vec<u8>> = body.chunks(4093).map(<[u8]>::to_vec).collect();
    let pieces = futures_util::stream::iter(pieces.into_iter().map(Ok::<_, std::io::Error>));
    let again = answers(&send(&officer, Body::from_stream(pieces)).await);
    assert_eq!(codes(&again), expected);
    assert!(
        again
            .iter()
            .filter(|answer| answer["code"].is_null())
            .all(|answer| answer["repeated"] == json!(true))
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_stands_before_a_cut_is_kept_and_nothing_of_the_rest() {
    let house = House::new().await;
    let officer = house.user("officer", Role::FrontlineOfficer, house.agency).await;
    let (whole, cut) = (Id::new_v4(), Id::new_v4());
    let text = line(cut);
    let half = text[..text.len() / 2].to_owned();
    let ended = format!("{}\n{half}", line(whole));
    let answered = answers(&send(&officer, Body::from(ended)).await);
    assert_eq!(codes(&answered), [(1, None), (2, Some("invalid"))]);

    let broken =
        [Ok(format!("{}\n{half}", line(Id::new_v4()))), Err(std::io::Error::other("the line was cut"))];
    let answered = answers(&send(&officer, Body::from_stream(futures_util::stream::iter(broken))).await);
    assert_eq!(codes(&answered), [(1, None), (2, Some("invalid"))]);
    let listed = officer.get(Purpose::Identification, "/v1/cases").await.json();
    assert_eq!(listed["cases"].as_array().map(Vec::len), Some(2), "{listed}");
    assert_eq!(officer.get(Purpose::Identification, &format!("/v1/cases/{cut}")).await.status, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_lines_are_answered_in_their_order() {
    let house = House::new().await;
    let officer = house.user("officer", Role::FrontlineOfficer, house.agency).await;
    let ids: Vec<Id> = (0..500).map(|_| Id::new_v4()).collect();
    let body: Vec<String> = ids.iter().map(|id| line(*id)).collect();
    let answered = answers(&send(&officer, Body::from(body.join("\n"))).await);
    let cases: Vec<Value> = answered.iter().map(|answer| answer["case"].clone()).collect();
    assert_eq!(cases, ids.iter().map(|id| json!(id)).collect::<Vec<_>>());
    let shelter = house.user("judge", Role::Judge, house.agency).await;
    let headers = [LINES, ("lindung-purpose", "adjudication")];
    let refused =
        shelter.proven.send(Method::POST, "/v1/cases/bulk", &headers, Body::from(line(Id::new_v4()))).await;
    assert_eq!(refused.refusal(), (403, "not_allowed".to_owned()));
}
