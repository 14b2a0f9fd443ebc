//! Changes one fact of a case document, named as `unlawful_acts.a1.nexus.escape`: the "what if" of a case.

use std::borrow::Cow;

use crate::document::{DEEPEST, Entry, Node, Span, Value};
use crate::vocabulary::{ACT, LINKS, MEANS, NEXUS, PURPOSE};

/// Why a change cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSet {
    /// Not of the form `PATH=VALUE`.
    NoValue,
    /// The path goes deeper than a document may.
    TooDeep,
    /// The path names nothing in the list before it.
    NoSuchItem {
        /// The rest of the path, from the list on.
        rest: String,
        /// The ids that the list has.
        known: Vec<String>,
    },
    /// The path goes on where there is a value and no table.
    NoTable {
        /// The rest of the path.
        rest: String,
    },
}

/// Makes one change, written `PATH=VALUE`; items of lists are named by id or as `[0]`.
/// The value is JSON where it is JSON, else text. Missing tables are made.
///
/// # Errors
/// Where the change names nothing that can be changed.
pub fn set(document: &mut Node<'static>, change: &str) -> Result<(), NotSet> {
    let (path, value) = change.split_once('=').ok_or(NotSet::NoValue)?;
    let value = match Node::from_json_fast(value) {
        Ok(node) => owned(node).value,
        Err(_) => Value::Text(Cow::Owned(value.to_owned())),
    };
    let path = path.trim();
    if path.matches(['.', '[']).count() > DEEPEST {
        return Err(NotSet::TooDeep);
    }
    put(document, path, value)
}

/// The same document, holding its own texts.
#[must_use]
pub fn owned(node: Node<'_>) -> Node<'static> {
    let value = match node.value {
        Value::Null => Value::Null,
        Value::Bool(flag) => Value::Bool(flag),
        Value::Integer(number) => Value::Integer(number),
        Value::Float(number) => Value::Float(number),
        Value::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
        Value::List(items) => Value::List(items.into_iter().map(owned).collect()),
        Value::Table(entries) => Value::Table(entries.into_iter().map(owned_entry).collect()),
    };
    Node { value, span: node.span }
}

fn owned_entry(entry: Entry<'_>) -> Entry<'static> {
    Entry { key: Cow::Owned(entry.key.into_owned()), span: entry.span, node: owned(entry.node) }
}

fn put(node: &mut Node<'static>, path: &str, value: Value<'static>) -> Result<(), NotSet> {
    if path.is_empty() {
        node.value = value;
        return Ok(());
    }
    match &mut node.value {
        Value::List(items) => {
            let Some((index, rest)) = item(items, path) else {
                let known =
                    items.iter().filter_map(|item| item.get("id")?.text().map(str::to_owned)).collect();
                return Err(NotSet::NoSuchItem { rest: path.to_owned(), known });
            };
            put(&mut items[index], rest, value)
        }
        Value::Table(entries) => {
            let end = path.find(['.', '[']).unwrap_or(path.len());
            if end == 0 {
                // A place in a list, where no list stands.
                return Err(NotSet::NoTable { rest: path.to_owned() });
            }
            let (key, rest) = path.split_at(end);
            let rest = rest.strip_prefix('.').unwrap_or(rest);
            let index = entries.iter().position(|entry| entry.key == key).unwrap_or_else(|| {
                let node = Node { value: Value::Null, span: Span::default() };
                entries.push(Entry { key: Cow::Owned(key.to_owned()), span: Span::default(), node });
                entries.len() - 1
            });
            let child = &mut entries[index].node;
            if !rest.is_empty() {
                unfold(child, key);
            }
            put(child, rest, value)
        }
        _ => Err(NotSet::NoTable { rest: path.to_owned() }),
    }
}

/// Turns an absent value into a table, and one answer for a whole element into an answer for each member.
fn unfold(node: &mut Node<'static>, key: &str) {
    let members: &[&'static str] = match key {
        "act" => ACT,
        "means" => MEANS,
        "purpose" => PURPOSE,
        "nexus" => &NEXUS[..LINKS],
        _ => &[],
    };
    let each = match &node.value {
        Value::Null => Vec::new(),
        // A yes for the whole names no member; the member named now takes its place.
        Value::Text(whole) if whole == "no" && !members.is_empty() => members.to_vec(),
        Value::Text(_) if !members.is_empty() => Vec::new(),
        _ => return,
    };
    let entries = each.into_iter().map(|name| Entry {
        key: Cow::Borrowed(name),
        span: Span::default(),
        node: Node { value: Value::Text(Cow::Borrowed("no")), span: Span::default() },
    });
    node.value = Value::Table(entries.collect());
}

/// The item of a list that a path names, and the rest of the path.
fn item<'p>(items: &[Node<'_>], path: &'p str) -> Option<(usize, &'p str)> {
    if let Some(rest) = path.strip_prefix('[') {
        let (number, rest) = rest.split_once(']')?;
        let index: usize = number.parse().ok()?;
        return (index < items.len()).then(|| (index, rest.strip_prefix('.').unwrap_or(rest)));
    }
    let named = items.iter().enumerate().filter_map(|(index, item)| {
        let id = item.get("id")?.text()?;
        let rest = path.strip_prefix(id)?;
        (rest.is_empty() || rest.starts_with('.'))
            .then(|| (id.len(), index, rest.strip_prefix('.').unwrap_or(rest)))
    });
    // An id may hold dots; the longest that fits is meant.
    named.max_by_key(|(length, ..)| *length).map(|(_, index, rest)| (index, rest))
}
