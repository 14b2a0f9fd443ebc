//! What goes to standard output: text for people or JSON for programs, and nothing between.

use std::io::{self, ErrorKind, IsTerminal as _, Write as _};
use std::sync::OnceLock;

use serde::Serialize;

use crate::cli::{Common, Format};

/// The first failure to write, kept until the command ends.
static FAILED: OnceLock<ErrorKind> = OnceLock::new();

/// Why output is missing, where it is. A reader that has gone away (`| head`) is no failure of ours.
pub(crate) fn failure() -> Option<ErrorKind> {
    FAILED.get().copied().filter(|kind| *kind != ErrorKind::BrokenPipe)
}

/// Whether to print for programs.
pub(crate) fn wants_json(common: &Common) -> bool {
    match common.format {
        Some(format) => format == Format::Json,
        None => !io::stdout().is_terminal(),
    }
}

/// Prints one JSON document with a line end.
pub(crate) fn json(value: &impl Serialize) {
    let mut text = serde_json::to_vec_pretty(value).unwrap_or_default();
    text.push(b'\n');
    write(&text);
}

/// Prints text.
pub(crate) fn text(text: &str) {
    write(text.as_bytes());
}

fn write(bytes: &[u8]) {
    let mut out = io::stdout().lock();
    if let Err(error) = out.write_all(bytes).and_then(|()| out.flush()) {
        // Only the first one is told; the rest follow from it.
        let _ = FAILED.set(error.kind());
    }
}
