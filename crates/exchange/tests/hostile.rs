//! Files that are broken or meant to do harm: what is sound in them is kept, the rest is told.

#![expect(clippy::unwrap_used, reason = "a test fails by stopping")]

use lindung_exchange::table::{self, Table};

fn sound(table: &Table) -> Vec<&str> {
    table.rows.iter().filter_map(|row| Some(row.cells.as_ref().ok()?.first()?.1.as_str())).collect()
}

fn told(table: &Table) -> Vec<(u64, &str)> {
    table
        .rows
        .iter()
        .filter_map(|row| row.cells.as_ref().err())
        .map(|bad| (bad.row, bad.column.as_str()))
        .collect()
}

#[test]
fn an_unclosed_quotation_mark_takes_no_row_with_it() {
    let table = table::read(b"a,b\n1,x\n\"2,y\n3,z\n4,w\n", None).unwrap();
    assert_eq!((sound(&table), told(&table)), (vec!["1", "3", "4"], vec![(3, "")]));
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    for end in ["\n", "\r\n"] {
        let text = ["a,b", "1,x", "", "2", "\"3\n\",y", "4"].join(end);
        let table = table::read(text.as_bytes(), None).unwrap();
        assert_eq!(told(&table), [(4, ""), (6, "")], "{end:?}");
        assert_eq!(sound(&table), ["1", "3\n"]);
    }
}

#[test]
fn encodings_are_recognised_or_told_row_by_row() {
    let wide: Vec<u8> = "\u{feff}a;b\nสมชาย;x\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(sound(&table::read(&wide, None).unwrap()), ["สมชาย"]);
    let big: Vec<u8> = "\u{feff}a\tb\né\tx\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(sound(&table::read(&big, None).unwrap()), ["é"]);
    assert_eq!(sound(&table::read("\u{feff}a,b\né,x\n".as_bytes(), None).unwrap()), ["é"]);
    let table = table::read(b"a,b\nJos\xe9,x\nAna,y\n\xca\xc1\xaa\xd2\xc2,z\n", None).unwrap();
    assert_eq!((sound(&table), told(&table)), (vec!["Ana"], vec![(2, "a"), (4, "a")]));
    let thai = table.rows[2].cells.as_ref().unwrap_err();
    assert!(thai.problem.contains("Windows-874"), "{}", thai.problem);
}

#[test]
fn a_cell_too_long_is_told_and_the_next_row_kept() {
    let text = format!("a,b\n{},x\n2,y\n", "l".repeat(table::LONGEST_CELL + 1));
    let table = table::read(text.as_bytes(), None).unwrap();
    assert_eq!((sound(&table), told(&table)), (vec!["2"], vec![(2, "a")]));
}

#[test]
fn a_formula_in_a_workbook_is_text() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "a").unwrap();
    sheet.write_formula(1, 0, "=HYPERLINK(\"http://example.org\")").unwrap();
    sheet.write_number(2, 0, 17.0).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(sound(&table::read(&bytes, None).unwrap()), ["=HYPERLINK(\"http://example.org\")", "17"]);
    let missing = table::read(&bytes, Some("Nowhere")).unwrap_err();
    assert!(missing.what.contains("Sheet1"), "{}", missing.what);
}

#[test]
fn a_table_written_holds_no_formula() {
    let cells = vec![vec!["=cmd|' /C calc'!A0".to_owned(), "@SUM(1)".to_owned()]];
    let header = ["a".to_owned(), "b".to_owned()];
    let text = String::from_utf8(table::write_csv(&header, &cells).unwrap()).unwrap();
    assert!(text.contains("\"'=cmd|' /C calc'!A0\",\"'@SUM(1)\""), "{text}");
    let bytes = table::write_xlsx(&header, &cells).unwrap();
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut parts.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut sheet)
        .unwrap();
    assert!(!sheet.contains("<f>"), "{sheet}");
}

/// A workbook in which one part unpacks to 300 MiB of zeros.
fn bomb() -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let zeros = vec![0; 1024 * 1024];
    for _ in 0..300 {
        std::io::Write::write_all(&mut archive, &zeros).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_bomb_is_refused_even_where_its_directory_lies() {
    let honest = bomb();
    let refused = table::read(&honest, None).unwrap_err();
    assert!(refused.what.contains("256 MiB"), "{}", refused.what);
    let mut lying = honest.clone();
    let size = (300u32 * 1024 * 1024).to_le_bytes();
    let places: Vec<usize> = (0..lying.len() - 4).filter(|at| lying[*at..*at + 4] == size).collect();
    assert!(!places.is_empty());
    for at in places {
        lying[at..at + 4].copy_from_slice(&1000u32.to_le_bytes());
    }
    assert!(table::read(&lying, None).is_err());
}
