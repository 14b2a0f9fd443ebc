//! Conditions on a situation, from a closed vocabulary: no expressions, only keys and the words they may have.
//!
//! `context`, `person.attributes` and `woman` are not in the vocabulary, so no rule can ask for them.

use super::offences::Offences;
use crate::document::{Node, Path, Reader, Value};
use crate::fact::{Fact, FactSet};
use crate::vocabulary::{
    ActKind, CIRCUMSTANCES, Child, Class, Inquiry, Link, NEXUS, PROCEEDINGS, Principle, Protection, Stage,
    Standing, Status,
};

/// Where each key has its bits: the word, the first bit.
const NEXUS_AT: (usize, u32) = (0, 0);
const CIRCUMSTANCES_AT: (usize, u32) = (0, 27);
const ACT_AT: (usize, u32) = (0, 54);
const MEANS_AT: (usize, u32) = (0, 57);
const PURPOSE_AT: (usize, u32) = (0, 60);
const PROCEEDINGS_AT: (usize, u32) = (1, 0);
const STAGE_AT: (usize, u32) = (1, 30);
const PRINCIPLE_AT: (usize, u32) = (1, 37);
const STATUS_AT: (usize, u32) = (1, 41);
const CHILD_AT: (usize, u32) = (1, 46);
const CONTESTED_AT: (usize, u32) = (1, 49);
const RECOGNISED_AT: (usize, u32) = (1, 51);
const GAP_AT: (usize, u32) = (1, 53);
const PROTECTION_AT: (usize, u32) = (1, 55);
const INQUIRY_AT: (usize, u32) = (2, 0);
const KIND_AT: (usize, u32) = (2, 3);
const CLASS_AT: (usize, u32) = (2, 6);
const CAUSATION_AT: (usize, u32) = (2, 10);
const COMPULSION_AT: (usize, u32) = (2, 14);
const FOREIGN_AT: (usize, u32) = (2, 18);
const SUSPICION_AT: (usize, u32) = (2, 21);
const DEFENCES_AT: (usize, u32) = (2, 24);
const GROUP_AT: (usize, u32) = (2, 40);
const OFFENCE_AT: (usize, u32) = (3, 0);

/// How a defence stands for a lawyer who thinks of raising it, on the broad reading.
pub(crate) const DEFENCE_WORDS: &[&str] = &["met", "supported", "open", "failed"];
const YES_NO: &[&str] = &["yes", "no"];
const ELEMENT_WORDS: &[&str] = &["met", "open", "contradicted"];

/// Everything a condition may ask about one act, one bit for each key and word.
#[derive(Clone, Copy, Debug, Default)]
pub struct Situation {
    words: [u64; 4],
}

impl Situation {
    fn put(&mut self, (word, first): (usize, u32), index: usize) {
        self.words[word] |= 1 << (first as usize + index);
    }

    fn put_facts(&mut self, (word, first): (usize, u32), count: usize, facts: FactSet) {
        let all = (1_u64 << count) - 1;
        let (yes, no) = (u64::from(facts.yes), u64::from(facts.no));
        let bits = yes | no << count | (all & !(yes | no)) << (2 * count);
        self.words[word] |= bits << first;
    }

    /// What is known before anything is judged: the facts of the act and its episode.
    #[must_use]
    pub(crate) fn of_facts(nexus: FactSet, circumstances: FactSet, proceedings: FactSet) -> Self {
        let mut situation = Self::default();
        situation.put_facts(NEXUS_AT, NEXUS.len(), nexus);
        situation.put_facts(CIRCUMSTANCES_AT, CIRCUMSTANCES.len(), circumstances);
        situation.put_facts(PROCEEDINGS_AT, PROCEEDINGS.len(), proceedings);
        situation
    }

