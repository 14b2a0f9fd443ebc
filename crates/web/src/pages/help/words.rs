//! The words that pages use, in the order in which they are explained. Each has an anchor, as `#term-gap`.

use lindung_engine::vocabulary::{Principle, Protection, Stage, Status};

/// A word with the members it may have.
pub(super) struct Term {
    /// The anchor, and the messages `help-word-…` and `help-term-…`.
    pub(super) id: &'static str,
    /// The prefix of the messages of its members.
    pub(super) prefix: &'static str,
    /// Its members: of each a name and a long form.
    pub(super) members: &'static [&'static str],
}

/// Words that belong together.
pub(super) struct Group {
    /// The message `help-words-…`.
    pub(super) id: &'static str,
    pub(super) terms: &'static [Term],
}

const fn term(id: &'static str) -> Term {
    Term { id, prefix: "", members: &[] }
}

/// All words.
pub(super) const GROUPS: &[Group] = &[
    Group {
        id: "person",
        terms: &[
            term("victim"),
            term("child"),
            term("elements"),
            Term { id: "status", prefix: "status", members: Status::NAMES },
            term("suspicion"),
            term("finding"),
        ],
    },
    Group {
        id: "act",
        terms: &[
            term("act"),
            term("nexus"),
            term("causation"),
            term("compulsion"),
            term("inquiry"),
            Term { id: "stage", prefix: "stage", members: Stage::NAMES },
        ],
    },
    Group {
        id: "law",
        terms: &[
            Term { id: "principle", prefix: "principle", members: Principle::NAMES },
            Term { id: "protection", prefix: "protection", members: Protection::NAMES },
            term("gap"),
            term("ground"),
            term("binding"),
            term("reading"),
            term("defence"),
            term("divergence"),
            term("actip"),
        ],
    },
    Group {
        id: "next",
        terms: &[
            term("measure"),
            term("duty"),
            term("decision"),
            term("referral"),
            term("consent"),
            term("remedy"),
            term("removal"),
        ],
    },
];
