//! An assessment as people read it.

use std::fmt::Write as _;

use lindung_engine::assess::{ActAssessment, AskedFact, Assessment, Ground, MeasureNow, Note, RaisedDuty};
use lindung_engine::vocabulary::{GroundKind, Outcome, Reading};
use lindung_engine::{Corpus, Fact};

use super::change;
use super::speech::Speech;
use crate::diagnose::clean;

/// How many questions are shown; programs get them all.
const QUESTIONS: usize = 10;
/// How many ways to change the result are shown for an act; programs get them all.
const CHANGES: usize = 8;

pub(crate) fn assessment(say: &Speech, corpus: &Corpus, a: &Assessment<'_>) -> String {
    let mut out = String::new();
    let (state, hash) = (say.state(corpus, a.jurisdiction), &a.corpus.hash[..12.min(a.corpus.hash.len())]);
    line(&mut out, 0, &say.say_with("report-title", &[("reference", &clean(&a.reference))]));
    line(&mut out, 0, &say.say_with("report-law", &[("state", &state), ("date", &a.as_of)]));
    let stamp = [("version", a.corpus.version), ("hash", hash), ("engine", a.corpus.engine)];
    line(&mut out, 0, &say.say_with("report-corpus", &stamp));
    if a.child.is_child() {
        line(
            &mut out,
            0,
            &say.say_with("report-person-child", &[("child", &say.word("child", a.child.name()))]),
        );
    }
    for episode in &a.episodes {
        out.push('\n');
        let status = say.word("status", episode.status.name());
        line(
            &mut out,
            0,
            &say.say_with("report-episode", &[("id", &clean(&episode.id)), ("status", &status)]),
        );
        let long = say.say(&format!("status-{}-long", episode.status.name().replace('_', "-")));
        line(&mut out, 2, &long);
        let e = episode.elements;
        let element = |name: &str, standing: &str| {
            let answer = say.word("element-answer", standing);
            say.say_with("report-element", &[("element", &say.word("element", name)), ("answer", &answer)])
        };
        let (act, means, purpose) = (
            element("act", e.act.name()),
            element("means", e.means.name()),
            element("purpose", e.purpose.name()),
        );
        line(
            &mut out,
            2,
            &say.say_with("report-elements", &[("act", &act), ("means", &means), ("purpose", &purpose)]),
        );
        if episode.contested {
            line(&mut out, 2, &say.say("report-contested"));
        }
    }
    for act in &a.acts {
        out.push('\n');
        one_act(&mut out, say, corpus, act);
    }
    if a.acts.is_empty() {
        out.push('\n');
        line(&mut out, 0, &say.say("report-no-acts"));
    }
    asked(&mut out, say, &a.ask);
    duties(&mut out, say, corpus, &a.duties);
    out.push('\n');
    line(&mut out, 0, &say.say("report-nobody-decides"));
    out.push('\n');
    out
}

/// A line, set in by so many spaces.
pub(super) fn line(out: &mut String, indent: usize, text: &str) {
    let _ = writeln!(out, "{:indent$}{text}", "");
}

fn heading(out: &mut String, indent: usize, text: &str) {
    out.push('\n');
    line(out, indent, text);
}

fn one_act(out: &mut String, say: &Speech, corpus: &Corpus, act: &ActAssessment<'_>) {
    let offence = say.offence(corpus, &act.offence);
    line(out, 0, &say.say_with("report-act", &[("id", &clean(&act.act)), ("offence", &offence)]));
    let facts = [
        ("kind", say.word("kind", act.kind.name())),
        ("stage", say.word("stage", act.stage.name())),
        ("child", say.word("child", act.child.name())),
    ];
    let facts: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    line(out, 2, &say.say_with("report-act-facts", &facts));
    let field = |out: &mut String, name: &str, value: &str, long: Option<String>| {
        line(out, 2, &format!("{}: {value}", say.say(name)));
        if let Some(long) = long {
            line(out, 4, &long);
        }
    };
    let long = |prefix: &str, code: &str| Some(say.say(&format!("{prefix}-{}-long", code.replace('_', "-"))));
    let (principle, protection) = (act.principle.name(), act.protection.name());
    field(out, "report-principle", &say.word("principle", principle), long("principle", principle));
    field(out, "report-protection", &say.word("protection", protection), long("protection", protection));
    field(out, "report-gap", &say.say(if act.gap { "gap-true" } else { "gap-false" }), None);
    field(out, "report-nexus", &nexus(say, act), None);
    field(out, "report-inquiry", &say.word("inquiry", act.inquiry.name()), None);
    grounds(out, say, &act.grounds);
    defences(out, say, &act.grounds);
    measures(out, say, corpus, &act.measures);
    changes(out, say, act);
    notes(out, say, &act.notes);
}

