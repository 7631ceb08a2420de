use std::collections::HashMap;

pub fn stock_changes(monday: HashMap<String, i64>, friday: HashMap<String, i64>) -> HashMap<String, i64> {
    let mut changes = friday;
    for (article, count) in monday {
        // Missing is 0, so that what is new and what is gone need no case of their own.
        *changes.entry(article).or_default() -= count;
    }
    changes.retain(|_, change| *change != 0);
    changes
}
