//! Whether what a row became keeps the contract: the document by the engine, each body by the store.
//! It must never mend anything.

use lindung_engine::{Case, Node};
use lindung_exchange::htcds::column_of;
use lindung_exchange::{Opening, Rejection};
use lindung_store::record::Body;

use crate::batch::LONGEST_LINE;
use crate::commands::Context;
use crate::diagnose;

/// Checks an opening as the server will.
pub(super) fn check(context: &Context, row: u64, opening: &Opening) -> Result<(), Rejection> {
    let case = opening.document().map(ToString::to_string).unwrap_or_default();
    let node =
        Node::from_json(&case).map_err(|problem| Rejection::new(row, "", diagnose::one_line(&problem)))?;
    document(context, row, &node)?;
    for entry in &opening.entries {
        Body::read(entry.body.clone()).map_err(|problems| {
            let kind = entry.body.get("kind").and_then(serde_json::Value::as_str).unwrap_or_default();
            let told: Vec<String> =
                problems.iter().map(|one| format!("{kind}.{}: {}", one.field, one.problem)).collect();
            Rejection::new(row, "", told.join("; "))
        })?;
    }
    let length = serde_json::to_vec(opening).map_or(usize::MAX, |line| line.len());
    if length > LONGEST_LINE {
        let problem = "the case is longer than 1 MiB as a line; shorten its longest texts";
        return Err(Rejection::new(row, "", problem));
    }
    Ok(())
}

/// Checks a document, and names the column that its first problem comes from.
pub(super) fn document(context: &Context, row: u64, node: &Node<'_>) -> Result<(), Rejection> {
    Case::read(node, &context.corpus.offences).map(drop).map_err(|problems| {
        let column = problems.first().map(|problem| column_of(&problem.path)).unwrap_or_default();
        Rejection::new(row, column, diagnose::one_line_for_all(&problems))
    })
}
