//! Writing down what has no page of its own: another act or episode, findings, measures, permissions, remedies, what
//! the person said of themselves. Each form follows the keys of the contract; nothing here knows a rule.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use lindung_store::Id;
use lindung_store::access::{Field, FieldSet, act};
use lindung_store::record::{Body, Key, Shape, keys_of};
use serde_json::{Map, Value, json};

use super::choices::{self, Choice};
use super::{form_id, to_case, words, write};
use crate::Server;
use crate::allowed::{granted, standing};
use crate::pages::form::{Typed, Wrong};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::who::Asking;

/// What can be written down, in groups.
const GROUPS: [(&str, &[&str]); 4] = [
    ("acts", &["act", "episode"]),
    ("findings", &["identification", "appeal", "age", "guardian", "best_interests", "notification"]),
    ("measures", &["measure", "permission", "remedy"]),
    ("person", &["identity", "whereabouts", "health", "testimony", "consent"]),
];
/// Keys of another act and of another episode: their facts are asked for one by one afterwards.
const ACT: &[Key] = &[
    Key("offence", Shape::Text, true),
    Key("stage", Shape::Text, true),
    Key("episode", Shape::Text, false),
    Key("date", Shape::Day, false),
];
const EPISODE: &[Key] =
    &[Key("from", Shape::Day, false), Key("to", Shape::Day, false), Key("states", Shape::Texts, false)];
/// Texts that need room.
const LONG: [&str; 6] = ["reasons", "text", "result", "evidence", "may_say", "place"];

/// A field of a form.
struct Control {
    key: &'static str,
    label: String,
    hint: Option<String>,
    needed: bool,
    value: String,
    sort: Sort,
}

/// How a field is filled in.
enum Sort {
    Line,
    Long,
    Pick(Vec<Choice>),
    Tick(Vec<Choice>),
}

impl Control {
    fn is(&self, value: &str) -> bool {
        self.value == value
    }

    fn has(&self, value: &str) -> bool {
        self.value.split('\n').any(|one| one == value)
    }
}

#[derive(Template)]
#[template(path = "case/kinds.html")]
struct Kinds<'a> {
    f: &'a Frame,
    case: Id,
    groups: Vec<(&'static str, Vec<&'static str>)>,
}

#[derive(Template)]
#[template(path = "case/add.html")]
struct Page<'a> {
    f: &'a Frame,
    case: Id,
    entry: Id,
    kind: &'static str,
    controls: Vec<Control>,
    wrong: Wrong,
}

type Given = Vec<(String, String)>;

/// The kind of a path, and its keys.
fn kind(word: &str) -> Option<(&'static str, &'static [Key])> {
    let kind = GROUPS.iter().flat_map(|(_, kinds)| kinds.iter()).find(|kind| **kind == word)?;
    let keys = match *kind {
        "act" => ACT,
        "episode" => EPISODE,
        kind => keys_of(kind)?,
    };
    Some((kind, keys))
}

/// The field that a kind is written to.
fn field(kind: &str) -> Option<Field> {
    match kind {
        "act" => Some(Field::Acts),
        "episode" => Some(Field::Protection),
        kind => lindung_store::record::field_of(&json!({"kind": kind})).first().copied(),
    }
}

/// Which fields somebody may write in a case.
async fn writes(server: &Server, asking: &Asking, case: Id) -> Result<FieldSet, Problem> {
    let standing = standing(server, asking, case).await?;
    Ok(granted::<act::Append>(server, asking, case, standing)?.fields())
}

/// Shows what can be written down.
pub(super) async fn kinds(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<Id>,
) -> Result<Response, Problem> {
    let may = writes(&server, &asking, case).await?;
    let open = |kind: &&&'static str| field(kind).is_some_and(|field| may.contains(field));
    let groups = GROUPS.iter().map(|(group, kinds)| (*group, kinds.iter().filter(open).copied().collect()));
    let groups = groups.filter(|(_, kinds): &(_, Vec<_>)| !kinds.is_empty()).collect();
    Ok(show(&Kinds { f: &frame, case, groups }))
}

fn given<'g>(form: &'g Given, key: &str) -> Option<&'g str> {
    form.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
}

