//! The nine languages: every letter has a glyph, and the bytes are the same each time.

use lindung_paper::{pdf, prints};

use crate::letters::{ALL, letter};

#[test]
fn every_character_of_the_nine_languages_is_in_a_font() {
    for words in &ALL {
        let paper = format!("{:?}", letter(words));
        let missing: String = paper.chars().filter(|one| !prints(*one)).collect();
        assert_eq!(missing, "", "{}", words.lang);
    }
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    for words in &ALL {
        let paper = letter(words);
        let first = pdf(&paper).unwrap();
        assert!(first.starts_with(b"%PDF-"));
        assert!(first == pdf(&paper).unwrap(), "{}", words.lang);
    }
}
