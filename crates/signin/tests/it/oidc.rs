//! OpenID Connect against a provider on this machine: one way in, and every other refused.

use std::collections::HashMap;

use axum::http::StatusCode;
use data_encoding::BASE64URL_NOPAD;
use lindung_signin::oidc::{
    Ask, Begun, Claimed, Config, Misconfigured, Problem, Provider, Returned, TIME_LIMIT,
};
use openidconnect::url::Url;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::provider::{self, CLIENT, CLIENT_SECRET, CODE, Plan, REDIRECT};

const NOW: i64 = 1_760_000_000_000;
const SECONDS: i64 = NOW / 1000;

fn config(issuer: &str) -> Config {
    Config {
        issuer: issuer.to_owned(),
        client_id: CLIENT.to_owned(),
        client_secret: Some(Zeroizing::new(CLIENT_SECRET.to_owned())),
        redirect: REDIRECT.to_owned(),
        scopes: vec!["email".to_owned()],
        acr_values: Vec::new(),
        trusted_pem: None,
    }
}

fn query(begun: &Begun) -> HashMap<String, String> {
    Url::parse(&begun.url).unwrap().query_pairs().into_owned().collect()
}

/// The browser at the provider: the person proves who they are, and the provider makes up its mind.
fn authorize(fake: &provider::Provider, begun: &Begun) -> String {
    let query = query(begun);
    let mut plan = fake.plan();
    plan.challenge = query["code_challenge"].clone();
    plan.claims = json!({
        "iss": fake.issuer, "sub": "10-4711", "aud": CLIENT, "nonce": query["nonce"],
        "iat": SECONDS, "exp": SECONDS + 300, "email": "siti@imigrasi.example", "email_verified": true,
        "acr": "high", "amr": ["pwd", "otp"], "auth_time": SECONDS - 3_600,
    });
    query["state"].clone()
}

/// A whole sign-in, in which the provider does what `change` makes it do.
async fn sign_in_as(ask: Ask, change: impl Fn(&mut Plan)) -> Result<Claimed, Problem> {
    let fake = provider::Provider::start().await;
    let provider = Provider::discover(config(&fake.issuer)).await?;
    let begun = provider.begin(ask, NOW);
    let state = authorize(&fake, &begun);
    change(&mut fake.plan());
    provider.finish(&begun.in_flight, Returned { code: CODE, state: &state, issuer: None }, NOW + 1).await
}

async fn with_claim(name: &str, value: Value) -> Result<Claimed, Problem> {
    sign_in_as(Ask::SignIn, |plan| plan.claims[name] = value.clone()).await
}

#[tokio::test]
async fn a_sign_in_tells_who_it_is() {
    let fake = provider::Provider::start().await;
    let provider = Provider::discover(config(&fake.issuer)).await.unwrap();
    let begun = provider.begin(Ask::SignIn, NOW);
    let asked = query(&begun);
    assert!(begun.url.starts_with(&format!("{}/authorize?", fake.issuer)));
    assert_eq!((asked["response_type"].as_str(), asked["code_challenge_method"].as_str()), ("code", "S256"));
    assert_eq!((asked["redirect_uri"].as_str(), asked["scope"].as_str()), (REDIRECT, "openid email"));
    assert!(!asked.contains_key("prompt"));

    let state = authorize(&fake, &begun);
    let returned = Returned { code: CODE, state: &state, issuer: Some(&fake.issuer) };
    let claimed = provider.finish(&begun.in_flight, returned, NOW + 1).await.unwrap();
    let expected = Claimed {
        issuer: fake.issuer.clone(),
        subject: "10-4711".to_owned(),
        email: Some("siti@imigrasi.example".to_owned()),
        email_verified: true,
        acr: Some("high".to_owned()),
        amr: vec!["pwd".to_owned(), "otp".to_owned()],
        authenticated_at: Some(1000 * (SECONDS - 3_600)),
    };
    assert_eq!(claimed, expected);
}

