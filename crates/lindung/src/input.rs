//! Case files from disk or standard input: bounded, decoded, and kept beside their text for messages.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use lindung_engine::law::Offences;
use lindung_engine::{Case, Node, Problem};

/// The largest case file, in bytes.
pub(crate) const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// A case file as read.
pub(crate) struct Input {
    /// The name given, `<stdin>` for standard input.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
    toml: bool,
}

/// Why a file could not be taken in.
pub(crate) enum Refused {
    /// It cannot be opened or read.
    Io(String, io::Error),
    /// It is larger than [`LARGEST_FILE`].
    TooLarge(String),
    /// It is not UTF-8; the line of the first wrong byte.
    NotText(String, usize),
    /// It breaks the contract.
    Problems(Input, Vec<Problem>),
}

impl Input {
    /// Reads a file, or standard input for `-`.
    pub(crate) fn read(path: &Path) -> Result<Self, Refused> {
        let (name, bytes) = if path.as_os_str() == "-" {
            let name = "<stdin>".to_owned();
            let bytes = bounded(io::stdin().lock()).map_err(|error| Refused::Io(name.clone(), error))?;
            (name, bytes)
        } else {
            let name = path.display().to_string();
            let file = File::open(path).map_err(|error| Refused::Io(name.clone(), error))?;
            let bytes = bounded(file).map_err(|error| Refused::Io(name.clone(), error))?;
            (name, bytes)
        };
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(Refused::TooLarge(name));
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let sound = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = sound.iter().filter(|byte| **byte == b'\n').count() + 1;
                return Err(Refused::NotText(name, line));
            }
        };
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        let by_name = path.extension().and_then(|extension| extension.to_str());
        let toml = match by_name {
            Some("toml") => true,
            Some("json") => false,
            _ => !text.trim_start().starts_with(['{', '[']),
        };
        Ok(Self { name, text, toml })
    }

    /// The document, with places.
    pub(crate) fn node(&self) -> Result<Node<'_>, Problem> {
        if self.toml { Node::from_toml(&self.text) } else { Node::from_json(&self.text) }
    }

    /// The case.
    pub(crate) fn case(self, offences: &Offences) -> Result<(Self, Case), Refused> {
        let read = self.node().map_err(|problem| vec![problem]).and_then(|node| Case::read(&node, offences));
        match read {
            Ok(case) => Ok((self, case)),
            Err(problems) => Err(Refused::Problems(self, problems)),
        }
    }
}

/// At most one byte more than the limit, so that a larger input is noticed and never held.
fn bounded(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