    /// The same situation with one fact of the proceedings answered so.
    #[must_use]
    pub(crate) fn with_proceeding(mut self, index: usize, fact: Fact) -> Self {
        let (word, first) = PROCEEDINGS_AT;
        for value in 0..Fact::ALL.len() {
            self.words[word] &= !(1 << (first as usize + index + value * PROCEEDINGS.len()));
        }
        self.words[word] |= 1 << (first as usize + index + fact as usize * PROCEEDINGS.len());
        self
    }

    pub(crate) fn put_elements(&mut self, elements: [Standing; 3]) {
        for (at, standing) in [ACT_AT, MEANS_AT, PURPOSE_AT].into_iter().zip(elements) {
            let index = match standing {
                Standing::Met => 0,
                Standing::Open | Standing::NotRequired => 1,
                Standing::Contradicted => 2,
            };
            self.put(at, index);
        }
    }

    pub(crate) fn put_offence(
        &mut self,
        offence: u8,
        group: usize,
        kind: ActKind,
        class: Class,
        inquiry: Inquiry,
    ) {
        self.put(OFFENCE_AT, usize::from(offence));
        self.put(GROUP_AT, group);
        self.put(KIND_AT, kind as usize);
        self.put(CLASS_AT, class as usize);
        self.put(INQUIRY_AT, inquiry as usize);
    }

    pub(crate) fn put_person(&mut self, child: Child, suspicion: Fact, foreign: Fact, stage: Stage) {
        self.put(CHILD_AT, child as usize);
        self.put(SUSPICION_AT, suspicion as usize);
        self.put(FOREIGN_AT, foreign as usize);
        self.put(STAGE_AT, stage as usize);
    }

    pub(crate) fn put_status(&mut self, status: Status, contested: bool, recognised: bool) {
        self.put(STATUS_AT, status as usize);
        self.put(CONTESTED_AT, usize::from(!contested));
        self.put(RECOGNISED_AT, usize::from(!recognised));
    }

    pub(crate) fn put_nexus(&mut self, causation: Link, compulsion: Link, principle: Principle) {
        self.put(CAUSATION_AT, causation as usize);
        self.put(COMPULSION_AT, compulsion as usize);
        self.put(PRINCIPLE_AT, principle as usize);
    }

    pub(crate) fn put_protection(&mut self, protection: Protection, gap: bool) {
        self.put(PROTECTION_AT, protection as usize);
        self.put(GAP_AT, usize::from(!gap));
    }

    /// `word` is an index into [`DEFENCE_WORDS`].
    pub(crate) fn put_defence(&mut self, defence: usize, word: usize) {
        self.put((DEFENCES_AT.0, DEFENCES_AT.1 + 4 * defence as u32), word);
    }
}

/// One key and the words it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Atom {
    word: u8,
    mask: u64,
}

/// Conditions that must all hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause(Vec<Atom>);

impl Clause {
    /// Whether the clause asks nothing, and so always holds.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every condition holds.
    #[must_use]
    pub fn holds(&self, situation: &Situation) -> bool {
        self.0.iter().all(|atom| situation.words[usize::from(atom.word)] & atom.mask != 0)
    }

    /// Whether any combination of status, causation and protection that can occur satisfies the clause.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        let mut found = false;
        crate::decide::for_each_outcome(|status, causation, principle, protection, gap| {
            let mut probe = Situation { words: [u64::MAX; 4] };
            let spans =
                [(STATUS_AT, 5), (CAUSATION_AT, 4), (PRINCIPLE_AT, 4), (PROTECTION_AT, 7), (GAP_AT, 2)];
            for ((word, first), count) in spans {
                probe.words[word] &= !(((1_u64 << count) - 1) << first);
            }
            probe.put(STATUS_AT, status as usize);
            probe.put(CAUSATION_AT, causation as usize);
            probe.put(PRINCIPLE_AT, principle as usize);
            probe.put_protection(protection, gap);
            found |= self.holds(&probe);
        });
        found
    }
}

