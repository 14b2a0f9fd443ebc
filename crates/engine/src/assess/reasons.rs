//! The tree of reasons: from the answer down to the facts of the case and the rules cited.

use super::Judged;
use super::output::Reason;
use super::paths::{FactRef, Which};
use crate::case::Element;
use crate::fact::Fact;
use crate::vocabulary::{Finding, GroundKind, LINKS, Link, Outcome, Standing, Status};

/// The rule that states the principle.
pub(super) const PRINCIPLE: &str = "actip.14_7";
/// The rule that states the definition's presumption.
pub(super) const PRESUMPTION: &str = "R044";
/// The rule that a child needs no means.
pub(super) const CHILD: &str = "R009";
/// The rule that findings of other parties count.
pub(super) const RECOGNITION: &str = "actip.14_2";
/// The rule that victims are properly identified.
pub(super) const IDENTIFICATION: &str = "actip.14_1";
/// The rule that compulsion is read broadly.
pub(super) const COMPULSION: &str = "R028";

impl<'c> Reason<'c> {
    pub(super) fn new(reason: &'static str, answer: &'static str) -> Self {
        Self { reason, answer, fact: None, rule: None, cite: None, because: Vec::new() }
    }

    pub(super) fn fact(reason: &'static str, answer: &'static str, path: String) -> Self {
        Self { fact: Some(path), ..Self::new(reason, answer) }
    }

    fn because(mut self, because: Vec<Self>) -> Self {
        self.because = because;
        self
    }

    fn ruled(mut self, judged: &Judged<'_, 'c>, rule: &str) -> Self {
        let corpus = judged.book.corpus;
        let known = corpus.provision(rule).map(|p| (p.id.as_str(), p.cite.as_str()));
        let known = known.or_else(|| corpus.duty(rule).map(|d| (d.id.as_str(), d.cite.as_str())));
        if let Some((id, cite)) = known {
            (self.rule, self.cite) = (Some(id), Some(cite));
        }
        self
    }
}

pub(super) fn tree<'c>(judged: &Judged<'_, 'c>) -> Reason<'c> {
    let decision = &judged.decision;
    let mut steps = vec![status(judged), causation(judged)];
    if decision.compulsion.answer != Link::NotRequired {
        steps.push(compulsion(judged));
    }
    steps.push(protection(judged));
    Reason::new("principle", decision.principle.name()).ruled(judged, PRINCIPLE).because(steps)
}

pub(super) fn status<'c>(judged: &Judged<'_, 'c>) -> Reason<'c> {
    let decision = &judged.decision;
    let mut steps = Vec::new();
    match decision.status {
        Status::Identified | Status::Recognised => steps.extend(findings(judged, Finding::Victim)),
        Status::NotIndicated => steps.extend(elements(judged, |standing| standing == Standing::Contradicted)),
        Status::Presumed if judged.facts.suspicion == Fact::Yes => {
            steps.push(Reason::fact("suspicion", "yes", "suspicion".to_owned()));
        }
        Status::Presumed => steps.extend(elements(judged, |standing| standing == Standing::Met)),
        Status::Open => steps.extend(elements(judged, |standing| standing != Standing::NotRequired)),
    }
    if decision.contested {
        steps.extend(findings(judged, Finding::NotVictim));
    }
    if decision.child.is_child() || judged.facts.ages.episode().is_child() {
        steps.push(child(judged));
    }
    let rule = match decision.status {
        Status::Recognised => RECOGNITION,
        Status::Presumed => PRESUMPTION,
        _ => IDENTIFICATION,
    };
    Reason::new("status", decision.status.name()).ruled(judged, rule).because(steps)
}

fn findings<'c>(judged: &Judged<'_, 'c>, wanted: Finding) -> Vec<Reason<'c>> {
    let own = judged.book.state;
    let episode = judged.case.episode_of(judged.act);
    let counts = |state| match judged.decision.status {
        Status::Identified => state == Some(own),
        Status::Recognised if wanted == Finding::Victim => state != Some(own),
        _ => true,
    };
    let found = judged.case.identifications.iter().enumerate().filter(|(_, found)| {
        found.outcome == Some(wanted)
            && (found.episode.is_none() || found.episode == episode)
            && counts(found.state)
    });
    found.map(|(i, _)| Reason::fact("finding", wanted.name(), format!("identifications[{i}]"))).collect()
}

fn elements<'c>(judged: &Judged<'_, 'c>, wanted: impl Fn(Standing) -> bool) -> Vec<Reason<'c>> {
    let facts = [judged.facts.act, judged.facts.means, judged.facts.purpose];
    let each = Which::ALL.into_iter().zip(facts).zip(judged.decision.elements);
    each.filter(|(_, standing)| wanted(*standing))
        .map(|((which, element), standing)| one_element(judged, which, element, standing))
        .collect()
}

