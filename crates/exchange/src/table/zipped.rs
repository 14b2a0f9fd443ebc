//! Whether an XLSX file may be unpacked: counted before anything reads it. It must never hold what it unpacks.

use std::io::{self, Cursor, Read as _};

use zip::ZipArchive;

use super::{LARGEST_UNPACKED, Unreadable};

/// The most files inside one workbook.
const MOST_FILES: usize = 10_000;
const DAMAGED: &str = "open it in a spreadsheet program and save it again as .xlsx";

/// Counts what the directory says, then what really comes out, and stops at the limit: a directory can lie.
pub(super) fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    let damaged = |error: String| Unreadable::new(format!("the file is no sound .xlsx: {error}"), DAMAGED);
    let bomb = || {
        let what = "the file would unpack to more than 256 MiB";
        Unreadable::new(what, "do not open it; ask whoever sent it, or divide it into several files")
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(error.to_string()))?;
    if archive.len() > MOST_FILES {
        return Err(Unreadable::new("the file holds more than 10,000 parts", DAMAGED));
    }
    let mut said: u64 = 0;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|error| damaged(error.to_string()))?;
        said = said.saturating_add(part.size());
    }
    if said > LARGEST_UNPACKED {
        return Err(bomb());
    }
    let mut left = LARGEST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| damaged(error.to_string()))?;
        let read = io::copy(&mut part.take(left + 1), &mut io::sink());
        let read = read.map_err(|error| damaged(error.to_string()))?;
        left = left.checked_sub(read).ok_or_else(bomb)?;
    }
    Ok(())
}
