//! Opening a case in an emergency: its id and a reason. Who may not finds nothing here.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::{Purpose, Standing, act};
use serde::Deserialize;

use super::room::hidden;
use crate::Server;
use crate::pages::form::{Typed, Wrong, says_why};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::emergencies;
use crate::who::{self, Asking};

/// Whether somebody may open cases in an emergency, for the purpose at hand.
pub(super) fn opens(server: &Server, asking: &Asking) -> bool {
    let (policies, asker) = (server.store.policies(), asking.asker());
    policies.grant_on::<act::BreakGlass>(&asker, Id::nil().as_u128(), Standing::EMPTY).is_ok()
}

/// Another purpose for which somebody may; it is chosen first.
pub(super) fn opens_for(server: &Server, asking: &Asking) -> Option<&'static str> {
    let may = |purpose: &Purpose| {
        opens(server, &Asking { who: asking.who.clone(), purpose: *purpose })
            && who::purposes(server, &asking.who).contains(&purpose.as_str())
    };
    let other = Purpose::ALL.iter().copied().filter(|purpose| *purpose != asking.purpose).find(may);
    other.filter(|_| !opens(server, asking)).map(Purpose::as_str)
}

#[derive(Template)]
#[template(path = "house/emergency.html")]
struct Page<'a> {
    f: &'a Frame,
    wrong: Wrong,
    new: New,
}

/// A case and a reason as they were typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct New {
    case: String,
    reason: String,
}

/// The form.
pub(super) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
) -> Result<Response, Problem> {
    if !opens(&server, &asking) {
        return Err(Problem::not_found());
    }
    Ok(show(&Page { f: &frame, wrong: Wrong::default(), new: New::default() }))
}

/// Opens the case and goes there.
pub(super) async fn open(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Typed(new): Typed<New>,
) -> Result<Response, Problem> {
    if !opens(&server, &asking) {
        return Err(Problem::not_found());
    }
    let (case, reason) = (Id::parse_str(new.case.trim()), new.reason.trim().to_owned());
    let case = case.map_err(|_| Wrong::at("case", frame.t("two-case-wrong")));
    let (status, wrong) = match (case, says_why(&frame, &reason)) {
        (Ok(case), Ok(())) => match emergencies::opened(&server, &asking, case, reason).await {
            Ok(made) => return Ok(Redirect::to(&format!("/cases/{}", made.case)).into_response()),
            Err(problem) if problem.code == "not_found" => {
                (StatusCode::NOT_FOUND, Wrong::at("case", frame.t("emergency-no-case")))
            }
            Err(problem) => Wrong::of(&frame, problem, &["case", "reason"]).map_err(hidden)?,
        },
        (case, why) => {
            let all = [case.err(), why.err()].into_iter().flatten();
            (StatusCode::UNPROCESSABLE_ENTITY, all.fold(Wrong::default(), Wrong::and))
        }
    };
    Ok((status, show(&Page { f: &frame, wrong, new })).into_response())
}