fn one_element<'c>(
    judged: &Judged<'_, 'c>,
    which: Which,
    element: Element,
    standing: Standing,
) -> Reason<'c> {
    let reason = match which {
        Which::Act => "element_act",
        Which::Means => "element_means",
        Which::Purpose => "element_purpose",
    };
    let members = 0..which.members().len();
    let yes = members.filter(|index| element.members.get(*index) == Fact::Yes);
    let leaves: Vec<Reason<'c>> =
        yes.map(|index| Reason::fact("fact", "yes", judged.paths.member(which, index))).collect();
    if leaves.is_empty() {
        return Reason::fact(reason, standing.name(), judged.paths.element(which));
    }
    Reason::new(reason, standing.name()).because(leaves)
}

fn child<'c>(judged: &Judged<'_, 'c>) -> Reason<'c> {
    let ages = judged.facts.ages;
    let fact = if ages.at_act.is_some_and(|age| age < 18) {
        FactRef::AgeAtTime
    } else if ages.at_start.is_some_and(|age| age < 18) {
        FactRef::AgeAtStart
    } else if ages.now.is_some_and(|age| age < 18) {
        FactRef::Age
    } else {
        FactRef::ReasonToBelieveChild
    };
    let is = if judged.decision.child.is_child() { judged.decision.child } else { ages.episode() };
    Reason::fact("child", is.name(), judged.paths.of(fact)).ruled(judged, CHILD)
}

pub(super) fn causation<'c>(judged: &Judged<'_, 'c>) -> Reason<'c> {
    let (links, paths) = (judged.facts.links, &judged.paths);
    let yes = (0..LINKS).filter(|index| links.get(*index) == Fact::Yes);
    let mut leaves: Vec<Reason<'c>> =
        yes.map(|index| Reason::fact("fact", "yes", paths.nexus(index))).collect();
    if judged.facts.independent == Fact::Yes {
        leaves.push(Reason::fact("fact", "yes", paths.nexus(LINKS)));
    }
    let answer = judged.decision.causation;
    let step = match (answer, judged.facts.independent) {
        (Link::Unknown, Fact::Yes) if leaves.len() > 1 => {
            Reason::new("causation_contradiction", answer.name())
        }
        _ => Reason::new("causation", answer.name()),
    };
    if answer == Link::No || leaves.is_empty() {
        leaves = vec![Reason::fact("fact", answer.name(), paths.nexus_as_a_whole())];
    }
    step.ruled(judged, PRINCIPLE).because(leaves)
}

fn compulsion<'c>(judged: &Judged<'_, 'c>) -> Reason<'c> {
    let compulsion = judged.decision.compulsion;
    let reason = match compulsion.reading {
        Some(crate::vocabulary::Reading::Broad) => "compulsion_broad",
        _ => "compulsion",
    };
    Reason::fact(reason, compulsion.answer.name(), judged.paths.nexus_as_a_whole()).ruled(judged, COMPULSION)
}

fn protection<'c>(judged: &Judged<'_, 'c>) -> Reason<'c> {
    let decision = &judged.decision;
    let rules = &judged.book.rules;
    let strongest = judged.grounds.iter().filter(|ground| {
        let rule = &rules[usize::from(ground.rule)];
        ground.outcome == Outcome::Met && rule.gives == decision.protection && !rule.provision.cite.is_empty()
    });
    let mut steps: Vec<Reason<'c>> =
        strongest.map(|ground| of_rule(judged, ground.rule, ground.outcome)).collect();
    if decision.gap || steps.is_empty() {
        let domestic = judged.grounds.iter().filter(|ground| {
            let kind = rules[usize::from(ground.rule)].provision.kind;
            ground.outcome != Outcome::Met && matches!(kind, GroundKind::Statute | GroundKind::Policy)
        });
        steps.extend(domestic.map(|ground| of_rule(judged, ground.rule, ground.outcome)));
    }
    if steps.is_empty() {
        steps.push(Reason::fact("offence", "no", judged.paths.offence()));
    }
    let reason = if decision.gap { "protection_gap" } else { "protection" };
    Reason::new(reason, decision.protection.name()).because(steps)
}

fn of_rule<'c>(judged: &Judged<'_, 'c>, rule: u16, outcome: Outcome) -> Reason<'c> {
    let provision = judged.book.rules[usize::from(rule)].provision;
    let mut reason = Reason::new("ground", outcome.name());
    (reason.rule, reason.cite) = (Some(provision.id.as_str()), Some(provision.cite.as_str()));
    reason
}
