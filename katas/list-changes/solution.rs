use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Changes {
    pub removed: Vec<String>,
    pub added: Vec<String>,
}

pub fn list_changes(before: &[String], after: &[String]) -> Changes {
    Changes { removed: unmatched(before, after), added: unmatched(after, before) }
}

/// What of one list finds no partner in the other.
fn unmatched(list: &[String], other: &[String]) -> Vec<String> {
    let mut partners: HashMap<&str, usize> = HashMap::new();
    for text in other {
        *partners.entry(text).or_default() += 1;
    }
    let mut left = Vec::new();
    for text in list {
        // Each partner is used up once, by the earliest that asks.
        match partners.get_mut(text.as_str()) {
            Some(count) if *count > 0 => *count -= 1,
            _ => left.push(text.clone()),
        }
    }
    left
}