/// A condition: one of the clauses of `when` holds and none of `unless`.
#[derive(Clone, Debug, Default)]
pub struct Trigger {
    /// Any one of these raises it; none at all means always.
    pub when: Vec<Clause>,
    /// Any one of these stops it.
    pub unless: Vec<Clause>,
    /// One bit for each fact of the proceedings that it reads.
    proceedings: u16,
}

impl Trigger {
    /// The trigger of these clauses.
    #[must_use]
    pub fn new(when: Vec<Clause>, unless: Vec<Clause>) -> Self {
        let atoms = when.iter().chain(&unless).flat_map(|clause| &clause.0);
        let read = atoms
            .filter(|atom| usize::from(atom.word) == PROCEEDINGS_AT.0)
            .fold(0, |all, atom| all | atom.mask);
        let count = PROCEEDINGS.len();
        let reads = |index: usize| (0..Fact::ALL.len()).any(|value| read >> (index + value * count) & 1 == 1);
        let proceedings = (0..count).filter(|index| reads(*index)).fold(0, |mask, index| mask | 1 << index);
        Self { when, unless, proceedings }
    }

    /// Whether it reads this fact of the proceedings.
    #[must_use]
    pub(crate) const fn reads_proceeding(&self, index: usize) -> bool {
        self.proceedings >> index & 1 == 1
    }

    /// One bit for each offence that a clause names, by its code or by its group.
    pub(crate) fn offences(&self, offences: &Offences) -> u64 {
        let atoms = || self.when.iter().flat_map(|clause| &clause.0);
        let named = atoms().filter(|atom| usize::from(atom.word) == OFFENCE_AT.0);
        let (word, first) = GROUP_AT;
        let in_groups = offences.groups().iter().enumerate().filter(|(index, _)| {
            let bit = 1_u64 << (first as usize + index);
            atoms().any(|atom| usize::from(atom.word) == word && atom.mask & bit != 0)
        });
        let of_groups = in_groups.fold(0, |mask, (_, group)| mask | offences.mask_of_group(group));
        named.fold(of_groups, |mask, atom| mask | atom.mask)
    }

    /// Whether it reads a fact that the general defences ask for.
    pub(crate) fn reads_circumstances(&self) -> bool {
        let (word, first) = CIRCUMSTANCES_AT;
        let span = ((1_u64 << (CIRCUMSTANCES.len() * Fact::ALL.len())) - 1) << first;
        let mut atoms = self.when.iter().flat_map(|clause| &clause.0);
        atoms.any(|atom| usize::from(atom.word) == word && atom.mask & span != 0)
    }

    /// Whether the trigger fires in a situation.
    #[must_use]
    pub fn fires(&self, situation: &Situation) -> bool {
        (self.when.is_empty() || self.when.iter().any(|clause| clause.holds(situation)))
            && !self.unless.iter().any(|clause| clause.holds(situation))
    }
}

/// Reads a list of clauses: `[{ status = ["presumed"], stage = ["charge", "trial"] }, …]`.
pub(crate) fn read_clauses(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    offences: &Offences,
) -> Vec<Clause> {
    let single;
    let items = if matches!(node.value, Value::Table(_)) {
        single = [node.clone()];
        &single[..]
    } else {
        r.list(path, node)
    };
    let clauses = items.iter().enumerate().map(|(i, node)| read_clause(r, &path.index(i), node, offences));
    clauses.collect()
}

