//! Asking for what needs two people: of a case that one works on, or, for who keeps keys, of one named by its id.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::act::{self, OnCase};
use lindung_store::access::{Asker, Standing};
use serde::Deserialize;

use super::room::{hidden, may, on_case};
use crate::Server;
use crate::allowed::{on, standing};
use crate::pages::form::{Typed, Wrong, says_why};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::routes::requests::{self, NewRequest, What};
use crate::routes::sign_in::password::can_prove;
use crate::who::Asking;

#[derive(Template)]
#[template(path = "house/ask.html")]
struct Page<'a> {
    f: &'a Frame,
    wrong: Wrong,
    new: New,
    /// The case; nothing where its id is typed.
    case: Option<Id>,
    /// What the policies let this user ask for.
    offered: Vec<&'static str>,
    /// Whether the user has proved again who it is, without which nothing is asked for, or could.
    proven: bool,
    proves: bool,
    /// Whether something was just asked for, where the user has no list of requests to find it in.
    done: bool,
}

impl Page<'_> {
    fn is_act(&self, act: &str) -> bool {
        self.new.act == act || self.offered.len() == 1
    }

    fn merges(&self) -> bool {
        self.offered.contains(&What::Merge.as_str())
    }

    fn back(&self) -> String {
        self.case.map_or_else(|| "/house/requests".to_owned(), |case| format!("/cases/{case}"))
    }

    fn to(&self) -> String {
        self.case.map_or_else(|| "/house/requests/new".to_owned(), |case| format!("/cases/{case}/ask"))
    }
}

/// A request as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct New {
    case: String,
    act: String,
    other: String,
    reason: String,
}

/// Whether something was just asked for.
#[derive(Deserialize)]
pub(in crate::pages) struct Asked {
    #[serde(default)]
    asked: String,
}

/// What the policies let somebody ask for, at the latest after proving again who it is.
fn offered(server: &Server, asking: &Asking, case: Id, standing: Standing) -> Vec<What> {
    fn gives<A: OnCase>(server: &Server, asker: &Asker, case: Id, standing: Standing) -> bool {
        server.store.policies().grant_on::<A>(asker, case.as_u128(), standing).is_ok()
    }
    let asker = Asker { stepped_up: true, ..asking.asker() };
    let may = |what: &What| match what {
        What::Export => gives::<act::Export>(server, &asker, case, standing),
        What::Merge => gives::<act::Merge>(server, &asker, case, standing),
        What::ReleaseKey => gives::<act::ReleaseKey>(server, &asker, case, standing),
        What::Erase => gives::<act::Erase>(server, &asker, case, standing),
    };
    What::ALL.into_iter().filter(may).collect()
}

/// What may be asked for of a case that one may know of; nothing is an address where nothing is.
async fn of_case(server: &Server, asking: &Asking, named: &str) -> Result<(Id, Vec<What>), Problem> {
    let (case, _) = on_case::<act::See>(server, asking, named).await?;
    let standing = standing(server, asking, case).await?;
    let offered = offered(server, asking, case, standing);
    if offered.is_empty() { Err(Problem::not_found()) } else { Ok((case, offered)) }
}

/// Whether anything may be asked for of a case.
pub(in crate::pages) fn asks(server: &Server, asking: &Asking, case: Id, standing: Standing) -> bool {
    !offered(server, asking, case, standing).is_empty()
}

/// What may be asked for of any case, by who can know of none.
pub(super) fn of_any(server: &Server, asking: &Asking) -> Vec<What> {
    offered(server, asking, Id::nil(), Standing::EMPTY)
}

async fn made(
    server: &Server,
    f: &Frame,
    asking: &Asking,
    (case, offered): (Option<Id>, &[What]),
    (new, wrong, done): (New, Wrong, bool),
) -> Result<Response, Problem> {
    let offered = offered.iter().map(|what| what.as_str()).collect();
    let proven = asking.who.stepped_up;
    let proves = can_prove(server, asking.who.actor.user).await?;
    Ok(show(&Page { f, wrong, new, case, offered, proven, proves, done }))
}

