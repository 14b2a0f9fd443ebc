//! The lists of common words and phrases, read once.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Phrases of twelve and more characters.
pub(super) const COMMON: &str = include_str!("../tried_first.txt");

/// Words of three to eleven characters.
pub(super) const WORDS: &str = include_str!("../words.txt");

/// The fewest characters of a word.
pub(super) const SHORTEST: usize = 3;

/// Both lists together.
pub(super) struct Known {
    /// Every word and phrase.
    pub(super) words: HashSet<&'static str>,
    /// Characters of the longest.
    pub(super) longest: usize,
}

pub(super) static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let words: HashSet<&str> = lines(COMMON).chain(lines(WORDS)).collect();
    // A login may be longer than any phrase, and is looked for in the same way.
    let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or_default().max(64);
    Known { words, longest }
});

/// The entries of a list, without its remarks.
pub(super) fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}
