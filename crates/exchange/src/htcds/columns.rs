//! The names of the columns: those of the standard, those of the extension, and what is wrong with any other.
//! It must never look at a row.

use crate::fields;
use crate::table::Unreadable;

/// The columns of the extension, in the order they are written; those of one act (`lindung_act1_offence`) not.
pub const EXTENSION: &[&str] = &[
    "lindung_id",
    "lindung_agency",
    "lindung_reference",
    "lindung_jurisdiction",
    "lindung_title",
    "lindung_notes",
    "lindung_suspicion",
    "lindung_person",
    "lindung_identifications",
    "lindung_episodes",
    "lindung_unlawful_acts",
    "lindung_context",
    "lindung_identity",
    "lindung_decisions",
    "lindung_entries",
];

/// The keys of one act that are text or a number; all others are facts of a group.
pub(super) const OF_ACT: &[&str] =
    &["id", "offence", "description", "class", "date", "state", "episode", "age_at_time", "stage"];
/// The groups of facts of one act.
pub(super) const GROUPS: &[&str] = &["nexus", "circumstances", "proceedings"];
/// The most acts written as columns.
pub(super) const MOST_ACTS: usize = 50;

/// A column of one act: its number from 1, and what it says, as `nexus_ordered`.
pub(super) fn act(column: &str) -> Option<(usize, &str)> {
    let (number, key) = column.strip_prefix("lindung_act")?.split_once('_')?;
    let number: usize = number.parse().ok().filter(|number| (1..=MOST_ACTS).contains(number))?;
    let group =
        |group: &&str| key.strip_prefix(*group).is_some_and(|rest| rest.len() > 1 && rest.starts_with('_'));
    (OF_ACT.contains(&key) || GROUPS.iter().any(group)).then_some((number, key))
}

/// The names as they are written in the standard, whatever their case; an empty one stays.
///
/// # Errors
/// A name that stands twice, one that is known nowhere, or nothing that could name a row.
pub(super) fn known(header: &[String]) -> Result<Vec<String>, Unreadable> {
    let mut names: Vec<String> = Vec::new();
    let mut unknown = Vec::new();
    for (at, written) in header.iter().enumerate() {
        let name = canonical(written);
        if let Some(name) = &name
            && let Some(before) = names.iter().position(|known| known == name)
        {
            let what = format!("the column {name} stands twice, as columns {} and {}", before + 1, at + 1);
            return Err(Unreadable::new(what, "delete or rename one of the two"));
        }
        if name.is_none() && !written.is_empty() {
            unknown.push(told(written));
        }
        names.push(name.unwrap_or_default());
    }
    if !unknown.is_empty() {
        let what = format!("columns that are not of HTCDS 2.0 or its extension: {}", unknown.join(", "));
        return Err(Unreadable::new(what, "rename them or delete them; docs/exchange.md lists the names"));
    }
    let has = |name: &str| names.iter().any(|known| known == name);
    if !has("lindung_id") && !has("lindung_reference") {
        let what = "no column names the rows: lindung_id and lindung_reference are both missing";
        return Err(Unreadable::new(what, "add lindung_id, or lindung_agency and lindung_reference"));
    }
    Ok(names)
}

fn every() -> impl Iterator<Item = &'static str> {
    fields::ALL.iter().map(|field| field.name.as_str()).chain(EXTENSION.iter().copied())
}

fn canonical(written: &str) -> Option<String> {
    let found = every().find(|name| name.eq_ignore_ascii_case(written));
    let act = || Some(written.to_ascii_lowercase()).filter(|name| act(name).is_some());
    found.map(str::to_owned).or_else(act)
}

/// A name that is not known, with the nearest that is.
fn told(written: &str) -> String {
    let shown: String = written.chars().take(60).collect();
    let lower = written.to_ascii_lowercase();
    let near = every().map(|name| (strsim::levenshtein(&lower, &name.to_ascii_lowercase()), name)).min();
    match near.filter(|(far, _)| *far <= 3) {
        Some((_, name)) => format!("{shown} (did you mean {name}?)"),
        None => shown,
    }
}

/// The column that a place of the case document comes from, as `lindung_unlawful_acts` for
/// `unlawful_acts.a1.offence`; empty where no column is to blame.
#[must_use]
pub fn column_of(path: &str) -> &'static str {
    let starts = |with: &str| path.starts_with(with);
    match () {
        () if starts("person.nationalities") => "prs_Citizenship",
        () if starts("person.attributes.gender") => "prs_Gender",
        () => {
            let top = path.split(['.', '[']).next().unwrap_or_default();
            EXTENSION
                .iter()
                .find(|name| name.strip_prefix("lindung_") == Some(top))
                .copied()
                .unwrap_or_default()
        }
    }
}
