//! Openings in an emergency: those one made, and those one reviews.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{Redirect, Response};
use lindung_store::access::{Requester, act};
use lindung_store::emergencies::Emergency;
use serde::Deserialize;

use super::room::{hidden, may};
use super::{emergency, names};
use crate::Server;
use crate::allowed::{answering, on};
use crate::pages::form::Typed;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::emergencies;
use crate::who::Asking;

/// An opening with who made it.
struct Row {
    emergency: Emergency,
    by: String,
    /// Whether the asker may review it now, and whether after proving again who one is.
    review: bool,
    prove: bool,
    /// Whether the asker may know the case.
    sees: bool,
    lasts: bool,
}

impl Row {
    fn finding(&self) -> &str {
        self.emergency.finding.as_deref().unwrap_or("waiting")
    }
}

#[derive(Template)]
#[template(path = "house/emergencies.html")]
struct List<'a> {
    f: &'a Frame,
    rows: Vec<Row>,
    /// Whether the asker may open a case so, or for which other purpose.
    opens: bool,
    opens_for: Option<&'static str>,
}

/// The openings that one made and those one reviews.
pub(super) async fn list(
    State(server): State<Server>,
    frame: Frame,
    asking: Asking,
) -> Result<Response, Problem> {
    if !may::<act::SeeDirectory>(&server, &asking) {
        return Err(Problem::not_found());
    }
    let found = server.store.emergencies(asking.who.actor.user).await?;
    let mut rows = Vec::with_capacity(found.len());
    for emergency in found {
        let by = names::person(&server, &frame, &asking, (emergency.user, emergency.agency)).await?;
        let asks = emergency.reviewed_at.is_none() && emergency.supervisor == Some(asking.who.actor.user);
        let (mut review, mut prove) = (false, false);
        if asks {
            let of = Requester { user: emergency.user.as_u128(), agency: emergency.agency.as_u128() };
            match answering::<act::ReviewBreakGlass>(&server, &asking, emergency.case, of).await {
                Ok(_) => review = true,
                Err(problem) => prove = problem.code == "step_up_required",
            }
        }
        let lasts = emergency.until > server.store.now();
        let sees = on::<act::See>(&server, &asking, emergency.case).await.is_ok();
        rows.push(Row { emergency, by, review, prove, sees, lasts });
    }
    let (opens, opens_for) = (emergency::opens(&server, &asking), emergency::opens_for(&server, &asking));
    Ok(show(&List { f: &frame, rows, opens, opens_for }))
}

/// What a review found.
#[derive(Deserialize)]
pub(super) struct Review {
    #[serde(default)]
    justified: String,
}

/// Says whether it was an emergency.
pub(super) async fn review(
    State(server): State<Server>,
    asking: Asking,
    Path(id): Path<String>,
    Typed(found): Typed<Review>,
) -> Result<Redirect, Problem> {
    let justified = match found.justified.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::at("justified", "must be yes or no")),
    };
    emergencies::reviewed(&server, &asking, &id, justified).await.map_err(hidden)?;
    Ok(Redirect::to("/house/emergencies"))
}
