//! One question a page: first what every assessment needs, then what the engine says is worth asking next.

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::record::set_fact;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Situation, back_to_start};
use crate::Server;
use crate::pages::facts::{Fact, facts};
use crate::pages::{Frame, show};

/// What every assessment needs, in the order in which it is asked.
const FIRST: [&str; 4] = ["jurisdiction", "offence", "stage", "age"];

#[derive(Deserialize)]
pub(super) struct Wanted {
    fact: Option<String>,
    /// Its place among those that were asked, from 1: each has an address of its own, for the browser's Back.
    number: Option<String>,
    from: Option<String>,
}

/// A choice among the answers of a question.
struct Choice {
    value: String,
    label: String,
    group: String,
}

#[derive(Template)]
#[template(path = "explore/ask.html")]
struct Page<'a> {
    f: &'a Frame,
    fact: String,
    question: String,
    why: String,
    choices: Vec<Choice>,
    select: bool,
    chosen: String,
    before: Option<String>,
    from: String,
    number: usize,
    can_stop: bool,
    error: bool,
}

impl Page<'_> {
    fn is_chosen(&self, value: &str) -> bool {
        self.chosen == value
    }

    /// Whether a choice is the first of its group.
    fn begins_group(&self, index: &usize) -> bool {
        let index = *index;
        let group = |index: usize| self.choices.get(index).map(|choice| choice.group.as_str());
        index == 0 || group(index) != group(index - 1)
    }
}

/// Shows the question asked for; where none is, goes on to the address of the next.
pub(super) async fn page(
    State(server): State<Server>,
    frame: Frame,
    headers: HeaderMap,
    Query(wanted): Query<Wanted>,
) -> Response {
    let Some(situation) = Situation::of(&headers) else { return back_to_start() };
    let place = wanted.number.and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
    let fact = match (wanted.fact, place) {
        (Some(fact), _) if may_be_asked(&server, &situation, &fact) => fact,
        (_, Some(place)) if place < situation.asked.len() => situation.asked[place].clone(),
        (_, place) => match next(&server, &situation) {
            Some(fact) if place == Some(situation.asked.len()) => fact,
            Some(_) => return Redirect::to(&coming(&situation)).into_response(),
            None => return Redirect::to("/explore/check").into_response(),
        },
    };
    show(&question(&server, &frame, &situation, &fact, wanted.from.unwrap_or_default(), false))
}

/// The address of the question that comes after all that were asked.
pub(super) fn coming(situation: &Situation) -> String {
    format!("/explore/ask?number={}", situation.asked.len() + 1)
}

/// The next question, where there is one left.
fn next(server: &Server, situation: &Situation) -> Option<String> {
    let asked = |fact: &str| situation.asked.iter().any(|asked| asked == fact);
    if let Some(first) = FIRST.iter().find(|fact| !asked(fact)) {
        return Some((*first).to_owned());
    }
    let judged = situation.judged(server).ok()?;
    judged.ask.into_iter().map(|ask| ask.fact).find(|fact| !asked(fact))
}

fn question<'a>(
    server: &Server,
    f: &'a Frame,
    situation: &Situation,
    fact: &str,
    from: String,
    error: bool,
) -> Page<'a> {
    let say = &f.speech;
    let (choices, select) = choices(server, f, fact);
    let place = situation.asked.iter().position(|asked| asked == fact);
    let before = match place {
        Some(0) => None,
        Some(place) => situation.asked.get(place - 1).cloned(),
        None => situation.asked.last().cloned(),
    };
    let decides = situation
        .judged(server)
        .ok()
        .and_then(|judged| judged.ask.iter().find(|ask| ask.fact == fact).map(|ask| ask.decides));
    let why = match decides {
        Some(decides) => say.word("why", decides),
        None => say.say(&format!("why-{}", kind(fact).replace('_', "-"))),
    };
    let question =
        if FIRST.contains(&fact) { say.say(&format!("explore-{fact}")) } else { say.question(fact) };
    Page {
        f,
        fact: fact.to_owned(),
        question,
        why,
        choices,
        select,
        chosen: chosen(situation, fact),
        before,
        number: place.unwrap_or(situation.asked.len()) + 1,
        from,
        can_stop: situation.can_be_judged(),
        error,
    }
}

/// The family of a question, for the line that says why it is asked.
fn kind(fact: &str) -> &str {
    match fact {
        "jurisdiction" | "offence" | "stage" | "age" => fact,
        _ => "fact",
    }
}

