//! The document of the API: sound in itself, and true of what is sent and answered.

use std::collections::BTreeSet;

use jsonschema::Validator;
use lindung_store::Id;
use lindung_store::access::{Field, Purpose, Role};
use serde_json::{Value, json};

use crate::browser::Reply;
use crate::cast::{Writers, body_of, document as case_document, entries, mark};
use crate::routes::{document, operations};
use crate::support::House;

/// An operation of the document.
fn operation<'d>(document: &'d Value, method: &str, path: &str) -> &'d Value {
    &document["paths"][path][method.to_lowercase()]
}

/// A validator of a schema that may refer to the components.
fn validator(document: &Value, schema: &Value) -> Validator {
    let whole = json!({"allOf": [schema], "components": document["components"]});
    jsonschema::draft202012::new(&whole).unwrap_or_else(|error| panic!("{schema}: {error}"))
}

/// Every `$ref` below a value.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("$ref").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn it_is_openapi_3_1_and_says_what_each_operation_is() {
    let document = document();
    assert!(document["openapi"].as_str().is_some_and(|version| version.starts_with("3.1.")));
    let tags: BTreeSet<&str> =
        document["tags"].as_array().expect("tags").iter().filter_map(|tag| tag["name"].as_str()).collect();
    let mut ids = BTreeSet::new();
    let operations = operations(&document);
    for (method, path) in &operations {
        let told = format!("{method} {path}");
        let operation = operation(&document, method, path);
        assert!(
            operation["summary"].as_str().is_some_and(|text| !text.trim().is_empty()),
            "{told}: no summary"
        );
        assert!(
            ids.insert(operation["operationId"].as_str().expect("an id").to_owned()),
            "{told}: id stands twice"
        );
        for tag in operation["tags"].as_array().expect("tags") {
            assert!(tag.as_str().is_some_and(|tag| tags.contains(tag)), "{told}: {tag} is not described");
        }
        let declared: BTreeSet<&str> = operation["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|parameter| parameter["in"] == "path" && parameter["required"] == json!(true))
            .filter_map(|parameter| parameter["name"].as_str())
            .collect();
        let named: BTreeSet<&str> = path
            .split('/')
            .filter_map(|part| part.strip_prefix('{').and_then(|part| part.strip_suffix('}')))
            .collect();
        assert_eq!(declared, named, "{told}: parameters of the path");
        let responses = operation["responses"].as_object().expect("responses");
        assert!(
            responses.keys().any(|status| status.starts_with('2') || status.starts_with('3')),
            "{told}: no success"
        );
        for status in ["400", "401", "403", "404", "409", "412", "422", "428", "429", "503"] {
            let content = &responses[status]["content"];
            // One is read by what watches the server, one by a browser.
            let own = ["/readyz", "/v1/session/oidc/callback"].contains(&path.as_str());
            assert!(own || content["application/problem+json"].is_object(), "{told}: {status}");
        }
    }
    assert_eq!(ids.len(), operations.len());
}

#[test]
fn every_reference_and_every_schema_holds() {
    let document = document();
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(found.len() > 15, "{} references", found.len());
    for reference in &found {
        let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} leads elsewhere"));
        assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    for (name, schema) in schemas {
        validator(&document, schema);
        assert!(found.contains(&format!("#/components/schemas/{name}")), "{name} is used by nothing");
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            let said = property["description"].is_string() || property["$ref"].is_string();
            let one_of = property["oneOf"].is_array() || property["allOf"].is_array();
            assert!(said || one_of, "{name}.{key} is not described");
        }
    }
    for (method, path) in operations(&document) {
        let operation = operation(&document, &method, &path);
        let bodies = operation["responses"]
            .as_object()
            .expect("responses")
            .values()
            .chain([&operation["requestBody"]]);
        for content in
            bodies.filter_map(|body| body["content"].as_object()).flat_map(|content| content.values())
        {
            let schema = validator(&document, &content["schema"]);
            let named = content["examples"].as_object().into_iter().flat_map(|examples| examples.values());
            for example in named.map(|example| &example["value"]).chain(content.get("example")) {
                assert!(schema.is_valid(example), "{method} {path}: {example}");
            }
        }
    }
}

/// The document, and what was held against it.
struct Against {
    document: Value,
    held: usize,
}

impl Against {
    /// That an answer is one that the document describes.
    fn answer(&mut self, method: &str, path: &str, reply: &Reply) -> Value {
        let told = || format!("{method} {path}: {} {}", reply.status, reply.text());
        let described = &operation(&self.document, method, path)["responses"][reply.status.to_string()];
        assert!(described.is_object(), "{}: not described", told());
        self.held += 1;
        if reply.body.is_empty() {
            assert!(described.get("content").is_none(), "{}: a body is described", told());
            return Value::Null;
        }
        let kind = reply.header("content-type").split(';').next().unwrap_or_default();
        let content = &described["content"][kind];
        assert!(content.is_object(), "{}: {kind} is not described", told());
        let schema = validator(&self.document, &content["schema"]);
        let body = if kind.ends_with("json") { reply.json() } else { json!(reply.text()) };
        let wrong: Vec<String> = schema.iter_errors(&body).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", told());
        body
    }

