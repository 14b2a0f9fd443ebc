//! Part A: every combination of elements, suspicion, findings and ages.

use lindung_engine::case::{Element, State};
use lindung_engine::decide::{ActFacts, Ages, Finds, decide};
use lindung_engine::fact::FactSet;
use lindung_engine::vocabulary::{ACT, Fact, Inquiry, MEANS, PURPOSE, Standing};
use lindung_engine::{Corpus, Rulebook};

use super::Judged;
use super::spec::{self, Found};

const STANDINGS: [Standing; 3] = [Standing::Met, Standing::Open, Standing::Contradicted];
const FOUND: [Found; 4] = [Found::Nothing, Found::Victim, Found::NotVictim, Found::Both];
const AGES: [Option<u8>; 3] = [None, Some(17), Some(18)];

/// An element that stands so.
pub(crate) const fn element(standing: Standing, count: usize) -> Element {
    match standing {
        Standing::Met => Element { members: FactSet { yes: 1, no: 0 }, whole_yes: false },
        Standing::Contradicted => Element::whole(Fact::No, count),
        Standing::Open | Standing::NotRequired => {
            Element { members: FactSet { yes: 0, no: 1 }, whole_yes: false }
        }
    }
}

/// Facts of which nothing is known.
pub(crate) fn blank() -> ActFacts {
    ActFacts {
        act: Element::default(),
        means: Element::default(),
        purpose: Element::default(),
        suspicion: Fact::Unknown,
        finds: Finds::default(),
        ages: Ages { now: None, at_start: None, at_act: None, reason_to_believe: Fact::Unknown },
        links: FactSet::default(),
        independent: Fact::Unknown,
        circumstances: FactSet::default(),
        proceedings: FactSet::default(),
        offence: 0,
        class: None,
        woman: Fact::Unknown,
        foreign: Fact::Unknown,
        nationalities: None,
        inquiry: Inquiry::Routine,
    }
}

/// Findings as weighed.
pub(crate) fn finds(own: Found, foreign: Found) -> Finds {
    let victim = |found| matches!(found, Found::Victim | Found::Both);
    Finds {
        own_victim: victim(own),
        own_not_victim: matches!(own, Found::NotVictim | Found::Both),
        foreign_victim: victim(foreign),
        foreign_split: foreign == Found::Both,
        any: own != Found::Nothing || foreign != Found::Nothing,
    }
}

pub(crate) fn rulebook<'c>(corpus: &'c Corpus, state: State) -> Option<Rulebook<'c>> {
    corpus.rulebook(state, corpus.reviewed_on).ok()
}

pub(super) fn prove(corpus: &Corpus) -> Judged {
    let mut judged = Judged::default();
    let Some(book) = corpus.states.first().and_then(|law| rulebook(corpus, law.code)) else { return judged };
    for act in STANDINGS {
        for means in STANDINGS {
            for purpose in STANDINGS {
                for suspicion in Fact::ALL {
                    for own in FOUND {
                        for foreign in FOUND {
                            let facts = ActFacts {
                                act: element(act, ACT.len()),
                                means: element(means, MEANS.len()),
                                purpose: element(purpose, PURPOSE.len()),
                                suspicion: *suspicion,
                                finds: finds(own, foreign),
                                ..blank()
                            };
                            ages(&mut judged, &book, &facts, [act, means, purpose], own, foreign);
                        }
                    }
                }
            }
        }
    }
    judged
}

fn ages(
    judged: &mut Judged,
    book: &Rulebook<'_>,
    facts: &ActFacts,
    elements: [Standing; 3],
    own: Found,
    foreign: Found,
) {
    for now in AGES {
        for start in AGES {
            for at_act in AGES {
                for reason in Fact::ALL {
                    let ages = Ages { now, at_start: start, at_act, reason_to_believe: *reason };
                    let facts = ActFacts { ages, ..*facts };
                    let decision = decide(&facts, book, |_| {});
                    let episode = spec::child(now, start, *reason == Fact::Yes);
                    let act = match at_act {
                        Some(age) if age < 18 => lindung_engine::vocabulary::Child::Yes,
                        Some(_) => lindung_engine::vocabulary::Child::No,
                        None => episode,
                    };
                    let as_child = episode.is_child() || act.is_child();
                    let expected =
                        spec::status(elements, as_child, facts.suspicion == Fact::Yes, own, foreign);
                    let holds = (decision.status, decision.contested) == expected
                        && decision.child == act
                        && facts.ages.episode() == episode;
                    judged.judge(holds, || format!("{facts:?}: {decision:?}, expected {expected:?}"));
                }
            }
        }
    }
}
