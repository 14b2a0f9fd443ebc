//! Every rule that was looked at, with its questions answered one by one.

use super::Judged;
use super::output::{DefenceElement, Ground, Reason};
use super::paths::{FactRef, Which};
use crate::case::Element;
use crate::decide::GroundDecision;
use crate::fact::Fact;
use crate::law::{Answerable, DefenceRule, Named, ReadFact};
use crate::vocabulary::{Beneficiaries, Effect, GroundKind, LINKS, LinkTest, Status};

pub(super) fn grounds<'c>(judged: &Judged<'_, 'c>) -> Vec<Ground<'c>> {
    let rules = judged.grounds.iter().map(|decision| of_provision(judged, decision));
    let defences = judged.book.defences.iter().map(|(own, general)| of_defence(judged, own, general));
    rules.chain(defences).collect()
}

fn of_provision<'c>(judged: &Judged<'_, 'c>, decision: &GroundDecision) -> Ground<'c> {
    let rule = &judged.book.rules[usize::from(decision.rule)];
    let provision = rule.provision;
    let limb = provision.limbs.get(usize::from(decision.answers.limb));
    Ground {
        id: &provision.id,
        kind: provision.kind,
        outcome: decision.outcome,
        outcome_broad: None,
        effect: provision.effect,
        binding: provision.binding,
        limb: limb.filter(|_| provision.limbs.len() > 1).map(|limb| limb.name.as_str()),
        because: questions(judged, decision),
        elements: Vec::new(),
        elements_broad: Vec::new(),
        also_requires: limb.map_or(&[], |limb| &limb.also_requires),
        lifted_by: provision.lifted_by.as_deref(),
        yields_to: &provision.yields_to,
        cite: &provision.cite,
    }
}

/// The questions of a rule that its text really asks, each with the fact that answers it.
fn questions<'c>(judged: &Judged<'_, 'c>, decision: &GroundDecision) -> Vec<Reason<'c>> {
    let rule = &judged.book.rules[usize::from(decision.rule)];
    let (answers, paths) = (&decision.answers, &judged.paths);
    let mut asked = Vec::with_capacity(5);
    let mut ask = |reason, answer: Fact, path| asked.push(Reason::fact(reason, answer.name(), path));
    if rule.is_recognition {
        ask("recognition", answers.threshold, "identifications".to_owned());
        return asked;
    }
    if rule.other_parties.is_some() {
        ask("binds", answers.binds, paths.of(FactRef::Nationalities));
    }
    match rule.beneficiaries {
        Beneficiaries::All => {}
        Beneficiaries::Foreigners => {
            ask("beneficiaries", answers.beneficiaries, paths.of(FactRef::Nationalities));
        }
        Beneficiaries::Children => ask("beneficiaries", answers.beneficiaries, paths.of(FactRef::Age)),
        Beneficiaries::Women | Beneficiaries::WomenAndChildren => {
            ask("beneficiaries", answers.beneficiaries, paths.of(FactRef::Woman));
        }
    }
    ask("acts", answers.acts, paths.offence());
    ask("threshold", answers.threshold, threshold_fact(judged));
    if judged.act.class.is_some() {
        ask("liability", answers.liability, paths.class());
    }
    let limb = rule.limbs.get(usize::from(answers.limb));
    if limb.is_some_and(|limb| limb.link != LinkTest::StatusBased) {
        ask("link", answers.link, link_fact(judged));
    }
    if rule.purposes != 0 {
        ask("purposes", answers.purposes, paths.element(Which::Purpose));
    }
    asked
}

/// The fact on which the status rests first.
fn threshold_fact(judged: &Judged<'_, '_>) -> String {
    match judged.decision.status {
        Status::Identified | Status::Recognised => "identifications".to_owned(),
        Status::Presumed if judged.facts.suspicion == Fact::Yes => "suspicion".to_owned(),
        _ => judged.paths.episode.map_or_else(|| "episodes".to_owned(), |id| format!("episodes.{id}")),
    }
}

/// The first link answered yes, or the nexus as a whole.
fn link_fact(judged: &Judged<'_, '_>) -> String {
    let yes = (0..LINKS).find(|index| judged.facts.links.get(*index) == Fact::Yes);
    yes.map_or_else(|| judged.paths.nexus_as_a_whole(), |index| judged.paths.nexus(index))
}

fn of_defence<'c>(judged: &Judged<'_, 'c>, own: &'c DefenceRule, general: &'c DefenceRule) -> Ground<'c> {
    let decision = judged.defences[own.defence as usize];
    let elements = elements(judged, &own.elements);
    let mut because = Vec::new();
    if decision.excluded {
        because.push(Reason::fact("excluded", "yes", judged.paths.offence()));
    }
    // The element that decides is the reason; the others stand in the list of elements.
    let decisive = elements.iter().filter(|element| match decision.plain {
        crate::vocabulary::Outcome::Met => element.answer == Fact::Yes,
        crate::vocabulary::Outcome::Failed => element.answer == Fact::No,
        crate::vocabulary::Outcome::Open => element.answer == Fact::Unknown,
    });
    because.extend(decisive.flat_map(|element| element.because.iter().cloned()));
    Ground {
        id: own.defence.id(),
        kind: GroundKind::Defence,
        outcome: decision.plain,
        outcome_broad: Some(decision.broad),
        effect: Effect::Exempts,
        binding: true,
        limb: None,
        because,
        elements,
        elements_broad: self::elements(judged, &general.broad),
        also_requires: &[],
        lifted_by: None,
        yields_to: &[],
        cite: &own.cite,
    }
}

fn elements<'c>(judged: &Judged<'_, 'c>, elements: &'c [Answerable]) -> Vec<DefenceElement<'c>> {
    let each = elements.iter().map(|element| {
        let facts = element.reads.iter().map(|key| {
            let (path, answer) = fact_behind(judged, key);
            Reason::fact("fact", answer, path)
        });
        DefenceElement {
            name: &element.name,
            answer: element.answer(&judged.situation),
            because: facts.collect(),
            cite: &element.cite,
        }
    });
    each.collect()
}

/// The fact that a key of a condition asks for, and its answer.
fn fact_behind(judged: &Judged<'_, '_>, read: &ReadFact) -> (String, &'static str) {
    let (paths, facts, decision) = (&judged.paths, &judged.facts, &judged.decision);
    let element = |which: Which, element: Element| {
        (paths.element(which), element.standing(which.members().len()).name())
    };
    match read.names {
        Named::Circumstance(index) => {
            (paths.of(FactRef::Circumstance(index)), facts.circumstances.get(usize::from(index)).name())
        }
        Named::Nexus(index) => {
            (paths.nexus(usize::from(index)), facts.nexus().get(usize::from(index)).name())
        }
        Named::Act => element(Which::Act, facts.act),
        Named::Means => element(Which::Means, facts.means),
        Named::Purpose => element(Which::Purpose, facts.purpose),
        Named::Child => (paths.of(FactRef::Age), decision.child.name()),
        Named::Causation => (paths.nexus_as_a_whole(), decision.causation.name()),
        Named::Offence => (paths.offence(), "yes"),
    }
}
