//! Whether a password is among those that are tried first: patterns, names, common words and phrases.
//!
//! A password is cut into the pieces that are cheapest to guess, and the pieces are added up. A lone
//! character counts two, a common word or phrase six, a year, a date or a row of keys two. Below
//! eighteen, as much as three common words or nine lone characters, it is refused. The weighing is
//! ours: the maintained estimator (`zxcvbn`) knows English and Western names, and brings a regular
//! expression engine with it.

mod known;
mod runs;

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::Refused;
use known::KNOWN;

/// What a password must cost at least.
const ENOUGH: u32 = 18;

/// The cost of a character that is part of nothing known.
const CHARACTER: u32 = 2;

/// The cost of a year, a date, a repetition or a row of keys, however long.
const RUN: u32 = 2;

/// The cost of a common word or phrase.
const WORD: u32 = 6;

/// The fewest different characters.
const FEWEST_DIFFERENT: usize = 5;

/// A repetition of a piece shorter than this is no more than the piece.
const SHORTEST_PIECE: usize = super::SHORTEST;

/// The program's own name, which every attacker has before his eyes.
const PROGRAM: &str = "lindung";

/// Parts of a login shorter than this stand in too many words to be told from chance.
const SHORTEST_NAME: usize = 4;

/// Refuses `text` for the first reason that holds; it is normalised already.
pub(super) fn check(text: &str, login: &str) -> Result<(), Refused> {
    let apart = |c: char| !c.is_alphanumeric();
    if text.chars().all(|c| c.is_numeric() || apart(c)) && text.chars().any(char::is_numeric) {
        return Err(Refused::OnlyDigits);
    }
    let folded = fold(text);
    let different: HashSet<char> = folded.chars().collect();
    if different.len() < FEWEST_DIFFERENT || repeats(&folded) {
        return Err(Refused::Pattern);
    }
    let spellings = Spellings::of(&folded);
    if spellings.cost(|_| None) < ENOUGH {
        return Err(Refused::Pattern);
    }

    let names = names(login);
    let known = |piece: &str| KNOWN.words.contains(piece).then_some(WORD);
    let named = |piece: &str| if names.contains(piece) { Some(0) } else { known(piece) };
    if spellings.cost(known) < ENOUGH {
        return Err(if names.iter().any(|name| folded.contains(name.as_str())) {
            Refused::HoldsName
        } else {
            Refused::Common
        });
    }
    if spellings.cost(named) < ENOUGH { Err(Refused::HoldsName) } else { Ok(()) }
}

/// Small letters without accents, separators left out: the form the lists are written in.
fn fold(text: &str) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(4 * text.len()));
    let letters = text.chars().flat_map(char::to_lowercase).nfkd();
    let plain = letters.filter(|c| !matches!(c, '\u{300}'..='\u{36f}' | ' ' | '-' | '_' | '.' | ',' | '\''));
    folded.extend(plain.map(|c| if c == 'đ' { 'd' } else { c }).nfc());
    folded
}

/// Whether the whole is one piece over and over, the last time perhaps cut short.
fn repeats(text: &str) -> bool {
    let letters = Zeroizing::new(text.chars().collect::<Vec<_>>());
    let longest = (letters.len() / 2).min(SHORTEST_PIECE - 1);
    (1..=longest).any(|length| letters.iter().zip(letters.iter().skip(length)).all(|(a, b)| a == b))
}

/// The program's name, the login and its parts, folded.
fn names(login: &str) -> HashSet<String> {
    let whole = fold(login);
    let parts = login.split(|c: char| !c.is_alphanumeric()).map(fold);
    let mut names: HashSet<String> =
        parts.chain([whole]).filter(|n| n.chars().count() >= SHORTEST_NAME).map(|n| n.to_string()).collect();
    names.insert(PROGRAM.to_owned());
    names
}

/// A password as it is written and as it is read where signs stand for letters.
struct Spellings {
    letters: Zeroizing<Vec<char>>,
    spellings: Vec<Spelling>,
}

/// One spelling, and where each of its characters begins.
struct Spelling {
    text: Zeroizing<String>,
    starts: Vec<usize>,
}

impl Spellings {
    fn of(folded: &str) -> Spellings {
        let spell = |sign: fn(char) -> char| {
            let mut text = Zeroizing::new(String::with_capacity(4 * folded.len()));
            let mut starts = vec![0];
            for c in folded.chars() {
                text.push(sign(c));
                starts.push(text.len());
            }
            Spelling { text, starts }
        };
        let mut spellings = vec![spell(|c| c)];
        for other in [spell(|c| read(c, 'i')), spell(|c| read(c, 'l'))] {
            // Most passwords hold no signs, and have one spelling.
            if spellings.iter().all(|spelling| *spelling.text != *other.text) {
                spellings.push(other);
            }
        }
        Spellings { letters: Zeroizing::new(folded.chars().collect()), spellings }
    }

    /// The least cost over all ways of cutting the password; `known` says what a piece costs.
    fn cost(&self, known: impl Fn(&str) -> Option<u32>) -> u32 {
        let length = self.letters.len();
        // least[i]: the cost of the first i characters.
        let mut least = vec![u32::MAX; length + 1];
        least[0] = 0;
        for start in 0..length {
            let mut reach =
                |end: usize, cost: u32| least[end] = least[end].min(least[start].saturating_add(cost));
            reach(start + 1, CHARACTER);
            for end in runs::ends(&self.letters[start..]) {
                reach(start + end, RUN);
            }
            let farthest = length.min(start + KNOWN.longest);
            for end in start + known::SHORTEST..=farthest {
                let piece = |s: &Spelling| known(&s.text[s.starts[start]..s.starts[end]]);
                if let Some(cost) = self.spellings.iter().filter_map(piece).min() {
                    reach(end, cost);
                }
            }
        }
        least[length]
    }
}

/// The letter a sign stands for; "1" and "!" stand for two.
fn read(sign: char, one: char) -> char {
    match sign {
        '@' | '4' => 'a',
        '0' => 'o',
        '1' | '!' | '|' => one,
        '3' => 'e',
        '5' | '$' => 's',
        '7' | '+' => 't',
        '8' => 'b',
        '9' => 'g',
        letter => letter,
    }
}

#[cfg(test)]
mod tests;
