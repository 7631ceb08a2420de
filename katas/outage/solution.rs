use std::collections::{BTreeSet, HashMap, HashSet};

pub fn affected_by(needs: HashMap<String, Vec<String>>, failed: &str) -> Result<Vec<String>, String> {
    if !needs.contains_key(failed) {
        return Err(format!("there is no {failed:?}"));
    }
    // Turned around: by name, what is affected directly.
    let mut users: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, used) in &needs {
        for each in used {
            users.entry(each).or_default().push(name);
        }
    }

    let mut affected = Vec::new();
    let mut seen = HashSet::from([failed]);
    let mut round = BTreeSet::from([failed]);
    while !round.is_empty() {
        // All that are one step further: the set keeps each once, and in order.
        let further = round.iter().filter_map(|name| users.get(name)).flatten();
        round = further.copied().filter(|user| !seen.contains(user)).collect();
        seen.extend(&round);
        affected.extend(round.iter().map(|name| name.to_string()));
    }
    Ok(affected)
}
