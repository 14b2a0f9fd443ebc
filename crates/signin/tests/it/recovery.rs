//! Recovery codes: made, typed from paper, struck out.

use std::collections::HashSet;

use lindung_signin::recovery::{COUNT, Codes, verify};
use proptest::prelude::*;

fn texts(codes: &Codes) -> Vec<String> {
    codes.texts().map(|text| text.to_string()).collect()
}

#[test]
fn ten_different_codes_of_four_groups() {
    let codes = Codes::new().unwrap();
    let texts = texts(&codes);
    assert_eq!(texts.iter().collect::<HashSet<_>>().len(), COUNT);
    for text in &texts {
        let groups: Vec<&str> = text.split('-').collect();
        assert_eq!(groups.len(), 4);
        assert!(groups.iter().all(|group| group.len() == 4));
        // I, L, O and U are not in the alphabet.
        assert!(text.chars().all(|c| "0123456789ABCDEFGHJKMNPQRSTVWXYZ-".contains(c)), "{text}");
    }
    assert_eq!(format!("{codes:?}"), "Codes(…)");
}

#[test]
fn a_code_is_found_by_its_place_and_no_longer_once_struck_out() {
    let codes = Codes::new().unwrap();
    let mut unused = codes.digests();
    let texts = texts(&codes);
    for (index, text) in texts.iter().enumerate() {
        assert_eq!(verify(text, &unused), Some(index));
    }
    unused.remove(3);
    assert_eq!(verify(&texts[3], &unused), None);
    assert_eq!(verify(&texts[4], &unused), Some(3));
    assert_eq!(verify(&texts[0], &[]), None);
}

#[test]
fn a_code_is_read_as_people_write_it() {
    let codes = Codes::new().unwrap();
    let unused = codes.digests();
    for (index, text) in texts(&codes).iter().enumerate() {
        let spaced = text.replace('-', " ").to_lowercase();
        let mistaken = text.replace('0', "O").replace('1', "l");
        let other = text.replace('0', "o").replace('1', "i").replace('-', "");
        for written in [spaced, mistaken, other, format!(" {text}\n")] {
            assert_eq!(verify(&written, &unused), Some(index), "{written}");
        }
    }
}

#[test]
fn codes_of_another_set_are_refused() {
    let unused = Codes::new().unwrap().digests();
    for text in texts(&Codes::new().unwrap()) {
        assert_eq!(verify(&text, &unused), None);
    }
}

proptest! {
    #[test]
    fn no_other_text_is_a_code(text in "\\PC{0,40}") {
        let codes = Codes::new().unwrap();
        prop_assert_eq!(verify(&text, &codes.digests()), None);
    }

    #[test]
    fn one_symbol_changed_or_left_out_is_refused(place in 0usize..19, index in 0usize..COUNT) {
        let codes = Codes::new().unwrap();
        let unused = codes.digests();
        let text = texts(&codes)[index].clone();
        prop_assume!(text.as_bytes()[place] != b'-');
        let left_out = format!("{}{}", &text[..place], &text[place + 1..]);
        prop_assert_eq!(verify(&left_out, &unused), None);
        let symbol = if text.as_bytes()[place] == b'Z' { 'Y' } else { 'Z' };
        let changed = format!("{}{symbol}{}", &text[..place], &text[place + 1..]);
        prop_assert_eq!(verify(&changed, &unused), None);
    }
}
