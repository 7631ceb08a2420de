use std::cmp::Ordering;

pub fn pair_with_sum(sorted: &[i64], target: i64) -> Option<(i64, i64)> {
    // What is left of the list: from both ends inwards.
    let mut rest = sorted;
    while let [first, .., last] = rest {
        match (first + last).cmp(&target) {
            Ordering::Equal => return Some((*first, *last)),
            // Too small even with the largest partner left: this one is in no pair. The same holds the other way round.
            Ordering::Less => rest = &rest[1..],
            Ordering::Greater => rest = &rest[..rest.len() - 1],
        }
    }
    None
}
