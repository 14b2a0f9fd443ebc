//! Verifying the whole ledger from first to last, by nothing but the database and what a witness kept.

use std::collections::{HashMap, HashSet};

use ed25519_dalek::VerifyingKey;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::witness::Witness;
use super::{Author, Book, Checkpoint, Hash, Header, checkpoint};
use crate::db::{Conn, Db, Loan, row, rows};
use crate::{Fault, Id};

/// At most so many findings are told.
const MOST: usize = 100;
/// Entries read at a time.
const PAGE: i64 = 4096;

/// What verifying found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// Entries looked at.
    pub entries: i64,
    /// Checkpoints looked at.
    pub checkpoints: i64,
    /// Cases looked at.
    pub cases: i64,
    /// Cases whose content was lawfully destroyed.
    pub erased: i64,
    /// Witnesses that were compared.
    pub witnesses: usize,
    /// What does not hold; empty where all holds.
    pub findings: Vec<String>,
}

impl Report {
    fn found(&mut self, what: String) {
        if self.findings.len() < MOST {
            self.findings.push(what);
        }
    }
}

type EntryRow =
    (i64, Id, i64, i64, Id, Id, Id, String, String, i64, Vec<u8>, Vec<u8>, Vec<u8>, Option<Vec<u8>>);
type Chains = HashMap<(Id, i64), (i64, Hash)>;

struct Walk<'w> {
    report: Report,
    chains: Chains,
    gone: HashSet<Id>,
    key: Option<VerifyingKey>,
    witnesses: &'w [Witness],
}

/// Verifies everything, in one consistent view of the database.
pub(crate) async fn verify(
    db: &Db,
    key: Option<VerifyingKey>,
    witnesses: &[Witness],
) -> Result<Report, Fault> {
    let mut still = db.still().await?;
    let outcome = walk(still.loan()?, key, witnesses).await;
    still.end().await;
    outcome
}

async fn walk(loan: &mut Loan, key: Option<VerifyingKey>, witnesses: &[Witness]) -> Result<Report, Fault> {
    let mut walk = Walk {
        report: Report { witnesses: witnesses.len(), ..Report::default() },
        chains: HashMap::new(),
        gone: HashSet::new(),
        key,
        witnesses,
    };
    walk.instance(loan.conn()).await?;
    let mut last: Option<(Checkpoint, Hash)> = None;
    let mut after = i64::MIN;
    loop {
        let page = checkpoints(loan.conn(), after).await?;
        let Some((end, _)) = page.last() else { break };
        after = end.number;
        for (next, kept) in page {
            let hash = walk.checkpoint(&next, &kept, last.as_ref());
            let from = last.as_ref().map_or(0, |(before, _)| before.size);
            walk.entries(loan, from, &next).await?;
            last = Some((next, hash));
        }
    }
    walk.ends(loan, last.as_ref()).await?;
    walk.witnessed(loan, last.as_ref().map(|(last, _)| last.number)).await?;
    walk.cases(loan).await?;
    Ok(walk.report)
}

/// Checkpoints after a number, with the hash that stands beside each.
async fn checkpoints(conn: Conn<'_>, after: i64) -> Result<Vec<(Checkpoint, Vec<u8>)>, Fault> {
    type Row = (i64, i64, Vec<u8>, Vec<u8>, i64, Vec<u8>, Vec<u8>);
    let found = rows!(
        conn,
        Row,
        "SELECT number, size, root, previous, at, hash, signature FROM checkpoints WHERE number > $1 ORDER BY number LIMIT 1024",
        after
    )?;
    found
        .into_iter()
        .map(|(number, size, root, previous, at, hash, signature)| {
            let (root, previous) =
                (super::hash(&root, "a checkpoint")?, super::hash(&previous, "a checkpoint")?);
            Ok((Checkpoint { number, size, root, previous, at, signature }, hash))
        })
        .collect()
}

