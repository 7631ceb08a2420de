use std::cmp::Reverse;
use std::collections::BinaryHeap;

#[derive(Debug, Clone, PartialEq)]
pub struct Visitor {
    pub arrives: i64,
    pub takes: i64,
}

pub fn longest_delay(clerks: i64, visitors: &[Visitor]) -> Result<i64, String> {
    if clerks < 1 {
        return Err("at least one is needed to do the work".to_string());
    }
    // The times from which each is free, the earliest on top. More than there are visitors would never be asked.
    let asked = visitors.len().min(clerks as usize);
    let mut free_from: BinaryHeap<Reverse<i64>> = (0..asked).map(|_| Reverse(0)).collect();
    let mut longest = 0;
    for visitor in visitors {
        if let Some(Reverse(earliest)) = free_from.pop() {
            // Nobody begins before the visitor is there, nor while all are busy.
            let begins = earliest.max(visitor.arrives);
            longest = longest.max(begins - visitor.arrives);
            free_from.push(Reverse(begins + visitor.takes));
        }
    }
    Ok(longest)
}
