//! Whether a person's decision on one act may stand: on which reasons, against which assessment or finding.
//!
//! It judges reasons, never the person who gives them. It knows codes and places, never the words for them.

mod contest;

pub use contest::Contest;

use crate::case::Case;
use crate::decide::{ActFacts, Decision, decide};
use crate::law::Rulebook;
use crate::vocabulary::{Defence, Outcome, Principle, Protection, Status, words};

words! {
    /// What was decided of the principle for one act (Guideline 14, what is recorded).
    Applied { Applied = "applied", Partly = "partly", NotApplied = "not_applied" }
}

words! {
    /// What a decision departs from (V.C.L. and A.N. v United Kingdom, paragraph 162; Guideline 8).
    Departure { Assessment = "assessment", Finding = "finding" }
}

/// The duty that has departures rest on reasons fit to the definition (Guideline 8; V.C.L. and A.N., paragraph 162).
pub const DEPARTING: &str = "R113";
/// The duty that asks no means and no compulsion of a child (Guidelines 3 and 8).
pub const OF_A_CHILD: &str = "R009";

/// A decision as it is put forward.
#[derive(Clone, Debug, Default)]
pub struct Proposed<'t> {
    /// The id of the act.
    pub act: &'t str,
    /// What is decided, a word of [`Applied`].
    pub outcome: &'t str,
    /// The id of the ground it rests on, where one is named.
    pub ground: Option<&'t str>,
    /// Codes of the reasons it leans on.
    pub bases: Vec<&'t str>,
    /// What it contests: places as [`Contest::parse`] reads them.
    pub contests: Vec<&'t str>,
    /// What it says it departs from, words of [`Departure`].
    pub departs: Vec<&'t str>,
    /// Whether the authority that may lift the bar has granted that for this act.
    pub permitted: bool,
}

/// Why a decision cannot stand. `rule` is an id of the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Objection {
    /// The case has no act of this id.
    NoSuchAct,
    /// The outcome is none of the words of [`Applied`].
    NoSuchOutcome,
    /// The corpus has no ground of this id.
    NoSuchGround,
    /// The principle is withheld and nothing of the definition or the link is contested.
    NothingContested {
        /// The duty that asks for it.
        rule: String,
    },
    /// Contest number `index` names no element and no link.
    NoSuchContest {
        /// Its place in the list, from 0.
        index: usize,
    },
    /// Contest number `index` asks of a child what is never asked of one.
    AskedOfAChild {
        /// Its place in the list, from 0.
        index: usize,
        /// The duty that forbids it.
        rule: String,
    },
    /// Basis number `index` is a reason that the corpus forbids.
    Inadmissible {
        /// Its place in the list, from 0.
        index: usize,
        /// The duty that forbids it.
        rule: String,
    },
    /// Basis number `index` is no reason the corpus knows.
    NoSuchBasis {
        /// Its place in the list, from 0.
        index: usize,
    },
    /// Even if all that is contested were so, the principle would come out thus.
    StillProtected {
        /// What the principle would be.
        principle: Principle,
        /// The duty that asks for reasons fit to the definition.
        rule: String,
    },
    /// Even if all that is contested were so, this rule would forbid punishing.
    LawForbids {
        /// The rule.
        rule: String,
    },
    /// This rule asks for a permission that is not recorded as granted.
    NoPermission {
        /// The rule.
        rule: String,
        /// Who may give it.
        by: Option<String>,
    },
    /// What the decision says it departs from is not what it departs from.
    Departs {
        /// What it does depart from.
        from: Vec<Departure>,
    },
}

