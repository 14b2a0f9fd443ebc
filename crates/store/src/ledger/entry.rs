//! One entry: what stands in the clear about it, how it is hashed, how it is written.

use sha2::{Digest, Sha256};

use super::Hash;
use crate::db::writer::Tx;
use crate::db::{Conn, places};
use crate::{Damage, Fault, Id, Instant};

/// The books in which entries of a case are chained, each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Book {
    /// What is known and done: the case is the fold of this book.
    Record = 1,
    /// Who has read what of it.
    Reading = 2,
    /// That its key was destroyed.
    Erasure = 3,
    /// The store itself: users, requests, keys. Under no case.
    System = 4,
}

/// Who writes an entry, as what and for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The user.
    pub user: Id,
    /// The user's agency.
    pub agency: Id,
    /// The user's role, by its word.
    pub role: String,
    /// The purpose of the request, by its word.
    pub purpose: String,
}

/// What stands in the clear about an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The case; all zero for the system book.
    pub case: Id,
    /// The book.
    pub book: Book,
    /// The number within the book, from 1.
    pub seq: i64,
    /// The id that its author's program made.
    pub id: Id,
    /// Who wrote it.
    pub author: Author,
    /// When it was written down.
    pub at: Instant,
    /// The hash of the entry before it in its book; all zero for the first.
    pub previous: Hash,
    /// SHA-256 of the sealed body.
    pub digest: Hash,
}

impl Header {
    /// The hash of the entry: of every part, each with its length.
    #[must_use]
    pub fn hash(&self) -> Hash {
        let mut sum = Sha256::new();
        let parts: [&[u8]; 12] = [
            b"lindung.entry/1",
            self.case.as_bytes(),
            &(self.book as i64).to_be_bytes(),
            &self.seq.to_be_bytes(),
            self.id.as_bytes(),
            self.author.user.as_bytes(),
            self.author.agency.as_bytes(),
            self.author.role.as_bytes(),
            self.author.purpose.as_bytes(),
            &self.at.to_be_bytes(),
            &self.previous,
            &self.digest,
        ];
        for part in parts {
            sum.update((part.len() as u64).to_be_bytes());
            sum.update(part);
        }
        sum.finalize().into()
    }
}

impl Book {
    /// The book of a number in the database.
    #[must_use]
    pub fn of(number: i64) -> Option<Self> {
        [Self::Record, Self::Reading, Self::Erasure, Self::System]
            .into_iter()
            .find(|book| *book as i64 == number)
    }
}

/// Where the next entry goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) case: Id,
    pub(crate) book: Book,
    /// The number and hash of the last entry of the book; zero and zeros for none.
    pub(crate) last: (i64, Hash),
    pub(crate) id: Id,
}

/// Writes an entry at the end of its book and of the log. Gives its number and hash.
pub(crate) async fn append(
    tx: &mut Tx,
    place: Place,
    author: &Author,
    body: Vec<u8>,
) -> Result<(i64, Hash), Fault> {
    let written = append_all(tx, author, vec![(place, body)]).await?;
    written.into_iter().next().ok_or_else(|| Fault::Database("an entry was not written".to_owned()))
}

/// Columns of an entry.
const COLUMNS: usize = 14;
/// Entries in one statement.
const TOGETHER: usize = 32;

/// Writes entries of as many books, each at the end of its own. Gives the number and hash of each.
pub(crate) async fn append_all(
    tx: &mut Tx,
    author: &Author,
    entries: Vec<(Place, Vec<u8>)>,
) -> Result<Vec<(i64, Hash)>, Fault> {
    let unwritten =
        || Damage::Ledger("the number of the last entry of a book is none that was written".to_owned());
    let mut made = Vec::with_capacity(entries.len());
    for (place, body) in entries {
        let seq = place.last.0.checked_add(1).ok_or_else(unwritten)?;
        let header = Header {
            case: place.case,
            book: place.book,
            seq,
            id: place.id,
            author: author.clone(),
            at: tx.now,
            previous: place.last.1,
            digest: Sha256::digest(&body).into(),
        };
        let hash = header.hash();
        tx.head.position += 1;
        made.push((tx.head.position, header, hash, body));
    }
    for some in made.chunks(TOGETHER) {
        insert(tx.loan.conn(), some).await?;
    }
    tx.leaves.extend(made.iter().map(|(_, _, hash, _)| *hash));
    Ok(made.into_iter().map(|(_, header, hash, _)| (header.seq, hash)).collect())
}

type Made = (i64, Header, Hash, Vec<u8>);

async fn insert(conn: Conn<'_>, entries: &[Made]) -> Result<(), Fault> {
    let line = |number: usize| format!("({})", places(number * COLUMNS + 1, COLUMNS));
    let lines: Vec<String> = (0..entries.len()).map(line).collect();
    let sql = format!(
        "INSERT INTO entries (position, case_id, book, seq, id, author, agency, role, purpose, at, previous, digest, hash, body)
         VALUES {}",
        lines.join(", ")
    );
    macro_rules! insert {
        ($conn:expr) => {{
            let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
            for (position, header, hash, body) in entries {
                query = query
                    .bind(position)
                    .bind(header.case)
                    .bind(header.book as i64)
                    .bind(header.seq)
                    .bind(header.id)
                    .bind(header.author.user)
                    .bind(header.author.agency)
                    .bind(&header.author.role)
                    .bind(&header.author.purpose)
                    .bind(header.at)
                    .bind(header.previous.as_slice())
                    .bind(header.digest.as_slice())
                    .bind(hash.as_slice())
                    .bind(body.as_slice());
            }
            query.execute(&mut *$conn).await
        }};
    }
    match conn {
        Conn::Sqlite(c) => insert!(c).map(drop),
        Conn::Postgres(c) => insert!(c).map(drop),
    }
    .map_err(Fault::from)
}
