//! Passwords: accepted or refused, stored, checked.

use lindung_signin::password::{self, Password, Refused, Verified};
use proptest::prelude::*;

const NO: Verified = Verified { ok: false, needs_rehash: false };

fn refusal(text: &str) -> Refused {
    Password::parse(text, "siti.rahma").unwrap_err()
}

#[test]
fn a_password_is_its_own_and_no_other() {
    let password = Password::parse("kerbau tenggelam di loteng", "siti").unwrap();
    let stored = password::hash(&password).unwrap();
    assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    assert_eq!(
        password::verify("kerbau tenggelam di loteng", &stored),
        Verified { ok: true, needs_rehash: false }
    );
    assert_eq!(password::verify("kerbau tenggelam di loteng ", &stored), NO);
    assert_eq!(password::verify("Kerbau tenggelam di loteng", &stored), NO);
    assert_eq!(password::verify("", &stored), NO);
    assert_ne!(password::hash(&password).unwrap(), stored, "the salt is new each time");
}

#[test]
fn one_password_on_two_keyboards_is_one_password() {
    let composed = "con v\u{1ecb}t l\u{1ed9}i qua ru\u{1ed9}ng";
    let decomposed = "con vi\u{323}t lo\u{323}\u{302}i qua ruo\u{302}\u{323}ng";
    let stored = password::hash(&Password::parse(composed, "lan").unwrap()).unwrap();
    assert!(password::verify(decomposed, &stored).ok);
    assert!(password::verify("con vi\u{323}t lo\u{323}\u{302}i\u{a0}qua ruo\u{302}\u{323}ng", &stored).ok);
    assert!(!password::verify("con vit loi qua ruong", &stored).ok);
}

#[test]
fn length_is_counted_in_characters_once_normalised() {
    assert_eq!(refusal("x7#kP2mQ9z!"), Refused::TooShort);
    assert!(Password::parse("x7#kP2mQ9z!w", "siti").is_ok());
    assert_eq!(refusal("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}"), Refused::TooShort);
    let prose: String = (0u32..64).map(|n| format!("{:04x}", n * 40_503 % 65_536)).collect();
    assert_eq!(refusal("\u{fdfa}"), Refused::TooShort, "one character that becomes eighteen");
    assert!(Password::parse(&prose, "siti").is_ok());
    assert_eq!(refusal(&format!("{prose}x")), Refused::TooLong);
    assert_eq!(refusal(&"\u{fdfa}".repeat(200)), Refused::TooLong);
    assert_eq!(refusal(&"x".repeat(1_000_000)), Refused::TooLong);
    assert_eq!(password::verify(&"x".repeat(1_000_000), "$argon2id$"), NO);
}

#[test]
fn each_refusal_has_its_reason() {
    assert_eq!(refusal("kerbau\ttenggelam\u{7}"), Refused::ControlCharacter);
    assert_eq!(refusal("3174012345670001"), Refused::OnlyDigits);
    assert_eq!(refusal("sayangsayang"), Refused::Pattern);
    assert_eq!(refusal("siti.rahma!2025"), Refused::HoldsName);
    assert_eq!(refusal("lindung-2025!"), Refused::HoldsName);
    assert_eq!(refusal("Aku Cinta Indonesia"), Refused::Common);
}

#[test]
fn a_cheaper_hash_is_accepted_and_asks_to_be_renewed() {
    // Less memory, and the algorithm that is not used now.
    for (kind, memory) in [(argon2::Algorithm::Argon2id, 8_192), (argon2::Algorithm::Argon2i, 19_456)] {
        use argon2::PasswordHasher;
        let parameters = argon2::Params::new(memory, 2, 1, None).unwrap();
        let old = argon2::Argon2::new(kind, argon2::Version::V0x13, parameters);
        let stored =
            old.hash_password_with_salt(b"kerbau tenggelam", b"0123456789abcdef").unwrap().to_string();
        assert_eq!(password::verify("kerbau tenggelam", &stored), Verified { ok: true, needs_rehash: true });
        assert_eq!(password::verify("kerbau terbang", &stored), NO);
    }
}

#[test]
fn what_is_no_bearable_hash_verifies_nothing() {
    let greedy =
        "$argon2id$v=19$m=4194304,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let slow = "$argon2id$v=19$m=19456,t=4294967295,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    for stored in ["", "$", "kerbau tenggelam", "$scrypt$ln=16$aM15713r3Xsvxbi31lqr1Q$x", greedy, slow] {
        assert_eq!(password::verify("kerbau tenggelam", stored), NO, "{stored}");
    }
    assert_eq!(password::verify_nobody("kerbau tenggelam"), NO);
}

#[test]
fn debug_shows_nothing() {
    let password = Password::parse("kerbau tenggelam di loteng", "siti").unwrap();
    assert_eq!(format!("{password:?}"), "Password(…)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_accepted_or_refused(text in any::<String>(), login in any::<String>()) {
        if Password::parse(&text, &login).is_ok() {
            prop_assert!(text.chars().count() >= 12);
        }
    }

    #[test]
    fn random_letters_are_accepted(text in "[a-zA-Z0-9!#%&/=?]{16}") {
        let different = text.chars().collect::<std::collections::HashSet<_>>().len();
        prop_assume!(different > 8 && text.chars().any(char::is_alphabetic));
        prop_assert!(Password::parse(&text, "siti.rahma").is_ok(), "{text}");
    }

    #[test]
    fn a_longer_login_in_the_password_is_no_help(login in "[a-z]{6,12}", tail in "[0-9]{1,4}") {
        let text = format!("{login}-{login}.{tail}");
        prop_assert!(Password::parse(&text, &login).is_err());
    }
}
