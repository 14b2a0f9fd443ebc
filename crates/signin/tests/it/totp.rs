//! One-time codes: the vectors of RFC 6238, the window, replay, enrolment.

use lindung_signin::totp::{Enrolment, Refused, STEP_SECONDS, Secret, Unenrolled, verify};
use proptest::prelude::*;

/// The secret of RFC 6238, appendix B.
fn secret() -> Secret {
    Secret::from_bytes(*b"12345678901234567890")
}

/// Instants in seconds and the last six of the eight digits that the RFC gives for SHA-1.
const VECTORS: [(i64, &str); 6] = [
    (59, "287082"),
    (1_111_111_109, "081804"),
    (1_111_111_111, "050471"),
    (1_234_567_890, "005924"),
    (2_000_000_000, "279037"),
    (20_000_000_000, "353130"),
];

#[test]
fn the_vectors_of_rfc_6238() {
    for (seconds, code) in VECTORS {
        let step = u64::try_from(seconds).unwrap() / STEP_SECONDS;
        assert_eq!(verify(&secret(), code, 1000 * seconds, None), Ok(step), "{seconds}");
        assert_eq!(verify(&secret(), code, 1000 * seconds + 999, None), Ok(step), "{seconds}");
    }
}

#[test]
fn a_code_is_good_one_step_early_and_one_step_late() {
    let (seconds, code) = VECTORS[3];
    let step = u64::try_from(seconds).unwrap() / STEP_SECONDS;
    let begin = 30_000 * i64::try_from(step).unwrap();
    assert_eq!(verify(&secret(), code, begin - 30_000, None), Ok(step));
    assert_eq!(verify(&secret(), code, begin + 59_999, None), Ok(step));
    assert_eq!(verify(&secret(), code, begin - 30_001, None), Err(Refused::Wrong));
    assert_eq!(verify(&secret(), code, begin + 60_000, None), Err(Refused::Wrong));
    assert_eq!(verify(&secret(), code, -1, None), Err(Refused::Wrong));
    assert_eq!(verify(&secret(), code, i64::MIN, None), Err(Refused::Wrong));
    assert_eq!(verify(&secret(), code, i64::MAX, None), Err(Refused::Wrong));
}

#[test]
fn a_code_is_good_once_and_no_earlier_one_after_it() {
    let (seconds, code) = VECTORS[3];
    let step = verify(&secret(), code, 1000 * seconds, None).unwrap();
    assert_eq!(verify(&secret(), code, 1000 * seconds, Some(step)), Err(Refused::Replayed));
    assert_eq!(verify(&secret(), code, 1000 * seconds, Some(step + 1)), Err(Refused::Replayed));
    assert_eq!(verify(&secret(), code, 1000 * seconds, Some(step - 1)), Ok(step));
    assert_eq!(verify(&secret(), "000000", 1000 * seconds, Some(step)), Err(Refused::Wrong));
}

#[test]
fn a_code_is_read_as_people_type_it() {
    let (seconds, _) = VECTORS[1];
    for code in ["081 804", "081-804", " 081804 ", "๐๘๑๘๐๔", "០៨១៨០៤", "၀၈၁၈၀၄"]
    {
        assert!(verify(&secret(), code, 1000 * seconds, None).is_ok(), "{code}");
    }
    for code in ["", "81804", "0081804", "08180x", "+81804", "0818.4"] {
        assert_eq!(verify(&secret(), code, 1000 * seconds, None), Err(Refused::Malformed), "{code}");
    }
}

#[test]
fn an_enrolment_brings_its_secret_into_an_app() {
    let enrolment = Enrolment::new("siti.rahma@imigrasi.example").unwrap();
    let url = enrolment.url();
    let plain = enrolment.base32().replace(' ', "");
    assert!(url.starts_with("otpauth://totp/Lindung:siti.rahma"), "{}", *url);
    assert!(url.contains("issuer=Lindung") && url.contains(&format!("secret={plain}")));
    assert_eq!(plain.len(), 32);
    assert!(enrolment.base32().split(' ').all(|group| group.len() == 4));

    let app = totp_rs::Totp::from_url(url.as_str()).unwrap();
    let code = app.generate(1_700_000_000).to_string();
    let stored = Secret::from_bytes(*enrolment.secret().as_bytes());
    assert!(verify(&stored, &code, 1_700_000_000_000, None).is_ok());
    assert_ne!(Enrolment::new("siti").unwrap().secret().as_bytes(), stored.as_bytes());
}

#[test]
fn names_that_apps_misread_are_refused() {
    for name in ["a:b", "Lindung:siti", "siti\nrahma"] {
        assert_eq!(Enrolment::new(name).unwrap_err(), Unenrolled::Character);
    }
    for name in ["", "  ", &"x".repeat(129)] {
        assert_eq!(Enrolment::new(name).unwrap_err(), Unenrolled::Length);
    }
    assert!(Enrolment::new("สมชาย ใจดี").is_ok());
}

#[test]
fn debug_shows_nothing() {
    let text = format!("{:?} {:?}", secret(), Enrolment::new("siti").unwrap());
    assert_eq!(text, "Secret(…) Enrolment { secret: Secret(…), account: \"siti\" }");
}

proptest! {
    #[test]
    fn any_text_at_any_time_is_answered(code in any::<String>(), at in any::<i64>(), last in any::<Option<u64>>()) {
        if let Ok(step) = verify(&secret(), &code, at, last) {
            prop_assert!(last.is_none_or(|last| step > last));
        }
    }

    #[test]
    fn only_the_three_codes_of_the_moment_are_accepted(guess in 0u32..1_000_000, at in 0i64..4_000_000_000) {
        let app = totp_rs::Builder::new().with_secret(secret().as_bytes().to_vec()).build().unwrap();
        let guess = format!("{guess:06}");
        let seconds = u64::try_from(at).unwrap();
        let right = [seconds.saturating_sub(30), seconds, seconds + 30].iter().any(|s| app.generate(*s).to_string() == guess);
        prop_assert_eq!(verify(&secret(), &guess, 1000 * at, None).is_ok(), right);
    }
}
