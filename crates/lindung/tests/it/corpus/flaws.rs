//! Every flaw that `law check` must find, and every refusal of a file that is no law: rows of edits to the shipped law.
//!
//! A row is judged in memory; that people are shown the same with file, line and exit status is in `shown.rs`.

use std::collections::{BTreeMap, BTreeSet};

use lindung::corpus::Files;
use lindung_engine::Corpus;
use lindung_engine::document::{Fault, Span};
use lindung_engine::law::FlawKind;

#[path = "flaws/dead_rules.rs"]
mod dead_rules;
#[path = "flaws/edit.rs"]
mod edit;
#[path = "flaws/no_law.rs"]
mod no_law;
#[path = "flaws/order_and_doubles.rs"]
mod order_and_doubles;
#[path = "flaws/shown.rs"]
mod shown;
#[path = "flaws/sources_and_dates.rs"]
mod sources_and_dates;
#[path = "flaws/wanting.rs"]
mod wanting;
#[path = "flaws/words.rs"]
mod words;

use edit::{Edit, after, cut, end, gone, line, part, whole};

const TH41: &str = "law/th/atip/41.toml";
const MM05: &str = "law/mm/tip2005/nonpunishment.toml";
const MM16: &str = "law/mm/tip2022/16.toml";
const MM17: &str = "law/mm/tip2022/17.toml";
const PH17: &str = "law/ph/atip/17.toml";
const VN4: &str = "law/vn/law53_2024/4_5.toml";
const SG: &str = "law/sg/approach2016/nonpunishment.toml";
const LA_CN: &str = "law/agreements/la_cn_2014_4.toml";
const TH: &str = "law/th/state.toml";
const TH_DURESS: &str = "law/th/defences/duress.toml";
const ID_DURESS: &str = "law/id/defences/duress.toml";
const ENTRAPMENT: &str = "law/international/defences/entrapment.toml";
const MEHAK: &str = "divergences/nl_mehak.toml";
const OFFENCES: &str = "vocabulary/offences.toml";
const ROLES: &str = "vocabulary/roles.toml";
const SOURCES: &str = "sources.toml";
const CRITERIA: &str = "criteria/criteria.toml";
const TH_VALUES: &str = "criteria/th.toml";
const DUTIES: &str = "duties/1-legislation.toml";
const MEASURES: &str = "measures/3-prosecution-and-court.toml";
const CORPUS_FILE: &str = "corpus.toml";
/// A file that the shipped law does not have.
const NEW: &str = "law/th/zz/1.toml";

/// A provision of Thailand that is sound as it stands.
const PROVISION: &str = r#"id = "th.zz.1"
kind = "statute"
state = "TH"
instrument = "An instrument"
provision = "Section 1"
from = "2020-01-01"
binding = true
effect = "permission_required"
beneficiaries = "all"
threshold = "suspected"
liability = ["criminal"]
link = "causation"

[[limb]]
name = "prostitution"
codes = ["begging"]
link = "causation"

[text]
quote = "wording"
source = "guideline2025"
at = "Annex 1"
"#;

/// A duty that is sound but for the lines given.
fn duty(lines: &str) -> String {
    format!(
        "[[duty]]\nid = \"R900\"\nroles = [\"judge\"]\nforce = \"may\"\nrule = \"A rule.\"\ntrigger = \"always\"\n\
         source = \"guideline2025\"\nat = \"Guideline 1\"\n{lines}\n"
    )
}

/// A measure with these conditions.
fn measure(lines: &str) -> String {
    format!("[[measure]]\ncode = \"divert\"\nrole = \"judge\"\nrule = \"R139\"\n{lines}\n")
}

/// Sound offences beside those of the contract, each of the group that its number has.
fn offences(count: usize, group: impl Fn(usize) -> String) -> String {
    let one = |index: usize| {
        format!(
            "[[offence]]\ncode = \"extra_{index}\"\ngroup = \"{}\"\nclass = \"criminal\"\nkind = \"secondary\"\n\
             seriousness = \"minor\"\nlabels = {{ en = \"x\", id = \"x\", th = \"x\" }}\nsource = \"guideline2025\"\n\
             at = \"Annex 5\"\n",
            group(index)
        )
    };
    (0..count).map(one).collect()
}

/// The files of the law, in memory.
#[derive(Clone)]
struct Law(BTreeMap<String, String>);

impl Law {
    fn shipped() -> Self {
        let files = Files::embedded();
        let law = files.iter().filter(|(path, _)| path.ends_with(".toml"));
        Self(law.map(|(path, text)| (path.to_owned(), text.to_owned())).collect())
    }

    fn text(&self, file: &str) -> &str {
        self.0.get(file).map(String::as_str).unwrap_or_default()
    }

