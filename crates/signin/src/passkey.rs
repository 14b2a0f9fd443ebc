//! Passkeys (WebAuthn): adding one, signing in with one, confirming an act with one.
//!
//! A sign-in never asks for a login first: the passkey says whose it is. So nobody can learn from this
//! module which logins exist. Every use demands that the authenticator verified its holder (PIN,
//! fingerprint, face): a passkey is two factors and needs no other.

mod ceremony;
mod credential;

use serde_json::{Value, json};
use uuid::Uuid;
use webauthn_rs::prelude::{PublicKeyCredential, RegisterPublicKeyCredential, Url, WebauthnError};
use webauthn_rs::{Webauthn, WebauthnBuilder};
use zeroize::Zeroizing;

use ceremony::{Ceremony, InFlight};
pub use credential::{Credential, Unreadable};

/// How long a ceremony may take, in milliseconds: five minutes, which WebAuthn advises for slow hands.
pub const TIME_LIMIT: i64 = 300_000;

/// The longest response that is read, in bytes. Real ones stay below 8 KiB.
const LONGEST_RESPONSE: usize = 65_536;

/// The site that passkeys are made for.
#[derive(Debug, Clone)]
pub struct Relying {
    webauthn: Webauthn,
}

/// The site's name and address do not fit each other.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("passkeys need an origin such as https://lindung.example whose domain is, or ends in, `{id}`")]
pub struct Misconfigured {
    /// The name that was given.
    pub id: String,
}

/// A ceremony has begun.
#[derive(Debug)]
pub struct Begun {
    /// JSON for the browser: the argument of `navigator.credentials.create` or `.get`.
    pub options: String,
    /// What to keep until the response comes.
    ///
    /// It stays with the server, encrypted as a session's other data are, and is deleted when a
    /// response is checked, whether it was accepted or not: a challenge is good once. The library
    /// warns of keeping it, because in the hands of the browser the challenge could be replayed.
    pub in_flight: Zeroizing<Vec<u8>>,
}

/// Whom a response claims to come from; nothing is proven yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The user the authenticator has written down, where it says so.
    pub user: Option<Uuid>,
    /// The id of the credential it used.
    pub credential: Vec<u8>,
}

/// A response was accepted.
#[derive(Debug)]
pub struct Proven {
    /// The credential as it is now, with its counter.
    pub credential: Credential,
    /// Whether the credential changed and must be stored.
    pub changed: bool,
}

/// Why a response was refused, or a ceremony not begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// The response is not of the form the standard gives, or is too long.
    #[error("the response of the authenticator cannot be read")]
    Malformed,
    /// The kept state cannot be read, or belongs to another kind of ceremony.
    #[error("there is no such ceremony under way")]
    NotBegun,
    /// More than [`TIME_LIMIT`] went by.
    #[error("the ceremony took too long")]
    Expired,
    /// The ceremony, the credential and the response are not of one and the same person.
    #[error("this passkey belongs to somebody else")]
    OtherPerson,
    /// The response was made for another challenge.
    #[error("the response answers another challenge")]
    OtherChallenge,
    /// The response was made for another site: phishing, or a wrong setting.
    #[error("the response was made for another site")]
    OtherSite,
    /// The authenticator did not verify who holds it.
    #[error("the authenticator did not verify its holder")]
    HolderNotVerified,
    /// The counter went back: the passkey may have been copied.
    #[error("the passkey may have been copied")]
    PossiblyCopied,
    /// The signature or another part does not hold.
    #[error("the passkey was not proven")]
    NotProven,
}

impl From<WebauthnError> for Refused {
    fn from(error: WebauthnError) -> Refused {
        match error {
            WebauthnError::MismatchedChallenge => Refused::OtherChallenge,
            WebauthnError::InvalidRPOrigin | WebauthnError::InvalidRPIDHash => Refused::OtherSite,
            WebauthnError::UserNotPresent | WebauthnError::UserNotVerified => Refused::HolderNotVerified,
            WebauthnError::CredentialPossibleCompromise => Refused::PossiblyCopied,
            _ => Refused::NotProven,
        }
    }
}

impl Relying {
    /// The site `id` (a domain, or `localhost`) served at `origin` (`https://lindung.example:8443`).
    ///
    /// The id can never change without making every passkey useless.
    ///
    /// # Errors
    /// [`Misconfigured`] where the origin is no URL or its domain does not end in `id`. An IP address
    /// has no domain.
    pub fn new(id: &str, origin: &str) -> Result<Relying, Misconfigured> {
        let wrong = || Misconfigured { id: id.to_owned() };
        let origin = Url::parse(origin).map_err(|_| wrong())?;
        let builder = WebauthnBuilder::new(id, &origin).map_err(|_| wrong())?;
        Ok(Relying { webauthn: builder.rp_name("Lindung").build().map_err(|_| wrong())? })
    }

