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
