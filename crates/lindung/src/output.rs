//! What goes to standard output: text for people or JSON for programs, and nothing between.

use std::io::{self, IsTerminal as _, Write as _};

use serde::Serialize;

use crate::cli::{Common, Format};

/// Whether to print for programs.
pub(crate) fn wants_json(common: &Common) -> bool {
    match common.format {
        Some(format) => format == Format::Json,
        None => !io::stdout().is_terminal(),
    }
}

/// Prints one JSON document with a line end.
pub(crate) fn json(value: &impl Serialize) {
    let mut out = io::stdout().lock();
    let written = serde_json::to_writer_pretty(&mut out, value);
    // A reader that has gone away (`| head`) is no error of ours.
    let _ = written.map_err(io::Error::from).and_then(|()| out.write_all(b"\n"));
}

/// Prints text.
pub(crate) fn text(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}
