//! Reads values out of a tree and collects every problem on the way, not only the first.

use super::{Entry, Fault, MOST_PROBLEMS, Node, Path, Problem, Span, Value};
use crate::date::PartialDate;

/// Collects problems while a document is read.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) problems: Vec<Problem>,
}

impl Reader {
    pub(crate) fn report(&mut self, path: &Path<'_>, span: Span, fault: Fault) {
        match self.problems.len() {
            kept if kept < MOST_PROBLEMS => self.problems.push(Problem::of(path, span, fault)),
            kept if kept == MOST_PROBLEMS => {
                self.problems.push(Problem::of(&Path::Top, span, Fault::MoreProblems));
            }
            _ => {}
        }
    }

    /// Whether nothing more is kept, so that no remedy need be sought.
    fn is_full(&self) -> bool {
        self.problems.len() > MOST_PROBLEMS
    }

    fn wrong_type(&mut self, path: &Path<'_>, node: &Node<'_>, expected: &'static str) {
        self.report(path, node.span, Fault::WrongType { expected, found: node.value.type_name() });
    }

    /// Walks a table: `visit` gets the index of each known key; unknown and repeated keys are reported.
    pub(crate) fn table<'n>(
        &mut self,
        path: &Path<'_>,
        node: &'n Node<'_>,
        known: &'static [&'static str],
        mut visit: impl FnMut(&mut Self, usize, &'n Node<'n>),
    ) -> bool {
        let Value::Table(entries) = &node.value else {
            self.wrong_type(path, node, "table");
            return false;
        };
        let mut seen = 0_u64;
        for entry in entries {
            let Some(index) = known.iter().position(|key| *key == entry.key) else {
                self.unknown_key(path, entry, known);
                continue;
            };
            if seen >> index & 1 == 1 {
                self.report(path, entry.span, Fault::DuplicateKey { key: entry.key.to_string() });
            }
            seen |= 1 << index;
            if entry.node.value != Value::Null {
                visit(self, index, &entry.node);
            }
        }
        true
    }

    fn unknown_key(&mut self, path: &Path<'_>, entry: &Entry<'_>, known: &'static [&'static str]) {
        if self.is_full() {
            return;
        }
        let nearest = nearest(&entry.key, known.iter().copied());
        let fault = Fault::UnknownKey { key: entry.key.to_string(), nearest, known };
        self.report(&path.key(&entry.key), entry.span, fault);
    }

    /// The items of a list; none, with a problem, for anything else.
    pub(crate) fn list<'n>(&mut self, path: &Path<'_>, node: &'n Node<'_>) -> &'n [Node<'n>] {
        self.items(path, node, "list")
    }

    /// The items of a list whose items are tables.
    pub(crate) fn tables<'n>(&mut self, path: &Path<'_>, node: &'n Node<'_>) -> &'n [Node<'n>] {
        self.items(path, node, "list of tables")
    }

    fn items<'n>(&mut self, path: &Path<'_>, node: &'n Node<'_>, expected: &'static str) -> &'n [Node<'n>] {
        if let Value::List(items) = &node.value {
            return items;
        }
        self.wrong_type(path, node, expected);
        &[]
    }

    /// A text that is not empty.
    pub(crate) fn text<'n>(&mut self, path: &Path<'_>, node: &'n Node<'_>) -> Option<&'n str> {
        match &node.value {
            Value::Text(text) if text.trim().is_empty() => {
                self.report(path, node.span, Fault::Empty);
                None
            }
            Value::Text(text) => Some(text),
            _ => {
                self.wrong_type(path, node, "text");
                None
            }
        }
    }

    /// A word of a closed list.
    pub(crate) fn word<T>(
        &mut self,
        path: &Path<'_>,
        node: &Node<'_>,
        names: &'static [&'static str],
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let Value::Text(text) = &node.value else {
            self.wrong_type(path, node, "text");
            return None;
        };
        let parsed = parse(text);
        if parsed.is_none() {
            self.not_one_of(path, node, text, names.iter().copied());
        }
        parsed
    }

    /// Reports a word that is not on a list.
    pub(crate) fn not_one_of<'w>(
        &mut self,
        path: &Path<'_>,
        node: &Node<'_>,
        found: &str,
        allowed: impl Iterator<Item = &'w str> + Clone,
    ) {
        if self.is_full() {
            return;
        }
        let fault = Fault::NotOneOf {
            found: found.to_string(),
            nearest: nearest(found, allowed.clone()).map(str::to_owned),
            allowed: allowed.map(str::to_owned).collect(),
        };
        self.report(path, node.span, fault);
    }

    /// A date given as year, month or day.
    pub(crate) fn date(&mut self, path: &Path<'_>, node: &Node<'_>) -> Option<PartialDate> {
        let Value::Text(text) = &node.value else {
            self.wrong_type(path, node, "date in quotes");
            return None;
        };
        let date = PartialDate::parse(text);
        if date.is_none() {
            self.report(path, node.span, Fault::NoSuchDate { found: text.to_string() });
        }
        date
    }

    /// A whole number within bounds.
    pub(crate) fn whole(&mut self, path: &Path<'_>, node: &Node<'_>, least: i64, most: i64) -> Option<i64> {
        match node.value {
            Value::Integer(number) if (least..=most).contains(&number) => Some(number),
            Value::Integer(number) => {
                self.report(path, node.span, Fault::OutOfRange { found: number.to_string(), least, most });
                None
            }
            // Too large for a whole number of any size we keep.
            Value::Float(number) if number.is_infinite() || number.fract() == 0.0 => {
                self.report(path, node.span, Fault::OutOfRange { found: number.to_string(), least, most });
                None
            }
            _ => {
                self.wrong_type(path, node, "whole number");
                None
            }
        }
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, path: &Path<'_>, node: &Node<'_>) -> Option<bool> {
        if let Value::Bool(flag) = node.value {
            return Some(flag);
        }
        self.wrong_type(path, node, "boolean");
        None
    }

    /// Reports a required key that is absent.
    pub(crate) fn missing(&mut self, path: &Path<'_>, node: &Node<'_>, key: &'static str) {
        let start = node.span.start;
        self.report(path, Span { start, end: node.span.end.min(start + 1) }, Fault::Missing { key });
    }
}

/// The word most like `found`, where one is near enough to be meant.
pub(crate) fn nearest<'w>(found: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    // Long input is nobody's typing error, and comparing it would be work for nothing.
    if found.len() > 64 {
        return None;
    }
    let found = found.to_lowercase().replace(['-', ' '], "_");
    words
        .map(|word| (strsim::normalized_damerau_levenshtein(&found, word), word))
        .filter(|(likeness, _)| *likeness >= 0.55)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, word)| word)
}
