//! The right to enter a page: what the API asks for, where a refusal tells nothing of what is there.

use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use lindung_store::Id;
use lindung_store::access::Grant;
use lindung_store::access::act::{InHouse, OnCase};

use crate::Server;
use crate::allowed::{House, on};
use crate::problem::Problem;
use crate::who::Asking;

/// The right to do `A`. Who may not gets the answer of an address where nothing is.
pub(super) struct Room<A: InHouse>(pub(super) Grant<A>);

/// A refusal that does not tell whether anything is there.
pub(in crate::pages) fn hidden(problem: Problem) -> Problem {
    if problem.code == "not_allowed" { Problem::not_found() } else { problem }
}

impl<S: Send + Sync, A: InHouse> FromRequestParts<S> for Room<A>
where
    Server: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let granted = House::<A>::from_request_parts(parts, state).await;
        granted.map(|House(grant)| Self(grant)).map_err(hidden)
    }
}

/// Whether somebody may do `A`, at the latest after proving again who it is: for what a page offers.
pub(in crate::pages) fn may<A: InHouse>(server: &Server, asking: &Asking) -> bool {
    let (policies, asker) = (server.store.policies(), asking.asker());
    policies.grant_in_house::<A>(&asker).is_ok() || policies.step_up_gives_more::<A>(&asker, None)
}

/// The right to do `A` on the case that a page names, with its id. A refusal does not tell whether there is one.
pub(in crate::pages) async fn on_case<A: OnCase>(
    server: &Server,
    asking: &Asking,
    named: &str,
) -> Result<(Id, Grant<A>), Problem> {
    let case = Id::parse_str(named).map_err(|_| Problem::not_found())?;
    Ok((case, on::<A>(server, asking, case).await.map_err(hidden)?))
}
