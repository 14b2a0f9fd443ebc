//! `lindung assess`: one case, several, or a batch.

use std::path::Path;

use lindung_engine::{Assessment, Corpus, assess};

use super::{Context, when};
use crate::Ending;
use crate::batch::{self, Plan};
use crate::cli::Assess;
use crate::{diagnose, output, progress, text};

pub(crate) fn run(context: &Context, args: &Assess) -> Ending {
    let (as_of, jurisdiction) = match when(&args.when) {
        Ok(when) => when,
        Err(ending) => return ending,
    };
    let role = match args.role.as_deref().map(|role| role_id(&context.corpus, role)).transpose() {
        Ok(role) => role,
        Err(ending) => return ending,
    };
    if let (Some(input), Some(out)) = (&args.batch, &args.out) {
        let threads = args.threads.map_or_else(cores, usize::from);
        let plan = Plan { jurisdiction, as_of, summary: args.summary, threads };
        return run_batch(context, &plan, input, out);
    }
    let (mut done, mut failed) = (Vec::new(), 0);
    for path in &args.files {
        let case = context.case(path).and_then(|(_, mut case)| {
            if let Some(state) = jurisdiction {
                case.jurisdiction = state;
            }
            let book = context.book(&case, as_of)?;
            Ok((assess(&case, &book), book.state))
        });
        match case {
            Ok((assessment, _)) => done.push(for_role(assessment, role.as_deref())),
            Err(_) => failed += 1,
        }
    }
    print(context, &done, args.files.len());
    match (done.is_empty(), failed) {
        (_, 0) => Ending::Done,
        (true, _) => Ending::BadInput,
        (false, _) => {
            diagnose::plain(
                &format!("{failed} of {} files were refused, for the reasons above", args.files.len()),
                "mend them and assess them again; the others are done",
            );
            Ending::Partly
        }
    }
}

/// One file gives one object, several give an array.
fn print(context: &Context, done: &[Assessment<'_>], asked: usize) {
    match (context.json, done) {
        (true, [only]) if asked == 1 => output::json(only),
        (true, all) if asked > 1 && !all.is_empty() => output::json(&all),
        (true, _) => {}
        (false, all) => {
            for assessment in all {
                output::text(&text::assessment(&context.speech, &context.corpus, assessment));
            }
        }
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// The id of a role, given by id or by the short code of the Guideline's duties.
fn role_id(corpus: &Corpus, asked: &str) -> Result<String, Ending> {
    let found = corpus.roles.iter().find(|role| role.id == asked || role.code.eq_ignore_ascii_case(asked));
    found.map(|role| role.id.clone()).ok_or_else(|| {
        let known: Vec<&str> = corpus.roles.iter().map(|role| role.id.as_str()).collect();
        let message = format!("--role {}: no such role", diagnose::clean(asked));
        diagnose::plain(&message, &format!("the roles are: {}", known.join(", ")));
        Ending::BadInput
    })
}

/// Only what concerns a role, and what concerns all.
fn for_role<'c>(mut assessment: Assessment<'c>, role: Option<&str>) -> Assessment<'c> {
    if let Some(role) = role {
        let concerns = |of: &str| of == role || of == "all";
        assessment.duties.retain(|duty| concerns(duty.role));
        for act in &mut assessment.acts {
            act.measures.retain(|measure| concerns(measure.role));
        }
    }
    assessment
}

fn run_batch(context: &Context, plan: &Plan, input: &Path, out: &Path) -> Ending {
    let same = |a: &Path, b: &Path| match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    };
    if batch::written(out).iter().any(|path| same(input, path)) {
        let message = "--out would write over the file that --batch reads";
        diagnose::plain(message, "write to another file: OUT, OUT.part and OUT.rejected.jsonl are written");
        return Ending::BadInput;
    }
    if let Some(state) = plan.jurisdiction
        && let Err(not) = context.corpus.rulebook(state, plan.as_of)
    {
        diagnose::not_covered(&not);
        return Ending::BadInput;
    }
    let bar = progress::bytes(input);
    let counted = batch::run(&context.corpus, plan, input, out, |bytes| bar.inc(bytes));
    bar.finish_and_clear();
    match counted {
        Ok(count) if count.rejected == 0 => {
            eprintln!("{} cases assessed", count.done);
            Ending::Done
        }
        Ok(count) => {
            let rejected = batch::rejected_path(out);
            eprintln!(
                "{} cases assessed, {} lines rejected: {}",
                count.done,
                count.rejected,
                diagnose::clean(&rejected.display().to_string())
            );
            Ending::Partly
        }
        Err(error) => {
            let message = format!("the batch stopped and nothing was written: {error}");
            diagnose::plain(
                &message,
                "check that the file is there, and that there is room and leave to write",
            );
            Ending::BadInput
        }
    }
}
