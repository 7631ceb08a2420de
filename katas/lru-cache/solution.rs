use std::collections::{BTreeMap, HashMap};

pub struct LruCache {
    capacity: usize,
    /// Counts the uses: a greater number is a later one.
    clock: u64,
    /// Each amount with the time of its last use.
    entries: HashMap<String, (i64, u64)>,
    /// Time of the last use → key. The first one goes first.
    order: BTreeMap<u64, String>,
}

impl LruCache {
    pub fn new(capacity: i64) -> Self {
        Self { capacity: capacity as usize, clock: 0, entries: HashMap::new(), order: BTreeMap::new() }
    }

    pub fn write(&mut self, key: &str, amount: i64) {
        self.clock += 1;
        if let Some((_, used)) = self.entries.insert(key.to_string(), (amount, self.clock)) {
            self.order.remove(&used);
        }
        self.order.insert(self.clock, key.to_string());
        if self.entries.len() > self.capacity {
            if let Some((_, oldest)) = self.order.pop_first() {
                self.entries.remove(&oldest);
            }
        }
    }

    pub fn read(&mut self, key: &str) -> Option<i64> {
        let (amount, _) = *self.entries.get(key)?;
        self.write(key, amount);
        Some(amount)
    }
}
