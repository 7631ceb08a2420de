pub fn expand_braces(pattern: &str) -> Result<Vec<String>, String> {
    let open = pattern.find('{');
    let before = &pattern[..open.unwrap_or(pattern.len())];
    if before.contains('}') {
        return Err("a closing brace has no partner".to_string());
    }
    let Some(open) = open else {
        return Ok(vec![pattern.to_string()]);
    };

    let (choices, end) = read_group(pattern, open)?;
    // Choices and rest are smaller patterns of the same kind.
    let rests = expand_braces(&pattern[end + 1..])?;
    let mut results = Vec::new();
    for choice in choices {
        for word in expand_braces(choice)? {
            for rest in &rests {
                results.push(format!("{}{}{}", before, word, rest));
            }
        }
    }
    Ok(results)
}

/// Splits the group that opens at `open` at its own commas, not at those of groups inside it.
fn read_group(text: &str, open: usize) -> Result<(Vec<&str>, usize), String> {
    let mut choices = Vec::new();
    let mut depth = 0;
    let mut start = open + 1;
    for (position, character) in text[open..].char_indices().map(|(at, character)| (open + at, character)) {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && character == ',') {
            choices.push(&text[start..position]);
            start = position + 1;
        }
        if depth == 0 {
            return Ok((choices, position));
        }
    }
    Err("a group is never closed".to_string())
}
