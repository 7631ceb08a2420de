pub fn widest_gap(spots: &[i64], sensors: i64) -> Result<i64, String> {
    let (first, last) = match spots {
        [first, .., last] if (2..=spots.len() as i64).contains(&sensors) => (first, last),
        _ => return Err("there have to be 2 or more, and a spot for each".to_string()),
    };
    // Up to low enough of them fit, from high on too few; the answer is the last that is enough.
    let mut low = 1;
    let mut high = last - first + 1;
    while low + 1 < high {
        let middle = (low + high) / 2;
        if fitting(spots, middle) >= sensors {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

/// The first spot that is far enough leaves the most room for the others.
fn fitting(spots: &[i64], distance: i64) -> i64 {
    let mut count = 0;
    let mut last = None;
    for &spot in spots {
        if last.map_or(true, |taken| spot - taken >= distance) {
            count += 1;
            last = Some(spot);
        }
    }
    count
}
