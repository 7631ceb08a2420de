pub fn fewest_coins(coins: &[i64], amount: i64) -> Option<i64> {
    // fewest[total] is the answer for that total; None says that it cannot be made up.
    let mut fewest: Vec<Option<i64>> = vec![Some(0)];
    for total in 1..=amount {
        // Whichever is the last one, the others are a best answer for what is left without it.
        let fitting = coins.iter().filter(|value| **value <= total);
        let best = fitting.filter_map(|value| fewest[(total - value) as usize]).min();
        fewest.push(best.map(|count| count + 1));
    }
    fewest[amount as usize]
}
