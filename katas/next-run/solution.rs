use std::collections::HashSet;

pub fn next_run(pattern: &str, now: i64) -> Result<i64, String> {
    let mut named = HashSet::new();
    for part in pattern.split(',') {
        let (first, last, step) = range_of(part)?;
        if first > last || last > 59 || step < 1 {
            return Err(format!("{part:?} is no range within an hour"));
        }
        named.extend((first..=last).step_by(step as usize));
    }
    let later = (now + 1..).find(|each| named.contains(&(each % 60)));
    later.ok_or_else(|| "there is no later one".to_string())
}

/// First, last and step of one part: a single one and all of them are ranges too.
fn range_of(part: &str) -> Result<(i64, i64, i64), String> {
    let (range, step) = match part.split_once('/') {
        Some((range, step)) => (range, Some(number(step)?)),
        None => (part, None),
    };
    if range == "*" {
        return Ok((0, 59, step.unwrap_or(1)));
    }
    match (range.split_once('-'), step) {
        (Some((first, last)), _) => Ok((number(first)?, number(last)?, step.unwrap_or(1))),
        (None, None) => number(range).map(|single| (single, single, 1)),
        (None, Some(_)) => Err(format!("{part:?} has a step, but no range")),
    }
}

fn number(digits: &str) -> Result<i64, String> {
    if !digits.bytes().all(|each| each.is_ascii_digit()) {
        return Err(format!("{digits:?} is no number"));
    }
    digits.parse().map_err(|_| format!("{digits:?} is no number"))
}
