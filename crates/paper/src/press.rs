//! From a paper to its bytes. It must never put a text into the template: texts reach it as values of a JSON file.

use typst::WorldExt;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::fault::Fault;
use crate::paper::Paper;
use crate::sheet::Sheet;
use crate::world::{Desk, LETTER};

/// The paper as PDF, tagged for screen readers, with its title and language and without author, time or program.
///
/// It is work for the processor, some tens of milliseconds: call it where nobody else waits.
///
/// # Errors
///
/// A language that is no tag, a paper longer than 500,000 characters, a table wider than 8 columns. No text fails.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, Fault> {
    let sheet = Sheet::of(paper)?;
    let made = print(&sheet);
    // What was typeset stays in the typesetter's memory until told to go: it must not outlive its paper.
    comemo::evict(0);
    made
}

fn print(sheet: &Sheet) -> Result<Vec<u8>, Fault> {
    let desk = desk(sheet)?;
    let document = typeset(&desk)?;
    let options = PdfOptions { creator: Smart::Custom(None), ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|all| place(&desk, &all))
}

fn desk(sheet: &Sheet) -> Result<Desk, Fault> {
    serde_json::to_vec(sheet).map(Desk::new).map_err(|_| Fault::Template { line: 0 })
}

fn typeset(desk: &Desk) -> Result<PagedDocument, Fault> {
    typst::compile::<PagedDocument>(desk).output.map_err(|all| place(desk, &all))
}

/// The line only: what the typesetter says may quote a text.
fn place(desk: &Desk, all: &[SourceDiagnostic]) -> Fault {
    let at = all.iter().find_map(|one| desk.range(one.span));
    let before = at.and_then(|at| LETTER.get(..at.start));
    Fault::Template { line: before.map_or(0, |before| before.matches('\n').count() + 1) }
}

#[cfg(test)]
mod tests;
