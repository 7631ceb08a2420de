pub fn split_total(total: i64, sizes: &[i64]) -> Result<Vec<i64>, String> {
    if total < 0 || sizes.iter().any(|size| *size < 1) {
        return Err("the total must not be negative, a size not below 1".to_string());
    }
    let mut counts = Vec::new();
    let mut rest = total;
    // As with digits, but each place has a base of its own; the smallest unit comes out first.
    for size in sizes.iter().rev() {
        counts.push(rest % size);
        rest /= size;
    }
    counts.push(rest);
    counts.reverse();
    Ok(counts)
}
