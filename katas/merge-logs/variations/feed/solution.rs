use std::collections::BTreeMap;

pub struct LogFeed {
    /// By source, the time it reported last.
    reported: Vec<Option<i64>>,
    /// By time, source and arrival: in the order in which they go out.
    held: BTreeMap<(i64, i64, u64), String>,
    arrivals: u64,
}

impl LogFeed {
    pub fn new(sources: i64) -> Self {
        Self { reported: vec![None; sources as usize], held: BTreeMap::new(), arrivals: 0 }
    }

    pub fn deliver(&mut self, source: i64, time: i64, line: &str) -> Result<Vec<String>, String> {
        let last = &mut self.reported[source as usize];
        if last.is_some_and(|known| time < known) {
            return Err(format!("source {source} goes back to {time}"));
        }
        *last = Some(time);
        self.held.insert((time, source, self.arrivals), line.to_string());
        self.arrivals += 1;
        // None is smaller than any time: a source without a report holds back all.
        let Some(mark) = self.reported.iter().copied().min().flatten() else {
            return Ok(Vec::new());
        };
        // What lies at the mark itself may still get company that belongs before it.
        let staying = self.held.split_off(&(mark, 0, 0));
        Ok(std::mem::replace(&mut self.held, staying).into_values().collect())
    }

    pub fn finish(&mut self) -> Vec<String> {
        std::mem::take(&mut self.held).into_values().collect()
    }
}
