//! Signing in through an OpenID Connect provider: a ministry's or agency's own accounts.
//!
//! Authorization code flow with PKCE, state and nonce. An account here is linked to a provider's by
//! issuer and subject and by nothing else: an e-mail address can be given to somebody new. This module
//! speaks to the provider's own addresses only, follows no redirect and reads no proxy settings.

mod config;
mod fetch;
mod in_flight;

use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdToken, CoreIdTokenClaims,
    CoreJsonWebKeySet, CoreJwsSigningAlgorithm as Algorithm, CoreProviderMetadata,
};
use openidconnect::{
    AccessTokenHash, AuthType, AuthenticationContextClass, AuthorizationCode, ClaimsVerificationError,
    ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope,
    SignatureVerificationError, TokenResponse as _,
};
use std::time::{Duration, SystemTime};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

pub use config::{Config, Misconfigured};
use fetch::Fetch;
use in_flight::InFlight;

/// How long a sign-in at the provider may take, in milliseconds: ten minutes.
pub const TIME_LIMIT: i64 = 600_000;

/// How far the provider's clock may be from ours, in milliseconds.
const CLOCK_DIFFERENCE: i64 = 60_000;

/// The longest subject; the standard allows 255 characters.
const LONGEST_SUBJECT: usize = 255;

/// Signatures that are accepted, all by a key that the provider alone has.
///
/// HMAC is left out: with it whoever knows the client's secret could make tokens.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EdDsa,
];

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A provider whose addresses and keys are known.
#[derive(Debug)]
pub struct Provider {
    config: Config,
    redirect: RedirectUrl,
    metadata: CoreProviderMetadata,
    fetch: Fetch,
}

/// What is asked of the provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Say who this is; somebody already signed in there need do nothing.
    SignIn,
    /// Have the person prove anew who they are, to confirm an act.
    Confirmation,
}

/// A sign-in has begun.
#[derive(Debug)]
pub struct Begun {
    /// Where to send the browser.
    pub url: String,
    /// What to keep until the browser comes back: server side, encrypted, tied to this browser, and
    /// deleted when it is used.
    pub in_flight: Zeroizing<Vec<u8>>,
}

/// What the browser brought back in its query.
#[derive(Debug, Clone, Copy)]
pub struct Returned<'a> {
    /// `code`.
    pub code: &'a str,
    /// `state`.
    pub state: &'a str,
    /// `iss` (RFC 9207), where the provider sends it.
    pub issuer: Option<&'a str>,
}

/// Who the provider says this is; everything here was signed by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The provider. With `subject`, what an account is linked by.
    pub issuer: String,
    /// The person's permanent name at the provider.
    pub subject: String,
    /// An address to show. It links nothing.
    pub email: Option<String>,
    /// Whether the provider says it has verified the address.
    pub email_verified: bool,
    /// The authentication context class the provider reached.
    pub acr: Option<String>,
    /// The methods it used, as `pwd`, `otp`, `hwk`.
    pub amr: Vec<String>,
    /// When the person proved who they are, in Unix milliseconds, where the provider says it.
    pub authenticated_at: Option<i64>,
}

/// Why a provider cannot be used, or a sign-in was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// The settings cannot be used.
    #[error(transparent)]
    Misconfigured(#[from] Misconfigured),
    /// No answer, no valid certificate, or an answer that is too long or too late.
    #[error("the provider cannot be reached")]
    Unreachable,
    /// What stands at the address is no provider, or another one.
    #[error("the address does not describe this provider")]
    NotAProvider,
    /// The kept state cannot be read.
    #[error("there is no such sign-in under way")]
    NotBegun,
    /// More than [`TIME_LIMIT`] went by.
    #[error("the sign-in took too long")]
    TooLate,
    /// The browser came back with another sign-in's answer.
    #[error("the answer belongs to another sign-in")]
    OtherSignIn,
    /// Another provider answered.
    #[error("the answer comes from another provider")]
    OtherProvider,
    /// The provider does not accept the code.
    #[error("the provider refused the code")]
    CodeRefused,
    /// The provider's answer holds no ID token, or cannot be read.
    #[error("the provider's answer cannot be read")]
    Unreadable,
    /// The ID token's signature does not hold, or is of a kind not accepted.
    #[error("the signature of the ID token does not hold")]
    Signature,
    /// The ID token was made for another client.
    #[error("the ID token is for another client")]
    Audience,
    /// The ID token was made for another sign-in.
    #[error("the ID token is for another sign-in")]
    Nonce,
    /// The ID token is no longer valid, or not yet.
    #[error("the ID token is not valid at this time")]
    Time,
    /// The person did not prove anew who they are, though asked for, or not in the way asked for.
    #[error("the provider did not authenticate the person as asked")]
    Authentication,
    /// The ID token contradicts itself or the standard.
    #[error("the ID token does not hold")]
    Token,
}

