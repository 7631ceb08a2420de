pub fn edit_distance(written: &str, wanted: &str) -> i64 {
    // distances[length] is the distance from what has been read of one word to the first letters of the other.
    let mut distances: Vec<i64> = (0..=wanted.len() as i64).collect();
    for letter in written.bytes() {
        let mut row = vec![distances[0] + 1];
        for (before, target) in wanted.bytes().enumerate() {
            // The last edit: a letter deleted, a letter inserted, or a letter replaced unless it is right already.
            let replaced = distances[before] + i64::from(letter != target);
            row.push(replaced.min(distances[before + 1] + 1).min(row[before] + 1));
        }
        distances = row;
    }
    distances[wanted.len()]
}
