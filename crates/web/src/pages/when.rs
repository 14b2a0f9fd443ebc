//! Days and instants as people write them: the Buddhist era in Thai, the Gregorian elsewhere.

use lindung_engine::Day;
use lindung_store::Instant;

/// Years from the Gregorian to the Buddhist era, as Thailand counts it.
const BUDDHIST: i16 = 543;

/// The day of an instant, in universal time.
pub(super) fn day(language: &str, at: Instant) -> String {
    date(language, crate::law::day(at))
}

/// A day.
pub(super) fn date(language: &str, day: Day) -> String {
    let (year, month, day) = (day.year(), day.month(), day.day());
    match language {
        "th" => format!("{day}/{month:02}/{}", year + BUDDHIST),
        "en" => format!("{year}-{month:02}-{day:02}"),
        _ => format!("{day:02}/{month:02}/{year}"),
    }
}

/// The day and the time of an instant, in universal time.
pub(super) fn moment(language: &str, at: Instant) -> String {
    let time = jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC);
    format!("{} {:02}:{:02} UTC", day(language, at), time.hour(), time.minute())
}

/// A date as the contract has it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as people write it; any other text as it is.
pub(super) fn written(language: &str, text: &str) -> String {
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').filter(is_number).collect();
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    if language == "en" || parts.len() != lengths.len() {
        return text.to_owned();
    }
    let year = |year: &str| match year.parse::<i16>() {
        Ok(known) if language == "th" => (known + BUDDHIST).to_string(),
        _ => year.to_owned(),
    };
    match (lengths.as_slice(), parts.as_slice()) {
        ([4], [of]) => year(of),
        ([4, 2], [of, month]) => format!("{month}/{}", year(of)),
        ([4, 2, 2], [of, month, day]) => format!("{day}/{month}/{}", year(of)),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_stands_in_the_calendar_of_the_reader() {
        assert_eq!(written("th", "2026-11-27"), "27/11/2569");
        assert_eq!(written("th", "2008"), "2551");
        assert_eq!(written("vi", "2026-11"), "11/2026");
        assert_eq!(written("en", "2026-11-27"), "2026-11-27");
        assert_eq!(written("th", "TH-2026-0017"), "TH-2026-0017");
    }
}
