use std::cmp::Reverse;
use std::collections::BinaryHeap;

#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub time: i64,
    pub line: String,
}

pub fn merge_logs(logs: &[Vec<Entry>]) -> Result<Vec<String>, String> {
    // The front of each source that still has one: its time, which source, and where in it. The earliest is on top,
    // and of equal ones that of the first source.
    let mut fronts: BinaryHeap<Reverse<(i64, usize, usize)>> = logs
        .iter()
        .enumerate()
        .filter_map(|(source, entries)| entries.first().map(|entry| Reverse((entry.time, source, 0))))
        .collect();
    let mut lines = Vec::new();
    while let Some(Reverse((now, source, position))) = fronts.pop() {
        lines.push(logs[source][position].line.clone());
        if let Some(following) = logs[source].get(position + 1) {
            if following.time < now {
                return Err(format!("it goes back from {now} to {}", following.time));
            }
            fronts.push(Reverse((following.time, source, position + 1)));
        }
    }
    Ok(lines)
}
