//! Cells that a spreadsheet would take for formulas, made text by an apostrophe, and the way back.
//! It must never change a cell that executes nothing.

/// Characters at the start of a cell that begin a formula; the wide ones do so in East Asian settings.
const BEGINS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A cell as it is written into CSV: with an apostrophe before it where a spreadsheet might execute it.
/// A cell that already looks disarmed gets one more, so that [`rearm`] gives every text back.
#[must_use]
pub fn disarm(cell: &str) -> String {
    if is_armed(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell of CSV as it was before [`disarm`].
#[must_use]
pub fn rearm(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_armed(rest)).unwrap_or(cell)
}

/// Whether a cell executes once the apostrophes before it are gone. A negative number does not.
fn is_armed(cell: &str) -> bool {
    let bare = cell.trim_start_matches('\'');
    let seen = bare.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}');
    if bare.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    seen.starts_with(BEGINS) && !is_number(bare)
}

fn is_number(cell: &str) -> bool {
    let Some(digits) = cell.strip_prefix('-') else { return false };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    all(whole) && all(part)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_text_comes_back(cell in "['=+@ \t\r\n0-9a-z.＝-]{0,8}") {
            let written = disarm(&cell);
            prop_assert_eq!(rearm(&written), cell.as_str());
            prop_assert!(is_number(&written) || !written.trim_start().starts_with(BEGINS));
        }
    }

    #[test]
    fn a_formula_gets_an_apostrophe_and_a_coordinate_does_not() {
        assert_eq!(disarm("=1+1"), "'=1+1");
        assert_eq!(disarm("'=1+1"), "''=1+1");
        assert_eq!(disarm(" @SUM(A1)"), "' @SUM(A1)");
        assert_eq!(disarm("+62 812"), "'+62 812");
        assert_eq!(disarm("-6.2146"), "-6.2146");
        assert_eq!(disarm("O'Brien"), "O'Brien");
    }
}
