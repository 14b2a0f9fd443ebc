//! Random tokens for one-time links, sessions and known devices.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::digest::Digest;
use crate::random::{self, NoRandomness};

/// Characters in the text of a token.
pub const TEXT_LENGTH: usize = 43;

/// 256 random bits. The text goes to the person, the digest to the database.
///
/// A stolen database holds only digests, from which no token can be made. Lookups go by digest, so
/// no secret is compared; `==` on digests takes constant time.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Token([u8; 32]);

/// The text is not a token: not 43 characters of the URL-safe base64 alphabet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a token")]
pub struct NotAToken;

impl Token {
    /// A new token.
    ///
    /// # Errors
    /// [`NoRandomness`] where the operating system gives no random bytes.
    pub fn new() -> Result<Token, NoRandomness> {
        Ok(Token(*random::bytes()?))
    }

    /// Reads the text of a token, exactly as [`Token::text`] wrote it.
    ///
    /// # Errors
    /// [`NotAToken`] for any other text.
    pub fn parse(text: &str) -> Result<Token, NotAToken> {
        if text.len() != TEXT_LENGTH {
            return Err(NotAToken);
        }
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| NotAToken)?);
        bytes.as_slice().try_into().map(Token).map_err(|_| NotAToken)
    }

    /// The text: 43 characters, safe in a URL and in a cookie.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64URL_NOPAD.encode(&self.0))
    }

    /// What to store and to look up by.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of("lindung token", &self.0)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}
