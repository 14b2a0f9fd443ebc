//! The facts of one act with its episode, small enough to copy and change by the hundred.

use crate::case::{Act, Case, Element, State};
use crate::date::PartialDate;
use crate::fact::{Fact, FactSet};
use crate::law::{Rulebook, Situation};
use crate::vocabulary::{Child, Class, Finding, Inquiry, LINKS, MEANS, Stage};

/// Everything the decision on one act may read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActFacts {
    /// The element "act" of the episode.
    pub act: Element,
    /// The element "means".
    pub means: Element,
    /// The element "purpose".
    pub purpose: Element,
    /// Whether a credible suspicion is recorded.
    pub suspicion: Fact,
    /// What authorities found.
    pub finds: Finds,
    /// What is known of the person's age.
    pub ages: Ages,
    /// The eight linking facts.
    pub links: FactSet,
    /// Somebody's conclusion that there is no link.
    pub independent: Fact,
    /// For the general defences.
    pub circumstances: FactSet,
    /// What has been done.
    pub proceedings: FactSet,
    /// The offence, one bit.
    pub offence: u64,
    /// The class, where the file states it.
    pub class: Option<Class>,
    /// Whether the person is a woman.
    pub woman: Fact,
    /// Whether the person has a nationality other than the jurisdiction's, and not the jurisdiction's.
    pub foreign: Fact,
    /// The nationalities, one bit for each state that agreements of the rulebook name; `None` where unknown.
    pub nationalities: Option<u32>,
    /// How deep the enquiry must go.
    pub inquiry: Inquiry,
}

/// What competent authorities found for one episode.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Finds {
    /// The jurisdiction's own state found a victim.
    pub own_victim: bool,
    /// The jurisdiction's own state found no victim.
    pub own_not_victim: bool,
    /// Another party found a victim.
    pub foreign_victim: bool,
    /// Findings of the same other party stand against each other.
    pub foreign_split: bool,
    /// Anything at all was put to an authority.
    pub any: bool,
}

/// What is known of the person's age, at three times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ages {
    /// Now.
    pub now: Option<u8>,
    /// When the episode began.
    pub at_start: Option<u8>,
    /// At the act.
    pub at_act: Option<u8>,
    /// Whether there is reason to believe the person is a child.
    pub reason_to_believe: Fact,
}

/// Years: a child is anyone under it (ACTIP 2(d)).
const ADULT: u8 = 18;

impl Ages {
    /// Whether the episode is a child's.
    #[must_use]
    pub fn episode(self) -> Child {
        let under = |age: Option<u8>| age.is_some_and(|age| age < ADULT);
        if under(self.at_start) || under(self.now) {
            Child::Yes
        } else if self.at_start.is_none() && self.now.is_none() && self.reason_to_believe == Fact::Yes {
            Child::Presumed
        } else {
            Child::No
        }
    }

    /// Whether the act is a child's: by the age at the act, else by the episode.
    #[must_use]
    pub fn act(self) -> Child {
        match self.at_act {
            Some(age) if age < ADULT => Child::Yes,
            Some(_) => Child::No,
            None => self.episode(),
        }
    }

    /// Whether the person was a child at the act, for rules limited to children: no only where an age proves it.
    #[must_use]
    pub fn child_fact(self) -> Fact {
        if self.act().is_child() {
            return Fact::Yes;
        }
        let proven = self.at_act.or(self.at_start).or(self.now).is_some();
        if proven { Fact::No } else { Fact::Unknown }
    }
}

impl ActFacts {
    /// The facts of an act in a case.
    #[must_use]
    pub fn new(case: &Case, act: &Act, book: &Rulebook<'_>) -> Self {
        let index = case.episode_of(act);
        let mut facts = Self::of_episode(case, index, book);
        let offences = &book.corpus.offences;
        facts.ages.at_act = act.age_at_time;
        facts.links = act.links;
        facts.independent = act.independent;
        facts.circumstances = act.circumstances;
        facts.proceedings = act.proceedings;
        facts.offence = 1 << act.offence;
        facts.class = act.class;
        facts.inquiry =
            offences.get(act.offence).map_or(Inquiry::MostProbing, |offence| offence.seriousness.inquiry());
        facts
    }

