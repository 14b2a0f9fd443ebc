//! What a decision may contest: an element of the definition, or the link. Nothing else can be named.

use crate::case::Element;
use crate::decide::{ActFacts, Finds};
use crate::fact::Fact;
use crate::vocabulary::{ACT, LINKS, MEANS, NEXUS, PURPOSE};

/// A part of the definition (ACTIP 2(a)) or of the link (ACTIP 14(7)) that is said not to be so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contest {
    /// `episode.act`: nothing was done that the definition names.
    Act,
    /// `episode.means`: none of the means was used.
    Means,
    /// `episode.purpose`: no exploitation was intended.
    Purpose,
    /// `nexus`: none of the eight links is there.
    Nexus,
    /// `nexus.ordered` and the like: this link is not there.
    Link(usize),
    /// `nexus.independent`: it was a free choice unconnected to the trafficking.
    Independent,
}

impl Contest {
    /// The places that can be contested.
    #[must_use]
    pub fn places() -> Vec<String> {
        let parts = ["episode.act", "episode.means", "episode.purpose", "nexus"].map(str::to_owned);
        parts.into_iter().chain(NEXUS.iter().map(|fact| format!("nexus.{fact}"))).collect()
    }

    /// Reads a place.
    #[must_use]
    pub fn parse(place: &str) -> Option<Self> {
        match place {
            "episode.act" => Some(Self::Act),
            "episode.means" => Some(Self::Means),
            "episode.purpose" => Some(Self::Purpose),
            "nexus" => Some(Self::Nexus),
            _ => {
                let fact = place.strip_prefix("nexus.")?;
                let index = NEXUS.iter().position(|known| *known == fact)?;
                Some(if index < LINKS { Self::Link(index) } else { Self::Independent })
            }
        }
    }

    /// Whether it is never asked of a child: means and compulsion.
    #[must_use]
    pub fn is_never_of_a_child(self) -> bool {
        const COMPELLED: usize = 0;
        matches!(self, Self::Means | Self::Link(COMPELLED))
    }

    /// Takes what is contested to be as the decision says. A finding that it goes against is set aside.
    pub(super) fn put(self, facts: &mut ActFacts) {
        match self {
            Self::Act => facts.act = Element::whole(Fact::No, ACT.len()),
            Self::Means => facts.means = Element::whole(Fact::No, MEANS.len()),
            Self::Purpose => facts.purpose = Element::whole(Fact::No, PURPOSE.len()),
            Self::Nexus => (0..LINKS).for_each(|index| facts.links = facts.links.with(index, Fact::No)),
            Self::Link(index) => facts.links = facts.links.with(index, Fact::No),
            Self::Independent => facts.independent = Fact::Yes,
        }
        if matches!(self, Self::Act | Self::Means | Self::Purpose) {
            facts.finds = Finds { own_not_victim: facts.finds.own_not_victim, ..Finds::default() };
        }
    }
}
