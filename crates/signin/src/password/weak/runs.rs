//! Runs of characters that fingers or the calendar choose: rows of keys, sequences, years and dates.

/// Rows and zigzags of keyboards, as fingers walk them, folded as passwords are. The Thai rows are those of
/// the Kedmanee layout.
const WALKS: [&str; 19] = [
    "1234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "!@#$%^&*()+",
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "5tgb",
    "6yhn",
    "7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "qawsedrftgyhujikolp",
    "azsxdcfvgbhnjmk",
    "ๆไ\u{e4d}าพะรนียบล",
    "ฟหกดเ้่าสวง",
    "ผปแอิืทมใฝ",
];

/// The fewest characters of a run.
const SHORTEST: usize = 3;

/// Where runs that begin with the first of `letters` may end, in characters from there.
pub(super) fn ends(letters: &[char]) -> impl Iterator<Item = usize> {
    let steps = [0, 1, -1].into_iter().map(|step| sequence(letters, step));
    let walks = WALKS.iter().map(|walk| walked(letters, walk));
    let longest = steps.chain(walks).max().unwrap_or_default();
    // Every shorter run counts too: the next piece may begin within this one.
    let runs = SHORTEST..=longest;
    runs.chain([4, 6, 8].into_iter().filter(|length| letters.get(..*length).is_some_and(is_date)))
}

/// How many characters follow each other at a distance of `step` code points.
fn sequence(letters: &[char], step: i64) -> usize {
    let follows = |pair: &[char]| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0])) == step;
    1 + letters.windows(2).take_while(|pair| follows(pair)).count()
}

/// How many characters follow a walk from any of its keys, forwards or backwards.
fn walked(letters: &[char], walk: &str) -> usize {
    let Some(first) = letters.first() else { return 0 };
    let along = |keys: &mut dyn Iterator<Item = char>| {
        letters.iter().zip(keys).take_while(|(letter, key)| **letter == *key).count()
    };
    walk.char_indices()
        .filter(|(_, key)| key == first)
        .map(|(at, key)| {
            let backwards = &walk[..at + key.len_utf8()];
            along(&mut walk[at..].chars()).max(along(&mut backwards.chars().rev()))
        })
        .max()
        .unwrap_or_default()
}

/// Whether digits are a year (also of the Buddhist era), or a day in the usual orders.
fn is_date(letters: &[char]) -> bool {
    let number =
        |digits: &[char]| digits.iter().try_fold(0, |n, c| c.to_digit(10).map(|digit| 10 * n + digit));
    let year = |digits: &[char]| {
        number(digits).is_some_and(|year| (1900..2100).contains(&year) || (2440..2640).contains(&year))
    };
    let day = |digits: &[char]| number(digits).is_some_and(|day| (1..=31).contains(&day));
    let month = |digits: &[char]| number(digits).is_some_and(|month| (1..=12).contains(&month));
    match letters.len() {
        4 => year(letters) || day(&letters[..2]) && month(&letters[2..]),
        6 => {
            let (first, middle, last) = (&letters[..2], &letters[2..4], &letters[4..]);
            number(letters).is_some() && (day(first) && month(middle) || month(middle) && day(last))
        }
        8 => {
            let ends_in_year = year(&letters[4..]) && day(&letters[..2]) && month(&letters[2..4]);
            ends_in_year || year(&letters[..4]) && month(&letters[4..6]) && day(&letters[6..])
        }
        _ => false,
    }
}
