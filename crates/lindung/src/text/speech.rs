//! The language that the command line speaks: the one asked for, that of the environment, or English.

use std::sync::Arc;

pub(crate) use lindung_speech::Speech;
use lindung_speech::{Languages, primary};

use crate::corpus::Files;

/// The language asked for, or that of the environment, or English.
/// An error lists the languages there are.
pub(crate) fn speech(asked: Option<&str>, files: &Files) -> Result<Arc<Speech>, Vec<String>> {
    let languages = Languages::read(&files.pairs());
    match asked {
        Some(asked) => languages
            .find(&primary(asked))
            .ok_or_else(|| languages.codes().map(str::to_owned).collect::<Vec<String>>()),
        None => Ok(from_environment()
            .and_then(|code| languages.find(&code))
            .unwrap_or_else(|| languages.english())),
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the command line, where the environment is read")]
fn from_environment() -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .map(|value| primary(&value))
}
