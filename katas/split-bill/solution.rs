use std::cmp::Reverse;

pub fn split_bill(cents: i64, weights: &[i64]) -> Result<Vec<i64>, String> {
    let total: i64 = weights.iter().sum();
    if cents < 0 || total == 0 || weights.iter().any(|&weight| weight < 0) {
        return Err("nothing may be below 0, and not all of them may be 0".to_string());
    }
    let mut shares: Vec<i64> = weights.iter().map(|weight| cents * weight / total).collect();
    let left = cents - shares.iter().sum::<i64>();
    let mut places: Vec<usize> = (0..weights.len()).collect();
    // The remainder is the lost fraction times the total: whole numbers compare exactly. The sort is stable: of equal
    // ones the first stays first.
    places.sort_by_key(|&place| Reverse(cents * weights[place] % total));
    for &place in places.iter().take(left as usize) {
        shares[place] += 1;
    }
    Ok(shares)
}
