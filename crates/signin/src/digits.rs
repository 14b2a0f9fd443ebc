//! Digits as people type them: in the scripts of the region, with spaces or dashes between.

/// The digit zero of each script; its other nine digits follow it in Unicode.
const ZEROS: [char; 9] = ['0', '๐', '໐', '០', '၀', '႐', '٠', '۰', '０'];

/// The value of a decimal digit in Latin, Thai, Lao, Khmer, Myanmar, Shan, Arabic or full-width form.
fn value(c: char) -> Option<u32> {
    ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10))
}

/// A code of exactly `N` digits as ASCII; spaces and dashes between them are left out.
///
/// `None` where anything else stands in the text or the number of digits differs.
pub(crate) fn code<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut digits = [0; N];
    let mut length = 0;
    for c in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
        let value = value(c)?;
        *digits.get_mut(length)? = b'0' + u8::try_from(value).ok()?;
        length += 1;
    }
    (length == N).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn digits_of_the_region_are_read() {
        for text in
            ["012345", "๐๑๒๓๔๕", "໐໑໒໓໔໕", "០១២៣៤៥", "၀၁၂၃၄၅", "႐႑႒႓႔႕", "٠١٢٣٤٥", "۰۱۲۳۴۵", "０１２３４５"]
        {
            assert_eq!(code::<6>(text), Some(*b"012345"), "{text}");
        }
        assert_eq!(code::<6>(" 012-345\n"), Some(*b"012345"));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "12345", "1234567", "12345x", "+12345", "12.345", "½12345", "①②③④⑤⑥"] {
            assert_eq!(code::<6>(text), None, "{text}");
        }
    }
}