#[tokio::test]
async fn two_sign_ins_share_no_secret() {
    let fake = provider::Provider::start().await;
    let provider = Provider::discover(config(&fake.issuer)).await.unwrap();
    let (one, two) = (query(&provider.begin(Ask::SignIn, NOW)), query(&provider.begin(Ask::SignIn, NOW)));
    for secret in ["state", "nonce", "code_challenge"] {
        assert!(one[secret].len() >= 22, "{secret} has 128 bits");
        assert_ne!(one[secret], two[secret]);
    }
}

#[tokio::test]
async fn claims_that_do_not_hold_are_refused() {
    assert_eq!(with_claim("nonce", json!("another")).await, Err(Problem::Nonce));
    assert_eq!(with_claim("nonce", Value::Null).await, Err(Problem::Nonce));
    assert_eq!(with_claim("aud", json!("another")).await, Err(Problem::Audience));
    assert_eq!(with_claim("aud", json!([CLIENT, "another"])).await, Err(Problem::Audience));
    assert_eq!(with_claim("iss", json!("https://another.example")).await, Err(Problem::OtherProvider));
    assert_eq!(with_claim("exp", json!(SECONDS)).await, Err(Problem::Time));
    assert_eq!(with_claim("exp", json!(SECONDS - 1)).await, Err(Problem::Time));
    assert_eq!(with_claim("sub", json!("")).await, Err(Problem::Token));
    assert_eq!(with_claim("sub", json!("x".repeat(256))).await, Err(Problem::Token));
    assert!(with_claim("sub", json!("x".repeat(255))).await.is_ok());
    assert!(with_claim("iat", json!(SECONDS + 3_600)).await.is_err(), "issued in an hour");
    assert!(with_claim("iat", json!(SECONDS - 3_600)).await.is_err(), "issued an hour ago");
    assert_eq!(with_claim("at_hash", json!("bm90IHRoaXMgb25lLi4uLg")).await, Err(Problem::Token));
    let at_hash = BASE64URL_NOPAD.encode(&Sha256::digest(b"a.b.c")[..16]);
    assert!(with_claim("at_hash", json!(at_hash)).await.is_ok());
}

#[tokio::test]
async fn signatures_that_do_not_hold_are_refused() {
    let refused = sign_in_as(Ask::SignIn, |plan| plan.signing = provider::new_key()).await;
    assert_eq!(refused, Err(Problem::Signature), "another key under the same name");
    let refused = sign_in_as(Ask::SignIn, |plan| plan.signature = Some(vec![1; 64])).await;
    assert_eq!(refused, Err(Problem::Signature), "no signature of this");
    let refused = sign_in_as(Ask::SignIn, |plan| plan.signature = Some(Vec::new())).await;
    assert!(refused.is_err(), "an empty signature");
    for algorithm in ["none", "HS256", "RS256"] {
        let refused = sign_in_as(Ask::SignIn, |plan| {
            plan.header = json!({"alg": algorithm, "kid": "one"});
            plan.signature = Some(if algorithm == "none" { Vec::new() } else { vec![1; 32] });
        });
        assert!(refused.await.is_err(), "{algorithm}");
    }
}

#[tokio::test]
async fn an_id_token_made_with_the_clients_secret_is_refused() {
    let refused = sign_in_as(Ask::SignIn, |plan| {
        plan.header = json!({"alg": "HS256"});
        let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let signed = format!("{}.{}", part(&plan.header), part(&plan.claims));
        plan.signature = Some(hmac(CLIENT_SECRET.as_bytes(), signed.as_bytes()));
    });
    assert_eq!(refused.await, Err(Problem::Signature));
}

/// HMAC with SHA-256 (RFC 2104), for a key shorter than a block.
fn hmac(key: &[u8], text: &[u8]) -> Vec<u8> {
    let pad = |with: u8| {
        let mut block = [with; 64];
        block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
        block
    };
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(text).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().to_vec()
}

