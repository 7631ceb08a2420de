use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    pub begins: String,
    pub carrier: String,
}

#[derive(Default)]
struct Node<'a> {
    children: HashMap<char, Node<'a>>,
    carrier: Option<&'a String>,
}

pub fn carriers_for(routes: &[Route], numbers: &[String]) -> Vec<Option<String>> {
    let mut root = Node::default();
    for route in routes {
        let mut node = &mut root;
        for digit in route.begins.chars() {
            node = node.children.entry(digit).or_default();
        }
        node.carrier = Some(&route.carrier);
    }
    numbers.iter().map(|number| longest(&root, number).cloned()).collect()
}

fn longest<'a>(root: &Node<'a>, number: &str) -> Option<&'a String> {
    let mut node = root;
    let mut carrier = root.carrier;
    for digit in number.chars() {
        match node.children.get(&digit) {
            Some(child) => node = child,
            None => break,
        }
        // A node where no route ends has nothing better to offer.
        carrier = node.carrier.or(carrier);
    }
    carrier
}
