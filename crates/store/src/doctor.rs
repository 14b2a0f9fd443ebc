//! Looking closely: that every record opens, is the fold of its entries, and is under a key that stays.

use serde::Serialize;
use uuid::Uuid;

use crate::cases::{Held, entries};
use crate::db::{Loan, row, rows};
use crate::keys::Purpose;
use crate::ledger::verify::Report;
use crate::record::Record;
use crate::{Error, Fault, Id, Instant, Refusal, Store};

/// What the doctor found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Findings {
    /// The ledger.
    pub ledger: Report,
    /// Records that were opened and compared.
    pub records: i64,
    /// Cases whose key is wrapped under an older version.
    pub under_old_keys: i64,
    /// What is wrong; empty where nothing is.
    pub wrong: Vec<String>,
}

impl Store {
    /// Verifies the ledger, the file, and every record.
    ///
    /// # Errors
    /// [`Fault`] where the database cannot be read at all.
    pub async fn examine(&self) -> Result<Findings, Error> {
        let mut findings = Findings { ledger: self.verify(&[]).await?, ..Findings::default() };
        findings.wrong.extend(findings.ledger.findings.iter().cloned());
        findings.wrong.extend(self.integrity().await?);
        let newest = self.keys.newest(Purpose::Records)?.0;
        let mut after = Uuid::nil();
        loop {
            let mut loan = self.read().await?;
            let page = rows!(
                loan.conn(),
                (Id, i64),
                "SELECT id, key_version FROM cases WHERE id > $1 AND erased_at IS NULL ORDER BY id LIMIT 256",
                after
            )?;
            drop(loan);
            let Some((last, _)) = page.last() else { break };
            after = *last;
            for (case, version) in page {
                findings.under_old_keys += i64::from(version < newest);
                findings.records += 1;
                if let Err(error) = self.compare(case).await {
                    findings.wrong.push(format!("case {case}: {error}"));
                }
            }
        }
        Ok(findings)
    }

    async fn compare(&self, case: Id) -> Result<(), Error> {
        // In one view: the case may be written to meanwhile.
        let mut still = self.db.still().await?;
        let compared = self.compare_in(still.loan()?, case).await;
        still.end().await;
        match compared {
            // Erased since the list was made.
            Err(Error::Refused(Refusal::NotFound)) => Ok(()),
            other => other,
        }
    }

    async fn compare_in(&self, loan: &mut Loan, case: Id) -> Result<(), Error> {
        let held = Held::get(loan.conn(), case).await?;
        let key = held.key(&self.keys)?;
        crate::docket::kept(loan.conn(), &key, case).await?;
        let folded = Record::of(entries(loan.conn(), &key, case, Instant::MAX).await?)?;
        if folded == held.record(&key)? {
            return Ok(());
        }
        Err(Fault::Damaged(crate::Damage::Ledger("the record is not the fold of its entries".to_owned()))
            .into())
    }

    /// How many entries and checkpoints there are: the two numbers that only grow.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn size(&self) -> Result<(i64, i64), Fault> {
        let mut loan = self.read().await?;
        let found = row!(loan.conn(), (i64, i64), "SELECT position, number FROM log WHERE one = 1")?;
        Ok(found.unwrap_or_default())
    }
}
