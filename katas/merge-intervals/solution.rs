#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub begin: i64,
    pub end: i64,
}

pub fn merge_spans(spans: &[Span]) -> Vec<Span> {
    let mut sorted = spans.to_vec();
    sorted.sort_by_key(|span| span.begin);

    let mut merged: Vec<Span> = Vec::new();
    for next in sorted {
        // In this order only the last one can still grow, and it may reach further than the one that joins it.
        match merged.last_mut() {
            Some(last) if next.begin <= last.end => last.end = last.end.max(next.end),
            _ => merged.push(next),
        }
    }
    merged
}
