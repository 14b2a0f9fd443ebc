//! Sealing bytes so that they open only in the place they were sealed for.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::{Keys, Purpose};
use crate::{Damage, Fault, Id};

const NONCE: usize = 24;

/// The key of one case. It is kept wrapped, and in the clear only while it is used.
pub(crate) struct CaseKey(Zeroizing<[u8; 32]>);

/// Seals bytes; `place` is bound to them and is needed again to open them. A nonce, then the sealed bytes.
pub(crate) fn seal(key: &[u8; 32], place: &[&[u8]], clear: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut nonce = [0; NONCE];
    getrandom::fill(&mut nonce).map_err(|_| Fault::NoRandomness)?;
    let aad = bound(place);
    let payload = Payload { msg: clear, aad: &aad };
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| Fault::Database("a value is too long to seal".to_owned()))?;
    let mut out = Vec::with_capacity(NONCE + sealed.len());
    out.extend_from_slice(&nonce);
    out.extend_from_slice(&sealed);
    Ok(out)
}

/// Opens what was sealed for the same place.
pub(crate) fn open(
    key: &[u8; 32],
    place: &[&[u8]],
    sealed: &[u8],
    what: &'static str,
) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let damaged = || Fault::Damaged(Damage::Sealed(what));
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or_else(damaged)?;
    let aad = bound(place);
    let payload = Payload { msg: sealed, aad: &aad };
    let clear = XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), payload);
    clear.map(Zeroizing::new).map_err(|_| damaged())
}

/// The parts of a place, each with its length: no two places give the same bytes.
fn bound(place: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::with_capacity(64);
    for part in place {
        out.extend_from_slice(&(part.len() as u64).to_be_bytes());
        out.extend_from_slice(part);
    }
    out
}

impl CaseKey {
    /// A new key, with its wrapping under the newest key for records: the version, the wrapped bytes.
    pub(crate) fn new(keys: &Keys, case: Id) -> Result<(Self, i64, Vec<u8>), Fault> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(key.as_mut()).map_err(|_| Fault::NoRandomness)?;
        let key = Self(key);
        let (version, wrapped) = key.wrap(keys, case)?;
        Ok((key, version, wrapped))
    }

    /// Wraps the key under the newest key for records.
    pub(crate) fn wrap(&self, keys: &Keys, case: Id) -> Result<(i64, Vec<u8>), Fault> {
        let (version, by) = keys.newest(Purpose::Records)?;
        Ok((version, seal(&by, &[b"case-key", case.as_bytes()], self.0.as_ref())?))
    }

    /// The key out of its wrapping.
    pub(crate) fn unwrap(keys: &Keys, case: Id, version: i64, wrapped: &[u8]) -> Result<Self, Fault> {
        let by = keys.key(Purpose::Records, version)?;
        let clear = open(&by, &[b"case-key", case.as_bytes()], wrapped, "the key of a case")?;
        let mut key = Zeroizing::new([0; 32]);
        if clear.len() != key.len() {
            return Err(Damage::Shape("the key of a case").into());
        }
        key.copy_from_slice(&clear);
        Ok(Self(key))
    }

    /// Seals the body of an entry: it opens only as this entry of this case.
    pub(crate) fn seal_entry(&self, case: Id, entry: Id, clear: &[u8]) -> Result<Vec<u8>, Fault> {
        seal(&self.0, &[b"entry", case.as_bytes(), entry.as_bytes()], clear)
    }

    /// Opens the body of an entry.
    pub(crate) fn open_entry(&self, case: Id, entry: Id, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
        open(&self.0, &[b"entry", case.as_bytes(), entry.as_bytes()], sealed, "an entry")
    }

    /// Seals the folded record as it was after entry `seq`.
    pub(crate) fn seal_record(&self, case: Id, seq: i64, clear: &[u8]) -> Result<Vec<u8>, Fault> {
        seal(&self.0, &[b"record", case.as_bytes(), &seq.to_be_bytes()], clear)
    }

    /// Opens the folded record.
    pub(crate) fn open_record(&self, case: Id, seq: i64, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
        open(&self.0, &[b"record", case.as_bytes(), &seq.to_be_bytes()], sealed, "a record")
    }

    /// Seals a part of a file: it opens only as this part of as many.
    pub(crate) fn seal_part(
        &self,
        case: Id,
        file: Id,
        (part, of): (i64, i64),
        clear: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        let place = [b"part", &case.as_bytes()[..], file.as_bytes(), &part.to_be_bytes(), &of.to_be_bytes()];
        seal(&self.0, &place, clear)
    }

    /// Opens a part of a file.
    pub(crate) fn open_part(
        &self,
        case: Id,
        file: Id,
        (part, of): (i64, i64),
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Fault> {
        let place = [b"part", &case.as_bytes()[..], file.as_bytes(), &part.to_be_bytes(), &of.to_be_bytes()];
        open(&self.0, &place, sealed, "a file of a case")
    }

    /// Seals the docket as it was after entry `seq`.
    pub(crate) fn seal_docket(&self, case: Id, seq: i64, clear: &[u8]) -> Result<Vec<u8>, Fault> {
        seal(&self.0, &[b"docket", case.as_bytes(), &seq.to_be_bytes()], clear)
    }

    /// Opens the docket.
    pub(crate) fn open_docket(&self, case: Id, seq: i64, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
        open(&self.0, &[b"docket", case.as_bytes(), &seq.to_be_bytes()], sealed, "a docket")
    }

    /// The bare key, for a release that two people asked for.
    pub(crate) fn bare(&self) -> &[u8; 32] {
        &self.0
    }
}
