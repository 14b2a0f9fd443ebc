//! Passkeys, with an authenticator in software: added, used, and every misuse refused.

use data_encoding::BASE64URL_NOPAD as BASE64;
use lindung_signin::passkey::{Credential, Refused, Relying, TIME_LIMIT};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::authenticator::Authenticator;

const NOW: i64 = 1_760_000_000_000;
const SITI: Uuid = Uuid::from_u128(0x51);
const LAN: Uuid = Uuid::from_u128(0x1a);

fn site() -> Relying {
    Relying::new("lindung.example", "https://lindung.example").unwrap()
}

fn register(site: &Relying, user: Uuid) -> (Authenticator, Credential) {
    let mut authenticator = Authenticator::new();
    let begun = site.begin_registration(user, "siti", "Siti Rahma", &[], NOW).unwrap();
    let response = authenticator.create(&begun.options).to_string();
    let credential = site.finish_registration(user, &begun.in_flight, &response, NOW + 5_000).unwrap();
    (authenticator, credential)
}

/// Signs in with what `change` makes of the response.
fn sign_in_with(change: impl Fn(&mut Value)) -> Result<(), Refused> {
    let site = site();
    let (mut authenticator, credential) = register(&site, SITI);
    let begun = site.begin_sign_in(NOW).unwrap();
    let mut response = authenticator.get(&begun.options);
    change(&mut response);
    site.finish(&begun.in_flight, &response.to_string(), credential, NOW).map(|_| ())
}

fn flip(value: &mut Value, place: usize) {
    let mut bytes = BASE64.decode(value.as_str().unwrap().as_bytes()).unwrap();
    let place = place % bytes.len();
    bytes[place] ^= 1;
    *value = json!(BASE64.encode(&bytes));
}

#[test]
fn a_passkey_is_added_and_signs_in_without_a_login() {
    let site = site();
    let (mut authenticator, credential) = register(&site, SITI);
    assert_eq!((credential.user(), credential.id()), (SITI, authenticator.id.as_slice()));
    let stored = credential.to_bytes().unwrap();

    let begun = site.begin_sign_in(NOW).unwrap();
    let options: Value = serde_json::from_str(&begun.options).unwrap();
    assert_eq!(options["publicKey"]["allowCredentials"], json!([]), "nobody is named before the sign-in");
    assert_eq!(options["publicKey"]["userVerification"], "required");
    let response = authenticator.get(&begun.options).to_string();
    let claim = site.claim(&response).unwrap();
    assert_eq!((claim.user, claim.credential), (Some(SITI), authenticator.id.clone()));
    let proven =
        site.finish(&begun.in_flight, &response, Credential::from_bytes(&stored).unwrap(), NOW).unwrap();
    assert!(proven.changed, "the counter went up");
    assert_ne!(proven.credential.to_bytes().unwrap(), stored);
}

#[test]
fn registration_asks_for_a_passkey_that_says_whose_it_is_and_for_no_second_one() {
    let site = site();
    let (_, credential) = register(&site, SITI);
    let begun =
        site.begin_registration(SITI, "siti", "Siti", std::slice::from_ref(&credential), NOW).unwrap();
    let options: Value = serde_json::from_str(&begun.options).unwrap();
    let options = &options["publicKey"];
    assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(options["attestation"], "none");
    assert_eq!(options["excludeCredentials"][0]["id"], json!(BASE64.encode(credential.id())));
    assert_eq!(options["rp"], json!({"id": "lindung.example", "name": "Lindung"}));
}

#[test]
fn an_authenticator_without_a_counter_signs_in_again_and_again() {
    let site = site();
    let mut authenticator = Authenticator::new();
    authenticator.counter = 0;
    let begun = site.begin_registration(SITI, "siti", "Siti", &[], NOW).unwrap();
    let response = authenticator.create(&begun.options).to_string();
    let mut credential = site.finish_registration(SITI, &begun.in_flight, &response, NOW).unwrap();
    for _ in 0..3 {
        let begun = site.begin_sign_in(NOW).unwrap();
        let response = authenticator.get(&begun.options).to_string();
        let proven = site.finish(&begun.in_flight, &response, credential, NOW).unwrap();
        assert!(!proven.changed);
        credential = proven.credential;
    }
}

#[test]
fn a_replayed_response_is_refused() {
    let site = site();
    let (mut authenticator, credential) = register(&site, SITI);
    let begun = site.begin_sign_in(NOW).unwrap();
    let response = authenticator.get(&begun.options).to_string();
    let credential = site.finish(&begun.in_flight, &response, credential, NOW).unwrap().credential;

    let again = site.finish(&begun.in_flight, &response, credential.clone(), NOW).unwrap_err();
    assert_eq!(again, Refused::PossiblyCopied, "the counter has not moved");
    let next = site.begin_sign_in(NOW).unwrap();
    let again = site.finish(&next.in_flight, &response, credential, NOW).unwrap_err();
    assert_eq!(again, Refused::OtherChallenge);
}