/// Shows the form of a case.
pub(in crate::pages) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(named): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (case, offered) = of_case(&server, &asking, &named).await?;
    let nothing = (New::default(), Wrong::default(), asked.asked == "yes");
    made(&server, &frame, &asking, (Some(case), &offered), nothing).await
}

/// Shows the form in which the id of a case is typed.
pub(super) async fn new(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
) -> Result<Response, Problem> {
    let offered = of_any(&server, &asking);
    if offered.is_empty() {
        return Err(Problem::not_found());
    }
    made(&server, &frame, &asking, (None, &offered), (New::default(), Wrong::default(), false)).await
}

/// What was typed as what the API takes; else everything that is wrong.
async fn read(
    server: &Server,
    f: &Frame,
    asking: &Asking,
    (case, offered): (Option<Id>, &[What]),
    new: &New,
) -> Result<NewRequest, Wrong> {
    let named = || Id::parse_str(new.case.trim()).ok();
    let case = case.or_else(named).ok_or_else(|| Wrong::at("case", f.t("two-case-wrong")));
    let act = offered.iter().copied().find(|what| what.as_str() == new.act);
    let act = act.ok_or_else(|| Wrong::at("act", f.t("two-pick")));
    let other = match act {
        Ok(What::Merge) => other(server, f, asking, &new.other).await.map(Some),
        _ => Ok(None),
    };
    let reason = new.reason.trim().to_owned();
    match (case, act, other, says_why(f, &reason)) {
        (Ok(case), Ok(act), Ok(other), Ok(())) => Ok(NewRequest { act, case, other, reason }),
        (case, act, other, why) => {
            let all = [case.err(), act.err(), other.err(), why.err()];
            Err(all.into_iter().flatten().fold(Wrong::default(), Wrong::and))
        }
    }
}

/// The other case of a merge. One that may not be joined with another is as one that is not there.
async fn other(server: &Server, f: &Frame, asking: &Asking, typed: &str) -> Result<Id, Wrong> {
    let other = Id::parse_str(typed.trim()).map_err(|_| Wrong::at("other", f.t("two-other-wrong")))?;
    let known = on::<act::Merge>(server, asking, other).await.is_ok();
    if known { Ok(other) } else { Err(Wrong::at("other", f.t("two-other-none"))) }
}

async fn send(
    server: &Server,
    f: &Frame,
    asking: &Asking,
    (case, offered): (Option<Id>, &[What]),
    new: New,
) -> Result<Response, Problem> {
    if !asking.who.stepped_up {
        return Err(Problem::step_up_required());
    }
    let (status, wrong) = match read(server, f, asking, (case, offered), &new).await {
        Ok(request) => match requests::asked(server, asking, request).await {
            Ok(request) if may::<act::ListApprovals>(server, asking) => {
                drop(request);
                return Ok(Redirect::to("/house/requests").into_response());
            }
            Ok(request) => {
                return Ok(Redirect::to(&format!("/cases/{}/ask?asked=yes", request.case)).into_response());
            }
            Err(problem) => Wrong::of(f, problem, &["case", "act", "other", "reason"]).map_err(hidden)?,
        },
        Err(wrong) => (StatusCode::UNPROCESSABLE_ENTITY, wrong),
    };
    Ok((status, made(server, f, asking, (case, offered), (new, wrong, false)).await?).into_response())
}

/// Asks, of a case.
pub(in crate::pages) async fn ask(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(named): Path<String>,
    Typed(new): Typed<New>,
) -> Result<Response, Problem> {
    let (case, offered) = of_case(&server, &asking, &named).await?;
    send(&server, &frame, &asking, (Some(case), &offered), new).await
}

/// Asks, of a case whose id was typed.
pub(super) async fn ask_of_any(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Typed(new): Typed<New>,
) -> Result<Response, Problem> {
    let offered = of_any(&server, &asking);
    if offered.is_empty() {
        return Err(Problem::not_found());
    }
    send(&server, &frame, &asking, (None, &offered), new).await
}
