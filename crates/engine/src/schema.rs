//! The JSON Schema (2020-12) of the two documents, made from the same word lists that the reader uses.

use serde_json::{Value, json};

use crate::case::{MOST_ACTS, MOST_EPISODES};
use crate::law::Offences;
use crate::vocabulary::{
    ACT, ActKind, CIRCUMSTANCES, CONTEXT, Child, Class, Defence, Effect, Finding, Force, GroundKind, Inquiry,
    Link, MEANS, MeasureCode, NEXUS, Outcome, PROCEEDINGS, PURPOSE, Principle, Protection, Reading, Stage,
    Standing, Status,
};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
const DATE: &str = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

fn words(names: &[&str]) -> Value {
    json!({ "enum": names })
}

fn or_null(mut schema: Value) -> Value {
    if let Some(words) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        words.push(Value::Null);
        return schema;
    }
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn fact() -> Value {
    json!({ "$ref": "#/$defs/fact" })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// A table of which the named keys are required and every other key is refused.
#[expect(clippy::needless_pass_by_value, reason = "it is given a fresh value each time")]
fn table(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "additionalProperties": false, "required": required, "properties": properties })
}

fn facts(names: &[&str]) -> Value {
    let properties: serde_json::Map<String, Value> =
        names.iter().map(|name| ((*name).to_owned(), fact())).collect();
    table(&[], Value::Object(properties))
}

/// An element: a table of facts, or one fact for the whole.
fn element(names: &[&str]) -> Value {
    json!({ "anyOf": [fact(), facts(names)] })
}

fn text() -> Value {
    or_null(json!({ "type": "string" }))
}

fn named() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

fn age() -> Value {
    or_null(json!({ "type": "integer", "minimum": 0, "maximum": 130 }))
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}

/// The schema of a case file.
#[must_use]
pub fn case(offences: &Offences) -> Value {
    let codes: Vec<&str> = offences.codes().collect();
    let country = json!({ "type": "string", "pattern": "^[A-Z]{2}$" });
    let date = || or_null(json!({ "type": "string", "pattern": DATE }));
    let person = table(
        &[],
        json!({
            "age": age(),
            "reason_to_believe_child": fact(),
            "nationalities": or_null(list(&country)),
            "woman": fact(),
            "attributes": or_null(json!({ "type": "object" })),
        }),
    );
    let identification = table(
        &[],
        json!({
            "state": or_null(country.clone()),
            "authority": text(),
            "date": date(),
            "outcome": or_null(words(Finding::NAMES)),
            "episode": or_null(named()),
            "reasons": text(),
        }),
    );
    let episode = table(
        &["id"],
        json!({
            "id": named(),
            "from": date(),
            "to": date(),
            "states": or_null(list(&country)),
            "age_at_start": age(),
            "act": element(ACT),
            "means": element(MEANS),
            "purpose": element(PURPOSE),
        }),
    );
    let unlawful_act = table(
        &["id", "offence"],
        json!({
            "id": named(),
            "offence": { "enum": codes },
            "description": text(),
            "class": or_null(words(Class::NAMES)),
            "date": date(),
            "state": or_null(country.clone()),
            "episode": or_null(named()),
            "age_at_time": age(),
            "stage": or_null(words(Stage::NAMES)),
            "nexus": { "anyOf": [or_null(words(&["no", "unknown"])), facts(NEXUS)] },
            "circumstances": or_null(facts(CIRCUMSTANCES)),
            "proceedings": or_null(facts(PROCEEDINGS)),
        }),
    );
    let mut schema = table(
        &["schema", "reference", "jurisdiction"],
        json!({
            "schema": { "const": crate::case::SCHEMA },
            "reference": named(),
            "title": text(),
            "notes": text(),
            "jurisdiction": country,
            "person": or_null(person),
            "suspicion": fact(),
            "identifications": or_null(list(&identification)),
            "episodes": or_null(json!({ "type": "array", "maxItems": MOST_EPISODES, "items": episode })),
            "unlawful_acts": or_null(json!({ "type": "array", "maxItems": MOST_ACTS, "items": unlawful_act })),
            "context": or_null(facts(CONTEXT)),
        }),
    );
    schema["$schema"] = json!(DIALECT);
    schema["$id"] = json!("urn:lindung:case:1");
    schema["title"] = json!("Lindung case file");
    schema["$defs"] = json!({ "fact": or_null(words(crate::Fact::NAMES)) });
    schema
}

