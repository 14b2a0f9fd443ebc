//! What undoes what a person suffered: what there is, what was asked for, and how it came out.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use lindung_engine::assess::remedies;
use lindung_engine::vocabulary::Punishment;
use lindung_store::access::{Field, FieldSet, act};
use serde_json::{Value, json};

use super::body::Query;
use super::cases::{ByLaw, all_of};
use crate::Server;
use crate::allowed::Allowed;
use crate::precondition::etag;
use crate::problem::Problem;

/// What this is made of: who may not read all of it gets none of it.
const FIELDS: [Field; 3] = [Field::Acts, Field::Assessment, Field::Measures];

/// For each act and each punishment: the remedies of the state and of the regional standard, before whom, what stands
/// in the way, and what was sought. A sentence made milder undoes nothing and is told as a failure of protection.
#[utoipa::path(get, path = "/v1/cases/{case}/remedies", tag = "tasks", params(("case" = uuid::Uuid, Path), ByLaw),
    security(("session" = [])), responses((status = 200, body = Object, description = "A document `lindung.remedies/1`.")))]
pub(crate) async fn of_case(
    State(server): State<Server>,
    Allowed(grant): Allowed<act::Read>,
    Query(by): Query<ByLaw>,
) -> Result<Response, Problem> {
    let asked = by.asked(&server)?;
    let reading = all_of(&server, grant, &FIELDS, FieldSet::EMPTY).await?;
    let measures = reading.view.fields.get(Field::Measures.as_str()).and_then(Value::as_array);
    let sought: Vec<&Value> =
        measures.into_iter().flatten().filter(|entry| entry["kind"] == "remedy").collect();
    let mut case = server.law.read_json(&reading.document.to_string())?;
    if let Some(state) = asked.jurisdiction {
        case.jurisdiction = state;
    }
    let book = server.law.book(case.jurisdiction, asked.as_of)?;
    let further: Vec<(&str, Punishment)> = sought
        .iter()
        .filter_map(|entry| {
            Some((entry["act"].as_str()?, entry["punishment"].as_str().and_then(Punishment::parse)?))
        })
        .collect();
    let acts: Vec<Value> = remedies(&case, &book, &further)
        .into_iter()
        .map(|act| {
            let mut told = json!(act);
            for punishment in told["punishments"].as_array_mut().into_iter().flatten() {
                track(punishment, &act.act, &sought);
            }
            told
        })
        .collect();
    let body = json!({
        "schema": "lindung.remedies/1",
        "jurisdiction": case.jurisdiction,
        "as_of": asked.as_of.to_string(),
        "corpus": {"version": server.law.corpus().version, "hash": server.law.corpus().hash},
        "seq": reading.view.seq,
        "acts": acts,
    });
    Ok(([(header::ETAG, etag(reading.view.seq))], Json(body)).into_response())
}

/// What was sought against a punishment, and how it stands: the last granted remedy that undoes it, else the last word.
fn track(punishment: &mut Value, act: &str, sought: &[&Value]) {
    let of = |entry: &&&Value| entry["act"] == act && entry["punishment"] == punishment["punishment"];
    let own: Vec<Value> = sought.iter().filter(of).map(|entry| (**entry).clone()).collect();
    let undone = own.iter().rev().find(|one| one["outcome"] == "granted" && one["remedy"] != "mitigated");
    let last = own.last().map(|one| one["outcome"].clone());
    let mitigated = own.iter().any(|one| one["outcome"] == "granted" && one["remedy"] == "mitigated");
    punishment["state"] = match (undone, last) {
        (Some(_), _) => json!("undone"),
        // A milder sentence is no answer to what was asked.
        (None, Some(outcome)) if outcome != "granted" => outcome,
        (None, _) => json!("open"),
    };
    punishment["undone_by"] = undone.map_or(Value::Null, |one| one["remedy"].clone());
    punishment["failure_of_protection"] = json!(mitigated && undone.is_none());
    punishment["sought"] = Value::Array(own);
}
