#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub label: String,
    pub children: Vec<Entry>,
}

pub fn menu_paths(menu: &[Entry]) -> Vec<String> {
    let mut paths = Vec::new();
    for entry in menu {
        if entry.children.is_empty() {
            paths.push(entry.label.clone());
        }
        // The paths below are complete from there on: they lack this one step.
        for path in menu_paths(&entry.children) {
            paths.push(format!("{} > {}", entry.label, path));
        }
    }
    paths
}
