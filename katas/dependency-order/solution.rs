use std::collections::{HashMap, HashSet};

#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    pub task: String,
    pub before: String,
}

pub fn run_order(tasks: &[String], needs: &[Need]) -> Result<Vec<String>, String> {
    let mut waits_for: HashMap<&String, Vec<&String>> = tasks.iter().map(|name| (name, Vec::new())).collect();
    for need in needs {
        if !waits_for.contains_key(&need.before) {
            return Err("a pair names something unknown".to_string());
        }
        let earlier = waits_for.get_mut(&need.task).ok_or("a pair names something unknown")?;
        earlier.push(&need.before);
    }

    let mut order = Vec::new();
    let mut taken: HashSet<&String> = HashSet::new();
    while order.len() < tasks.len() {
        // Searching from the front settles the tie; for long lists a heap of the free ones would be quicker.
        let next = tasks
            .iter()
            .find(|name| !taken.contains(name) && waits_for[name].iter().all(|earlier| taken.contains(earlier)))
            .ok_or("the rest wait for each other in a circle")?;
        taken.insert(next);
        order.push(next.clone());
    }
    Ok(order)
}
