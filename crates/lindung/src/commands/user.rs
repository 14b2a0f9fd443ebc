//! `user`: administration without the web, for whoever holds data and keys.

use lindung_access::Role;
use lindung_signin::token::Token;
use lindung_store::people::{Agency, Link, NewUser, Profile, operator};
use lindung_store::{Id, Store};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::Context;
use super::care::{ended, law_of};
use crate::cli::{At, User};
use crate::place::{self, Nowhere, look, wall_clock};
use crate::{Ending, diagnose, output};

/// How long an invitation can be used: three days.
const INVITED: i64 = 3 * 24 * 3_600_000;

pub(super) fn run(context: &Context, command: &User) -> Ending {
    ended(place::block_on(async {
        let at = match command {
            User::Add { at, .. } | User::Disable { at, .. } | User::Reset { at, .. } => at,
        };
        let (store, _) = look(at).await?.open(law_of(context)?, wall_clock()).await?;
        let outcome = change(context, &store, command, at).await;
        store.close().await;
        outcome
    }))
}

async fn change(context: &Context, store: &Store, command: &User, _: &At) -> Result<Ending, Nowhere> {
    match command {
        User::Add { login, name, role, agency, state, .. } => {
            let role = Role::parse(role).map_err(|_| {
                let words: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
                Nowhere::new(format!("--role {}: no such role", diagnose::clean(role)), words.join(", "))
            })?;
            if role == Role::PersonConcerned {
                return Err(Nowhere::new(
                    "the person concerned is invited from the case",
                    "choose another role",
                ));
            }
            let agency = agency_of(store, agency, state).await?;
            let profile =
                Profile { login: login.clone(), name: name.clone().unwrap_or_else(|| login.clone()) };
            let user = NewUser { id: Id::new_v4(), agency, role, profile, supervisor: None, case: None };
            let user = store.add_user_as_operator(user).await?;
            tell(context, &invitation(store, user.id).await?);
        }
        User::Disable { login, .. } => {
            store.disable_user_as_operator(known(store, login).await?, true).await?;
            if context.json {
                output::json(&json!({"disabled": login}));
            } else {
                output::text("disabled; every session has ended\n");
            }
        }
        User::Reset { login, .. } => {
            let user = known(store, login).await?;
            store.reset_user(operator(), user).await?;
            tell(context, &invitation(store, user).await?);
        }
    }
    Ok(Ending::Done)
}

/// The agency of a name: always the same id for the same name and state.
pub(super) async fn agency_of(store: &Store, name: &str, state: &str) -> Result<Id, Nowhere> {
    let sum = Sha256::digest(format!("lindung.agency\0{state}\0{name}"));
    let id = Id::from_slice(&sum[..16]).unwrap_or(Id::nil());
    let agency =
        Agency { id, name: name.to_owned(), kind: "administration".to_owned(), state: state.to_owned() };
    store.keep_agency_as_operator(agency).await?;
    Ok(id)
}

async fn known(store: &Store, login: &str) -> Result<Id, Nowhere> {
    let user = store.user_of_login(login).await?;
    user.map(|user| user.id).ok_or_else(|| {
        Nowhere::new(
            format!("{}: nobody signs in with this name", diagnose::clean(login)),
            "see the names under Users",
        )
    })
}

/// Makes an invitation: what stands after the address of the server.
pub(super) async fn invitation(store: &Store, user: Id) -> Result<String, Nowhere> {
    let token =
        Token::new().map_err(|_| Nowhere::new("this machine gives no random bytes", "see to the machine"))?;
    let until = store.now() + INVITED;
    store.keep_link(operator(), Link::Invitation, *token.digest().as_bytes(), user, until).await?;
    Ok(format!("/join#{}", &*token.text()))
}

fn tell(context: &Context, link: &str) {
    if context.json {
        output::json(&json!({"link": link}));
    } else {
        output::text(&format!(
            "Open this once, within three days, at the address of the server:\n  {link}\n"
        ));
    }
}
