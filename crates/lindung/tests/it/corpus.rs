//! The corpus: a state added by data alone, every flaw that `law check` must find, and the corpus as shipped.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{files, lindung, repository, stderr, stdout};

#[path = "corpus/flaws.rs"]
mod flaws;
#[path = "corpus/shipped.rs"]
mod shipped;
#[path = "corpus/state_by_data_alone.rs"]
mod state_by_data_alone;

/// A copy of the data folder that a test may change.
struct Data(TempDir);

impl Data {
    fn copy() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = Self(folder);
        data.lay_over(&repository("data"));
        data
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    fn text(&self, below: &str) -> String {
        fs::read_to_string(self.path(below)).unwrap_or_else(|error| panic!("{below}: {error}"))
    }

    fn write(&self, below: &str, text: &str) {
        let path = self.path(below);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }

    /// Puts every law and language file of a folder at its place; what is there already is added to.
    fn lay_over(&self, folder: &Path) {
        for path in files(folder) {
            let below = path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
            let is_data = below.ends_with(".ftl") || below.ends_with(".toml") && below != "case.toml";
            if !is_data {
                continue;
            }
            let mut text = fs::read_to_string(&path).expect("readable");
            if self.path(&below).exists() {
                text = format!("{}\n{text}", self.text(&below));
            }
            self.write(&below, &text);
        }
    }

    fn run(&self, args: &[&str]) -> Output {
        let folder = self.0.path().to_string_lossy().into_owned();
        lindung(&[&["--corpus", &folder][..], args].concat())
    }

    fn json(&self, args: &[&str]) -> Value {
        let output = self.run(&[&["--format", "json"][..], args].concat());
        assert!(output.status.success(), "{args:?}: {}", stderr(&output));
        json(&output)
    }
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&stdout(output)).expect("JSON")
}
