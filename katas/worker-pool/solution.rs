use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub fn finish_times(workers: i64, durations: &[i64]) -> Result<Vec<i64>, String> {
    if workers < 1 {
        return Err("at least one is needed to do the work".to_string());
    }
    // The times from which each is free, the earliest on top. More than there are jobs would never be asked.
    let asked = durations.len().min(workers as usize);
    let mut free_from: BinaryHeap<Reverse<i64>> = (0..asked).map(|_| Reverse(0)).collect();
    let mut finished = Vec::new();
    for duration in durations {
        if let Some(Reverse(earliest)) = free_from.pop() {
            free_from.push(Reverse(earliest + duration));
            finished.push(earliest + duration);
        }
    }
    Ok(finished)
}
