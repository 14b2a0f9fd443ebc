//! The law and the languages: built into the binary, or read from a folder.

use std::fs;
use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};
use lindung_engine::Corpus;
use lindung_engine::law::FileProblem;

static DATA: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../data");

/// The files of a data folder, by path below it.
#[derive(Debug, Default)]
pub struct Files(Vec<(String, String)>);

/// Why the law could not be read.
#[derive(Debug)]
pub enum Unreadable {
    /// A file or folder that cannot be opened.
    Io(PathBuf, std::io::Error),
    /// Places that are no law, with the files they stand in.
    Law(Files, Vec<FileProblem>),
}

impl Files {
    /// The files built in.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = Vec::new();
        collect(&DATA, &mut files);
        Self(files)
    }

    /// The files of a folder.
    ///
    /// # Errors
    /// A file or folder that cannot be opened, or is not text.
    pub fn of_folder(folder: &Path) -> Result<Self, Unreadable> {
        let mut files = Vec::new();
        walk(folder, "", &mut files)?;
        Ok(Self(files))
    }

    /// Paths and texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The same, to be gone through again and again.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a file.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == path).map(|(_, text)| text)
    }

    /// Reads the law out of the files.
    ///
    /// # Errors
    /// Every place that is no law.
    pub fn corpus(self) -> Result<(Corpus, Self), Unreadable> {
        match Corpus::read(self.iter()) {
            Ok(corpus) => Ok((corpus, self)),
            Err(problems) => Err(Unreadable::Law(self, problems)),
        }
    }
}

fn collect(dir: &Dir<'_>, files: &mut Vec<(String, String)>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => collect(dir, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                if let Some(text) = file.contents_utf8() {
                    files.push((path, text.to_owned()));
                }
            }
        }
    }
}

fn walk(folder: &Path, below: &str, files: &mut Vec<(String, String)>) -> Result<(), Unreadable> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| Unreadable::Io(path, error)
    };
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let entry = entry.map_err(failed(folder))?;
        let path = entry.path();
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            walk(&path, &format!("{name}/"), files)?;
        } else if matches!(path.extension().and_then(|e| e.to_str()), Some("toml" | "ftl")) {
            let text = fs::read_to_string(&path).map_err(failed(&path))?;
            files.push((name, text));
        }
    }
    Ok(())
}

/// The law built in.
///
/// # Errors
/// Never, for a build whose tests passed.
pub fn embedded() -> Result<Corpus, Unreadable> {
    Files::embedded().corpus().map(|(corpus, _)| corpus)
}
