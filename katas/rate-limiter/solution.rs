use std::collections::{HashMap, VecDeque};

pub struct RateLimiter {
    limit: i64,
    span: i64,
    /// By client, the moments that may still count, the oldest first; never more than the limit.
    admitted: HashMap<String, VecDeque<i64>>,
}

impl RateLimiter {
    pub fn new(limit: i64, span: i64) -> Self {
        Self { limit, span, admitted: HashMap::new() }
    }

    pub fn admit(&mut self, client: &str, now: i64) -> bool {
        let moments = self.admitted.entry(client.to_string()).or_default();
        // Time never goes back, so what has stopped counting is together at the front and never counts again.
        while let Some(oldest) = moments.front() {
            if now - oldest < self.span {
                break;
            }
            moments.pop_front();
        }
        let free = (moments.len() as i64) < self.limit;
        if free {
            moments.push_back(now);
        }
        free
    }
}
