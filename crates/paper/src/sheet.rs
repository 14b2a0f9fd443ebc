//! The paper as the template takes it: every text made printable, every table square, every size within bounds. It
//! must never change what a text says.

use serde::Serialize;

use crate::fault::Fault;
use crate::paper::{Block, Paper};
use crate::wording::{line, lines, short};

/// Characters a paper may hold: some two hundred pages.
const CHARACTERS: usize = 500_000;
/// Columns that can be read on A4.
const COLUMNS: usize = 8;
/// Letters of the head of a column, and of what is under a line to sign on.
const LABEL: usize = 60;

/// What `letter.typ` reads.
#[derive(Serialize)]
pub(crate) struct Sheet {
    lang: String,
    region: Option<String>,
    /// Shortened for the head and the foot of every page, so that they never grow into the text.
    head: Head,
    title: String,
    date: String,
    blocks: Vec<Block>,
    ending: Vec<String>,
}

#[derive(Serialize)]
struct Head {
    title: String,
    code: String,
    draft: String,
    readers: String,
    page_of: String,
}

impl Sheet {
    /// Refuses what cannot be set; see [`Fault`].
    pub(crate) fn of(paper: &Paper) -> Result<Sheet, Fault> {
        let (lang, region) = language(&paper.lang)?;
        let found = paper.characters();
        if found > CHARACTERS {
            return Err(Fault::Length { found, most: CHARACTERS });
        }
        Ok(Sheet {
            lang,
            region,
            head: Head {
                title: short(&paper.title, 70),
                code: short(&paper.code, 24),
                draft: short(&paper.draft, 100),
                readers: short(&paper.readers, 120),
                page_of: short(&paper.page_of, 60),
            },
            title: line(&paper.title),
            date: line(&paper.date),
            blocks: paper.blocks.iter().map(printable).collect::<Result<_, _>>()?,
            ending: all(&paper.ending),
        })
    }
}

/// `th-TH` is `th` and `TH`; a script between them is left out, for the fonts decide it.
fn language(tag: &str) -> Result<(String, Option<String>), Fault> {
    let mut parts = tag.split('-');
    let lang = parts.next().unwrap_or_default();
    if !(2..=3).contains(&lang.len()) || !lang.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Err(Fault::Language);
    }
    let region = parts.find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    Ok((lang.to_ascii_lowercase(), region.map(str::to_ascii_uppercase)))
}

fn all(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| lines(text)).collect()
}

/// Shortened, for what stands in one piece could be taller than a page.
fn labels(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| short(text, LABEL)).collect()
}

fn printable(block: &Block) -> Result<Block, Fault> {
    Ok(match block {
        Block::Heading { level, text } => Block::Heading { level: (*level).clamp(1, 3), text: line(text) },
        Block::Text(text) => Block::Text(lines(text)),
        Block::Points(points) => Block::Points(all(points)),
        Block::Steps(steps) => Block::Steps(all(steps)),
        Block::Pairs(pairs) => {
            Block::Pairs(pairs.iter().map(|(label, value)| (lines(label), lines(value))).collect())
        }
        Block::Table { head, rows } => table(head, rows)?,
        Block::Law { cite, text } => Block::Law { cite: lines(cite), text: lines(text) },
        Block::Notice(text) => Block::Notice(lines(text)),
        Block::Signature(places) => Block::Signature(labels(places)),
    })
}

fn table(head: &[String], rows: &[Vec<String>]) -> Result<Block, Fault> {
    let found = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or_default();
    if found > COLUMNS {
        return Err(Fault::Columns { found, most: COLUMNS });
    }
    let square = |cells: &[String]| {
        let mut cells = all(cells);
        cells.resize(found, String::new());
        cells
    };
    if found == 0 {
        return Ok(Block::Table { head: Vec::new(), rows: Vec::new() });
    }
    let mut labels = labels(head);
    if !labels.is_empty() {
        labels.resize(found, String::new());
    }
    Ok(Block::Table { head: labels, rows: rows.iter().map(|row| square(row)).collect() })
}
