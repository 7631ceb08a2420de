use std::collections::VecDeque;

pub struct RollingPercentile {
    memory: i64,
    percent: i64,
    /// Those that count, in the order of arrival and once more in ascending order.
    arrived: VecDeque<i64>,
    sorted: Vec<i64>,
}

impl RollingPercentile {
    pub fn new(memory: i64, percent: i64) -> Self {
        Self { memory, percent, arrived: VecDeque::new(), sorted: Vec::new() }
    }

    pub fn observe(&mut self, sample: i64) -> i64 {
        self.arrived.push_back(sample);
        self.sorted.insert(self.place(sample), sample);
        if self.arrived.len() as i64 > self.memory {
            if let Some(oldest) = self.arrived.pop_front() {
                self.sorted.remove(self.place(oldest));
            }
        }
        // Rounded up in whole numbers.
        let position = (self.sorted.len() as i64 * self.percent + 99) / 100;
        self.sorted[position as usize - 1]
    }

    /// The position of the first that is not smaller.
    fn place(&self, value: i64) -> usize {
        self.sorted.partition_point(|known| *known < value)
    }
}
