use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub source: String,
    pub key: String,
    pub value: String,
}

pub fn explain_settings(order: &[String], rows: &[Row]) -> Result<Vec<String>, String> {
    let numbered = order.iter().enumerate().map(|(place, source)| (source.as_str(), place));
    let places: HashMap<&str, usize> = numbered.collect();
    // By key, the value by the place of its source: the last one counts.
    let mut settings: BTreeMap<&str, BTreeMap<usize, &str>> = BTreeMap::new();
    for row in rows {
        let place = places.get(row.source.as_str()).ok_or_else(|| format!("there is no source {:?}", row.source))?;
        settings.entry(&row.key).or_default().insert(*place, &row.value);
    }
    Ok(settings.iter().map(|(key, values)| line_of(key, values, order)).collect())
}

fn line_of(key: &str, values: &BTreeMap<usize, &str>, order: &[String]) -> String {
    let mut given: Vec<&str> = values.keys().map(|&place| order[place].as_str()).collect();
    let counts = given.pop().unwrap_or_default();
    let value = values.values().last().copied().unwrap_or_default();
    let line = format!("{key}={value} ({counts})");
    if given.is_empty() {
        line
    } else {
        format!("{line} instead of {}", given.join(", "))
    }
}
