//! Setting one fact of a case document by its path, as `episodes.e1.means.deception`.

use serde_json::{Map, Value};

/// Sets the value at a path. Elements of lists are named by their `id`, and one that carries its own `id` is added
/// where none has it yet; maps that are missing are made.
///
/// # Errors
/// What in the path is not there, and what to do.
pub fn set(document: &mut Value, path: &str, value: Value) -> Result<(), String> {
    let mut at = document;
    let mut keys = path.split('.').peekable();
    while let Some(key) = keys.next() {
        if key.is_empty() {
            return Err("a key of the path is empty: write it as episodes.e1.means.deception".to_owned());
        }
        let last = keys.peek().is_none();
        // An element that says who it is begins the list, too.
        let is_new = last && value.get("id").and_then(Value::as_str) == Some(key);
        if at.is_null() && is_new {
            *at = Value::Array(Vec::new());
        }
        if at.is_null() || at.is_string() {
            // One word for a whole element ("means": "no") gives way to a map.
            *at = Value::Object(Map::new());
        }
        match at {
            Value::Object(map) => {
                let place = map.entry(key).or_insert(Value::Null);
                if last {
                    *place = value;
                    return Ok(());
                }
                at = place;
            }
            Value::Array(list) => {
                let has = |item: &Value| item.get("id").and_then(Value::as_str) == Some(key);
                if is_new && !list.iter().any(has) {
                    list.push(value);
                    return Ok(());
                }
                let Some(item) = list.iter_mut().find(|item| has(item)) else {
                    let what = format!(
                        "nothing here has the id {key:?}: write the document anew with a `case` entry"
                    );
                    return Err(what);
                };
                if last {
                    *item = value;
                    return Ok(());
                }
                at = item;
            }
            _ => return Err(format!("{key:?} is inside a value that has no keys")),
        }
    }
    Err("the path is empty".to_owned())
}
