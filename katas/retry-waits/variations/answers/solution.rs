#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub status: i64,
    pub pause: Option<i64>,
}

pub fn total_wait(answers: &[Answer], first_wait: i64) -> Result<i64, String> {
    let mut total = 0;
    let mut own = first_wait;
    for answer in answers {
        match answer.status {
            200..=299 => return Ok(total),
            // A pause of 0 is one: only a missing one leaves the choice to the caller.
            429 | 503 => total += answer.pause.unwrap_or(own),
            // Nothing else will pass by waiting; it has to be heard of.
            other => return Err(format!("status {other} will not pass by waiting")),
        }
        own *= 2;
    }
    Err(format!("none of {} attempts succeeded", answers.len()))
}
