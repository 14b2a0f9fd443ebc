//! What stands on the pages: every glyph with its place, read from what was typeset and not from the PDF.

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst_layout::PagedDocument;

use super::{desk, typeset};
use crate::sheet::Sheet;
use crate::{Block, Paper};

#[path = "../../tests/it/letters.rs"]
mod letters;

fn pages(paper: &Paper) -> PagedDocument {
    typeset(&desk(&Sheet::of(paper).unwrap()).unwrap()).unwrap()
}

/// One run of glyphs of a page.
struct Run {
    text: String,
    missing: bool,
    left: Abs,
    right: Abs,
    base: Abs,
}

fn runs(document: &PagedDocument) -> Vec<Vec<Run>> {
    document
        .pages()
        .iter()
        .map(|page| {
            let mut found = Vec::new();
            walk(&page.frame, Point::zero(), &mut found);
            found
        })
        .collect()
}

fn walk(frame: &Frame, from: Point, found: &mut Vec<Run>) {
    for (at, item) in frame.items() {
        let at = from + *at;
        match item {
            FrameItem::Group(group) => walk(&group.frame, at, found),
            FrameItem::Text(item) => found.push(Run {
                text: item.text.to_string(),
                missing: item.glyphs.iter().any(|glyph| glyph.id == 0),
                left: at.x,
                right: at.x + item.width(),
                base: at.y,
            }),
            _ => {}
        }
    }
}

/// All that can be read, page after page, without the places where lines may end.
fn read(paper: &Paper) -> String {
    let all = runs(&pages(paper)).into_iter().flatten().map(|run| run.text);
    all.collect::<String>().replace('\u{200b}', "")
}

fn says(text: &str) -> Paper {
    Paper { lang: "en".to_owned(), blocks: vec![Block::Text(text.to_owned())], ..Paper::default() }
}

/// Every part of a paper with the same text.
fn everywhere(text: &str) -> Paper {
    let text = || text.to_owned();
    let two = || vec![text(), text()];
    Paper {
        lang: "en".to_owned(),
        title: text(),
        code: text(),
        date: text(),
        draft: text(),
        readers: text(),
        page_of: text(),
        blocks: vec![
            Block::Heading { level: 0, text: text() },
            Block::Text(text()),
            Block::Points(two()),
            Block::Steps(two()),
            Block::Pairs(vec![(text(), text())]),
            Block::Table { head: two(), rows: vec![two(), vec![text()]] },
            Block::Law { cite: text(), text: text() },
            Block::Notice(text()),
            Block::Signature(vec![text(); 30]),
        ],
        ending: two(),
    }
}

#[test]
fn no_letter_of_the_nine_languages_lacks_a_glyph() {
    for words in &letters::ALL {
        for run in runs(&pages(&letters::letter(words))).into_iter().flatten() {
            assert!(!run.missing, "{}: {}", words.lang, run.text);
        }
    }
}

#[test]
fn markup_is_printed_as_it_was_typed() {
    let typed = [
        "#eval(\"1+1\")",
        "#panic()",
        "$x^2$",
        "*bold* _slanted_",
        "= heading",
        "<b>&amp;</b>",
        "@label",
        "\\u{41}",
        "// no comment",
        "``raw``",
        "https://x.example",
        "a -- b ... 'c' ~",
    ];
    for text in typed {
        let found = read(&says(text));
        assert!(found.contains(text), "{text} became {found}");
    }
}

#[test]
fn every_page_has_its_head_its_foot_and_its_number() {
    let mut paper = letters::letter(&letters::ALL[0]);
    for _ in 0..40 {
        paper.blocks.insert(0, Block::Text("A sentence that is said again and again. ".repeat(12)));
    }
    let document = pages(&paper);
    let all = runs(&document);
    assert_eq!(all.len(), 8);
    for (page, number) in all.iter().zip(1..) {
        let text: String = page.iter().map(|run| run.text.as_str()).collect();
        let foot = format!("Page {number} of 8");
        for part in [&paper.title, &paper.code, &paper.draft, &paper.readers, &foot] {
            assert!(text.contains(part.as_str()), "page {number} lacks {part}");
        }
    }
}

#[test]
fn the_head_of_a_table_comes_again() {
    let rows = (0..120).map(|row| vec![row.to_string(), "row".to_owned()]).collect();
    let table = Block::Table { head: vec!["HEAD".to_owned(), "WORD".to_owned()], rows };
    let all = runs(&pages(&Paper { blocks: vec![table], ..says("") }));
    assert!(all.len() > 2);
    assert!(all.iter().all(|page| page.iter().any(|run| run.text == "HEAD")));
}

#[test]
fn no_heading_ends_a_page() {
    for lines in 30..50 {
        let text = "line\n".repeat(lines);
        let heading = Block::Heading { level: 1, text: "HEADING".to_owned() };
        let blocks = vec![Block::Text(text), heading, Block::Text("after".to_owned())];
        for page in runs(&pages(&Paper { blocks, ..says("") })) {
            let at = page.iter().position(|run| run.text == "HEADING");
            assert!(at.is_none_or(|at| page.get(at + 1).is_some_and(|next| next.text == "after")), "{lines}");
        }
    }
}

#[test]
fn nothing_runs_over_the_edge() {
    // What most printers leave white.
    let edge = Abs::mm(5.0);
    let address = format!("https://example.org/?{}", "q=%41&".repeat(60));
    for word in ["W".repeat(400), address, "ก".repeat(400), "ကြွေး".repeat(200), "m n ".repeat(100)]
    {
        for lang in ["en", "km", "my"] {
            // A code is ASCII, and the number of a page is never a sentence.
            let code: String = word.chars().filter(char::is_ascii).collect();
            let paper = Paper { lang: lang.to_owned(), page_of: code.clone(), code, ..everywhere(&word) };
            let document = pages(&paper);
            let size = document.pages()[0].frame.size();
            for run in runs(&document).into_iter().flatten() {
                let across = run.left >= edge && run.right <= size.x - edge;
                assert!(
                    across && run.base >= edge && run.base <= size.y - edge,
                    "{lang}: {:?} {}",
                    run.base,
                    run.text
                );
            }
        }
    }
}

#[test]
fn what_no_font_holds_is_seen_as_a_mark() {
    let paper = everywhere("a\u{0}\u{202e}漢\u{2066}b");
    let all: Vec<Run> = runs(&pages(&paper)).into_iter().flatten().collect();
    assert!(all.iter().all(|run| !run.missing));
    assert!(read(&says("a\u{0}\u{202e}漢b")).contains("a\u{fffd}\u{fffd}\u{fffd}b"));
}
