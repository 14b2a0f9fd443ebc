//! Finding names without keeping them: each part of a name becomes a code that only the key can make.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The codes of a name: of the whole, and of each of its words. 16 bytes each, sorted, none twice.
#[must_use]
pub fn names(key: &[u8; 32], name: &str) -> Vec<[u8; 16]> {
    let whole = normal(name);
    let mut codes: Vec<[u8; 16]> =
        whole.split(' ').filter(|word| !word.is_empty()).map(|word| code(key, word)).collect();
    if whole.contains(' ') {
        codes.push(code(key, &whole));
    }
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The code of a whole name.
pub(crate) fn whole(key: &[u8; 32], name: &str) -> [u8; 16] {
    code(key, &normal(name))
}

/// A name as it is compared: compatibility forms folded, Latin letters without marks, lower case,
/// one space between words. Marks of other scripts carry vowels and stay.
#[must_use]
pub fn normal(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut latin = false;
    for c in name.nfkd() {
        if is_combining_mark(c) {
            if !latin {
                out.push(c);
            }
            continue;
        }
        // A sign inside a name joins, as in O'Hara; everything else parts words.
        if matches!(c, '\'' | '’' | '\u{200b}'..='\u{200d}') {
            continue;
        }
        latin = c.is_ascii_alphabetic() || matches!(c, 'đ' | 'Đ');
        match c {
            'đ' | 'Đ' => out.push('d'),
            _ if c.is_alphanumeric() => out.extend(c.to_lowercase()),
            _ => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
        }
    }
    out.trim_end().nfc().collect()
}

/// The code of a text under a key.
pub(crate) fn code(key: &[u8; 32], text: &str) -> [u8; 16] {
    code_of(key, b"lindung.name/1\0", text)
}

/// The code of a text of some kind under a key.
pub(super) fn code_of(key: &[u8; 32], kind: &[u8], text: &str) -> [u8; 16] {
    let mut out = [0; 16];
    // A key of 32 bytes is always taken.
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) {
        mac.update(kind);
        mac.update(text.as_bytes());
        out.copy_from_slice(&mac.finalize().into_bytes()[..16]);
    }
    out
}