fn read_clause(r: &mut Reader, path: &Path<'_>, node: &Node<'_>, offences: &Offences) -> Clause {
    let mut clause = Clause::default();
    let Value::Table(entries) = &node.value else {
        r.list(path, node);
        return clause;
    };
    for entry in entries {
        let path = path.key(&entry.key);
        let Some((at, stride, words)) = key(&entry.key, offences) else {
            let families = [("nexus", NEXUS), ("circumstances", CIRCUMSTANCES), ("proceedings", PROCEEDINGS)];
            let facts = families
                .iter()
                .flat_map(|(family, names)| names.iter().map(move |name| format!("{family}.{name}")));
            let known: Vec<String> = KEYS.iter().map(|key| (*key).to_owned()).chain(facts).collect();
            r.not_one_of(&path, &entry.node, &entry.key, known.iter().map(String::as_str));
            continue;
        };
        let single;
        let items = if let Value::Text(_) = entry.node.value {
            single = [entry.node.clone()];
            &single[..]
        } else {
            r.list(&path, &entry.node)
        };
        let mut mask = 0;
        for (i, item) in items.iter().enumerate() {
            let path = path.index(i);
            let Some(text) = r.text(&path, item) else {
                continue;
            };
            match words.iter().position(|word| *word == text) {
                Some(index) => mask |= 1 << (at.1 + stride * index as u32),
                None => r.not_one_of(&path, item, text, words.iter().copied()),
            }
        }
        clause.0.push(Atom { word: at.0 as u8, mask });
    }
    // In one order whatever the order of the text, so that two clauses of one meaning are equal.
    clause.0.sort_unstable_by_key(|atom| (atom.word, atom.mask));
    clause
}

const KEYS: &[&str] = &[
    "stage",
    "principle",
    "status",
    "child",
    "contested",
    "recognised",
    "gap",
    "protection",
    "inquiry",
    "offence",
    "group",
    "kind",
    "class",
    "causation",
    "compulsion",
    "act",
    "means",
    "purpose",
    "foreign",
    "suspicion",
];

/// Where a key has its bits, how far apart its words stand, and the words.
fn key<'o>(name: &str, offences: &'o Offences) -> Option<((usize, u32), u32, Vec<&'o str>)> {
    let facts = |at: (usize, u32), names: &[&str], fact: &str| {
        let index = names.iter().position(|name| *name == fact)?;
        let first = at.1 + index as u32;
        Some(((at.0, first), names.len() as u32, Fact::NAMES.to_vec()))
    };
    if let Some((family, fact)) = name.split_once('.') {
        return match family {
            "nexus" => facts(NEXUS_AT, NEXUS, fact),
            "circumstances" => facts(CIRCUMSTANCES_AT, CIRCUMSTANCES, fact),
            "proceedings" => facts(PROCEEDINGS_AT, PROCEEDINGS, fact),
            "defence" => {
                let index = crate::vocabulary::Defence::parse(fact)? as u32;
                Some(((DEFENCES_AT.0, DEFENCES_AT.1 + 4 * index), 1, DEFENCE_WORDS.to_vec()))
            }
            _ => None,
        };
    }
    let (at, words): (_, &[&str]) = match name {
        "stage" => (STAGE_AT, Stage::NAMES),
        "principle" => (PRINCIPLE_AT, Principle::NAMES),
        "status" => (STATUS_AT, Status::NAMES),
        "child" => (CHILD_AT, Child::NAMES),
        "contested" => (CONTESTED_AT, YES_NO),
        "recognised" => (RECOGNISED_AT, YES_NO),
        "gap" => (GAP_AT, YES_NO),
        "protection" => (PROTECTION_AT, Protection::NAMES),
        "inquiry" => (INQUIRY_AT, Inquiry::NAMES),
        "kind" => (KIND_AT, ActKind::NAMES),
        "class" => (CLASS_AT, Class::NAMES),
        "causation" => (CAUSATION_AT, Link::NAMES),
        "compulsion" => (COMPULSION_AT, Link::NAMES),
        "foreign" => (FOREIGN_AT, Fact::NAMES),
        "suspicion" => (SUSPICION_AT, Fact::NAMES),
        "act" => (ACT_AT, ELEMENT_WORDS),
        "means" => (MEANS_AT, ELEMENT_WORDS),
        "purpose" => (PURPOSE_AT, ELEMENT_WORDS),
        "offence" => return Some((OFFENCE_AT, 1, offences.codes().collect())),
        "group" => {
            return Some((GROUP_AT, 1, offences.groups().iter().map(String::as_str).collect()));
        }
        _ => return None,
    };
    Some((at, 1, words.to_vec()))
}
