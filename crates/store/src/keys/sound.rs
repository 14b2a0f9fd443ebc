//! How names sound, whatever script and spelling they are written in: codes by which two cases can be of one person.
//!
//! A name is written in Latin letters, then only what spellings seldom disagree on is kept: the consonants, those
//! that romanisations exchange taken as one. Two codes that agree say that somebody should look, nothing more.

use any_ascii::any_ascii;

use super::index::{code_of, normal};

/// The fewest letters of a word that says anything by itself.
const LEAST: usize = 2;

/// The codes of how a name sounds: of the whole, of its words in any order, and of each word that is long enough.
/// 16 bytes each, sorted, none twice.
#[must_use]
pub fn sounds(key: &[u8; 32], name: &str) -> Vec<[u8; 16]> {
    let mut codes: Vec<[u8; 16]> =
        skeletons(name).iter().map(|text| code_of(key, b"lindung.sound/1\0", text)).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// What the codes are made of.
fn skeletons(name: &str) -> Vec<String> {
    let latin = any_ascii(&normal(name)).to_ascii_lowercase();
    let words: Vec<String> = latin
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| !word.is_empty())
        .map(skeleton)
        .collect();
    let mut all: Vec<String> = words.iter().filter(|word| word.len() >= LEAST).cloned().collect();
    // Scripts without spaces have the whole name as one word; a family name can stand first or last.
    let mut sorted = words.clone();
    sorted.sort_unstable();
    all.push(format!("={}", joined(&words)));
    all.push(format!("~{}", joined(&sorted)));
    all.retain(|text| text.trim_start_matches(['=', '~']).len() >= LEAST);
    all.sort_unstable();
    all.dedup();
    all
}

/// Words put together, without a letter twice where they meet.
fn joined(words: &[String]) -> String {
    let mut out = String::new();
    for letter in words.iter().flat_map(|word| word.chars()) {
        if !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

/// The consonants of a word in Latin letters, those that romanisations exchange as one.
fn skeleton(word: &str) -> String {
    let bytes = word.as_bytes();
    let mut out = String::with_capacity(word.len());
    let mut at = 0;
    while at < bytes.len() {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        let (letter, used) = match (bytes[at], next) {
            (b'n', b'g') => ('n', 2),
            (b'c' | b's' | b'z', b'h') | (b't', b'j' | b's') => ('s', 2),
            // Thai is often written with an r that nobody says: Siriporn, Siripon.
            (b'r', b'b'..=b'd' | b'f' | b'g' | b'j'..=b'n' | b'p'..=b't' | b'v'..=b'x' | b'z') => (' ', 1),
            (b'p' | b'b', b'h') => ('p', 2),
            (b't' | b'd', b'h') => ('t', 2),
            (b'k' | b'g', b'h') => ('k', 2),
            (b'b' | b'p' | b'f', _) => ('p', 1),
            (b'd' | b't', _) => ('t', 1),
            (b'g' | b'k', _) => ('k', 1),
            (b'c' | b'j' | b'q' | b's' | b'x' | b'z', _) => ('s', 1),
            (b'l' | b'r', _) => ('l', 1),
            (b'm', _) => ('m', 1),
            (b'n', _) => ('n', 1),
            (b'v' | b'w', _) => ('w', 1),
            // Vowels, and the half vowels that spellings take for them.
            _ => (' ', 1),
        };
        if letter != ' ' && !out.ends_with(letter) {
            out.push(letter);
        }
        at += used;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(one: &str, other: &str) -> usize {
        let (one, other) = (skeletons(one), skeletons(other));
        one.iter().filter(|text| other.contains(text)).count()
    }

    #[test]
    fn a_name_sounds_alike_in_its_own_script_and_in_latin_letters() {
        for (own, latin) in [
            ("สมชาย ใจดี", "Somchai Jaidee"),
            ("สมหญิง", "Somying"),
            ("Nguyễn Thị Hoa", "Nguyen Thi Hoa"),
            ("王小明", "Wang Xiaoming"),
            ("សុខា", "Sokha"),
            ("ສົມພອນ", "Somphone"),
            ("အောင်ဆန်း", "Aung San"),
        ] {
            assert!(alike(own, latin) > 0, "{own} {:?} and {latin} {:?}", skeletons(own), skeletons(latin));
        }
    }

    #[test]
    fn spellings_and_orders_of_one_name_sound_alike_and_other_names_do_not() {
        for (one, other) in [
            ("Phonsavanh", "Ponsavan"),
            ("Thongchai", "Tongchai"),
            ("Hoa Nguyen Thi", "Nguyen Thi Hoa"),
            ("Siriporn", "Siripon"),
            ("Chanthavong", "Chantavong"),
        ] {
            assert!(alike(one, other) > 0, "{one} {:?} and {other} {:?}", skeletons(one), skeletons(other));
        }
        for (one, other) in [("Somchai", "Malee"), ("Wang Xiaoming", "Nguyen Thi Hoa"), ("Aye", "Oo")] {
            assert_eq!(alike(one, other), 0, "{one} and {other}");
        }
    }

    #[test]
    fn any_text_has_codes_and_none_has_many() {
        for text in ["", "  ", "\u{200b}", "😀", "a", &"ก".repeat(5000), &"na ".repeat(2000)] {
            assert!(sounds(&[1; 32], text).len() <= 4, "{text:.20}");
        }
    }
}
