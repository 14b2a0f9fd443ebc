//! Filling a new store with the invented caseload, as if it had been worked on for years.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use lindung_access::{Asker, Purpose, Relation, Role, act};
use lindung_engine::Corpus;
use lindung_signin::password::{self, Password};
use lindung_signin::token::Token;
use lindung_store::people::{Agency, Link, NewUser, Profile, operator};
use lindung_store::record::Body;
use lindung_store::{Clock, Id, Instant, Store};
use sha2::{Digest, Sha256};

use super::{First, Linked};
use crate::demo::{Caseload, Made, Person, caseload};
use crate::place::Nowhere;

/// A clock that is set.
#[derive(Clone)]
pub(super) struct Past(Arc<AtomicI64>);

/// The demonstration's links can be used for a day.
const LINKED: Instant = 24 * 3_600_000;
/// The state whose users' links are printed.
const SHOWN: &str = "th-";
/// Cases that are filled side by side, so that they share transactions.
const AT_ONCE: usize = 64;

impl Past {
    pub(super) fn new() -> Self {
        Self(Arc::new(AtomicI64::new(0)))
    }

    pub(super) fn clock(&self) -> Clock {
        let now = Arc::clone(&self.0);
        Arc::new(move || now.load(Ordering::Relaxed))
    }

    fn set(&self, at: Instant) {
        self.0.fetch_max(at, Ordering::Relaxed);
    }
}

/// The id of something invented, by its key.
fn id(key: &str) -> Id {
    let sum = Sha256::digest(format!("lindung.demo\0{key}"));
    Id::from_slice(&sum[..16]).unwrap_or(Id::nil())
}

fn broken(what: impl std::fmt::Display) -> Nowhere {
    Nowhere::new(format!("the demonstration cannot be made: {what}"), "report this build")
}

/// Puts the caseload into an empty store.
pub(super) async fn fill(store: &Store, corpus: &Corpus, clock: &Past) -> Result<(), Nowhere> {
    let today = jiff::Timestamp::now().as_millisecond();
    let load = caseload(corpus, today).map_err(broken)?;
    let first =
        load.people.iter().flat_map(|person| &person.entries).map(|made| made.at_ms).min().unwrap_or(today);
    clock.set(first - 24 * 3_600_000);
    people(store, &load).await?;
    let roles: HashMap<&str, (Role, &str)> =
        load.users.iter().map(|user| (user.key.as_str(), (user.role, user.agency.as_str()))).collect();
    // In the order of time, a few at once: the ledger's instants only grow.
    let mut steps: Vec<(Instant, &Person, usize)> = load
        .people
        .iter()
        .flat_map(|person| person.entries.iter().enumerate().map(move |(at, made)| (made.at_ms, person, at)))
        .collect();
    steps.sort_by_key(|(at, person, number)| (*at, &person.id, *number));
    let mut rest = steps.as_slice();
    while !rest.is_empty() {
        let mut seen = std::collections::HashSet::new();
        let together = rest.iter().take(AT_ONCE).take_while(|(_, person, _)| seen.insert(&person.id)).count();
        let (now, later) = rest.split_at(together);
        clock.set(now[0].0);
        let under_way = now
            .iter()
            .map(|(_, person, number)| step(store, &roles, person, &person.entries[*number], *number));
        for done in futures_util::future::join_all(under_way).await {
            done?;
        }
        rest = later;
    }
    clock.set(today);
    Ok(())
}

async fn people(store: &Store, load: &Caseload) -> Result<(), Nowhere> {
    for agency in &load.agencies {
        let (name, kind, state) = (agency.name.clone(), agency.kind.clone(), agency.state.clone());
        store.keep_agency_as_operator(Agency { id: id(&agency.key), name, kind, state }).await?;
    }
    for user in &load.users {
        let profile = Profile { login: user.login.clone(), name: user.name.clone() };
        let supervisor = user.supervisor.as_deref().map(id);
        let (agency, role) = (id(&user.agency), user.role);
        store
            .add_user_as_operator(NewUser {
                id: id(&user.key),
                agency,
                role,
                profile,
                supervisor,
                case: None,
            })
            .await?;
    }
    Ok(())
}

/// One entry, by its author and with the author's rights.
async fn step(
    store: &Store,
    roles: &HashMap<&str, (Role, &str)>,
    person: &Person,
    made: &Made,
    number: usize,
) -> Result<(), Nowhere> {
    let (role, agency) = *roles.get(made.by.as_str()).ok_or_else(|| broken(&made.by))?;
    let (user, agency) = (id(&made.by), id(agency));
    let purpose = Purpose::parse(&made.purpose).map_err(broken)?;
    let asker = Asker { user: user.as_u128(), agency: agency.as_u128(), role, purpose, stepped_up: true };
    let case = Id::parse_str(&person.id).map_err(broken)?;
    let entry = Id::parse_str(&made.id).map_err(broken)?;
    let body = Body::read(made.body.clone()).map_err(|problems| broken(format!("{problems:?}")))?;
    let denied = |_| broken(format!("{} may not write {} for {}", made.by, made.body["kind"], made.purpose));
    if number == 0 {
        let grant = store.policies().grant_in_house::<act::OpenCase>(&asker).map_err(denied)?;
        store.open_case(grant, case, vec![(entry, body)]).await?;
        let members = person.members.iter().map(|(key, relation)| {
            Relation::parse(relation).map(|relation| (id(key), relation)).map_err(broken)
        });
        store.assign_as_operator(case, members.collect::<Result<_, _>>()?).await?;
        return Ok(());
    }
    let standing = store.standing(case, user, agency).await?;
    let grant = store.policies().grant_on::<act::Append>(&asker, case.as_u128(), standing).map_err(denied)?;
    store.append(grant, None, vec![(entry, body)]).await?;
    Ok(())
}

/// New links, one for each role, and a password to prove again who one is.
pub(super) async fn links(store: &Store, origin: &str) -> Result<First, Nowhere> {
    let mut links = Vec::new();
    let token =
        || Token::new().map_err(|_| Nowhere::new("this machine gives no random bytes", "see to the machine"));
    let typed = token()?.text();
    let mut stored = None;
    for role in Role::ALL.iter().filter(|role| **role != Role::PersonConcerned) {
        let Some(user) = store.user_of_login(&format!("{SHOWN}{}", role.as_str().replace('_', "-"))).await?
        else {
            return Err(Nowhere::new(
                "this store was not made by --demo",
                "leave --demo out, or name another folder",
            ));
        };
        let hash = match &stored {
            Some(hash) => String::clone(hash),
            None => {
                let password = Password::parse(&typed, &user.login).map_err(broken)?;
                stored.insert(password::hash(&password).map_err(broken)?).clone()
            }
        };
        store.set_secrets(operator(), user.id, hash, None, Vec::new()).await?;
        let made = token()?;
        let until = store.now() + LINKED;
        store.keep_link(operator(), Link::SignIn, *made.digest().as_bytes(), user.id, until).await?;
        let link = format!("{origin}/sign-in#{}", &*made.text());
        links.push(Linked { role: role.as_str().to_owned(), name: user.name, link });
    }
    Ok(First { links, step_up: Some(typed.to_string()) })
}
