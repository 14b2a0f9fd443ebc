//! Sources, offences, roles, states and criteria.

use super::fields::{Fields, each};
use super::{FileProblem, Loader};
use crate::case::State;
use crate::document::{Fault, Node, Path, Problem, Reader};
use crate::law::offences::{MOST_GROUPS, MOST_OFFENCES, Offence, Offences};
use crate::law::parts::{Mention, Place, Role, Source};
use crate::law::state::{Basis, Criterion, CriterionValue, StateLaw, Value};
use crate::vocabulary::{ActKind, Class, Seriousness};

const SOURCE: &[&str] = &["id", "title", "short", "publisher", "date", "tier", "url"];
const OFFENCE: &[&str] = &[
    "code",
    "group",
    "class",
    "kind",
    "seriousness",
    "iccs",
    "iccs_source",
    "aliases",
    "labels",
    "source",
    "at",
];
const ROLE: &[&str] = &["id", "code", "hands", "labels"];
const CRITERION: &[&str] = &["id", "question", "guideline", "source", "at"];
const VALUE: &[&str] = &["criterion", "value", "says", "source", "at", "as_of", "disputed"];
const STATE: &[&str] = &[
    "code",
    "labels",
    "official",
    "actip_party",
    "national_body",
    "identifying_authority",
    "human_rights_institution",
    "hotline",
    "minimum_age",
    "source",
    "at",
];
const HOTLINE: &[&str] = &["number", "source", "at", "as_of"];
const MINIMUM_AGE: &[&str] = &["years", "note", "source", "at", "as_of"];

pub(super) fn sources(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    each(r, node, &["source"], |r, path, node| {
        let f = Fields::read(r, path, node, SOURCE);
        let title = f.text(r, "title");
        loader.corpus.sources.push(Source {
            id: f.text(r, "id"),
            short: f.some_text(r, "short").unwrap_or_else(|| title.clone()),
            title,
            publisher: f.text(r, "publisher"),
            date: f.text(r, "date"),
            tier: f.text(r, "tier"),
            place: f.place(file),
        });
    });
}

pub(super) fn offences(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    let mut list = Vec::new();
    each(r, node, &["offence"], |r, path, node| {
        let f = Fields::read(r, path, node, OFFENCE);
        let mention = f.mention(r, file);
        let iccs = f.some_text(r, "iccs_source");
        let iccs = iccs.map(|source| Mention { source, at: String::new(), place: mention.place.clone() });
        loader.corpus.cited_elsewhere.extend(iccs.into_iter().chain([mention]));
        list.push(Offence {
            code: f.text(r, "code"),
            group: f.text(r, "group"),
            class: f.word(r, "class", Class::NAMES, Class::parse).unwrap_or(Class::Criminal),
            kind: f.word(r, "kind", ActKind::NAMES, ActKind::parse).unwrap_or(ActKind::Secondary),
            seriousness: f
                .word(r, "seriousness", Seriousness::NAMES, Seriousness::parse)
                .unwrap_or(Seriousness::Grave),
            iccs: f.get("iccs").and_then(Node::text).filter(|code| !code.is_empty()).map(str::to_owned),
            aliases: f.texts(r, "aliases"),
            labels: f.labels(r),
            place: f.place(file),
        });
    });
    if list.len() > MOST_OFFENCES {
        r.report(&Path::Top, node.span, Fault::TooMany { count: list.len(), most: MOST_OFFENCES });
        list.truncate(MOST_OFFENCES);
    }
    loader.corpus.offences = Offences::new(list);
    let groups = loader.corpus.offences.groups().len();
    if groups > MOST_GROUPS {
        r.report(&Path::Top, node.span, Fault::TooMany { count: groups, most: MOST_GROUPS });
    }
}

pub(super) fn roles(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    each(r, node, &["role"], |r, path, node| {
        let f = Fields::read(r, path, node, ROLE);
        loader.corpus.roles.push(Role {
            id: f.text(r, "id"),
            code: f.text(r, "code"),
            hands: f.texts(r, "hands"),
            labels: f.labels(r),
            place: f.place(file),
        });
    });
}