/// Looks at a decision by the law of one state on one day: every objection to it, none where it may stand.
///
/// To apply the principle needs no more than an act. To withhold it, wholly or partly, something of the
/// definition or the link must be contested; to withhold it wholly, what is contested must be enough, were it
/// so, that neither the principle nor a statute protects.
#[must_use]
pub fn review(case: &Case, book: &Rulebook<'_>, proposed: &Proposed<'_>) -> Vec<Objection> {
    let mut found = Vec::new();
    let known =
        |id: &str| !book.corpus.cite(id).is_empty() || Defence::ALL.iter().any(|defence| defence.id() == id);
    if proposed.ground.is_some_and(|ground| !known(ground)) {
        found.push(Objection::NoSuchGround);
    }
    bases(book, proposed, &mut found);
    let Some(outcome) = Applied::parse(proposed.outcome) else {
        found.push(Objection::NoSuchOutcome);
        return found;
    };
    let Some(act) = case.acts.iter().find(|act| act.id == proposed.act) else {
        found.push(Objection::NoSuchAct);
        return found;
    };
    let facts = ActFacts::new(case, act, book);
    let decision = decide(&facts, book, |_| {});
    let contests = contests(&decision, proposed, &mut found);
    if outcome != Applied::Applied && contests.is_empty() {
        found.push(Objection::NothingContested { rule: DEPARTING.to_owned() });
    } else if outcome == Applied::NotApplied {
        sufficient(facts, &contests, book, proposed.permitted, &mut found);
    }
    let from = departures(outcome, &decision);
    let same =
        proposed.departs.len() == from.len() && from.iter().all(|one| proposed.departs.contains(&one.name()));
    if !same {
        found.push(Objection::Departs { from });
    }
    found
}

fn bases(book: &Rulebook<'_>, proposed: &Proposed<'_>, found: &mut Vec<Objection>) {
    for (index, basis) in proposed.bases.iter().enumerate() {
        let forbidden = book.corpus.inadmissible.iter().find(|reason| reason.code == *basis);
        match forbidden {
            Some(reason) => found.push(Objection::Inadmissible { index, rule: reason.rule.clone() }),
            None => found.push(Objection::NoSuchBasis { index }),
        }
    }
}

/// The contests that may be made; the others are objected to.
fn contests(decision: &Decision, proposed: &Proposed<'_>, found: &mut Vec<Objection>) -> Vec<Contest> {
    let mut sound = Vec::new();
    for (index, place) in proposed.contests.iter().enumerate() {
        match Contest::parse(place) {
            None => found.push(Objection::NoSuchContest { index }),
            Some(contest) if decision.child.is_child() && contest.is_never_of_a_child() => {
                found.push(Objection::AskedOfAChild { index, rule: OF_A_CHILD.to_owned() });
            }
            Some(contest) => sound.push(contest),
        }
    }
    sound
}

/// That neither the principle nor a statute would protect if all that is contested were so.
fn sufficient(
    mut facts: ActFacts,
    contests: &[Contest],
    book: &Rulebook<'_>,
    permitted: bool,
    found: &mut Vec<Objection>,
) {
    for contest in contests {
        contest.put(&mut facts);
    }
    let mut strongest: Option<(Protection, usize)> = None;
    let decided = decide(&facts, book, |ground| {
        let gives = book.rules[usize::from(ground.rule)].gives;
        let stronger = strongest.is_none_or(|(known, _)| gives > known);
        if ground.outcome == Outcome::Met && gives >= Protection::PermissionRequired && stronger {
            strongest = Some((gives, usize::from(ground.rule)));
        }
    });
    if decided.principle != Principle::DoesNotApply {
        let rule = DEPARTING.to_owned();
        found.push(Objection::StillProtected { principle: decided.principle, rule });
    }
    match strongest {
        Some((Protection::Barred, rule)) => {
            found.push(Objection::LawForbids { rule: book.rules[rule].provision.id.clone() });
        }
        Some((_, rule)) if !permitted => {
            let provision = &book.rules[rule].provision;
            found.push(Objection::NoPermission {
                rule: provision.id.clone(),
                by: provision.lifted_by.clone(),
            });
        }
        _ => {}
    }
}

/// What a decision departs from.
fn departures(outcome: Applied, decision: &Decision) -> Vec<Departure> {
    if outcome == Applied::Applied {
        return Vec::new();
    }
    let mut from = Vec::new();
    if decision.principle.protects() || decision.protection > Protection::Regional {
        from.push(Departure::Assessment);
    }
    if matches!(decision.status, Status::Identified | Status::Recognised) {
        from.push(Departure::Finding);
    }
    from
}