impl Provider {
    /// Reads the provider's description and keys. Called within a Tokio runtime.
    ///
    /// # Errors
    /// [`Problem::Misconfigured`], [`Problem::Unreachable`] or [`Problem::NotAProvider`].
    pub async fn discover(config: Config) -> Result<Provider, Problem> {
        config.check()?;
        let fetch = Fetch::new(config.trusted_pem.as_deref())?;
        let issuer = IssuerUrl::new(config.issuer.clone()).map_err(|_| Misconfigured::Issuer)?;
        let redirect = RedirectUrl::new(config.redirect.clone()).map_err(|_| Misconfigured::Redirect)?;
        let http = |request| fetch.send(request);
        let metadata = CoreProviderMetadata::discover_async(issuer, &http).await;
        let metadata = metadata.map_err(|error| fetch::problem(&error))?;
        // A provider that sends secrets in the clear is none; one without a token endpoint gives nothing.
        let token = metadata.token_endpoint().ok_or(Problem::NotAProvider)?;
        if !fetch::is_safe(metadata.authorization_endpoint().url()) || !fetch::is_safe(token.url()) {
            return Err(Problem::NotAProvider);
        }
        Ok(Provider { config, redirect, metadata, fetch })
    }

    /// Begins a sign-in at an instant in Unix milliseconds.
    #[must_use]
    pub fn begin(&self, ask: Ask, now: i64) -> Begun {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client = self.client(None);
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .set_pkce_challenge(challenge)
            .add_scopes(self.config.scopes.iter().cloned().map(Scope::new));
        for class in &self.config.acr_values {
            request = request.add_auth_context_value(AuthenticationContextClass::new(class.clone()));
        }
        if ask == Ask::Confirmation {
            request = request.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO);
        }
        let (url, state, nonce) = request.url();
        let in_flight = InFlight {
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
            confirmation: ask == Ask::Confirmation,
            begun_at: now,
        };
        Begun { url: url.into(), in_flight: in_flight.keep() }
    }

    /// Exchanges the code and checks who this is, at an instant in Unix milliseconds.
    ///
    /// The provider's keys are read anew once where the token was signed with one not known yet.
    ///
    /// # Errors
    /// [`Problem`], with the reason.
    pub async fn finish(
        &self,
        in_flight: &[u8],
        returned: Returned<'_>,
        now: i64,
    ) -> Result<Claimed, Problem> {
        let in_flight = InFlight::open(in_flight, now)?;
        if !bool::from(in_flight.state.as_bytes().ct_eq(returned.state.as_bytes())) {
            return Err(Problem::OtherSignIn);
        }
        if returned.issuer.is_some_and(|issuer| issuer != self.metadata.issuer().as_str()) {
            return Err(Problem::OtherProvider);
        }
        let http = |request| self.fetch.send(request);
        let response = self
            .client(None)
            .exchange_code(AuthorizationCode::new(returned.code.to_owned()))
            .map_err(|_| Problem::NotAProvider)?
            .set_pkce_verifier(PkceCodeVerifier::new(in_flight.verifier.clone()))
            .request_async(&http)
            .await
            .map_err(|error| match error {
                RequestTokenError::ServerResponse(_) => Problem::CodeRefused,
                RequestTokenError::Request(_) => Problem::Unreachable,
                _ => Problem::Unreadable,
            })?;
        let token = response.id_token().ok_or(Problem::Unreadable)?;

        let mut client = self.client(None);
        let mut claims = self.verify(&client, token, &in_flight, now);
        if matches!(&claims, Err(ClaimsVerificationError::SignatureVerification(e)) if is_unknown_key(e)) {
            let keys = CoreJsonWebKeySet::fetch_async(self.metadata.jwks_uri(), &http).await;
            client = self.client(Some(keys.map_err(|error| fetch::problem(&error))?));
            claims = self.verify(&client, token, &in_flight, now);
        }
        let claims = claims.map_err(|error| problem(&error))?;

        if let Some(expected) = claims.access_token_hash() {
            let verifier = client.id_token_verifier();
            let key = token.signing_key(&verifier).map_err(|_| Problem::Signature)?;
            let algorithm = token.signing_alg().map_err(|_| Problem::Signature)?;
            let actual = AccessTokenHash::from_token(response.access_token(), algorithm, key);
            if !actual.is_ok_and(|actual| actual == *expected) {
                return Err(Problem::Token);
            }
        }
        self.claimed(claims, &in_flight)
    }

    /// The library's client, with the keys read at discovery or with newer `keys`.
    fn client(&self, keys: Option<CoreJsonWebKeySet>) -> Client {
        let metadata = match keys {
            Some(keys) => self.metadata.clone().set_jwks(keys),
            None => self.metadata.clone(),
        };
        let methods = metadata.token_endpoint_auth_methods_supported();
        let in_body = methods.is_some_and(|methods| {
            !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
                && methods.contains(&CoreClientAuthMethod::ClientSecretPost)
        });
        let auth_type = if in_body { AuthType::RequestBody } else { AuthType::BasicAuth };
        let secret = self.config.client_secret.as_ref().map(|secret| ClientSecret::new(secret.to_string()));
        CoreClient::from_provider_metadata(metadata, ClientId::new(self.config.client_id.clone()), secret)
            .set_auth_type(auth_type)
            .set_redirect_uri(self.redirect.clone())
    }

    fn verify<'t>(
        &self,
        client: &Client,
        token: &'t CoreIdToken,
        in_flight: &InFlight,
        now: i64,
    ) -> Result<&'t CoreIdTokenClaims, ClaimsVerificationError> {
        let instant = SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(now).unwrap_or_default());
        let acceptable = now - TIME_LIMIT - CLOCK_DIFFERENCE..=now + CLOCK_DIFFERENCE;
        let wanted = &self.config.acr_values;
        let verifier = client
            .id_token_verifier()
            .set_allowed_algs(ALGORITHMS)
            .set_time_fn(move || instant.into())
            .set_issue_time_verifier_fn(move |issued| {
                let inside = acceptable.contains(&issued.timestamp_millis());
                if inside { Ok(()) } else { Err("issued at another time".to_owned()) }
            })
            .set_auth_context_verifier_fn(move |reached| {
                let reached = reached.map(|class| class.as_str());
                let enough = wanted.is_empty() || wanted.iter().any(|class| Some(class.as_str()) == reached);
                if enough { Ok(()) } else { Err("another class".to_owned()) }
            });
        token.claims(&verifier, &Nonce::new(in_flight.nonce.clone()))
    }

    fn claimed(&self, claims: &CoreIdTokenClaims, in_flight: &InFlight) -> Result<Claimed, Problem> {
        let subject = claims.subject().as_str();
        if subject.is_empty() || subject.chars().count() > LONGEST_SUBJECT {
            return Err(Problem::Token);
        }
        let authenticated_at = claims.auth_time().map(|instant| instant.timestamp_millis());
        // Some providers pass over `prompt=login`; what they say of the time cannot lie about it.
        let earliest = in_flight.begun_at - CLOCK_DIFFERENCE;
        if in_flight.confirmation && authenticated_at.is_none_or(|at| at < earliest) {
            return Err(Problem::Authentication);
        }
        Ok(Claimed {
            issuer: self.metadata.issuer().as_str().to_owned(),
            subject: subject.to_owned(),
            email: claims.email().map(|email| email.as_str().to_owned()),
            email_verified: claims.email_verified().unwrap_or_default(),
            acr: claims.auth_context_ref().map(|class| class.as_str().to_owned()),
            amr: claims
                .auth_method_refs()
                .map(|methods| methods.iter().map(|method| method.as_str().to_owned()).collect())
                .unwrap_or_default(),
            authenticated_at,
        })
    }
}

/// Whether newer keys could help.
fn is_unknown_key(error: &SignatureVerificationError) -> bool {
    matches!(error, SignatureVerificationError::NoMatchingKey | SignatureVerificationError::AmbiguousKeyId(_))
}

fn problem(error: &ClaimsVerificationError) -> Problem {
    match error {
        ClaimsVerificationError::Expired(_) | ClaimsVerificationError::InvalidAuthTime(_) => Problem::Time,
        ClaimsVerificationError::InvalidAudience(_) => Problem::Audience,
        ClaimsVerificationError::InvalidAuthContext(_) => Problem::Authentication,
        ClaimsVerificationError::InvalidIssuer(_) => Problem::OtherProvider,
        ClaimsVerificationError::InvalidNonce(_) => Problem::Nonce,
        ClaimsVerificationError::SignatureVerification(_) | ClaimsVerificationError::Unsupported(_) => {
            Problem::Signature
        }
        _ => Problem::Token,
    }
}
