use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Booking {
    pub person: String,
    pub project: String,
    pub hours: i64,
}

pub fn hours_booked(bookings: &[Booking]) -> HashMap<String, HashMap<String, i64>> {
    let mut sums: HashMap<String, HashMap<String, i64>> = HashMap::new();
    for booking in bookings {
        let projects = sums.entry(booking.person.to_lowercase()).or_default();
        *projects.entry(booking.project.clone()).or_default() += booking.hours;
    }
    // Only once everything is summed up: a sum may pass 0 on its way.
    for projects in sums.values_mut() {
        projects.retain(|_, sum| *sum != 0);
    }
    sums.retain(|_, projects| !projects.is_empty());
    sums
}
