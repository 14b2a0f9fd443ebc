//! Provisions and defences.

use super::Loader;
use super::fields::Fields;
use crate::case::State;
use crate::document::{Node, Path, Reader, Value};
use crate::law::Corpus;
use crate::law::defence::{Answerable, DefenceRule, ReadFact};
use crate::law::offences::Offences;
use crate::law::parts::{Mention, Place, Quote, Wording};
use crate::law::provision::{Limb, Party, Provision};
use crate::law::trigger::read_clauses;
use crate::vocabulary::{
    Beneficiaries, Defence, Effect, GroundKind, LINKS, Liability, LinkTest, NEXUS, PURPOSE, Threshold,
};

const PROVISION: &[&str] = &[
    "id",
    "kind",
    "state",
    "parties",
    "instrument",
    "provision",
    "from",
    "to",
    "dates_note",
    "binding",
    "effect",
    "beneficiaries",
    "threshold",
    "liability",
    "lifted_by",
    "yields_to",
    "purposes",
    "priority_note",
    "link",
    "limb",
    "text",
    "reading",
    "source",
];
const LIMB: &[&str] = &["name", "codes", "groups", "link", "facts", "liability", "also_requires"];
const DEFENCE: &[&str] = &[
    "id",
    "state",
    "instrument",
    "provision",
    "from",
    "to",
    "dates_note",
    "excludes",
    "exclusion_note",
    "element",
    "broad",
    "text",
    "reading",
    "source",
];
const ELEMENT: &[&str] = &["name", "yes", "no", "source", "at"];
const READING: &[&str] = &["says", "source", "at", "used", "why"];

pub(super) fn provision(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    let top = Path::Top;
    let f = Fields::read(r, &top, node, PROVISION);
    let offences = &loader.corpus.offences;
    let kind = f.word(r, "kind", GroundKind::NAMES, GroundKind::parse).unwrap_or(GroundKind::Statute);
    let (text, readings, sources) = wording(r, &f, file);
    let Some(from) = f.date(r, "from") else {
        return;
    };
    let limbs = f.tables(r, "limb").iter().enumerate();
    let limbs: Vec<Limb> =
        limbs.map(|(i, node)| limb(r, &top.key("limb").index(i), node, offences, file)).collect();
    if limbs.is_empty() {
        r.missing(&top, node, "limb");
    }
    if text.is_none() && readings.is_empty() {
        r.missing(&top, node, "text");
    }
    if (from.first != from.last) && f.get("dates_note").is_none() {
        r.missing(&top, f.get("from").unwrap_or(node), "dates_note");
    }
    let provision = Provision {
        id: f.text(r, "id"),
        kind,
        state: f.get("state").and_then(|node| State::read(r, &top.key("state"), node)),
        parties: parties(r, &f),
        instrument: f.text(r, "instrument"),
        provision: f.text(r, "provision"),
        from,
        to: f.some_date(r, "to"),
        dates_note: f.some_text(r, "dates_note"),
        binding: f.flag(r, "binding"),
        effect: f.word(r, "effect", Effect::NAMES, Effect::parse).unwrap_or(Effect::Informs),
        beneficiaries: f
            .word(r, "beneficiaries", Beneficiaries::NAMES, Beneficiaries::parse)
            .unwrap_or(Beneficiaries::All),
        threshold: f.word(r, "threshold", Threshold::NAMES, Threshold::parse).unwrap_or(Threshold::Suspected),
        liability: u8::try_from(f.mask(r, "liability", Liability::NAMES)).unwrap_or(u8::MAX),
        lifted_by: f.some_text(r, "lifted_by"),
        yields_to: f.texts(r, "yields_to"),
        purposes: u16::try_from(f.mask(r, "purposes", PURPOSE)).unwrap_or(u16::MAX),
        link: f.word(r, "link", LinkTest::NAMES, LinkTest::parse).unwrap_or(LinkTest::Causation),
        limbs,
        text,
        readings,
        sources,
        cite: String::new(),
        place: f.place(file),
    };
    if provision.liability == 0 {
        r.missing(&top, node, "liability");
    }
    if matches!(kind, GroundKind::Statute | GroundKind::Policy | GroundKind::Mitigation | GroundKind::Remedy)
        && provision.state.is_none()
    {
        r.missing(&top, node, "state");
    }
    if kind == GroundKind::Agreement && provision.parties.is_none() {
        r.missing(&top, node, "parties");
    }
    loader.corpus.provisions.push(provision);
}

