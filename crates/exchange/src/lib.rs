//! Tables of other systems to openings of cases, and back. Bytes and values come in and go out.
//!
//! It must never know a file, a clock, a network, chance, or what a fact means in law. Whether a case keeps the
//! contract its caller asks the engine; here only cells are put in their places.

pub mod fields;
pub mod htcds;
pub mod ids;
pub mod opening;
pub mod table;

pub use opening::{Entry, Opening, Rejection};
