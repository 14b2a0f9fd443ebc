//! `keys`: renewing the keyring while a server goes on.

use lindung_store::keys::{Keyring, Purpose};
use lindung_store::{Id, Store};
use serde_json::json;

use super::Context;
use super::care::{ended, law_of};
use crate::cli::{At, Keys};
use crate::place::{self, Nowhere, Source, look, wall_clock};
use crate::{Ending, output};

/// What is renewed. The key that signs, and that of the system's journal, stay: what is under them is
/// never written again.
const RENEWED: [Purpose; 4] = [Purpose::Records, Purpose::Index, Purpose::Staff, Purpose::Backup];
/// What can be taken out afterwards. The first staff key finds logins for ever.
const RETIRED: [Purpose; 3] = [Purpose::Records, Purpose::Index, Purpose::Backup];

pub(super) fn run(context: &Context, command: &Keys) -> Ending {
    ended(place::block_on(async {
        let (at, renew, retire) = match command {
            Keys::Renew { at, retire } => (at, true, *retire),
            Keys::Rewrap { at } => (at, false, false),
        };
        let found = look(at).await?;
        let instance = found.instance.unwrap_or(Id::nil());
        let source = Source::of(at.keys.as_deref(), instance)?;
        if renew {
            let mut ring = ring_of(&source)?;
            for purpose in RENEWED {
                ring.renew(purpose)?;
            }
            source.replace(&ring)?;
        }
        let (store, _) = found.open(law_of(context)?, wall_clock()).await?;
        let outcome = rewrap(&store).await;
        store.close().await;
        let cases = outcome?;
        if retire {
            let mut ring = ring_of(&source)?;
            for purpose in RETIRED {
                let newest = ring.versions(purpose).into_iter().max().unwrap_or(1);
                ring.retire(purpose, newest);
            }
            source.replace(&ring)?;
        }
        tell(context, at, cases, retire);
        Ok(Ending::Done)
    }))
}

/// The keyring as it is at its source.
fn ring_of(source: &Source) -> Result<Keyring, Nowhere> {
    let keys = source.keys()?;
    Ok(Keyring::parse(&keys.ring().write())?)
}

/// Brings everything under the newest keys, a little at a time.
async fn rewrap(store: &Store) -> Result<usize, Nowhere> {
    let mut cases = 0;
    loop {
        match store.renew_some().await? {
            0 => break,
            some => cases += some,
        }
    }
    let mut after = Id::nil();
    while let Some(last) = store.renew_users(after).await? {
        after = last;
    }
    let mut after = Id::nil();
    while let Some(last) = store.renew_webhooks(after).await? {
        after = last;
    }
    Ok(cases)
}

fn tell(context: &Context, _: &At, cases: usize, retired: bool) {
    if context.json {
        output::json(&json!({"cases": cases, "retired": retired}));
    } else {
        output::text(&format!("{cases} cases are under the newest keys\n"));
        if retired {
            output::text("the old keys are gone: make a backup now, earlier ones cannot be restored\n");
        }
    }
}
