pub fn first_fault(code: &str) -> Option<i64> {
    // The positions and kinds of the brackets still open, innermost last.
    let mut open = Vec::new();
    for (position, character) in code.chars().enumerate() {
        let opener = match character {
            ')' => '(',
            ']' => '[',
            '}' => '{',
            '(' | '[' | '{' => {
                open.push((position, character));
                continue;
            }
            _ => continue,
        };
        if !matches!(open.pop(), Some((_, kind)) if kind == opener) {
            return Some(position as i64);
        }
    }
    open.first().map(|(position, _)| *position as i64)
}
