//! The case on one page: stages, tasks, acts with their finding and reasons, what is known and by whom, decisions,
//! referrals, documents.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use lindung_engine::vocabulary::Stage;
use lindung_store::Id;
use lindung_store::access::{Field, act};
use lindung_store::cases::Tasks;
use lindung_store::docket::{State as TaskState, Task};
use lindung_store::record::View;
use serde_json::Value;

use super::known::{Known, document, in_words, known};
use crate::Server;
use crate::allowed::on;
use crate::law::Asked;
use crate::pages::shown::Shown;
use crate::pages::when::{day, moment};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::cases::today;
use crate::who::Asking;

/// Entries looked at for who said what.
const ENTRIES: usize = 500;

/// A group of facts: of the person, of an episode, of an act.
struct Group {
    title: String,
    facts: Vec<Known>,
}

#[derive(Template)]
#[template(path = "case/case.html")]
struct Page<'a> {
    f: &'a Frame,
    server: &'a Server,
    id: Id,
    view: View,
    reference: String,
    stages: Vec<(&'static str, bool)>,
    shown: Option<Shown<'a>>,
    tasks: Option<Tasks>,
    groups: Vec<Group>,
    acts: Vec<(String, String)>,
    may_write: bool,
    may_see_readers: bool,
    purpose: &'static str,
}

impl Page<'_> {
    fn moment(&self, at: &i64) -> String {
        moment(self.f.code(), *at)
    }

    fn day(&self, at: &i64) -> String {
        day(self.f.code(), *at)
    }

    /// Open tasks: one's own, or those of others.
    fn open(&self, mine: bool) -> Vec<&Task> {
        let all = self.tasks.iter().flat_map(|tasks| &tasks.tasks);
        all.filter(|task| task.state == TaskState::Open && self.is_mine(task) == mine).collect()
    }

    /// What an act is, where a demand is of one.
    fn act_name(&self, act: &str) -> &str {
        self.acts.iter().find(|(id, _)| id == act).map_or("", |(_, offence)| offence.as_str())
    }

    fn closed(&self) -> Vec<&Task> {
        let all = self.tasks.iter().flat_map(|tasks| &tasks.tasks);
        all.filter(|task| task.state != TaskState::Open).collect()
    }

    fn rule(&self, id: &str) -> String {
        let duty = self.server.law.corpus().duty(id);
        duty.map_or_else(|| id.to_owned(), |duty| self.f.speech.duty(id, &duty.rule))
    }

    fn cite(&self, id: &str) -> &str {
        self.server.law.corpus().cite(id)
    }

    fn role(&self, id: &str) -> String {
        self.f.speech.role(self.server.law.corpus(), id).to_owned()
    }

    fn is_mine(&self, task: &Task) -> bool {
        self.f.who.as_ref().is_some_and(|who| who.actor.user == task.owner)
    }

    fn state_word(&self, task: &Task) -> String {
        let state = match task.state {
            TaskState::Open => "open",
            TaskState::Done => "done",
            TaskState::NotPossible => "not-possible",
            TaskState::Ceased => "ceased",
        };
        self.f.plain(&format!("task-{state}"))
    }

    fn fact(&self, path: &str) -> String {
        match path.strip_prefix("entries.") {
            Some(entry) => self.f.speech.word("entry", &entry.replace('.', "_")),
            None => self.f.speech.fact(path),
        }
    }

    fn value(&self, fact: &Known) -> String {
        self.said(&fact.path, &fact.value)
    }

    fn said(&self, path: &str, value: &str) -> String {
        in_words(&self.f.speech, self.server.law.corpus(), path, value)
    }

    fn list(&self, field: &str) -> &[Value] {
        self.view.fields.get(field).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    fn protection(&self, key: &str) -> &[Value] {
        let held = self.view.fields.get("protection").and_then(|held| held.get(key));
        held.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    fn text(&self, value: &Value, key: &str) -> String {
        match value.get(key) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Null) | None => String::new(),
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            Some(other) => other.to_string(),
        }
    }

    fn at(&self, value: &Value) -> String {
        value.get("at").and_then(Value::as_i64).map(|at| self.day(&at)).unwrap_or_default()
    }

    fn has(&self, field: &str) -> bool {
        !self.view.withheld.contains(&field)
    }

    fn kind(&self, value: &Value) -> String {
        self.text(value, "kind")
    }

    /// The person's own names, where they may be read.
    fn identity(&self) -> Option<&Value> {
        self.view.fields.get("identity")
    }

    fn withheld(&self) -> Vec<String> {
        self.view.withheld.iter().map(|field| self.f.speech.word("field", field)).collect()
    }
}