    /// Begins adding a passkey to `user`, who has these `already`. `now` in Unix milliseconds.
    ///
    /// # Errors
    /// [`Refused`] where the library cannot make a challenge.
    pub fn begin_registration(
        &self,
        user: Uuid,
        login: &str,
        name: &str,
        already: &[Credential],
        now: i64,
    ) -> Result<Begun, Refused> {
        let excluded = already.iter().map(|credential| credential.passkey.cred_id().clone()).collect();
        let (options, state) = self.webauthn.start_passkey_registration(user, login, name, Some(excluded))?;
        let mut options = serde_json::to_value(options).map_err(|_| Refused::NotProven)?;
        // Without this a security key may keep nothing, and could not say whose it is at sign-in.
        options["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
        options["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
        begun(&options, Ceremony::Registration { user, state: Box::new(state) }, now)
    }

    /// Checks the browser's response to [`Relying::begin_registration`] for the same `user`.
    ///
    /// The caller refuses a credential whose [`Credential::id`] is stored already, whoever has it.
    ///
    /// # Errors
    /// [`Refused`], with the reason.
    pub fn finish_registration(
        &self,
        user: Uuid,
        in_flight: &[u8],
        response: &str,
        now: i64,
    ) -> Result<Credential, Refused> {
        let Ceremony::Registration { user: begun_for, state } = InFlight::open(in_flight, now)? else {
            return Err(Refused::NotBegun);
        };
        if begun_for != user {
            return Err(Refused::OtherPerson);
        }
        let response: RegisterPublicKeyCredential = read(response)?;
        let passkey = self.webauthn.finish_passkey_registration(&response, &state)?;
        Ok(Credential { user, passkey })
    }

    /// Begins a sign-in by whoever holds a passkey of this site. `now` in Unix milliseconds.
    ///
    /// # Errors
    /// [`Refused`] where the library cannot make a challenge.
    pub fn begin_sign_in(&self, now: i64) -> Result<Begun, Refused> {
        self.begin(None, &[], now)
    }

    /// Begins the confirmation of an act by `user`, who is signed in and has these `credentials`.
    ///
    /// # Errors
    /// [`Refused`] where a credential is not the user's, or the library cannot make a challenge.
    pub fn begin_confirmation(
        &self,
        user: Uuid,
        credentials: &[Credential],
        now: i64,
    ) -> Result<Begun, Refused> {
        if credentials.iter().any(|credential| credential.user != user) {
            return Err(Refused::OtherPerson);
        }
        self.begin(Some(user), credentials, now)
    }

    fn begin(&self, user: Option<Uuid>, credentials: &[Credential], now: i64) -> Result<Begun, Refused> {
        let (options, state) = self.webauthn.start_discoverable_authentication()?;
        let mut options = serde_json::to_value(options).map_err(|_| Refused::NotProven)?;
        if let Some(options) = options.as_object_mut() {
            // The page decides whether it offers passkeys in the login field or behind a button.
            options.remove("mediation");
        }
        let allowed: Vec<Value> = credentials
            .iter()
            .map(|c| json!({"type": "public-key", "id": data_encoding::BASE64URL_NOPAD.encode(c.id())}))
            .collect();
        options["publicKey"]["allowCredentials"] = Value::from(allowed);
        begun(&options, Ceremony::SignIn { user, state: Box::new(state) }, now)
    }

    /// Whom a response to a sign-in claims to come from, to look the credential up by.
    ///
    /// # Errors
    /// [`Refused::Malformed`] where it cannot be read.
    pub fn claim(&self, response: &str) -> Result<Claim, Refused> {
        let response: PublicKeyCredential = read(response)?;
        let user = user_of(&response)?;
        Ok(Claim { user, credential: response.get_credential_id().to_vec() })
    }

    /// Checks the browser's response to a sign-in or confirmation against the stored `credential`.
    ///
    /// # Errors
    /// [`Refused`], with the reason.
    pub fn finish(
        &self,
        in_flight: &[u8],
        response: &str,
        mut credential: Credential,
        now: i64,
    ) -> Result<Proven, Refused> {
        let Ceremony::SignIn { user: begun_for, state } = InFlight::open(in_flight, now)? else {
            return Err(Refused::NotBegun);
        };
        let response: PublicKeyCredential = read(response)?;
        // The library does not compare owners: a response must name nobody but the credential's owner,
        // and at a sign-in, where nobody was known before, it must name that one.
        let named = user_of(&response)?;
        let owner = Some(credential.user);
        if begun_for.or(named) != owner || named.is_some_and(|user| Some(user) != owner) {
            return Err(Refused::OtherPerson);
        }
        let result =
            self.webauthn.finish_discoverable_authentication_v2(&response, *state, &credential.passkey)?;
        if !result.user_verified() {
            return Err(Refused::HolderNotVerified);
        }
        let changed = credential.passkey.update_credential(&result).unwrap_or(false);
        Ok(Proven { credential, changed })
    }
}

/// A bounded response as the standard's JSON.
fn read<T: serde::de::DeserializeOwned>(response: &str) -> Result<T, Refused> {
    if response.len() > LONGEST_RESPONSE {
        return Err(Refused::Malformed);
    }
    serde_json::from_str(response).map_err(|_| Refused::Malformed)
}

/// The user a response names; `Malformed` where it names something that is no user of this site.
fn user_of(response: &PublicKeyCredential) -> Result<Option<Uuid>, Refused> {
    match response.get_user_unique_id() {
        // Some browsers say nothing by an empty value.
        None | Some([]) => Ok(None),
        Some(handle) => Uuid::from_slice(handle).map(Some).map_err(|_| Refused::Malformed),
    }
}

fn begun(options: &Value, ceremony: Ceremony, now: i64) -> Result<Begun, Refused> {
    Ok(Begun { options: options.to_string(), in_flight: InFlight::keep(ceremony, now)? })
}
