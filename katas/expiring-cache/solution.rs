use std::collections::HashMap;

pub struct ExpiringCache {
    lifetime: i64,
    /// What, and the first moment at which it is not good any more.
    entries: HashMap<String, (i64, i64)>,
}

impl ExpiringCache {
    pub fn new(lifetime: i64) -> Self {
        Self { lifetime, entries: HashMap::new() }
    }

    pub fn store(&mut self, key: &str, content: i64, now: i64) {
        self.entries.insert(key.to_string(), (content, now + self.lifetime));
    }

    pub fn find(&mut self, key: &str, now: i64) -> Option<i64> {
        self.sweep(now);
        self.entries.get(key).map(|(content, _)| *content)
    }

    pub fn count(&mut self, now: i64) -> i64 {
        self.sweep(now);
        self.entries.len() as i64
    }

    /// Looks at all of them: a hash map keeps no order.
    fn sweep(&mut self, now: i64) {
        self.entries.retain(|_, (_, end)| now < *end);
    }
}
