//! Who is on a case: shown, put on it, taken off it, and the link for the person concerned.
//!
//! Names are told within an agency; of others the role and the agency. Nobody tells them to the person concerned.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::{Asker, Purpose, Relation, Role, act};
use lindung_store::cases::Member;
use lindung_store::people::User;
use serde::Deserialize;

use crate::Server;
use crate::allowed::{on, standing};
use crate::pages::form::{Typed, Wrong};
use crate::pages::house::ask::asks;
use crate::pages::house::names;
use crate::pages::house::room::on_case;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::members::{self, Assignment};
use crate::who::Asking;

/// Relations that a form gives: a recipient comes with a referral and the person's consent.
const GIVEN: [Relation; 3] = [Relation::Assigned, Relation::Counsel, Relation::Court];

/// Somebody on the case.
struct Row {
    member: Member,
    name: Option<String>,
    role: Option<String>,
    agency: Option<String>,
    /// Whether it is a colleague who may no longer sign in.
    disabled: bool,
    /// Whether it is the asker.
    own: bool,
}

#[derive(Template)]
#[template(path = "case/people.html")]
struct Page<'a> {
    f: &'a Frame,
    case: Id,
    wrong: Wrong,
    new: New,
    rows: Vec<Row>,
    assigns: bool,
    /// Whether anything may be asked for that needs a second person.
    asks: bool,
    /// Whether the asker may make the link of the person concerned, and whether after proving again who it is.
    invites: bool,
    proves: bool,
}

impl Page<'_> {
    fn on(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.member.ended.is_none())
    }

    fn off(&self) -> Vec<&Row> {
        self.rows.iter().filter(|row| row.member.ended.is_some()).collect()
    }

    fn given(&self) -> [&'static str; 3] {
        GIVEN.map(Relation::as_str)
    }

    fn is_given(&self, relation: &str) -> bool {
        self.new.relation == relation
    }
}

/// Who is to be put on the case, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct New {
    login: String,
    relation: String,
}

async fn row(server: &Server, f: &Frame, asking: &Asking, member: Member) -> Result<Row, Problem> {
    let actor = &asking.who.actor;
    let Some(user) = server.store.user(member.id).await? else {
        let agency = names::agency(server, asking, member.id).await?;
        return Ok(Row { member, name: agency, role: None, agency: None, disabled: false, own: false });
    };
    let own = user.id == actor.user;
    let colleague = user.agency == actor.agency && actor.role != Role::PersonConcerned;
    let name = if own { Some(f.plain("house-you")) } else { Some(user.name).filter(|_| colleague) };
    let agency = names::agency(server, asking, user.agency).await?;
    let disabled = colleague && user.disabled_at.is_some();
    Ok(Row { member, name, role: Some(user.role), agency, disabled, own })
}

async fn made(
    server: &Server,
    f: &Frame,
    asking: &Asking,
    named: &str,
    (new, wrong): (New, Wrong),
) -> Result<Response, Problem> {
    let (case, grant) = on_case::<act::See>(server, asking, named).await?;
    let mut rows = Vec::new();
    for member in members::of_case(server, asking, grant).await? {
        rows.push(row(server, f, asking, member).await?);
    }
    let assigns = on::<act::Assign>(server, asking, case).await.is_ok();
    let asks = asks(server, asking, case, standing(server, asking, case).await?);
    let invited = on::<act::InviteSubject>(server, asking, case).await;
    let proves = invited.as_ref().is_err_and(|problem| problem.code == "step_up_required");
    Ok(show(&Page { f, case, wrong, new, rows, assigns, asks, invites: invited.is_ok(), proves }))
}

/// Shows who is on the case.
pub(super) async fn page(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(case): Path<String>,
) -> Result<Response, Problem> {
    made(&server, &frame, &asking, &case, (New::default(), Wrong::default())).await
}

