//! `lindung law show` and `law text`: one rule with every reading and its source.

use std::fmt::Write as _;

use lindung_engine::PartialDate;
use lindung_engine::law::{Corpus, DefenceRule, Mention, Provision, Wording};
use lindung_engine::vocabulary::{Defence, Liability, PURPOSE, of_mask};
use serde_json::{Value, json};

use crate::Ending;
use crate::commands::Context;
use crate::{diagnose, output};

/// The last day that a date may mean.
pub(super) fn last(date: PartialDate) -> String {
    date.last.to_string()
}

pub(super) fn run(context: &Context, id: &str) -> Result<(), Ending> {
    let corpus = &context.corpus;
    let (value, text) = if let Some(provision) = corpus.provision(id) {
        (provision_json(corpus, provision), provision_text(corpus, provision))
    } else if let Some(defence) = Defence::ALL.iter().find(|defence| defence.id() == id) {
        let rules: Vec<&DefenceRule> =
            corpus.defences.iter().filter(|rule| rule.defence == *defence).collect();
        let values: Vec<Value> = rules.iter().map(|rule| defence_json(corpus, rule)).collect();
        (json!(values), rules.iter().map(|rule| defence_text(corpus, rule)).collect())
    } else if let Some(duty) = corpus.duty(id) {
        let value = json!({
            "id": duty.id, "roles": duty.roles, "force": duty.force, "rule": duty.rule, "deadline": duty.deadline,
            "trigger": duty.trigger_words, "scope": duty.scope, "criterion": duty.criterion, "cite": duty.cite,
        });
        let mut text = format!("{} ({}, for {})\n", duty.id, duty.force.name(), duty.roles.join(", "));
        let _ = writeln!(text, "{}\nraised by: {}", duty.rule, duty.trigger_words);
        if let Some(deadline) = &duty.deadline {
            let _ = writeln!(text, "deadline: {deadline}");
        }
        let _ = writeln!(text, "source: {}", duty.cite);
        (value, text)
    } else if let Some(criterion) = corpus.criteria.iter().find(|criterion| criterion.id == id) {
        (super::matrix::criterion_json(corpus, criterion), super::matrix::criterion_text(corpus, criterion))
    } else {
        return Err(unknown(corpus, id));
    };
    if context.json {
        output::json(&value);
    } else {
        output::text(&text);
    }
    Ok(())
}

/// The operative wording alone.
pub(super) fn text(context: &Context, id: &str) -> Result<(), Ending> {
    let corpus = &context.corpus;
    let provision = corpus.provision(id).ok_or_else(|| unknown(corpus, id))?;
    let Some(text) = &provision.text else {
        let message = format!("{id}: no source used here gives its wording");
        diagnose::plain(&message, &format!("`lindung law show {id}` tells what the sources say of it"));
        return Err(Ending::BadInput);
    };
    if context.json {
        output::json(&json!({ "id": id, "text": text.quote, "cite": corpus.mention(&text.mention) }));
    } else {
        output::text(&format!("{}\n— {}\n", text.quote, provision.cite));
    }
    Ok(())
}

fn unknown(corpus: &Corpus, id: &str) -> Ending {
    let asked = diagnose::clean(id);
    let near = corpus.nearest_rule(id).map(|near| format!("did you mean `{near}`? "));
    let remedy = format!("{}`lindung law list` shows the ids", near.unwrap_or_default());
    diagnose::plain(&format!("there is no rule `{asked}`"), &remedy);
    Ending::BadInput
}

fn reading_json(corpus: &Corpus, reading: &Wording) -> Value {
    json!({ "says": reading.says, "cite": corpus.mention(&reading.mention), "used": reading.used, "why": reading.why })
}

fn provision_json(corpus: &Corpus, p: &Provision) -> Value {
    let limbs: Vec<Value> = p
        .limbs
        .iter()
        .map(|limb| {
            json!({
                "name": limb.name,
                "acts": acts(corpus, limb.open, limb.offences),
                "link": limb.link,
                "also_requires": limb.also_requires,
            })
        })
        .collect();
    json!({
        "id": p.id, "kind": p.kind, "state": p.state, "parties": parties(p), "instrument": p.instrument,
        "provision": p.provision, "from": p.from.to_string(), "to": p.to.map(last), "dates_note": p.dates_note,
        "binding": p.binding, "effect": p.effect, "beneficiaries": p.beneficiaries, "threshold": p.threshold,
        "liability": words(u64::from(p.liability), Liability::NAMES), "lifted_by": p.lifted_by,
        "yields_to": p.yields_to, "purposes": words(u64::from(p.purposes), PURPOSE), "link": p.link,
        "limbs": limbs, "cite": p.cite,
        "text": p.text.as_ref().map(|text| json!({ "quote": text.quote, "cite": corpus.mention(&text.mention) })),
        "readings": p.readings.iter().map(|reading| reading_json(corpus, reading)).collect::<Vec<_>>(),
        "sources": sources(corpus, &p.sources),
    })
}

fn parties(p: &Provision) -> Vec<Value> {
    let each = p.parties.iter().flatten();
    each.map(|party| json!({ "state": party.state, "from": party.from.map(|from| from.to_string()) }))
        .collect()
}

fn sources(corpus: &Corpus, mentions: &[Mention]) -> Vec<String> {
    mentions.iter().map(|mention| corpus.mention(mention)).collect()
}

