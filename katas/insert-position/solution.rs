pub fn insert_position(sorted: &[i64], target: i64) -> i64 {
    // Invariant: everything before low is smaller than the target, nothing from high on is. They meet at the answer.
    let (mut low, mut high) = (0, sorted.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if sorted[middle] < target {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low as i64
}
