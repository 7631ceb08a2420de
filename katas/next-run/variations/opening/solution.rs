const DAY: i64 = 24 * 60;
const WEEK: i64 = 7 * DAY;

#[derive(Debug, Clone, PartialEq)]
pub struct Hours {
    pub weekday: i64,
    pub opens: i64,
    pub closes: i64,
}

pub fn wait_until_open(hours: &[Hours], day: i64, minute: i64) -> Option<i64> {
    let now = day * DAY + minute;
    hours.iter().map(|each| wait(each, now)).min()
}

fn wait(hours: &Hours, now: i64) -> i64 {
    let length = hours.closes - hours.opens + if hours.closes > hours.opens { 0 } else { DAY };
    // The week is a circle: asking how long ago it opened last leaves no case of its own for its end.
    let ago = (now - hours.weekday * DAY - hours.opens).rem_euclid(WEEK);
    if ago < length {
        0
    } else {
        WEEK - ago
    }
}
