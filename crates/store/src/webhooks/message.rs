//! What is sent, and its signature, as the Standard Webhooks specification has them.

use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{Fault, Id, Instant};

/// A new secret: 32 random bytes.
pub(super) fn secret() -> Result<Zeroizing<[u8; 32]>, Fault> {
    let mut secret = Zeroizing::new([0; 32]);
    getrandom::fill(secret.as_mut()).map_err(|_| Fault::NoRandomness)?;
    Ok(secret)
}

/// A secret as it is told to who verifies with it.
pub(super) fn told(secret: &[u8; 32]) -> Zeroizing<String> {
    let encoded = Zeroizing::new(BASE64.encode(secret));
    Zeroizing::new(format!("whsec_{}", *encoded))
}

/// What is about a case itself. Its id is not sent: by it a case can be opened in an emergency, and who settles where
/// webhooks go must not learn that there is one. Which it is stands in the notices of those on the case.
const OF_A_CASE: [&str; 1] = ["result_changed"];

/// The body. Nothing in it says who or what: with the id of what it is about, the receiver asks for that itself.
pub(super) fn body(id: Id, kind: &str, about: Option<Id>, at: Instant) -> String {
    let about = about.filter(|_| !OF_A_CASE.contains(&kind));
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_string();
    json!({"type": kind, "id": id, "about": about, "at": at}).to_string()
}

/// The signature of a body that is sent at a second since 1970.
pub(super) fn signature(secret: &[u8], id: Id, at: i64, body: &str) -> Result<String, Fault> {
    let mac = Hmac::<Sha256>::new_from_slice(secret);
    let mut mac = mac.map_err(|_| Fault::Keyring("gave a secret of no length".to_owned()))?;
    mac.update(format!("{id}.{at}.{body}").as_bytes());
    Ok(format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{body, signature};
    use crate::Id;

    #[test]
    fn a_signature_is_what_another_program_makes_of_the_same() {
        // printf '%s' '00000000-0000-0000-0000-000000000001.1764000000.{}' | openssl dgst -sha256 -mac HMAC \
        //   -macopt hexkey:$(printf '07%.0s' $(seq 32)) -binary | base64
        let signed = signature(&[7; 32], Id::from_u128(1), 1_764_000_000, "{}");
        assert_eq!(signed.ok().as_deref(), Some("v1,u5eRGKlAB1ZZSLxuSZFcpu5/XpXasgCPqmJCCmVPPV8="));
    }

    #[test]
    fn a_body_says_what_kind_which_and_when_and_nothing_else() {
        let made = body(Id::from_u128(1), "decided", Some(Id::from_u128(2)), 1_764_000_000_123);
        let (one, other) = (Id::from_u128(1), Id::from_u128(2));
        let expected =
            json!({"type": "decided", "id": one, "about": other, "at": "2025-11-24T16:00:00.123Z"});
        assert_eq!(serde_json::from_str::<Value>(&made).ok(), Some(expected));
        let of_a_case = body(Id::from_u128(1), "result_changed", Some(Id::from_u128(2)), 0);
        assert!(of_a_case.contains(r#""about":null"#), "{of_a_case}");
    }
}
