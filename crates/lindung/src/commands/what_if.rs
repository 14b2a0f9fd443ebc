//! `lindung what-if`: both assessments, and what changed.

use std::collections::BTreeSet;

use lindung_engine::case::edit::{self, NotSet};
use lindung_engine::vocabulary::Outcome;
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
    let mut changed = Vec::new();
    let mut note = |what: String, before: &str, after: &str| {
        if before != after {
            changed.push(Changed { what, before: before.to_owned(), after: after.to_owned() });
        }
    };
    note("jurisdiction".into(), before.jurisdiction.code(), after.jurisdiction.code());
    note("child".into(), before.child.name(), after.child.name());
    for old in &before.episodes {
        let Some(new) = after.episodes.iter().find(|new| new.id == old.id) else {
            continue;
        };
        let at = |field: &str| format!("episodes.{}.{field}", old.id);
        note(at("status"), old.status.name(), new.status.name());
        note(at("contested"), yes_no(old.contested), yes_no(new.contested));
    }
    for old in &before.acts {
        let Some(new) = after.acts.iter().find(|new| new.act == old.act) else {
            continue;
        };
        let at = |field: &str| format!("acts.{}.{field}", old.act);
        note(at("status"), old.status.name(), new.status.name());
        note(at("nexus.causation"), old.nexus.causation.name(), new.nexus.causation.name());
        note(at("nexus.compulsion"), old.nexus.compulsion.name(), new.nexus.compulsion.name());
        note(at("principle"), old.principle.name(), new.principle.name());
        note(at("protection"), old.protection.name(), new.protection.name());
        note(at("gap"), yes_no(old.gap), yes_no(new.gap));
        note(at("inquiry"), old.inquiry.name(), new.inquiry.name());
        let met = |act: &assess::ActAssessment<'_>| {
            let met = act.grounds.iter().filter(|ground| ground.outcome == Outcome::Met);
            met.map(|ground| ground.id).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
        };
        note(at("grounds met"), &met(old), &met(new));
        let measures = |act: &assess::ActAssessment<'_>| {
            let codes = act.measures.iter().map(|measure| measure.code.name());
            codes.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
        };
        note(at("measures"), &measures(old), &measures(new));
    }
    changed
}

const fn yes_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}
