pub fn largest(numbers: &[i64]) -> Option<i64> {
    // Nothing is the start: any number would be a wrong answer for some list.
    let mut best = None;
    for candidate in numbers {
        if best.map_or(true, |known| *candidate > known) {
            best = Some(*candidate);
        }
    }
    best
}
