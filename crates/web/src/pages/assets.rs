//! Files that pages load: styles, scripts, fonts, the icon, the pictures of the help. Each has an address that changes with its content.

use std::sync::LazyLock;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::routing::get;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::Server;

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const FONT: &str = "font/woff2";

macro_rules! font {
    ($name:literal) => {
        ($name, FONT, include_bytes!(concat!("../../fonts/", $name)))
    };
}

macro_rules! picture {
    ($name:literal) => {
        ($name, "image/png", include_bytes!(concat!("../../../../docs/images/", $name)))
    };
}

/// Files by name and type.
const FILES: &[(&str, &str, &[u8])] = &[
    ("lindung.css", STYLE, include_bytes!("lindung.css")),
    ("fonts.css", STYLE, include_bytes!("fonts.css")),
    ("icon.svg", "image/svg+xml", include_bytes!("icon.svg")),
    ("api.js", SCRIPT, include_bytes!("api.js")),
    ("passkey.js", SCRIPT, include_bytes!("passkey.js")),
    ("enter.js", SCRIPT, include_bytes!("enter.js")),
    ("page.js", SCRIPT, include_bytes!("page.js")),
    ("zawgyi.js", SCRIPT, include_bytes!("../../third/zawgyi.js")),
    font!("noto-sans-latin-400-normal.woff2"),
    font!("noto-sans-latin-700-normal.woff2"),
    font!("noto-sans-vietnamese-400-normal.woff2"),
    font!("noto-sans-vietnamese-700-normal.woff2"),
    font!("noto-sans-thai-thai-400-normal.woff2"),
    font!("noto-sans-thai-thai-700-normal.woff2"),
    font!("noto-sans-lao-lao-400-normal.woff2"),
    font!("noto-sans-lao-lao-700-normal.woff2"),
    font!("noto-sans-khmer-khmer-400-normal.woff2"),
    font!("noto-sans-khmer-khmer-700-normal.woff2"),
    font!("noto-sans-myanmar-myanmar-400-normal.woff2"),
    font!("noto-sans-myanmar-myanmar-700-normal.woff2"),
    font!("noto-sans-arrows.woff2"),
    font!("noto-sans-signs.woff2"),
    picture!("case-phone-en.png"),
    picture!("case-phone-th.png"),
    picture!("case-add-phone-en.png"),
    picture!("case-add-phone-th.png"),
    picture!("case-decide-phone-en.png"),
    picture!("case-decide-phone-th.png"),
    picture!("house-phone-en.png"),
    picture!("house-phone-th.png"),
    picture!("law-phone-en.png"),
    picture!("law-phone-th.png"),
    picture!("result-phone-en.png"),
    picture!("result-phone-th.png"),
    picture!("work-phone-en.png"),
    picture!("work-phone-th.png"),
];

/// The beginning of the digest of each file, in their order.
static DIGESTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let digest = |(_, _, content): &(&str, &str, &[u8])| HEXLOWER.encode(&Sha256::digest(content)[..6]);
    FILES.iter().map(digest).collect()
});

/// The address of a file, with the digest of its content.
pub(crate) fn address(name: &str) -> String {
    let found = FILES.iter().position(|(known, ..)| *known == name).and_then(|index| DIGESTS.get(index));
    match found {
        Some(digest) => format!("/assets/{name}?v={digest}"),
        None => format!("/assets/{name}"),
    }
}

/// The routes of the files.
pub(crate) fn routes() -> Router<Server> {
    let mut router = Router::new();
    for (name, kind, content) in FILES {
        // Scripts import each other by their plain names: a browser asks again after a day.
        let age = if *kind == FONT { "public, max-age=31536000, immutable" } else { "public, max-age=86400" };
        let headers = [
            (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
            (header::CACHE_CONTROL, HeaderValue::from_static(age)),
        ];
        let file = move || async move { (headers, *content) };
        router = router.route(&format!("/assets/{name}"), get(file));
    }
    router
}
