//! A case document drawn from bytes: whatever the bytes, the document keeps the contract.

use std::borrow::Cow;

use lindung_engine::Node;
use lindung_engine::document::{Entry, Span, Value};
use lindung_engine::vocabulary::{
    ACT, CIRCUMSTANCES, CONTEXT, Class, Finding, LINKS, MEANS, NEXUS, PROCEEDINGS, PURPOSE, Stage,
};

const STATES: [&str; 13] = ["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN", "CN", "NL", "ZZ"];
/// The first ten are those whose law is held.
const HELD: u8 = 10;
const DATES: [&str; 8] =
    ["1999", "2004-06", "2008-06-05", "2015-12-31", "2021", "2022-06-16", "2025-07", "2026-02-28"];

/// A document, and a number for whoever must choose.
pub struct Drawn {
    /// The document: it keeps the contract of `lindung.case/1`.
    pub document: Node<'static>,
    /// Taken from the same bytes.
    pub choice: usize,
}

impl Drawn {
    /// Draws a document. Bytes that have run out are zero, and zero leaves a fact out.
    #[must_use]
    pub fn from(bytes: &[u8]) -> Self {
        let mut bytes = Bytes(bytes.iter());
        let choice = usize::from(bytes.next()) << 8 | usize::from(bytes.next());
        Self { document: case(&mut bytes), choice }
    }
}

struct Bytes<'b>(std::slice::Iter<'b, u8>);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        self.0.next().copied().unwrap_or_default()
    }

    /// An index below `count`.
    fn below(&mut self, count: usize) -> usize {
        usize::from(self.next()) % count
    }

    /// One of the words, or nothing.
    fn some<'w>(&mut self, words: &[&'w str]) -> Option<&'w str> {
        self.below(words.len() + 1).checked_sub(1).map(|index| words[index])
    }

    fn fact(&mut self) -> Option<&'static str> {
        self.some(&["yes", "no", "unknown"])
    }

    /// Whole years up to the oldest, or nothing; children as often as all others.
    fn age(&mut self) -> Option<Value<'static>> {
        match self.next() {
            0 => None,
            few @ 1..=64 => Some(Value::Integer(i64::from(few % 20))),
            any => Some(Value::Integer(i64::from(any % 131))),
        }
    }
}

type Table = Vec<Entry<'static>>;

