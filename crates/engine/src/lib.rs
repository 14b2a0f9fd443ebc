//! The law of non-punishment as typed data, and the pure function that judges a case by it.
//!
//! `(case file, law, date) -> assessment`. Nothing here may know a file, a clock, a network,
//! a database, chance, or the words of any language a person reads.

pub mod assess;
pub mod case;
pub mod date;
pub mod decide;
pub mod decision;
pub mod document;
pub mod fact;
pub mod law;
pub mod schema;
pub mod vocabulary;

pub use assess::{Assessment, Outlook, Summary, assess, outlook, summarise};
pub use case::Case;
pub use date::{Day, PartialDate};
pub use decide::{Decision, decide};
pub use document::{Node, Problem};
pub use fact::Fact;
pub use law::{Corpus, Rulebook};
