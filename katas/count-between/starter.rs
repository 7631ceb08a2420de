pub fn count_between(sorted: &[i64], least: i64, most: i64) -> i64 {
    if least > most {
        return 0;
    }
    let begin = border(sorted, |candidate| candidate >= least);
    let end = border(sorted, |candidate| candidate > most);
    end - begin
}

/// The first position where `holds` is true; it must be false up to some point and true from there on.
fn border(values: &[i64], holds: impl Fn(i64) -> bool) -> i64 {
    let mut low = 0;
    let mut high = values.len() as i64 - 1;
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(values[middle as usize]) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
