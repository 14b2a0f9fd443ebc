//! What the law says of the situation, and what comes out otherwise when a fact, the state, the day or the stage changes.

use askama::Template;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use lindung_engine::Assessment;
use lindung_store::record::set_fact;
use serde_json::{Value, json};

use super::{Situation, back_to_start};
use crate::Server;
use crate::pages::facts::facts;
use crate::pages::shown::Shown;
use crate::pages::{Frame, show};
use crate::problem::Problem;

/// A fact that can be flipped.
struct Flip {
    path: String,
    label: String,
    value: String,
}

/// What came out otherwise.
struct Difference {
    what: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "explore/result.html")]
struct Page<'a> {
    f: &'a Frame,
    shown: Shown<'a>,
    state: String,
    states: Vec<(String, String)>,
    stages: Vec<(String, String)>,
    stage: String,
    on: String,
    flips: Vec<Flip>,
    differences: Vec<Difference>,
    flipped: bool,
    error: Option<String>,
}

/// Shows the assessment.
pub(super) async fn page(State(server): State<Server>, frame: Frame, headers: HeaderMap) -> Response {
    let Some(situation) = Situation::of(&headers) else { return back_to_start() };
    if !situation.can_be_judged() {
        return Redirect::to("/explore/ask").into_response();
    }
    match made(&server, &frame, &situation, None) {
        Ok(page) => show(&page),
        Err(problem) => problem.into_response(),
    }
}

fn made<'a>(
    server: &Server,
    f: &'a Frame,
    situation: &Situation,
    error: Option<String>,
) -> Result<Page<'a>, Problem> {
    let corpus = server.law.corpus();
    let say = &f.speech;
    let judged = situation.judged(server)?;
    let first = situation.first.as_ref().and_then(|first| first.judged(server).ok());
    let differences = first.map(|first| differences(f, &first, &judged)).unwrap_or_default();
    let states = corpus.states.iter().map(|law| (law.code.code().to_owned(), say.state(corpus, law.code)));
    let stages = lindung_engine::vocabulary::Stage::NAMES;
    // What could change the result comes first, then what the situation already holds.
    let mut paths: Vec<String> = Vec::new();
    for set in judged.acts.iter().flat_map(|act| &act.would_change).flat_map(|set| &set.set) {
        paths.extend(set.any_of.iter().cloned());
    }
    let known = facts(&situation.case);
    paths.extend(known.iter().map(|fact| fact.path.clone()));
    let mut flips: Vec<Flip> = Vec::new();
    for path in paths.into_iter().filter(|path| path.contains('.') && !path.contains("age")) {
        let value = known.iter().find(|fact| fact.path == path).map_or("unknown", |fact| fact.value.as_str());
        let plain = ["yes", "no", "unknown"].contains(&value);
        if plain && !path.contains("nationalities") && !flips.iter().any(|flip| flip.path == path) {
            flips.push(Flip { label: say.fact(&path), value: value.to_owned(), path });
        }
    }
    Ok(Page {
        f,
        state: situation.text("/jurisdiction").to_owned(),
        states: states.collect(),
        stages: stages.iter().map(|stage| ((*stage).to_owned(), say.word("stage", stage))).collect(),
        stage: judged.acts.first().map_or("", |act| act.stage.name()).to_owned(),
        on: judged.as_of.clone(),
        flips,
        differences,
        flipped: situation.first.is_some(),
        shown: Shown::new(f, corpus, judged),
        error,
    })
}

