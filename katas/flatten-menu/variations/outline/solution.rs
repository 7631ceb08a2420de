#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub depth: i64,
    pub heading: String,
}

pub fn outline_paths(outline: &[Line]) -> Result<Vec<String>, String> {
    let mut paths = Vec::new();
    // The headings from the outermost one to the current line: a stack, and its height is the depth allowed at most.
    let mut open: Vec<&str> = Vec::new();
    for (index, line) in outline.iter().enumerate() {
        if line.depth < 0 || line.depth > open.len() as i64 {
            return Err(format!("line {} cannot have depth {}", index + 1, line.depth));
        }
        open.truncate(line.depth as usize);
        open.push(&line.heading);
        if outline.get(index + 1).map_or(true, |next| next.depth <= line.depth) {
            paths.push(open.join(" > "));
        }
    }
    Ok(paths)
}
