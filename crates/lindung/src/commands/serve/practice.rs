//! The worked cases that the pages offer to begin from, built in.

use include_dir::{Dir, include_dir};
use lindung_web::Practice;
use serde_json::Value;

use super::Context;

static WORKED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../conformance/good/worked");

/// Every worked case that can be read, in the order of their files.
pub(super) fn all(context: &Context) -> Vec<Practice> {
    let mut files: Vec<_> = WORKED.files().collect();
    files.sort_by_key(|file| file.path());
    let read = |file: &include_dir::File<'_>| {
        let name = file.path().file_name()?.to_str()?;
        let id = name.strip_suffix(".toml").filter(|id| !id.contains('.'))?;
        let text = file.contents_utf8()?;
        let case: Value = toml::from_str(text).ok()?;
        let said = |key: &str| case.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        // What is not a case of this law is not offered.
        lindung_engine::Case::read(&lindung_engine::Node::from_toml(text).ok()?, &context.corpus.offences)
            .ok()?;
        Some(Practice { id: id.to_owned(), title: said("title"), notes: said("notes"), case })
    };
    files.into_iter().filter_map(read).collect()
}
