//! Unlawful acts written as numbered columns: `lindung_act1_offence`, `lindung_act1_nexus_ordered`.
//! It must never know which facts and offences there are: the engine does.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Cells;
use super::columns::{GROUPS, OF_ACT, act};
use crate::opening::Fault;

/// The acts of a row, each with an id; nothing where no column of an act says anything.
pub(super) fn read(cells: &Cells) -> Result<Option<Value>, Fault> {
    let mut acts: BTreeMap<usize, Map<String, Value>> = BTreeMap::new();
    for (column, cell) in cells {
        let (Some((number, key)), cell) = (act(column), cell.trim()) else { continue };
        let found = acts.entry(number).or_default();
        if OF_ACT.contains(&key) {
            found.insert(key.to_owned(), single(column, key, cell)?);
        } else if let Some((group, name)) =
            GROUPS.iter().find_map(|group| Some((*group, key.strip_prefix(*group)?.strip_prefix('_')?)))
        {
            let facts = found.entry(group).or_insert_with(|| json!({}));
            if let Some(facts) = facts.as_object_mut() {
                facts.insert(name.to_owned(), json!(fact(column, cell)?));
            }
        }
    }
    let with_id = |(number, mut act): (usize, Map<String, Value>)| {
        act.entry("id").or_insert_with(|| json!(format!("a{number}")));
        Value::Object(act)
    };
    let acts: Vec<Value> = acts.into_iter().map(with_id).collect();
    Ok((!acts.is_empty()).then_some(Value::Array(acts)))
}

fn single(column: &str, key: &str, cell: &str) -> Result<Value, Fault> {
    if key == "age_at_time" {
        return whole(column, cell);
    }
    Ok(json!(cell))
}

/// A whole number of years.
pub(super) fn whole(column: &str, cell: &str) -> Result<Value, Fault> {
    let number = cell.parse::<u32>().ok().filter(|years| *years <= 150);
    let wrong = || {
        Fault::new(
            column,
            "not a whole number of years from 0 to 150; write it in digits, or leave the cell empty",
        )
    };
    number.map(|number| json!(number)).ok_or_else(wrong)
}

/// A fact: a box that is not ticked says nothing, so only the three words are taken.
pub(super) fn fact(column: &str, cell: &str) -> Result<&'static str, Fault> {
    let wrong = || Fault::new(column, "not a fact; write yes, no or unknown, or leave the cell empty");
    ["yes", "no", "unknown"].into_iter().find(|word| word.eq_ignore_ascii_case(cell)).ok_or_else(wrong)
}