/// The answers that there are, and whether there are so many that they are picked from a list.
fn choices(server: &Server, f: &Frame, fact: &str) -> (Vec<Choice>, bool) {
    let say = &f.speech;
    let corpus = server.law.corpus();
    let one = |value: &str, label: String| Choice { value: value.to_owned(), label, group: String::new() };
    let unknown =
        || [one("unknown", say.say("answer-dont-know")), one("withheld", say.say("answer-not-to-say"))];
    let states = || corpus.states.iter().map(|law| one(law.code.code(), say.state(corpus, law.code)));
    let last = fact.rsplit('.').next().unwrap_or_default();
    match last {
        "jurisdiction" => (states().collect(), false),
        "offence" => {
            let all = corpus.offences.list().iter().map(|offence| Choice {
                value: offence.code.clone(),
                label: offence.labels.get(say.code()).to_owned(),
                group: say.word("group", &offence.group),
            });
            let mut all: Vec<Choice> = all.collect();
            all.sort_by(|a, b| a.group.cmp(&b.group).then_with(|| a.label.cmp(&b.label)));
            (all, true)
        }
        "stage" => {
            let stages = lindung_engine::vocabulary::Stage::NAMES;
            (stages.iter().map(|stage| one(stage, say.word("stage", stage))).collect(), false)
        }
        "age" | "age_at_time" | "age_at_start" | "reason_to_believe_child" => {
            let mut all = vec![
                one("child", say.say("explore-age-child")),
                one("doubt", say.say("explore-age-doubt")),
                one("adult", say.say("explore-age-adult")),
            ];
            if last != "age" && last != "reason_to_believe_child" {
                all.remove(1);
            }
            all.extend(unknown());
            (all, false)
        }
        "nationalities" => {
            let mut all: Vec<Choice> = states().collect();
            all.push(one("XX", say.say("explore-nationality-other")));
            all.extend(unknown());
            (all, false)
        }
        "identifications" => {
            let mut all = vec![
                one("here", say.say("explore-finding-here")),
                one("elsewhere", say.say("explore-finding-elsewhere")),
                one("not_here", say.say("explore-finding-not-here")),
                one("none", say.say("explore-finding-none")),
            ];
            all.extend(unknown());
            (all, false)
        }
        _ => {
            let mut all = vec![one("yes", say.say("answer-yes")), one("no", say.say("answer-no"))];
            all.extend(unknown());
            (all, false)
        }
    }
}

