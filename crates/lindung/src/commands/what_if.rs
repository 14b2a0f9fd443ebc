//! `lindung what-if`: both assessments, and what changed.

use std::collections::BTreeSet;

use lindung_engine::case::edit::{self, NotSet};
use lindung_engine::vocabulary::{Defence, GroundKind, Outcome};
use lindung_engine::{Assessment, Case, assess};
use serde::Serialize;

use super::{Context, when};
use crate::Ending;
use crate::cli::WhatIf;
use crate::diagnose::{self, clean};
use crate::{output, text};

/// Both assessments, and what changed between them.
#[derive(Serialize)]
struct Compared<'c> {
    set: &'c [String],
    before: Assessment<'c>,
    after: Assessment<'c>,
    changed: Vec<Changed>,
}

/// One thing that changed.
#[derive(Debug, Serialize)]
pub(crate) struct Changed {
    /// What, as `acts.a1.principle`.
    pub(crate) what: String,
    /// Before.
    pub(crate) before: String,
    /// After.
    pub(crate) after: String,
}

pub(crate) fn run(context: &Context, args: &WhatIf) -> Ending {
    match what_if(context, args) {
        Ok(()) => Ending::Done,
        Err(ending) => ending,
    }
}

fn what_if(context: &Context, args: &WhatIf) -> Result<(), Ending> {
    let (as_of, jurisdiction) = when(&args.when)?;
    let (input, mut before) = context.case(&args.file)?;
    let mut document = match input.node() {
        Ok(node) => edit::owned(node),
        Err(problem) => {
            diagnose::problem(&input.name, &input.text, &problem);
            return Err(Ending::BadInput);
        }
    };
    for change in &args.set {
        edit::set(&mut document, change).map_err(|not| {
            let (what, remedy) = words(&not);
            diagnose::plain(&format!("--set {}: {what}", clean(change)), &remedy);
            Ending::BadInput
        })?;
    }
    let mut after = Case::read(&document, &context.corpus.offences).map_err(|problems| {
        for problem in problems {
            diagnose::plain(&format!("--set: {}", diagnose::one_line(&problem)), "correct the change");
        }
        Ending::BadInput
    })?;
    if let Some(state) = jurisdiction {
        (before.jurisdiction, after.jurisdiction) = (state, state);
    }
    let (book, book_after) = (context.book(&before, as_of)?, context.book(&after, as_of)?);
    let (before, after) = (assess(&before, &book), assess(&after, &book_after));
    let changed = changes(&before, &after);
    if context.json {
        output::json(&Compared { set: &args.set, before, after, changed });
    } else {
        output::text(&text::comparison(
            &context.speech,
            &context.corpus,
            &args.set,
            &before,
            &after,
            &changed,
        ));
    }
    Ok(())
}

fn words(not: &NotSet) -> (String, String) {
    match not {
        NotSet::NoValue => ("no value is given".into(), "write PATH=VALUE, as suspicion=yes".into()),
        NotSet::TooDeep => ("the path goes deeper than a case file may".into(), "shorten the path".into()),
        NotSet::NoSuchItem { rest, known } => (
            format!("nothing here is named `{}`", clean(rest)),
            format!("the ids are: {}; or name an item by its place, as [0]", clean(&known.join(", "))),
        ),
        NotSet::NoTable { rest } => (
            format!("`{}` goes on where there is a value and no table", clean(rest)),
            "shorten the path".into(),
        ),
    }
}

