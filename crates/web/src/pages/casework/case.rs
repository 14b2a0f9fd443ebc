//! The case on one page: stages, tasks, acts with their finding and reasons, what is known and by whom, decisions,
//! referrals, documents.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use lindung_engine::vocabulary::Stage;
use lindung_store::Id;
use lindung_store::access::{Field, act};
use lindung_store::cases::{Tasks, Whole};
use lindung_store::docket::{Demand, State as TaskState, Task};
use lindung_store::record::View;
use serde_json::Value;

use super::known::{Known, document, in_words, known};
use super::words;
use crate::Server;
use crate::allowed::{granted, standing};
use crate::law::Asked;
use crate::pages::shown::Shown;
use crate::pages::when::{day, moment};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::cases::today;
use crate::who::Asking;

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

    /// Whether an act has come to a stage.
    fn is_at(&self, act: &str, stage: &str) -> bool {
        self.list("acts").iter().any(|one| one["id"] == act && one["stage"] == stage)
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
        words::written(self.f, value)
    }

    /// What an entry says, key by key; an act by what it is and not by its id.
    fn lines(&self, kind: &str, entry: &Value) -> Vec<(String, String)> {
        let mut entry = entry.clone();
        let name = entry.get("act").and_then(Value::as_str).map(|act| self.act_name(act).to_owned());
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            entry["act"] = Value::String(name);
        }
        words::lines(self.f, self.server.law.corpus(), kind, &entry)
    }

    /// What a decision says beside its title.
    fn decided(&self, entry: &Value) -> Vec<(String, String)> {
        let mut entry = entry.clone();
        if let Some(map) = entry.as_object_mut() {
            map.retain(|key, _| !["act", "outcome"].contains(&key.as_str()));
        }
        self.lines("decision", &entry)
    }

    /// Entries of a kind among those of a field; those of the first kind do not say which they are.
    fn of_kind(&self, field: &str, kind: &str) -> Vec<&Value> {
        let first = ["measure", "consent"].contains(&kind);
        let is = |one: &&Value| one.get("kind").and_then(Value::as_str).map_or(first, |own| own == kind);
        self.list(field).iter().filter(is).collect()
    }

    /// Entries of the protection, in the order of the page: kind and entry.
    fn found(&self) -> Vec<(&'static str, &Value)> {
        let of = |(key, kind): (&str, &'static str)| self.protection(key).iter().map(move |one| (kind, one));
        let keys = [
            ("findings", "identification"),
            ("appeals", "appeal"),
            ("age", "age"),
            ("best_interests", "best_interests"),
        ];
        keys.into_iter().flat_map(of).collect()
    }

    /// Fields of the person that only few may read: kind and entry.
    fn own(&self) -> Vec<(&'static str, &Value)> {
        let one = |kind: &'static str| self.view.fields.get(kind).map(|value| (kind, value));
        let mut own: Vec<(&str, &Value)> = ["whereabouts", "health"].into_iter().filter_map(one).collect();
        let guardians = self.identity().and_then(|who| who.get("guardians")).and_then(Value::as_array);
        own.extend(guardians.into_iter().flatten().map(|one| ("guardian", one)));
        own.extend(self.list("testimony").iter().map(|one| ("testimony", one)));
        own
    }

    /// Where a demand of the law is answered.
    fn answers(&self, demand: &Demand) -> String {
        match demand.fact.strip_prefix("entries.") {
            Some(entry) => {
                let kind = entry.split('.').next().unwrap_or_default();
                format!("/cases/{}/add/{kind}?act={}", self.id, demand.act)
            }
            None => format!("/cases/{}/fact?path={}", self.id, demand.fact),
        }
    }

    fn has(&self, field: &str) -> bool {
        !self.view.withheld.contains(&field)
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
    let standing = standing(&server, &asking, case).await?;
    let whole = server.store.read_whole(granted::<act::Read>(&server, &asking, case, standing)?).await?;
    let Whole { reading, entries, tasks } = whole;
    let view = reading.view;
    let asked = Asked { as_of: today(&server), jurisdiction: None };
    let shown = if view.withheld.contains(&Field::Assessment.as_str()) {
        None
    } else {
        let read = server.law.read_json(&reading.document.to_string())?;
        let judged = server.law.assessed(&read, asked).ok();
        judged.map(|judged| Shown::new(&frame, server.law.corpus(), judged).within(case))
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
        may_write: granted::<act::Append>(&server, &asking, case, standing).is_ok(),
        may_see_readers: granted::<act::SeeReaders>(&server, &asking, case, standing).is_ok(),
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
                f.speech.say_with("case-act", &[("offence", &offence)])
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
