//! The bodies of entries, kind by kind. It writes what an author would; it decides nothing of law.

use data_encoding::{BASE64, HEXLOWER};
use jiff::civil::Date;
use lindung_access::Role;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::calendar;
use super::content::Step;
use super::course::{Author, Record};

/// What a recipient who cares for the person may see.
const FOR_CARE: &[&str] = &["identity", "whereabouts", "health", "protection", "referrals"];
/// What a recipient who watches the proceedings may see.
const FOR_OVERSIGHT: &[&str] = &["protection", "acts", "assessment", "decisions", "measures"];
/// The regional standard, named where no ground of domestic law is met.
const REGIONAL: &str = "actip.14_7";

/// The body of a step's entry; none where the step has no object in this record.
///
/// # Errors
/// A kind that no entry has, or a document that the law cannot judge.
pub(super) fn of(
    record: &mut Record<'_>,
    step: &Step,
    author: &Author,
    date: Date,
) -> Result<Option<Value>, String> {
    let body = match step.kind.as_str() {
        "identity" => identity(record)?,
        "whereabouts" => whereabouts(record, author)?,
        "health" => json!({ "kind": "health", "text": told(record, &record.plan.plot.health) }),
        "testimony" => testimony(record),
        "note" => note(record, step),
        "document" => document(record),
        "consent" => return consent(record, step, author, date),
        "referral" => return referral(record, author),
        "facts" => return Ok(facts(record, step)),
        "identification" => identification(record, step, author, date),
        "assessment" => assessment(record, date)?,
        "decision" => decision(record, step, date)?,
        "measure" => return measure(record, step, author, date),
        "correction" => return Ok(correction(record, step, author)),
        other => return Err(format!("demo: no entry is of kind {other}")),
    };
    Ok(Some(body))
}

/// One of a plot's texts, with the sums and the months of this record.
fn told(record: &mut Record<'_>, texts: &[String]) -> String {
    let text = record.mix.pick(texts).to_owned();
    fill(record, &text)
}

fn fill(record: &Record<'_>, text: &str) -> String {
    text.replace("{debt}", &record.debt)
        .replace("{pay}", &record.pay)
        .replace("{months}", &record.plan.months.to_string())
}

fn identity(record: &mut Record<'_>) -> Result<Value, String> {
    let plan = record.plan;
    let born = calendar::date(plan.born)?;
    let born = match (plan.age_unproven, record.mix.below(6)) {
        (true, _) => born.year().to_string(),
        (false, 0) => format!("{}-{:02}", born.year(), born.month()),
        _ => born.to_string(),
    };
    let paper = if plan.nationality == plan.place { "identity_card" } else { "passport" };
    let without = plan.plot.act.iter().any(|act| act.offence == "lack_of_documents");
    let has_paper = !plan.age_unproven && !without && record.mix.happens(65);
    let number = format!("DEMO-{:07}", record.mix.below(10_000_000));
    let documents = if has_paper { vec![json!({ "kind": paper, "number": number })] } else { Vec::new() };
    let mut languages = vec![plan.language.code.as_str()];
    if plan.language.code != "en" && record.mix.happens(15) {
        languages.push("en");
    }
    let other_names: Vec<&String> = plan.latin.iter().collect();
    Ok(json!({
        "kind": "identity",
        "name": plan.name,
        "other_names": other_names,
        "born": born,
        "documents": documents,
        "languages": languages,
    }))
}

fn whereabouts(record: &mut Record<'_>, author: &Author) -> Result<Value, String> {
    let plan = record.plan;
    let held = plan.course.proceedings.get("detained").is_some_and(|answer| answer == "yes");
    let shelter = record.role(Role::ShelterWorker).map(|shelter| shelter.agency_name);
    let sheltered = shelter.filter(|_| record.mix.happens(60));
    let (place, shelter) = match sheltered {
        _ if held && author.role == plan.opener => (plan.state.custody.clone(), None),
        Some(shelter) if plan.child()? => (format!("Children's wing, {shelter}"), Some(shelter)),
        Some(shelter) => (format!("Room {}, {shelter}", 2 + record.mix.below(11)), Some(shelter)),
        None => (record.mix.pick(&plan.state.homes).to_owned(), None),
    };
    let contact = record.mix.pick(&plan.state.contacts).to_owned();
    let safe = ["yes", "no", "unknown"][usize::try_from(record.mix.below(3)).unwrap_or(0)];
    Ok(json!({
        "kind": "whereabouts",
        "place": place,
        "contact": contact,
        "safe_to_contact": safe,
        "shelter": shelter,
    }))
}

/// The person's own words, their English, and what was told of this plot.
fn testimony(record: &mut Record<'_>) -> Value {
    let plan = record.plan;
    let mut text = String::new();
    if plan.plot.finding.is_none() {
        let mut statements = plan.language.statements.as_slice();
        if plan.nationality == plan.place {
            statements = statements.get(1..).unwrap_or_default();
        }
        let statement = record.mix.pick(statements);
        if let Some((own, english)) = statement.split_once('|') {
            text = format!("{own}\n({english})\n");
        }
    }
    text.push_str(&told(record, &plan.plot.testimony));
    text.push('\n');
    text.push_str(record.mix.pick(&record.content.texts.interpreters));
    json!({ "kind": "testimony", "text": text, "against": record.mix.pick(&plan.plot.against) })
}

