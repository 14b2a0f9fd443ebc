//! All that the typesetter can reach: one template, one file with the paper, the fonts. It must never open a file,
//! fetch a package or tell the time.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::FONTS;

/// The one template.
pub(crate) const LETTER: &str = include_str!("../templates/letter.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::new(name("letter.typ"), LETTER.to_owned()));
/// Where the template finds the paper. A name is held forever, so there are only these two.
static PAPER: LazyLock<FileId> = LazyLock::new(|| name("paper.json"));

#[expect(clippy::expect_used, reason = "the names are written here, and a test makes papers with both")]
fn name(of: &str) -> FileId {
    let path = VirtualPath::new(of).expect("a plain name");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The world of one paper.
pub(crate) struct Desk {
    paper: Bytes,
}

impl Desk {
    /// The paper is JSON.
    pub(crate) fn new(paper: Vec<u8>) -> Desk {
        Desk { paper: Bytes::new(paper) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *PAPER { Ok(self.paper.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.list.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
