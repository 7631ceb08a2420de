pub fn fill_numbered(pattern: &str, parts: &[String]) -> Result<String, String> {
    let mut filled = String::new();
    // What is left to be read; a part never becomes part of it.
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('%') {
        filled.push_str(before);
        if let Some(behind) = after.strip_prefix('%') {
            filled.push('%');
            rest = behind;
            continue;
        }
        let behind = after.trim_start_matches(|character: char| character.is_ascii_digit());
        let digits = &after[..after.len() - behind.len()];
        // Neither nothing nor a number too long to be read is the number of a part, and 0 is not either.
        let part = digits
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1))
            .and_then(|index| parts.get(index))
            .ok_or_else(|| format!("there is no part for the sign before {after:?}"))?;
        filled.push_str(part);
        rest = behind;
    }
    filled.push_str(rest);
    Ok(filled)
}
