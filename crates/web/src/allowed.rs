//! Authority as an argument: a handler that takes [`Allowed<A>`] runs only after the policies said yes.
//!
//! There is no other way to a [`Grant`], and nothing in the store can be read or written without one.

use axum::extract::{FromRef, FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use lindung_store::Id;
use lindung_store::access::act::{Approval, InHouse, OnCase};
use lindung_store::access::{Denied, Grant, Standing};

use crate::Server;
use crate::problem::Problem;
use crate::who::Asking;

/// The right to do `A` on the case that the path names.
#[derive(Debug)]
pub struct Allowed<A: OnCase>(pub(crate) Grant<A>);

/// The right to do `A`, without a case.
#[derive(Debug)]
pub struct House<A: InHouse>(pub(crate) Grant<A>);

/// The case that a path names; a text that is no id names none.
pub(crate) async fn named<S: Send + Sync>(parts: &mut Parts, state: &S) -> Id {
    let found = RawPathParams::from_request_parts(parts, state).await.ok();
    let id =
        found.and_then(|params| params.iter().find(|(name, _)| *name == "case").map(|(_, id)| id.to_owned()));
    id.and_then(|id| Id::parse_str(&id).ok()).unwrap_or(Id::nil())
}

/// How the asker stands towards a case.
pub(crate) async fn standing(server: &Server, asking: &Asking, case: Id) -> Result<Standing, Problem> {
    let actor = &asking.who.actor;
    Ok(server.store.standing(case, actor.user, actor.agency).await?)
}

/// The right to do `A` on a case, asked for in the middle of a handler.
pub(crate) async fn on<A: OnCase>(server: &Server, asking: &Asking, case: Id) -> Result<Grant<A>, Problem> {
    granted(server, asking, case, standing(server, asking, case).await?)
}

/// The same, where it is known how the asker stands towards the case.
pub(crate) fn granted<A: OnCase>(
    server: &Server,
    asking: &Asking,
    case: Id,
    standing: Standing,
) -> Result<Grant<A>, Problem> {
    let policies = server.store.policies();
    let asker = asking.asker();
    policies.grant_on::<A>(&asker, case.as_u128(), standing).map_err(|denied| {
        // Who may not know of the case is not told of a step-up either.
        let more = denied.known && policies.step_up_gives_more::<A>(&asker, Some((case.as_u128(), standing)));
        refused(denied, more)
    })
}

/// The right to answer somebody else's request.
pub(crate) async fn answering<A: Approval>(
    server: &Server,
    asking: &Asking,
    case: Id,
    by: lindung_store::access::Requester,
) -> Result<Grant<A>, Problem> {
    let standing = standing(server, asking, case).await?;
    let granted =
        server.store.policies().grant_approval::<A>(&asking.asker(), (case.as_u128(), standing), by);
    granted.map_err(|denied| refused(denied, denied.known && !asking.who.stepped_up))
}

/// Who may not know of a case gets the answer of a case that does not exist.
fn refused(denied: Denied, step_up_helps: bool) -> Problem {
    match denied {
        Denied { known: false } => Problem::not_found(),
        Denied { known: true } if step_up_helps => Problem::step_up_required(),
        Denied { known: true } => Problem::not_allowed(),
    }
}

impl<S: Send + Sync, A: OnCase> FromRequestParts<S> for Allowed<A>
where
    Server: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let server = Server::from_ref(state);
        let asking = Asking::from_request_parts(parts, state).await?;
        let case = named(parts, state).await;
        on(&server, &asking, case).await.map(Self)
    }
}

impl<S: Send + Sync, A: InHouse> FromRequestParts<S> for House<A>
where
    Server: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let server = Server::from_ref(state);
        let asking = Asking::from_request_parts(parts, state).await?;
        let granted = server.store.policies().grant_in_house::<A>(&asking.asker());
        let helps = || server.store.policies().step_up_gives_more::<A>(&asking.asker(), None);
        granted.map(Self).map_err(|denied| refused(denied, helps()))
    }
}
