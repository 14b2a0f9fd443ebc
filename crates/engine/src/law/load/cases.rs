//! Duties, measures, divergences, and reasons that are none.

use super::Loader;
use super::fields::{Fields, each};
use crate::document::{Node, Path, Reader};
use crate::law::duty::{Divergence, Duty, Inadmissible, Measure, Scope};
use crate::law::offences::Offences;
use crate::law::state::Value;
use crate::law::trigger::{Trigger, read_clauses};
use crate::vocabulary::{Defence, Force, MeasureCode};

const DUTY: &[&str] = &[
    "id",
    "roles",
    "force",
    "rule",
    "deadline",
    "trigger",
    "scope",
    "when",
    "unless",
    "criterion",
    "values",
    "source",
    "at",
];
const MEASURE: &[&str] = &["code", "defence", "role", "by", "rule", "when", "unless"];
const DIVERGENCE: &[&str] = &["id", "title", "court", "says", "instead", "source", "at", "when", "unless"];

pub(super) fn duties(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    each(r, node, &["duty"], |r, path, node| {
        let f = Fields::read(r, path, node, DUTY);
        if f.get("roles").is_none() {
            r.missing(path, node, "roles");
        }
        let values = f.mask(r, "values", Value::NAMES);
        let chosen = Value::ALL.iter().enumerate().filter(|(i, _)| values >> i & 1 == 1);
        let values = chosen.map(|(_, value)| *value).collect();
        loader.corpus.duties.push(Duty {
            id: f.text(r, "id"),
            roles: f.texts(r, "roles"),
            force: f.word(r, "force", Force::NAMES, Force::parse).unwrap_or(Force::Should),
            rule: f.text(r, "rule"),
            deadline: f.some_text(r, "deadline"),
            trigger_words: f.text(r, "trigger"),
            scope: f.word(r, "scope", Scope::NAMES, Scope::parse).unwrap_or(Scope::Standing),
            trigger: trigger(r, &f, &loader.corpus.offences),
            criterion: f.some_text(r, "criterion"),
            values,
            mention: f.mention(r, file),
            cite: String::new(),
            place: f.place(file),
        });
    });
}

pub(super) fn measures(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    each(r, node, &["measure"], |r, path, node| {
        let f = Fields::read(r, path, node, MEASURE);
        let Some(code) = f.word(r, "code", MeasureCode::NAMES, MeasureCode::parse) else {
            return;
        };
        loader.corpus.measures.push(Measure {
            code,
            defence: f.some_word(r, "defence", Defence::NAMES, Defence::parse),
            role: f.text(r, "role"),
            by: f.some_text(r, "by"),
            rule: f.text(r, "rule"),
            cite: String::new(),
            trigger: trigger(r, &f, &loader.corpus.offences),
            place: f.place(file),
        });
    });
}

pub(super) fn divergence(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    let top = Path::Top;
    let f = Fields::read(r, &top, node, DIVERGENCE);
    loader.corpus.divergences.push(Divergence {
        id: f.text(r, "id"),
        title: f.text(r, "title"),
        court: f.text(r, "court"),
        says: f.text(r, "says"),
        instead: f.text(r, "instead"),
        trigger: trigger(r, &f, &loader.corpus.offences),
        mention: f.mention(r, file),
        cite: String::new(),
        place: f.place(file),
    });
}

pub(super) fn inadmissible(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    each(r, node, &["inadmissible"], |r, path, node| {
        let f = Fields::read(r, path, node, &["code", "rule"]);
        let (code, rule) = (f.text(r, "code"), f.text(r, "rule"));
        loader.corpus.inadmissible.push(Inadmissible { code, rule, place: f.place(file) });
    });
}

fn trigger(r: &mut Reader, f: &Fields<'_, '_>, offences: &Offences) -> Trigger {
    let mut clauses = |key: &'static str| {
        f.get(key).map(|node| read_clauses(r, &f.path.key(key), node, offences)).unwrap_or_default()
    };
    let (when, unless) = (clauses("when"), clauses("unless"));
    Trigger::new(when, unless)
}
