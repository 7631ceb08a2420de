use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub supplier: String,
    pub customer: String,
    pub stock: i64,
}

pub fn stop_times(links: &[Link], stopped: &str) -> Result<HashMap<String, i64>, String> {
    if links.iter().any(|link| link.stock < 0) {
        return Err("there is no stock below 0".to_string());
    }
    let mut supplied: HashMap<&str, Vec<&Link>> = HashMap::new();
    for link in links {
        supplied.entry(&link.supplier).or_default().push(link);
    }

    let mut settled = HashMap::new();
    let mut open = BinaryHeap::from([Reverse((0, stopped))]);
    // The earliest can come down no more: every way to it begins with one that is later still.
    while let Some(Reverse((day, company))) = open.pop() {
        if settled.contains_key(company) {
            continue;
        }
        settled.insert(company.to_string(), day);
        for link in supplied.get(company).into_iter().flatten() {
            open.push(Reverse((day + link.stock, &link.customer)));
        }
    }
    Ok(settled)
}
