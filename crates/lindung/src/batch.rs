//! Many cases, one a line: read in blocks, judged on several threads, written in order, never held whole.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use lindung_engine::case::State;
use lindung_engine::law::NotCovered;
use lindung_engine::{Case, Corpus, Day, Node, Rulebook, assess, summarise};
use serde::Serialize;

use crate::diagnose;

/// The longest line, in bytes.
pub const LONGEST_LINE: usize = 1024 * 1024;
/// How much is read before a block goes to a thread, in bytes.
const BLOCK: usize = 256 * 1024;

/// What to do with a batch.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Judge every case by the law of this state.
    pub jurisdiction: Option<State>,
    /// The day whose law is applied.
    pub as_of: Day,
    /// Write the decisions only.
    pub summary: bool,
    /// How many threads judge; at least one.
    pub threads: usize,
}

/// How many lines went where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Cases assessed.
    pub done: u64,
    /// Lines rejected.
    pub rejected: u64,
}

/// Lines, whole, with the number of the first.
struct Block {
    index: u64,
    first_line: u64,
    text: Vec<u8>,
    /// Lines too long to be kept; each stands in the text as an empty line.
    too_long: Vec<u64>,
}

/// What became of a block.
struct Judged {
    index: u64,
    done: Vec<u8>,
    rejected: Vec<u8>,
    count: Count,
    read: u64,
}

/// A line that was not assessed.
#[derive(Serialize)]
struct Rejected<'a> {
    line: u64,
    reason: &'a str,
}

/// The name of the file of rejected lines: `OUT.rejected.jsonl` for `OUT.jsonl`.
#[must_use]
pub fn rejected_path(out: &Path) -> PathBuf {
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = name.strip_suffix(".jsonl").unwrap_or(&name);
    out.with_file_name(format!("{stem}.rejected.jsonl"))
}

/// Every file that a batch writes or replaces on the way to `out`.
#[must_use]
pub fn written(out: &Path) -> [PathBuf; 4] {
    let rejected = rejected_path(out);
    [out.to_owned(), part(out), part(&rejected), rejected]
}

/// An error that names its file.
fn named(path: &Path) -> impl Fn(io::Error) -> io::Error {
    let name = diagnose::clean(&path.display().to_string());
    move |error| io::Error::new(error.kind(), format!("{name}: {}", error.kind()))
}

/// Judges a file of cases into a file of assessments. Both outputs appear whole or not at all.
///
/// # Errors
/// A file that cannot be read or written.
pub fn run(
    corpus: &Corpus,
    plan: &Plan,
    input: &Path,
    out: &Path,
    progress: impl FnMut(u64),
) -> io::Result<Count> {
    let reader = BufReader::with_capacity(BLOCK, File::open(input).map_err(named(input))?);
    let (out_part, rejected) = (part(out), rejected_path(out));
    let rejected_part = part(&rejected);
    let result = judge(corpus, plan, reader, &out_part, &rejected_part, progress);
    match result {
        Ok(count) => {
            fs::rename(&out_part, out).map_err(named(out))?;
            if count.rejected > 0 {
                fs::rename(&rejected_part, &rejected)?;
            } else {
                fs::remove_file(&rejected_part)?;
                remove_stale(&rejected)?;
            }
            Ok(count)
        }
        Err(error) => {
            // What could not be finished must not look finished; a leftover that cannot be removed changes nothing.
            let _ = (fs::remove_file(&out_part), fs::remove_file(&rejected_part));
            Err(error)
        }
    }
}

