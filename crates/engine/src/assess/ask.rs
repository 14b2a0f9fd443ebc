//! The unknown facts worth asking next, most decisive first.

use std::collections::BTreeMap;

use super::Judged;
use super::moves::unanswered;
use super::output::{AskedFact, CouldChange};
use super::paths::{FactRef, Which};
use super::would_change::{Search, words};
use crate::fact::Fact;
use crate::law::{Measure, Named};
use crate::vocabulary::{Defence, Link, MeasureCode, Outcome, PROCEEDINGS, Stage, Standing};

/// How decisive a fact is, most decisive first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Contradiction,
    Principle,
    Protection,
    WithAnother,
    Step,
    Defence,
    Measure,
}

impl Weight {
    const fn name(self) -> &'static str {
        match self {
            Self::Contradiction => "contradiction",
            Self::Principle => "principle",
            Self::Protection => "protection",
            Self::WithAnother => "with_another",
            Self::Step => "step",
            Self::Defence => "defence",
            Self::Measure => "measure",
        }
    }
}

struct Asked {
    weight: Weight,
    fact: FactRef,
    could_change: Vec<CouldChange>,
}

/// Questions by the path of the fact, so that acts of one episode ask it once.
type Questions = BTreeMap<String, Asked>;

pub(super) fn ask(judged: &[Judged<'_, '_>], searches: &[Search]) -> Vec<AskedFact> {
    let mut questions = Questions::new();
    let mut in_order: Vec<(&Judged<'_, '_>, &Search)> = judged.iter().zip(searches).collect();
    in_order.sort_by_key(|(judged, _)| &judged.act.id);
    for (judged, search) in in_order {
        decisive(judged, search, &mut questions);
        contradictions(judged, &mut questions);
        steps(judged, &mut questions);
        defences(judged, &mut questions);
        measures(judged, &mut questions);
    }
    let mut asked: Vec<(String, Asked)> = questions.into_iter().collect();
    asked.sort_by(|(path_a, a), (path_b, b)| {
        let count = |asked: &Asked| std::cmp::Reverse(asked.could_change.len());
        (a.weight, count(a), a.fact, path_a).cmp(&(b.weight, count(b), b.fact, path_b))
    });
    let facts = asked.into_iter().map(|(fact, asked)| AskedFact {
        fact,
        decides: asked.weight.name(),
        could_change: asked.could_change,
    });
    facts.collect()
}

fn note(questions: &mut Questions, path: String, fact: FactRef, weight: Weight, change: Option<CouldChange>) {
    let asked = questions.entry(path).or_insert(Asked { weight, fact, could_change: Vec::new() });
    asked.weight = asked.weight.min(weight);
    asked.could_change.extend(change);
}

/// Facts that alone, or with one other, would give another principle or protection.
fn decisive(judged: &Judged<'_, '_>, search: &Search, questions: &mut Questions) {
    for (index, step) in search.moves.iter().enumerate().filter(|(_, step)| step.was_unknown) {
        let outcome = search.alone[index];
        let weight = if outcome.0 != search.now.0 {
            Weight::Principle
        } else if outcome != search.now {
            Weight::Protection
        } else if search.pairs.iter().any(|(i, j, _)| *i == index || *j == index) {
            Weight::WithAnother
        } else {
            continue;
        };
        // A conclusion is never worth asking for, and a denial is not what one asks.
        if step.facts.contains(&FactRef::Independent) {
            continue;
        }
        let alone = outcome != search.now;
        for fact in &step.facts {
            let change = alone.then(|| CouldChange {
                act: judged.act.id.clone(),
                answer: words(judged, step.to),
                principle: Some(outcome.0),
                protection: Some(outcome.1),
                defence: None,
                measures: Vec::new(),
            });
            note(questions, judged.paths.of(*fact), *fact, weight, change);
        }
    }
}

/// A conclusion beside an unanswered link settles nothing; beside a link that is yes it contradicts it.
fn contradictions(judged: &Judged<'_, '_>, questions: &mut Questions) {
    if judged.facts.independent == Fact::Yes && judged.decision.causation == Link::Unknown {
        for index in unanswered(judged.facts.links) {
            let fact = FactRef::Link(index);
            note(questions, judged.paths.of(fact), fact, Weight::Contradiction, None);
        }
        if judged.facts.links.yes != 0 {
            let fact = FactRef::Independent;
            let change = CouldChange {
                act: judged.act.id.clone(),
                answer: "no".to_owned(),
                principle: Some(crate::decide::principle(judged.decision.status, Link::Yes)),
                protection: None,
                defence: None,
                measures: Vec::new(),
            };
            note(questions, judged.paths.of(fact), fact, Weight::Contradiction, Some(change));
        }
    }
    let ages = judged.facts.ages;
    let later = |earlier: Option<u8>, now: Option<u8>| matches!((earlier, now), (Some(e), Some(n)) if e > n);
    if later(ages.at_start, ages.now) || later(ages.at_act, ages.now) {
        note(questions, judged.paths.of(FactRef::Age), FactRef::Age, Weight::Contradiction, None);
    }
}

