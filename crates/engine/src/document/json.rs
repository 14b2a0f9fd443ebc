//! JSON into a tree of values. The parsing is serde_json's; this file only keeps what it would drop.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{DEEPEST, Entry, Fault, Node, Problem, Span, Value};

const TOO_DEEP: &str = "nesting too deep";

/// Reads JSON, every value with its place: each value is taken raw, and its address tells where it stood.
pub(super) fn with_places(text: &str) -> Result<Node<'_>, Problem> {
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| syntax(text, &error))?;
    place(text, raw, 0)
}

fn place<'a>(whole: &'a str, raw: &'a RawValue, depth: usize) -> Result<Node<'a>, Problem> {
    let text = raw.get();
    let start = (text.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
    let span = Span { start, end: start + text.len() };
    if depth > DEEPEST {
        return Err(Problem::at(span, Fault::TooDeep));
    }
    let failed = |error: &serde_json::Error| Problem::at(span, Fault::Syntax { message: words(error) });
    let value = match text.as_bytes().first() {
        Some(b'{') => {
            let raw: Members<'a> = serde_json::from_str(text).map_err(|error| failed(&error))?;
            let entries = raw.0.into_iter().map(|(key, raw)| {
                let node = place(whole, raw, depth + 1)?;
                let span = match &key {
                    Cow::Borrowed(key) => {
                        let start = (key.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
                        Span { start, end: start + key.len() }
                    }
                    Cow::Owned(_) => node.span,
                };
                Ok(Entry { key, span, node })
            });
            Value::Table(entries.collect::<Result<_, Problem>>()?)
        }
        Some(b'[') => {
            let raw: Vec<&'a RawValue> = serde_json::from_str(text).map_err(|error| failed(&error))?;
            Value::List(raw.into_iter().map(|raw| place(whole, raw, depth + 1)).collect::<Result<_, _>>()?)
        }
        _ => without_places(text).map_err(|problem| Problem { span: Some(span), ..problem })?.value,
    };
    Ok(Node { value, span })
}

/// The entries of an object in the order written, keys that stand twice included.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> serde::Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Vec<(Cow<'de, str>, &'de RawValue)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(key) = map.next_key_seed(Key)? {
                    entries.push((key, map.next_value()?));
                }
                Ok(entries)
            }
        }
        deserializer.deserialize_map(Collect).map(Members)
    }
}

/// Reads JSON without places.
pub(super) fn without_places(text: &str) -> Result<Node<'_>, Problem> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let node = Tree { depth: 0 }.deserialize(&mut deserializer).map_err(|error| syntax(text, &error))?;
    deserializer.end().map_err(|error| syntax(text, &error))?;
    Ok(node)
}

/// A key, borrowed where it holds no escapes.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }
    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// Builds the tree and counts how deep it stands.
struct Tree {
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Node<'de>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.depth > DEEPEST {
            return Err(D::Error::custom(TOO_DEEP));
        }
        let value = deserializer.deserialize_any(self)?;
        Ok(Node { value, span: Span::default() })
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Value<'de>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Value::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Value::Integer(value))
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "a number beyond i64 is refused wherever it stands; only its type is told"
    )]
    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(value).map_or(Value::Float(value as f64), Value::Integer))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Value::Float(value))
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element_seed(Tree { depth: self.depth + 1 })? {
            nodes.push(node);
        }
        Ok(Value::List(nodes))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(8);
        while let Some(key) = map.next_key_seed(Key)? {
            let node = map.next_value_seed(Tree { depth: self.depth + 1 })?;
            entries.push(Entry { key, span: Span::default(), node });
        }
        Ok(Value::Table(entries))
    }
}

/// What the parser said, without its own line and column: the place is told by the span.
fn words(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(words, _)| words.to_owned())
}

fn syntax(text: &str, error: &serde_json::Error) -> Problem {
    let line_start: usize =
        text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let start = (line_start + error.column().saturating_sub(1)).min(text.len());
    let fault = if words(error) == TOO_DEEP || words(error).contains("recursion limit") {
        Fault::TooDeep
    } else {
        Fault::Syntax { message: words(error) }
    };
    Problem::at(Span { start, end: (start + 1).min(text.len()) }, fault)
}
