//! The fields of one table of the law, taken by name.

use crate::date::PartialDate;
use crate::document::{Fault, Node, Path, Reader, Value};
use crate::law::parts::{Labels, Mention, Place};

/// The fields of a table; absent ones are `None`.
pub(super) struct Fields<'n, 'p> {
    pub(super) path: &'p Path<'p>,
    pub(super) node: &'n Node<'n>,
    known: &'static [&'static str],
    found: Vec<Option<&'n Node<'n>>>,
}

impl<'n, 'p> Fields<'n, 'p> {
    pub(super) fn read(
        r: &mut Reader,
        path: &'p Path<'p>,
        node: &'n Node<'n>,
        known: &'static [&'static str],
    ) -> Self {
        let mut found = vec![None; known.len()];
        r.table(path, node, known, |_, key, node| found[key] = Some(node));
        Self { path, node, known, found }
    }

    pub(super) fn get(&self, key: &str) -> Option<&'n Node<'n>> {
        self.known.iter().position(|known| *known == key).and_then(|index| self.found[index])
    }

    fn required(&self, r: &mut Reader, key: &'static str) -> Option<&'n Node<'n>> {
        let node = self.get(key);
        if node.is_none() {
            r.missing(self.path, self.node, key);
        }
        node
    }

    /// A required text.
    pub(super) fn text(&self, r: &mut Reader, key: &'static str) -> String {
        let node = self.required(r, key);
        node.and_then(|node| r.text(&self.path.key(key), node)).unwrap_or_default().to_owned()
    }

    /// A text that may be absent.
    pub(super) fn some_text(&self, r: &mut Reader, key: &'static str) -> Option<String> {
        self.get(key).and_then(|node| r.text(&self.path.key(key), node)).map(str::to_owned)
    }

    /// A required word of a closed list.
    pub(super) fn word<T>(
        &self,
        r: &mut Reader,
        key: &'static str,
        names: &'static [&'static str],
        parse: fn(&str) -> Option<T>,
    ) -> Option<T> {
        let node = self.required(r, key)?;
        r.word(&self.path.key(key), node, names, parse)
    }

    /// A word of a closed list that may be absent.
    pub(super) fn some_word<T>(
        &self,
        r: &mut Reader,
        key: &'static str,
        names: &'static [&'static str],
        parse: fn(&str) -> Option<T>,
    ) -> Option<T> {
        r.word(&self.path.key(key), self.get(key)?, names, parse)
    }

    /// A required `true` or `false`.
    pub(super) fn flag(&self, r: &mut Reader, key: &'static str) -> bool {
        let node = self.required(r, key);
        node.and_then(|node| r.flag(&self.path.key(key), node)).unwrap_or(false)
    }

    /// A date, required.
    pub(super) fn date(&self, r: &mut Reader, key: &'static str) -> Option<PartialDate> {
        let node = self.required(r, key)?;
        r.date(&self.path.key(key), node)
    }

    /// A date that may be absent.
    pub(super) fn some_date(&self, r: &mut Reader, key: &'static str) -> Option<PartialDate> {
        r.date(&self.path.key(key), self.get(key)?)
    }

    /// A list of texts; empty where absent.
    pub(super) fn texts(&self, r: &mut Reader, key: &'static str) -> Vec<String> {
        let Some(node) = self.get(key) else {
            return Vec::new();
        };
        let path = self.path.key(key);
        let items = r.list(&path, node).iter().enumerate();
        items.filter_map(|(i, node)| r.text(&path.index(i), node)).map(str::to_owned).collect()
    }

    /// One bit for each word of a list of words; zero where absent.
    pub(super) fn mask(&self, r: &mut Reader, key: &'static str, names: &'static [&'static str]) -> u64 {
        let Some(node) = self.get(key) else { return 0 };
        let path = self.path.key(key);
        let mut mask = 0;
        for (i, node) in r.list(&path, node).iter().enumerate() {
            let bit = r.word(&path.index(i), node, names, |word| names.iter().position(|name| *name == word));
            mask |= bit.map_or(0, |index| 1 << index);
        }
        mask
    }

    /// The tables of a list; none where absent.
    pub(super) fn tables(&self, r: &mut Reader, key: &'static str) -> &'n [Node<'n>] {
        self.get(key).map_or(&[], |node| r.list(&self.path.key(key), node))
    }

    /// The labels: a table of texts by language.
    pub(super) fn labels(&self, r: &mut Reader) -> Labels {
        let Some(node) = self.required(r, "labels") else {
            return Labels::default();
        };
        let Value::Table(entries) = &node.value else {
            r.report(
                &self.path.key("labels"),
                node.span,
                Fault::WrongType { expected: "table", found: node.value.type_name() },
            );
            return Labels::default();
        };
        let path = self.path.key("labels");
        let labels = entries.iter().filter_map(|entry| {
            let text = r.text(&path.key(&entry.key), &entry.node)?;
            Some((entry.key.to_string(), text.to_owned()))
        });
        Labels(labels.collect())
    }

    /// The place of this table in its file.
    pub(super) fn place(&self, file: &str) -> Place {
        let node = self.get("id").or(self.get("code")).unwrap_or(self.node);
        Place { file: file.to_owned(), span: node.span }
    }

    /// The source that this table names under `source` and `at`.
    pub(super) fn mention(&self, r: &mut Reader, file: &str) -> Mention {
        let source = self.text(r, "source");
        let at = self.text(r, "at");
        let span = self.get("source").unwrap_or(self.node).span;
        Mention { source, at, place: Place { file: file.to_owned(), span } }
    }
}

/// Each table of a list of tables under one key at the top of a file.
pub(super) fn each<'n>(
    r: &mut Reader,
    node: &'n Node<'n>,
    key: &'static [&'static str; 1],
    mut visit: impl FnMut(&mut Reader, &Path<'_>, &'n Node<'n>),
) {
    let top = Path::Top;
    let fields = Fields::read(r, &top, node, key);
    let list = top.key(key[0]);
    for (i, node) in fields.tables(r, key[0]).iter().enumerate() {
        visit(r, &list.index(i), node);
    }
}
