//! `import` and `export`: files of other systems to lines of the bulk import, and back.
//! It must never decide what a row means, and never leaves a file half written.

mod checked;
mod files;

use std::path::Path;

use lindung_engine::Node;
use lindung_exchange::htcds::{self, Plan};
use lindung_exchange::table::{self, Unreadable};
use lindung_exchange::{Entry, Opening, Rejection, ids};
use serde::Serialize;
use serde_json::{Value, json};

use self::checked::{check, document};
use self::files::{Refused, Written, lines};
use super::Context;
use crate::cli::{Export, Import};
use crate::{Ending, diagnose, output, progress};

/// What came of a file, for programs.
#[derive(Debug, Default, Serialize)]
struct Report {
    /// Rows or lines that hold something.
    rows: usize,
    /// Those written.
    taken: usize,
    /// Those not, with the reason.
    rejected: Vec<Rejection>,
}

pub(super) fn import(context: &Context, command: &Import) -> Ending {
    let (found, out, dry_run) = match command {
        Import::Htcds { file, sheet, jurisdiction, agency, to } => {
            let state = match super::state("--jurisdiction", jurisdiction) {
                Ok(state) => state.to_string(),
                Err(ending) => return ending,
            };
            let plan = Plan { jurisdiction: &state, agency: agency.as_deref() };
            (from_htcds(context, file, sheet.as_deref(), plan), to.out.as_deref(), to.dry_run)
        }
        Import::Cases { file, agency, to } => {
            (from_cases(context, file, agency.as_deref()), to.out.as_deref(), to.dry_run)
        }
    };
    let source = match command {
        Import::Htcds { file, .. } | Import::Cases { file, .. } => file,
    };
    let done = found.and_then(|(openings, report)| {
        if let (Some(out), false) = (out, dry_run) {
            let mut bytes = Vec::new();
            for opening in &openings {
                bytes.extend(serde_json::to_vec(opening).unwrap_or_default());
                bytes.push(b'\n');
            }
            Written::new(source, out)?.write(&bytes, &report.rejected)?;
        }
        Ok(report)
    });
    ended(context, done, dry_run)
}

pub(super) fn export(context: &Context, command: &Export) -> Ending {
    let Export::Htcds { file, out } = command;
    ended(context, to_htcds(file, out), false)
}

fn ended(context: &Context, done: Result<Report, Refused>, dry_run: bool) -> Ending {
    let report = match done {
        Ok(report) => report,
        Err(refused) => {
            diagnose::plain(&words(&refused.what), &refused.remedy);
            return Ending::BadInput;
        }
    };
    if context.json {
        output::json(&report);
    } else {
        for bad in report.rejected.iter().take(50) {
            let column = if bad.column.is_empty() {
                String::new()
            } else {
                format!(", {}", diagnose::clean(&bad.column))
            };
            eprintln!("row {}{column}: {}", bad.row, words(&bad.problem));
        }
        let (wrote, rejected) = (if dry_run { "would be taken" } else { "taken" }, report.rejected.len());
        output::text(&format!("{} rows, {} {wrote}, {rejected} rejected\n", report.rows, report.taken));
    }
    if report.rejected.is_empty() { Ending::Done } else { Ending::Partly }
}

/// A problem for a terminal: whole, and without what a terminal would obey.
fn words(problem: &str) -> String {
    let parts: Vec<char> = problem.chars().collect();
    parts.chunks(100).map(|part| diagnose::clean(&part.iter().collect::<String>())).collect()
}

type Found = Result<(Vec<Opening>, Report), Refused>;

fn from_htcds(context: &Context, file: &Path, sheet: Option<&str>, plan: Plan<'_>) -> Found {
    let bytes = files::read(file, table::LARGEST_FILE)?;
    let unreadable = |unreadable: Unreadable| Refused {
        what: format!("{}: {}", file.display(), unreadable.what),
        remedy: unreadable.remedy.to_owned(),
    };
    let table = table::read(&bytes, sheet).map_err(unreadable)?;
    let outcomes = htcds::import(&table, plan).map_err(unreadable)?;
    let mut report = Report { rows: outcomes.len(), ..Report::default() };
    let mut openings = Vec::new();
    let bar = progress::rows(outcomes.len());
    for outcome in outcomes {
        bar.inc(1);
        let sound =
            outcome.and_then(|taken| check(context, taken.row, &taken.opening).map(|()| taken.opening));
        sort(sound, &mut openings, &mut report);
    }
    bar.finish_and_clear();
    Ok((openings, report))
}

