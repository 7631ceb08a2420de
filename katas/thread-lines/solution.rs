use std::collections::{HashMap, HashSet};

#[derive(Debug, Clone, PartialEq)]
pub struct Post {
    pub id: i64,
    pub parent: Option<i64>,
    pub message: String,
}

type Below<'a> = HashMap<Option<i64>, Vec<&'a Post>>;

pub fn thread_lines(posts: &[Post]) -> Result<Vec<String>, String> {
    let ids: HashSet<i64> = posts.iter().map(|post| post.id).collect();
    if ids.len() < posts.len() {
        return Err("an id occurs twice".to_string());
    }

    let mut below: Below = HashMap::new();
    for post in posts {
        below.entry(post.parent).or_default().push(post);
    }

    let mut lines = Vec::new();
    walk(None, 0, &below, &mut lines);
    // The walk never comes to what is in a circle, or below something that does not exist.
    if lines.len() < posts.len() {
        return Err("some are in a circle or below something unknown".to_string());
    }
    Ok(lines)
}

/// Pre-order; the depth goes down with the walk.
fn walk(above: Option<i64>, depth: usize, below: &Below, lines: &mut Vec<String>) {
    for post in below.get(&above).into_iter().flatten() {
        lines.push("  ".repeat(depth) + &post.message);
        walk(Some(post.id), depth + 1, below, lines);
    }
}
