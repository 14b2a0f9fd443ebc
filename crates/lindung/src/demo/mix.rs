//! Choices that look like chance and are arithmetic: the same seed gives the same row of numbers.

/// A row of numbers; each choice takes the next one.
#[derive(Clone, Debug)]
pub(super) struct Mix(u64);

impl Mix {
    /// The row that belongs to a State's place in its list and a person's place in the State.
    pub(super) const fn of(state: usize, person: usize) -> Self {
        Self(((state as u64) << 32) ^ (person as u64) ^ 0x6c69_6e64_756e_6721)
    }

    /// The next number (SplitMix64).
    pub(super) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `count`; 0 where there is nothing to choose from.
    pub(super) fn below(&mut self, count: i64) -> i64 {
        let count = u64::try_from(count).unwrap_or(0).max(1);
        i64::try_from(self.next() % count).unwrap_or(0)
    }

    /// A number from `least` to `most`, both included.
    pub(super) fn between(&mut self, [least, most]: [i64; 2]) -> i64 {
        least + self.below(most - least + 1)
    }

    /// Whether a thing that happens in so many of a hundred happens.
    pub(super) fn happens(&mut self, per_cent: i64) -> bool {
        self.below(100) < per_cent
    }

    /// One of a list; empty where the list is.
    pub(super) fn pick<'l>(&mut self, list: &'l [String]) -> &'l str {
        let index = self.below(i64::try_from(list.len()).unwrap_or(0));
        usize::try_from(index).ok().and_then(|index| list.get(index)).map_or("", String::as_str)
    }
}
