//! The fields of HTCDS 2.0: where each is kept and what it says in a case. The table is data, in
//! `data/exchange/htcds-2.0.csv`. It must never know a row.

use std::collections::HashMap;
use std::sync::LazyLock;

const FIELDS: &str = include_str!("../../../data/exchange/htcds-2.0.csv");
const COUNTRIES: &str = include_str!("../../../data/exchange/countries.csv");

/// Where what a cell says is kept word for word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// In an entry `answers` of the set `htcds/2.0`.
    Answers,
    /// With the identity, among its documents.
    Identity,
    /// In the place of an entry `whereabouts`.
    Place,
    /// In the contact of an entry `whereabouts`.
    Contact,
    /// As the text of an entry `note`.
    Note,
}

/// One field of the standard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in the standard, as `prs_FirstName`: the name of the column.
    pub name: String,
    /// Where its own words are kept.
    pub keep: Keep,
    /// The part of a case it fills, as `episode.means`; empty where it has no place in a case.
    pub to: String,
    /// Words of the standard and the fact or word of the case each stands for; `*` is any word.
    pub words: Vec<(String, String)>,
}

/// Every field, in the order of the standard.
pub static ALL: LazyLock<Vec<Field>> = LazyLock::new(|| {
    let mut rows = csv::Reader::from_reader(FIELDS.as_bytes());
    rows.records().filter_map(Result::ok).filter_map(|row| field(&row)).collect()
});

static BY_NAME: LazyLock<HashMap<&str, &Field>> =
    LazyLock::new(|| ALL.iter().map(|field| (field.name.as_str(), field)).collect());

static BY_ALPHA3: LazyLock<HashMap<&str, &str>> =
    LazyLock::new(|| COUNTRIES.lines().skip(1).filter_map(|line| line.split_once(',')).collect());

fn field(row: &csv::StringRecord) -> Option<Field> {
    let keep = match row.get(2)? {
        "answers" => Keep::Answers,
        "identity" => Keep::Identity,
        "whereabouts.place" => Keep::Place,
        "whereabouts.contact" => Keep::Contact,
        "note" => Keep::Note,
        _ => return None,
    };
    let pairs = row.get(4)?.split('|').filter_map(|pair| pair.split_once('='));
    let words = pairs.map(|(word, means)| (word.to_owned(), means.to_owned())).collect();
    Some(Field { name: row.get(0)?.to_owned(), keep, to: row.get(3)?.to_owned(), words })
}

/// A field by its name.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static Field> {
    BY_NAME.get(name).copied()
}

impl Field {
    /// What a word of the standard stands for; words are compared without case, spaces and punctuation.
    #[must_use]
    pub fn means(&self, word: &str) -> Option<&str> {
        let word = plain(word);
        let found = self.words.iter().find(|(known, _)| known == "*" || plain(known) == word);
        found.filter(|_| !word.is_empty()).map(|(_, means)| means.as_str())
    }

    /// The first word of the standard that stands for a fact or word of the case.
    #[must_use]
    pub fn word_for(&self, means: &str) -> Option<&str> {
        let found = self.words.iter().find(|(word, known)| known == means && word != "*");
        found.map(|(word, _)| word.as_str())
    }
}

fn plain(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of a cell that may hold several, divided by `;` or `|`.
pub(crate) fn several(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', '|']).map(str::trim).filter(|word| !word.is_empty())
}

/// The ISO 3166-1 code of two letters for one of two or three; nothing for what is no country's code.
#[must_use]
pub fn country(code: &str) -> Option<String> {
    let code = code.trim().to_ascii_uppercase();
    match BY_ALPHA3.get(code.as_str()) {
        Some(two) => Some((*two).to_owned()),
        None => BY_ALPHA3.values().any(|two| *two == code).then_some(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_field() {
        assert_eq!(ALL.len(), FIELDS.lines().count() - 1);
        assert_eq!(BY_NAME.len(), ALL.len());
        assert_eq!(BY_ALPHA3.len(), COUNTRIES.lines().count() - 1);
    }

    #[test]
    fn countries_are_known_by_two_letters_and_by_three() {
        assert_eq!(country("khm").as_deref(), Some("KH"));
        assert_eq!(country(" KH ").as_deref(), Some("KH"));
        assert_eq!(country("Khmer"), None);
    }
}
