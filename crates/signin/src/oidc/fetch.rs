//! Requests to the provider: encrypted, bounded in size and time, never redirected.

use std::net::IpAddr;
use std::time::Duration;

use openidconnect::url::{Host, Url};
use openidconnect::{DiscoveryError, HttpRequest, HttpResponse, http, reqwest};

use super::{Misconfigured, Problem};

/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: usize = 1024 * 1024;

/// How long one request may take.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// The client all requests go through.
#[derive(Debug, Clone)]
pub(super) struct Fetch(reqwest::Client);

/// A request got no answer that may be read.
#[derive(Debug, thiserror::Error)]
#[error("no answer")]
pub(super) struct NoAnswer;

impl Fetch {
    /// A client that trusts the public authorities and those in `trusted_pem`.
    pub(super) fn new(trusted_pem: Option<&[u8]>) -> Result<Fetch, Misconfigured> {
        let mut builder = reqwest::Client::builder()
            // A redirect could lead into the network behind this server.
            .redirect(reqwest::redirect::Policy::none())
            // The library would read proxies from the environment, which only the command line may.
            .no_proxy()
            .timeout(TIME_LIMIT);
        if let Some(pem) = trusted_pem {
            let certificates =
                reqwest::Certificate::from_pem_bundle(pem).map_err(|_| Misconfigured::Certificates)?;
            for certificate in certificates {
                builder = builder.add_root_certificate(certificate);
            }
        }
        builder.build().map(Fetch).map_err(|_| Misconfigured::Certificates)
    }

    /// Sends one request, as [`openidconnect::AsyncHttpClient`] wants it.
    pub(super) fn send(
        &self,
        request: HttpRequest,
    ) -> impl Future<Output = Result<HttpResponse, NoAnswer>> + use<> {
        let client = self.0.clone();
        async move {
            let request = reqwest::Request::try_from(request).map_err(|_| NoAnswer)?;
            if !is_safe(request.url()) {
                return Err(NoAnswer);
            }
            let mut response = client.execute(request).await.map_err(|_| NoAnswer)?;
            let mut answer = http::Response::builder().status(response.status());
            for (name, value) in response.headers() {
                answer = answer.header(name, value);
            }
            let mut body = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(|_| NoAnswer)? {
                if body.len() + chunk.len() > LONGEST_ANSWER {
                    return Err(NoAnswer);
                }
                body.extend_from_slice(&chunk);
            }
            answer.body(body).map_err(|_| NoAnswer)
        }
    }
}

/// Whether nobody on the way can read along: `https`, or this machine itself.
pub(super) fn is_safe(url: &Url) -> bool {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => return false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && here)
}

/// What a failed discovery means.
pub(super) fn problem(error: &DiscoveryError<NoAnswer>) -> Problem {
    match error {
        DiscoveryError::Request(NoAnswer) => Problem::Unreachable,
        _ => Problem::NotAProvider,
    }
}
