#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub starts: i64,
    pub until: i64,
    pub pays: i64,
}

pub fn best_income(offers: &[Offer]) -> i64 {
    let mut sorted: Vec<&Offer> = offers.iter().collect();
    sorted.sort_by_key(|each| each.until);
    // At n: the best for the first n of them.
    let mut best = vec![0];
    for (index, each) in sorted.iter().enumerate() {
        // Without it, or with it and whatever was over before it begins.
        let ended = sorted.partition_point(|other| other.until <= each.starts);
        best.push(best[index].max(each.pays + best[ended]));
    }
    best[sorted.len()]
}
