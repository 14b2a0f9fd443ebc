//! A message as it was found: in the language asked for or in English, reviewed by a person or not.

use std::fmt;

/// A message, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Whether English stands in for the language asked for.
    pub english: bool,
    /// Whether a person has reviewed the translation.
    pub reviewed: bool,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
