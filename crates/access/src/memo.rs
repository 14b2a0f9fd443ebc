//! Answers already found. The policies never change while they are held, so an answer stays right.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::question::{Question, Verdict};
use crate::sets::FieldSet;

/// Parts that lock on their own, so that readers on many threads rarely meet.
const SHARDS: usize = 16;
/// Answers a part keeps before it starts afresh: a bound on memory, far above what work needs.
const KEPT: usize = 4096;

/// What is known of one action: of the action itself, or of each field.
#[derive(Debug)]
pub(crate) struct Answers {
    /// For an action on a field: the fields allowed.
    pub(crate) fields: FieldSet,
    /// For an action on a field one for each, in the order of [`Field::ALL`](crate::Field::ALL); else one.
    pub(crate) verdicts: Box<[Verdict]>,
}

#[derive(Debug, Default)]
pub(crate) struct Memo([RwLock<HashMap<u32, Arc<Answers>>>; SHARDS]);

impl Memo {
    /// The answers for a question whatever its field, found by `find` where they are not known yet.
    pub(crate) fn answers(&self, question: &Question, find: impl FnOnce() -> Answers) -> Arc<Answers> {
        let key = key(question);
        // The lowest bits are those of the action and the flags, which vary most.
        let shard = &self.0[key as usize % SHARDS];
        let known = shard.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let found = Arc::new(find());
            let mut shard = shard.write().unwrap_or_else(PoisonError::into_inner);
            if shard.len() >= KEPT {
                shard.clear();
            }
            shard.insert(key, Arc::clone(&found));
            found
        })
    }
}

/// Everything a decision may depend on but the field, in 24 bits.
fn key(question: &Question) -> u32 {
    let mut key = question.role as u32;
    key = key << 4 | question.purpose as u32;
    key = key << 8 | u32::from(question.standing.bits());
    for flag in [question.stepped_up, question.own_request, question.same_agency_as_request] {
        key = key << 1 | u32::from(flag);
    }
    key << 5 | question.action as u32
}
