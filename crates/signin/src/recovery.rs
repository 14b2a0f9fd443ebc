//! Recovery codes: ten codes on paper, each good once, for when every device is lost.

use std::fmt;
use std::sync::LazyLock;

use data_encoding::{Encoding, Specification};
use subtle::{ConditionallySelectable, ConstantTimeEq};
use zeroize::Zeroizing;

use crate::digest::Digest;
use crate::random::{self, NoRandomness};

/// How many codes are made at a time.
pub const COUNT: usize = 10;

/// Random bytes in a code: 80 bits, which no one guesses and no one searches in a stolen database.
const BYTES: usize = 10;

/// Symbols in a code, without the dashes.
const SYMBOLS: usize = 16;

/// Letters that are not mistaken for a digit or for each other when read from paper or told by telephone.
const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Reads I and L as 1, O as 0, small letters as large, and passes over spaces and dashes.
static ENCODING: LazyLock<Option<Encoding>> = LazyLock::new(|| {
    let mut specification = Specification::new();
    specification.symbols.push_str(ALPHABET);
    specification.translate.from.push_str("abcdefghjkmnpqrstvwxyzIiLlOo");
    specification.translate.to.push_str("ABCDEFGHJKMNPQRSTVWXYZ111100");
    specification.ignore.push_str(" -\t\r\n");
    specification.encoding().ok()
});

/// Ten new codes, shown to the person once.
pub struct Codes([Zeroizing<[u8; BYTES]>; COUNT]);

impl Codes {
    /// Makes ten codes.
    ///
    /// # Errors
    /// [`NoRandomness`] where the operating system gives no random bytes.
    pub fn new() -> Result<Codes, NoRandomness> {
        let mut codes: [Zeroizing<[u8; BYTES]>; COUNT] = Default::default();
        for code in &mut codes {
            *code = random::bytes()?;
        }
        Ok(Codes(codes))
    }

    /// The codes to print, as `7K2M-9XQA-…`: four groups of four symbols.
    pub fn texts(&self) -> impl Iterator<Item = Zeroizing<String>> + '_ {
        self.0.iter().map(|code| {
            let mut text = Zeroizing::new(String::with_capacity(SYMBOLS + SYMBOLS / 4));
            let plain =
                Zeroizing::new(ENCODING.as_ref().map(|e| e.encode(code.as_slice())).unwrap_or_default());
            for (position, symbol) in plain.chars().enumerate() {
                if position > 0 && position % 4 == 0 {
                    text.push('-');
                }
                text.push(symbol);
            }
            text
        })
    }

    /// What to store, in the order of [`Codes::texts`].
    #[must_use]
    pub fn digests(&self) -> Vec<Digest> {
        self.0.iter().map(|code| digest(code.as_slice())).collect()
    }
}

impl fmt::Debug for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Codes(…)")
    }
}

fn digest(code: &[u8]) -> Digest {
    Digest::of("lindung recovery code", code)
}

/// Which of the `unused` digests the typed text belongs to: its index, for the caller to strike out.
///
/// Capital or small, with or without dashes and spaces; `None` where it is none of them. Every digest
/// is compared, whichever matches.
#[must_use]
pub fn verify(text: &str, unused: &[Digest]) -> Option<usize> {
    // A code with every symbol followed by a separator is twice as long; nobody types more.
    if text.len() > 2 * SYMBOLS {
        return None;
    }
    let code = Zeroizing::new(ENCODING.as_ref()?.decode(text.as_bytes()).ok()?);
    let given = digest(&code);
    let mut found = u64::MAX;
    for (index, stored) in (0u64..).zip(unused) {
        found = u64::conditional_select(&found, &index, stored.as_bytes().ct_eq(given.as_bytes()));
    }
    usize::try_from(found).ok().filter(|index| *index < unused.len())
}
