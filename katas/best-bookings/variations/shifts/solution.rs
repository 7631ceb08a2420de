pub fn best_earnings(pays: &[i64], rest: i64) -> i64 {
    // At n: the best for the first n days.
    let mut best = vec![0];
    for (day, pay) in pays.iter().enumerate() {
        // Off, or at work and before that whatever leaves room for the rest.
        let before = day.saturating_sub(rest as usize);
        best.push(best[day].max(pay + best[before]));
    }
    best[pays.len()]
}