    /// That a body is one that the document describes, and with a key more is none.
    fn body(&mut self, method: &str, path: &str, body: &Value) {
        let described =
            &operation(&self.document, method, path)["requestBody"]["content"]["application/json"];
        let schema = validator(&self.document, &described["schema"]);
        let wrong: Vec<String> = schema.iter_errors(body).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{method} {path}: {wrong:?}");
        let mut more = body.clone();
        more["colour"] = json!("blue");
        assert!(!schema.is_valid(&more), "{method} {path}: any key is taken");
        self.held += 1;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_sent_and_answered_is_what_it_describes() {
    let house = House::new().await;
    let writers = Writers::new(&house, "police", house.agency).await;
    let case = writers.case("ID", house.agency).await;
    let (officer, lawyer) = (&writers.officer, &writers.lawyer);
    let admin = house.user("admin", Role::Administrator, house.agency).await;
    let shelter = house.user("shelter", Role::ShelterWorker, house.agency).await;
    let mut against = Against { document: document(), held: 0 };
    let (defence, identification) = (Purpose::Defence, Purpose::Identification);
    let to = |path: &str| path.replace("{case}", &case.to_string()).replace("{field}", "acts");

    for path in [
        "/v1/cases",
        "/v1/cases/{case}",
        "/v1/cases/{case}/fields/{field}",
        "/v1/cases/{case}/assessment",
        "/v1/cases/{case}/entries",
        "/v1/cases/{case}/members",
        "/v1/cases/{case}/readers",
        "/v1/agencies",
        "/v1/users",
        "/v1/requests",
        "/v1/notices",
        "/v1/emergencies",
        "/v1/ledger/checkpoint",
        "/v1/session",
        "/healthz",
        "/readyz",
        "/metrics",
    ] {
        let reply = lawyer.get(defence, &to(path)).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.text());
        against.answer("GET", path, &reply);
        against.answer("GET", path, &house.browser().get(&to(path)).await);
    }

    let (id, reason) = (Id::new_v4(), "he followed her to the clinic");
    let opening = entries(vec![json!({"kind": "case", "case": case_document(id, "ID")})]);
    let login = json!({"agency": house.agency, "role": "judge", "login": "new", "name": "A new judge"});
    let agency = json!({"id": Id::new_v4(), "name": "Court of Nunukan", "kind": "court", "state": "ID"});
    for (who, purpose, path, body) in [
        (officer, identification, "/v1/cases", json!({"id": id, "entries": opening})),
        (officer, identification, "/v1/cases/search", json!({"name": mark(case, Field::Identity)})),
        (
            officer,
            identification,
            "/v1/cases/{case}/members",
            json!({"user": shelter.id, "relation": "assigned"}),
        ),
        (lawyer, defence, "/v1/requests", json!({"act": "export", "case": case, "reason": reason})),
        (&shelter, Purpose::Protection, "/v1/emergencies", json!({"case": case, "reason": reason})),
        (&admin, Purpose::Administration, "/v1/users", login),
        (&admin, Purpose::Administration, "/v1/agencies", agency),
    ] {
        against.body("POST", path, &body);
        let mut wrong = body.clone();
        wrong["colour"] = json!("blue");
        let told = who.post(purpose, &to(path), &wrong).await;
        assert_eq!(told.status, 422, "{path}: {}", told.text());
        against.answer("POST", path, &told);
        let reply = who.post(purpose, &to(path), &body).await;
        assert!([200, 201].contains(&reply.status), "{path}: {}", reply.text());
        against.answer("POST", path, &reply);
    }
    let path = "/v1/cases/{case}/entries";
    against.body("POST", path, &json!({"entries": entries(vec![body_of(Field::Notes)])}));
    against.answer("POST", path, &officer.write(identification, case, vec![body_of(Field::Notes)]).await);
    against.answer("POST", path, &officer.write(identification, case, vec![body_of(Field::Testimony)]).await);
    against.answer(
        "POST",
        "/v1/notices/seen",
        &officer.post(identification, "/v1/notices/seen", &json!({})).await,
    );
    against.answer("DELETE", "/v1/session", &shelter.plain.delete("/v1/session").await);
    assert!(against.held > 50, "{} held against the document", against.held);
    println!("{} bodies and answers held against the document", against.held);
}

#[tokio::test]
async fn it_is_served_as_it_is() {
    let house = House::new().await;
    let served = house.browser().get("/openapi.json").await;
    assert_eq!((served.status, served.header("content-type")), (200, "application/json"));
    assert_eq!(served.json(), document());
}
