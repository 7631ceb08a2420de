use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    pub at: i64,
    pub service: String,
    pub works: bool,
}

#[derive(Default)]
struct Breaker {
    failures: i64,
    paused_until: Option<i64>,
}

pub fn spared_calls(calls: &[Call], threshold: i64, pause: i64) -> HashMap<String, i64> {
    let mut spared = HashMap::new();
    let mut breakers: HashMap<&str, Breaker> = HashMap::new();
    for call in calls {
        let breaker = breakers.entry(&call.service).or_default();
        if breaker.paused_until.is_some_and(|until| call.at < until) {
            *spared.entry(call.service.clone()).or_default() += 1;
        } else if call.works {
            *breaker = Breaker::default();
        } else {
            // The row outlasts the pause: only success empties it, so a trial that fails is enough for the next one.
            breaker.failures += 1;
            if breaker.failures >= threshold {
                breaker.paused_until = Some(call.at + pause);
            }
        }
    }
    spared
}
