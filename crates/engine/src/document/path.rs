//! The way from the top of a document to a value, built only when somebody must be told.

use std::fmt;

/// One step of the way; the steps before it hang on `parent`.
#[derive(Clone, Copy, Debug)]
pub enum Path<'p> {
    /// The document itself.
    Top,
    /// The value under a key.
    Key(&'p Path<'p>, &'p str),
    /// The value at a place of a list, counted from zero.
    Index(&'p Path<'p>, usize),
}

impl<'p> Path<'p> {
    /// The way to the value under `key`.
    #[must_use]
    pub const fn key(&'p self, key: &'p str) -> Self {
        Self::Key(self, key)
    }

    /// The way to the value at `index`.
    #[must_use]
    pub const fn index(&'p self, index: usize) -> Self {
        Self::Index(self, index)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top => Ok(()),
            Self::Key(Self::Top, key) => f.write_str(key),
            Self::Key(parent, key) => write!(f, "{parent}.{key}"),
            Self::Index(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}
