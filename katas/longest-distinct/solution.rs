use std::collections::HashMap;

pub fn longest_distinct(items: &[String]) -> i64 {
    let mut last_at: HashMap<&String, usize> = HashMap::new();
    let mut longest = 0;
    let mut start = 0;
    for (position, item) in items.iter().enumerate() {
        // A repeat from before the stretch is no repeat within it: the start must never move back.
        if let Some(previous) = last_at.insert(item, position) {
            start = start.max(previous + 1);
        }
        longest = longest.max(position - start + 1);
    }
    longest as i64
}
