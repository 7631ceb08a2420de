use std::cmp::Reverse;
use std::collections::BTreeMap;

#[derive(Default)]
struct Node {
    /// In the order of the alphabet.
    children: BTreeMap<char, Node>,
    /// How often what leads here was a whole one, not only the beginning of others.
    count: u64,
}

pub struct Completer {
    root: Node,
}

impl Completer {
    pub fn new() -> Self {
        Self { root: Node::default() }
    }

    pub fn learn(&mut self, word: &str) {
        let mut node = &mut self.root;
        for letter in word.chars() {
            node = node.children.entry(letter).or_default();
        }
        node.count += 1;
    }

    pub fn suggest(&mut self, prefix: &str, limit: i64) -> Vec<String> {
        let mut node = &self.root;
        for letter in prefix.chars() {
            match node.children.get(&letter) {
                Some(child) => node = child,
                None => return Vec::new(),
            }
        }
        let mut found = Vec::new();
        gather(node, &mut prefix.to_string(), &mut found);
        // The walk went by the alphabet, and the sort is stable.
        found.sort_by_key(|&(_, count)| Reverse(count));
        found.into_iter().take(limit as usize).map(|(text, _)| text).collect()
    }
}

/// What leads to a node goes down as an argument: it is stored nowhere.
fn gather(node: &Node, text: &mut String, found: &mut Vec<(String, u64)>) {
    if node.count > 0 {
        found.push((text.clone(), node.count));
    }
    for (&letter, child) in &node.children {
        text.push(letter);
        gather(child, text, found);
        text.pop();
    }
}
