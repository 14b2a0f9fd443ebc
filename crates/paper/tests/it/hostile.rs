//! Texts that mean harm, or were never meant for a letter. No text may fail, and the same paper is the same bytes.

use lindung_paper::{Block, Fault, Paper, pdf};
use proptest::collection::vec;
use proptest::prelude::*;

/// Anything, and more often what once broke somebody's program.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,40}",
        "[#$*_<>@\\\\`=\\[\\]{}/~'\"-]{0,20}",
        "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}]{0,20}",
        "[ก-๛ກ-ໟក-៹က-႟]{0,40}",
        "[\u{300}-\u{36f}a]{0,60}",
        vec(any::<char>(), 0..40).prop_map(String::from_iter),
    ]
}

fn block() -> impl Strategy<Value = Block> {
    let texts = || vec(text(), 0..4);
    prop_oneof![
        (any::<u8>(), text()).prop_map(|(level, text)| Block::Heading { level, text }),
        text().prop_map(Block::Text),
        texts().prop_map(Block::Points),
        texts().prop_map(Block::Steps),
        vec((text(), text()), 0..3).prop_map(Block::Pairs),
        (texts(), vec(texts(), 0..4)).prop_map(|(head, rows)| Block::Table { head, rows }),
        (text(), text()).prop_map(|(cite, text)| Block::Law { cite, text }),
        text().prop_map(Block::Notice),
        texts().prop_map(Block::Signature),
    ]
}

prop_compose! {
    fn paper()(
        lang in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?",
        head in [text(), text(), text(), text(), text(), text()],
        blocks in vec(block(), 0..5),
        ending in vec(text(), 0..3),
    ) -> Paper {
        let [title, code, date, draft, readers, page_of] = head;
        Paper { lang, title, code, date, draft, readers, page_of, blocks, ending }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_fails_and_the_same_paper_is_the_same_bytes(paper in paper()) {
        let first = pdf(&paper);
        prop_assert!(first.is_ok(), "{first:?}");
        prop_assert!(first == pdf(&paper));
    }
}

fn says(text: String) -> Paper {
    Paper { lang: "en".to_owned(), title: text.clone(), blocks: vec![Block::Text(text)], ..Paper::default() }
}

#[test]
fn a_hundred_thousand_characters_are_printed() {
    for piece in ["x", "word ", "\n", "ผู้", "\u{301}", "\u{0}", "(", "က"] {
        let text = piece.repeat(100_000 / piece.chars().count());
        assert!(pdf(&says(text)).is_ok(), "{piece:?}");
    }
}

#[test]
fn an_empty_paper_is_a_page() {
    assert!(pdf(&Paper { lang: "fil".to_owned(), ..Paper::default() }).is_ok());
}

#[test]
fn what_cannot_be_set_is_refused_in_words() {
    for lang in ["", "e", "english", "ไทย", "e1", "-en", "#e"] {
        assert_eq!(
            pdf(&Paper { lang: lang.to_owned(), ..says(String::new()) }),
            Err(Fault::Language),
            "{lang}"
        );
    }
    let long = says("x".repeat(300_000));
    assert!(matches!(pdf(&long), Err(Fault::Length { most: 500_000, .. })));
    let empty = Paper { blocks: vec![Block::Text(String::new()); 500_001], ..says(String::new()) };
    assert!(matches!(pdf(&empty), Err(Fault::Length { .. })));
    let wide = Block::Table { head: Vec::new(), rows: vec![vec![String::new(); 9]] };
    let wide = Paper { blocks: vec![wide], ..says(String::new()) };
    assert_eq!(pdf(&wide), Err(Fault::Columns { found: 9, most: 8 }));
}
