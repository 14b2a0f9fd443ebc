//! From the files of the data folder to a corpus. It knows where each kind of thing is written, never what it means.

mod cases;
mod fields;
mod reference;
mod remedies;
mod rules;
mod time;

use sha2::{Digest, Sha256};

use self::fields::Fields;
use super::{Corpus, Offences};
use crate::date::{Day, PartialDate};
use crate::document::{Fault, Node, Path, Problem, Reader, Span};

/// A problem and the file it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// The path under the data folder.
    pub file: String,
    /// What is wrong, and where.
    pub problem: Problem,
}

/// Reads one file after another; collects what they hold and what is wrong with them.
struct Loader {
    corpus: Corpus,
    problems: Vec<FileProblem>,
    /// Values of criteria, until every state has been read.
    waiting: Vec<(crate::case::State, super::Place, Vec<super::CriterionValue>)>,
}

pub(super) fn corpus<'t>(
    files: impl Iterator<Item = (&'t str, &'t str)>,
) -> Result<Corpus, Vec<FileProblem>> {
    let mut files: Vec<(&str, &str)> = files.filter(|(path, _)| is_law(path)).collect();
    files.sort_unstable();
    let mut loader = Loader { corpus: empty(hash(&files)), problems: Vec::new(), waiting: Vec::new() };
    // Codes of offences are what rules refer to, so they are read first.
    for (path, text) in files.iter().filter(|(path, _)| *path == OFFENCES) {
        loader.file(path, text);
    }
    for (path, text) in files.iter().filter(|(path, _)| *path != OFFENCES) {
        loader.file(path, text);
    }
    for required in ["corpus.toml", OFFENCES] {
        if !files.iter().any(|(path, _)| *path == required) {
            let problem =
                Problem { path: String::new(), span: None, fault: Fault::Missing { key: required } };
            loader.problems.push(FileProblem { file: required.to_owned(), problem });
        }
    }
    loader.finish()
}

const OFFENCES: &str = "vocabulary/offences.toml";

fn is_law(path: &str) -> bool {
    path.ends_with(".toml") && !path.starts_with("locales/")
}

fn empty(hash: String) -> Corpus {
    Corpus {
        version: String::new(),
        hash,
        covers_from: Day::constant(1, 1, 1),
        reviewed_on: Day::constant(1, 1, 1),
        offences: Offences::default(),
        roles: Vec::new(),
        sources: Vec::new(),
        states: Vec::new(),
        provisions: Vec::new(),
        defences: Vec::new(),
        duties: Vec::new(),
        measures: Vec::new(),
        criteria: Vec::new(),
        divergences: Vec::new(),
        inadmissible: Vec::new(),
        reminders: Vec::new(),
        limits: Vec::new(),
        demands: Vec::new(),
        wanted: Vec::new(),
        remedies: Vec::new(),
        barriers: Vec::new(),
        cited_elsewhere: Vec::new(),
    }
}

/// SHA-256 over path and content of every file, each with its length before it.
fn hash(files: &[(&str, &str)]) -> String {
    let mut hasher = Sha256::new();
    for (path, text) in files {
        // A checkout may turn line ends about; the law is the same.
        let text = text.replace("\r\n", "\n");
        for part in [*path, text.as_str()] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Loader {
    fn file(&mut self, path: &str, text: &str) {
        let node = match Node::from_toml(text) {
            Ok(node) => node,
            Err(problem) => {
                self.problems.push(FileProblem { file: path.to_owned(), problem });
                return;
            }
        };
        let mut reader = Reader::default();
        self.dispatch(&mut reader, path, &node);
        let found = reader.problems.into_iter().map(|problem| FileProblem { file: path.to_owned(), problem });
        self.problems.extend(found);
    }

    fn dispatch(&mut self, r: &mut Reader, file: &str, node: &Node<'_>) {
        let parts: Vec<&str> = file.split('/').collect();
        match parts.as_slice() {
            ["corpus.toml"] => self.corpus_file(r, node),
            ["sources.toml"] => reference::sources(self, r, file, node),
            ["vocabulary", "offences.toml"] => reference::offences(self, r, file, node),
            ["vocabulary", "roles.toml"] => reference::roles(self, r, file, node),
            ["criteria", "criteria.toml"] => reference::criteria(self, r, file, node),
            ["criteria", _] => reference::values(self, r, file, node),
            ["duties", _] => cases::duties(self, r, file, node),
            ["measures", _] => cases::measures(self, r, file, node),
            ["decisions", "inadmissible.toml"] => cases::inadmissible(self, r, file, node),
            ["remedies", "barriers.toml"] => remedies::barriers(self, r, file, node),
            ["remedies", _] => remedies::remedies(self, r, file, node),
            ["time", "stages.toml"] => time::demands(self, r, file, node),
            ["time", _] => time::times(self, r, file, node),
            ["divergences", _] => cases::divergence(self, r, file, node),
            ["law", _, "state.toml"] => reference::state(self, r, file, node),
            ["law", _, "defences", _] => rules::defence(self, r, file, node),
            ["law", ..] => rules::provision(self, r, file, node),
            _ => r.report(
                &Path::Top,
                Span::default(),
                Fault::Syntax { message: "no kind of law is kept here".into() },
            ),
        }
    }

    fn corpus_file(&mut self, r: &mut Reader, node: &Node<'_>) {
        let fields = Fields::read(r, &Path::Top, node, &["version", "covers_from", "reviewed_on"]);
        self.corpus.version = fields.text(r, "version");
        let mut day = |key| fields.date(r, key).map(|date: PartialDate| date.first);
        if let Some(day) = day("covers_from") {
            self.corpus.covers_from = day;
        }
        if let Some(day) = day("reviewed_on") {
            self.corpus.reviewed_on = day;
        }
    }

    fn finish(mut self) -> Result<Corpus, Vec<FileProblem>> {
        reference::attach_values(&mut self);
        rules::cite(&mut self.corpus);
        if self.problems.is_empty() { Ok(self.corpus) } else { Err(self.problems) }
    }
}
