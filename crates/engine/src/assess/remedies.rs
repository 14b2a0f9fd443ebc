//! For each punishment that a person suffered: what undoes it in this state, before whom, and what stands in the way.

use serde::Serialize;

use crate::case::{Act, Case};
use crate::decide::{ActFacts, decide};
use crate::fact::Fact;
use crate::law::{Remedy, Rulebook};
use crate::vocabulary::{PROCEEDINGS, Principle, Punishment, Undoing};

/// The remedies of an act (Guideline 13).
#[derive(Clone, Debug, Serialize)]
pub struct ActRemedies<'c> {
    /// The act.
    pub act: String,
    /// The regional standard's answer: a remedy is owed where it applies or is presumed.
    pub principle: Principle,
    /// Whether a remedy is owed as the facts stand.
    pub owed: bool,
    /// The punishments suffered.
    pub punishments: Vec<PunishmentRemedies<'c>>,
}

/// What undoes one punishment.
#[derive(Clone, Debug, Serialize)]
pub struct PunishmentRemedies<'c> {
    /// The punishment.
    pub punishment: Punishment,
    /// Whether a rule of the state itself undoes it; where none is known, the regional standard still asks for it.
    pub in_national_law: bool,
    /// What undoes it, national law first.
    pub remedies: Vec<Available<'c>>,
}

/// A remedy that can be sought.
#[derive(Clone, Debug, Serialize)]
pub struct Available<'c> {
    /// How it undoes the punishment.
    pub gives: &'c [Undoing],
    /// The rule.
    pub rule: &'c str,
    /// Where it stands.
    pub cite: &'c str,
    /// Whether it is of the state itself.
    pub national: bool,
    /// Before whom it is sought.
    pub before: &'c str,
    /// Conditions that a person must check; of several limbs one is enough.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also_requires: Vec<&'c str>,
    /// What stands in the way.
    pub barriers: Vec<InTheWay<'c>>,
}

/// Something that stands in the way of a remedy.
#[derive(Clone, Debug, Serialize)]
pub struct InTheWay<'c> {
    /// Its code.
    pub code: &'c str,
    /// What it is.
    pub says: &'c str,
    /// Where it stands.
    pub cite: &'c str,
}

/// Which proceedings show which punishments.
const SHOWN: [(&str, &[Punishment]); 6] = [
    ("detained", &[Punishment::Detention]),
    ("convicted", &[Punishment::Conviction, Punishment::Record]),
    ("fined", &[Punishment::Fine]),
    ("removal_ordered", &[Punishment::Removal]),
    ("reentry_banned", &[Punishment::ReentryBan]),
    ("sentence_served", &[Punishment::Sentence]),
];

/// The remedies of every act; `further` are punishments that the file of the case records, by act.
#[must_use]
pub fn remedies<'c>(
    case: &Case,
    book: &Rulebook<'c>,
    further: &[(&str, Punishment)],
) -> Vec<ActRemedies<'c>> {
    case.acts.iter().map(|act| of_act(case, act, book, further)).collect()
}

fn of_act<'c>(
    case: &Case,
    act: &Act,
    book: &Rulebook<'c>,
    further: &[(&str, Punishment)],
) -> ActRemedies<'c> {
    let facts = ActFacts::new(case, act, book);
    let decision = decide(&facts, book, |_| {});
    let shown = SHOWN.iter().filter(|(fact, _)| {
        let index = PROCEEDINGS.iter().position(|known| known == fact);
        index.is_some_and(|index| act.proceedings.get(index) == Fact::Yes)
    });
    let mut suffered: Vec<Punishment> =
        shown.flat_map(|(_, punishments)| punishments.iter().copied()).collect();
    suffered.extend(further.iter().filter(|(of, _)| *of == act.id).map(|(_, punishment)| *punishment));
    suffered.sort_unstable();
    suffered.dedup();
    ActRemedies {
        act: act.id.clone(),
        principle: decision.principle,
        owed: matches!(decision.principle, Principle::Applies | Principle::Presumed),
        punishments: suffered.into_iter().map(|punishment| of_punishment(punishment, act, book)).collect(),
    }
}

fn of_punishment<'c>(punishment: Punishment, act: &Act, book: &Rulebook<'c>) -> PunishmentRemedies<'c> {
    let corpus = book.corpus;
    let mut found: Vec<Available<'c>> = corpus
        .remedies
        .iter()
        .filter(|remedy| remedy.undoes.contains(&punishment))
        .filter_map(|remedy| available(remedy, act, book))
        .collect();
    found.sort_by_key(|one| !one.national);
    PunishmentRemedies { punishment, in_national_law: found.iter().any(|one| one.national), remedies: found }
}

/// The remedy, if it is of this state or of all, in force, and open for the offence.
fn available<'c>(remedy: &'c Remedy, act: &Act, book: &Rulebook<'c>) -> Option<Available<'c>> {
    let corpus = book.corpus;
    if remedy.state.is_some_and(|state| state != book.state) {
        return None;
    }
    let mut also_requires = Vec::new();
    if let Some(provision) = corpus.provision(&remedy.rule) {
        if !provision.is_in_force(book.as_of) {
            return None;
        }
        let open = |offences: u64| offences >> act.offence & 1 == 1;
        let limbs: Vec<_> = provision.limbs.iter().filter(|limb| limb.open || open(limb.offences)).collect();
        if limbs.is_empty() && !provision.limbs.is_empty() {
            return None;
        }
        also_requires.extend(limbs.iter().flat_map(|limb| limb.also_requires.iter().map(String::as_str)));
    }
    let barriers = remedy.barriers.iter().filter_map(|code| corpus.barrier(code));
    Some(Available {
        gives: &remedy.gives,
        rule: &remedy.rule,
        cite: corpus.cite(&remedy.rule),
        national: remedy.state.is_some(),
        before: &remedy.before,
        also_requires,
        barriers: barriers
            .map(|barrier| InTheWay { code: &barrier.code, says: &barrier.says, cite: &barrier.cite })
            .collect(),
    })
}
