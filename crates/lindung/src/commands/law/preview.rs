//! `lindung law preview`: whom a coming law touches, before it is in force.

use std::path::Path;

use lindung_engine::Day;
use lindung_engine::vocabulary::Protection;
use lindung_store::Instant;
use lindung_store::docket::{Preview, Standing, Touched};
use lindung_web::Law;
use serde::Serialize;

use crate::Ending;
use crate::cli::At;
use crate::commands::care::{ended, law_of};
use crate::commands::{Context, day};
use crate::corpus::Files;
use crate::output;
use crate::place::{self, Nowhere, look, problem_words, wall_clock};

/// An act that comes out otherwise.
#[derive(Serialize)]
struct Act {
    #[serde(flatten)]
    before: Standing,
    after: Standing,
    /// Whether the other law protects more, less, or differently.
    change: &'static str,
}

#[derive(Serialize)]
struct Case {
    case: lindung_store::Id,
    agency: lindung_store::Id,
    state: String,
    acts: Vec<Act>,
    duties_raised: Vec<(String, String)>,
    duties_ceased: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    preview: Preview,
    /// Cases in which an act is protected more.
    more: usize,
    /// Cases in which an act is protected less.
    less: usize,
    touched_cases: Vec<Case>,
}

pub(super) fn run(
    context: &Context,
    as_of: &str,
    from: Option<&str>,
    with: Option<&Path>,
    at: &At,
) -> Ending {
    let days = day("--as-of", as_of)
        .and_then(|then| from.map(|from| day("--from", from)).transpose().map(|from| (from, then)));
    let (from, then) = match days {
        Ok(days) => days,
        Err(ending) => return ending,
    };
    ended(place::block_on(async {
        let found = look(at).await?;
        let (store, _) = found.open(law_of(context)?, wall_clock()).await?;
        let corpus = match with {
            None => law_of(context)?,
            Some(folder) => read(folder)?,
        };
        let other = Law::new(corpus, problem_words);
        let now = from.map_or_else(|| store.now(), noon);
        let mut cases = Vec::new();
        let bar = indicatif::ProgressBar::new_spinner();
        let asked = (now, &other as &dyn lindung_store::Rules, noon(then));
        let preview = store
            .preview(
                asked,
                |touched| cases.push(case(touched)),
                |done| {
                    bar.set_message(format!("{done} cases"));
                    bar.tick();
                },
            )
            .await;
        store.close().await;
        bar.finish_and_clear();
        let preview = preview.map_err(Nowhere::from)?;
        let told = Told {
            preview,
            more: cases.iter().filter(|case| has(case, "more")).count(),
            less: cases.iter().filter(|case| has(case, "less")).count(),
            touched_cases: cases,
        };
        tell(context, &told);
        Ok(Ending::Done)
    }))
}

fn has(case: &Case, change: &str) -> bool {
    case.acts.iter().any(|act| act.change == change)
}

/// The law of a folder, which must be sound.
fn read(folder: &Path) -> Result<lindung_engine::Corpus, Nowhere> {
    let wrong =
        |what: String| Nowhere::new(what, "run `lindung --law FOLDER law check` and mend what it names");
    let files =
        Files::of_folder(folder).map_err(|_| wrong(format!("{}: cannot be read", folder.display())))?;
    let (corpus, _) =
        files.corpus().map_err(|_| wrong(format!("{}: holds places that are no law", folder.display())))?;
    if corpus.check().is_empty() {
        Ok(corpus)
    } else {
        Err(wrong(format!("{}: is not sound", folder.display())))
    }
}

/// The middle of a day in UTC: the day is the same wherever it is asked.
fn noon(day: Day) -> Instant {
    let start = day.to_zoned(jiff::tz::TimeZone::UTC);
    start.map(|start| start.timestamp().as_millisecond() + 12 * 3_600_000).unwrap_or_default()
}

fn case(touched: Touched) -> Case {
    let acts = touched.acts.into_iter().map(|(before, after)| {
        let change = compared(&before, &after);
        Act { before, after, change }
    });
    Case {
        case: touched.case,
        agency: touched.agency,
        state: touched.state,
        acts: acts.collect(),
        duties_raised: touched.raised,
        duties_ceased: touched.ceased,
    }
}

/// By protection, weakest first.
fn compared(before: &Standing, after: &Standing) -> &'static str {
    match Protection::parse(&before.protection).cmp(&Protection::parse(&after.protection)) {
        std::cmp::Ordering::Less => "more",
        std::cmp::Ordering::Greater => "less",
        std::cmp::Ordering::Equal => "otherwise",
    }
}

fn tell(context: &Context, told: &Told) {
    if context.json {
        output::json(told);
        return;
    }
    let mut text = format!(
        "{} open cases, by the law of {} and of {}: {} come out otherwise or have other duties.\n\
         {} are protected more, {} less.\n",
        told.preview.cases,
        told.preview.now.as_of,
        told.preview.then.as_of,
        told.preview.touched,
        told.more,
        told.less
    );
    for case in &told.touched_cases {
        for act in &case.acts {
            text.push_str(&format!(
                "\n{} {} {}: {} → {} ({})",
                case.case,
                case.state,
                act.before.act,
                act.before.protection,
                act.after.protection,
                act.change
            ));
        }
    }
    text.push('\n');
    output::text(&text);
}
