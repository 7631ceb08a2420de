pub struct TokenBucket {
    capacity: i64,
    interval: i64,
    tokens: i64,
    /// How many came since time 0, the lost ones included.
    arrived: i64,
}

impl TokenBucket {
    pub fn new(capacity: i64, interval: i64) -> Self {
        Self { capacity, interval, tokens: capacity, arrived: 0 }
    }

    pub fn spend(&mut self, amount: i64, now: i64) -> bool {
        // Nothing happens between calls: what came meanwhile is made up for here, whether the call succeeds or not.
        let arrived = now / self.interval;
        self.tokens = (self.tokens + arrived - self.arrived).min(self.capacity);
        self.arrived = arrived;
        if amount > self.tokens {
            return false;
        }
        self.tokens -= amount;
        true
    }
}