fn parties(r: &mut Reader, f: &Fields<'_, '_>) -> Option<Vec<Party>> {
    f.get("parties")?;
    let list = f.path.key("parties");
    let mut parties = Vec::new();
    for (i, node) in f.tables(r, "parties").iter().enumerate() {
        let path = list.index(i);
        let p = Fields::read(r, &path, node, &["state", "from"]);
        let state = p.get("state").and_then(|node| State::read(r, &path.key("state"), node));
        let from = p.some_date(r, "from");
        match state {
            Some(state) => parties.push(Party { state, from }),
            None => r.missing(&path, node, "state"),
        }
    }
    Some(parties)
}

/// One bit for each offence named by code or by group.
fn offences_of(r: &mut Reader, f: &Fields<'_, '_>, offences: &Offences) -> u64 {
    let mut mask = 0;
    for key in ["codes", "groups"] {
        let Some(node) = f.get(key) else { continue };
        let path = f.path.key(key);
        for (i, node) in r.list(&path, node).iter().enumerate() {
            let path = path.index(i);
            let Some(word) = r.text(&path, node) else {
                continue;
            };
            let found = if key == "codes" {
                offences.find(word).map_or(0, |index| 1 << index)
            } else {
                offences.mask_of_group(word)
            };
            if found == 0 {
                let groups = || offences.groups().iter().map(String::as_str);
                if key == "codes" {
                    r.not_one_of(&path, node, word, offences.codes());
                } else {
                    r.not_one_of(&path, node, word, groups());
                }
            }
            mask |= found;
        }
    }
    mask
}

fn limb(r: &mut Reader, path: &Path<'_>, node: &Node<'_>, offences: &Offences, file: &str) -> Limb {
    let f = Fields::read(r, path, node, LIMB);
    let open = f.get("codes").is_none() && f.get("groups").is_none();
    let mask = offences_of(r, &f, offences);
    Limb {
        name: f.text(r, "name"),
        offences: if open { u64::MAX } else { mask },
        open,
        link: f.word(r, "link", LinkTest::NAMES, LinkTest::parse).unwrap_or(LinkTest::Causation),
        facts: u16::try_from(f.mask(r, "facts", &NEXUS[..LINKS])).unwrap_or_default(),
        liability: f
            .get("liability")
            .map(|_| u8::try_from(f.mask(r, "liability", Liability::NAMES)).unwrap_or(u8::MAX)),
        also_requires: f.texts(r, "also_requires"),
        place: Place { file: file.to_owned(), span: node.span },
    }
}

type Words = (Option<Quote>, Vec<Wording>, Vec<Mention>);

fn wording(r: &mut Reader, f: &Fields<'_, '_>, file: &str) -> Words {
    let text = f.get("text").map(|node| {
        let path = f.path.key("text");
        let t = Fields::read(r, &path, node, &["quote", "source", "at"]);
        Quote { quote: t.text(r, "quote"), mention: t.mention(r, file) }
    });
    let list = f.path.key("reading");
    let mut readings = Vec::new();
    for (i, node) in f.tables(r, "reading").iter().enumerate() {
        let path = list.index(i);
        let w = Fields::read(r, &path, node, READING);
        let (says, used) = (w.text(r, "says"), w.flag(r, "used"));
        readings.push(Wording { says, mention: w.mention(r, file), used, why: w.some_text(r, "why") });
    }
    let list = f.path.key("source");
    let mut sources = Vec::new();
    for (i, node) in f.tables(r, "source").iter().enumerate() {
        let path = list.index(i);
        let s = Fields::read(r, &path, node, &["source", "at"]);
        sources.push(s.mention(r, file));
    }
    (text, readings, sources)
}

