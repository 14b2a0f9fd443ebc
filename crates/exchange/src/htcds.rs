//! A table in the fields of HTCDS 2.0, with the extension `lindung_…`, to openings of cases and back.
//! Where a cell says nothing, or nothing that has a place in a case, the case says unknown. It must never read a
//! file, never say "no" for an empty cell, and never put what identifies a person where only facts may stand.

mod acts;
mod columns;
mod derive;
mod export;
mod give;
mod import;
mod keep;

use std::collections::BTreeMap;

pub use columns::{EXTENSION, column_of};
pub use export::{Exported, export};
pub use import::{Plan, Taken, import};

/// The name of the standard: the set of its entry `answers`.
pub const SET: &str = "htcds/2.0";

/// The cells of one row that hold something, by the name of their column.
pub(crate) type Cells = BTreeMap<String, String>;

/// The text of a cell without space around it; nothing where there is none.
pub(crate) fn said<'c>(cells: &'c Cells, column: &str) -> Option<&'c str> {
    cells.get(column).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}