pub(super) fn criteria(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    each(r, node, &["criterion"], |r, path, node| {
        let f = Fields::read(r, path, node, CRITERION);
        loader.corpus.criteria.push(Criterion {
            id: f.text(r, "id"),
            question: f.text(r, "question"),
            guideline: f.text(r, "guideline"),
            mention: f.mention(r, file),
            place: f.place(file),
        });
    });
}

/// The values wait under a state without a description until all files are read.
pub(super) fn values(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    let top = Path::Top;
    let f = Fields::read(r, &top, node, &["state", "value"]);
    let Some(code) = code(&f, r, "state") else {
        return;
    };
    let list = top.key("value");
    let mut values = Vec::new();
    for (i, node) in f.tables(r, "value").iter().enumerate() {
        let path = list.index(i);
        let v = Fields::read(r, &path, node, VALUE);
        values.push(CriterionValue {
            criterion: v.text(r, "criterion"),
            value: v.word(r, "value", Value::NAMES, Value::parse).unwrap_or(Value::Unknown),
            says: v.text(r, "says"),
            mention: v.mention(r, file),
            as_of: v.text(r, "as_of"),
            disputed: v.some_text(r, "disputed"),
            place: Place { file: file.to_owned(), span: v.get("criterion").unwrap_or(node).span },
        });
    }
    let span = f.get("state").unwrap_or(node).span;
    loader.waiting.push((code, Place { file: file.to_owned(), span }, values));
}

pub(super) fn attach_values(loader: &mut Loader) {
    for (code, place, values) in std::mem::take(&mut loader.waiting) {
        let covered = || loader.corpus.states.iter().map(|state| state.code.to_string()).collect();
        let Some(state) = loader.corpus.states.iter().position(|state| state.code == code) else {
            let fault = Fault::StateNotCovered { found: code.to_string(), covered: covered() };
            let problem = Problem { path: "state".to_owned(), span: Some(place.span), fault };
            loader.problems.push(FileProblem { file: place.file, problem });
            continue;
        };
        loader.corpus.states[state].values.extend(values);
    }
    loader.corpus.states.sort_by_key(|state| state.code);
}

fn code(f: &Fields<'_, '_>, r: &mut Reader, key: &'static str) -> Option<State> {
    match f.get(key) {
        Some(node) => State::read(r, &f.path.key(key), node),
        None => {
            r.missing(f.path, f.node, key);
            None
        }
    }
}

pub(super) fn state(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    let top = Path::Top;
    let f = Fields::read(r, &top, node, STATE);
    let Some(code) = code(&f, r, "code") else {
        return;
    };
    let hotline = f.get("hotline").map(|node| {
        let path = top.key("hotline");
        let h = Fields::read(r, &path, node, HOTLINE);
        let basis = basis(loader, r, file, &h);
        (h.text(r, "number"), basis)
    });
    let (hotline, hotline_basis) = hotline.unzip();
    let minimum_age = f.get("minimum_age").map(|node| {
        let path = top.key("minimum_age");
        let m = Fields::read(r, &path, node, MINIMUM_AGE);
        let basis = basis(loader, r, file, &m);
        let years = m.get("years").and_then(|years| r.whole(&path.key("years"), years, 0, 25));
        (years.and_then(|years| u8::try_from(years).ok()), basis)
    });
    let (minimum_age, minimum_age_basis) = minimum_age.unzip();
    loader.corpus.states.push(StateLaw {
        code,
        labels: f.labels(r),
        actip_party: f.flag(r, "actip_party"),
        national_body: f.some_text(r, "national_body"),
        identifying_authority: f.some_text(r, "identifying_authority"),
        human_rights_institution: f.some_text(r, "human_rights_institution"),
        hotline,
        hotline_basis,
        minimum_age: minimum_age.flatten(),
        minimum_age_basis,
        values: Vec::new(),
        mention: f.mention(r, file),
        place: f.place(file),
    });
}

/// Where a figure stands. It is kept with the figure, and among all sources that are cited.
fn basis(loader: &mut Loader, r: &mut Reader, file: &str, f: &Fields<'_, '_>) -> Basis {
    let mention = f.mention(r, file);
    loader.corpus.cited_elsewhere.push(mention.clone());
    Basis { mention, as_of: f.some_text(r, "as_of").unwrap_or_default(), note: f.some_text(r, "note") }
}
