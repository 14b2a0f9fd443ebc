//! Where webhooks may be sent: encrypted, or to this machine itself, and only to hosts that the operator named.

use std::str::FromStr;

use url::{Host, Url};

/// A host that the operator named, with a port where it is not the usual one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedHost {
    host: Host<String>,
    port: Option<u16>,
}

impl FromStr for NamedHost {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "must be a host, as hooks.example.org, [::1] or 127.0.0.1:9000".to_owned();
        if text.contains(['/', '\\', '?', '#', '@', '*']) || text.contains(char::is_whitespace) {
            return Err(wrong());
        }
        let url = Url::parse(&format!("https://{text}/")).map_err(|_| wrong())?;
        let host = url.host().ok_or_else(wrong)?.to_owned();
        Ok(Self { host, port: url.port() })
    }
}

impl NamedHost {
    /// Whether an address is at this host. Another port is another program.
    fn holds(&self, url: &Url) -> bool {
        let port = match self.port {
            Some(port) => url.port_or_known_default() == Some(port),
            None => url.port().is_none(),
        };
        port && url.host().is_some_and(|host| host.to_owned() == self.host)
    }
}

/// The hosts that the operator named. No other is sent anything: whoever could choose freely could send to programs
/// that only this server reaches.
#[derive(Clone, Debug, Default)]
pub struct Hosts(Vec<NamedHost>);

impl Hosts {
    /// These and no other.
    #[must_use]
    pub fn new(named: Vec<NamedHost>) -> Self {
        Self(named)
    }

    /// An address to which something may be sent, in its usual form.
    ///
    /// # Errors
    /// Why nothing may be sent there.
    pub fn allow(&self, address: &str) -> Result<String, &'static str> {
        let url =
            Url::parse(address).map_err(|_| "must be an address, as https://hooks.example.org/lindung")?;
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return Err("must hold no name, no password and nothing after #");
        }
        let here = match url.host() {
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            Some(Host::Domain(_)) | None => false,
        };
        if url.scheme() != "https" && !(url.scheme() == "http" && here) {
            return Err("must begin with https://");
        }
        if !self.0.iter().any(|named| named.holds(&url)) {
            return Err("is at a host that the operator has not named; see lindung serve --webhook-host");
        }
        Ok(url.into())
    }
}

#[cfg(test)]
mod tests {
    use super::{Hosts, NamedHost};

    fn hosts(named: &[&str]) -> Hosts {
        let named = named.iter().map(|text| text.parse::<NamedHost>());
        Hosts::new(named.collect::<Result<_, _>>().expect("hosts"))
    }

    #[test]
    fn only_what_was_named_is_allowed_and_only_unread_on_the_way() {
        let hosts =
            hosts(&["Hooks.example.org", "other.example:8443", "127.0.0.1:9000", "[::1]", "10.0.0.1"]);
        for (address, allowed) in [
            ("https://hooks.example.org/in?for=us", true),
            ("https://HOOKS.example.org:443/in", true),
            ("https://other.example:8443/", true),
            ("http://127.0.0.1:9000/in", true),
            ("https://127.0.0.1:9000/in", true),
            ("http://[::1]/in", true),
            ("http://hooks.example.org/in", false),
            ("https://hooks.example.org:8443/in", false),
            ("https://hooks.example.org./in", false),
            ("https://hooks.example.org.evil.example/in", false),
            ("https://evil.example/hooks.example.org", false),
            ("https://hooks.example.org@evil.example/", false),
            ("https://name:word@hooks.example.org/", false),
            ("https://hooks.example.org/#in", false),
            ("https://other.example/", false),
            ("http://127.0.0.1/in", false),
            ("http://127.0.0.2:9000/in", false),
            ("http://2130706433:9000/in", true),
            ("http://localhost:9000/in", false),
            ("http://10.0.0.1/in", false),
            ("https://169.254.169.254/latest", false),
            ("ftp://hooks.example.org/in", false),
            ("file:///etc/passwd", false),
            ("hooks.example.org", false),
            ("", false),
        ] {
            assert_eq!(hosts.allow(address).is_ok(), allowed, "{address}");
        }
        assert!(Hosts::default().allow("https://hooks.example.org/in").is_err());
    }

    #[test]
    fn a_host_is_named_by_itself() {
        for wrong in
            ["", ":9000", "https://hooks.example.org", "a b", "name@host", "host/path", "host:port", "*"]
        {
            assert!(wrong.parse::<NamedHost>().is_err(), "{wrong}");
        }
    }
}
