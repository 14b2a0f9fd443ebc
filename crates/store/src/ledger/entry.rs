//! One entry: what stands in the clear about it, how it is hashed, how it is written.

use sha2::{Digest, Sha256};

use super::Hash;
use crate::db::run;
use crate::db::writer::Tx;
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
    let unwritten =
        || Damage::Ledger("the number of the last entry of a book is none that was written".to_owned());
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
    run!(
        tx.loan.conn(),
        "INSERT INTO entries (position, case_id, book, seq, id, author, agency, role, purpose, at, previous, digest, hash, body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        tx.head.position,
        header.case,
        header.book as i64,
        header.seq,
        header.id,
        header.author.user,
        header.author.agency,
        &header.author.role,
        &header.author.purpose,
        header.at,
        header.previous.as_slice(),
        header.digest.as_slice(),
        hash.as_slice(),
        body.as_slice(),
    )?;
    tx.leaves.push(hash);
    Ok((header.seq, hash))
}
