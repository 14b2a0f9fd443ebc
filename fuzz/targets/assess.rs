//! Whole cases, in all ten states, on one of five days that the bytes choose: what is promised of every case holds for this one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lindung_engine::case::edit::set;
use lindung_engine::vocabulary::Fact;
use lindung_engine::{Assessment, Case, Node, Rulebook};
use lindung_fuzz::{CORPUS, Drawn, judge, on_one_day};

fuzz_target!(|bytes: &[u8]| {
    let Drawn { document, choice } = Drawn::from(bytes);
    let case = Case::read(&document, &CORPUS.offences).expect("a drawn case keeps the contract");
    let (books, choice) = (on_one_day(choice & 0xff), choice >> 8);
    for (index, book) in books.iter().enumerate() {
        let assessment = judge(&case, book);
        if index == choice % books.len() {
            as_foretold(&document, &assessment, book, choice / books.len() + bytes.len());
        }
    }
});

/// One of the changes foretold, made in the file, gives what was foretold.
fn as_foretold(document: &Node<'static>, before: &Assessment<'_>, book: &Rulebook<'_>, choice: usize) {
    let foretold = before.acts.iter().flat_map(|act| act.would_change.iter().map(|set| (&act.act, set)));
    // Ages and findings are foretold in words, for people; only answers can be written as they stand.
    let writable = foretold.filter(|(_, set)| set.set.iter().all(|one| Fact::parse(&one.to).is_some()));
    let writable: Vec<_> = writable.collect();
    let Some((id, foretold)) = writable.get(choice % writable.len().max(1)) else { return };
    let mut document = document.clone();
    let mut made = Vec::new();
    for one in &foretold.set {
        let change = format!("{}={}", one.any_of[choice % one.any_of.len()], one.to);
        set(&mut document, &change).unwrap_or_else(|not| panic!("{change}: {not:?}"));
        made.push(change);
    }
    let case =
        Case::read(&document, &CORPUS.offences).unwrap_or_else(|problems| panic!("{made:?}: {problems:?}"));
    let after = judge(&case, book);
    let act = after.acts.iter().find(|act| act.act == **id).expect("the act is still there");
    assert_eq!(
        (act.principle, act.protection, act.gap),
        (foretold.principle, foretold.protection, foretold.gap),
        "{} on {}, act {id}, {made:?}: not as foretold",
        book.state,
        book.as_of,
    );
}
