//! Prints the letters of the tests into a folder, to be looked at, and tells how long papers take and what they
//! leave in memory: `cargo run --release -p lindung-paper --example print -- FOLDER`.

#[path = "../tests/it/letters.rs"]
mod letters;

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use letters::{ALL, letter};
use lindung_paper::{Block, Paper, pdf};

/// Papers after which memory is looked at.
const PAPERS: usize = 500;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    for words in &ALL {
        let (bytes, first) = timed(&letter(words))?;
        let (_, again) = timed(&letter(words))?;
        println!("{:4} {first:>9.1?} {again:>9.1?} {:>7} bytes", words.lang, bytes.len());
        if let Some(folder) = &folder {
            std::fs::write(folder.join(words.lang).with_extension("pdf"), bytes)?;
        }
    }
    let mut total = Duration::ZERO;
    for (number, words) in ALL.iter().cycle().take(PAPERS).enumerate() {
        if number % 100 == 0 {
            println!("{number:4} papers: {}", resident());
        }
        // Another code each time, so that nothing is remembered from the paper before.
        total += timed(&Paper { code: format!("TH-{number}"), ..letter(words) })?.1;
    }
    println!("{PAPERS:4} papers: {}", resident());
    println!("{:.1?} for each paper", total / u32::try_from(PAPERS)?);
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "to measure is what this is for")]
fn timed(paper: &Paper) -> Result<(Vec<u8>, Duration), Box<dyn Error>> {
    let start = Instant::now();
    let bytes = pdf(paper)?;
    Ok((bytes, start.elapsed()))
}

/// What Linux says of this process's memory; nothing elsewhere.
fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default().replace('\t', " ")
}
