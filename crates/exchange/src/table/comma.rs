//! CSV: records out of text, each good one kept beside the bad, and text out of records.
//! It must never let an unclosed quotation mark swallow the rows after it.

use csv::{ByteRecord, QuoteStyle, ReaderBuilder, WriterBuilder};

use super::{MOST_ROWS, Row, Table, Unreadable, disarm, header, rearm, row, text};
use crate::opening::Rejection;

/// How often reading begins anew after a row that swallows others; each time costs one look at the rest.
const MOST_RESTARTS: usize = 100;

pub(super) fn read(bytes: &[u8]) -> Result<Table, Unreadable> {
    let comma = divider(bytes);
    let mut table = Table::default();
    let mut begun = Place { at: 0, row: 0 };
    for _ in 0..=MOST_RESTARTS {
        match pass(bytes, comma, begun, &mut table)? {
            Some(next) => begun = next,
            None => return Ok(table),
        }
    }
    let problem = "too many rows before this one are broken, and reading stopped here; mend them and import the file again";
    table.push(Row { number: begun.row + 1, cells: Err(Rejection::new(begun.row + 1, "", problem)) })?;
    Ok(table)
}

/// A place to begin at: the byte, and how many rows lie before it.
#[derive(Clone, Copy)]
struct Place {
    at: usize,
    row: u64,
}

/// Reads on from a place to the end, or to a row that swallowed others; then the place after its first line.
fn pass(bytes: &[u8], comma: u8, begun: Place, table: &mut Table) -> Result<Option<Place>, Unreadable> {
    let text = bytes.get(begun.at..).unwrap_or_default();
    let mut reader =
        ReaderBuilder::new().delimiter(comma).has_headers(false).flexible(true).from_reader(text);
    let mut record = ByteRecord::new();
    let mut number = begun.row;
    loop {
        let before = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) if table.header.is_empty() => {
                return Err(Unreadable::new(
                    "the file is empty",
                    "write the names of the columns into row 1",
                ));
            }
            Ok(false) => return Ok(None),
            Err(error) => {
                return Err(Unreadable::new(
                    format!("the file cannot be read as CSV: {error}"),
                    "save it as CSV UTF-8",
                ));
            }
        }
        let after = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        let (blank, start) = skipped(text, before);
        number += blank + 1;
        if number > MOST_ROWS {
            return Err(Unreadable::new(
                "the file has more than 1,048,576 rows",
                "divide it into several files",
            ));
        }
        if table.header.is_empty() {
            table.header = names(&record)?;
            continue;
        }
        let found = cells(&table.header, number, &record);
        let lines = text.get(start..after).unwrap_or_default();
        let first =
            lines.iter().position(|byte| *byte == b'\n').map(|at| at + 1).filter(|end| *end < lines.len());
        let broken = found.as_ref().is_some_and(|row| row.cells.is_err());
        if let Some(row) = found {
            table.push(row)?;
        }
        if let Some(end) = first.filter(|_| broken && !is_utf8_fault(&record)) {
            return Ok(Some(Place { at: begun.at + start + end, row: number }));
        }
    }
}

/// A row whose letters are wrong is whole all the same.
fn is_utf8_fault(record: &ByteRecord) -> bool {
    record.iter().any(|cell| std::str::from_utf8(cell).is_err())
        && !record.iter().any(|cell| cell.len() > super::LONGEST_CELL)
}

/// Empty lines that the reader passes over at a place, and where the record begins.
fn skipped(text: &[u8], before: usize) -> (u64, usize) {
    let mut start = before;
    // The reader stops between the two halves of a line end.
    if before > 0 && text.get(before - 1) == Some(&b'\r') && text.get(before) == Some(&b'\n') {
        start += 1;
    }
    let mut blank = 0;
    while let Some(byte) = text.get(start).filter(|byte| matches!(**byte, b'\r' | b'\n')) {
        let next = text.get(start + 1);
        blank += u64::from(*byte == b'\n' || next != Some(&b'\n'));
        start += 1;
    }
    (blank, start)
}

fn names(record: &ByteRecord) -> Result<Vec<String>, Unreadable> {
    let names: Result<Vec<String>, _> =
        record.iter().map(|name| std::str::from_utf8(name).map(|name| rearm(name).to_owned())).collect();
    header(names.map_err(|_| Unreadable::new("the header is not UTF-8 text", "save the file as CSV UTF-8"))?)
}

fn cells(header: &[String], number: u64, record: &ByteRecord) -> Option<Row> {
    let wrong =
        record.iter().enumerate().find_map(|(at, cell)| text::wrong(cell).map(|problem| (at, problem)));
    if let Some((at, problem)) = wrong {
        let column = header.get(at).cloned().unwrap_or_default();
        return Some(Row { number, cells: Err(Rejection::new(number, column, problem)) });
    }
    let cells = record.iter().map(|cell| rearm(&String::from_utf8_lossy(cell)).to_owned());
    row(header, number, cells.collect(), true)
}

/// What divides the cells: the one of comma, semicolon and tab that stands most often in the first line.
fn divider(bytes: &[u8]) -> u8 {
    let line =
        bytes.split(|byte| matches!(byte, b'\n' | b'\r')).find(|line| !line.is_empty()).unwrap_or_default();
    let count = |byte: u8| line.iter().filter(|found| **found == byte).count();
    [b'\t', b';', b','].into_iter().max_by_key(|byte| count(*byte)).unwrap_or(b',')
}

pub(super) fn write(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, String> {
    let mut writer =
        WriterBuilder::new().quote_style(QuoteStyle::Always).from_writer(b"\xef\xbb\xbf".to_vec());
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        writer.write_record(row.iter().map(|cell| disarm(cell))).map_err(|error| error.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}
