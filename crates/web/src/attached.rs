//! What a file is, by its content, and the file without what cameras and programs write into it.

use axum::body::Bytes;
use img_parts::ImageEXIF;
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;

/// A file that is taken.
#[derive(Debug)]
pub(crate) struct Taken {
    /// Its type.
    pub(crate) media_type: &'static str,
    /// Its content as it is kept.
    pub(crate) content: Bytes,
    /// `removed`, `none` or `kept`.
    pub(crate) metadata: &'static str,
}

/// Types that are taken and kept as they are: nothing here can take out what they say of their maker.
const AS_THEY_ARE: [&str; 13] = [
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "image/gif",
    "image/heif",
    "audio/mpeg",
    "audio/m4a",
    "audio/ogg",
    "audio/x-wav",
    "video/mp4",
    "video/quicktime",
];
/// Parts of a PNG that hold words, times and places.
const WORDS: [[u8; 4]; 5] = [*b"tEXt", *b"zTXt", *b"iTXt", *b"eXIf", *b"tIME"];

/// Looks at the content, whatever the file is called; nothing where it is of no kind that is taken.
pub(crate) fn take(content: Bytes) -> Option<Taken> {
    let Some(kind) = infer::get(&content) else {
        // A page or a script is text too: it is given back as a file to save, never shown.
        let plain = std::str::from_utf8(&content).is_ok_and(|text| {
            !text.chars().any(|sign| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r' | '\u{c}'))
        });
        return plain.then_some(Taken { media_type: "text/plain", content, metadata: "none" });
    };
    let removed = |media_type, content| Some(Taken { media_type, content, metadata: "removed" });
    match kind.mime_type() {
        "image/jpeg" => removed("image/jpeg", jpeg(content)?),
        "image/png" => removed("image/png", png(content)?),
        "image/webp" => removed("image/webp", webp(content)?),
        other => {
            let media_type = AS_THEY_ARE.into_iter().find(|known| *known == other)?;
            Some(Taken { media_type, content, metadata: "kept" })
        }
    }
}

/// Only what shows the picture: the frame, its tables, and how its colours were coded.
fn jpeg(content: Bytes) -> Option<Bytes> {
    let mut jpeg = Jpeg::from_bytes(content).ok()?;
    let says = |marker: u8| {
        (markers::APP1..=markers::APP13).contains(&marker)
            || marker == markers::APP15
            || marker == markers::COM
    };
    jpeg.segments_mut().retain(|segment| !says(segment.marker()));
    Some(jpeg.encoder().bytes())
}

fn png(content: Bytes) -> Option<Bytes> {
    let mut png = Png::from_bytes(content).ok()?;
    png.chunks_mut().retain(|chunk| !WORDS.contains(&chunk.kind()));
    Some(png.encoder().bytes())
}

fn webp(content: Bytes) -> Option<Bytes> {
    let mut webp = WebP::from_bytes(content).ok()?;
    webp.set_exif(None);
    webp.remove_chunks_by_id(*b"XMP ");
    Some(webp.encoder().bytes())
}

#[cfg(test)]
mod tests {
    use img_parts::png::PngChunk;

    use super::*;

    const SECRET: &[u8] = b"13.7563N 100.5018E";

    fn holds(content: &[u8]) -> bool {
        content.windows(SECRET.len()).any(|part| part == SECRET)
    }

    /// The smallest PNG: one pixel.
    fn pixel() -> Vec<u8> {
        let mut png = vec![0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];
        let ihdr = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
        let idat = [0x78, 0x9c, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01];
        for (kind, body) in
            [(*b"IHDR", &ihdr[..]), (*b"tEXt", SECRET), (*b"IDAT", &idat[..]), (*b"IEND", &[])]
        {
            let chunk = PngChunk::new(kind, Bytes::copy_from_slice(body));
            png.extend_from_slice(&chunk.encoder().bytes());
        }
        png
    }

    #[test]
    fn a_picture_loses_where_it_was_taken_and_stays_a_picture() {
        let before = pixel();
        assert!(holds(&before));
        let taken = take(Bytes::from(before)).expect("a picture");
        assert_eq!((taken.media_type, taken.metadata), ("image/png", "removed"));
        assert!(!holds(&taken.content));
        assert_eq!(infer::get(&taken.content).map(|kind| kind.mime_type()), Some("image/png"));
        let jpeg =
            [&[0xff, 0xd8, 0xff, 0xe1, 0, 20][..], SECRET, &[0xff, 0xfe, 0, 20], SECRET, &[0xff, 0xd9]]
                .concat();
        let taken = take(Bytes::from(jpeg)).expect("a picture");
        assert_eq!((taken.media_type, holds(&taken.content)), ("image/jpeg", false));
    }

    #[test]
    fn the_content_says_what_a_file_is_and_programs_are_not_taken() {
        assert_eq!(take(Bytes::from_static(b"%PDF-1.7 x")).map(|taken| taken.metadata), Some("kept"));
        assert_eq!(
            take(Bytes::from_static("คำให้การ".as_bytes())).map(|taken| taken.media_type),
            Some("text/plain")
        );
        for program in [
            &b"\x7fELF\x02\x01\x01"[..],
            b"MZ\x90\x00",
            b"PK\x03\x04\x00\x00",
            &[0, 1, 2, 3],
            b"\xff\xd8\xff",
        ] {
            assert!(take(Bytes::copy_from_slice(program)).is_none(), "{program:?}");
        }
    }
}
