//! The fonts that come with the program, and which characters they hold. It must never look for fonts of the system:
//! a paper looks the same wherever it is made.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

const FILES: &[&[u8]] = &[
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansThaiLooped-Regular.ttf"),
    include_bytes!("../fonts/NotoSansThaiLooped-Bold.ttf"),
    include_bytes!("../fonts/NotoSansLao-Regular.ttf"),
    include_bytes!("../fonts/NotoSansLao-Bold.ttf"),
    include_bytes!("../fonts/NotoSansKhmer-Regular.ttf"),
    include_bytes!("../fonts/NotoSansKhmer-Bold.ttf"),
    include_bytes!("../fonts/NotoSansMyanmar-Regular.ttf"),
    include_bytes!("../fonts/NotoSansMyanmar-Bold.ttf"),
    include_bytes!("../fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSymbols2-Regular.ttf"),
];

/// The fonts and their book.
pub(crate) struct Fonts {
    pub(crate) list: Vec<Font>,
    pub(crate) book: LazyHash<FontBook>,
}

pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let list: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&list));
    Fonts { list, book }
});

/// Whether a font of ours holds the character. What none holds is printed as `U+FFFD`.
pub fn prints(character: char) -> bool {
    // Almost every text is ASCII, and all of it that can be seen is in the first font.
    matches!(character, ' '..='~')
        || FONTS.list.iter().any(|font| font.info().coverage.contains(u32::from(character)))
}
