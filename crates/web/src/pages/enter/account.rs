//! One's own account: who is signed in and until when, passkeys, an account elsewhere. Of nobody else, ever.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use lindung_store::access::Role;
use lindung_store::people::User;

use crate::Server;
use crate::pages::form::Wrong;
use crate::pages::house::names;
use crate::pages::{Frame, show};
use crate::problem::Problem;
use crate::routes::sign_in::oidc;
use crate::routes::sign_in::passkeys::{self, Passkey};
use crate::routes::sign_in::password::can_prove;
use crate::who::{Asking, Who};

#[derive(Template)]
#[template(path = "enter/account.html")]
struct Page<'a> {
    f: &'a Frame,
    wrong: Wrong,
    who: &'a Who,
    /// The user as colleagues know one; nobody calls the person concerned by a name here.
    user: Option<User>,
    agency: Option<String>,
    passkeys: Vec<Passkey>,
    /// Whether there is anything to prove again with who one is.
    proves: bool,
    /// Whether passkeys work at this address.
    adds: bool,
    /// Whether there is an account elsewhere to link, and whether one is linked.
    provider: bool,
    linked: bool,
}

impl Page<'_> {
    fn role(&self) -> &str {
        self.who.actor.role.as_str()
    }
}

async fn made(server: &Server, frame: &Frame, who: &Who, wrong: Wrong) -> Result<Response, Problem> {
    let actor = &who.actor;
    let user = server.store.user(actor.user).await?.ok_or_else(Problem::not_signed_in)?;
    let agency = match Asking::chosen(server, who) {
        Some(purpose) => names::agency(server, &Asking { who: who.clone(), purpose }, actor.agency).await?,
        None => None,
    };
    let provider = server.provider.is_some();
    Ok(show(&Page {
        f: frame,
        wrong,
        who,
        user: Some(user).filter(|_| actor.role != Role::PersonConcerned),
        agency,
        passkeys: passkeys::listed(server, actor.user).await?,
        proves: can_prove(server, actor.user).await?,
        adds: server.relying.is_some(),
        provider,
        linked: provider && oidc::is_linked(server, actor.user).await?,
    }))
}

/// Shows the account.
pub(super) async fn page(State(server): State<Server>, who: Who, frame: Frame) -> Result<Response, Problem> {
    made(&server, &frame, &who, Wrong::default()).await
}

/// Removes a passkey; where it is the last way to sign in, that is told at its place.
pub(super) async fn remove(
    State(server): State<Server>,
    who: Who,
    frame: Frame,
    Path(passkey): Path<String>,
) -> Result<Response, Problem> {
    match passkeys::removed(&server, &who, &passkey).await {
        Ok(()) => Ok(Redirect::to("/account").into_response()),
        Err(problem) if problem.code == "conflict" => {
            let words = frame.refused(problem.detail.as_deref().unwrap_or_default());
            let wrong = Wrong::at(&format!("passkey-{passkey}"), words);
            Ok((StatusCode::CONFLICT, made(&server, &frame, &who, wrong).await?).into_response())
        }
        Err(problem) => Err(problem),
    }
}

#[derive(Template)]
#[template(path = "enter/elsewhere.html")]
struct Elsewhere<'a> {
    f: &'a Frame,
    url: &'a str,
}

/// Goes on to the provider by a page: browsers let no form lead to another site.
pub(super) async fn link(State(server): State<Server>, who: Who, frame: Frame) -> Result<Response, Problem> {
    let (url, cookie) = oidc::to_link(&server, &who).await?;
    let refresh = HeaderValue::from_str(&format!("0;url={url}")).map_err(|_| Problem::unavailable())?;
    let refresh = [(HeaderName::from_static("refresh"), refresh)];
    Ok((AppendHeaders([cookie]), refresh, show(&Elsewhere { f: &frame, url: &url })).into_response())
}
