//! Addresses of this server to come back to. Whatever else is sent as one is no address at all.

use axum::http::Method;
use axum::http::header;
use axum::http::request::Parts;

use crate::Server;

/// Where somebody who is signed in begins.
pub(crate) const WORK: &str = "/work";
/// Pages that are gone through on the way: nobody comes back to them.
const WAYS: [&str; 6] = ["/sign-in", "/sign-out", "/join", "/prove", "/leave", "/language"];

/// An address of this server; nothing for all else that was sent.
pub(crate) fn local(address: &str) -> Option<&str> {
    // Browsers drop tabs and ends of lines, and take a backslash for a slash: such an address could lead elsewhere.
    let plain = address.bytes().all(|byte| (0x21..0x7f).contains(&byte) && byte != b'\\');
    (plain && address.starts_with('/') && !address.starts_with("//")).then_some(address)
}

/// An address of this server, whatever was sent; else where to go instead.
pub(crate) fn own_address(back: &str, instead: &str) -> String {
    local(back).unwrap_or(instead).to_owned()
}

/// A page of this server to come back to; nothing where it is only gone through.
pub(crate) fn page(address: &str) -> Option<&str> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let way = WAYS
        .iter()
        .any(|way| path.strip_prefix(way).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
    local(address).filter(|_| !way && !path.starts_with("/v1/"))
}

/// The page on which somebody is: what was asked for, or where a form was sent from.
pub(crate) fn here(server: &Server, parts: &Parts) -> String {
    let asked = parts.uri.path_and_query().map_or("/", |here| here.as_str());
    if matches!(parts.method, Method::GET | Method::HEAD) {
        return asked.to_owned();
    }
    let from = parts.headers.get(header::REFERER).and_then(|from| from.to_str().ok());
    let from = from.and_then(|from| from.strip_prefix(server.settings.origin.as_str())).and_then(local);
    from.unwrap_or(asked).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{local, page};

    #[test]
    fn only_addresses_of_this_server_are_addresses() {
        for good in ["/", "/work", "/cases/1?a=b#c", "/a//b"] {
            assert_eq!(local(good), Some(good));
        }
        for bad in [
            "",
            "work",
            "//elsewhere.example",
            "/\\elsewhere.example",
            "\\\\elsewhere.example",
            "/\t/elsewhere.example",
            "/\n/elsewhere.example",
            "https://elsewhere.example",
            "javascript:alert(1)",
            " /work",
            "/wörk",
        ] {
            assert_eq!(local(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn nobody_comes_back_to_a_way() {
        assert_eq!(page("/house/users?cursor=x"), Some("/house/users?cursor=x"));
        assert_eq!(page("/joint"), Some("/joint"));
        for way in
            ["/sign-in?back=/work", "/join", "/leave", "/prove#x", "/sign-in/link", "/v1/session", "//x"]
        {
            assert_eq!(page(way), None, "{way}");
        }
    }
}
