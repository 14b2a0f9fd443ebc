//! The tree of reasons in words, each step with its source.

use lindung_engine::Corpus;
use lindung_engine::assess::{ActAssessment, Assessment, Ground, Reason};
use lindung_engine::vocabulary::GroundKind;

use super::assessment::line;
use super::speech::Speech;
use crate::diagnose::clean;

pub(crate) fn explanation(
    say: &Speech,
    corpus: &Corpus,
    a: &Assessment<'_>,
    act: &ActAssessment<'_>,
) -> String {
    let mut out = String::new();
    let offence = say.offence(corpus, &act.offence);
    line(&mut out, 0, &say.say_with("explain-title", &[("id", &clean(&act.act)), ("offence", &offence)]));
    let state = say.state(corpus, a.jurisdiction);
    line(&mut out, 0, &say.say_with("report-law", &[("state", &state), ("date", &a.as_of)]));
    out.push('\n');
    tree(&mut out, say, &act.because, 0);
    out.push('\n');
    line(&mut out, 0, &say.say("report-grounds"));
    for ground in &act.grounds {
        self::ground(&mut out, say, ground);
    }
    out.push('\n');
    line(&mut out, 0, &say.say("report-nobody-decides"));
    out.push('\n');
    out
}

fn tree(out: &mut String, say: &Speech, reason: &Reason<'_>, depth: usize) {
    line(out, 2 * depth, &format!("- {}", step(say, reason)));
    if let Some(cite) = reason.cite {
        line(out, 2 * depth + 2, &say.say_with("report-source", &[("cite", cite)]));
    }
    for below in &reason.because {
        tree(out, say, below, depth + 1);
    }
}

fn ground(out: &mut String, say: &Speech, ground: &Ground<'_>) {
    let outcome = say.word("outcome", ground.outcome.name());
    if ground.kind != GroundKind::Defence {
        line(out, 2, &format!("- {}: {outcome}", ground.id));
        line(out, 4, &say.say_with("report-source", &[("cite", ground.cite)]));
        for reason in &ground.because {
            line(out, 4, &format!("- {}", step(say, reason)));
        }
        return;
    }
    let broad = say.word("outcome", ground.outcome_broad.map_or("open", |outcome| outcome.name()));
    let defence = say.word("defence", ground.id.trim_start_matches("defence."));
    let args = [("defence", defence.as_str()), ("plain", &outcome), ("broad", &broad)];
    line(out, 2, &format!("- {}", say.say_with("report-defence", &args)));
    line(out, 4, &say.say_with("report-source", &[("cite", ground.cite)]));
    for (label, elements) in
        [("report-defence-plain", &ground.elements), ("report-defence-broad", &ground.elements_broad)]
    {
        for element in elements {
            let (name, answer) =
                (say.word("element", element.name), say.word("answer", element.answer.name()));
            line(out, 4, &format!("- {}: {name}: {answer} ({})", say.say(label), element.cite));
            for reason in &element.because {
                line(out, 6, &format!("- {}", step(say, reason)));
            }
        }
    }
}

/// One step in words, with the path of its fact.
pub(super) fn step(say: &Speech, reason: &Reason<'_>) -> String {
    let text = say.reason(reason);
    match &reason.fact {
        Some(path) => format!("{text} ({})", clean(path)),
        None => text,
    }
}