    fn with(&self, edits: &[Edit]) -> Self {
        let mut law = self.clone();
        edits.iter().for_each(|edit| edit.make(&mut law));
        law
    }

    /// What is found: flaws where the files are readable law, else refusals.
    fn judged(&self) -> Judged {
        let line = |file: &str, span: Span| {
            let text = self.text(file).as_bytes();
            text[..span.start.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
        };
        match Corpus::read(self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))) {
            Ok(corpus) => {
                let told = corpus.check().into_iter().map(|flaw| {
                    let (kind, what) = flaw_words(&flaw.kind);
                    let line = line(&flaw.place.file, flaw.place.span);
                    Told { line, file: flaw.place.file, kind, words: format!("{kind} {what}") }
                });
                Judged { readable: true, told: told.collect() }
            }
            Err(problems) => {
                let told = problems.into_iter().map(|found| {
                    let (kind, what) = fault_words(&found.problem.fault);
                    let line = found.problem.span.map_or(1, |span| line(&found.file, span));
                    let path = if found.problem.path.is_empty() { "" } else { ": " };
                    let words = format!("{}{path}{kind} {what}", found.problem.path);
                    Told { line, file: found.file, kind, words: words.trim_end().to_owned() }
                });
                Judged { readable: false, told: told.collect() }
            }
        }
    }
}

struct Judged {
    readable: bool,
    told: Vec<Told>,
}

/// One thing found.
struct Told {
    file: String,
    line: usize,
    kind: &'static str,
    words: String,
}

/// What must be found.
struct Found {
    file: &'static str,
    /// A part of the edited file that stands on the line told; nothing for the file as a whole.
    at: &'static str,
    /// Which of several such parts, counted from one.
    nth: usize,
    /// The kind and what it names; what follows a comma may be left out.
    says: &'static str,
}

fn at(file: &'static str, at: &'static str, says: &'static str) -> Found {
    at_nth(file, at, 1, says)
}

fn at_nth(file: &'static str, at: &'static str, nth: usize, says: &'static str) -> Found {
    Found { file, at, nth, says }
}

impl Found {
    /// The line it stands on in the edited file; 1 for the file as a whole.
    fn line(&self, law: &Law) -> usize {
        let text = law.text(self.file);
        let place = text.match_indices(self.at).nth(self.nth - 1);
        let place = place.unwrap_or_else(|| panic!("{} does not hold {}", self.file, self.at));
        text[..place.0].matches('\n').count() + 1
    }

    fn is(&self, told: &Told, law: &Law) -> bool {
        let rest = told.words.strip_prefix(self.says);
        told.file == self.file
            && told.line == self.line(law)
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(','))
    }
}

/// Edits of the shipped law, and all that must be found of them, in order.
struct Row {
    name: &'static str,
    edits: Vec<Edit>,
    /// Whether the files are still readable law.
    readable: bool,
    found: Vec<Found>,
}

fn flawed(name: &'static str, edits: impl Into<Vec<Edit>>, found: impl Into<Vec<Found>>) -> Row {
    Row { name, edits: edits.into(), readable: true, found: found.into() }
}

fn refused(name: &'static str, edits: impl Into<Vec<Edit>>, found: impl Into<Vec<Found>>) -> Row {
    Row { name, edits: edits.into(), readable: false, found: found.into() }
}

impl Row {
    fn and(mut self, found: Found) -> Self {
        self.found.push(found);
        self
    }

    /// Adds what is not as the row says to `wrong`; gives the kinds found.
    fn check(&self, shipped: &Law, wrong: &mut Vec<String>) -> Vec<&'static str> {
        let law = shipped.with(&self.edits);
        let judged = law.judged();
        let same = judged.readable == self.readable
            && judged.told.len() == self.found.len()
            && self.found.iter().zip(&judged.told).all(|(found, told)| found.is(told, &law));
        if !same {
            let expected = self
                .found
                .iter()
                .map(|found| format!("  - {}:{}: {}", found.file, found.line(&law), found.says));
            let told =
                judged.told.iter().map(|told| format!("  + {}:{}: {}", told.file, told.line, told.words));
            let lines: Vec<String> = expected.chain(told).collect();
            let (file, readable) = (self.edits[0].file, judged.readable);
            wrong.push(format!("{} ({file}), readable: {readable}\n{}", self.name, lines.join("\n")));
        }
        judged.told.iter().map(|told| told.kind).collect()
    }
}

