pub struct PageHistory {
    shown: Vec<String>,
    at: usize,
}

impl PageHistory {
    pub fn new(start: &str) -> Self {
        Self { shown: vec![start.to_string()], at: 0 }
    }

    pub fn visit(&mut self, page: &str) {
        // Cutting the list here is what makes the steps ahead unreachable.
        self.shown.truncate(self.at + 1);
        self.shown.push(page.to_string());
        self.at += 1;
    }

    pub fn back(&mut self) -> String {
        self.at = self.at.saturating_sub(1);
        self.shown[self.at].clone()
    }

    pub fn forward(&mut self) -> String {
        self.at = (self.at + 1).min(self.shown.len() - 1);
        self.shown[self.at].clone()
    }
}
