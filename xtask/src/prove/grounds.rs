//! Part C: every state, on both sides of every change of its law, over every kind of answer a ground can read.

use std::collections::BTreeSet;
use std::thread;

use lindung_engine::case::State;
use lindung_engine::decide::{ActFacts, Ages, Decision, decide};
use lindung_engine::fact::FactSet;
use lindung_engine::law::Provision;
use lindung_engine::vocabulary::{
    ACT, Beneficiaries, Class, Effect, Fact, GroundKind, Liability, Link, LinkTest, MEANS, Outcome, PURPOSE,
    Principle, Protection, Standing, Status, Threshold,
};
use lindung_engine::{Corpus, Day, Rulebook};

use super::nexus::{Nexus, kinds, with_nexus};
use super::status::{blank, element, finds};
use super::{Judged, spec};
use crate::prove::spec::Found;

pub(super) fn prove(corpus: &Corpus) -> Judged {
    let kinds = kinds();
    let jobs: Vec<(State, Day)> = corpus
        .states
        .iter()
        .flat_map(|law| days(corpus, law.code).into_iter().map(|day| (law.code, day)))
        .collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut judged = Judged::default();
    thread::scope(|scope| {
        let share = |n: usize| jobs.iter().skip(n).step_by(threads).copied().collect::<Vec<_>>();
        let running: Vec<_> = (0..threads)
            .map(|n| {
                let (jobs, kinds) = (share(n), &kinds);
                scope.spawn(move || {
                    let mut judged = Judged::default();
                    for (state, day) in jobs {
                        if let Ok(book) = corpus.rulebook(state, day) {
                            state_on_day(&mut judged, &book, kinds);
                        }
                    }
                    judged
                })
            })
            .collect();
        for part in running {
            match part.join() {
                Ok(part) => judged.add(part),
                Err(_) => judged.wrong.push("a part of the proof stopped".to_owned()),
            }
        }
    });
    judged
}

/// The first and the last day of every rule that can concern a state, and the days beside them.
fn days(corpus: &Corpus, state: State) -> BTreeSet<Day> {
    let mut days = BTreeSet::from([corpus.reviewed_on]);
    let concerns = |p: &&Provision| {
        p.state.is_none_or(|own| own == state)
            && p.parties.as_ref().is_none_or(|parties| parties.iter().any(|party| party.state == state))
    };
    for p in corpus.provisions.iter().filter(concerns) {
        let party =
            p.parties.iter().flatten().filter(|party| party.state == state).filter_map(|party| party.from);
        let begins = party.map(|from| from.first).chain([p.from.first]);
        let ends = p.to.iter().filter_map(|to| to.last.tomorrow().ok());
        for day in begins.chain(ends) {
            days.extend(day.yesterday().ok().into_iter().chain([day]));
        }
    }
    days.retain(|day| *day >= corpus.covers_from);
    days
}

/// Offences that every limb treats alike: one of each kind.
fn offences(book: &Rulebook<'_>) -> Vec<u64> {
    let mut seen = BTreeSet::new();
    let count = book.corpus.offences.list().len();
    let each = (0..count).map(|index| 1_u64 << index);
    each.filter(|offence| {
        let limbs = book.rules.iter().flat_map(|rule| &rule.provision.limbs);
        seen.insert(limbs.map(|limb| limb.offences & offence != 0).collect::<Vec<_>>())
    })
    .collect()
}

/// One set of facts for each status, with and without an allegation on file.
fn statuses() -> Vec<ActFacts> {
    let with = |act, means, purpose| ActFacts {
        act: element(act, ACT.len()),
        means: element(means, MEANS.len()),
        purpose: element(purpose, PURPOSE.len()),
        ..blank()
    };
    let (met, open, no) = (Standing::Met, Standing::Open, Standing::Contradicted);
    let mut all = Vec::new();
    for means in [met, open] {
        all.push(ActFacts { finds: finds(Found::Victim, Found::Nothing), ..with(open, means, open) });
        all.push(ActFacts { finds: finds(Found::Nothing, Found::Victim), ..with(open, means, open) });
        all.push(ActFacts { suspicion: Fact::Yes, ..with(open, means, open) });
    }
    all.extend([with(open, open, open), with(met, open, open), with(met, no, met)]);
    all.push(ActFacts { finds: finds(Found::NotVictim, Found::Nothing), ..with(open, open, open) });
    all.push(ActFacts { suspicion: Fact::Yes, ..with(met, no, met) });
    all.push(ActFacts { finds: finds(Found::NotVictim, Found::Nothing), ..with(met, no, met) });
    all
}

