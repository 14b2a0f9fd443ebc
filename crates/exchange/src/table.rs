//! Tables as bytes: CSV and XLSX in, rows of text out, and the reverse. Every limit stands here.
//! It must never know what a column means, and never evaluates anything: a formula is text.

mod comma;
mod harmless;
mod sheet;
mod text;
mod zipped;

use crate::opening::Rejection;

pub use harmless::{disarm, rearm};
pub use sheet::NO_ROOM;
pub(crate) use sheet::has_room;

/// The largest file, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;
/// The most that an XLSX file may hold once unpacked, and the most text of all cells, in bytes.
pub const LARGEST_UNPACKED: u64 = 256 * 1024 * 1024;
/// The most rows, with the header.
pub const MOST_ROWS: u64 = 1_048_576;
/// The most cells that hold something.
pub const MOST_CELLS: usize = 20_000_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 1_000;
/// The longest cell, in characters; columns of JSON (`lindung_…`) may be as long as a line of the bulk import.
pub const LONGEST_CELL: usize = 20_000;
/// The longest cell of a column `lindung_…`, in bytes.
pub const LONGEST_JSON: usize = 1024 * 1024;

/// A table as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns, as they stand in row 1, without space around them.
    pub header: Vec<String>,
    /// The rows that hold something, in their order.
    pub rows: Vec<Row>,
    cells: usize,
}

impl Table {
    /// Adds a row; what the cells of all rows need stays bounded.
    fn push(&mut self, row: Row) -> Result<(), Unreadable> {
        self.cells += row.cells.as_ref().map_or(1, Vec::len);
        if self.cells > MOST_CELLS {
            return Err(Unreadable::new(
                "the file has more than 20,000,000 cells",
                "divide it into several files",
            ));
        }
        self.rows.push(row);
        Ok(())
    }
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number, as a spreadsheet shows it: the header is row 1.
    pub number: u64,
    /// The cells that hold more than space, each with the index of its column, or why the row cannot be read.
    pub cells: Result<Vec<(usize, String)>, Rejection>,
}

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: &'static str,
}

impl Unreadable {
    pub(crate) fn new(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { what: what.into(), remedy }
    }
}

/// Reads a table. What kind of file it is, its first bytes say, not its name.
///
/// # Errors
/// A file that is too large, of another kind, damaged, without a header, or with an unknown `sheet`.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Table, Unreadable> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Unreadable::new("the file is larger than 64 MiB", "divide it into several files"));
    }
    if bytes.starts_with(b"PK") {
        return sheet::read(bytes, sheet);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let what = "the file is an old .xls workbook, or one that a password protects";
        return Err(Unreadable::new(what, "save it as .xlsx without a password, or as CSV"));
    }
    if sheet.is_some() {
        return Err(Unreadable::new("the file is CSV and has no sheets", "leave --sheet out"));
    }
    comma::read(&text::decode(bytes)?)
}

/// Writes CSV: UTF-8 with a mark at its start, commas, every cell in quotes, formulas disarmed.
///
/// # Errors
/// Never for text; the writer's own words otherwise.
pub fn write_csv(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, String> {
    comma::write(header, rows)
}

/// Writes XLSX with one sheet `htcds`; every cell is text, whatever it looks like.
///
/// # Errors
/// A cell that XLSX cannot hold; look at [`NO_ROOM`] before.
pub fn write_xlsx(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, String> {
    sheet::write(header, rows)
}

/// Checks one cell: nothing a case cannot hold may pass.
pub(crate) fn fits(row: u64, column: &str, cell: &str) -> Result<(), Rejection> {
    let wide = column.to_ascii_lowercase().starts_with("lindung_");
    let long = if wide { cell.len() > LONGEST_JSON } else { cell.chars().count() > LONGEST_CELL };
    if long {
        let most = if wide { "1 MiB".to_owned() } else { format!("{LONGEST_CELL} characters") };
        let problem = format!(
            "the cell is longer than {most}; shorten it, or look for a quotation mark that is not closed"
        );
        return Err(Rejection::new(row, column, problem));
    }
    if cell.contains('\0') {
        return Err(Rejection::new(row, column, "the cell holds a NUL character; delete it"));
    }
    Ok(())
}

/// Puts cells under the header: all empty is no row, too many or too few is a fault. A sheet has no end of a
/// row, so there only a cell without a header is one (`ends` is false).
pub(crate) fn row(header: &[String], number: u64, mut cells: Vec<String>, ends: bool) -> Option<Row> {
    let (found, wanted) = (cells.len(), header.len());
    if cells.iter().all(|cell| cell.trim().is_empty()) {
        return None;
    }
    while cells.len() > wanted && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    if cells.len() > wanted || (ends && cells.len() < wanted) {
        let problem = format!(
            "the row has {found} cells where the header has {wanted}; look for a comma or a quotation mark that is missing or too many"
        );
        return Some(Row { number, cells: Err(Rejection::new(number, "", problem)) });
    }
    let bad = header.iter().zip(&cells).find_map(|(column, cell)| fits(number, column, cell).err());
    let held = cells.into_iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    Some(Row { number, cells: bad.map_or_else(|| Ok(held.collect()), Err) })
}

/// The names of the columns: trimmed, at most [`MOST_COLUMNS`], empty ones at the end left off.
pub(crate) fn header(names: impl IntoIterator<Item = String>) -> Result<Vec<String>, Unreadable> {
    let mut names: Vec<String> = names.into_iter().map(|name| name.trim().to_owned()).collect();
    while names.last().is_some_and(String::is_empty) {
        names.pop();
    }
    if names.is_empty() {
        return Err(Unreadable::new("the file has no header", "write the names of the columns into row 1"));
    }
    if names.len() > MOST_COLUMNS {
        return Err(Unreadable::new(
            "the header has more than 1,000 columns",
            "keep the columns of the standard",
        ));
    }
    Ok(names)
}
