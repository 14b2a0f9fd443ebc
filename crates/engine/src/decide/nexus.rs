//! The link between trafficking and act: causation and compulsion (Guideline 1).

use super::{ActFacts, link_of};
use crate::case::Element;
use crate::fact::{Fact, FactSet};
use crate::vocabulary::{LINKS, Link, MEANS, Reading, Standing};

/// `compelled` in the list of linking facts.
pub(crate) const COMPELLED: usize = 0;
/// `ordered`.
pub(crate) const ORDERED: usize = 1;
/// `purpose`, `status`, `escape`, `survival`, `aftermath`: with some means they make compulsion, read broadly.
pub(crate) const BROAD: u16 = 0b0111_1100;
/// All eight links.
pub(crate) const ALL_LINKS: u16 = (1 << LINKS) - 1;

/// Whether the person was compelled, and on which reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compulsion {
    /// The answer; not asked of a child.
    pub answer: Link,
    /// The reading, where the answer is yes.
    pub reading: Option<Reading>,
}

/// A link that is yes, unless somebody concludes the contrary; no only where all eight are no.
pub(super) const fn causation(links: FactSet, independent: Fact) -> Link {
    match links.any(ALL_LINKS) {
        Fact::Yes => match independent {
            Fact::Yes => Link::Unknown,
            _ => Link::Yes,
        },
        Fact::No => Link::No,
        Fact::Unknown => Link::Unknown,
    }
}

pub(super) fn compulsion(facts: &ActFacts, child: bool) -> Compulsion {
    if child {
        return Compulsion { answer: Link::NotRequired, reading: None };
    }
    let answer = compelled(facts.links, facts.means);
    let reading = (answer == Fact::Yes).then(|| match facts.links.get(COMPELLED) {
        Fact::Yes => Reading::Plain,
        _ => Reading::Broad,
    });
    Compulsion { answer: link_of(answer), reading }
}

fn compelled(links: FactSet, means: Element) -> Fact {
    let some_means = match means.standing(MEANS.len()) {
        Standing::Met => Fact::Yes,
        Standing::Contradicted => Fact::No,
        Standing::Open | Standing::NotRequired => Fact::Unknown,
    };
    let broad = some_means.and(links.any(BROAD));
    links.get(COMPELLED).or(links.get(ORDERED)).or(broad)
}