/// What differs between two assessments of the same acts, in words.
fn differences(f: &Frame, before: &Assessment<'_>, after: &Assessment<'_>) -> Vec<Difference> {
    let say = &f.speech;
    let mut found = Vec::new();
    let mut note = |what: String, before: String, after: String| {
        if before != after {
            found.push(Difference { what, before, after });
        }
    };
    for (old, new) in before
        .acts
        .iter()
        .filter_map(|old| after.acts.iter().find(|new| new.act == old.act).map(|new| (old, new)))
    {
        note(
            say.say("result-finding"),
            say.word("status", old.status.name()),
            say.word("status", new.status.name()),
        );
        let principle =
            |act: &lindung_engine::assess::ActAssessment<'_>| say.word("principle", act.principle.name());
        note(say.say("report-principle"), principle(old), principle(new));
        let protection =
            |act: &lindung_engine::assess::ActAssessment<'_>| say.word("protection", act.protection.name());
        note(say.say("report-protection"), protection(old), protection(new));
        let gap = |gap: bool| say.say(if gap { "answer-yes" } else { "answer-no" });
        note(say.say("report-gap"), gap(old.gap), gap(new.gap));
        let codes = |act: &lindung_engine::assess::ActAssessment<'_>| {
            let mut codes: Vec<&str> = act.measures.iter().map(|measure| measure.code.name()).collect();
            codes.sort_unstable();
            codes.dedup();
            codes.into_iter().map(str::to_owned).collect::<Vec<String>>()
        };
        let (had, has) = (codes(old), codes(new));
        let words = |list: Vec<&String>| {
            let words: Vec<String> =
                list.into_iter().map(|code| super::super::shown::measure(f, code, None)).collect();
            if words.is_empty() { "–".to_owned() } else { words.join("; ") }
        };
        let gone = had.iter().filter(|code| !has.contains(code)).collect();
        let come = has.iter().filter(|code| !had.contains(code)).collect();
        note(say.say("report-measures"), words(gone), words(come));
    }
    found
}

/// Changes state, day, stage or facts; what it was at first is kept beside.
pub(super) async fn flip(
    State(server): State<Server>,
    frame: Frame,
    headers: HeaderMap,
    Form(given): Form<Vec<(String, String)>>,
) -> Response {
    let Some(mut situation) = Situation::of(&headers) else { return back_to_start() };
    if given.iter().any(|(key, _)| key == "reset") {
        if let Some(first) = situation.first.take() {
            situation = *first;
        }
        return situation.kept(&server, "/explore/result");
    }
    let mut changed = situation.clone();
    for (key, value) in &given {
        let done = match key.as_str() {
            "jurisdiction" => set_fact(&mut changed.case, "jurisdiction", json!(value)),
            "on" => {
                changed.on = Some(value.clone()).filter(|value| !value.is_empty());
                Ok(())
            }
            "stage" => {
                let acts = changed.case["unlawful_acts"].as_array_mut().into_iter().flatten();
                acts.for_each(|act| act["stage"] = Value::from(value.as_str()));
                Ok(())
            }
            path => match path
                .strip_prefix("fact:")
                .filter(|_| ["yes", "no", "unknown"].contains(&value.as_str()))
            {
                Some(path) => set_fact(&mut changed.case, path, json!(value)),
                None => Ok(()),
            },
        };
        if done.is_err() {
            return Redirect::to("/explore/result").into_response();
        }
    }
    let day_is_wrong = changed
        .on
        .as_deref()
        .is_some_and(|on| lindung_engine::PartialDate::parse(on).is_none_or(|date| date.first != date.last));
    if day_is_wrong || changed.judged(&server).is_err() {
        let error = frame.plain(if day_is_wrong { "result-bad-day" } else { "result-not-held" });
        return match made(&server, &frame, &situation, Some(error)) {
            Ok(page) => show(&page),
            Err(problem) => problem.into_response(),
        };
    }
    if changed.first.is_none() {
        changed.first = Some(Box::new(situation));
    }
    changed.kept(&server, "/explore/result#changed")
}

/// The situation as a case file.
pub(super) async fn case_file(headers: HeaderMap) -> Response {
    let Some(situation) = Situation::of(&headers) else { return back_to_start() };
    let named = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"case.json\""),
    ];
    (named, serde_json::to_string_pretty(&situation.case).unwrap_or_default()).into_response()
}