fn acts(corpus: &Corpus, open: bool, mask: u64) -> Vec<&str> {
    if open {
        return vec!["every unlawful act"];
    }
    corpus.offences.of_mask(mask).map(|offence| offence.code.as_str()).collect()
}

fn words(mask: u64, names: &'static [&'static str]) -> Vec<&'static str> {
    of_mask(mask, names).collect()
}

fn provision_text(corpus: &Corpus, p: &Provision) -> String {
    let mut out = format!("{}\n{}, {}\n\n", p.id, p.provision, p.instrument);
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "{name:<16} {value}");
        }
    };
    let states: Vec<String> = p
        .parties
        .iter()
        .flatten()
        .map(|party| match party.from {
            Some(from) => format!("{} (from {})", party.state, from),
            None => party.state.to_string(),
        })
        .collect();
    field("state", p.state.as_ref().map_or("", |state| state.code()));
    field("parties", &states.join(", "));
    let to = p.to.map(|to| format!(" to {}", last(to))).unwrap_or_default();
    field("in force", &format!("from {}{to}", p.from));
    field("", p.dates_note.as_deref().unwrap_or_default());
    field("kind", p.kind.name());
    field("force", if p.binding { "binding" } else { "not binding" });
    field("effect", p.effect.name());
    field("lifted by", p.lifted_by.as_deref().unwrap_or_default());
    field("protects", p.beneficiaries.name());
    field("threshold", p.threshold.name());
    field("liability", &words(u64::from(p.liability), Liability::NAMES).join(", "));
    field("purposes", &words(u64::from(p.purposes), PURPOSE).join(", "));
    field("link", p.link.name());
    field("goes after", &p.yields_to.join(", "));
    for limb in &p.limbs {
        let list = acts(corpus, limb.open, limb.offences).join(", ");
        field("limb", &limb.name);
        field("  acts", &list);
        field("  link", limb.link.name());
        field("  to check", &limb.also_requires.join(", "));
    }
    if let Some(text) = &p.text {
        let _ = writeln!(out, "\nwording\n  \"{}\"\n  — {}", text.quote, corpus.mention(&text.mention));
    }
    readings(&mut out, corpus, &p.readings);
    if !p.sources.is_empty() {
        let _ = writeln!(out, "\nfurther sources");
        for mention in &p.sources {
            let _ = writeln!(out, "  - {}", corpus.mention(mention));
        }
    }
    out
}

fn readings(out: &mut String, corpus: &Corpus, readings: &[Wording]) {
    if readings.is_empty() {
        return;
    }
    let title = if readings.len() > 1 {
        "readings (the sources do not agree, or add to each other)"
    } else {
        "reading"
    };
    let _ = writeln!(out, "\n{title}");
    for reading in readings {
        let mark = if reading.used { "used" } else { "kept" };
        let _ = writeln!(out, "  [{mark}] {}\n         — {}", reading.says, corpus.mention(&reading.mention));
        if let Some(why) = &reading.why {
            let _ = writeln!(out, "         why: {why}");
        }
    }
}

fn defence_json(corpus: &Corpus, d: &DefenceRule) -> Value {
    let elements = |elements: &[lindung_engine::law::Answerable]| -> Vec<Value> {
        let each = elements.iter();
        each.map(|e| json!({ "name": e.name, "facts": reads(e), "cite": corpus.mention(&e.mention) }))
            .collect()
    };
    json!({
        "id": d.defence.id(), "state": d.state, "instrument": d.instrument, "provision": d.provision,
        "from": d.from.to_string(), "to": d.to.map(last), "dates_note": d.dates_note,
        "excludes": acts(corpus, false, d.excludes), "exclusion_note": d.exclusion_note,
        "elements": elements(&d.elements), "elements_broad": elements(&d.broad), "cite": d.cite,
        "readings": d.readings.iter().map(|reading| reading_json(corpus, reading)).collect::<Vec<_>>(),
    })
}

fn defence_text(corpus: &Corpus, d: &DefenceRule) -> String {
    let whose = d.state.map_or_else(|| "general form".to_owned(), |state| state.to_string());
    let to = d.to.map(|to| format!(" to {}", last(to))).unwrap_or_default();
    let mut out = format!(
        "{} ({whose})\n{}, {}\nin force from {}{to}\n",
        d.defence.id(),
        d.provision,
        d.instrument,
        d.from
    );
    if let Some(note) = &d.dates_note {
        let _ = writeln!(out, "{note}");
    }
    if d.excludes != 0 {
        let note = d.exclusion_note.as_deref().unwrap_or_default();
        let _ = writeln!(out, "leaves out: {}. {note}", acts(corpus, false, d.excludes).join(", "));
    }
    for (title, elements) in [("plain reading", &d.elements), ("broad reading", &d.broad)] {
        for element in elements {
            let cite = corpus.mention(&element.mention);
            let _ = writeln!(out, "  {title}: {} (by {}) — {cite}", element.name, reads(element).join(", "));
        }
    }
    readings(&mut out, corpus, &d.readings);
    out.push('\n');
    out
}

/// The keys of the facts that an element reads.
fn reads(element: &lindung_engine::law::Answerable) -> Vec<&str> {
    element.reads.iter().map(|read| read.key.as_str()).collect()
}