/// Members of elements still open, and links still open: steps on a way longer than two facts.
fn steps(judged: &Judged<'_, '_>, questions: &mut Questions) {
    let facts = &judged.facts;
    if judged.paths.episode.is_none() {
        note(questions, judged.paths.of(FactRef::Episodes), FactRef::Episodes, Weight::Step, None);
    }
    let elements = [facts.act, facts.means, facts.purpose];
    for ((which, element), standing) in Which::ALL.into_iter().zip(elements).zip(judged.decision.elements) {
        if standing != Standing::Open || judged.paths.episode.is_none() {
            continue;
        }
        for index in (0..which.members().len()).filter(|index| element.members.get(*index) == Fact::Unknown) {
            let fact = FactRef::Member(which, index as u8);
            note(questions, judged.paths.of(fact), fact, Weight::Step, None);
        }
    }
    if judged.decision.causation == Link::Unknown {
        for index in unanswered(facts.links) {
            let fact = FactRef::Link(index);
            note(questions, judged.paths.of(fact), fact, Weight::Step, None);
        }
    }
}

/// Circumstances that an open defence waits for, once somebody is accused.
fn defences(judged: &Judged<'_, '_>, questions: &mut Questions) {
    if matches!(super::stage(judged.act), Stage::Encounter | Stage::Removal) {
        return;
    }
    for (own, general) in &judged.book.defences {
        let decision = judged.defences[own.defence as usize];
        let waits = decision.plain == Outcome::Open || decision.broad == Outcome::Open;
        if !waits || !(decision.supported || own.defence == Defence::Entrapment) {
            continue;
        }
        for element in own.elements.iter().chain(&general.broad) {
            if element.answer(&judged.situation) != Fact::Unknown {
                continue;
            }
            let circumstances = element.reads.iter().filter_map(|read| match read.names {
                Named::Circumstance(index) => Some(usize::from(index)),
                _ => None,
            });
            for index in circumstances {
                if judged.facts.circumstances.get(index) != Fact::Unknown {
                    continue;
                }
                let fact = FactRef::Circumstance(index as u8);
                let path = judged.paths.of(fact);
                let told = questions.get(&path).is_some_and(|asked| {
                    asked
                        .could_change
                        .iter()
                        .any(|c| c.act == judged.act.id && c.defence == Some(own.defence))
                });
                let change = (!told).then(|| CouldChange {
                    act: judged.act.id.clone(),
                    answer: "yes".to_owned(),
                    principle: None,
                    protection: None,
                    defence: Some(own.defence),
                    measures: Vec::new(),
                });
                note(questions, path, fact, Weight::Defence, change);
            }
        }
    }
}

/// What has been done to the person, where the answer would raise a measure.
fn measures(judged: &Judged<'_, '_>, questions: &mut Questions) {
    let quiet =
        judged.book.corpus.measures.iter().filter(|measure| !measure.trigger.fires(&judged.situation));
    let quiet: Vec<&Measure> = quiet.collect();
    for index in (0..PROCEEDINGS.len()).filter(|index| judged.facts.proceedings.get(*index) == Fact::Unknown)
    {
        let reading = quiet.iter().filter(|measure| measure.trigger.reads_proceeding(index));
        let then = judged.situation.with_proceeding(index, Fact::Yes);
        let mut raised: Vec<MeasureCode> =
            reading.filter(|measure| measure.trigger.fires(&then)).map(|measure| measure.code).collect();
        raised.dedup();
        raised.retain(|code| !judged.raises(*code));
        if raised.is_empty() {
            continue;
        }
        let fact = FactRef::Proceeding(index as u8);
        let change = CouldChange {
            act: judged.act.id.clone(),
            answer: "yes".to_owned(),
            principle: None,
            protection: None,
            defence: None,
            measures: raised,
        };
        note(questions, judged.paths.of(fact), fact, Weight::Measure, Some(change));
    }
}
