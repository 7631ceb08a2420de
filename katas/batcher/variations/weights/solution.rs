pub struct VanLoader {
    limit: i64,
    waiting: Vec<String>,
    total: i64,
}

impl VanLoader {
    pub fn new(limit: i64) -> Self {
        Self { limit, waiting: Vec::new(), total: 0 }
    }

    pub fn load(&mut self, parcel: &str, weight: i64) -> Result<Vec<String>, String> {
        // Before anything changes, so that an error leaves all as it was.
        if weight > self.limit {
            return Err(format!("no van can carry {weight}; the limit is {}", self.limit));
        }
        let leaving = if self.total + weight > self.limit { self.depart() } else { Vec::new() };
        self.waiting.push(parcel.to_string());
        self.total += weight;
        Ok(leaving)
    }

    pub fn depart(&mut self) -> Vec<String> {
        self.total = 0;
        std::mem::take(&mut self.waiting)
    }
}
