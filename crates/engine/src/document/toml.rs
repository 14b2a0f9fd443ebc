//! TOML into a tree of values. The parsing is the toml crate's.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{DEEPEST, Entry, Fault, Node, Problem, Span, Value};

/// Reads TOML, every value with its place.
pub(super) fn with_places(text: &str) -> Result<Node<'_>, Problem> {
    let table = DeTable::parse(text).map_err(|error| {
        let span = error.span().map_or(Span { start: 0, end: text.len().min(1) }, Span::from);
        let message = error.message();
        let fault = if message.contains("recur") {
            Fault::TooDeep
        } else {
            Fault::Syntax { message: message.to_owned() }
        };
        Problem::at(span, fault)
    })?;
    let span = table.span().into();
    Ok(Node { value: table_of(table.into_inner(), 0)?, span })
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

fn table_of(table: DeTable<'_>, depth: usize) -> Result<Value<'_>, Problem> {
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table {
        let span = key.span().into();
        entries.push(Entry { key: key.into_inner(), span, node: node_of(value, depth + 1)? });
    }
    // The parser keeps no order; the order of the text is the order of the keys' places.
    entries.sort_by_key(|entry| entry.span.start);
    Ok(Value::Table(entries))
}

fn node_of(value: Spanned<DeValue<'_>>, depth: usize) -> Result<Node<'_>, Problem> {
    let span = Span::from(value.span());
    if depth > DEEPEST {
        return Err(Problem::at(span, Fault::TooDeep));
    }
    let value = match value.into_inner() {
        DeValue::String(text) => Value::Text(text),
        DeValue::Boolean(value) => Value::Bool(value),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Value::Float(f64::INFINITY), Value::Integer),
        DeValue::Float(number) => Value::Float(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Datetime(date) => Value::Text(Cow::Owned(date.to_string())),
        DeValue::Array(list) => {
            Value::List(list.into_iter().map(|value| node_of(value, depth + 1)).collect::<Result<_, _>>()?)
        }
        DeValue::Table(table) => table_of(table, depth)?,
    };
    Ok(Node { value, span })
}
