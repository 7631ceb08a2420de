pub fn wrap_text(text: &str, width: i64) -> Result<Vec<String>, String> {
    let most = match usize::try_from(width) {
        Ok(most) if most > 0 => most,
        _ => return Err("a line needs a width of 1 or more".to_string()),
    };
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.len() + 1 + word.len() <= most {
            line.push(' ');
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(line);
        }
        // The last piece stays the current line, so that more words can follow it.
        let mut rest = word;
        while rest.len() > most {
            let (piece, remainder) = rest.split_at(most);
            lines.push(piece.to_string());
            rest = remainder;
        }
        line = rest.to_string();
    }
    if !line.is_empty() {
        lines.push(line);
    }
    Ok(lines)
}
