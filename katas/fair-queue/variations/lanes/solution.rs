use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    pub share: i64,
    pub jobs: Vec<String>,
}

pub fn serving_order(lanes: &[Lane]) -> Result<Vec<String>, String> {
    if lanes.iter().any(|lane| lane.share < 1) {
        return Err("a share is 1 or more".to_string());
    }
    let mut order = Vec::new();
    // What the lanes still have, piece by piece, in the order of their turns.
    let mut turns: VecDeque<_> = lanes.iter().map(|lane| lane.jobs.chunks(lane.share as usize)).collect();
    while let Some(mut pieces) = turns.pop_front() {
        if let Some(piece) = pieces.next() {
            order.extend_from_slice(piece);
            turns.push_back(pieces);
        }
    }
    Ok(order)
}
