//! Days, and dates of which only the year or the month is known. It knows the calendar, never today.

use std::fmt;

use jiff::civil::Date;

/// A day of the civil calendar.
pub type Day = Date;

/// A date given as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the days it may mean, first and last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartialDate {
    /// The first day it may mean.
    pub first: Day,
    /// The last day it may mean.
    pub last: Day,
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for any other text and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let number = |from: usize, to: usize| -> Option<i16> {
            bytes
                .get(from..to)?
                .iter()
                .try_fold(0_i16, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i16::from(byte - b'0')))
        };
        let dash = |at: usize| bytes.get(at) == Some(&b'-');
        let year = number(0, 4)?;
        let day =
            |month: i16, day: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
        match bytes.len() {
            4 => Some(Self { first: day(1, 1)?, last: day(12, 31)? }),
            7 if dash(4) => {
                let first = day(number(5, 7)?, 1)?;
                Some(Self { first, last: first.last_of_month() })
            }
            10 if dash(4) && dash(7) => {
                let day = day(number(5, 7)?, number(8, 10)?)?;
                Some(Self { first: day, last: day })
            }
            _ => None,
        }
    }

    /// Whether this date lies before the other whatever days the two may mean.
    #[must_use]
    pub fn is_before(self, other: Self) -> bool {
        self.last < other.first
    }
}

/// As exactly as it is known: a year, a month or a day.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first, self.last);
        if first == last {
            write!(f, "{first}")
        } else if first.month() == last.month() {
            write!(f, "{:04}-{:02}", first.year(), first.month())
        } else {
            write!(f, "{:04}", first.year())
        }
    }
}
