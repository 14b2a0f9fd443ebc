//! Part B: all answers to the nine facts of the nexus, with every standing of the means, for adults and children.

use std::collections::BTreeMap;

use lindung_engine::Corpus;
use lindung_engine::decide::{ActFacts, Ages, decide};
use lindung_engine::fact::FactSet;
use lindung_engine::vocabulary::{Fact, LINKS, Link, MEANS, Standing};

use super::status::{blank, element, rulebook};
use super::{Judged, spec};

/// The answers to the nine facts: 0 unknown, 1 yes, 2 no.
pub(crate) type Nexus = [u8; 9];

fn each_nexus(mut visit: impl FnMut(Nexus)) {
    for code in 0..3_u32.pow(9) {
        let mut rest = code;
        visit(std::array::from_fn(|_| {
            let answer = (rest % 3) as u8;
            rest /= 3;
            answer
        }));
    }
}

/// The facts with these answers.
pub(crate) fn with_nexus(facts: &ActFacts, nexus: &Nexus) -> ActFacts {
    let fact = |answer: u8| [Fact::Unknown, Fact::Yes, Fact::No][usize::from(answer)];
    let links = (0..LINKS).fold(FactSet::default(), |set, index| set.with(index, fact(nexus[index])));
    ActFacts { links, independent: fact(nexus[LINKS]), ..*facts }
}

/// One set of answers for each kind that a ground can tell apart: causation, compulsion with and without means,
/// and the answer to `ordered`, which limbs of provisions ask for by name.
pub(crate) fn kinds() -> Vec<Nexus> {
    let mut kinds: BTreeMap<(Link, [Link; 3], u8), Nexus> = BTreeMap::new();
    each_nexus(|nexus| {
        let compulsion = [Standing::Met, Standing::Open, Standing::Contradicted]
            .map(|means| spec::compulsion(&nexus, means, false));
        kinds.entry((spec::causation(&nexus), compulsion, nexus[1])).or_insert(nexus);
    });
    kinds.into_values().collect()
}

pub(super) fn prove(corpus: &Corpus) -> Judged {
    let mut judged = Judged::default();
    let Some(book) = corpus.states.first().and_then(|law| rulebook(corpus, law.code)) else { return judged };
    for child in [false, true] {
        for means in [Standing::Met, Standing::Open, Standing::Contradicted] {
            let ages = Ages { at_act: Some(if child { 15 } else { 30 }), ..blank().ages };
            let facts =
                ActFacts { means: element(means, MEANS.len()), suspicion: Fact::Yes, ages, ..blank() };
            each_nexus(|nexus| {
                let decision = decide(&with_nexus(&facts, &nexus), &book, |_| {});
                let expected = (spec::causation(&nexus), spec::compulsion(&nexus, means, child));
                let holds = (decision.causation, decision.compulsion.answer) == expected
                    && decision.principle == spec::principle(decision.status, decision.causation);
                judged.judge(holds, || {
                    format!("{nexus:?} with means {means:?}: {decision:?}, expected {expected:?}")
                });
            });
        }
    }
    judged
}
