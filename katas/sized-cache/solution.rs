use std::collections::{BTreeMap, HashMap};

struct Kept {
    size: i64,
    used: u64,
}

pub struct SizedCache {
    room: i64,
    total: i64,
    kept: HashMap<String, Kept>,
    /// Names by the tick of their last use, the least recent first.
    order: BTreeMap<u64, String>,
    tick: u64,
}

impl SizedCache {
    pub fn new(room: i64) -> Self {
        Self { room, total: 0, kept: HashMap::new(), order: BTreeMap::new(), tick: 0 }
    }

    pub fn keep(&mut self, entry: &str, bytes: i64) -> Result<Vec<String>, String> {
        if bytes > self.room {
            return Err(format!("{bytes} is more than all the room there is, {}", self.room));
        }
        // Out before others have to go: its old size is room for the new one.
        self.drop(entry);
        let mut gone = Vec::new();
        while self.total + bytes > self.room {
            match self.order.values().next().cloned() {
                Some(oldest) => {
                    self.drop(&oldest);
                    gone.push(oldest);
                }
                None => break,
            }
        }
        self.tick += 1;
        self.order.insert(self.tick, entry.to_string());
        self.kept.insert(entry.to_string(), Kept { size: bytes, used: self.tick });
        self.total += bytes;
        Ok(gone)
    }

    pub fn touch(&mut self, entry: &str) -> bool {
        match self.kept.get_mut(entry) {
            Some(found) => {
                self.tick += 1;
                self.order.remove(&found.used);
                self.order.insert(self.tick, entry.to_string());
                found.used = self.tick;
                true
            }
            None => false,
        }
    }

    pub fn taken(&mut self) -> i64 {
        self.total
    }

    fn drop(&mut self, name: &str) {
        if let Some(dropped) = self.kept.remove(name) {
            self.order.remove(&dropped.used);
            self.total -= dropped.size;
        }
    }
}