/// What differs, field by field, in the order of the document.
fn changes(before: &Assessment<'_>, after: &Assessment<'_>) -> Vec<Changed> {
    let mut found = Found(Vec::new());
    found.note("jurisdiction", before.jurisdiction.code(), after.jurisdiction.code());
    found.note("child", before.child.name(), after.child.name());
    let (old, new) = (ids(&before.episodes, |e| &e.id), ids(&after.episodes, |e| &e.id));
    found.note("episodes", &old.join(", "), &new.join(", "));
    for old in &before.episodes {
        let Some(new) = after.episodes.iter().find(|new| new.id == old.id) else { continue };
        let at = |field: &str| format!("episodes.{}.{field}", old.id);
        found.note(&at("status"), old.status.name(), new.status.name());
        found.note(&at("contested"), yes_no(old.contested), yes_no(new.contested));
    }
    let (old, new) = (ids(&before.acts, |a| &a.act), ids(&after.acts, |a| &a.act));
    found.note("acts", &old.join(", "), &new.join(", "));
    for old in &before.acts {
        if let Some(new) = after.acts.iter().find(|new| new.act == old.act) {
            found.act(old, new);
        }
    }
    found.note("duties", &duties(before), &duties(after));
    let asked = |a: &Assessment<'_>| {
        a.ask.iter().take(3).map(|asked| asked.fact.clone()).collect::<Vec<_>>().join(", ")
    };
    found.note("ask first", &asked(before), &asked(after));
    found.0
}

fn ids<T>(list: &[T], id: impl Fn(&T) -> &String) -> Vec<String> {
    list.iter().map(|item| id(item).clone()).collect()
}

/// Items in one order, each once.
fn sorted(items: impl Iterator<Item = String>) -> String {
    items.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}

fn duties(a: &Assessment<'_>) -> String {
    sorted(a.duties.iter().map(|duty| format!("{} {}", duty.id, duty.role)))
}

fn measures(act: &assess::ActAssessment<'_>) -> String {
    sorted(act.measures.iter().map(|measure| {
        let defence = measure.defence.map(|defence| format!(" {}", defence.name())).unwrap_or_default();
        format!("{}{defence} ({})", measure.code.name(), measure.role)
    }))
}

/// What was found to differ.
struct Found(Vec<Changed>);

impl Found {
    fn note(&mut self, what: &str, before: &str, after: &str) {
        if before != after {
            let (what, before, after) = (what.to_owned(), before.to_owned(), after.to_owned());
            self.0.push(Changed { what, before, after });
        }
    }

    fn act(&mut self, old: &assess::ActAssessment<'_>, new: &assess::ActAssessment<'_>) {
        let at = |field: &str| format!("acts.{}.{field}", old.act);
        self.note(&at("offence"), &old.offence, &new.offence);
        self.note(&at("stage"), old.stage.name(), new.stage.name());
        self.note(&at("kind"), old.kind.name(), new.kind.name());
        self.note(&at("status"), old.status.name(), new.status.name());
        self.note(&at("nexus.causation"), old.nexus.causation.name(), new.nexus.causation.name());
        self.note(&at("nexus.compulsion"), old.nexus.compulsion.name(), new.nexus.compulsion.name());
        let reading = |act: &assess::ActAssessment<'_>| {
            act.nexus.compulsion_reading.map_or("", |reading| reading.name())
        };
        self.note(&at("nexus.reading"), reading(old), reading(new));
        self.note(&at("principle"), old.principle.name(), new.principle.name());
        self.note(&at("protection"), old.protection.name(), new.protection.name());
        self.note(&at("gap"), yes_no(old.gap), yes_no(new.gap));
        self.note(&at("inquiry"), old.inquiry.name(), new.inquiry.name());
        let met = |act: &assess::ActAssessment<'_>| {
            let rules = act.grounds.iter().filter(|ground| ground.kind != GroundKind::Defence);
            sorted(rules.filter(|ground| ground.outcome == Outcome::Met).map(|ground| ground.id.to_owned()))
        };
        self.note(&at("grounds met"), &met(old), &met(new));
        for defence in Defence::ALL {
            let outcome = |act: &assess::ActAssessment<'_>, broad: bool| {
                let ground = act.grounds.iter().find(|ground| ground.id == defence.id());
                let outcome =
                    ground.map(|ground| if broad { ground.outcome_broad } else { Some(ground.outcome) });
                outcome.flatten().map_or("", |outcome| outcome.name())
            };
            self.note(&at(&format!("{}.plain", defence.id())), outcome(old, false), outcome(new, false));
            self.note(&at(&format!("{}.broad", defence.id())), outcome(old, true), outcome(new, true));
        }
        self.note(&at("measures"), &measures(old), &measures(new));
    }
}

const fn yes_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}