/// An earlier run's list of rejected lines would belie this run.
fn remove_stale(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn part(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

fn judge(
    corpus: &Corpus,
    plan: &Plan,
    reader: impl BufRead + Send,
    out: &Path,
    rejected: &Path,
    progress: impl FnMut(u64),
) -> io::Result<Count> {
    let mut out = BufWriter::with_capacity(BLOCK, File::create(out).map_err(named(out))?);
    let mut rejected = BufWriter::new(File::create(rejected).map_err(named(rejected))?);
    let threads = plan.threads.max(1);
    let (blocks, work) = sync_channel::<Block>(2 * threads);
    let (results, judged) = sync_channel::<Judged>(2 * threads);
    let work = Mutex::new(work);
    let count = std::thread::scope(|scope| {
        let reading = scope.spawn(move || read(reader, &blocks));
        for _ in 0..threads {
            let (work, results) = (&work, results.clone());
            scope.spawn(move || judge_blocks(corpus, plan, work, &results));
        }
        drop(results);
        let written = write(&judged, &mut out, &mut rejected, progress);
        // Where writing failed, the closed channels stop the readers and judges.
        drop(judged);
        let read = reading.join().unwrap_or_else(|_| Err(io::Error::other("reading stopped")));
        written.and_then(|count| read.map(|()| count))
    })?;
    out.flush()?;
    rejected.flush()?;
    out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
    Ok(count)
}

fn read(mut reader: impl BufRead, blocks: &SyncSender<Block>) -> io::Result<()> {
    let (mut index, mut line) = (0, 1);
    loop {
        let mut block = Block {
            index,
            first_line: line,
            text: Vec::with_capacity(BLOCK + BLOCK / 4),
            too_long: Vec::new(),
        };
        let mut ended = false;
        while block.text.len() < BLOCK && !ended {
            let kept = block.text.len();
            ended = !read_line(&mut reader, &mut block.text)?;
            if block.text.len() == kept && ended {
                break;
            }
            if block.text.len() - kept > LONGEST_LINE {
                block.text.truncate(kept);
                block.text.push(b'\n');
                block.too_long.push(line);
            }
            line += 1;
        }
        let empty = block.text.is_empty();
        if !empty && blocks.send(block).is_err() {
            return Ok(());
        }
        if ended {
            return Ok(());
        }
        index += 1;
    }
}

/// Appends one line with its end; of a line that is too long, only so much that it shows. False at the end.
fn read_line(reader: &mut impl BufRead, text: &mut Vec<u8>) -> io::Result<bool> {
    let start = text.len();
    loop {
        let available = reader.fill_buf()?;
        if available.is_empty() {
            return Ok(false);
        }
        let end = available.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
        let taken = end.unwrap_or(available.len());
        if text.len() - start <= LONGEST_LINE {
            text.extend_from_slice(&available[..taken]);
        }
        reader.consume(taken);
        if end.is_some() {
            return Ok(true);
        }
    }
}

fn judge_blocks(corpus: &Corpus, plan: &Plan, work: &Mutex<Receiver<Block>>, results: &SyncSender<Judged>) {
    let mut books: HashMap<State, Result<Rulebook<'_>, NotCovered>> = HashMap::new();
    loop {
        let Ok(receiver) = work.lock() else { return };
        let Ok(block) = receiver.recv() else { return };
        drop(receiver);
        let judged = judge_block(corpus, plan, &block, &mut books);
        if results.send(judged).is_err() {
            return;
        }
    }
}

fn judge_block<'c>(
    corpus: &'c Corpus,
    plan: &Plan,
    block: &Block,
    books: &mut HashMap<State, Result<Rulebook<'c>, NotCovered>>,
) -> Judged {
    let mut judged = Judged {
        index: block.index,
        done: Vec::with_capacity(block.text.len() / 2),
        rejected: Vec::new(),
        count: Count::default(),
        read: block.text.len() as u64,
    };
    let lines = block.text.strip_suffix(b"\n").unwrap_or(&block.text).split(|byte| *byte == b'\n');
    for (line, text) in (block.first_line..).zip(lines) {
        let reason = if block.too_long.contains(&line) {
            format!("the line is longer than {LONGEST_LINE} bytes; keep one case to a line")
        } else if text.iter().all(u8::is_ascii_whitespace) {
            continue;
        } else {
            let kept = judged.done.len();
            match judge_line(corpus, plan, text, books, &mut judged.done) {
                Ok(()) => {
                    judged.count.done += 1;
                    continue;
                }
                Err(reason) => {
                    judged.done.truncate(kept);
                    reason
                }
            }
        };
        judged.count.rejected += 1;
        let row = Rejected { line, reason: &reason };
        if serde_json::to_writer(&mut judged.rejected, &row).is_ok() {
            judged.rejected.push(b'\n');
        }
    }
    judged
}

fn judge_line<'c>(
    corpus: &'c Corpus,
    plan: &Plan,
    text: &[u8],
    books: &mut HashMap<State, Result<Rulebook<'c>, NotCovered>>,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let text = std::str::from_utf8(text).map_err(|error| {
        format!("not UTF-8 text, first wrong byte at {}; save the file as UTF-8", error.valid_up_to())
    })?;
    let node = Node::from_json_fast(text).map_err(|problem| diagnose::one_line(&problem))?;
    let mut case =
        Case::read(&node, &corpus.offences).map_err(|problems| diagnose::one_line_for_all(&problems))?;
    if let Some(state) = plan.jurisdiction {
        case.jurisdiction = state;
    }
    let state = case.jurisdiction;
    let book = books.entry(state).or_insert_with(|| corpus.rulebook(state, plan.as_of));
    let book = book.as_ref().map_err(|not| {
        let (what, remedy) = diagnose::not_covered_words(not);
        format!("{what}; {remedy}")
    })?;
    let written = if plan.summary {
        serde_json::to_writer(&mut *out, &summarise(&case, book))
    } else {
        serde_json::to_writer(&mut *out, &assess(&case, book))
    };
    written.map_err(|error| error.to_string())?;
    out.push(b'\n');
    Ok(())
}

/// Writes blocks in the order of the input, whatever order they were judged in.
fn write(
    judged: &Receiver<Judged>,
    out: &mut impl Write,
    rejected: &mut impl Write,
    mut progress: impl FnMut(u64),
) -> io::Result<Count> {
    let mut count = Count::default();
    let mut waiting: BTreeMap<u64, Judged> = BTreeMap::new();
    let mut next = 0;
    while let Ok(block) = judged.recv() {
        waiting.insert(block.index, block);
        while let Some(block) = waiting.remove(&next) {
            out.write_all(&block.done)?;
            rejected.write_all(&block.rejected)?;
            count.done += block.count.done;
            count.rejected += block.count.rejected;
            progress(block.read);
            next += 1;
        }
    }
    Ok(count)
}