/// A flaw in few words: its kind and what it names. A new kind must be named here and in `KINDS`, and met by a row.
fn flaw_words(flaw: &FlawKind) -> (&'static str, String) {
    match flaw {
        FlawKind::NoSource { source } => ("no source", source.clone()),
        FlawKind::InvertedDates { id } => ("inverted dates", id.clone()),
        FlawKind::OverlappingDates { id, other } => ("overlapping dates", format!("{id}, {other}")),
        FlawKind::UnknownCode { code, kind } => ("unknown code", format!("{code}, {kind}")),
        FlawKind::Unreachable { id } => ("unreachable", id.clone()),
        FlawKind::Conflict { id, other, file } => ("conflict", format!("{id}, {other}, {file}")),
        FlawKind::Duplicate { id, other } => ("duplicate", format!("{id}, {other}")),
        FlawKind::Unused { id } => ("unused", id.clone()),
        FlawKind::NoValue { state, criterion } => ("no value", format!("{state}, {criterion}")),
        FlawKind::Wanting { id } => ("wanting", id.clone()),
        FlawKind::NoOrder { id, other } => ("no order", format!("{id}, {other}")),
        FlawKind::NoUsedReading { id } => ("no used reading", id.clone()),
    }
}

const KINDS: &[&str] = &[
    "conflict",
    "duplicate",
    "inverted dates",
    "no order",
    "no source",
    "no used reading",
    "no value",
    "overlapping dates",
    "unknown code",
    "unreachable",
    "unused",
    "wanting",
];

/// A fault in few words: its kind and what it names.
fn fault_words(fault: &Fault) -> (&'static str, String) {
    let near = |nearest: Option<&str>| nearest.map(|word| format!(", nearest {word}")).unwrap_or_default();
    match fault {
        Fault::Syntax { message } => ("syntax", message.lines().next().unwrap_or_default().to_owned()),
        Fault::TooDeep => ("too deep", String::new()),
        Fault::UnknownKey { key, nearest, .. } => ("unknown key", format!("{key}{}", near(*nearest))),
        Fault::Missing { key } => ("missing", (*key).to_owned()),
        Fault::WrongType { expected, found } => ("wrong type", format!("{found}, expected {expected}")),
        Fault::NotOneOf { found, nearest, .. } => {
            ("not one of", format!("{found}{}", near(nearest.as_deref())))
        }
        Fault::NoSuchDate { found } => ("no such date", found.clone()),
        Fault::NotACountry { found } => ("not a country", found.clone()),
        Fault::OutOfRange { found, .. } => ("out of range", found.clone()),
        Fault::TooMany { count, most } => ("too many", format!("{count}, at most {most}")),
        Fault::Empty => ("empty", String::new()),
        Fault::StateNotCovered { found, .. } => ("state not held", found.clone()),
        Fault::DuplicateKey { .. }
        | Fault::WholeAnswer { .. }
        | Fault::DuplicateId { .. }
        | Fault::NoSuchEpisode { .. }
        | Fault::EpisodeNotNamed { .. }
        | Fault::MoreProblems
        | Fault::EndsBeforeStart => ("a fault of case files", format!("{fault:?}")),
    }
}

const FAULTS: &[&str] = &[
    "empty",
    "missing",
    "no such date",
    "not a country",
    "not one of",
    "out of range",
    "state not held",
    "syntax",
    "too deep",
    "too many",
    "unknown key",
    "wrong type",
];

fn rows() -> Vec<Row> {
    let mut rows = sources_and_dates::rows();
    rows.extend(words::rows());
    rows.extend(dead_rules::rows());
    rows.extend(order_and_doubles::rows());
    rows.extend(wanting::rows());
    rows.extend(no_law::rows());
    rows
}

#[test]
fn each_is_found_at_its_place_and_nothing_else_is() {
    let shipped = Law::shipped();
    let (mut wrong, mut kinds, mut faults) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let rows = rows();
    for row in &rows {
        let met = row.check(&shipped, &mut wrong);
        if row.readable { kinds.extend(met) } else { faults.extend(met) }
    }
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), KINDS, "every kind of flaw is met");
    assert_eq!(faults.into_iter().collect::<Vec<_>>(), FAULTS, "every kind of refusal is met");
}

#[test]
fn what_the_rows_add_is_sound_by_itself() {
    let sound = [
        vec![whole(NEW, PROVISION)],
        vec![end(DUTIES, duty("scope = \"standing\""))],
        vec![end(DUTIES, duty("scope = \"case\"\nwhen = [{ stage = [\"trial\"] }]"))],
        vec![whole("measures/zz.toml", measure("when = [{ stage = [\"trial\"] }]"))],
        vec![end(OFFENCES, offences(1, |_| "other".into()))],
    ];
    let shipped = Law::shipped();
    for edits in sound {
        let judged = shipped.with(&edits).judged();
        let told: Vec<&str> = judged.told.iter().map(|told| told.words.as_str()).collect();
        assert!(judged.readable && told.is_empty(), "{}: {told:?}", edits[0].file);
    }
}
