//! Letters and records on A4, as PDF: a [`Paper`] goes in, bytes come out. The same paper gives the same bytes.
//!
//! It must never know a law, a case, a person, a store, a clock, a file or a network. Every text is data: none is
//! read as markup, and what no font of ours can draw is shown as a mark in its place.

mod breaks;
mod fault;
mod fonts;
mod paper;
mod press;
mod sheet;
mod wording;
mod world;

pub use fault::Fault;
pub use fonts::prints;
pub use paper::{Block, Paper};
pub use press::pdf;
