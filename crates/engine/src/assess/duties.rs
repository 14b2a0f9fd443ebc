//! What the situation raises: measures for each role, duties, and notes that change nothing.

use super::Judged;
use super::output::{MeasureNow, Note, RaisedDuty};
use crate::case::Case;
use crate::decide::{ActFacts, Decision, decide};
use crate::law::{Duty, Rulebook, Scope, Situation};
use crate::vocabulary::{GroundKind, MeasureCode, Outcome, Protection, Stage};

/// The measures of one act, in the order of the corpus; one measure of one role stands once.
pub(super) fn measures<'c>(judged: &Judged<'_, 'c>) -> Vec<MeasureNow<'c>> {
    let corpus = judged.book.corpus;
    let mut now: Vec<MeasureNow<'c>> = Vec::with_capacity(16);
    for measure in corpus.measures.iter().filter(|measure| measure.trigger.fires(&judged.situation)) {
        let same = |other: &MeasureNow<'_>| {
            other.code == measure.code && other.role == measure.role && other.defence == measure.defence
        };
        if now.iter().any(same) {
            continue;
        }
        let mut item = MeasureNow {
            code: measure.code,
            defence: measure.defence,
            role: &measure.role,
            by: measure.by.as_deref(),
            rule: &measure.rule,
            cite: &measure.cite,
        };
        if measure.code == MeasureCode::RefusePermission {
            by_whom_it_is_lifted(judged, &mut item);
        }
        now.push(item);
    }
    now
}

/// Permission is asked of the authority that the met rule names.
fn by_whom_it_is_lifted<'c>(judged: &Judged<'_, 'c>, item: &mut MeasureNow<'c>) {
    let rules = &judged.book.rules;
    let met = judged.grounds.iter().filter(|ground| ground.outcome == Outcome::Met);
    let lifting = met
        .map(|ground| &rules[usize::from(ground.rule)])
        .find(|rule| rule.gives == Protection::PermissionRequired && rule.provision.lifted_by.is_some());
    if let Some(rule) = lifting {
        item.by = rule.provision.lifted_by.as_deref();
        item.rule = &rule.provision.id;
        item.cite = &rule.provision.cite;
    }
}

/// The duties that any act raises; a case without acts raises those of first contact.
pub(super) fn duties<'c>(case: &Case, book: &Rulebook<'c>, judged: &[Judged<'_, 'c>]) -> Vec<RaisedDuty<'c>> {
    let acts: Vec<(&str, Situation)> = if judged.is_empty() {
        let indices =
            if case.episodes.is_empty() { vec![None] } else { (0..case.episodes.len()).map(Some).collect() };
        indices.into_iter().map(|index| ("", without_act(case, index, book))).collect()
    } else {
        judged.iter().map(|judged| (judged.act.id.as_str(), judged.situation)).collect()
    };
    let mut raised = Vec::new();
    for duty in book.corpus.duties.iter().filter(|duty| duty.scope == Scope::Case) {
        let mut by: Vec<&str> =
            acts.iter().filter(|(_, situation)| duty.trigger.fires(situation)).map(|(id, _)| *id).collect();
        if by.is_empty() {
            continue;
        }
        by.retain(|id| !id.is_empty());
        by.sort_unstable();
        raised.extend(duty.roles.iter().map(|role| raise(duty, role, &by)));
    }
    raised
}

fn raise<'c>(duty: &'c Duty, role: &'c str, acts: &[&str]) -> RaisedDuty<'c> {
    RaisedDuty {
        id: &duty.id,
        role,
        force: duty.force,
        rule: &duty.rule,
        deadline: duty.deadline.as_deref(),
        trigger: &duty.trigger_words,
        acts: acts.iter().map(|id| (*id).to_owned()).collect(),
        cite: &duty.cite,
    }
}

/// A person met without any act laid to them: first contact.
fn without_act(case: &Case, episode: Option<usize>, book: &Rulebook<'_>) -> Situation {
    let facts = ActFacts::of_episode(case, episode, book);
    let decision: Decision = decide(&facts, book, |_| {});
    let mut situation = facts.situation(Stage::Encounter);
    situation.put_status(decision.status, decision.contested, facts.finds.foreign_victim);
    situation.put_nexus(decision.causation, decision.compulsion.answer, decision.principle);
    situation.put_protection(decision.protection, decision.gap);
    situation
}

/// Courts elsewhere that asked for more, and statutes of this state that are coming or have gone.
pub(super) fn notes<'c>(judged: &Judged<'_, 'c>) -> Vec<Note<'c>> {
    let (corpus, book) = (judged.book.corpus, judged.book);
    let mut notes = Vec::new();
    for divergence in
        corpus.divergences.iter().filter(|divergence| divergence.trigger.fires(&judged.situation))
    {
        notes.push(Note {
            note: "divergence",
            id: &divergence.id,
            on: None,
            says: Some(&divergence.says),
            instead: Some(&divergence.instead),
            cite: &divergence.cite,
        });
    }
    let own = corpus.provisions.iter().filter(|p| {
        p.state == Some(book.state) && matches!(p.kind, GroundKind::Statute | GroundKind::Policy)
    });
    for provision in own.filter(|p| !p.is_in_force(book.as_of)) {
        let (note, on) = if provision.from.first > book.as_of {
            ("coming", provision.from.first)
        } else {
            ("repealed", provision.to.map_or(provision.from.first, |to| to.last))
        };
        notes.push(Note {
            note,
            id: &provision.id,
            on: Some(on.to_string()),
            says: None,
            instead: None,
            cite: &provision.cite,
        });
    }
    notes
}
