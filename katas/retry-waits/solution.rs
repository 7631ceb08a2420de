pub fn retry_waits(outcomes: &[String], first_wait: i64, longest_wait: i64) -> Result<Vec<i64>, String> {
    let mut waits = Vec::new();
    // Cut at every step, so that it never grows out of an i64.
    let mut next = first_wait.min(longest_wait);
    for outcome in outcomes {
        match outcome.as_str() {
            "ok" => return Ok(waits),
            "busy" => {
                waits.push(next);
                next = (next * 2).min(longest_wait);
            }
            // Only what may pass is worth another attempt; everything else has to be heard of.
            other => return Err(format!("{other:?} will not pass by waiting")),
        }
    }
    Err(format!("none of {} attempts succeeded", outcomes.len()))
}
