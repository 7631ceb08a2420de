pub fn opening_hours(entries: &[String]) -> Result<Vec<String>, String> {
    let mut stretches = entries.iter().map(|text| read(text)).collect::<Result<Vec<_>, _>>()?;
    stretches.sort();

    let mut merged: Vec<(i64, i64)> = Vec::new();
    for (begin, end) in stretches {
        // In this order only the last one can still grow, and it may reach further than the one that joins it.
        match merged.last_mut() {
            Some(last) if begin <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((begin, end)),
        }
    }
    Ok(merged.into_iter().map(|(begin, end)| format!("{}-{}", clock(begin), clock(end))).collect())
}

/// Both times in minutes after midnight.
fn read(text: &str) -> Result<(i64, i64), String> {
    let times = text.split_once('-').and_then(|(begin, end)| Some((minutes(begin)?, minutes(end)?)));
    match times {
        // With the end bounded, and the begin before it, no hour can be too large.
        Some((begin, end)) if begin < end && end <= 24 * 60 => Ok((begin, end)),
        _ => Err(format!("not a stretch of one day: {text}")),
    }
}

fn minutes(time: &str) -> Option<i64> {
    let digits = |part: &str| match part.as_bytes() {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some(i64::from(tens - b'0') * 10 + i64::from(ones - b'0')),
        _ => None,
    };
    let (hour, minute) = time.split_once(':')?;
    let minute = digits(minute).filter(|minute| *minute < 60)?;
    Some(digits(hour)? * 60 + minute)
}

fn clock(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
