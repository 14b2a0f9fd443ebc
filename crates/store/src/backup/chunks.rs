//! A stream of bytes as sealed chunks: none can be changed, moved, left out or cut off.

use std::io::{self, Read, Write};

use aead_stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{KeyInit, Payload};
use zeroize::Zeroizing;

use crate::{Damage, Fault};

/// The nonce without the counter and the mark of the last chunk.
pub(super) const NONCE: usize = 19;
/// Clear bytes in a chunk.
const CLEAR: usize = 64 * 1024;
/// What sealing adds.
const TAG: usize = 16;

/// Seals what is written.
pub(super) struct Sealer<W: Write> {
    seal: EncryptorBE32<XChaCha20Poly1305>,
    line: Vec<u8>,
    clear: Zeroizing<Vec<u8>>,
    to: W,
}

impl<W: Write> Sealer<W> {
    pub(super) fn new(key: &[u8; 32], nonce: &[u8; NONCE], line: &[u8], to: W) -> Self {
        let seal = EncryptorBE32::from_aead(XChaCha20Poly1305::new(key.into()), nonce.into());
        Self { seal, line: line.to_vec(), clear: Zeroizing::new(Vec::with_capacity(CLEAR)), to }
    }

    pub(super) fn write(&mut self, mut bytes: &[u8]) -> Result<(), Fault> {
        while !bytes.is_empty() {
            if self.clear.len() == CLEAR {
                let sealed = self.seal.encrypt_next(Payload { msg: &self.clear, aad: &self.line });
                let sealed = sealed.map_err(|_| Fault::File("the backup is too long".to_owned()))?;
                self.to.write_all(&sealed).map_err(super::file)?;
                self.clear.clear();
            }
            let (now, later) = bytes.split_at(bytes.len().min(CLEAR - self.clear.len()));
            self.clear.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<(), Fault> {
        let sealed = self.seal.encrypt_last(Payload { msg: &self.clear, aad: &self.line });
        let sealed = sealed.map_err(|_| Fault::File("the backup is too long".to_owned()))?;
        self.to.write_all(&sealed).and_then(|()| self.to.flush()).map_err(super::file)
    }
}

/// Opens what is read.
pub(super) struct Opener<R: Read> {
    open: Option<DecryptorBE32<XChaCha20Poly1305>>,
    line: Vec<u8>,
    clear: Zeroizing<Vec<u8>>,
    at: usize,
    sealed: Vec<u8>,
    from: R,
}

impl<R: Read> Opener<R> {
    pub(super) fn new(key: &[u8; 32], nonce: &[u8; NONCE], line: &[u8], from: R) -> Self {
        let open = DecryptorBE32::from_aead(XChaCha20Poly1305::new(key.into()), nonce.into());
        let clear = Zeroizing::new(Vec::new());
        Self { open: Some(open), line: line.to_vec(), clear, at: 0, sealed: Vec::new(), from }
    }

    /// Reads one chunk and a byte more, by which it is known whether it is the last.
    fn next(&mut self) -> Result<bool, Damage> {
        let damaged = Damage::Sealed("the backup");
        let Some(mut open) = self.open.take() else { return Ok(false) };
        let wanted = (CLEAR + TAG + 1 - self.sealed.len()) as u64;
        (&mut self.from).take(wanted).read_to_end(&mut self.sealed).map_err(|_| damaged.clone())?;
        let more = self.sealed.len() > CLEAR + TAG;
        let chunk = &self.sealed[..self.sealed.len().min(CLEAR + TAG)];
        let payload = Payload { msg: chunk, aad: &self.line };
        let clear = if more {
            let clear = open.decrypt_next(payload);
            self.open = Some(open);
            clear
        } else {
            open.decrypt_last(payload)
        };
        self.clear = Zeroizing::new(clear.map_err(|_| damaged)?);
        self.at = 0;
        self.sealed.drain(..self.sealed.len().min(CLEAR + TAG));
        Ok(true)
    }
}

impl<R: Read> Read for Opener<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.clear.len() {
            if !self.next().map_err(io::Error::other)? {
                return Ok(0);
            }
        }
        let count = buffer.len().min(self.clear.len() - self.at);
        buffer[..count].copy_from_slice(&self.clear[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}
