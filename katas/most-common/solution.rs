use std::collections::HashMap;

pub fn most_common(words: &[String]) -> Option<String> {
    let mut counts: HashMap<&String, usize> = HashMap::new();
    for item in words {
        *counts.entry(item).or_default() += 1;
    }

    let mut best: Option<&String> = None;
    // A hash map has no order, the list has: the strict comparison leaves a tie with the earlier one.
    for item in words {
        if best.map_or(true, |known| counts[item] > counts[known]) {
            best = Some(item);
        }
    }
    best.cloned()
}
