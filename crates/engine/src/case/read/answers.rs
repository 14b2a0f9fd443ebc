//! The answers that a case file is made of: facts, elements, ages, dates, lists with bounds.

use crate::case::State;
use crate::case::episode::Element;
use crate::date::PartialDate;
use crate::document::{Fault, Node, Path, Reader, Value};
use crate::fact::{Fact, FactSet};

/// Years; nobody is older.
const OLDEST: i64 = 130;
/// The years a case may speak of; a year outside them is of another calendar, or a slip.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// A text that may be empty and is left behind.
pub(super) fn free_text(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) {
    if !matches!(node.value, Value::Text(_)) {
        let found = node.value.type_name();
        r.report(path, node.span, Fault::WrongType { expected: "text", found });
    }
}

pub(super) fn countries(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Vec<State> {
    let items = r.list(path, node).iter().enumerate();
    items.filter_map(|(i, node)| State::read(r, &path.index(i), node)).collect()
}

pub(super) fn fact(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Fact {
    match &node.value {
        Value::Null => Fact::Unknown,
        Value::Text(_) => r.word(path, node, Fact::NAMES, Fact::parse).unwrap_or(Fact::Unknown),
        other => {
            let expected = "\"yes\", \"no\" or \"unknown\"";
            r.report(path, node.span, Fault::WrongType { expected, found: other.type_name() });
            Fact::Unknown
        }
    }
}

pub(super) fn facts(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    names: &'static [&'static str],
) -> FactSet {
    let mut set = FactSet::default();
    r.table(path, node, names, |r, index, node| {
        set = set.with(index, fact(r, &path.key(names[index]), node));
    });
    set
}

pub(super) fn date(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Option<PartialDate> {
    let date = r.date(path, node)?;
    if YEARS.contains(&date.first.year()) {
        return Some(date);
    }
    let (least, most) = (i64::from(*YEARS.start()), i64::from(*YEARS.end()));
    let found = format!("the year {}", date.first.year());
    r.report(path, node.span, Fault::OutOfRange { found, least, most });
    None
}

pub(super) fn age(r: &mut Reader, path: &Path<'_>, node: &Node<'_>) -> Option<u8> {
    r.whole(path, node, 0, OLDEST).and_then(|years| u8::try_from(years).ok())
}

/// The items of a list that has at most `most`; none where it has more, with the count reported.
pub(super) fn bounded<'n>(
    r: &mut Reader,
    path: &Path<'_>,
    node: &'n Node<'_>,
    most: usize,
) -> &'n [Node<'n>] {
    let items = r.tables(path, node);
    if items.len() > most {
        r.report(path, node.span, Fault::TooMany { count: items.len(), most });
        return &[];
    }
    items
}

pub(super) fn unique_id(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    earlier: impl Iterator<Item = impl AsRef<str>>,
) -> String {
    let Some(id) = r.text(path, node) else {
        return String::new();
    };
    if earlier.into_iter().any(|other| other.as_ref() == id) {
        r.report(path, node.span, Fault::DuplicateId { id: id.to_owned() });
    }
    id.to_owned()
}

pub(super) fn element(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    key: &'static str,
    names: &'static [&'static str],
) -> Element {
    match &node.value {
        Value::Table(_) => Element { members: facts(r, path, node, names), whole_yes: false },
        Value::Text(text) if Fact::parse(text).is_some() => Element::whole(fact(r, path, node), names.len()),
        _ => {
            whole_answer(r, path, node, key, names);
            Element::default()
        }
    }
}

pub(super) fn whole_answer(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    key: &'static str,
    members: &'static [&'static str],
) {
    let found =
        node.text().map_or_else(|| format!("a {}", node.value.type_name()), |text| format!("`{text}`"));
    r.report(path, node.span, Fault::WholeAnswer { key, found, members });
}
