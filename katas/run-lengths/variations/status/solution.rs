#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub at: i64,
    pub status: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    pub status: String,
    pub begin: i64,
    pub until: i64,
}

pub fn periods_of(samples: &[Sample], end: i64) -> Vec<Period> {
    let mut periods: Vec<Period> = Vec::new();
    let ends = samples.iter().skip(1).map(|sample| sample.at).chain([end]);
    // What held for no time would part neighbours that belong together.
    for (sample, until) in samples.iter().zip(ends).filter(|(sample, until)| sample.at < *until) {
        match periods.last_mut() {
            Some(current) if current.status == sample.status => current.until = until,
            _ => periods.push(Period { status: sample.status.clone(), begin: sample.at, until }),
        }
    }
    periods
}
