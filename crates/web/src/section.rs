//! The non-punishment section of a case file (Guideline 14): what was considered for each act, when, by whom, with
//! which reasons, and what followed. It puts together what the ledger and the engine say; it judges nothing.

mod text;

use lindung_store::record::View;
use serde_json::{Map, Value, json};

pub(crate) use text::text;

/// The `schema` of a section.
pub(crate) const SCHEMA: &str = "lindung.non_punishment/1";

/// The section of a case as one reader sees it; `assessment` is that of the law's side, for the whole case.
pub(crate) fn made(view: &View, assessment: &Value) -> Value {
    let entries = |field: &str| view.fields.get(field).and_then(Value::as_array).cloned().unwrap_or_default();
    let (decisions, measures, kept) = (entries("decisions"), entries("measures"), entries("assessment"));
    let protection = |key: &str| {
        let held = view.fields.get("protection").and_then(|protection| protection.get(key));
        held.cloned().unwrap_or_else(|| json!([]))
    };
    let acts = assessment["acts"].as_array().map(Vec::as_slice).unwrap_or_default();
    let acts: Vec<Value> = acts.iter().map(|act| of_act(act, &decisions, &measures, &kept)).collect();
    json!({
        "schema": SCHEMA,
        "reference": assessment["reference"],
        "jurisdiction": assessment["jurisdiction"],
        "as_of": assessment["as_of"],
        "corpus": assessment["corpus"],
        "child": assessment["child"],
        "seq": view.seq,
        "identifications": protection("identifications"),
        "appeals": protection("appeals"),
        "age": protection("age"),
        "best_interests": protection("best_interests"),
        "acts": acts,
    })
}

fn of_act(act: &Value, decisions: &[Value], measures: &[Value], kept: &[Value]) -> Value {
    let id = &act["act"];
    let of = |entries: &[Value], kind: Option<&str>| -> Vec<Value> {
        let own = |entry: &&Value| entry["act"] == *id && entry.get("kind").and_then(Value::as_str) == kind;
        entries.iter().filter(own).cloned().collect()
    };
    let (decided, remedies) = (of(decisions, None), of(measures, Some("remedy")));
    let failures = failures(act, &decided, &remedies);
    let mut out: Map<String, Value> =
        ["act", "offence", "kind", "stage", "status", "child", "principle", "protection", "gap"]
            .iter()
            .map(|key| ((*key).to_owned(), act[*key].clone()))
            .collect();
    let grounds = act["grounds"].as_array().into_iter().flatten();
    let met = grounds.filter(|ground| ground["outcome"] == "met");
    let met: Vec<Value> = met.map(|ground| json!({"id": ground["id"], "cite": ground["cite"]})).collect();
    out.insert("grounds_met".to_owned(), Value::Array(met));
    out.insert("considered".to_owned(), considered(id, &decided, kept));
    out.insert("decisions".to_owned(), Value::Array(decided));
    out.insert("permissions".to_owned(), Value::Array(of(decisions, Some("permission"))));
    out.insert("measures".to_owned(), Value::Array(of(measures, None)));
    out.insert("remedies".to_owned(), Value::Array(remedies));
    out.insert("failures".to_owned(), Value::Array(failures));
    Value::Object(out)
}

/// When, and by whom, the principle was first looked at for an act: a decision on it, or an assessment that holds it.
fn considered(id: &Value, decided: &[Value], kept: &[Value]) -> Value {
    let holds = |entry: &&Value| {
        let acts = entry["assessment"]["acts"].as_array();
        acts.into_iter().flatten().any(|act| act["act"] == *id)
    };
    let all = decided.iter().chain(kept.iter().filter(holds));
    let first = all.min_by_key(|entry| entry["at"].as_i64().unwrap_or(i64::MAX));
    first.map_or(Value::Null, |entry| json!({"at": entry["at"], "by": entry["by"], "role": entry["role"]}))
}

/// What the file itself shows as a failure of protection, by code.
fn failures(act: &Value, decided: &[Value], remedies: &[Value]) -> Vec<Value> {
    let protects = act["principle"] == "applies" || act["principle"] == "presumed";
    let departs = |entry: &&Value| entry["departs"].as_array().is_some_and(|list| !list.is_empty());
    let mut found = Vec::new();
    for decision in decided.iter().filter(departs) {
        found.push(json!({"failure": "departure", "entry": decision["entry"], "from": decision["departs"]}));
    }
    for remedy in remedies.iter().filter(|remedy| protects && remedy["remedy"] == "mitigated") {
        found.push(json!({"failure": "mitigated_only", "entry": remedy["entry"]}));
    }
    if protects && decided.is_empty() {
        found.push(json!({"failure": "not_decided"}));
    }
    found
}