#[test]
fn a_copied_authenticator_is_noticed() {
    let site = site();
    let (mut authenticator, credential) = register(&site, SITI);
    let begun = site.begin_sign_in(NOW).unwrap();
    authenticator.counter = 40;
    let response = authenticator.get(&begun.options).to_string();
    let credential = site.finish(&begun.in_flight, &response, credential, NOW).unwrap().credential;
    authenticator.counter = 7;
    let begun = site.begin_sign_in(NOW).unwrap();
    let response = authenticator.get(&begun.options).to_string();
    assert_eq!(
        site.finish(&begun.in_flight, &response, credential, NOW).unwrap_err(),
        Refused::PossiblyCopied
    );
}

#[test]
fn another_site_gets_nothing_that_signs_in_here() {
    let site = site();
    for origin in [
        "https://lindung.example.evil",
        "http://lindung.example",
        "https://evil.example",
        "https://x.lindung.example",
        "https://lindung.example:8443",
    ] {
        let (mut authenticator, credential) = register(&site, SITI);
        authenticator.origin = origin.to_owned();
        let begun = site.begin_sign_in(NOW).unwrap();
        let response = authenticator.get(&begun.options).to_string();
        assert_eq!(
            site.finish(&begun.in_flight, &response, credential, NOW).unwrap_err(),
            Refused::OtherSite,
            "{origin}"
        );

        let begun = site.begin_registration(SITI, "siti", "Siti", &[], NOW).unwrap();
        let response = authenticator.create(&begun.options).to_string();
        let refused = site.finish_registration(SITI, &begun.in_flight, &response, NOW).unwrap_err();
        assert_eq!(refused, Refused::OtherSite, "{origin}");
    }
    let (mut authenticator, credential) = register(&site, SITI);
    authenticator.rp_id = "evil.example".to_owned();
    let begun = site.begin_sign_in(NOW).unwrap();
    let response = authenticator.get(&begun.options).to_string();
    assert_eq!(site.finish(&begun.in_flight, &response, credential, NOW).unwrap_err(), Refused::OtherSite);
}

#[test]
fn a_holder_who_was_not_verified_is_refused() {
    let site = site();
    let (mut authenticator, credential) = register(&site, SITI);
    authenticator.verifies_holder = false;
    let begun = site.begin_sign_in(NOW).unwrap();
    let response = authenticator.get(&begun.options).to_string();
    assert_eq!(
        site.finish(&begun.in_flight, &response, credential, NOW).unwrap_err(),
        Refused::HolderNotVerified
    );
    let begun = site.begin_registration(SITI, "siti", "Siti", &[], NOW).unwrap();
    let response = authenticator.create(&begun.options).to_string();
    let refused = site.finish_registration(SITI, &begun.in_flight, &response, NOW).unwrap_err();
    assert_eq!(refused, Refused::HolderNotVerified);
}

#[test]
fn another_persons_passkey_is_refused() {
    let site = site();
    let (mut hers, her_credential) = register(&site, SITI);
    let (mut his, his_credential) = register(&site, LAN);

    // His response, checked against her credential, and her name on his response.
    let begun = site.begin_sign_in(NOW).unwrap();
    let response = his.get(&begun.options).to_string();
    let refused = site.finish(&begun.in_flight, &response, her_credential.clone(), NOW).unwrap_err();
    assert_eq!(refused, Refused::OtherPerson);
    his.user = Some(SITI.as_bytes().to_vec());
    let response = his.get(&begun.options).to_string();
    let refused = site.finish(&begun.in_flight, &response, her_credential.clone(), NOW).unwrap_err();
    assert_eq!(refused, Refused::NotProven);
    let refused = site.finish(&begun.in_flight, &response, his_credential.clone(), NOW).unwrap_err();
    assert_eq!(refused, Refused::OtherPerson);

    // At a sign-in the passkey must say whose it is.
    hers.user = None;
    let response = hers.get(&begun.options).to_string();
    let refused = site.finish(&begun.in_flight, &response, her_credential.clone(), NOW).unwrap_err();
    assert_eq!(refused, Refused::OtherPerson);

    // A confirmation is of one person, and a registration for one.
    let refused = site.begin_confirmation(SITI, std::slice::from_ref(&his_credential), NOW).unwrap_err();
    assert_eq!(refused, Refused::OtherPerson);
    let begun = site.begin_confirmation(SITI, &[her_credential], NOW).unwrap();
    his.user = Some(LAN.as_bytes().to_vec());
    let response = his.get(&begun.options).to_string();
    assert_eq!(
        site.finish(&begun.in_flight, &response, his_credential, NOW).unwrap_err(),
        Refused::OtherPerson
    );
    let begun = site.begin_registration(SITI, "siti", "Siti", &[], NOW).unwrap();
    let response = his.create(&begun.options).to_string();
    let refused = site.finish_registration(LAN, &begun.in_flight, &response, NOW).unwrap_err();
    assert_eq!(refused, Refused::OtherPerson);
}