/// The schema of an assessment.
#[must_use]
pub fn assessment() -> Value {
    let string = json!({ "type": "string" });
    let boolean = json!({ "type": "boolean" });
    let episode = table(
        &["id", "status", "contested", "child", "elements"],
        json!({
            "id": string,
            "status": words(Status::NAMES),
            "contested": boolean,
            "child": words(Child::NAMES),
            "elements": table(&["act", "means", "purpose"], json!({
                "act": words(Standing::NAMES),
                "means": words(Standing::NAMES),
                "purpose": words(Standing::NAMES),
            })),
        }),
    );
    let defence_element = table(
        &["name", "answer", "because", "cite"],
        json!({
            "name": string,
            "answer": words(crate::Fact::NAMES),
            "because": list(&reference("reason")),
            "cite": string,
        }),
    );
    let ground = table(
        &["id", "kind", "outcome", "effect", "binding", "because", "cite"],
        json!({
            "id": string,
            "kind": words(GroundKind::NAMES),
            "outcome": words(Outcome::NAMES),
            "outcome_broad": words(Outcome::NAMES),
            "effect": words(Effect::NAMES),
            "binding": boolean,
            "limb": string,
            "because": list(&reference("reason")),
            "elements": list(&defence_element),
            "elements_broad": list(&defence_element),
            "also_requires": list(&string),
            "lifted_by": string,
            "yields_to": list(&string),
            "cite": { "type": "string", "minLength": 1 },
        }),
    );
    let measure = table(
        &["code", "role", "rule", "cite"],
        json!({
            "code": words(MeasureCode::NAMES),
            "defence": words(Defence::NAMES),
            "role": string,
            "by": string,
            "rule": { "type": "string", "minLength": 1 },
            "cite": { "type": "string", "minLength": 1 },
        }),
    );
    let change = table(
        &["set", "principle", "protection", "gap"],
        json!({
            "set": { "type": "array", "minItems": 1, "maxItems": 2, "items": table(&["any_of", "to"], json!({
                "any_of": { "type": "array", "minItems": 1, "items": string },
                "to": string,
            })) },
            "principle": words(Principle::NAMES),
            "protection": words(Protection::NAMES),
            "gap": boolean,
        }),
    );
    let note = table(
        &["note", "id", "cite"],
        json!({
            "note": words(&["divergence", "coming", "repealed"]),
            "id": string, "on": string, "says": string, "instead": string, "cite": string,
        }),
    );
    let act = table(
        &[
            "act",
            "offence",
            "kind",
            "stage",
            "child",
            "status",
            "nexus",
            "principle",
            "protection",
            "gap",
            "inquiry",
            "grounds",
            "measures",
            "because",
            "would_change",
            "notes",
        ],
        json!({
            "act": string,
            "offence": string,
            "kind": words(ActKind::NAMES),
            "stage": words(Stage::NAMES),
            "child": words(Child::NAMES),
            "status": words(Status::NAMES),
            "nexus": table(&["causation", "compulsion", "compulsion_reading"], json!({
                "causation": words(&["yes", "no", "unknown"]),
                "compulsion": words(Link::NAMES),
                "compulsion_reading": or_null(words(Reading::NAMES)),
            })),
            "principle": words(Principle::NAMES),
            "protection": words(Protection::NAMES),
            "gap": boolean,
            "inquiry": words(Inquiry::NAMES),
            "grounds": list(&ground),
            "measures": list(&measure),
            "because": reference("reason"),
            "would_change": list(&change),
            "notes": list(&note),
        }),
    );
    let duty = table(
        &["id", "role", "force", "rule", "deadline", "trigger", "acts", "cite"],
        json!({
            "id": string,
            "role": string,
            "force": words(Force::NAMES),
            "rule": string,
            "deadline": or_null(string.clone()),
            "trigger": string,
            "acts": list(&string),
            "cite": string,
        }),
    );
    let asked = table(
        &["fact", "decides", "could_change"],
        json!({
            "fact": string,
            "decides": words(&["contradiction", "principle", "protection", "with_another", "step", "defence", "measure"]),
            "could_change": list(&table(&["act", "answer"], json!({
                "act": string,
                "answer": string,
                "principle": words(Principle::NAMES),
                "protection": words(Protection::NAMES),
                "defence": words(Defence::NAMES),
                "measures": list(&words(MeasureCode::NAMES)),
            }))),
        }),
    );
    let reason = table(
        &["reason", "answer"],
        json!({
            "reason": string,
            "answer": string,
            "fact": string,
            "rule": string,
            "cite": string,
            "because": list(&reference("reason")),
        }),
    );
    let required = [
        "schema",
        "reference",
        "jurisdiction",
        "as_of",
        "corpus",
        "child",
        "episodes",
        "acts",
        "duties",
        "ask",
    ];
    let mut schema = table(
        &required,
        json!({
            "schema": { "const": crate::assess::SCHEMA },
            "reference": string,
            "jurisdiction": { "type": "string", "pattern": "^[A-Z]{2}$" },
            "as_of": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            "corpus": table(&["version", "hash", "engine"], json!({ "version": string, "hash": string, "engine": string })),
            "child": words(Child::NAMES),
            "episodes": list(&episode),
            "acts": list(&act),
            "duties": list(&duty),
            "ask": list(&asked),
        }),
    );
    schema["$schema"] = json!(DIALECT);
    schema["$id"] = json!("urn:lindung:assessment:1");
    schema["title"] = json!("Lindung assessment");
    schema["$defs"] = json!({ "reason": reason });
    schema
}
