//! Days counted from 1970-01-01, their dates and ages. It knows the calendar, never today.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Milliseconds of a day.
pub(super) const DAY_MS: i64 = 86_400_000;
/// Milliseconds of an hour.
pub(super) const HOUR_MS: i64 = 3_600_000;

/// The day of an instant, in UTC.
pub(super) const fn day_of(ms: i64) -> i64 {
    ms.div_euclid(DAY_MS)
}

/// The date of a day.
///
/// # Errors
/// A day outside the years a date can hold.
pub(super) fn date(day: i64) -> Result<Date, String> {
    let instant = Timestamp::from_second(day.saturating_mul(DAY_MS / 1000));
    let instant = instant.map_err(|error| format!("demo: day {day}: {error}"))?;
    Ok(instant.to_zoned(TimeZone::UTC).date())
}

/// Whole years from a birth to a later day.
///
/// # Errors
/// As [`date`].
pub(super) fn age(born: i64, on: i64) -> Result<i64, String> {
    let (born, on) = (date(born)?, date(on)?);
    let before_birthday = (on.month(), on.day()) < (born.month(), born.day());
    Ok(i64::from(on.year()) - i64::from(born.year()) - i64::from(before_birthday))
}