#[test]
fn a_confirmation_that_names_somebody_else_is_refused() {
    let site = site();
    let (mut authenticator, credential) = register(&site, SITI);
    authenticator.user = Some(LAN.as_bytes().to_vec());
    let begun = site.begin_confirmation(SITI, std::slice::from_ref(&credential), NOW).unwrap();
    let response = authenticator.get(&begun.options).to_string();
    assert_eq!(site.finish(&begun.in_flight, &response, credential, NOW).unwrap_err(), Refused::OtherPerson);
}

#[test]
fn a_confirmation_needs_no_name_from_the_authenticator() {
    let site = site();
    let (mut authenticator, credential) = register(&site, SITI);
    authenticator.user = None;
    let begun = site.begin_confirmation(SITI, std::slice::from_ref(&credential), NOW).unwrap();
    let options: Value = serde_json::from_str(&begun.options).unwrap();
    assert_eq!(options["publicKey"]["allowCredentials"][0]["id"], json!(BASE64.encode(&authenticator.id)));
    let response = authenticator.get(&begun.options).to_string();
    assert!(site.finish(&begun.in_flight, &response, credential, NOW).is_ok());
}

#[test]
fn the_state_of_one_ceremony_serves_no_other_and_not_for_ever() {
    let site = site();
    let (mut authenticator, credential) = register(&site, SITI);
    let registration = site.begin_registration(SITI, "siti", "Siti", &[], NOW).unwrap();
    let sign_in = site.begin_sign_in(NOW).unwrap();
    let created = authenticator.create(&registration.options).to_string();
    let got = authenticator.get(&sign_in.options).to_string();

    let finish = |state: &[u8], now| site.finish(state, &got, credential.clone(), now).map(|_| ());
    assert_eq!(finish(&registration.in_flight, NOW), Err(Refused::NotBegun));
    assert_eq!(finish(b"", NOW), Err(Refused::NotBegun));
    assert_eq!(finish(&sign_in.in_flight, NOW + TIME_LIMIT + 1), Err(Refused::Expired));
    assert_eq!(finish(&sign_in.in_flight, NOW - 1), Err(Refused::Expired));
    assert_eq!(finish(&sign_in.in_flight, i64::MIN), Err(Refused::Expired));
    assert_eq!(finish(&sign_in.in_flight, NOW + TIME_LIMIT), Ok(()));

    let finish = |state: &[u8], now| site.finish_registration(SITI, state, &created, now).map(|_| ());
    assert_eq!(finish(&sign_in.in_flight, NOW), Err(Refused::NotBegun));
    assert_eq!(finish(&registration.in_flight, NOW + TIME_LIMIT + 1), Err(Refused::Expired));
    assert_eq!(finish(&registration.in_flight, NOW), Ok(()));
}

#[test]
fn sites_that_cannot_have_passkeys_are_refused() {
    for (id, origin) in [
        ("lindung.example", "https://lindung.other"),
        ("lindung.example", "https://evil-lindung.example"),
        ("127.0.0.1", "https://127.0.0.1"),
        ("lindung.example", "lindung.example"),
        ("", "https://lindung.example"),
    ] {
        assert!(Relying::new(id, origin).is_err(), "{id} {origin}");
    }
    assert!(Relying::new("localhost", "http://localhost:8080").is_ok());
    assert!(Relying::new("lindung.example", "https://kasus.lindung.example:8443").is_ok());
}

#[test]
fn an_unchanged_response_is_accepted() {
    assert_eq!(sign_in_with(|_| ()), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_response_changed_in_one_bit_is_refused(
        part in prop::sample::select(vec!["clientDataJSON", "authenticatorData", "signature", "userHandle"]),
        place in any::<usize>(),
    ) {
        prop_assert!(sign_in_with(|response| flip(&mut response["response"][part], place)).is_err());
    }

    #[test]
    fn any_text_is_answered(text in any::<String>(), state in any::<Vec<u8>>()) {
        let site = site();
        prop_assert_eq!(site.claim(&text), Err(Refused::Malformed));
        let begun = site.begin_registration(SITI, "siti", "Siti", &[], NOW).unwrap();
        prop_assert_eq!(site.finish_registration(SITI, &begun.in_flight, &text, NOW).unwrap_err(), Refused::Malformed);
        prop_assert_eq!(site.finish_registration(SITI, &state, &text, NOW).unwrap_err(), Refused::NotBegun);
        prop_assert!(Credential::from_bytes(&state).is_err());
    }
}
