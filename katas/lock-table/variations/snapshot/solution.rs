use std::collections::{HashMap, HashSet};

#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    pub title: String,
    pub holds: Vec<String>,
    pub awaits: Option<String>,
}

pub fn stuck_tasks(tasks: &[Task]) -> Result<Vec<String>, String> {
    let mut held = HashSet::new();
    let mut waiting: HashMap<&String, Vec<&Task>> = HashMap::new();
    for task in tasks {
        for lock in &task.holds {
            if !held.insert(lock) {
                return Err(format!("{lock:?} is held by two"));
            }
        }
        if let Some(lock) = &task.awaits {
            waiting.entry(lock).or_default().push(task);
        }
    }

    let is_free = |task: &&Task| task.awaits.as_ref().map_or(true, |lock| !held.contains(lock));
    let mut moving: Vec<&Task> = tasks.iter().filter(is_free).collect();
    let mut moved = HashSet::new();
    // From what moves to what that sets free; each one awaits a single lock, so none is reached twice.
    while let Some(task) = moving.pop() {
        moved.insert(&task.title);
        moving.extend(task.holds.iter().filter_map(|lock| waiting.get(lock)).flatten());
    }
    // Whatever was never reached is in a circle or behind one.
    Ok(tasks.iter().map(|task| &task.title).filter(|title| !moved.contains(title)).cloned().collect())
}
