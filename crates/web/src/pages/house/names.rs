//! Names that stand for ids: agencies, colleagues, states.

use std::collections::BTreeMap;

use lindung_store::Id;
use lindung_store::access::{Grant, Role, act};
use lindung_store::people::Agency;

use crate::Server;
use crate::pages::Frame;
use crate::problem::Problem;
use crate::who::Asking;

/// How many agencies are read at once, and at most.
const AT_ONCE: i64 = 100;
const MOST: usize = 2_000;

/// A choice of a list: what is sent and what is read.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
}

/// All agencies by their names.
pub(in crate::pages) async fn agencies(
    server: &Server,
    grant: &Grant<act::SeeDirectory>,
) -> Result<Vec<Agency>, Problem> {
    let (mut all, mut after) = (Vec::new(), Id::nil());
    while all.len() < MOST {
        let page = server.store.agencies(grant, after, AT_ONCE).await?;
        let full = page.len() as i64 == AT_ONCE;
        let Some(last) = page.last() else { break };
        after = last.id;
        all.extend(page);
        if !full {
            break;
        }
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(all)
}

/// The names of agencies by their ids.
pub(in crate::pages) fn by_id(agencies: &[Agency]) -> BTreeMap<Id, String> {
    agencies.iter().map(|agency| (agency.id, agency.name.clone())).collect()
}

/// The name of an agency, for who may see the directory.
pub(in crate::pages) async fn agency(
    server: &Server,
    asking: &Asking,
    id: Id,
) -> Result<Option<String>, Problem> {
    let Ok(grant) = server.store.policies().grant_in_house::<act::SeeDirectory>(&asking.asker()) else {
        return Ok(None);
    };
    let found = server.store.agencies(&grant, before(id), 1).await?.into_iter();
    Ok(found.filter(|agency| agency.id == id).map(|agency| agency.name).next())
}

/// Agencies to choose from.
pub(super) fn choices(agencies: &[Agency]) -> Vec<Choice> {
    let choice = |agency: &Agency| Choice {
        value: agency.id.to_string(),
        label: format!("{} ({})", agency.name, agency.state),
    };
    agencies.iter().map(choice).collect()
}

/// The name of a user for somebody: of the own agency, and for who keeps users of all; else the agency's.
pub(in crate::pages) async fn person(
    server: &Server,
    frame: &Frame,
    asking: &Asking,
    (user, agency): (Id, Id),
) -> Result<String, Problem> {
    let actor = &asking.who.actor;
    if user == actor.user {
        return Ok(frame.plain("house-you"));
    }
    if agency == actor.agency || actor.role == Role::Administrator {
        let found = server.store.user(user).await?;
        let found = found.filter(|found| found.role != Role::PersonConcerned.as_str());
        return Ok(found.map_or_else(|| frame.plain("house-somebody"), |found| found.name));
    }
    let Ok(grant) = server.store.policies().grant_in_house::<act::SeeDirectory>(&asking.asker()) else {
        return Ok(frame.plain("house-somebody"));
    };
    let names = by_id(&agencies(server, &grant).await?);
    Ok(names.get(&agency).cloned().unwrap_or_else(|| frame.plain("house-somebody")))
}

/// The states whose law is here, to choose from.
pub(super) fn states(server: &Server, frame: &Frame) -> Vec<Choice> {
    let corpus = server.law.corpus();
    let choice = |law: &lindung_engine::law::StateLaw| Choice {
        value: law.code.code().to_owned(),
        label: frame.speech.state(corpus, law.code),
    };
    let mut all: Vec<Choice> = corpus.states.iter().map(choice).collect();
    all.sort_by(|one, other| one.label.cmp(&other.label));
    all
}

/// The name of a state by its code; the code itself where no law of it is here.
pub(super) fn state(server: &Server, frame: &Frame, code: &str) -> String {
    let found = lindung_engine::case::State::parse(code);
    found.map_or_else(|| code.to_owned(), |state| frame.speech.state(server.law.corpus(), state))
}

/// The id just before another: a list that begins after it begins with the other, where it is there.
pub(super) fn before(id: Id) -> Id {
    Id::from_u128(id.as_u128().saturating_sub(1))
}
