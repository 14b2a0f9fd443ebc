//! `lindung check`: whether files keep the contract, without judging them.

use serde::Serialize;

use super::Context;
use crate::Ending;
use crate::cli::Check;
use crate::input::Refused;
use crate::{diagnose, output};

#[derive(Serialize)]
struct Checked {
    file: String,
    valid: bool,
    problems: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    field: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    problem: String,
    remedy: String,
}

pub(crate) fn run(context: &Context, args: &Check) -> Ending {
    let mut all = Vec::new();
    let (mut broken, mut unreadable) = (false, false);
    for path in &args.files {
        match context.try_case(path) {
            Ok((input, _)) => {
                if !context.json {
                    output::text(&format!("{}: keeps the contract\n", diagnose::clean(&input.name)));
                }
                all.push(Checked { file: input.name, valid: true, problems: Vec::new() });
            }
            Err(refused) => {
                diagnose::refused(&refused);
                if let Refused::Problems(input, problems) = &refused {
                    broken = true;
                    let found = problems.iter().map(|problem| {
                        let words = diagnose::words(&problem.fault);
                        Found {
                            field: problem.path.clone(),
                            line: problem.span.map(|span| diagnose::line(&input.text, span)),
                            problem: words.what,
                            remedy: words.remedy,
                        }
                    });
                    all.push(Checked { file: input.name.clone(), valid: false, problems: found.collect() });
                } else {
                    unreadable = true;
                    let problem = diagnose::unread(&refused).unwrap_or_default();
                    let remedy = "check that the file is there, is text, and may be read".to_owned();
                    let found = Found { field: String::new(), line: None, problem, remedy };
                    all.push(Checked {
                        file: path.display().to_string(),
                        valid: false,
                        problems: vec![found],
                    });
                }
            }
        }
    }
    if context.json {
        output::json(&all);
    }
    match (unreadable, broken) {
        (true, _) => Ending::BadInput,
        (false, true) => Ending::DoesNotHold,
        (false, false) => Ending::Done,
    }
}