/// Shows a case.
pub(super) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<String>,
) -> Result<Response, Problem> {
    let case = Id::parse_str(&case).map_err(|_| Problem::not_found())?;
    let reading = server.store.read_case(on::<act::Read>(&server, &asking, case).await?, None).await?;
    let view = reading.view;
    let has = |field: Field| !view.withheld.contains(&field.as_str());
    let entries =
        server.store.read_entries(on::<act::Read>(&server, &asking, case).await?, 0, ENTRIES).await?;
    let asked = Asked { as_of: today(&server), jurisdiction: None };
    let shown = if has(Field::Assessment) {
        let read = server.law.read_json(&reading.document.to_string())?;
        server
            .law
            .assessed(&read, asked)
            .ok()
            .map(|judged| Shown::new(&frame, server.law.corpus(), judged).brief())
    } else {
        None
    };
    let tasks = if has(Field::Measures) {
        Some(server.store.tasks(on::<act::Read>(&server, &asking, case).await?).await?)
    } else {
        None
    };
    let groups = groups(&server, &frame, &view, &entries);
    let acts: Vec<(String, String)> = view
        .fields
        .get("acts")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|act| {
            let text = |key: &str| act[key].as_str().unwrap_or_default();
            (text("id").to_owned(), frame.speech.offence(server.law.corpus(), text("offence")).to_owned())
        })
        .collect();
    let reached = |stage: &str| {
        let acts = view.fields.get("acts").and_then(Value::as_array);
        acts.into_iter().flatten().any(|act| act["stage"] == stage)
    };
    let page = Page {
        f: &frame,
        id: case,
        reference: view.reference.clone().unwrap_or_else(|| frame.plain("case-word")),
        stages: Stage::NAMES.iter().map(|stage| (*stage, reached(stage))).collect(),
        shown,
        tasks,
        groups,
        acts,
        may_write: on::<act::Append>(&server, &asking, case).await.is_ok(),
        may_see_readers: on::<act::SeeReaders>(&server, &asking, case).await.is_ok(),
        purpose: asking.purpose.as_str(),
        view,
        server: &server,
    };
    Ok(show(&page))
}

/// The facts that may be read, in groups.
fn groups(server: &Server, f: &Frame, view: &View, entries: &[lindung_store::cases::Entry]) -> Vec<Group> {
    let mut groups: Vec<(String, Group)> = Vec::new();
    for fact in known(&document(view), entries) {
        let mut parts = fact.path.split('.');
        let (list, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let key = if ["episodes", "unlawful_acts"].contains(&list) {
            format!("{list}.{id}")
        } else {
            "person".to_owned()
        };
        let title = match list {
            "episodes" => f.speech.say_with("case-episode", &[("id", id)]),
            "unlawful_acts" => {
                let acts = view.fields.get("acts").and_then(Value::as_array);
                let act = acts.into_iter().flatten().find(|act| act["id"] == id);
                let code = act.and_then(|act| act["offence"].as_str()).unwrap_or_default();
                let offence = f.speech.offence(server.law.corpus(), code);
                f.speech.say_with("case-act", &[("offence", offence)])
            }
            _ => f.plain("case-person"),
        };
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.facts.push(fact),
            None => groups.push((key, Group { title, facts: vec![fact] })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
