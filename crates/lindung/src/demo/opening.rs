//! The case file with which a record opens: what is known at the first contact, and nothing that comes after.

use serde_json::{Map, Value, json};

use super::calendar;
use super::content::ActContent;
use super::mix::Mix;
use super::plan::Plan;

/// Of a hundred facts of a plot, so many are not yet known at the first contact.
const NOT_YET_KNOWN: i64 = 12;
/// Of a hundred first contacts, in so many a suspicion is recorded at once.
const SUSPECTED: i64 = 60;

/// A `lindung.case/1` document.
///
/// # Errors
/// A day that no calendar has.
pub(super) fn document(plan: &Plan<'_>, mix: &mut Mix) -> Result<Value, String> {
    let [from, to] = plan.episode;
    let mut episode = json!({
        "id": "e1",
        "from": month(from)?,
        "to": month(to)?,
        "states": states(plan),
        "act": plan.plot.episode.get("act"),
        "means": known(plan.plot.episode.get("means"), mix),
        "purpose": plan.plot.episode.get("purpose"),
    });
    if !plan.age_unproven {
        episode["age_at_start"] = json!(calendar::age(plan.born, from)?);
    }
    let mut acts = Vec::new();
    for act in &plan.plot.act {
        if mix.happens(act.share.unwrap_or(100)) {
            acts.push(unlawful_act(plan, act, acts.len() + 1, mix)?);
        }
    }
    let mut document = json!({
        "schema": "lindung.case/1",
        "reference": plan.reference,
        "title": plan.plot.title,
        "jurisdiction": plan.state.code,
        "person": person(plan)?,
        "episodes": [episode],
        "unlawful_acts": acts,
    });
    if plan.plot.finding.is_none() && mix.happens(SUSPECTED) {
        document["suspicion"] = json!("yes");
    }
    if !plan.plot.context.is_empty() {
        document["context"] = Value::Object(plan.plot.context.clone());
    }
    Ok(document)
}

fn person(plan: &Plan<'_>) -> Result<Value, String> {
    let mut person = Map::new();
    person.insert("nationalities".into(), json!([plan.nationality]));
    if plan.age_unproven {
        person.insert("reason_to_believe_child".into(), json!("yes"));
    } else {
        person.insert("age".into(), json!(calendar::age(plan.born, plan.opened)?));
    }
    if !plan.child()? {
        person.insert("woman".into(), json!(if plan.woman { "yes" } else { "no" }));
    }
    if !plan.plot.attributes.is_empty() {
        person.insert("attributes".into(), Value::Object(plan.plot.attributes.clone()));
    }
    Ok(Value::Object(person))
}

fn states<'c>(plan: &Plan<'c>) -> Vec<&'c str> {
    if plan.nationality == plan.place { vec![plan.place] } else { vec![plan.nationality, plan.place] }
}

fn unlawful_act(plan: &Plan<'_>, act: &ActContent, number: usize, mix: &mut Mix) -> Result<Value, String> {
    let [from, to] = plan.episode;
    let done = from + (to - from) * act.during / 100;
    let within = act.during <= 100;
    let mut made = json!({
        "id": format!("a{number}"),
        "offence": act.offence,
        "description": act.description,
        "date": month(done)?,
        "state": if within { plan.place } else { &plan.state.code },
        "stage": first_stage(&plan.course.stage),
        "proceedings": plan.course.proceedings,
    });
    if within {
        made["episode"] = json!("e1");
    }
    if !plan.age_unproven {
        made["age_at_time"] = json!(calendar::age(plan.born, done)?);
    }
    if let Some(nexus) = &act.nexus {
        made["nexus"] = known(Some(nexus), mix);
    }
    if !act.circumstances.is_empty() {
        made["circumstances"] = known(Some(&Value::Object(act.circumstances.clone())), mix);
    }
    Ok(made)
}

/// The stage at which a course that reaches `stage` finds the person.
fn first_stage(stage: &str) -> &str {
    match stage {
        "investigation" => "encounter",
        "charge" | "trial" => "investigation",
        "sentencing" => "trial",
        other => other,
    }
}

/// The facts of a plot that are already known; a whole answer stays as it is.
fn known(facts: Option<&Value>, mix: &mut Mix) -> Value {
    match facts {
        Some(Value::Object(facts)) => {
            let mut known = Map::new();
            for (fact, answer) in facts {
                let hidden = mix.happens(NOT_YET_KNOWN);
                known.insert(fact.clone(), if hidden { json!("unknown") } else { answer.clone() });
            }
            Value::Object(known)
        }
        Some(answer) => answer.clone(),
        None => json!("unknown"),
    }
}

fn month(day: i64) -> Result<String, String> {
    let date = calendar::date(day)?;
    Ok(format!("{}-{:02}", date.year(), date.month()))
}
