//! Why a paper was not made. It must never hold a word of the paper: faults are written into logs.

/// Why a paper was not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The language is no tag such as `en`, `fil` or `th-TH`.
    #[error(
        "the language of a paper is a tag of BCP 47 with two or three letters first, such as `th` or `fil`"
    )]
    Language,
    /// More characters than one paper may hold.
    #[error("a paper holds at most {most} characters; this one has {found}")]
    Length {
        /// Characters found.
        found: usize,
        /// Characters a paper may hold.
        most: usize,
    },
    /// A table with more columns than can be read on A4.
    #[error("a table holds at most {most} columns; this one has {found}")]
    Columns {
        /// Columns found.
        found: usize,
        /// Columns a table may have.
        most: usize,
    },
    /// The template failed, which is a fault of this program.
    #[error("the template of papers failed at its line {line}")]
    Template {
        /// The line of the template, or 0 where none is known.
        line: usize,
    },
}
