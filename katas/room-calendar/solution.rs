pub struct RoomCalendar {
    opens: i64,
    closes: i64,
    /// Begins and ends; sorted, none overlapping another.
    entries: Vec<(i64, i64)>,
}

impl RoomCalendar {
    pub fn new(opens: i64, closes: i64) -> Self {
        Self { opens, closes, entries: Vec::new() }
    }

    pub fn book(&mut self, begin: i64, end: i64) -> bool {
        if begin >= end || begin < self.opens || end > self.closes {
            return false;
        }
        // Two overlap exactly when each begins before the other ends.
        if self.entries.iter().any(|other| begin < other.1 && other.0 < end) {
            return false;
        }
        self.entries.push((begin, end));
        self.entries.sort();
        true
    }

    pub fn cancel(&mut self, begin: i64) -> bool {
        let before = self.entries.len();
        self.entries.retain(|entry| entry.0 != begin);
        self.entries.len() < before
    }

    pub fn next_free(&mut self, earliest: i64, minutes: i64) -> Option<i64> {
        let mut candidate = earliest.max(self.opens);
        for other in &self.entries {
            if candidate + minutes <= other.0 {
                break;
            }
            // Too little room before this one. It may also lie before the candidate altogether, which then stays.
            candidate = candidate.max(other.1);
        }
        (candidate + minutes <= self.closes).then_some(candidate)
    }
}
