//! `POST /v1/assess`: the engine's own answer, for nobody in particular, and nothing kept of it.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use axum::body::Body;
use axum::http::Method;
use lindung_engine::document::Value as Held;
use lindung_engine::{Case, Corpus, Node, PartialDate, assess, summarise};
use lindung_store::access::Role;
use serde_json::{Value, json};

use crate::browser::Reply;
use crate::expected::repository;
use crate::support::House;

const TOML: &str = "application/toml";
const LINES: &str = "application/x-ndjson";
const DAY: &str = "2026-01-15";

/// Every file below a folder, by its path.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

static CORPUS: LazyLock<Corpus> = LazyLock::new(|| {
    let top = repository("data");
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).ok()?;
        Some((path.strip_prefix(&top).expect("below").to_string_lossy().into_owned(), text))
    };
    let texts: Vec<(String, String)> = files(&top).into_iter().filter_map(read).collect();
    Corpus::read(texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))).expect("the law")
});

/// The texts of the conformance cases that the contract accepts.
fn cases() -> Vec<String> {
    let files = files(&repository("conformance/good"));
    let cases = files.iter().filter(|path| {
        let name = path.to_string_lossy();
        name.ends_with(".toml") && !name.ends_with(".expect.toml")
    });
    cases.map(|path| std::fs::read_to_string(path).expect("readable")).collect()
}

/// What the engine itself says.
fn engine(text: &str, summary: bool) -> Value {
    let node = Node::from_toml(text).expect("TOML");
    let case = Case::read(&node, &CORPUS.offences).expect("a case");
    let day = PartialDate::parse(DAY).expect("a day").first;
    let book = CORPUS.rulebook(case.jurisdiction, day).expect("law");
    let made = if summary {
        serde_json::to_value(summarise(&case, &book))
    } else {
        serde_json::to_value(assess(&case, &book))
    };
    made.expect("JSON")
}

/// A document as JSON.
fn as_json(node: &Node<'_>) -> Value {
    match &node.value {
        Held::Null => Value::Null,
        Held::Bool(yes) => json!(yes),
        Held::Integer(number) => json!(number),
        Held::Float(number) => json!(number),
        Held::Text(text) => json!(text),
        Held::List(items) => items.iter().map(as_json).collect(),
        Held::Table(entries) => {
            Value::Object(entries.iter().map(|entry| (entry.key.to_string(), as_json(&entry.node))).collect())
        }
    }
}

async fn judge(house: &House, query: &str, kind: &str, body: impl Into<Body>) -> Reply {
    let path = format!("/v1/assess?as_of={DAY}{query}");
    let reply = house.browser().send(Method::POST, &path, &[("content-type", kind)], body.into()).await;
    assert_eq!(reply.header("set-cookie"), "", "no cookie");
    reply
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_conformance_case_gets_the_engines_own_answer_and_nothing_is_kept() {
    let house = House::new().await;
    let before = house.store.size().await.expect("a size");
    let cases = cases();
    assert!(cases.len() > 90, "{} cases", cases.len());
    let mut lines = Vec::new();
    for text in &cases {
        let expected = engine(text, false);
        let json = as_json(&Node::from_toml(text).expect("TOML")).to_string();
        let from_toml = judge(&house, "", TOML, text.clone()).await;
        assert_eq!((from_toml.status, from_toml.json()), (200, expected.clone()));
        let from_json = judge(&house, "", "application/json; charset=utf-8", json.clone()).await;
        assert_eq!(from_json.body, from_toml.body);
        lines.push((json, engine(text, true)));
    }
    let body = lines.iter().map(|(json, _)| json.as_str()).collect::<Vec<_>>().join("\n");
    let many = judge(&house, "&summary=true", LINES, body).await;
    let answered: Vec<Value> =
        many.text().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answered, lines.into_iter().map(|(_, summary)| summary).collect::<Vec<_>>());
    assert_eq!(house.store.size().await.expect("a size"), before, "entries and checkpoints");
    println!("{} conformance cases, each the same from TOML, from JSON and as a line", cases.len());
}

#[tokio::test]
async fn it_asks_for_no_account_and_minds_none() {
    let house = House::new().await;
    let text = cases().swap_remove(0);
    let nobody = judge(&house, "", TOML, text.clone()).await;
    let user = house.user("monitor", Role::NgoMonitor, house.agency).await;
    let headers =
        [("content-type", TOML), ("lindung-purpose", "immigration_enforcement"), ("idempotency-key", "k")];
    let path = format!("/v1/assess?as_of={DAY}");
    for _ in 0..2 {
        let somebody = user.proven.send(Method::POST, &path, &headers, Body::from(text.clone())).await;
        assert_eq!((somebody.status, &somebody.body), (200, &nobody.body));
        assert_eq!((somebody.header("set-cookie"), somebody.header("idempotency-replayed")), ("", ""));
    }
}

#[tokio::test]
async fn what_cannot_be_judged_is_told_with_its_place() {
    let house = House::new().await;
    let good = as_json(&Node::from_toml(&cases()[0]).expect("TOML"));
    let with = |key: &str, value: Value| {
        let mut case = good.clone();
        case[key] = value;
        case.to_string()
    };
    for (query, body, field) in [
        ("", with("jurisdiction", json!("Thailand")), "jurisdiction"),
        ("", with("suspicion", json!("perhaps")), "suspicion"),
        ("", with("colour", json!("blue")), "colour"),
        ("&jurisdiction=XX", good.to_string(), "jurisdiction"),
        ("&jurisdiction=thai", good.to_string(), "jurisdiction"),
        ("&as_of=2026-02-30", good.to_string(), "?"),
        ("&when=now", good.to_string(), "?"),
    ] {
        let told = judge(&house, query, "application/json", body).await;
        assert_eq!(told.refusal(), (422, "invalid".to_owned()), "{field}: {}", told.text());
        assert_eq!(told.json()["fields"][0]["field"], field, "{}", told.text());
    }
    for day in ["2026-02-30", "2026-01", "tomorrow", "0001-01-01"] {
        let path = format!("/v1/assess?as_of={day}");
        let kind = [("content-type", "application/json")];
        let told = house.browser().send(Method::POST, &path, &kind, Body::from(good.to_string())).await;
        assert_eq!(told.refusal(), (422, "invalid".to_owned()), "{day}");
    }
    let lines = format!("{}\nnot a case\n{{}}\n{}", good, "[".repeat(100_000));
    let told = judge(&house, "", LINES, lines).await;
    let answered: Vec<Value> =
        told.text().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answered[0]["schema"], "lindung.assessment/1");
    for (at, answer) in answered.iter().enumerate().skip(1) {
        assert_eq!((&answer["line"], &answer["code"]), (&json!(at + 1), &json!("invalid")), "{answer}");
    }
    assert_eq!(answered.len(), 4);
}
