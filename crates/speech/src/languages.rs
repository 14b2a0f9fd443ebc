//! All languages that the files hold: `locales/th/terms.ftl` is Thai.

use std::sync::Arc;

use crate::speech::{Bundle, Speech};

/// The languages, read once.
#[derive(Clone, Debug)]
pub struct Languages(Vec<Arc<Speech>>);

impl Languages {
    /// Reads the languages out of files: pairs of a path below the data folder and the text.
    #[must_use]
    pub fn read<'f>(files: &(impl Iterator<Item = (&'f str, &'f str)> + Clone)) -> Self {
        let mut codes: Vec<&str> = files.clone().filter_map(|(path, _)| language_of(path)).collect();
        codes.sort_unstable();
        codes.dedup();
        let english = Bundle::read("en", files.clone()).map(Arc::new);
        let one = |code: &&str| {
            let own =
                if *code == "en" { english.clone() } else { Bundle::read(code, files.clone()).map(Arc::new) };
            Arc::new(Speech::new(code, own, english.clone()))
        };
        Self(codes.iter().map(one).collect())
    }

    /// The codes, in order.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|speech| speech.code())
    }

    /// A language by its code.
    #[must_use]
    pub fn find(&self, code: &str) -> Option<Arc<Speech>> {
        self.0.iter().find(|speech| speech.code() == code).cloned()
    }

    /// English, which stands in for every other.
    #[must_use]
    pub fn english(&self) -> Arc<Speech> {
        self.find("en").unwrap_or_else(|| Arc::new(Speech::new("en", None, None)))
    }

    /// The first language of a header `Accept-Language` that is here, heaviest first; else English.
    #[must_use]
    pub fn accepted(&self, header: &str) -> Arc<Speech> {
        let mut wanted: Vec<(f32, &str)> = Vec::new();
        for item in header.split(',').take(20) {
            let mut parts = item.split(';');
            let code = parts.next().unwrap_or_default().trim();
            let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).and_then(|q| q.parse().ok());
            wanted.push((weight.unwrap_or(1.0), code));
        }
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        let found = wanted.iter().find_map(|(_, code)| self.find(&primary(code)));
        found.unwrap_or_else(|| self.english())
    }
}

/// `locales/th/terms.ftl` is Thai.
fn language_of(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?.split('/').next()
}

/// `th_TH.UTF-8` is Thai.
#[must_use]
pub fn primary(name: &str) -> String {
    name.split(['_', '-', '.', '@']).next().unwrap_or_default().to_lowercase()
}
