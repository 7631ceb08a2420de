#[derive(Debug, Clone, PartialEq)]
pub struct Folder {
    pub name: String,
    pub size: i64,
    pub inner: Vec<Folder>,
}

pub fn heavy_folders(root: Folder, limit: i64) -> Vec<String> {
    let mut heavy = Vec::new();
    measure(&root, limit, &mut heavy);
    heavy
}

/// Post-order: the totals come up, so everything inside is known when its holder's turn comes.
fn measure(current: &Folder, limit: i64, heavy: &mut Vec<String>) -> i64 {
    let mut total = current.size;
    for part in &current.inner {
        total += measure(part, limit, heavy);
    }
    if total >= limit {
        heavy.push(current.name.clone());
    }
    total
}
