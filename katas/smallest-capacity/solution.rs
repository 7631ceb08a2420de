pub fn smallest_capacity(parcels: &[i64], days: i64) -> Result<i64, String> {
    if days < 1 {
        return Err("it takes 1 or more of them".to_string());
    }
    // Below low it is not enough, from high on it is; both ends move until they meet.
    let mut low = parcels.iter().copied().max().unwrap_or(0);
    let mut high = parcels.iter().sum();
    while low < high {
        let middle = (low + high) / 2;
        if trips_with(middle, parcels) <= days {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

fn trips_with(capacity: i64, parcels: &[i64]) -> i64 {
    let mut trips = 1;
    let mut load = 0;
    for each in parcels {
        // Taking as many as fit each time is never worse than leaving one for later.
        if load + each > capacity {
            trips += 1;
            load = 0;
        }
        load += each;
    }
    trips
}