fn note(record: &mut Record<'_>, step: &Step) -> Value {
    let plan = record.plan;
    let texts = match (step.privileged, record.mix.happens(50)) {
        (true, _) => &plan.plot.privileged,
        (false, true) => &plan.plot.notes,
        (false, false) => &plan.state.notes,
    };
    json!({ "kind": "note", "text": told(record, texts), "privileged": step.privileged })
}

fn document(record: &mut Record<'_>) -> Value {
    let documents = &record.plan.plot.documents;
    let turn = record.mix.below(i64::try_from(documents.len()).unwrap_or(1));
    let chosen = usize::try_from(turn).ok().and_then(|turn| documents.get(turn));
    let [name, text] = chosen.map_or(["", ""], |[name, text]| [name.as_str(), text.as_str()]);
    let text = fill(record, text);
    json!({
        "kind": "document",
        "name": name,
        "media_type": "text/plain",
        "sha256": HEXLOWER.encode(&Sha256::digest(text.as_bytes())),
        "bytes": BASE64.encode(text.as_bytes()),
    })
}

fn consent(
    record: &mut Record<'_>,
    step: &Step,
    author: &Author,
    date: Date,
) -> Result<Option<Value>, String> {
    let to = step.to.as_deref().unwrap_or("care");
    let recipient = match to {
        "care" => record.care()?,
        role => Role::parse(role).ok().and_then(|role| record.role(role)),
    };
    let Some(recipient) = recipient.filter(|recipient| recipient.key != author.key) else { return Ok(None) };
    let (purpose, fields) = match (to, step.refused) {
        ("care", _) => ("protection", FOR_CARE),
        (_, true) => ("immigration_enforcement", &["protection", "whereabouts"][..]),
        _ => ("oversight", FOR_OVERSIGHT),
    };
    if !step.refused {
        record.join(&recipient.key, "recipient");
    }
    Ok(Some(json!({
        "kind": "consent",
        "recipient": recipient.agency_name,
        "purpose": purpose,
        "fields": fields,
        "given": !step.refused,
        "date": date.to_string(),
    })))
}

fn referral(record: &mut Record<'_>, author: &Author) -> Result<Option<Value>, String> {
    let Some(care) = record.care()?.filter(|care| care.key != author.key) else { return Ok(None) };
    let service = record.mix.pick(&record.content.texts.services).to_owned();
    let state = ["requested", "accepted", "accepted"][usize::try_from(record.mix.below(3)).unwrap_or(0)];
    let mut body = json!({ "kind": "referral", "to": care.agency_name, "service": service, "state": state });
    if record.mix.happens(50) {
        body["note"] = json!(record.mix.pick(&record.content.texts.referral_notes));
    }
    Ok(Some(body))
}

/// Facts learnt, written into the document as well; none where nothing is left to say.
fn facts(record: &mut Record<'_>, step: &Step) -> Option<Value> {
    let acts = record.document["unlawful_acts"].as_array().map_or(0, Vec::len);
    let mut set = Map::new();
    for (path, answer) in &step.set {
        if path == "suspicion" && record.plan.plot.finding.as_deref() == Some("not_victim") {
            continue;
        }
        if path.contains(".*.") {
            for act in 1..=acts {
                set.insert(path.replace(".*.", &format!(".a{act}.")), answer.clone());
            }
        } else {
            set.insert(path.clone(), answer.clone());
        }
    }
    for (path, answer) in &set {
        put(&mut record.document, path, answer);
    }
    (!set.is_empty()).then(|| json!({ "kind": "facts", "set": set }))
}

/// Sets one fact of a document; items of lists are named by id, missing tables are made.
fn put(document: &mut Value, path: &str, answer: &Value) {
    let mut at = document;
    for key in path.split('.') {
        at = match at {
            Value::Array(items) => match items.iter_mut().find(|item| item["id"] == key) {
                Some(item) => item,
                None => return,
            },
            table => &mut table[key],
        };
    }
    *at = answer.clone();
}

fn identification(record: &mut Record<'_>, step: &Step, author: &Author, date: Date) -> Value {
    let plan = record.plan;
    let texts = &record.content.texts;
    let home = [plan.nationality, plan.place].into_iter().find(|code| *code != plan.state.code);
    let home = record.content.states.iter().find(|state| Some(state.code.as_str()) == home);
    let home = home.filter(|_| step.elsewhere && plan.plot.finding.is_none());
    let outcome = plan.plot.finding.as_deref().or(step.outcome.as_deref()).unwrap_or("pending");
    let reasons = match outcome {
        _ if !plan.plot.finding_reasons.is_empty() => &plan.plot.finding_reasons,
        "victim" if home.is_some() => &texts.elsewhere,
        "victim" => &texts.identified,
        "not_victim" => &texts.not_found,
        _ => &texts.pending,
    };
    let foreign = home.and_then(|state| state.first(Role::CounterTraffickingBody).map(|(_, _, name)| name));
    let mut found = json!({
        "state": home.map_or(plan.state.code.as_str(), |state| &state.code),
        "authority": foreign.unwrap_or(&author.agency_name),
        "date": date.to_string(),
        "outcome": outcome,
        "episode": "e1",
        "reasons": record.mix.pick(reasons),
    });
    match &mut record.document["identifications"] {
        Value::Array(all) => all.push(found.clone()),
        none => *none = json!([found]),
    }
    found["kind"] = json!("identification");
    found
}

