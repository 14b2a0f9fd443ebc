//! Files read whole and bounded, and files that appear whole or not at all. It must never know what they hold.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use lindung_exchange::Rejection;
use serde_json::json;

use crate::batch::{self, LONGEST_LINE};

/// The largest file of lines, in bytes.
pub(super) const LARGEST_LINES: u64 = 1024 * 1024 * 1024;

/// Why nothing was written.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) what: String,
    pub(super) remedy: String,
}

impl Refused {
    pub(super) fn new(what: impl Into<String>, remedy: &str) -> Self {
        Self { what: what.into(), remedy: remedy.to_owned() }
    }

    fn io(path: &Path, error: &io::Error) -> Self {
        let what = format!("{}: {}", path.display(), error.kind());
        Self::new(what, "check that the file or folder is there, and that you may read or write it")
    }
}

/// A file of at most so many bytes.
pub(super) fn read(path: &Path, most: u64) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
    read.map_err(|error| Refused::io(path, &error))?;
    if bytes.len() as u64 > most {
        let what = format!("{}: larger than {} MiB", path.display(), most / 1024 / 1024);
        return Err(Refused::new(what, "divide it into several files"));
    }
    Ok(bytes)
}

/// The lines that hold something, by number from 1, each as text or as why it is none.
pub(super) fn lines(bytes: &[u8]) -> impl Iterator<Item = (u64, Result<&str, Rejection>)> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let held = (1..).zip(bytes.split(|byte| *byte == b'\n'));
    held.filter(|(_, line)| !line.iter().all(u8::is_ascii_whitespace)).map(|(number, line)| {
        if line.len() > LONGEST_LINE {
            let problem = "the line is longer than 1 MiB; keep one case to a line";
            return (number, Err(Rejection::new(number, "", problem)));
        }
        let wrong = |_| Rejection::new(number, "", "not UTF-8 text; save the file as UTF-8");
        (number, std::str::from_utf8(line).map_err(wrong))
    })
}

/// Files to be written beside each other: the output and the list of what was rejected.
pub(super) struct Written {
    out: PathBuf,
    rejected: PathBuf,
}

impl Written {
    /// The files for an output; none of them may be the one that was read.
    pub(super) fn new(source: &Path, out: &Path) -> Result<Self, Refused> {
        let rejected = beside(out);
        let same =
            |path: &Path| matches!((source.canonicalize(), path.canonicalize()), (Ok(a), Ok(b)) if a == b);
        if [out, &rejected, &part(out), &part(&rejected)].into_iter().any(same) {
            return Err(Refused::new("--out would write over the file that is read", "name another file"));
        }
        Ok(Self { out: out.to_owned(), rejected })
    }

    /// Writes both under other names and then gives them theirs; with nothing rejected an earlier list goes.
    pub(super) fn write(&self, bytes: &[u8], rejected: &[Rejection]) -> Result<(), Refused> {
        let mut list = Vec::new();
        for bad in rejected {
            let line = json!({"row": bad.row, "column": bad.column, "reason": bad.problem});
            list.extend(line.to_string().into_bytes());
            list.push(b'\n');
        }
        let (out_part, rejected_part) = (part(&self.out), part(&self.rejected));
        let done = put(&out_part, bytes).and_then(|()| put(&rejected_part, &list)).and_then(|()| {
            if rejected.is_empty() {
                fs::remove_file(&rejected_part)?;
                absent(fs::remove_file(&self.rejected))?;
            } else {
                fs::rename(&rejected_part, &self.rejected)?;
            }
            fs::rename(&out_part, &self.out)
        });
        done.map_err(|error| {
            // What could not be finished must not look finished.
            let _ = (fs::remove_file(&out_part), fs::remove_file(&rejected_part));
            Refused::io(&self.out, &error)
        })
    }
}

fn beside(out: &Path) -> PathBuf {
    let kind = out.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
    if kind == "csv" || kind == "xlsx" {
        batch::rejected_path(&out.with_extension("jsonl"))
    } else {
        batch::rejected_path(out)
    }
}

fn part(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

/// What is written names people: only its owner may read it.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    absent(fs::remove_file(path))?;
    let mut file = File::options().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn absent(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
