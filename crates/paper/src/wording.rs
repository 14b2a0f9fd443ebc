//! Texts as they can be printed. What cannot be drawn becomes a mark that is seen, never nothing: a reader must know
//! that something stood there. It must never know what a text is about.

use unicode_segmentation::UnicodeSegmentation;

use crate::breaks::give_places;
use crate::fonts::prints;

/// Stands for what cannot be printed.
const MARK: char = '\u{fffd}';
/// Code points one letter with its marks may have: more would pile up over other lines.
const MARKS: usize = 12;

/// A text of one or more lines.
pub(crate) fn lines(text: &str) -> String {
    give_places(drawn(text))
}

/// A text that stays on one line, if it fits.
pub(crate) fn line(text: &str) -> String {
    give_places(drawn(text).replace('\n', " "))
}

/// The same, cut where it is longer than so many letters.
pub(crate) fn short(text: &str, most: usize) -> String {
    let whole = drawn(text).replace('\n', " ");
    match whole.grapheme_indices(true).nth(most) {
        Some((end, _)) => give_places(format!("{}…", whole.get(..end).unwrap_or_default().trim_end())),
        None => give_places(whole),
    }
}

fn drawn(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for cluster in text.graphemes(true) {
        let mut marked = false;
        for (index, character) in cluster.chars().enumerate() {
            match character {
                // Both together are one cluster, and one end of a line.
                '\r' if cluster == "\r\n" => {}
                '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
                '\t' => out.push_str("    "),
                _ if index < MARKS && prints(character) => out.push(character),
                // One mark for one letter, however many code points of it are missing.
                _ if !marked => {
                    out.push(MARK);
                    marked = true;
                }
                _ => {}
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{line, lines, short};

    #[test]
    fn what_cannot_be_drawn_is_seen() {
        assert_eq!(lines("a\u{0}b\u{202e}c漢👩‍👩‍👧"), "a\u{fffd}b\u{fffd}c\u{fffd}\u{fffd}\u{200d}\u{200d}");
    }

    #[test]
    fn ends_of_lines_of_any_kind_are_kept() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d\n\ne\tf"), "a\nb\nc\nd\n\ne    f");
        assert_eq!(line("a\nb"), "a b");
    }

    #[test]
    fn long_words_get_places_and_lose_nothing() {
        let word = "x".repeat(100);
        let given = lines(&word);
        assert_eq!(given.replace('\u{200b}', ""), word);
        assert!(given.split('\u{200b}').all(|part| part.len() <= 10));
        assert_eq!(lines("ผู้ถูกจับมีสิทธิพบและปรึกษาทนายความเป็นการส่วนตัว").matches('\u{200b}').count(), 0);
    }

    #[test]
    fn marks_do_not_pile_up() {
        let pile = format!("a{}b", "\u{301}".repeat(500));
        assert_eq!(lines(&pile), format!("a{}\u{fffd}b", "\u{301}".repeat(11)));
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(short("abc def", 4), "abc…");
        assert_eq!(short("abc", 3), "abc");
    }
}