#[tokio::test]
async fn keys_changed_since_discovery_are_read_anew() {
    let claimed = sign_in_as(Ask::SignIn, |plan| {
        plan.signing = provider::new_key();
        plan.published = plan.signing.clone();
        plan.published_id = "two".to_owned();
        plan.header["kid"] = json!("two");
    });
    assert_eq!(claimed.await.unwrap().subject, "10-4711");
    let refused = sign_in_as(Ask::SignIn, |plan| plan.header["kid"] = json!("three"));
    assert_eq!(refused.await, Err(Problem::Signature), "a key that is nowhere published");
}

#[tokio::test]
async fn what_the_browser_brings_must_belong_to_its_sign_in() {
    let fake = provider::Provider::start().await;
    let provider = Provider::discover(config(&fake.issuer)).await.unwrap();
    let begun = provider.begin(Ask::SignIn, NOW);
    let other = provider.begin(Ask::SignIn, NOW);
    let state = authorize(&fake, &begun);
    let right = Returned { code: CODE, state: &state, issuer: None };

    let finish = async |state: &[u8], returned, now| provider.finish(state, returned, now).await.map(|_| ());
    assert_eq!(finish(&other.in_flight, right, NOW).await, Err(Problem::OtherSignIn));
    let empty = Returned { state: "", ..right };
    assert_eq!(finish(&begun.in_flight, empty, NOW).await, Err(Problem::OtherSignIn));
    let mixed_up = Returned { issuer: Some("https://another.example"), ..right };
    assert_eq!(finish(&begun.in_flight, mixed_up, NOW).await, Err(Problem::OtherProvider));
    let wrong_code = Returned { code: "4/other", ..right };
    assert_eq!(finish(&begun.in_flight, wrong_code, NOW).await, Err(Problem::CodeRefused));
    assert_eq!(finish(b"{}", right, NOW).await, Err(Problem::NotBegun));
    assert_eq!(finish(&begun.in_flight, right, NOW + TIME_LIMIT + 1).await, Err(Problem::TooLate));
    assert_eq!(finish(&begun.in_flight, right, NOW - 1).await, Err(Problem::TooLate));
    assert_eq!(finish(&begun.in_flight, right, NOW).await, Ok(()));
    // The code of this sign-in with the verifier of another.
    fake.plan().challenge = query(&other)["code_challenge"].clone();
    assert_eq!(finish(&begun.in_flight, right, NOW).await, Err(Problem::CodeRefused));
}

#[tokio::test]
async fn a_confirmation_must_be_of_this_moment() {
    let fake = provider::Provider::start().await;
    let provider = Provider::discover(config(&fake.issuer)).await.unwrap();
    let asked = query(&provider.begin(Ask::Confirmation, NOW));
    assert_eq!((asked["prompt"].as_str(), asked["max_age"].as_str()), ("login", "0"));

    let at = |instant: Value| {
        sign_in_as(Ask::Confirmation, move |plan| plan.claims["auth_time"] = instant.clone())
    };
    assert!(at(json!(SECONDS)).await.is_ok());
    assert!(at(json!(SECONDS - 60)).await.is_ok());
    assert_eq!(at(json!(SECONDS - 61)).await, Err(Problem::Authentication));
    assert_eq!(at(Value::Null).await, Err(Problem::Authentication));
}

#[tokio::test]
async fn the_class_asked_for_must_be_reached() {
    let fake = provider::Provider::start().await;
    for (wanted, result) in [("high", Ok(())), ("highest", Err(Problem::Authentication))] {
        let config = Config { acr_values: vec![wanted.to_owned()], ..config(&fake.issuer) };
        let provider = Provider::discover(config).await.unwrap();
        let begun = provider.begin(Ask::SignIn, NOW);
        assert_eq!(query(&begun)["acr_values"], wanted);
        let state = authorize(&fake, &begun);
        let returned = Returned { code: CODE, state: &state, issuer: None };
        assert_eq!(provider.finish(&begun.in_flight, returned, NOW).await.map(|_| ()), result);
    }
}

