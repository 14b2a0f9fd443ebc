//! A document as read, before anyone knows what it means: a tree of values that remembers its places.
//!
//! It knows TOML and JSON as texts, never what a key stands for.

mod json;
mod path;
mod problem;
mod reader;
mod toml;

use std::borrow::Cow;

pub use path::Path;
pub use problem::{Fault, MOST_PROBLEMS, Problem};
pub(crate) use reader::{Reader, nearest};

/// The deepest nesting that is read.
pub const DEEPEST: usize = 64;

/// Where a value stands in the text: byte offsets, from and up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A value and its place. Documents read for speed carry no places (all zero).
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'a> {
    /// What stands there.
    pub value: Value<'a>,
    /// Where it stands.
    pub span: Span,
}

/// One entry of a table: its key, where the key stands, and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    /// The key.
    pub key: Cow<'a, str>,
    /// Where the key stands.
    pub span: Span,
    /// The value.
    pub node: Node<'a>,
}

/// What a document can hold. Dates written without quotes in TOML are text here.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// JSON `null`: the same as absent.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// A table, in the order written; a key may stand twice.
    Table(Vec<Entry<'a>>),
}

impl Value<'_> {
    /// The name of the type, for messages.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Integer(_) => "whole number",
            Self::Float(_) => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Table(_) => "table",
        }
    }
}

impl<'a> Node<'a> {
    /// Reads JSON with the place of every value.
    ///
    /// # Errors
    /// The first place where the text is not JSON, or nests deeper than [`DEEPEST`].
    pub fn from_json(text: &'a str) -> Result<Self, Problem> {
        json::with_places(text)
    }

    /// Reads JSON without places: the fast way for batches.
    ///
    /// # Errors
    /// As [`Node::from_json`], with line and column only.
    pub fn from_json_fast(text: &'a str) -> Result<Self, Problem> {
        json::without_places(text)
    }

    /// Reads TOML with the place of every value.
    ///
    /// # Errors
    /// The first place where the text is not TOML, or nests deeper than [`DEEPEST`].
    pub fn from_toml(text: &'a str) -> Result<Self, Problem> {
        toml::with_places(text)
    }

    /// The value under a key, where this is a table that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.value {
            Value::Table(entries) => entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node),
            _ => None,
        }
    }

    /// The text, where this is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}
