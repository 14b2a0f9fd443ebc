//! Where a line may end inside what has no place to end: addresses, codes, a key held down. It must never move or
//! drop a character, and it adds none to words that a line holds.

use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_segmentation::UnicodeSegmentation;

/// Characters that may stand together without a place to end a line.
const TOGETHER: usize = 30;
/// Characters between the places that are added.
const APART: usize = 10;
/// A line may end here; nothing is seen.
const PLACE: char = '\u{200b}';

/// The same rules of Unicode and the same dictionaries as the typesetter's, so that both see the same places.
static SEGMENTER: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_lstm(LineBreakOptions::default()));

/// The text, with places to end a line inside stretches that have none.
pub(crate) fn give_places(text: String) -> String {
    if text.split_whitespace().all(|word| word.chars().nth(TOGETHER).is_none()) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut start = 0;
    for end in SEGMENTER.segment_str(&text) {
        let stretch = text.get(start..end).unwrap_or_default();
        start = end;
        if stretch.chars().nth(TOGETHER).is_none() {
            out.push_str(stretch);
            continue;
        }
        for (index, cluster) in stretch.graphemes(true).enumerate() {
            if index > 0 && index % APART == 0 {
                out.push(PLACE);
            }
            out.push_str(cluster);
        }
    }
    out
}
