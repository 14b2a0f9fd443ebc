//! Users: listed, added, stopped from signing in, and begun anew by a link that is shown once.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use lindung_store::Id;
use lindung_store::access::{Role, act};
use lindung_store::people::User;
use serde::Deserialize;

use super::names::{self, Choice};
use super::room::{Room, may};
use crate::Server;
use crate::page;
use crate::pages::form::{Typed, Wrong};
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::body::Query;
use crate::routes::directory::{self, Added};
use crate::who::Asking;

/// A user with the name of the agency.
struct Row {
    user: User,
    agency: String,
}

#[derive(Template)]
#[template(path = "house/users.html")]
struct List<'a> {
    f: &'a Frame,
    rows: Vec<Row>,
    next: Option<String>,
    keeps: bool,
}

/// The users of one's agency; for who keeps users all.
pub(super) async fn list(
    State(server): State<Server>,
    frame: Frame,
    asking: Asking,
    Room(grant): Room<act::SeeDirectory>,
    Query(wanted): Query<page::Wanted>,
) -> Result<Response, Problem> {
    let limit = wanted.limit()?;
    let after = wanted.place()?.map_or(Id::nil(), |(_, id)| id);
    let users = server.store.users(&grant, after, limit).await?;
    let last = users.last().filter(|_| users.len() as i64 == limit);
    let next = last.map(|last| page::cursor(0, last.id));
    let agencies = names::by_id(&names::agencies(&server, &grant).await?);
    let row = |user: User| Row { agency: agencies.get(&user.agency).cloned().unwrap_or_default(), user };
    let rows = users.into_iter().map(row).collect();
    Ok(show(&List { f: &frame, rows, next, keeps: may::<act::ManageUsers>(&server, &asking) }))
}

/// A new user as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct New {
    login: String,
    name: String,
    agency: String,
    role: String,
    supervisor: String,
}

#[derive(Template)]
#[template(path = "house/user_new.html")]
struct Form<'a> {
    f: &'a Frame,
    wrong: Wrong,
    new: New,
    agencies: Vec<Choice>,
}

impl Form<'_> {
    fn roles(&self) -> impl Iterator<Item = &'static str> {
        Role::ALL.iter().filter(|role| **role != Role::PersonConcerned).map(|role| role.as_str())
    }

    fn is_role(&self, role: &str) -> bool {
        self.new.role == role
    }

    fn is_agency(&self, id: &str) -> bool {
        self.new.agency == id
    }
}

/// The form for a new user.
pub(super) async fn new(
    State(server): State<Server>,
    frame: Frame,
    _: Room<act::ManageUsers>,
    Room(grant): Room<act::SeeDirectory>,
) -> Result<Response, Problem> {
    let agencies = names::choices(&names::agencies(&server, &grant).await?);
    Ok(show(&Form { f: &frame, wrong: Wrong::default(), new: New::default(), agencies }))
}

/// What was typed as what the API takes.
async fn read(server: &Server, frame: &Frame, new: &New) -> Result<Added, Wrong> {
    let agency = Id::parse_str(&new.agency).map_err(|_| Wrong::at("agency", frame.t("house-pick-agency")))?;
    let role = Role::parse(&new.role).map_err(|_| Wrong::at("role", frame.t("house-pick-role")))?;
    let supervisor = match new.supervisor.trim() {
        "" => None,
        login => {
            let found = server.store.user_of_login(login).await.ok().flatten();
            let found = found.filter(|found| found.role != Role::PersonConcerned.as_str());
            Some(found.ok_or_else(|| Wrong::at("supervisor", frame.t("house-no-such-login")))?.id)
        }
    };
    let (login, name) = (new.login.trim().to_owned(), new.name.trim().to_owned());
    Ok(Added { agency, role, login, name, supervisor })
}

/// Adds a user and shows the link of the invitation, once.
pub(super) async fn add(
    State(server): State<Server>,
    frame: Frame,
    Room(grant): Room<act::ManageUsers>,
    Room(directory): Room<act::SeeDirectory>,
    Typed(new): Typed<New>,
) -> Result<Response, Problem> {
    let (status, wrong) = match read(&server, &frame, &new).await {
        Ok(added) => match directory::added(&server, grant, added).await {
            Ok((user, link)) => {
                return Ok((StatusCode::CREATED, invited(&frame, &user, &link)).into_response());
            }
            Err(problem) => Wrong::of(&frame, problem, &["login", "name", "agency", "role"])?,
        },
        Err(wrong) => (StatusCode::UNPROCESSABLE_ENTITY, wrong),
    };
    let agencies = names::choices(&names::agencies(&server, &directory).await?);
    Ok((status, show(&Form { f: &frame, wrong, new, agencies })).into_response())
}

#[derive(Template)]
#[template(path = "house/invited.html")]
struct Invited<'a> {
    f: &'a Frame,
    name: &'a str,
    link: &'a str,
}

fn invited(frame: &Frame, user: &User, link: &str) -> Response {
    show(&Invited { f: frame, name: &user.name, link })
}

#[derive(Template)]
#[template(path = "house/user.html")]
struct One<'a> {
    f: &'a Frame,
    user: User,
    agency: String,
    supervisor: Option<String>,
    /// Whether it is the asker: nobody shuts oneself out.
    own: bool,
}

/// A user of the house. The people whom cases are about are none.
async fn of_house(server: &Server, id: &str) -> Result<User, Problem> {
    let id = Id::parse_str(id).map_err(|_| Problem::not_found())?;
    let user = server.store.user(id).await?.filter(|user| user.role != Role::PersonConcerned.as_str());
    user.ok_or_else(Problem::not_found)
}

/// One user, and what can be done.
pub(super) async fn one(
    State(server): State<Server>,
    frame: Frame,
    asking: Asking,
    _: Room<act::ManageUsers>,
    Room(grant): Room<act::SeeDirectory>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let user = of_house(&server, &id).await?;
    let agencies = names::by_id(&names::agencies(&server, &grant).await?);
    let supervisor = match user.supervisor {
        Some(supervisor) => server.store.user(supervisor).await?.map(|found| found.name),
        None => None,
    };
    let (agency, own) =
        (agencies.get(&user.agency).cloned().unwrap_or_default(), user.id == asking.who.actor.user);
    Ok(show(&One { f: &frame, user, agency, supervisor, own }))
}

/// Whether a user may no longer sign in.
#[derive(Deserialize)]
pub(super) struct Change {
    #[serde(default)]
    disabled: String,
}

/// Stops a user from signing in, or lets the user sign in again.
pub(super) async fn change(
    State(server): State<Server>,
    Room(grant): Room<act::ManageUsers>,
    Path(id): Path<String>,
    Typed(change): Typed<Change>,
) -> Result<Redirect, Problem> {
    let user = of_house(&server, &id).await?.id;
    server.store.disable_user(grant, user, change.disabled == "yes").await?;
    Ok(Redirect::to(&format!("/house/users/{user}")))
}

/// Takes everything a user signs in with away and shows the link of a new invitation, once.
pub(super) async fn reset(
    State(server): State<Server>,
    frame: Frame,
    Room(grant): Room<act::ManageUsers>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    of_house(&server, &id).await?;
    let (user, link) = directory::anew(&server, &grant, &id).await?;
    Ok(invited(&frame, &user, &link))
}