fn node(value: Value<'static>) -> Node<'static> {
    Node { value, span: Span::default() }
}

fn put(table: &mut Table, key: &'static str, value: Option<Value<'static>>) {
    if let Some(value) = value {
        table.push(Entry { key: Cow::Borrowed(key), span: Span::default(), node: node(value) });
    }
}

fn word(word: &'static str) -> Value<'static> {
    Value::Text(Cow::Borrowed(word))
}

fn list(items: Vec<Value<'static>>) -> Value<'static> {
    Value::List(items.into_iter().map(node).collect())
}

fn facts(bytes: &mut Bytes<'_>, names: &[&'static str]) -> Option<Value<'static>> {
    let mut table = Table::new();
    for name in names {
        put(&mut table, name, bytes.fact().map(word));
    }
    (!table.is_empty()).then_some(Value::Table(table))
}

fn case(bytes: &mut Bytes<'_>) -> Node<'static> {
    let mut top = Table::new();
    put(&mut top, "schema", Some(word("lindung.case/1")));
    put(&mut top, "reference", Some(word("F-1")));
    put(&mut top, "jurisdiction", Some(word(STATES[usize::from(bytes.next() % HELD)])));
    put(&mut top, "suspicion", bytes.fact().map(word));
    let episodes = [1, 0, 2, 3][bytes.below(4)];
    let acts = [1, 2, 0, 3][bytes.below(4)];
    let found = bytes.below(4);
    put(&mut top, "person", Some(person(bytes)));
    put(&mut top, "identifications", Some(list((0..found).map(|_| finding(bytes, episodes)).collect())));
    put(&mut top, "unlawful_acts", Some(list((0..acts).map(|index| act(bytes, index, episodes)).collect())));
    put(&mut top, "episodes", Some(list((0..episodes).map(|index| episode(bytes, index)).collect())));
    put(&mut top, "context", facts(bytes, CONTEXT));
    node(Value::Table(top))
}

fn person(bytes: &mut Bytes<'_>) -> Value<'static> {
    let mut table = Table::new();
    put(&mut table, "age", bytes.age());
    put(&mut table, "reason_to_believe_child", bytes.fact().map(word));
    put(&mut table, "woman", bytes.fact().map(word));
    let states = (0..bytes.below(4)).map(|_| word(STATES[bytes.below(STATES.len())])).collect::<Vec<_>>();
    put(&mut table, "nationalities", (!states.is_empty()).then(|| list(states)));
    Value::Table(table)
}

const EPISODES: [&str; 3] = ["e1", "e2", "e3"];
const ACTS: [&str; 3] = ["a1", "a2", "a3"];

fn finding(bytes: &mut Bytes<'_>, episodes: usize) -> Value<'static> {
    let mut table = Table::new();
    put(&mut table, "state", bytes.some(&STATES).map(word));
    put(&mut table, "outcome", bytes.some(Finding::NAMES).map(word));
    put(&mut table, "date", bytes.some(&DATES).map(word));
    put(&mut table, "episode", bytes.some(&EPISODES[..episodes]).map(word));
    Value::Table(table)
}

/// Members one by one, or one answer for the whole.
fn element(bytes: &mut Bytes<'_>, names: &[&'static str]) -> Option<Value<'static>> {
    match bytes.next() {
        254 => Some(word("yes")),
        253 => Some(word("no")),
        252 => Some(word("unknown")),
        0 => None,
        _ => facts(bytes, names),
    }
}

fn episode(bytes: &mut Bytes<'_>, index: usize) -> Value<'static> {
    let mut table = Table::new();
    put(&mut table, "id", Some(word(EPISODES[index])));
    put(&mut table, "age_at_start", bytes.age());
    put(&mut table, "act", element(bytes, ACT));
    put(&mut table, "means", element(bytes, MEANS));
    put(&mut table, "purpose", element(bytes, PURPOSE));
    // The dates stand in order, so the later one never lies before the earlier.
    let from = bytes.below(DATES.len() + 1);
    let to = from + bytes.below(DATES.len());
    put(&mut table, "from", from.checked_sub(1).map(|at| word(DATES[at])));
    put(&mut table, "to", to.checked_sub(1).and_then(|at| DATES.get(at)).map(|date| word(date)));
    Value::Table(table)
}

fn act(bytes: &mut Bytes<'_>, index: usize, episodes: usize) -> Value<'static> {
    let mut table = Table::new();
    let offences = &crate::CORPUS.offences;
    let code = offences.codes().nth(bytes.below(offences.codes().count())).unwrap_or_default();
    put(&mut table, "id", Some(word(ACTS[index])));
    put(&mut table, "offence", Some(Value::Text(Cow::Owned(code.to_owned()))));
    let named = match episodes {
        0 => None,
        1 => bytes.some(&EPISODES[..1]),
        many => Some(EPISODES[bytes.below(many)]),
    };
    put(&mut table, "episode", named.map(word));
    put(&mut table, "class", bytes.some(Class::NAMES).map(word));
    put(&mut table, "stage", bytes.some(Stage::NAMES).map(word));
    put(&mut table, "age_at_time", bytes.age());
    let nexus = match bytes.next() {
        254 => Some(word("no")),
        253 => Some(word("unknown")),
        few if few < 64 => facts(bytes, &NEXUS[..LINKS]),
        _ => facts(bytes, NEXUS),
    };
    put(&mut table, "nexus", nexus);
    put(&mut table, "circumstances", facts(bytes, CIRCUMSTANCES));
    put(&mut table, "proceedings", facts(bytes, PROCEEDINGS));
    Value::Table(table)
}