/// The colleague with a login and the relation, where the policies then let the colleague read more.
async fn read(server: &Server, f: &Frame, case: Id, new: &New) -> Result<Result<Assignment, Wrong>, Problem> {
    let relation = GIVEN.into_iter().find(|given| given.as_str() == new.relation);
    let relation = relation.ok_or_else(|| Wrong::at("relation", f.t("people-pick-relation")));
    let found = match new.login.trim() {
        "" => None,
        login => server.store.user_of_login(login).await?,
    };
    let works = |user: &User| user.disabled_at.is_none() && user.role != Role::PersonConcerned.as_str();
    let user = found.filter(works).ok_or_else(|| Wrong::at("login", f.t("people-no-such-login")));
    Ok(match (user, relation) {
        (Ok(user), Ok(relation)) if gains(server, case, &user, relation).await? => {
            Ok(Assignment { user: user.id, relation, lasts: true })
        }
        (Ok(_), Ok(_)) => Err(Wrong::at("relation", f.t("people-relation-unfit"))),
        (user, relation) => {
            let all = [user.err(), relation.err()].into_iter().flatten();
            Err(all.fold(Wrong::default(), Wrong::and))
        }
    })
}

/// Whether somebody reads more of a case by a relation, for any purpose.
async fn gains(server: &Server, case: Id, user: &User, relation: Relation) -> Result<bool, Problem> {
    let role = Role::parse(&user.role).map_err(|_| Problem::unavailable())?;
    let without = server.store.standing(case, user.id, user.agency).await?.without(relation);
    let fields = |purpose: Purpose, standing| {
        let (user, agency) = (user.id.as_u128(), user.agency.as_u128());
        let asker = Asker { user, agency, role, purpose, stepped_up: true };
        server
            .store
            .policies()
            .grant_on::<act::Read>(&asker, case.as_u128(), standing)
            .map(|grant| grant.fields())
    };
    let more = |purpose: &Purpose| {
        let with = fields(*purpose, without.with(relation));
        with.is_ok() && with != fields(*purpose, without)
    };
    Ok(Purpose::ALL.iter().any(more))
}

/// Puts a colleague on the case.
pub(super) async fn assign(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(named): Path<String>,
    Typed(new): Typed<New>,
) -> Result<Response, Problem> {
    let (case, grant) = on_case::<act::Assign>(&server, &asking, &named).await?;
    match read(&server, &frame, case, &new).await? {
        Ok(assignment) => {
            members::assigned(&server, &asking, grant, assignment).await?;
            Ok(Redirect::to(&format!("/cases/{case}/people")).into_response())
        }
        Err(wrong) => {
            let page = made(&server, &frame, &asking, &named, (new, wrong)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// A relation that is to end.
#[derive(Deserialize)]
pub(super) struct Ended {
    #[serde(default)]
    user: String,
    #[serde(default)]
    relation: String,
}

/// Ends a relation; who no longer knows of the case goes back to the own work.
pub(super) async fn end(
    State(server): State<Server>,
    asking: Asking,
    Path(named): Path<String>,
    Typed(ended): Typed<Ended>,
) -> Result<Redirect, Problem> {
    let (case, grant) = on_case::<act::Assign>(&server, &asking, &named).await?;
    let (_, sees) = on_case::<act::See>(&server, &asking, &named).await?;
    let user = Id::parse_str(&ended.user).map_err(|_| Problem::not_found())?;
    let relation = Relation::parse(&ended.relation).map_err(|_| Problem::not_found())?;
    // Who is not shown cannot be taken off: a recipient is often a shelter.
    let shown = members::of_case(&server, &asking, sees).await?;
    let there =
        |member: &Member| member.id == user && member.relation == relation.as_str() && member.ended.is_none();
    if !shown.iter().any(there) {
        return Err(Problem::not_found());
    }
    members::assigned(&server, &asking, grant, Assignment { user, relation, lasts: false }).await?;
    let known = on::<act::See>(&server, &asking, case).await.is_ok();
    Ok(if known { Redirect::to(&format!("/cases/{case}/people")) } else { Redirect::to("/work") })
}

#[derive(Template)]
#[template(path = "case/invited.html")]
struct Invited<'a> {
    f: &'a Frame,
    case: Id,
    link: &'a str,
}

/// Makes the link of the person concerned and shows it, once.
pub(super) async fn invite(
    State(server): State<Server>,
    asking: Asking,
    frame: Frame,
    Path(named): Path<String>,
) -> Result<Response, Problem> {
    let (case, grant) = on_case::<act::InviteSubject>(&server, &asking, &named).await?;
    let link = members::invited(&server, &grant).await?;
    Ok((StatusCode::CREATED, show(&Invited { f: &frame, case, link: &link })).into_response())
}
