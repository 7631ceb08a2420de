use std::collections::VecDeque;

pub struct FairQueue {
    limit: i64,
    preferred: VecDeque<String>,
    others: VecDeque<String>,
    /// How many were served in a row while somebody else was passed over.
    passed: i64,
}

impl FairQueue {
    pub fn new(limit: i64) -> Self {
        Self { limit, preferred: VecDeque::new(), others: VecDeque::new(), passed: 0 }
    }

    pub fn enter(&mut self, job: &str, urgent: bool) {
        let queue = if urgent { &mut self.preferred } else { &mut self.others };
        queue.push_back(job.to_string());
    }

    pub fn serve(&mut self) -> Option<String> {
        if self.others.is_empty() {
            // Nobody is passed over where nobody else waits.
            return self.preferred.pop_front();
        }
        if self.passed >= self.limit || self.preferred.is_empty() {
            self.passed = 0;
            return self.others.pop_front();
        }
        self.passed += 1;
        self.preferred.pop_front()
    }

    pub fn waiting(&mut self) -> i64 {
        (self.preferred.len() + self.others.len()) as i64
    }
}