async fn made<'a>(
    server: &Server,
    asking: &Asking,
    f: &'a Frame,
    (case, word): (Id, &str),
    form: &Given,
) -> Result<Page<'a>, Problem> {
    let (kind, keys) = kind(word).ok_or_else(Problem::not_found)?;
    let may = writes(server, asking, case).await?;
    field(kind).filter(|field| may.contains(*field)).ok_or_else(Problem::not_allowed)?;
    let offered = choices::of(server, asking, f, case, kind, keys).await?;
    let control = |key: &Key| {
        let Key(name, shape, needed) = *key;
        let sort = match shape {
            Shape::List | Shape::Map | Shape::Hash | Shape::Base64 => return None,
            Shape::One(words) => Sort::Pick(
                words.iter().map(|one| (one.to_string(), words::word(f, kind, name, one))).collect(),
            ),
            Shape::Fact => Sort::Pick(
                ["yes", "no", "unknown"].map(|one| (one.to_owned(), f.speech.answer(one))).to_vec(),
            ),
            Shape::Flag => {
                Sort::Pick(["yes", "no"].map(|one| (one.to_owned(), f.speech.answer(one))).to_vec())
            }
            Shape::Texts if offered.has(name) => Sort::Tick(offered.of(name)),
            _ if offered.has(name) => Sort::Pick(offered.of(name)),
            Shape::Text if LONG.contains(&name) => Sort::Long,
            _ => Sort::Line,
        };
        let hint = match shape {
            Shape::Day => Some("add-hint-day".to_owned()),
            Shape::Texts if !offered.has(name) => Some("add-hint-list".to_owned()),
            _ => None,
        };
        let own = format!("add-hint-{}-{}", kind.replace('_', "-"), name.replace('_', "-"));
        let hint = if f.speech.knows(&own) { Some(own) } else { hint }.map(|id| f.plain(&id));
        let all = form.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let value = all.collect::<Vec<_>>().join("\n");
        Some(Control { key: name, label: words::label(f, kind, name), hint, needed, value, sort })
    };
    let controls = keys.iter().filter_map(control).collect();
    let entry = form_id(given(form, "entry").unwrap_or_default());
    Ok(Page { f, case, entry, kind, controls, wrong: Wrong::default() })
}

/// Shows the form of a kind; what the address names stands there already.
pub(super) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path((case, kind)): Path<(Id, String)>,
    Query(asked): Query<Given>,
) -> Result<Response, Problem> {
    Ok(show(&made(&server, &asking, &frame, (case, &kind), &asked).await?))
}

/// What was typed, as the contract has it.
fn typed(keys: &[Key], form: &Given) -> Map<String, Value> {
    let mut body = Map::new();
    for Key(name, shape, _) in keys {
        let all = form.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim());
        let all: Vec<&str> = all.filter(|value| !value.is_empty()).collect();
        let Some(first) = all.first() else { continue };
        let value = match shape {
            Shape::Number => first.parse::<i64>().map_or_else(|_| json!(first), |number| json!(number)),
            Shape::Flag => json!(*first == "yes"),
            Shape::Texts => {
                let parts = all.iter().flat_map(|one| one.split(['\n', ','])).map(str::trim);
                json!(parts.filter(|part| !part.is_empty()).collect::<Vec<_>>())
            }
            _ => json!(first),
        };
        body.insert((*name).to_owned(), value);
    }
    body
}

/// The entry that a form makes; another act or episode takes the first free id.
fn body(kind: &str, mut typed: Map<String, Value>, taken: &[String]) -> Value {
    let (list, letter) = match kind {
        "act" => ("unlawful_acts", "a"),
        "episode" => ("episodes", "e"),
        _ => {
            typed.insert("kind".to_owned(), json!(kind));
            return Value::Object(typed);
        }
    };
    let free = (1..).map(|number| format!("{letter}{number}")).find(|id| !taken.contains(id));
    let id = free.unwrap_or_default();
    typed.insert("id".to_owned(), json!(id));
    if let Some(states) = typed.get_mut("states").and_then(Value::as_array_mut) {
        for state in states {
            *state = json!(state.as_str().unwrap_or_default().to_uppercase());
        }
    }
    json!({"kind": "facts", "set": {format!("{list}.{id}"): typed}})
}

/// Writes it down, or tells at each field what is wrong.
pub(super) async fn save(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path((case, word)): Path<(Id, String)>,
    Typed(form): Typed<Given>,
) -> Result<Response, Problem> {
    let mut page = made(&server, &asking, &frame, (case, &word), &form).await?;
    let keys = kind(&word).map(|(_, keys)| keys).unwrap_or_default();
    let missing = |control: &&Control| control.needed && control.value.trim().is_empty();
    let told = |control: &Control| (control.key, frame.tw("add-missing", "field", &control.label));
    page.wrong = Wrong::all(page.controls.iter().filter(missing).map(told));
    if page.wrong.any() {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&page)).into_response());
    }
    let taken = choices::ids(&server, &asking, case, page.kind).await?;
    let body = body(page.kind, typed(keys, &form), &taken);
    let written = match Body::read(body.clone()) {
        Ok(_) => write(&server, &asking, case, None, vec![(page.entry, body)]).await,
        Err(problems) => Err(problems.into()),
    };
    match written {
        Ok(_) => Ok(to_case(case, place(page.kind))),
        Err(problem) => {
            let names: Vec<&str> = page.controls.iter().map(|control| control.key).collect();
            let (status, wrong) = Wrong::of(&frame, problem, &names)?;
            page.wrong = wrong;
            Ok((status, show(&page)).into_response())
        }
    }
}

/// Where on the page of the case a kind is shown.
fn place(kind: &str) -> &'static str {
    match kind {
        "measure" | "remedy" => "#measures",
        "permission" => "#decisions",
        "act" => "#acts",
        "consent" | "notification" => "#consents",
        _ => "#facts",
    }
}