pub(super) fn defence(loader: &mut Loader, r: &mut Reader, file: &str, node: &Node<'_>) {
    let top = Path::Top;
    let f = Fields::read(r, &top, node, DEFENCE);
    let parse = |id: &str| Defence::ALL.iter().copied().find(|defence| defence.id() == id);
    let names = &["defence.duress", "defence.necessity", "defence.self_defence", "defence.entrapment"];
    let defence = f.get("id").and_then(|node| r.word(&top.key("id"), node, names, parse));
    let Some(defence) = defence else {
        r.missing(&top, node, "id");
        return;
    };
    let offences = &loader.corpus.offences;
    let excludes = f.get("excludes").map_or(0, |node| {
        let path = top.key("excludes");
        let e = Fields::read(r, &path, node, &["codes", "groups"]);
        offences_of(r, &e, offences)
    });
    let (text, readings, sources) = wording(r, &f, file);
    let Some(from) = f.date(r, "from") else {
        return;
    };
    let elements = answerables(r, &f, "element", offences, file);
    if elements.is_empty() {
        r.missing(&top, node, "element");
    }
    let state = f.get("state").and_then(|node| State::read(r, &top.key("state"), node));
    let broad = answerables(r, &f, "broad", offences, file);
    if state.is_none() && broad.is_empty() {
        r.missing(&top, node, "broad");
    }
    loader.corpus.defences.push(DefenceRule {
        defence,
        state,
        instrument: f.text(r, "instrument"),
        provision: f.text(r, "provision"),
        from,
        to: f.some_date(r, "to"),
        dates_note: f.some_text(r, "dates_note"),
        excludes,
        exclusion_note: f.some_text(r, "exclusion_note"),
        elements,
        broad,
        text,
        readings,
        sources,
        cite: String::new(),
        place: f.place(file),
    });
}

fn answerables(
    r: &mut Reader,
    f: &Fields<'_, '_>,
    key: &'static str,
    offences: &Offences,
    file: &str,
) -> Vec<Answerable> {
    let list = f.path.key(key);
    let mut elements = Vec::new();
    for (i, node) in f.tables(r, key).iter().enumerate() {
        let path = list.index(i);
        let e = Fields::read(r, &path, node, ELEMENT);
        let mut reads = Vec::new();
        let mut clauses = |key: &'static str| {
            let Some(node) = e.get(key) else {
                return Vec::new();
            };
            facts_read(node, &mut reads);
            read_clauses(r, &path.key(key), node, offences)
        };
        let (yes, no) = (clauses("yes"), clauses("no"));
        elements.push(Answerable {
            name: e.text(r, "name"),
            yes,
            no,
            reads,
            mention: e.mention(r, file),
            cite: String::new(),
        });
    }
    elements
}

/// The keys of facts that clauses ask for, each once.
fn facts_read(node: &Node<'_>, reads: &mut Vec<ReadFact>) {
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| facts_read(item, reads)),
        Value::Table(entries) => {
            for entry in entries {
                if !reads.iter().any(|read| read.key == entry.key) {
                    reads.push(ReadFact::new(&entry.key));
                }
            }
        }
        _ => {}
    }
}

/// Writes the words by which every rule is cited, once all sources are known.
pub(super) fn cite(corpus: &mut Corpus) {
    let sources = std::mem::take(&mut corpus.sources);
    let place = |mention: &Mention| super::super::place_in(&sources, mention);
    let words = |instrument: &str, provision: &str, mention: Option<&Mention>| {
        let from = mention.map(|mention| format!(" ({})", place(mention))).unwrap_or_default();
        format!("{provision}, {instrument}{from}")
    };
    for p in &mut corpus.provisions {
        let used = p.readings.iter().find(|reading| reading.used).map(|reading| &reading.mention);
        p.cite = words(&p.instrument, &p.provision, p.text.as_ref().map(|text| &text.mention).or(used));
    }
    for d in &mut corpus.defences {
        let used = d.readings.iter().find(|reading| reading.used).map(|reading| &reading.mention);
        d.cite = words(&d.instrument, &d.provision, d.text.as_ref().map(|text| &text.mention).or(used));
        for element in d.elements.iter_mut().chain(&mut d.broad) {
            element.cite = place(&element.mention);
        }
    }
    for duty in &mut corpus.duties {
        duty.cite = place(&duty.mention);
    }
    for divergence in &mut corpus.divergences {
        divergence.cite = place(&divergence.mention);
    }
    for barrier in &mut corpus.barriers {
        barrier.cite = place(&barrier.mention);
    }
    for limit in &mut corpus.limits {
        limit.cite = place(&limit.mention);
    }
    corpus.sources = sources;
    corpus.provisions.sort_by(|a, b| a.id.cmp(&b.id));
    corpus.duties.sort_by(|a, b| a.id.cmp(&b.id));
    let mut measures = std::mem::take(&mut corpus.measures);
    for measure in &mut measures {
        corpus.cite(&measure.rule).clone_into(&mut measure.cite);
    }
    corpus.measures = measures;
}
