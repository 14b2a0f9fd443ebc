//! Progress of long work, on a terminal; nothing elsewhere. It must never say what the work is about.

use std::io::IsTerminal as _;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

/// A bar over the bytes of a file.
pub(crate) fn bytes(input: &Path) -> ProgressBar {
    let total = std::fs::metadata(input).map_or(0, |data| data.len());
    bar(total, "{bar:40} {percent}% {bytes}/{total_bytes} {eta} left")
}

/// A bar over rows.
pub(crate) fn rows(total: usize) -> ProgressBar {
    bar(total as u64, "{bar:40} {percent}% {human_pos}/{human_len} rows, {eta} left")
}

fn bar(total: u64, template: &str) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(total);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
