//! Judging anew what another law touches, and saying beforehand whom a coming law will touch.

use std::sync::Arc;

use serde::Serialize;

use super::keep::{make, put};
use super::{Stamp, Standing};
use crate::cases::Held;
use crate::db::rows;
use crate::people::{journal, operator};
use crate::{Error, Fault, Id, Instant, Rules, Store};

/// Cases in one transaction: others are served in between.
const AT_ONCE: i64 = 200;

/// A case that comes out otherwise by another law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Touched {
    /// The case.
    pub case: Id,
    /// The agency that keeps it.
    pub agency: Id,
    /// The state that could punish.
    pub state: String,
    /// The acts that come out otherwise: before and after.
    pub acts: Vec<(Standing, Standing)>,
    /// Duties that it would raise, each with its role.
    pub raised: Vec<(String, String)>,
    /// Duties that would cease.
    pub ceased: Vec<(String, String)>,
}

/// What another law would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// The law first asked.
    pub now: Stamp,
    /// The other law.
    pub then: Stamp,
    /// Open cases looked at.
    pub cases: u64,
    /// Those that come out otherwise, or in which duties come or go.
    pub touched: u64,
}

impl Store {
    /// Judges some cases anew whose docket was made by another law, after a case in the order of ids. Gives how
    /// many there were and the last one looked at; no last one at the end.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn rejudge_some(&self, after: Id) -> Result<(usize, Option<Id>), Error> {
        let shared = Arc::new((self.keys.clone(), self.rules.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (keys, rules) = &*shared;
                let law = rules.law(tx.now);
                let found = rows!(
                    tx.loan.conn(),
                    (Id,),
                    "SELECT c.id FROM cases c WHERE c.id > $1 AND c.erased_at IS NULL
                     AND NOT EXISTS (SELECT 1 FROM dockets d WHERE d.case_id = c.id AND d.law = $2)
                     ORDER BY c.id LIMIT $3",
                    after,
                    law.as_str(),
                    AT_ONCE
                )?;
                let mut judged = 0;
                for (case,) in &found {
                    let held = Held::get(tx.loan.conn(), *case).await?;
                    let key = held.key(keys)?;
                    let record = held.record(&key)?;
                    if record.merged_into().is_none() {
                        let made = make(tx, &**rules, &key, held.id, &record, None).await?;
                        if let Some(made) = made {
                            put(tx, &**rules, &key, (held.id, held.last.0), &record, &made, None).await?;
                            judged += 1;
                        }
                    }
                }
                let last = found.last().map(|(last,)| *last);
                Ok((judged, last))
            })
        })
        .await
    }

    /// How many open cases have a docket made by the law of this moment, and how many there are.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn judged(&self) -> Result<(i64, i64), Fault> {
        let mut loan = self.read().await?;
        let law = self.rules.law(self.now());
        let found = crate::db::row!(
            loan.conn(),
            (i64, i64),
            "SELECT (SELECT COUNT(*) FROM dockets WHERE law = $1), (SELECT COUNT(*) FROM cases WHERE erased_at IS NULL)",
            law
        )?;
        Ok(found.unwrap_or_default())
    }

    /// Judges every open case by the law of an instant and by another law or day, and tells those that differ. Nothing of a
    /// case is changed; that it was done stands in the journal.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn preview(
        &self,
        (now, other, then): (Instant, &dyn Rules, Instant),
        mut tell: impl FnMut(Touched),
        mut progress: impl FnMut(u64),
    ) -> Result<Preview, Error> {
        let (mut preview, mut after) = (Preview::default(), Id::nil());
        loop {
            let mut loan = self.read().await?;
            let page = rows!(
                loan.conn(),
                (Id, Id),
                "SELECT id, agency FROM cases WHERE id > $1 AND erased_at IS NULL ORDER BY id LIMIT 256",
                after
            )?;
            let Some((last, _)) = page.last() else { break };
            after = *last;
            for (case, agency) in page {
                let held = match Held::get(loan.conn(), case).await {
                    Err(Error::Refused(_)) => continue,
                    held => held?,
                };
                let record = held.record(&held.key(&self.keys)?)?;
                if record.merged_into().is_some() {
                    continue;
                }
                preview.cases += 1;
                let (before, later) = (self.rules.outlook(&record, now), other.outlook(&record, then));
                let (Some(before), Some(later)) = (before, later) else { continue };
                let pairs = before.acts.iter().filter_map(|old| {
                    let new = later.acts.iter().find(|new| new.act == old.act)?;
                    (new != old).then(|| (old.clone(), new.clone()))
                });
                let name = |duty: &super::Raised| (duty.duty.clone(), duty.role.clone());
                let without = |these: &[super::Raised], those: &[super::Raised]| -> Vec<(String, String)> {
                    let those: Vec<_> = those.iter().map(name).collect();
                    these.iter().map(name).filter(|duty| !those.contains(duty)).collect()
                };
                let touched = Touched {
                    case,
                    agency,
                    state: held.jurisdiction.clone(),
                    acts: pairs.collect(),
                    raised: without(&later.duties, &before.duties),
                    ceased: without(&before.duties, &later.duties),
                };
                (preview.now, preview.then) = (before.law, later.law);
                if !(touched.acts.is_empty() && touched.raised.is_empty() && touched.ceased.is_empty()) {
                    preview.touched += 1;
                    tell(touched);
                }
            }
            progress(preview.cases);
        }
        let keys = self.keys.clone();
        let what =
            serde_json::json!({"act": "law_preview", "then": preview.then, "touched": preview.touched});
        self.ask(move |tx| {
            let (keys, what) = (keys.clone(), what.clone());
            Box::pin(async move { Ok(journal::write(tx, &keys, &operator(), &what).await?) })
        })
        .await?;
        Ok(preview)
    }
}
