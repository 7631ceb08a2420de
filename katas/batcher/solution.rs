pub struct Batcher {
    batch_size: i64,
    waiting: Vec<String>,
}

impl Batcher {
    pub fn new(batch_size: i64) -> Self {
        Self { batch_size, waiting: Vec::new() }
    }

    pub fn accept(&mut self, row: &str) -> Vec<String> {
        self.waiting.push(row.to_string());
        if (self.waiting.len() as i64) < self.batch_size {
            return Vec::new();
        }
        self.finish()
    }

    pub fn finish(&mut self) -> Vec<String> {
        // The list goes to the caller and leaves a new one behind.
        std::mem::take(&mut self.waiting)
    }
}