    /// The facts of an episode alone, or of none.
    #[must_use]
    pub fn of_episode(case: &Case, index: Option<usize>, book: &Rulebook<'_>) -> Self {
        let episode = index.and_then(|index| case.episodes.get(index));
        let person = &case.person;
        Self {
            act: episode.map(|episode| episode.act).unwrap_or_default(),
            means: episode.map(|episode| episode.means).unwrap_or_default(),
            purpose: episode.map(|episode| episode.purpose).unwrap_or_default(),
            suspicion: case.suspicion,
            finds: finds(case, index, book),
            ages: Ages {
                now: person.age,
                at_start: episode.and_then(|episode| episode.age_at_start),
                at_act: None,
                reason_to_believe: person.reason_to_believe_child,
            },
            links: FactSet::default(),
            independent: Fact::Unknown,
            circumstances: FactSet::default(),
            proceedings: FactSet::default(),
            offence: 0,
            class: None,
            woman: person.woman,
            foreign: foreign(person.nationalities.as_deref(), book.state),
            nationalities: person.nationalities.as_deref().map(|states| book.bits_of(states)),
            inquiry: Inquiry::Routine,
        }
    }

    /// The nine facts of the nexus in one set, `independent` last.
    #[must_use]
    pub fn nexus(&self) -> FactSet {
        FactSet { yes: self.links.yes, no: self.links.no }.with(LINKS, self.independent)
    }

    /// The situation before anything is judged.
    #[must_use]
    pub fn situation(&self, stage: Stage) -> Situation {
        let mut situation = Situation::of_facts(self.nexus(), self.circumstances, self.proceedings);
        situation.put_elements([
            self.act.standing(crate::vocabulary::ACT.len()),
            self.means.standing(MEANS.len()),
            self.purpose.standing(crate::vocabulary::PURPOSE.len()),
        ]);
        situation.put_person(self.ages.act(), self.suspicion, self.foreign, stage);
        situation
    }
}

fn foreign(nationalities: Option<&[State]>, jurisdiction: State) -> Fact {
    match nationalities {
        None => Fact::Unknown,
        Some(states) if states.contains(&jurisdiction) => Fact::No,
        Some(_) => Fact::Yes,
    }
}

/// What authorities found for an episode: of several findings of one state the latest counts.
fn finds(case: &Case, episode: Option<usize>, book: &Rulebook<'_>) -> Finds {
    let speaks = |of: Option<usize>| of.is_none() || of == episode;
    let mut finds = Finds::default();
    if case.identifications.is_empty() {
        return finds;
    }
    let mut seen: Vec<State> = Vec::new();
    for found in case.identifications.iter().filter(|found| speaks(found.episode)) {
        finds.any |= found.outcome.is_some();
        let Some(state) = found.state.filter(|state| !seen.contains(state)) else {
            continue;
        };
        seen.push(state);
        let of_state = case.identifications.iter().filter(|f| f.state == Some(state) && speaks(f.episode));
        let (victim, not_victim) = latest(of_state.filter_map(|f| Some((f.date, f.outcome?))));
        if state == book.state {
            finds.own_victim = victim;
            finds.own_not_victim = not_victim;
        } else if book.recognises.contains(&state) {
            finds.foreign_victim |= victim;
            finds.foreign_split |= victim && not_victim;
        }
    }
    finds
}

/// Whether the findings that count say victim, and whether they say not: those no later dated one displaces.
fn latest(found: impl Iterator<Item = (Option<PartialDate>, Finding)> + Clone) -> (bool, bool) {
    let found = found.filter(|(_, outcome)| *outcome != Finding::Pending);
    let counts = |date: Option<PartialDate>| {
        !found
            .clone()
            .any(|(other, _)| matches!((date, other), (Some(date), Some(other)) if date.is_before(other)))
    };
    let mut says = (false, false);
    for (date, outcome) in found.clone() {
        if counts(date) {
            says.0 |= outcome == Finding::Victim;
            says.1 |= outcome == Finding::NotVictim;
        }
    }
    says
}
