use std::collections::HashMap;

pub fn effective_settings(layers: &[HashMap<String, Option<String>>]) -> HashMap<String, String> {
    let mut result: HashMap<String, String> = HashMap::new();
    for entries in layers {
        // All removals first: they reach only into what was there before.
        for (dropped, _) in entries.iter().filter(|(_, value)| value.is_none()) {
            result.retain(|name, _| !is_at_or_beneath(name, dropped));
        }
        for (name, value) in entries {
            if let Some(text) = value {
                result.insert(name.clone(), text.clone());
            }
        }
    }
    result
}

fn is_at_or_beneath(name: &str, above: &str) -> bool {
    name.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
