//! One encrypted file that holds everything but the keys, made while serving.
//!
//! A line of JSON in the clear says whose backup it is; then come sealed chunks (STREAM over
//! XChaCha20-Poly1305), of which the last is marked, so that a file cut short does not open.

mod chunks;
mod rows;

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use data_encoding::HEXLOWER as HEX;
use serde::{Deserialize, Serialize};

use crate::db::{row, run};
use crate::keys::{Keys, Purpose};
use crate::store::Parts;
use crate::{Damage, Fault, Id, Instant, Store};

const SCHEMA: &str = "lindung.backup/1";
/// The first line is no longer than this.
const LONGEST: u64 = 1024;

/// What stands in the clear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    schema: String,
    /// The store.
    pub instance: Id,
    /// When it was made.
    pub made_at: Instant,
    /// The version of the backup key.
    pub key_version: i64,
    nonce: String,
}

/// What was written or read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Copied {
    /// The header.
    pub header: Header,
    /// Rows of all tables.
    pub rows: u64,
}

impl Store {
    /// Writes a backup of this moment. Others go on reading and writing.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn backup(&self, to: impl Write) -> Result<Copied, Fault> {
        let (version, key) = self.keys.newest(Purpose::Backup)?;
        let mut nonce = [0; chunks::NONCE];
        getrandom::fill(&mut nonce).map_err(|_| Fault::NoRandomness)?;
        let header = Header {
            schema: SCHEMA.to_owned(),
            instance: self.keys.ring().instance(),
            made_at: self.now(),
            key_version: version,
            nonce: HEX.encode(&nonce),
        };
        let mut to = BufWriter::new(to);
        let line = serde_json::to_vec(&header).unwrap_or_default();
        to.write_all(&line).and_then(|()| to.write_all(b"\n")).map_err(file)?;
        let mut sealer = chunks::Sealer::new(&key, &nonce, &line, to);
        let mut still = self.db.still().await?;
        let written = rows::dump(still.loan()?, &mut sealer).await;
        still.end().await;
        let rows = written?;
        sealer.finish()?;
        Ok(Copied { header, rows })
    }

    /// Puts a backup into an empty place, and looks whether it is whole before anything can be read from it.
    ///
    /// # Errors
    /// [`Fault`] where the place is not empty, the keys are of another store, or the backup does not hold;
    /// then nothing is there.
    pub async fn restore(parts: Parts, from: impl Read) -> Result<Copied, Fault> {
        let mut from = BufReader::new(from);
        let (header, line) = read_header(&mut from)?;
        if header.instance != parts.keys.ring().instance() {
            return Err(Fault::Keyring("belongs to another store than this backup".to_owned()));
        }
        let opener = opener(&parts.keys, &header, &line, from)?;
        let store = Self::empty(parts).await?;
        let mut loan = store.db.writer().await?;
        run!(loan.conn(), "BEGIN")?;
        let mut outcome = rows::load(&mut loan, opener).await;
        if outcome.is_ok() {
            outcome = whole(&mut loan, &store.keys).await.and(outcome);
        }
        match outcome {
            Ok(rows) => {
                run!(loan.conn(), "COMMIT")?;
                drop(loan);
                store.close().await;
                Ok(Copied { header, rows })
            }
            Err(fault) => {
                run!(loan.conn(), "ROLLBACK")?;
                drop(loan);
                store.close().await;
                Err(fault)
            }
        }
    }
}

/// Which store a backup is of. The reader stands at the beginning again.
///
/// # Errors
/// [`Fault`] where it is no backup.
pub fn instance_of(mut from: impl Read + std::io::Seek) -> Result<Id, Fault> {
    let (header, _) = read_header(&mut BufReader::new(&mut from))?;
    from.rewind().map_err(file)?;
    Ok(header.instance)
}

/// That what was loaded is of this store and came to its end.
async fn whole(loan: &mut crate::db::Loan, keys: &Keys) -> Result<u64, Fault> {
    let instance = row!(loan.conn(), (Id,), "SELECT id FROM instance WHERE one = 1")?;
    if instance.map(|(id,)| id) != Some(keys.ring().instance()) {
        return Err(Damage::Shape("the backup").into());
    }
    // What is derived from other rows is not in a backup.
    run!(
        loan.conn(),
        "UPDATE members SET changed_at = (SELECT changed_at FROM cases WHERE cases.id = members.case_id)
         WHERE EXISTS (SELECT 1 FROM cases WHERE cases.id = members.case_id)"
    )?;
    Ok(0)
}

/// The header of a backup, and its bytes.
fn read_header(from: &mut impl BufRead) -> Result<(Header, Vec<u8>), Fault> {
    let mut line = Vec::new();
    from.take(LONGEST).read_until(b'\n', &mut line).map_err(file)?;
    line.pop();
    let header: Header =
        serde_json::from_slice(&line).map_err(|_| Damage::Shape("the beginning of the backup"))?;
    if header.schema == SCHEMA {
        Ok((header, line))
    } else {
        Err(Damage::Shape("the beginning of the backup").into())
    }
}

fn opener<R: Read>(keys: &Keys, header: &Header, line: &[u8], from: R) -> Result<chunks::Opener<R>, Fault> {
    let nonce = HEX.decode(header.nonce.as_bytes()).ok().and_then(|nonce| nonce.try_into().ok());
    let nonce = nonce.ok_or(Damage::Shape("the beginning of the backup"))?;
    Ok(chunks::Opener::new(&*keys.key(Purpose::Backup, header.key_version)?, &nonce, line, from))
}

#[expect(clippy::needless_pass_by_value, reason = "given to map_err, which hands over the error itself")]
fn file(error: std::io::Error) -> Fault {
    Fault::File(format!("the backup: {error}"))
}