fn nexus(say: &Speech, act: &ActAssessment<'_>) -> String {
    let causation = say.word("causation", act.nexus.causation.name());
    let compulsion = say.word("compulsion", act.nexus.compulsion.name());
    let args = [("causation", causation.as_str()), ("compulsion", compulsion.as_str())];
    match act.nexus.compulsion_reading {
        None => say.say_with("report-nexus-line", &args),
        Some(reading) => {
            let reading = say.word("reading", if reading == Reading::Plain { "plain" } else { "broad" });
            say.say_with("report-nexus-reading", &[args[0], args[1], ("reading", &reading)])
        }
    }
}

/// Rules that were met first, then open ones, then failed ones; each with the question that decided.
fn grounds(out: &mut String, say: &Speech, grounds: &[Ground<'_>]) {
    heading(out, 2, &say.say("report-grounds"));
    for wanted in [Outcome::Met, Outcome::Open, Outcome::Failed] {
        let rules = grounds.iter().filter(|g| g.kind != GroundKind::Defence && g.outcome == wanted);
        for ground in rules {
            let outcome = say.word("outcome", ground.outcome.name());
            let effect = say.word("effect", ground.effect.name());
            let binding = say.say(if ground.binding { "report-binding" } else { "report-not-binding" });
            line(out, 4, &format!("[{outcome}] {}: {effect}, {binding}", ground.id));
            line(out, 8, ground.cite);
            let decisive = ground.because.iter().filter(|reason| match wanted {
                Outcome::Met => false,
                Outcome::Open => reason.answer == "unknown",
                Outcome::Failed => reason.answer == "no",
            });
            for reason in decisive {
                line(out, 8, &super::explanation::step(say, reason));
            }
            if wanted != Outcome::Failed {
                for condition in ground.also_requires {
                    let condition = say.word("condition", condition);
                    line(out, 8, &say.say_with("report-also-requires", &[("condition", &condition)]));
                }
                if let Some(authority) = ground.lifted_by {
                    line(
                        out,
                        8,
                        &say.say_with("report-lifted-by", &[("authority", &say.authority(authority))]),
                    );
                }
                if !ground.yields_to.is_empty() {
                    let rules = ground.yields_to.join(", ");
                    line(out, 8, &say.say_with("report-yields-to", &[("rules", &rules)]));
                }
            }
        }
    }
}

fn defences(out: &mut String, say: &Speech, grounds: &[Ground<'_>]) {
    heading(out, 2, &say.say("report-defences"));
    for ground in grounds.iter().filter(|g| g.kind == GroundKind::Defence) {
        let defence = say.word("defence", ground.id.trim_start_matches("defence."));
        let plain = say.word("outcome", ground.outcome.name());
        let broad = say.word("outcome", ground.outcome_broad.map_or("open", Outcome::name));
        let args = [("defence", defence.as_str()), ("plain", &plain), ("broad", &broad)];
        line(out, 4, &say.say_with("report-defence", &args));
        line(out, 8, ground.cite);
        if ground.because.iter().any(|reason| reason.reason == "excluded") {
            line(out, 8, &say.say_with("reason-excluded", &[("answer", &say.say("answer-yes"))]));
        }
        // A defence of which nothing is known is told in one line.
        let known = ground
            .elements
            .iter()
            .chain(&ground.elements_broad)
            .any(|element| element.answer != Fact::Unknown);
        for (label, elements) in
            [("report-defence-plain", &ground.elements), ("report-defence-broad", &ground.elements_broad)]
        {
            for element in elements.iter().filter(|_| known) {
                let (name, answer) =
                    (say.word("element", element.name), say.word("answer", element.answer.name()));
                line(out, 8, &format!("{}: {name}: {answer} ({})", say.say(label), element.cite));
            }
        }
    }
}

/// What to do, by role in the order in which the roles first appear.
fn measures(out: &mut String, say: &Speech, corpus: &Corpus, measures: &[MeasureNow<'_>]) {
    if measures.is_empty() {
        return;
    }
    heading(out, 2, &say.say("report-measures"));
    let mut roles: Vec<&str> = Vec::new();
    for measure in measures {
        if !roles.contains(&measure.role) {
            roles.push(measure.role);
        }
    }
    for role in roles {
        line(out, 4, &say.role(corpus, role));
        for measure in measures.iter().filter(|measure| measure.role == role) {
            line(out, 6, &format!("- {} [{}; {}]", self::measure(say, measure), measure.rule, measure.cite));
        }
    }
}

pub(super) fn measure(say: &Speech, measure: &MeasureNow<'_>) -> String {
    let id = format!("measure-{}", measure.code.name().replace('_', "-"));
    let defence = measure.defence.map(|defence| say.word("defence", defence.name())).unwrap_or_default();
    let mut text = say.say_with(&id, &[("defence", &defence)]);
    if let Some(authority) = measure.by {
        let _ = write!(text, " ({})", say.say_with("report-by", &[("authority", &say.authority(authority))]));
    }
    text
}

fn changes(out: &mut String, say: &Speech, act: &ActAssessment<'_>) {
    if act.would_change.is_empty() {
        return;
    }
    heading(out, 2, &say.say("report-would-change"));
    for set in act.would_change.iter().take(CHANGES) {
        line(out, 4, &format!("- {}", change::set(say, set)));
    }
    if act.would_change.len() > CHANGES {
        line(out, 4, &say.say_count("report-ask-more", act.would_change.len() - CHANGES));
    }
}

fn notes(out: &mut String, say: &Speech, notes: &[Note<'_>]) {
    if notes.is_empty() {
        return;
    }
    heading(out, 2, &say.say("report-notes"));
    for note in notes {
        let on = note.on.as_deref().unwrap_or_default();
        let text = match note.note {
            "divergence" => {
                let says = say.note(note.id, "says", note.says.unwrap_or_default());
                let instead = say.note(note.id, "instead", note.instead.unwrap_or_default());
                say.say_with("report-note-divergence", &[("says", &says), ("instead", &instead)])
            }
            other => say.say_with(&format!("report-note-{other}"), &[("rule", note.id), ("on", on)]),
        };
        line(out, 4, &format!("- {text} [{}]", note.cite));
    }
}

fn asked(out: &mut String, say: &Speech, asked: &[AskedFact]) {
    if asked.is_empty() {
        return;
    }
    heading(out, 0, &say.say("report-ask"));
    for (number, question) in asked.iter().take(QUESTIONS).enumerate() {
        line(
            out,
            2,
            &format!("{}. {} ({})", number + 1, say.question(&question.fact), clean(&question.fact)),
        );
        line(out, 5, &why_ask(say, question));
    }
    if asked.len() > QUESTIONS {
        line(out, 2, &say.say_count("report-ask-more", asked.len() - QUESTIONS));
    }
}

/// What the most telling answer would give.
fn why_ask(say: &Speech, question: &AskedFact) -> String {
    let first = question.could_change.first();
    match (question.decides, first) {
        ("contradiction", _) => say.say("report-ask-contradiction"),
        ("principle" | "protection", Some(change)) => {
            let principle = change.principle.map(|p| say.word("principle", p.name())).unwrap_or_default();
            let protection = change.protection.map(|p| say.word("protection", p.name())).unwrap_or_default();
            let answer = say.answer(&change.answer);
            let args = [
                ("answer", answer.as_str()),
                ("principle", &principle),
                ("protection", &protection),
                ("act", &clean(&change.act)),
            ];
            say.say_with("report-ask-gives", &args)
        }
        ("defence", Some(change)) => {
            let defence = change.defence.map(|d| say.word("defence", d.name())).unwrap_or_default();
            say.say_with("report-ask-defence", &[("defence", &defence)])
        }
        ("measure", Some(change)) => {
            let measure = change.measures.first().map(|code| {
                say.say_with(&format!("measure-{}", code.name().replace('_', "-")), &[("defence", "")])
            });
            say.say_with("report-ask-measure", &[("measure", &measure.unwrap_or_default())])
        }
        ("with_another", _) => say.say("report-ask-with-another"),
        _ => say.say("report-ask-step"),
    }
}

fn duties(out: &mut String, say: &Speech, corpus: &Corpus, duties: &[RaisedDuty<'_>]) {
    if duties.is_empty() {
        return;
    }
    heading(out, 0, &say.say_with("report-duties", &[("count", &duties.len().to_string())]));
    let mut roles: Vec<&str> = Vec::new();
    for duty in duties {
        if !roles.contains(&duty.role) {
            roles.push(duty.role);
        }
    }
    for role in roles {
        line(out, 2, &say.role(corpus, role));
        for duty in duties.iter().filter(|duty| duty.role == role) {
            let force = say.word("force", duty.force.name());
            let deadline = duty.deadline.map(|deadline| {
                format!("; {}", say.say_with("report-deadline", &[("deadline", &say.deadline(deadline))]))
            });
            let text = say.duty(duty.id, duty.rule);
            line(
                out,
                4,
                &format!("- {} ({force}): {text} [{}{}]", duty.id, duty.cite, deadline.unwrap_or_default()),
            );
        }
    }
}
