//! Who makes a request, and for what: from the session and the header `Lindung-Purpose`.

use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use lindung_store::Id;
use lindung_store::access::{Asker, Purpose, Role, act};
use lindung_store::people::Actor;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::Server;
use crate::problem::Problem;

/// The header that says what a request is for.
pub(crate) const PURPOSE: &str = "lindung-purpose";
/// Under this key the session holds what pages are asked for; the interface for programs never reads it.
pub(crate) const PURPOSE_KEY: &str = "purpose";
/// Under this key the session holds who is signed in.
pub(crate) const KEY: &str = "who";
/// The time of the last request is written down once in so long.
const COARSE: i64 = 60_000;

/// What a session holds.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Held {
    user: Id,
    epoch: i64,
    since: i64,
    seen: i64,
    proved: i64,
}

/// A signed-in user.
#[derive(Clone, Debug)]
pub(crate) struct Who {
    pub(crate) actor: Actor,
    pub(crate) stepped_up: bool,
    /// Since when the session lasts, and when it ends at the latest.
    pub(crate) since: i64,
    pub(crate) until: i64,
    /// What pages are asked for, where it was chosen.
    pub(crate) purpose: Option<Purpose>,
}

impl Who {
    /// The purposes for which this user may ask for anything: also of who sees no case.
    pub(crate) fn purposes(&self, server: &Server) -> Vec<Purpose> {
        let policies = server.store.policies();
        let may = |purpose: &Purpose| {
            let asker = Asking { who: self.clone(), purpose: *purpose }.asker();
            policies.grant_in_house::<act::SeeDirectory>(&asker).is_ok()
                || policies.grant_in_house::<act::List>(&asker).is_ok()
        };
        Purpose::ALL.iter().copied().filter(may).collect()
    }
}

/// A signed-in user with a purpose.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(crate) who: Who,
    pub(crate) purpose: Purpose,
}

/// The purposes for which the policies let somebody list cases.
pub(crate) fn purposes(server: &Server, who: &Who) -> Vec<&'static str> {
    let may = |purpose: &Purpose| {
        let asking = Asking { who: who.clone(), purpose: *purpose };
        server.store.policies().grant_in_house::<act::List>(&asking.asker()).is_ok()
    };
    Purpose::ALL.iter().copied().filter(may).map(Purpose::as_str).collect()
}

impl Asking {
    /// What a page is asked for: what the session holds, else what the role is mostly there for.
    pub(crate) fn chosen(server: &Server, who: &Who) -> Option<Purpose> {
        match who.actor.role {
            Role::PersonConcerned => return Some(Purpose::OwnFile),
            Role::Administrator => return Some(Purpose::Administration),
            _ => {}
        }
        let open = who.purposes(server);
        let first = match who.actor.role {
            Role::Investigator => Purpose::TraffickingInvestigation,
            Role::Prosecutor => Purpose::Prosecution,
            Role::DefenceLawyer => Purpose::Defence,
            Role::Judge => Purpose::Adjudication,
            Role::ChildProtection | Role::ShelterWorker => Purpose::Protection,
            _ => Purpose::Identification,
        };
        let opens = |purpose: &Purpose| open.contains(purpose);
        let held = who.purpose.filter(opens).or_else(|| Some(first).filter(opens));
        held.or_else(|| open.first().copied())
    }

    /// The same, as the policies ask.
    pub(crate) fn asker(&self) -> Asker {
        Asker {
            user: self.who.actor.user.as_u128(),
            agency: self.who.actor.agency.as_u128(),
            role: self.who.actor.role,
            purpose: self.purpose,
            stepped_up: self.who.stepped_up,
        }
    }
}

/// Begins a session. `proved`: whether two factors, or a passkey, were shown just now.
pub(crate) async fn begin(
    server: &Server,
    session: &Session,
    actor: &Actor,
    proved: bool,
) -> Result<(), Problem> {
    let now = server.store.now();
    // A new id, so that nobody can have planted the session; and nothing of what was in it before.
    session.clear().await;
    session.cycle_id().await.map_err(|_| Problem::unavailable())?;
    let proved = if proved { now } else { 0 };
    let held = Held { user: actor.user, epoch: actor.epoch, since: now, seen: now, proved };
    session.insert(KEY, held).await.map_err(|_| Problem::unavailable())?;
    session.save().await.map_err(|_| Problem::unavailable())
}

/// Notes that the user has just proved again who it is.
pub(crate) async fn proved(server: &Server, session: &Session) -> Result<(), Problem> {
    let held: Option<Held> = session.get(KEY).await.map_err(|_| Problem::unavailable())?;
    let mut held = held.ok_or_else(Problem::not_signed_in)?;
    held.proved = server.store.now();
    session.insert(KEY, held).await.map_err(|_| Problem::unavailable())
}

/// Who is signed in, by the session; one that has run out is ended.
pub(crate) async fn who(server: &Server, session: &Session) -> Result<Who, Problem> {
    let held: Option<Held> = session.get(KEY).await.map_err(|_| Problem::unavailable())?;
    let mut held = held.ok_or_else(Problem::not_signed_in)?;
    let (now, limits) = (server.store.now(), server.settings.limits);
    let actor = server.store.actor(held.user).await?;
    let lasts = now - held.seen <= limits.idle && now - held.since <= limits.absolute;
    let Some(actor) = actor.filter(|actor| lasts && actor.epoch == held.epoch) else {
        session.flush().await.map_err(|_| Problem::unavailable())?;
        return Err(Problem::not_signed_in());
    };
    if now - held.seen > COARSE {
        held.seen = now;
        session.insert(KEY, held).await.map_err(|_| Problem::unavailable())?;
    }
    let stepped_up = held.proved > 0 && now - held.proved <= limits.step_up;
    let chosen: Option<String> = session.get(PURPOSE_KEY).await.map_err(|_| Problem::unavailable())?;
    let purpose = chosen.and_then(|word| Purpose::parse(&word).ok());
    Ok(Who { actor, stepped_up, since: held.since, until: held.since + limits.absolute, purpose })
}

impl<S: Send + Sync> FromRequestParts<S> for Who
where
    Server: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        // A request is of one person: what a page asks for twice is looked up once.
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(known.clone());
        }
        let server = Server::from_ref(state);
        let session = Session::from_request_parts(parts, state).await.map_err(|_| Problem::unavailable())?;
        let who = who(&server, &session).await?;
        parts.extensions.insert(who.clone());
        Ok(who)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asking
where
    Server: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let who = Who::from_request_parts(parts, state).await?;
        if !parts.uri.path().starts_with("/v1/") {
            let server = Server::from_ref(state);
            let purpose = Self::chosen(&server, &who).ok_or_else(Problem::not_found)?;
            return Ok(Self { who, purpose });
        }
        let said = parts.headers.get(PURPOSE).map(|value| value.to_str().unwrap_or_default());
        let purpose = match said {
            Some(word) => Purpose::parse(word).map_err(|_| {
                let words: Vec<&str> = Purpose::ALL.iter().map(|purpose| purpose.as_str()).collect();
                Problem::purpose_required().saying(format!("The purposes are: {}.", words.join(", ")))
            })?,
            // The person concerned has one purpose, and so has the administrator.
            None => match who.actor.role {
                Role::PersonConcerned => Purpose::OwnFile,
                Role::Administrator => Purpose::Administration,
                _ => return Err(Problem::purpose_required()),
            },
        };
        Ok(Self { who, purpose })
    }
}