fn assessment(record: &Record<'_>, date: Date) -> Result<Value, String> {
    let assessment = record.assessment(date)?;
    Ok(json!({
        "kind": "assessment",
        "as_of": assessment["as_of"],
        "corpus": { "version": assessment["corpus"]["version"], "hash": assessment["corpus"]["hash"] },
        "engine": assessment["corpus"]["engine"],
        "of": record.entries.len(),
        "assessment": assessment,
    }))
}

fn decision(record: &mut Record<'_>, step: &Step, date: Date) -> Result<Value, String> {
    let judged = &record.assessment(date)?["acts"][0];
    let unlinked = judged["principle"] == "does_not_apply";
    let outcome = if unlinked { "not_applied" } else { step.outcome.as_deref().unwrap_or("applied") };
    let texts = &record.content.texts;
    let reasons = match outcome {
        _ if unlinked => &texts.unlinked,
        "applied" => &texts.applied,
        "partly" => &texts.partly,
        _ => &texts.not_applied,
    };
    let grounds = judged["grounds"].as_array().map(Vec::as_slice).unwrap_or_default();
    let weighs = |ground: &&Value| {
        ground["outcome"] == "met"
            && !matches!(ground["effect"].as_str(), Some("recognition" | "referral" | "informs"))
    };
    let ground = grounds.iter().find(weighs).and_then(|ground| ground["id"].as_str()).unwrap_or(REGIONAL);
    let (ground, stage, departs) = (ground.to_owned(), judged["stage"].clone(), departures(judged));
    let reasons = record.mix.pick(reasons);
    let mut body = json!({
        "kind": "decision",
        "act": "a1",
        "outcome": outcome,
        "ground": ground,
        "reasons": reasons,
        "stage": stage,
        "date": date.to_string(),
    });
    if outcome != "applied" {
        body["contests"] =
            json!([{"on": "nexus", "reasons": reasons}, {"on": "episode.purpose", "reasons": reasons}]);
        body["departs"] = json!(departs);
    }
    Ok(body)
}

/// What withholding the principle departs from, as the server asks to be told.
fn departures(judged: &Value) -> Vec<&'static str> {
    let is = |key: &str, words: &[&str]| judged[key].as_str().is_some_and(|word| words.contains(&word));
    let protects = is("principle", &["applies", "presumed"]) || !is("protection", &["none", "regional"]);
    let found = is("status", &["identified", "recognised"]);
    protects.then_some("assessment").into_iter().chain(found.then_some("finding")).collect()
}

/// The first of a step's measures that the law as it stands calls for; none where it calls for none.
fn measure(
    record: &mut Record<'_>,
    step: &Step,
    author: &Author,
    date: Date,
) -> Result<Option<Value>, String> {
    let judged = &record.assessment(date)?["acts"][0];
    let called = judged["measures"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_called = |code: &&String| called.iter().any(|measure| measure["code"] == code.as_str());
    let Some(code) = step.codes.iter().find(is_called) else { return Ok(None) };
    let mut body = json!({
        "kind": "measure",
        "code": code,
        "act": "a1",
        "by": author.role.as_str(),
        "date": date.to_string(),
    });
    if record.mix.happens(40) {
        body["evidence"] = json!("order in the paper file");
    }
    Ok(Some(body))
}

/// A correction of the author's own latest entry of a kind; none where there is none.
fn correction(record: &mut Record<'_>, step: &Step, author: &Author) -> Option<Value> {
    let kind = step.of.as_deref()?;
    let wrong =
        record.entries.iter().rev().find(|made| made.body["kind"] == kind && made.by == author.key)?;
    let (supersedes, mut body) = (wrong.id.clone(), wrong.body.clone());
    match kind {
        "identity" => {
            if let Some(paper) = body["documents"].get_mut(0) {
                paper["number"] = json!(format!("DEMO-{:07}", record.mix.below(10_000_000)));
            } else {
                body["languages"] = json!([record.plan.language.code, "en"]);
            }
        }
        "whereabouts" => {
            let homes = &record.plan.state.homes;
            let elsewhere = homes.iter().find(|home| body["place"] != home.as_str())?;
            body["place"] = json!(elsewhere);
            body["shelter"] = Value::Null;
            body["safe_to_contact"] = json!("no");
        }
        _ => body = Value::Null,
    }
    let reasons = record.content.texts.corrections.get(kind)?;
    Some(json!({ "kind": "correction", "supersedes": supersedes, "body": body, "reasons": reasons }))
}