impl Walk<'_> {
    async fn instance(&mut self, conn: Conn<'_>) -> Result<(), Fault> {
        let kept = row!(conn, (Id, Vec<u8>), "SELECT id, verifying_key FROM instance WHERE one = 1")?;
        let Some((instance, kept)) = kept else {
            self.report.found("the store does not say which it is".to_owned());
            return Ok(());
        };
        let own =
            <[u8; 32]>::try_from(kept.as_slice()).ok().and_then(|key| VerifyingKey::from_bytes(&key).ok());
        let known = self.key.or_else(|| self.witnesses.first().and_then(Witness::key));
        if known.is_some() && known != own {
            self.report.found("the verifying key in the database is not the one known outside it".to_owned());
        }
        self.key = known.or(own);
        for witness in self.witnesses {
            if witness.instance != instance || witness.key() != self.key {
                self.report.found("a witness is of another store".to_owned());
            }
        }
        Ok(())
    }

    fn checkpoint(&mut self, next: &Checkpoint, kept: &[u8], last: Option<&(Checkpoint, Hash)>) -> Hash {
        let hash = next.hash();
        let number = next.number;
        let (expected, previous) =
            last.map_or((1, [0; 32]), |(before, hash)| (before.number.saturating_add(1), *hash));
        if number != expected {
            self.report.found(format!("checkpoint {expected} is missing"));
        }
        if next.previous != previous {
            self.report.found(format!("checkpoint {number} does not follow the one before it"));
        }
        if kept != hash.as_slice() {
            self.report.found(format!("checkpoint {number} was changed"));
        }
        if !self.key.is_some_and(|key| next.is_signed(&key)) {
            self.report.found(format!("checkpoint {number} is not signed by this store"));
        }
        self.report.checkpoints += 1;
        hash
    }

    /// The entries of one checkpoint.
    async fn entries(&mut self, loan: &mut Loan, from: i64, to: &Checkpoint) -> Result<(), Fault> {
        let mut leaves = Vec::new();
        let mut at = from;
        while at < to.size {
            let until = to.size.min(at.saturating_add(PAGE));
            let page = rows!(
                loan.conn(),
                EntryRow,
                "SELECT position, case_id, book, seq, id, author, agency, role, purpose, at, previous, digest, hash, body
                 FROM entries WHERE position > $1 AND position <= $2 ORDER BY position",
                at,
                until
            )?;
            // A size that nobody signed may be beyond all that stands here: nothing is looked for twice.
            let none = page.is_empty();
            for entry in page {
                if entry.0 != at + 1 {
                    self.report.found(format!("entry {} of the log is missing", at + 1));
                }
                at = entry.0;
                leaves.push(self.entry(entry)?);
            }
            if at < until {
                self.report.found(format!("entry {} of the log is missing", at + 1));
                at = if none { to.size } else { until };
            }
        }
        if to.size < from || checkpoint::root(&leaves) != to.root {
            self.report
                .found(format!("checkpoint {} signs other entries than those that stand here", to.number));
        }
        Ok(())
    }

    /// One entry: its hash, its place in its book, its body.
    fn entry(&mut self, entry: EntryRow) -> Result<Hash, Fault> {
        let (position, case, number, seq, id, user, agency, role, purpose, at, previous, digest, kept, body) =
            entry;
        self.report.entries += 1;
        let Some(book) = Book::of(number) else {
            self.report.found(format!("entry {position} of the log is in no book"));
            return super::hash(&kept, "an entry");
        };
        let author = Author { user, agency, role, purpose };
        let (previous, digest) = (super::hash(&previous, "an entry")?, super::hash(&digest, "an entry")?);
        let header = Header { case, book, seq, id, author, at, previous, digest };
        let hash = header.hash();
        if kept != hash {
            self.report.found(format!("entry {position} of the log was changed"));
        }
        match body {
            Some(body) if Sha256::digest(&body)[..] != digest => {
                self.report.found(format!("the body of entry {position} was changed or moved"));
            }
            None => drop(self.gone.insert(case)),
            Some(_) => {}
        }
        let last = self.chains.entry((case, number)).or_insert((0, [0; 32]));
        if seq != last.0.saturating_add(1) || previous != last.1 {
            let what = format!("entry {position} does not follow entry {} of its book", last.0);
            *last = (seq, hash);
            self.report.found(what);
        } else {
            *last = (seq, hash);
        }
        Ok(hash)
    }

    /// That nothing stands beyond the last checkpoint, and that the log ends there.
    async fn ends(&mut self, loan: &mut Loan, last: Option<&(Checkpoint, Hash)>) -> Result<(), Fault> {
        let (number, size, hash) =
            last.map_or((0, 0, [0; 32]), |(last, hash)| (last.number, last.size, *hash));
        let beyond = row!(
            loan.conn(),
            (i64,),
            "SELECT COUNT(*) FROM entries WHERE position > $1 OR position < 1",
            size
        )?;
        if beyond.is_none_or(|(count,)| count != 0) {
            self.report
                .found(format!("entries stand after the last checkpoint ({size}), or before the first"));
        }
        let end =
            row!(loan.conn(), (i64, i64, Vec<u8>), "SELECT position, number, hash FROM log WHERE one = 1")?;
        if end.is_none_or(|end| end != (size, number, hash.to_vec())) {
            self.report.found(
                "the log does not end at its last checkpoint: the end was cut off or put back".to_owned(),
            );
        }
        Ok(())
    }

    /// That what each witness saw is still there.
    async fn witnessed(&mut self, loan: &mut Loan, last: Option<i64>) -> Result<(), Fault> {
        for witness in self.witnesses {
            let seen = &witness.checkpoint;
            if !self.key.is_some_and(|key| seen.is_signed(&key)) {
                self.report
                    .found(format!("the witness of checkpoint {} is not signed by this store", seen.number));
                continue;
            }
            if last.unwrap_or(0) < seen.number {
                let what = format!(
                    "a witness saw checkpoint {}, the log ends at {}: it was rolled back",
                    seen.number,
                    last.unwrap_or(0)
                );
                self.report.found(what);
                continue;
            }
            let found = checkpoints(loan.conn(), seen.number - 1).await?.into_iter().next();
            if found.is_none_or(|(found, _)| found.hash() != seen.hash()) {
                self.report
                    .found(format!("a witness saw another checkpoint {}: the log was forked", seen.number));
            }
        }
        Ok(())
    }

    /// That every case stands at the end of its books, and every book belongs to a case.
    async fn cases(&mut self, loan: &mut Loan) -> Result<(), Fault> {
        type Row = (Id, i64, Vec<u8>, i64, Vec<u8>, Option<i64>, i64);
        let mut after = Id::nil();
        loop {
            let page = rows!(
                loan.conn(),
                Row,
                "SELECT id, seq, head, read_seq, read_head, erased_at,
                        CAST(CASE WHEN wrapped_key IS NULL THEN 0 ELSE 1 END AS BIGINT)
                 FROM cases WHERE id > $1 ORDER BY id LIMIT 1024",
                after
            )?;
            let Some(last) = page.last() else { break };
            after = last.0;
            for (case, seq, head, read_seq, read_head, erased_at, has_key) in page {
                self.report.cases += 1;
                for (book, seq, head) in [(1, seq, head), (2, read_seq, read_head)] {
                    let chain = self.chains.remove(&(case, book)).unwrap_or((0, [0; 32]));
                    if chain.0 != seq || chain.1.as_slice() != head {
                        self.report.found(format!("case {case} does not stand at the end of its entries"));
                    }
                }
                let erased = self.chains.remove(&(case, 3)).is_some();
                self.report.erased += i64::from(erased);
                if erased != erased_at.is_some() || erased == (has_key == 1) {
                    self.report.found(format!("case {case} was erased without an entry that says so"));
                }
                if !erased && self.gone.contains(&case) {
                    self.report.found(format!("bodies of entries of case {case} are missing"));
                }
            }
        }
        self.chains.remove(&(Id::nil(), 4));
        let orphans: Vec<Id> = self.chains.keys().map(|(case, _)| *case).collect();
        for case in orphans {
            self.report.found(format!("case {case} has entries and is missing"));
        }
        Ok(())
    }
}
