pub fn best_trip(outbound: &[i64], inbound: &[i64], budget: i64) -> Option<i64> {
    let mut best = None;
    // What of it is still possible: the dearest at its end.
    let mut possible = inbound;
    for there in outbound {
        // Too dear with this one is too dear with all that follow: never back up again.
        while let [rest @ .., back] = possible {
            if there + back <= budget {
                best = best.max(Some(there + back));
                break;
            }
            possible = rest;
        }
    }
    best
}
