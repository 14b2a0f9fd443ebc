//! XLSX: the cells of one sheet, read one after another, and a workbook of text. A formula is read as the text of
//! the formula and never evaluated. It must never make a cell that is not written: a sheet may be mostly holes.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx};
use rust_xlsxwriter::Workbook;

use super::{LARGEST_UNPACKED, MOST_COLUMNS, MOST_ROWS, Table, Unreadable, header, row, zipped};

const DAMAGED: &str = "open it in a spreadsheet program and save it again as .xlsx";

/// The most UTF-16 units that a cell of XLSX holds.
const ROOM: usize = 32_767;
/// What to say of a cell that XLSX cannot hold.
pub const NO_ROOM: &str =
    "a cell of XLSX holds at most 32,767 characters and no U+FFFE or U+FFFF; export to CSV";

pub(super) fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Table, Unreadable> {
    zipped::check(bytes)?;
    let damaged =
        |error: calamine::XlsxError| Unreadable::new(format!("the file is no sound .xlsx: {error}"), DAMAGED);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let names = book.sheet_names();
    let name = match sheet {
        Some(wanted) => names.iter().find(|name| *name == wanted),
        None => names.first(),
    };
    let Some(name) = name.cloned() else {
        let known = names.iter().take(20).cloned().collect::<Vec<_>>().join(", ");
        return Err(Unreadable::new(
            format!("there is no such sheet; the sheets are: {known}"),
            "name one with --sheet",
        ));
    };
    let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
    let mut table = Table::default();
    let mut line = Line::default();
    let mut held: u64 = 0;
    while let Some(cell) = cells.next_cell_with_formula().map_err(damaged)? {
        let (at_row, at_column) =
            (u64::from(cell.pos.0) + 1, usize::try_from(cell.pos.1).unwrap_or(usize::MAX));
        let text = match cell.formula.filter(|formula| !formula.is_empty()) {
            Some(formula) => format!("={formula}"),
            None => text(&cell.value),
        };
        if text.is_empty() {
            continue;
        }
        held += text.len() as u64;
        if held > LARGEST_UNPACKED {
            return Err(Unreadable::new(
                "the sheet holds more than 256 MiB of text",
                "divide it into several files",
            ));
        }
        if at_row > MOST_ROWS || at_row < line.number {
            return Err(Unreadable::new(
                "the rows of the sheet are not in order or more than 1,048,576",
                DAMAGED,
            ));
        }
        if at_column >= MOST_COLUMNS {
            return Err(Unreadable::new(
                format!("row {at_row} has a cell beyond column 1,000"),
                "delete what stands there",
            ));
        }
        if at_row != line.number {
            line.end(&mut table)?;
            line = Line { number: at_row, cells: Vec::new() };
        }
        if line.cells.len() <= at_column {
            line.cells.resize(at_column + 1, String::new());
        }
        if let Some(place) = line.cells.get_mut(at_column) {
            *place = text;
        }
    }
    line.end(&mut table)?;
    if table.header.is_empty() {
        return Err(Unreadable::new(
            "the sheet is empty",
            "name another with --sheet, or write the names of the columns into row 1",
        ));
    }
    Ok(table)
}

/// A row as it is gathered.
#[derive(Default)]
struct Line {
    number: u64,
    cells: Vec<String>,
}

impl Line {
    fn end(&mut self, table: &mut Table) -> Result<(), Unreadable> {
        let cells = std::mem::take(&mut self.cells);
        if self.number == 0 {
            return Ok(());
        }
        if table.header.is_empty() {
            table.header = header(cells)?;
            return Ok(());
        }
        match row(&table.header, self.number, cells, false) {
            Some(row) => table.push(row),
            None => Ok(()),
        }
    }
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(when) if when.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = when.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) {
                return date;
            }
            format!("{date}T{hour:02}:{minute:02}:{second:02}")
        }
        DataRef::DateTime(when) => when.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// Whether XLSX can hold a cell.
pub(crate) fn has_room(cell: &str) -> bool {
    cell.encode_utf16().count() <= ROOM && !cell.contains(['\u{fffe}', '\u{ffff}'])
}

pub(super) fn write(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, String> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("htcds").map_err(|error| error.to_string())?;
    for (at, cells) in (0u32..).zip(std::iter::once(header).chain(rows.iter().map(Vec::as_slice))) {
        for (column, cell) in (0u16..).zip(cells) {
            if cell.is_empty() {
                continue;
            }
            if !has_room(cell) {
                return Err(format!("row {}, column {}: {NO_ROOM}", at + 1, column + 1));
            }
            sheet.write_string(at, column, cell.as_str()).map_err(|error| error.to_string())?;
        }
    }
    book.save_to_buffer().map_err(|error| error.to_string())
}
