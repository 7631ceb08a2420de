use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    pub host: String,
    pub port: i64,
    pub verbose: bool,
}

const KNOWN: [&str; 3] = ["host", "port", "verbose"];

pub fn read_settings(entries: &[String]) -> Result<Settings, String> {
    let values = values_of(entries)?;
    // From here on there are only checked values: whoever holds the result need not ask again.
    Ok(Settings {
        host: host_of(values.get("host").copied())?,
        port: port_of(values.get("port").copied())?,
        verbose: verbose_of(values.get("verbose").copied())?,
    })
}

/// Texts by key, of known keys only and each once.
fn values_of(entries: &[String]) -> Result<HashMap<&str, &str>, String> {
    let mut values = HashMap::new();
    for line in entries.iter().map(|each| each.trim()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (before, after) = line.split_once('=').ok_or_else(|| format!("{line:?} has no equals sign"))?;
        let key = before.trim();
        if !KNOWN.contains(&key) {
            return Err(format!("there is no key {key:?}"));
        }
        if values.insert(key, after.trim()).is_some() {
            return Err(format!("{key} stands there twice"));
        }
    }
    Ok(values)
}

fn host_of(text: Option<&str>) -> Result<String, String> {
    match text {
        Some(host) if !host.is_empty() => Ok(host.to_string()),
        _ => Err("a host is needed".to_string()),
    }
}

fn port_of(text: Option<&str>) -> Result<i64, String> {
    let text = text.unwrap_or("8080");
    // Reading a number also takes a sign, which is not a digit.
    let is_number = text.chars().all(|character| character.is_ascii_digit());
    match text.parse() {
        Ok(port) if is_number && (1..=65535).contains(&port) => Ok(port),
        _ => Err(format!("a port is a number from 1 to 65535, not {text:?}")),
    }
}

fn verbose_of(text: Option<&str>) -> Result<bool, String> {
    match text {
        Some("true") => Ok(true),
        None | Some("false") => Ok(false),
        Some(other) => Err(format!("verbose is true or false, not {other:?}")),
    }
}