#[tokio::test]
async fn the_secret_goes_where_the_provider_takes_it() {
    let fake = provider::Provider::start().await;
    fake.plan().description = json!({"token_endpoint_auth_methods_supported": ["client_secret_post"]});
    let provider = Provider::discover(config(&fake.issuer)).await.unwrap();
    let begun = provider.begin(Ask::SignIn, NOW);
    let state = authorize(&fake, &begun);
    let returned = Returned { code: CODE, state: &state, issuer: None };
    assert!(provider.finish(&begun.in_flight, returned, NOW).await.is_ok());
}

#[tokio::test]
async fn what_is_no_provider_is_refused() {
    let discover = async |change: &dyn Fn(&mut Plan)| {
        let fake = provider::Provider::start().await;
        change(&mut fake.plan());
        Provider::discover(config(&fake.issuer)).await.map(|_| ())
    };
    let described =
        async |member: &str, value: Value| discover(&|plan| plan.description = json!({member: value})).await;
    assert_eq!(described("issuer", json!("https://another.example")).await, Err(Problem::NotAProvider));
    assert_eq!(
        described("token_endpoint", json!("http://provider.example/t")).await,
        Err(Problem::NotAProvider)
    );
    assert_eq!(described("token_endpoint", Value::Null).await, Err(Problem::NotAProvider));
    assert_eq!(
        described("authorization_endpoint", json!("http://p.example/")).await,
        Err(Problem::NotAProvider)
    );

    // An address that leads here, but is not seen to: keys from it could have been changed on the way.
    let fake = provider::Provider::start().await;
    let around = fake.issuer.replace("127.0.0.1", "[::ffff:127.0.0.1]");
    fake.plan().description = json!({"jwks_uri": format!("{around}/keys")});
    assert_eq!(Provider::discover(config(&fake.issuer)).await.unwrap_err(), Problem::Unreachable);

    let instead =
        async |status, text: &str| discover(&|plan| plan.instead = Some((status, text.to_owned()))).await;
    assert_eq!(instead(StatusCode::OK, "<html>").await, Err(Problem::NotAProvider));
    assert_eq!(instead(StatusCode::FOUND, "").await, Err(Problem::NotAProvider));
    assert_eq!(instead(StatusCode::NOT_FOUND, "").await, Err(Problem::NotAProvider));
    let endless = " ".repeat(1_048_577);
    assert_eq!(instead(StatusCode::OK, &endless).await, Err(Problem::Unreachable));
}

#[tokio::test]
async fn settings_that_cannot_work_are_refused() {
    let refused = async |config| Provider::discover(config).await.unwrap_err();
    for issuer in
        ["", "provider.example", "http://provider.example", "http://127.0.0.1.example", "ftp://localhost"]
    {
        assert_eq!(refused(config(issuer)).await, Misconfigured::Issuer.into(), "{issuer}");
    }
    let right = config("https://localhost:1");
    let nameless = Config { client_id: String::new(), ..right.clone() };
    assert_eq!(refused(nameless).await, Misconfigured::ClientId.into());
    let clear = Config { redirect: "http://lindung.example/oidc".to_owned(), ..right.clone() };
    assert_eq!(refused(clear).await, Misconfigured::Redirect.into());
    let unreadable = b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n".to_vec();
    let distrusted = Config { trusted_pem: Some(unreadable), ..right.clone() };
    assert_eq!(refused(distrusted).await, Misconfigured::Certificates.into());
    assert_eq!(refused(right.clone()).await, Problem::Unreachable);
    assert!(!format!("{right:?}").contains(CLIENT_SECRET));
}