fn sort(outcome: Result<Opening, Rejection>, openings: &mut Vec<Opening>, report: &mut Report) {
    match outcome {
        Ok(opening) => {
            report.taken += 1;
            openings.push(opening);
        }
        Err(rejection) => report.rejected.push(rejection),
    }
}

fn from_cases(context: &Context, file: &Path, agency: Option<&str>) -> Found {
    let bytes = files::read(file, files::LARGEST_LINES)?;
    let mut report = Report::default();
    let mut openings: Vec<Opening> = Vec::new();
    let mut seen = std::collections::HashMap::new();
    let bar = progress::rows(lines(&bytes).count());
    for (number, line) in lines(&bytes) {
        report.rows += 1;
        bar.inc(1);
        let opened = line.and_then(|text| one_case(context, number, text, agency)).and_then(|opening| {
            match seen.insert(opening.id, number) {
                None => Ok(opening),
                Some(before) => {
                    let problem = format!("line {before} has the same reference; keep one of the two");
                    Err(Rejection::new(number, "reference", problem))
                }
            }
        });
        sort(opened, &mut openings, &mut report);
    }
    bar.finish_and_clear();
    Ok((openings, report))
}

fn one_case(context: &Context, row: u64, text: &str, agency: Option<&str>) -> Result<Opening, Rejection> {
    let node =
        Node::from_json(text).map_err(|problem| Rejection::new(row, "", diagnose::one_line(&problem)))?;
    document(context, row, &node)?;
    let case: Value = serde_json::from_str(text)
        .map_err(|error| Rejection::new(row, "", format!("not JSON: {error}; mend the line")))?;
    let part = |key: &str| case.get(key).and_then(Value::as_str).unwrap_or_default();
    let id = ids::case("case", agency.unwrap_or_else(|| part("jurisdiction")), part("reference"));
    let body = json!({"kind": "case", "case": case});
    let opening = Opening { id, entries: vec![Entry { id: ids::entry(id, "case"), body }] };
    check(context, row, &opening).map(|()| opening)
}

fn to_htcds(file: &Path, out: &Path) -> Result<Report, Refused> {
    let kind = out.extension().and_then(|kind| kind.to_str()).unwrap_or_default().to_ascii_lowercase();
    let narrow = match kind.as_str() {
        "csv" => false,
        "xlsx" => true,
        _ => {
            return Err(Refused::new(
                format!("--out {}: neither .csv nor .xlsx", out.display()),
                "name the file so",
            ));
        }
    };
    let bytes = files::read(file, files::LARGEST_LINES)?;
    let mut report = Report::default();
    let mut openings = Vec::new();
    for (number, line) in lines(&bytes) {
        report.rows += 1;
        let read = line.and_then(|text| {
            serde_json::from_str::<Opening>(text).map_err(|error| {
                let problem =
                    format!("not a line of the bulk import ({error}); write {{\"id\": …, \"entries\": […]}}");
                Rejection::new(number, "", problem)
            })
        });
        match read {
            Ok(opening) => openings.push((number, opening)),
            Err(rejection) => report.rejected.push(rejection),
        }
    }
    let exported = htcds::export(openings.iter().map(|(number, opening)| (*number, opening)), narrow);
    report.rejected.extend(exported.rejected);
    report.rejected.sort_by_key(|bad| bad.row);
    report.taken = exported.rows.len();
    if exported.rows.len() as u64 >= table::MOST_ROWS {
        return Err(Refused::new("more cases than a sheet has rows", "divide the lines into several files"));
    }
    let write = if narrow { table::write_xlsx } else { table::write_csv };
    let bytes =
        write(&exported.header, &exported.rows).map_err(|what| Refused::new(what, "export to CSV"))?;
    Written::new(file, out)?.write(&bytes, &report.rejected)?;
    Ok(report)
}
