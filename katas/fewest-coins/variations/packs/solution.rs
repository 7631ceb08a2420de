#[derive(Debug, Clone, PartialEq)]
pub struct Pack {
    pub pieces: i64,
    pub price: i64,
}

pub fn cheapest_order(packs: &[Pack], count: i64) -> Option<i64> {
    // least[wanted] is the least one pays for that many.
    let mut least = vec![0];
    for wanted in 1..=count {
        // Whichever pack comes last, the rest of the order is a cheapest one for what is still wanted without it.
        let with_last = packs.iter().map(|pack| pack.price + least[(wanted - pack.pieces).max(0) as usize]);
        least.push(with_last.min()?);
    }
    least.last().copied()
}
