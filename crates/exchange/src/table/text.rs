//! Which encoding a file of text is in, and its bytes in UTF-8. What is not UTF-8 stays wrong bytes, so that the
//! rows that hold them can be told. It must never guess an old code page: the same byte is another letter in each.

use super::Unreadable;

/// The bytes in UTF-8, without a mark. A half character of UTF-16 becomes a byte that no UTF-8 has.
pub(super) fn decode(bytes: &[u8]) -> Result<Vec<u8>, Unreadable> {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return Ok(rest.to_vec());
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return Ok(wide(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return Ok(wide(rest, u16::from_be_bytes));
    }
    let start = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    if start.iter().filter(|byte| **byte == 0).count() > start.len() / 4 {
        let what = "the file is not text, or UTF-16 without a mark at its start";
        return Err(Unreadable::new(what, "save it as CSV in UTF-8"));
    }
    Ok(bytes.to_vec())
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u8> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let mut out = Vec::with_capacity(bytes.len());
    for read in char::decode_utf16(units) {
        match read {
            Ok(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            Err(_) => out.push(0xff),
        }
    }
    if bytes.len() % 2 == 1 {
        out.push(0xff);
    }
    out
}

/// What is wrong with a cell that is not UTF-8, and what to do.
pub(super) fn wrong(cell: &[u8]) -> Option<String> {
    let at = std::str::from_utf8(cell).err()?.valid_up_to();
    let byte = cell.get(at).copied().unwrap_or_default();
    // Half of the letters or more above ASCII in the Thai block of Windows-874 is how Thai looks.
    let high = cell.iter().filter(|byte| **byte >= 0x80).count();
    let likely = if high * 2 > cell.len() { "Windows-874 (Thai)" } else { "Windows-1252" };
    Some(format!(
        "not UTF-8 text: byte {byte:02X} at place {}, perhaps {likely}; save the file as CSV UTF-8 and import it again",
        at + 1
    ))
}