/// Nothing known, this state's own, a state of no agreement, and each other party.
fn nationalities(book: &Rulebook<'_>) -> Vec<(Option<u32>, Fact)> {
    let mut all = vec![(None, Fact::Unknown), (Some(0), Fact::No), (Some(0), Fact::Yes)];
    all.extend((0..book.parties.len()).map(|index| (Some(1 << index), Fact::Yes)));
    all
}

fn state_on_day(judged: &mut Judged, book: &Rulebook<'_>, kinds: &[Nexus]) {
    let classes = [None].into_iter().chain(Class::ALL.iter().copied().map(Some)).collect::<Vec<_>>();
    let ages =
        [(None, Fact::Unknown), (Some(15), Fact::Unknown), (Some(30), Fact::Unknown), (None, Fact::Yes)];
    let purposes = [0_usize, 1, 6].map(|index| FactSet::default().with(index, Fact::Yes));
    for offence in offences(book) {
        for class in &classes {
            for status in statuses() {
                for (at_act, reason) in ages {
                    for (nationalities, foreign) in nationalities(book) {
                        for woman in Fact::ALL {
                            for purpose in [None].into_iter().chain(purposes.iter().map(Some)) {
                                let mut facts = ActFacts {
                                    ages: Ages { at_act, reason_to_believe: reason, ..status.ages },
                                    offence,
                                    class: *class,
                                    nationalities,
                                    foreign,
                                    woman: *woman,
                                    ..status
                                };
                                if let Some(purpose) = purpose {
                                    // Naming a purpose must not change the status this set stands for.
                                    if facts.purpose.members.yes == 0 {
                                        continue;
                                    }
                                    facts.purpose.members = *purpose;
                                }
                                for nexus in kinds {
                                    judge(judged, book, &with_nexus(&facts, nexus), nexus);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn judge(judged: &mut Judged, book: &Rulebook<'_>, facts: &ActFacts, nexus: &Nexus) {
    let mut grounds = [Outcome::Open; 64];
    let decision = decide(facts, book, |ground| grounds[usize::from(ground.rule) % 64] = ground.outcome);
    let mut strongest =
        if decision.principle == Principle::DoesNotApply { Protection::None } else { Protection::Regional };
    let mut holds = true;
    for (rule, found) in book.rules.iter().zip(grounds) {
        let p = rule.provision;
        let expected = outcome(p, book, facts, &decision, nexus);
        holds &= found == expected && p.is_in_force(book.as_of);
        let only_detention = p.liability == 1 << Liability::Detention as u8
            && p.limbs.iter().all(|limb| limb.liability.is_none());
        if expected == Outcome::Met && !only_detention {
            strongest = strongest.max(p.effect.protection());
        }
    }
    let should = matches!(decision.principle, Principle::Applies | Principle::Presumed);
    holds &= decision.protection == strongest
        && decision.gap == (should && strongest < Protection::Discretionary)
        && decision.principle == spec::principle(decision.status, spec::causation(nexus));
    judged
        .judge(holds, || format!("{} on {}: {facts:?}: {decision:?}, {strongest:?}", book.state, book.as_of));
}

/// How a provision comes out, read off its own file.
fn outcome(
    p: &Provision,
    book: &Rulebook<'_>,
    facts: &ActFacts,
    decision: &Decision,
    nexus: &Nexus,
) -> Outcome {
    let mut limbs = p.limbs.iter().map(|limb| {
        let lifts = limb.liability.unwrap_or(p.liability);
        let has = |kind: Liability| lifts & (1 << kind as u8) != 0;
        let only_detention = lifts == 1 << Liability::Detention as u8;
        let liability = match facts.class {
            Some(Class::Administrative) if !only_detention && !has(Liability::Administrative) => Fact::No,
            Some(Class::Civil) if !has(Liability::Civil) => Fact::No,
            Some(Class::Administrative | Class::Civil) => Fact::Yes,
            _ if has(Liability::Criminal) || only_detention => Fact::Yes,
            Some(Class::Immigration) if has(Liability::Immigration) => Fact::Yes,
            Some(_) => Fact::No,
            None => Fact::Unknown,
        };
        let covered = if limb.open || limb.offences & facts.offence != 0 { Fact::Yes } else { Fact::No };
        let link = match limb.link {
            LinkTest::StatusBased => Link::Yes,
            LinkTest::Causation => spec::causation(nexus),
            LinkTest::Compulsion if decision.child.is_child() => spec::causation(nexus),
            LinkTest::Compulsion => spec::compulsion(nexus, facts.means.standing(MEANS.len()), false),
            LinkTest::AnyOf | LinkTest::Facts => {
                let named = (0..8).filter(|index| limb.facts >> index & 1 == 1).map(|index| nexus[index]);
                let named: Vec<u8> = named.collect();
                if named.contains(&1) {
                    Link::Yes
                } else if named.iter().all(|a| *a == 2) {
                    Link::No
                } else {
                    Link::Unknown
                }
            }
        };
        let link = match link {
            Link::Yes => Fact::Yes,
            Link::No => Fact::No,
            Link::Unknown | Link::NotRequired => Fact::Unknown,
        };
        [covered, liability, link]
    });
    let all = |answers: &[Fact]| {
        if answers.contains(&Fact::No) {
            Fact::No
        } else if answers.contains(&Fact::Unknown) {
            Fact::Unknown
        } else {
            Fact::Yes
        }
    };
    let answers: Vec<Fact> = limbs.by_ref().map(|limb| all(&limb)).collect();
    let some_limb = if answers.contains(&Fact::Yes) {
        Fact::Yes
    } else if answers.contains(&Fact::Unknown) {
        Fact::Unknown
    } else {
        Fact::No
    };
    match all(&[
        binds(p, book, facts),
        whom(p, facts),
        enough(p, facts, decision),
        purpose(p, facts),
        some_limb,
    ]) {
        Fact::Yes => Outcome::Met,
        Fact::No => Outcome::Failed,
        Fact::Unknown => Outcome::Open,
    }
}

fn binds(p: &Provision, book: &Rulebook<'_>, facts: &ActFacts) -> Fact {
    if p.kind != GroundKind::Agreement {
        return Fact::Yes;
    }
    let Some(bits) = facts.nationalities else { return Fact::Unknown };
    let mine =
        book.parties.iter().enumerate().filter(|(index, _)| bits >> index & 1 == 1).map(|(_, state)| *state);
    let others = p.parties.iter().flatten().map(|party| party.state).filter(|state| *state != book.state);
    let others: Vec<State> = others.collect();
    if mine.into_iter().any(|state| others.contains(&state)) { Fact::Yes } else { Fact::No }
}

fn whom(p: &Provision, facts: &ActFacts) -> Fact {
    let child = match (facts.ages.at_act, facts.ages.reason_to_believe) {
        (Some(age), _) if age < 18 => Fact::Yes,
        (Some(_), _) => Fact::No,
        (None, Fact::Yes) => Fact::Yes,
        (None, _) => Fact::Unknown,
    };
    match p.beneficiaries {
        Beneficiaries::All => Fact::Yes,
        Beneficiaries::Foreigners => facts.foreign,
        Beneficiaries::Children => child,
        Beneficiaries::Women => facts.woman,
        Beneficiaries::WomenAndChildren => match (facts.woman, child) {
            (Fact::Yes, _) | (_, Fact::Yes) => Fact::Yes,
            (Fact::No, Fact::No) => Fact::No,
            _ => Fact::Unknown,
        },
    }
}

/// Enough known of the trafficking: an allegation, a suspicion, or a finding of this state.
fn enough(p: &Provision, facts: &ActFacts, decision: &Decision) -> Fact {
    if p.effect == Effect::Recognition {
        return if facts.finds.foreign_victim { Fact::Yes } else { Fact::No };
    }
    let victim = matches!(decision.status, Status::Identified | Status::Recognised | Status::Presumed);
    match p.threshold {
        Threshold::Identified if decision.status == Status::Identified => Fact::Yes,
        Threshold::Alleged | Threshold::Suspected if victim => Fact::Yes,
        Threshold::Alleged if facts.suspicion == Fact::Yes || facts.finds.any => Fact::Yes,
        _ if decision.status == Status::NotIndicated => Fact::No,
        Threshold::Alleged if decision.elements.contains(&Standing::Met) => Fact::Yes,
        _ => Fact::Unknown,
    }
}

fn purpose(p: &Provision, facts: &ActFacts) -> Fact {
    let listed = (0..PURPOSE.len()).filter(|index| p.purposes >> index & 1 == 1);
    let answers: Vec<Fact> = listed.map(|index| facts.purpose.members.get(index)).collect();
    if answers.is_empty() || answers.contains(&Fact::Yes) {
        Fact::Yes
    } else if answers.iter().all(|answer| *answer == Fact::No) {
        Fact::No
    } else {
        Fact::Unknown
    }
}
