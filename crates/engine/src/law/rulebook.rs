//! The law of one state on one day, ready to judge by: only what is in force and binds, as bits.

use super::{Corpus, DefenceRule, Provision};
use crate::case::State;
use crate::date::Day;
use crate::vocabulary::{
    Beneficiaries, Defence, Effect, GroundKind, Liability, LinkTest, Protection, Threshold,
};

/// Why there is no rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCovered {
    /// The corpus does not hold this state.
    State {
        /// The state asked for.
        state: State,
        /// The states held.
        covered: Vec<State>,
    },
    /// The corpus does not speak for this day.
    Day {
        /// The day asked for.
        day: Day,
        /// The first day it speaks for.
        from: Day,
    },
}

/// The law of one state on one day.
#[derive(Clone, Debug)]
pub struct Rulebook<'c> {
    /// Where it was taken from.
    pub corpus: &'c Corpus,
    /// The state.
    pub state: State,
    /// The day.
    pub as_of: Day,
    /// The rules looked at, strongest effect first.
    pub rules: Vec<Rule<'c>>,
    /// For each defence, the text in force and the general form with the broad reading.
    pub defences: Vec<(&'c DefenceRule, &'c DefenceRule)>,
    /// States whose findings of victim this state must recognise (ACTIP 14(2)).
    pub recognises: Vec<State>,
    /// The states that agreements name; the place in this list is the bit of the state.
    pub parties: Vec<State>,
    /// Whether any rule looks at whether the person is a woman.
    pub asks_for_women: bool,
}

/// A provision as it bears on one state on one day.
#[derive(Clone, Debug)]
pub struct Rule<'c> {
    /// The provision.
    pub provision: &'c Provision,
    /// The protection it gives where it is met.
    pub gives: Protection,
    /// For an agreement and for recognition, the other parties.
    pub other_parties: Option<Vec<State>>,
    /// For an agreement, the bits of the other parties: it binds where the person is a national of one.
    pub binds_with: Option<u32>,
    /// Whom it protects.
    pub beneficiaries: Beneficiaries,
    /// How much must be known.
    pub threshold: Threshold,
    /// Purposes it is limited to.
    pub purposes: u16,
    /// Its limbs.
    pub limbs: Vec<RuleLimb>,
    /// Whether it only says what becomes of findings made elsewhere.
    pub is_recognition: bool,
}

/// A limb as bits.
#[derive(Clone, Copy, Debug)]
pub struct RuleLimb {
    /// The offences covered.
    pub offences: u64,
    /// The kinds of liability covered.
    pub liability: u8,
    /// The link asked for.
    pub link: LinkTest,
    /// The linking facts, where the link is some of them.
    pub facts: u16,
}

impl<'c> Rulebook<'c> {
    /// The bits of these states among the parties of agreements.
    #[must_use]
    pub fn bits_of(&self, states: &[State]) -> u32 {
        bits(&self.parties, states)
    }

    pub(super) fn new(corpus: &'c Corpus, state: State, as_of: Day) -> Result<Self, NotCovered> {
        if corpus.state(state).is_none() {
            let covered = corpus.states.iter().map(|law| law.code).collect();
            return Err(NotCovered::State { state, covered });
        }
        if as_of < corpus.covers_from {
            return Err(NotCovered::Day { day: as_of, from: corpus.covers_from });
        }
        let in_force = corpus.provisions.iter().filter(|p| p.is_in_force(as_of) && p.binds(state, as_of));
        let mut rules: Vec<Rule<'c>> = in_force.map(|provision| Rule::new(provision, state)).collect();
        rules.sort_by(|a, b| b.gives.cmp(&a.gives).then_with(|| a.provision.id.cmp(&b.provision.id)));
        let mut parties: Vec<State> = Vec::new();
        for rule in rules.iter_mut().filter(|rule| !rule.is_recognition) {
            let Some(others) = &rule.other_parties else { continue };
            parties.extend(others);
            parties.sort_unstable();
            parties.dedup();
        }
        for rule in rules.iter_mut().filter(|rule| !rule.is_recognition) {
            rule.binds_with = rule.other_parties.as_ref().map(|others| bits(&parties, others));
        }
        let recognises = rules.iter().filter(|rule| rule.is_recognition);
        let recognises = recognises.flat_map(|rule| rule.other_parties.clone().unwrap_or_default()).collect();
        let asks_for_women = rules
            .iter()
            .any(|rule| matches!(rule.beneficiaries, Beneficiaries::Women | Beneficiaries::WomenAndChildren));
        Ok(Self {
            corpus,
            state,
            as_of,
            defences: defences(corpus, state, as_of),
            rules,
            recognises,
            parties,
            asks_for_women,
        })
    }
}

/// One bit for each of `states` that is a party. Agreements among more than 32 states are not held.
fn bits(parties: &[State], states: &[State]) -> u32 {
    let found = states.iter().filter_map(|state| parties.iter().position(|party| party == state));
    found.filter(|index| *index < 32).fold(0, |mask, index| mask | 1 << index)
}

/// The general form of each defence, and the state's own text where a confirmed one is in force.
fn defences(corpus: &Corpus, state: State, as_of: Day) -> Vec<(&DefenceRule, &DefenceRule)> {
    let find = |defence: Defence, state: Option<State>| {
        corpus
            .defences
            .iter()
            .find(|rule| rule.defence == defence && rule.state == state && rule.is_in_force(as_of))
    };
    let each = Defence::ALL.iter().filter_map(|defence| {
        let general = find(*defence, None)?;
        Some((find(*defence, Some(state)).unwrap_or(general), general))
    });
    each.collect()
}

impl<'c> Rule<'c> {
    fn new(provision: &'c Provision, state: State) -> Self {
        let detention = 1 << Liability::Detention as u8;
        let limbs: Vec<RuleLimb> = provision
            .limbs
            .iter()
            .map(|limb| RuleLimb {
                offences: limb.offences,
                liability: limb.liability.unwrap_or(provision.liability),
                link: limb.link,
                facts: limb.facts,
            })
            .collect();
        // A text that only bars detention protects nobody from a charge.
        let detention_only = limbs.iter().all(|limb| limb.liability == detention);
        let gives = if detention_only { Protection::None } else { provision.effect.protection() };
        let is_recognition = provision.effect == Effect::Recognition;
        let among_states = is_recognition || provision.kind == GroundKind::Agreement;
        let other_parties =
            provision.parties.as_ref().filter(|_| among_states).map(|parties| {
                parties.iter().map(|party| party.state).filter(|party| *party != state).collect()
            });
        Self {
            provision,
            gives,
            other_parties,
            binds_with: None,
            beneficiaries: provision.beneficiaries,
            threshold: provision.threshold,
            purposes: provision.purposes,
            limbs,
            is_recognition,
        }
    }
}
