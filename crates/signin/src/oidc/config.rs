//! The settings of a provider, as an administrator gives them.

use std::fmt;

use openidconnect::url::Url;
use zeroize::Zeroizing;

use super::fetch;

/// How to reach one provider, and as whom.
#[derive(Clone)]
pub struct Config {
    /// The provider's issuer URL, exactly as it names itself. `https`, or `http` on this machine.
    pub issuer: String,
    /// The name it has given this server.
    pub client_id: String,
    /// The secret it has given this server; `None` for a public client, which PKCE alone protects.
    pub client_secret: Option<Zeroizing<String>>,
    /// The address of this server that the browser comes back to.
    pub redirect: String,
    /// Scopes to ask for besides `openid`, as `email`.
    pub scopes: Vec<String>,
    /// Authentication classes of which one must be reached; empty where any will do.
    pub acr_values: Vec<String>,
    /// Certificates (PEM) of a State's own authority, trusted besides the public ones.
    pub trusted_pem: Option<Vec<u8>>,
}

/// Which setting cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misconfigured {
    /// The issuer.
    #[error("the issuer must be a URL with https, or http on this machine")]
    Issuer,
    /// The client id.
    #[error("the client id is empty")]
    ClientId,
    /// The redirect.
    #[error("the redirect must be a URL with https, or http on this machine")]
    Redirect,
    /// The certificates.
    #[error("the trusted certificates cannot be read")]
    Certificates,
}

impl Config {
    /// Refuses settings that cannot work or would send secrets in the clear.
    pub(super) fn check(&self) -> Result<(), Misconfigured> {
        let safe = |address: &str| Url::parse(address).is_ok_and(|url| fetch::is_safe(&url));
        if !safe(&self.issuer) {
            return Err(Misconfigured::Issuer);
        }
        if self.client_id.is_empty() {
            return Err(Misconfigured::ClientId);
        }
        if safe(&self.redirect) { Ok(()) } else { Err(Misconfigured::Redirect) }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}
