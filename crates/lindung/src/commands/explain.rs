//! `lindung explain`: the tree of reasons, in words.

use lindung_engine::assess;
use serde::Serialize;

use super::{Context, when};
use crate::Ending;
use crate::cli::Explain;
use crate::{diagnose, output, text};

#[derive(Serialize)]
struct Explained<'a, 'c> {
    act: &'a str,
    offence: &'a str,
    because: &'a assess::Reason<'c>,
    grounds: &'a [assess::Ground<'c>],
}

pub(crate) fn run(context: &Context, args: &Explain) -> Ending {
    match explain(context, args) {
        Ok(()) => Ending::Done,
        Err(ending) => ending,
    }
}

fn explain(context: &Context, args: &Explain) -> Result<(), Ending> {
    let (as_of, jurisdiction) = when(&args.when)?;
    let (_, mut case) = context.case(&args.file)?;
    case.jurisdiction = jurisdiction.unwrap_or(case.jurisdiction);
    if let Some(id) = &args.act
        && !case.acts.iter().any(|act| act.id == *id)
    {
        let known: Vec<String> = case.acts.iter().map(|act| diagnose::clean(&act.id)).collect();
        let message = format!("--act {}: the case has no such act", diagnose::clean(id));
        diagnose::plain(&message, &format!("its acts are: {}", known.join(", ")));
        return Err(Ending::BadInput);
    }
    let book = context.book(&case, as_of)?;
    let assessment = assess(&case, &book);
    let chosen = assessment.acts.iter().filter(|act| args.act.as_ref().is_none_or(|id| act.act == *id));
    if context.json {
        let explained: Vec<Explained<'_, '_>> = chosen
            .map(|act| Explained {
                act: &act.act,
                offence: &act.offence,
                because: &act.because,
                grounds: &act.grounds,
            })
            .collect();
        output::json(&explained);
    } else {
        for act in chosen {
            output::text(&text::explanation(&context.speech, &context.corpus, &assessment, act));
        }
    }
    Ok(())
}
