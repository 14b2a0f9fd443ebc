//! Tables of other systems: every row is taken or told, and what is taken goes out and comes back the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_exchange::htcds::{self, Plan};
use lindung_exchange::table;

const PLAN: Plan<'_> = Plan { jurisdiction: "TH", agency: Some("Shelter North") };

fuzz_target!(|bytes: &[u8]| {
    let read = match table::read(bytes, None) {
        Ok(read) => read,
        Err(why) => return assert!(!why.what.is_empty() && !why.remedy.is_empty(), "refused without a word"),
    };
    for row in &read.rows {
        assert!(row.number > 1, "row 1 is the header");
        if let Err(rejection) = &row.cells {
            assert_eq!(rejection.row, row.number, "told of another row");
        }
    }
    let outcomes = match htcds::import(&read, PLAN) {
        Ok(outcomes) => outcomes,
        Err(why) => return assert!(!why.what.is_empty() && !why.remedy.is_empty(), "refused without a word"),
    };
    assert_eq!(outcomes.len(), read.rows.len(), "a row was lost or made up");
    for (row, outcome) in read.rows.iter().zip(&outcomes) {
        let number = outcome.as_ref().map_or_else(|told| told.row, |taken| taken.row);
        assert_eq!(number, row.number, "told of another row");
    }
    let taken: Vec<_> = outcomes.into_iter().flatten().collect();
    let exported = htcds::export(taken.iter().map(|taken| (taken.row, &taken.opening)), false);
    assert_eq!(exported.rows.len() + exported.rejected.len(), taken.len(), "a case was lost on its way out");
    if taken.is_empty() || !exported.rejected.is_empty() {
        return;
    }
    let written = table::write_csv(&exported.header, &exported.rows).expect("text can be written");
    let back = table::read(&written, None).expect("what was written is read");
    let back = htcds::import(&back, PLAN).expect("its header is known");
    let back: Vec<_> =
        back.into_iter().map(|one| one.expect("a row that went out comes back").opening).collect();
    let taken: Vec<_> = taken.into_iter().map(|taken| taken.opening).collect();
    assert_eq!(back, taken, "out and back it is another case");
});
