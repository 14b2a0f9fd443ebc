//! What a paper says: its head, its blocks, its end. It must never know how a page looks.

use serde::Serialize;

/// One letter or record. Every field is plain text; an empty one is left off the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// Tag of BCP 47: `en`, `id`, `ms`, `th`, `vi`, `km`, `lo`, `my`, `fil`.
    pub lang: String,
    /// Over the first page, and shortened over every page.
    pub title: String,
    /// The code of the case, never a name.
    pub code: String,
    /// The day, as it is to be printed.
    pub date: String,
    /// That a person has yet to check and sign. Over every page.
    pub draft: String,
    /// Who may see it. Under every page.
    pub readers: String,
    /// `Page {page} of {pages}`, in the language of the paper.
    pub page_of: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
    /// Notes at the end, in small print.
    pub ending: Vec<String>,
}

/// One part of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Block {
    /// A heading. Levels are 1 to 3; a higher one counts as 3.
    Heading {
        /// 1 for the parts of a paper, 2 and 3 below them.
        level: u8,
        /// Its words, set on one line where they fit.
        text: String,
    },
    /// A paragraph. A new line in it is a new line on the page.
    Text(String),
    /// Points in no order.
    Points(Vec<String>),
    /// Numbered steps.
    Steps(Vec<String>),
    /// Labels and their values.
    Pairs(Vec<(String, String)>),
    /// A table whose head comes again on every page, its labels shortened at 60 letters. At most 8 columns; short
    /// rows are filled up.
    Table {
        /// The heads of the columns. Empty for none.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// The words of a provision, set off.
    Law {
        /// Where the words stand.
        cite: String,
        /// The words.
        text: String,
    },
    /// What nobody should overlook, in a frame.
    Notice(String),
    /// Lines to sign on, each with what belongs there, shortened at 60 letters. Up to 8 stay on one page.
    Signature(Vec<String>),
}

impl Paper {
    /// Characters of all its texts, and one for each text, so that empty ones count too.
    pub(crate) fn characters(&self) -> usize {
        let head = [&self.title, &self.code, &self.date, &self.draft, &self.readers, &self.page_of];
        let head: usize = head.into_iter().map(|text| size(text)).sum();
        head + sizes(&self.ending) + self.blocks.iter().map(Block::characters).sum::<usize>()
    }
}

impl Block {
    fn characters(&self) -> usize {
        match self {
            Block::Heading { level: _, text } | Block::Text(text) | Block::Notice(text) => size(text),
            Block::Points(texts) | Block::Steps(texts) | Block::Signature(texts) => 1 + sizes(texts),
            Block::Pairs(pairs) => {
                1 + pairs.iter().map(|(label, value)| size(label) + size(value)).sum::<usize>()
            }
            Block::Table { head, rows } => sizes(head) + rows.iter().map(|row| 1 + sizes(row)).sum::<usize>(),
            Block::Law { cite, text } => size(cite) + size(text),
        }
    }
}

fn sizes(texts: &[String]) -> usize {
    texts.iter().map(|text| size(text)).sum()
}

fn size(text: &str) -> usize {
    1 + text.chars().count()
}
