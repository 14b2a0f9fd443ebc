//! What the fields of a form offer to choose from: the acts, findings and documents of the case, the States, the
//! measures, and the rules that ask for a permission.

use std::collections::HashMap;

use lindung_engine::law::Provision;
use lindung_engine::vocabulary::{Effect, MeasureCode, Stage};
use lindung_store::Id;
use lindung_store::access::{Field, FieldSet, Purpose, act};
use lindung_store::record::{Key, View};
use serde_json::Value;

use super::referral::{PURPOSES, SHARED};
use super::words;
use crate::Server;
use crate::allowed::on;
use crate::pages::Frame;
use crate::problem::Problem;
use crate::who::Asking;

/// A value and its words.
pub(super) type Choice = (String, String);

/// What is offered, by key.
#[derive(Default)]
pub(super) struct Offered(HashMap<&'static str, Vec<Choice>>);

impl Offered {
    /// Whether a key is chosen from something.
    pub(super) fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// What it is chosen from.
    pub(super) fn of(&self, key: &str) -> Vec<Choice> {
        self.0.get(key).cloned().unwrap_or_default()
    }
}

/// Keys whose choices stand in the case itself.
const OF_CASE: [&str; 5] = ["act", "episode", "identification", "document", "rule"];
/// What is read for them.
const READ: FieldSet =
    FieldSet::EMPTY.with(Field::Acts).with(Field::Protection).with(Field::Documents).with(Field::Reference);
/// What the fields of a form offer.
pub(super) async fn of(
    server: &Server,
    asking: &Asking,
    f: &Frame,
    case: Id,
    kind: &str,
    keys: &[Key],
) -> Result<Offered, Problem> {
    let mut offered = Offered::default();
    let corpus = server.law.corpus();
    let wants = |key: &str| keys.iter().any(|known| known.0 == key);
    if wants("state") {
        let states = corpus.states.iter();
        let states = states.map(|law| (law.code.code().to_owned(), f.speech.state(corpus, law.code)));
        offered.0.insert("state", states.collect());
    }
    if wants("code") {
        let codes = MeasureCode::NAMES.iter().filter(|code| **code != "raise_defence");
        offered.0.insert("code", codes.map(|code| ((*code).to_owned(), words::measure(f, code))).collect());
    }
    if wants("offence") {
        let codes = corpus.offences.codes();
        let mut offences: Vec<Choice> =
            codes.map(|code| (code.to_owned(), f.speech.offence(corpus, code))).collect();
        offences.sort_by(|a, b| a.1.cmp(&b.1));
        offered.0.insert("offence", offences);
        let stage = |stage: &&str| ((*stage).to_owned(), f.speech.word("stage", stage));
        offered.0.insert("stage", Stage::NAMES.iter().map(stage).collect());
    }
    if kind == "consent" {
        let field = |field: &Field| (field.as_str().to_owned(), f.speech.word("field", field.as_str()));
        offered.0.insert("fields", SHARED.iter().map(field).collect());
        let purpose = |one: &Purpose| (one.as_str().to_owned(), f.speech.word("purpose", one.as_str()));
        offered.0.insert("purpose", PURPOSES.iter().map(purpose).collect());
        if let Ok(grant) = server.store.policies().grant_in_house::<act::SeeDirectory>(&asking.asker()) {
            let agencies = server.store.agencies(&grant, Id::nil(), 100).await?.into_iter();
            offered.0.insert("recipient", agencies.map(|one| (one.id.to_string(), one.name)).collect());
        }
    }
    if keys.iter().any(|key| OF_CASE.contains(&key.0)) {
        let view = read(server, asking, case).await?;
        for key in OF_CASE.into_iter().filter(|key| wants(key)) {
            offered.0.insert(key, of_case(server, f, &view, key));
        }
    }
    Ok(offered)
}

/// What is read of the case is written down like any other reading, as narrow as it is.
async fn read(server: &Server, asking: &Asking, case: Id) -> Result<View, Problem> {
    let grant = on::<act::Read>(server, asking, case).await?.narrowed(READ);
    Ok(server.store.read_case(grant, None).await?.view)
}

/// The ids that the acts or the episodes of a case have; none for any other kind.
pub(super) async fn ids(
    server: &Server,
    asking: &Asking,
    case: Id,
    kind: &str,
) -> Result<Vec<String>, Problem> {
    if !["act", "episode"].contains(&kind) {
        return Ok(Vec::new());
    }
    let view = read(server, asking, case).await?;
    let list = if kind == "act" { acts(&view) } else { episodes(&view) };
    Ok(list.iter().filter_map(|one| one["id"].as_str()).map(str::to_owned).collect())
}

fn acts(view: &View) -> &[Value] {
    view.fields.get("acts").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn held<'v>(view: &'v View, key: &str) -> &'v [Value] {
    let held = view.fields.get("protection").and_then(|held| held.get(key));
    held.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn episodes(view: &View) -> &[Value] {
    held(view, "episodes")
}

fn of_case(server: &Server, f: &Frame, view: &View, key: &str) -> Vec<Choice> {
    let corpus = server.law.corpus();
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    match key {
        "act" => acts(view)
            .iter()
            .map(|one| (text(one, "id"), f.speech.offence(corpus, &text(one, "offence"))))
            .collect(),
        "episode" => {
            let name = |id: &str| f.speech.say_with("case-episode", &[("id", id)]);
            episodes(view).iter().map(|one| text(one, "id")).map(|id| (id.clone(), name(&id))).collect()
        }
        "identification" => held(view, "findings")
            .iter()
            .map(|one| {
                let words = [text(one, "authority"), text(one, "state"), text(one, "date")];
                (text(one, "entry"), words.join(" "))
            })
            .collect(),
        "document" => {
            let list = view.fields.get("documents").and_then(Value::as_array);
            list.into_iter().flatten().map(|one| (text(one, "entry"), text(one, "name"))).collect()
        }
        // Permissions are asked of rules of the State that leave it to an authority.
        _ => {
            let asks = |rule: &&Provision| {
                rule.state.is_some_and(|state| state.code() == view.state)
                    && (rule.effect == Effect::PermissionRequired || rule.lifted_by.is_some())
            };
            let rules = corpus.provisions.iter().filter(asks);
            rules.map(|rule| (rule.id.clone(), rule.cite.clone())).collect()
        }
    }
}
