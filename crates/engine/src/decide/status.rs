//! The status of an episode: what is known of the person as a victim. There is no answer "not a victim".

use super::ActFacts;
use crate::fact::Fact;
use crate::vocabulary::{ACT, MEANS, PURPOSE, Standing, Status};

/// An episode as judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EpisodeStatus {
    /// Act, means, purpose.
    pub elements: [Standing; 3],
    /// The status.
    pub status: Status,
    /// Whether authorities disagree, so that a fresh assessment is due.
    pub contested: bool,
}

/// Judges an episode by itself, as a child's where it is one.
#[must_use]
pub fn episode_status(facts: &ActFacts) -> EpisodeStatus {
    judge(facts, facts.ages.episode().is_child())
}

/// First match wins: identified, recognised, not indicated, presumed, open.
pub(super) fn judge(facts: &ActFacts, as_child: bool) -> EpisodeStatus {
    let act = facts.act.standing(ACT.len());
    let means = if as_child { Standing::NotRequired } else { facts.means.standing(MEANS.len()) };
    let purpose = facts.purpose.standing(PURPOSE.len());
    let elements = [act, means, purpose];
    let count = |standing: Standing| elements.iter().filter(|element| **element == standing).count();
    let required = 3 - count(Standing::NotRequired);
    let contradicted = count(Standing::Contradicted) > 0;
    let nearly_all = count(Standing::Met) + 1 >= required && !contradicted;
    let presumed = facts.suspicion == Fact::Yes || nearly_all;
    let status = if facts.finds.own_victim {
        Status::Identified
    } else if facts.finds.foreign_victim {
        Status::Recognised
    } else if contradicted {
        Status::NotIndicated
    } else if presumed {
        Status::Presumed
    } else {
        Status::Open
    };
    let contested = match status {
        Status::Identified => facts.finds.own_not_victim,
        Status::Recognised => facts.finds.own_not_victim || facts.finds.foreign_split,
        Status::Presumed => facts.finds.own_not_victim,
        Status::NotIndicated | Status::Open => false,
    };
    EpisodeStatus { elements, status, contested }
}
