pub fn run_lengths(text: &str) -> Vec<(String, i64)> {
    let mut runs: Vec<(String, i64)> = Vec::new();
    for letter in text.chars().map(String::from) {
        // The run being read is already in the list, so nothing is left to hand out after the loop.
        match runs.last_mut() {
            Some((current, length)) if *current == letter => *length += 1,
            _ => runs.push((letter, 1)),
        }
    }
    runs
}
