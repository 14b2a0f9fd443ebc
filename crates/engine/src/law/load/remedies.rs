//! Remedies, and what stands in their way.

use super::Loader;
use super::fields::{Fields, each};
use crate::case::State;
use crate::document::{Node, Reader};
use crate::law::remedy::{Barrier, Remedy};
use crate::vocabulary::{Punishment, Undoing};

const REMEDY: &[&str] = &["state", "undoes", "gives", "rule", "before", "barriers"];
const BARRIER: &[&str] = &["code", "says", "source", "at"];

pub(super) fn remedies(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    each(r, node, &["remedy"], |r, path, node| {
        let f = Fields::read(r, path, node, REMEDY);
        for key in ["undoes", "gives"] {
            if f.get(key).is_none() {
                r.missing(path, node, key);
            }
        }
        let state = f.get("state").and_then(|node| State::read(r, &path.key("state"), node));
        let (undoes, gives) = (f.mask(r, "undoes", Punishment::NAMES), f.mask(r, "gives", Undoing::NAMES));
        let chosen = |mask: u64, index: usize| mask >> index & 1 == 1;
        let undoes = Punishment::ALL.iter().enumerate().filter(|(index, _)| chosen(undoes, *index));
        let gives = Undoing::ALL.iter().enumerate().filter(|(index, _)| chosen(gives, *index));
        loader.corpus.remedies.push(Remedy {
            state,
            undoes: undoes.map(|(_, one)| *one).collect(),
            gives: gives.map(|(_, one)| *one).collect(),
            rule: f.text(r, "rule"),
            before: f.text(r, "before"),
            barriers: f.texts(r, "barriers"),
            place: f.place(file),
        });
    });
}

pub(super) fn barriers(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    each(r, node, &["barrier"], |r, path, node| {
        let f = Fields::read(r, path, node, BARRIER);
        loader.corpus.barriers.push(Barrier {
            code: f.text(r, "code"),
            says: f.text(r, "says"),
            mention: f.mention(r, file),
            cite: String::new(),
            place: f.place(file),
        });
    });
}
