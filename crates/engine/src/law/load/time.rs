//! The words of time, the times that states set, and what each stage asks.

use super::Loader;
use super::fields::Fields;
use crate::case::State;
use crate::document::{Node, Path, Reader};
use crate::law::time::{AskedOf, Demand, Reminder, TimeLimit, WantedEntry};
use crate::vocabulary::{PROCEEDINGS, Stage};

/// A year, in hours: what takes longer is no time for one duty.
const LONGEST: i64 = 8_784;
const REMINDER: &[&str] = &["words", "hours"];
const LIMIT: &[&str] = &["state", "duty", "hours", "says", "from", "source", "at"];

pub(super) fn times(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    let top = Path::Top;
    let fields = Fields::read(r, &top, node, &["reminder", "limit"]);
    for (index, node) in fields.tables(r, "reminder").iter().enumerate() {
        let list = top.key("reminder");
        let path = list.index(index);
        let f = Fields::read(r, &path, node, REMINDER);
        if f.get("words").is_none() {
            r.missing(&path, node, "words");
        }
        let (words, hours) = (f.texts(r, "words"), hours(r, &f));
        loader.corpus.reminders.push(Reminder { words, hours, place: f.place(file) });
    }
    for (index, node) in fields.tables(r, "limit").iter().enumerate() {
        let list = top.key("limit");
        let path = list.index(index);
        let f = Fields::read(r, &path, node, LIMIT);
        if f.get("hours").is_none() {
            r.missing(&path, node, "hours");
        }
        if f.get("state").is_none() {
            r.missing(&path, node, "state");
        }
        let state = f.get("state").and_then(|node| State::read(r, &path.key("state"), node));
        let Some(state) = state else { continue };
        let Some(from) = f.date(r, "from") else { continue };
        let limit = TimeLimit {
            state,
            duty: f.text(r, "duty"),
            hours: hours(r, &f).unwrap_or_default(),
            says: f.text(r, "says"),
            from,
            mention: f.mention(r, file),
            cite: String::new(),
            place: f.place(file),
        };
        loader.corpus.limits.push(limit);
    }
}

fn hours(r: &mut Reader, f: &Fields<'_, '_>) -> Option<u32> {
    let node = f.get("hours")?;
    r.whole(&f.path.key("hours"), node, 1, LONGEST).and_then(|hours| u32::try_from(hours).ok())
}

pub(super) fn demands(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    let top = Path::Top;
    let fields = Fields::read(r, &top, node, &["demand", "entry"]);
    for (index, node) in fields.tables(r, "demand").iter().enumerate() {
        let list = top.key("demand");
        let path = list.index(index);
        let f = Fields::read(r, &path, node, &["stages", "fact", "rule"]);
        let chosen = f.mask(r, "stages", Stage::NAMES);
        let stages = Stage::ALL.iter().enumerate().filter(|(index, _)| chosen >> index & 1 == 1);
        let fact = f.text(r, "fact");
        loader.corpus.demands.push(Demand {
            stages: stages.map(|(_, stage)| *stage).collect(),
            index: PROCEEDINGS.iter().position(|known| *known == fact),
            fact,
            rule: f.text(r, "rule"),
            place: f.place(file),
        });
    }
    for (index, node) in fields.tables(r, "entry").iter().enumerate() {
        let list = top.key("entry");
        let path = list.index(index);
        let f = Fields::read(r, &path, node, &["entry", "of", "rule"]);
        loader.corpus.wanted.push(WantedEntry {
            entry: f.text(r, "entry"),
            of: AskedOf::parse(&f.text(r, "of")),
            rule: f.text(r, "rule"),
            place: f.place(file),
        });
    }
}