/// What was answered before; nothing where nothing was.
fn chosen(situation: &Situation, fact: &str) -> String {
    let asked = situation.asked.iter().any(|asked| asked == fact);
    let at = |pointer: &str| situation.text(pointer).to_owned();
    match fact {
        "jurisdiction" => at("/jurisdiction"),
        "offence" => at("/unlawful_acts/0/offence"),
        "stage" => at("/unlawful_acts/0/stage"),
        _ => {
            let known = facts(&situation.case).into_iter().find(|known: &Fact| known.path == fact);
            match known {
                Some(known) => known.value,
                None if asked => "unknown".to_owned(),
                None => String::new(),
            }
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Answer {
    fact: String,
    #[serde(default)]
    answer: String,
    #[serde(default)]
    from: String,
}

/// Takes an answer and goes on; one that is none of those offered is asked again.
pub(super) async fn answer(
    State(server): State<Server>,
    frame: Frame,
    headers: HeaderMap,
    Form(given): Form<Answer>,
) -> Response {
    let Some(mut situation) = Situation::of(&headers) else { return back_to_start() };
    let (offered, _) = choices(&server, &frame, &given.fact);
    let known = offered.iter().any(|choice| choice.value == given.answer);
    if !may_be_asked(&server, &situation, &given.fact) {
        return Redirect::to("/explore/ask").into_response();
    }
    if !known || !take(&server, &mut situation, &given.fact, &given.answer) {
        let page = question(&server, &frame, &situation, &given.fact, given.from, true);
        return (StatusCode::UNPROCESSABLE_ENTITY, show(&page)).into_response();
    }
    if !situation.asked.contains(&given.fact) {
        situation.asked.push(given.fact);
    }
    let to = match given.from.as_str() {
        "check" => "/explore/check".to_owned(),
        "result" => "/explore/result".to_owned(),
        _ => coming(&situation),
    };
    situation.kept(&server, &to)
}

/// Whether a question is one of this situation: no form reaches any other place of the document.
fn may_be_asked(server: &Server, situation: &Situation, fact: &str) -> bool {
    let asked = FIRST.contains(&fact) || situation.asked.iter().any(|asked| asked == fact);
    asked || situation.judged(server).is_ok_and(|judged| judged.ask.iter().any(|ask| ask.fact == fact))
}

/// Writes an answer into the document; not where the document could then not be read.
fn take(server: &Server, situation: &mut Situation, fact: &str, answer: &str) -> bool {
    let mut case = situation.case.clone();
    let state = situation.text("/jurisdiction").to_owned();
    let other = if state == "MM" { "TH" } else { "MM" };
    let unknown = ["unknown", "withheld"].contains(&answer);
    let last = fact.rsplit('.').next().unwrap_or_default();
    let (path, value) = match (last, answer) {
        ("jurisdiction", state) => ("jurisdiction".to_owned(), json!(state)),
        ("offence", code) => ("unlawful_acts.a1.offence".to_owned(), json!(code)),
        ("stage", stage) if fact == "stage" => ("unlawful_acts.a1.stage".to_owned(), json!(stage)),
        ("age" | "reason_to_believe_child", _) => {
            let person = match answer {
                "child" => json!({"age": 17}),
                "adult" => json!({"age": 18, "reason_to_believe_child": "no"}),
                "doubt" => json!({"reason_to_believe_child": "yes"}),
                _ => json!({}),
            };
            let mut whole = case["person"].as_object().cloned().unwrap_or_default();
            whole.remove("age");
            whole.remove("reason_to_believe_child");
            whole.extend(person.as_object().cloned().unwrap_or_default());
            ("person".to_owned(), Value::Object(whole))
        }
        ("age_at_time" | "age_at_start", "child") => (fact.to_owned(), json!(17)),
        ("age_at_time" | "age_at_start", "adult") => (fact.to_owned(), json!(18)),
        ("age_at_time" | "age_at_start", _) => (fact.to_owned(), Value::Null),
        ("nationalities", code) => (fact.to_owned(), if unknown { Value::Null } else { json!([code]) }),
        ("identifications", _) => {
            let of = |state: &str, outcome: &str| json!([{"state": state, "authority": "competent authority", "outcome": outcome}]);
            let found = match answer {
                "here" => of(&state, "victim"),
                "elsewhere" => of(other, "victim"),
                "not_here" => of(&state, "not_victim"),
                _ => json!([]),
            };
            (fact.to_owned(), found)
        }
        (_, answer) => (fact.to_owned(), json!(if unknown { "unknown" } else { answer })),
    };
    if set_fact(&mut case, &path, value).is_err() {
        return false;
    }
    prune(&mut case);
    let complete = case["unlawful_acts"][0].get("offence").is_some()
        && !case["jurisdiction"].as_str().unwrap_or_default().is_empty();
    if complete && server.law.read_json(&case.to_string()).is_err() {
        return false;
    }
    situation.case = case;
    true
}

/// Keys without a value are left out: the contract has no empty ones.
fn prune(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, held| !held.is_null());
            map.values_mut().for_each(prune);
        }
        Value::Array(list) => list.iter_mut().for_each(prune),
        _ => {}
    }
}

/// An answer as it is listed.
struct Given {
    fact: String,
    question: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "explore/check.html")]
struct Check<'a> {
    f: &'a Frame,
    given: Vec<Given>,
    ready: bool,
}

/// Lists what was answered, each with a way to change it.
pub(super) async fn check(State(server): State<Server>, frame: Frame, headers: HeaderMap) -> Response {
    let Some(situation) = Situation::of(&headers) else { return back_to_start() };
    let say = &frame.speech;
    let given = situation.asked.iter().map(|fact| {
        let answered = chosen(&situation, fact);
        let (offered, _) = choices(&server, &frame, fact);
        let label = offered.into_iter().find(|choice| choice.value == answered).map(|choice| choice.label);
        Given {
            question: if FIRST.contains(&fact.as_str()) {
                say.say(&format!("explore-{fact}"))
            } else {
                say.question(fact)
            },
            answer: label.unwrap_or_else(|| say.say("answer-dont-know")),
            fact: fact.clone(),
        }
    });
    let given = given.collect();
    show(&Check { f: &frame, given, ready: situation.can_be_judged() })
}
