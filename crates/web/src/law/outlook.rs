//! What the law says of a record, as the store keeps it beside the case. It copies what the engine answers.

use lindung_engine::{Day, outlook};
use lindung_store::Instant;
use lindung_store::docket::{Demand, Outlook, Raised, Stamp, Standing};
use lindung_store::record::Record;

use super::{Law, day};

/// Hexadecimal digits of the corpus's hash that name a law.
const DIGITS: usize = 16;

impl Law {
    pub(super) fn outlook_of(&self, record: &Record, at: Instant) -> Option<Outlook> {
        let case = self.read_json(&record.case.to_string()).ok()?;
        let book = self.book(case.jurisdiction, day(at)).ok()?;
        let made = outlook(&case, &book);
        let acts = made.acts.iter().map(|act| Standing {
            act: act.act.clone(),
            principle: act.principle.name().to_owned(),
            protection: act.protection.name().to_owned(),
            gap: act.gap,
        });
        let duties = made.duties.into_iter().filter(|due| due.task).map(|due| Raised {
            duty: due.duty.id.to_owned(),
            role: due.duty.role.to_owned(),
            hands: due.hands.to_vec(),
            acts: due.duty.acts,
            hours: due.hours,
            by_law: due.limit.is_some(),
        });
        Some(Outlook {
            law: Stamp {
                as_of: made.as_of,
                corpus: made.corpus.hash.to_owned(),
                engine: made.corpus.engine.to_owned(),
            },
            acts: acts.collect(),
            duties: duties.collect(),
            child: made.child.is_child(),
            wanted: made
                .wanted
                .iter()
                .map(|(entry, rule)| ((*entry).to_owned(), (*rule).to_owned()))
                .collect(),
            demands: made
                .demands
                .into_iter()
                .map(|demand| Demand { act: demand.act, fact: demand.fact, rule: demand.rule.to_owned() })
                .collect(),
        })
    }

    /// The corpus and the last day until then on which any rule of it came or went.
    pub(super) fn named(&self, at: Instant) -> String {
        let today = day(at);
        let last = self.turns.iter().rev().find(|turn| **turn <= today);
        let hash: String = self.corpus().hash.chars().take(DIGITS).collect();
        last.map_or_else(|| hash.clone(), |turn| format!("{hash}@{turn}"))
    }
}

/// The days on which a rule of the corpus comes into force or has gone out of it, in order.
pub(super) fn turns(corpus: &lindung_engine::Corpus) -> Vec<Day> {
    let mut turns = Vec::new();
    for provision in &corpus.provisions {
        turns.push(provision.from.first);
        turns.extend(provision.to.and_then(|to| to.last.tomorrow().ok()));
        let parties = provision.parties.iter().flatten();
        turns.extend(parties.filter_map(|party| party.from.map(|from| from.first)));
    }
    for defence in &corpus.defences {
        turns.push(defence.from.first);
        turns.extend(defence.to.and_then(|to| to.last.tomorrow().ok()));
    }
    turns.extend(corpus.limits.iter().map(|limit| limit.from.first));
    turns.sort_unstable();
    turns.dedup();
    turns
}
