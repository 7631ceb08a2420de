use std::collections::{BTreeSet, HashMap};

pub fn parallel_batches(waits: HashMap<String, Vec<String>>) -> Result<Vec<Vec<String>>, String> {
    // Sorted by itself, and so is every batch taken from it.
    let mut left: BTreeSet<&String> = waits.keys().chain(waits.values().flatten()).collect();
    let mut batches = Vec::new();
    while !left.is_empty() {
        // The whole batch is gathered before any of it counts as done: its tasks must not wait for each other.
        let is_free = |task: &String| waits.get(task).map_or(true, |earlier| !earlier.iter().any(|name| left.contains(name)));
        let batch: Vec<String> = left.iter().filter(|task| is_free(task)).map(|task| task.to_string()).collect();
        if batch.is_empty() {
            return Err("the rest wait for each other in a circle".to_string());
        }
        left.retain(|task| !batch.contains(task));
        batches.push(batch);
    }
    Ok(batches)
}
