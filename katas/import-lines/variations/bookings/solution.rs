#[derive(Debug, Clone, PartialEq)]
pub struct Booking {
    pub guest: String,
    pub persons: i64,
    pub arrives: i64,
    pub leaves: i64,
    pub email: Option<String>,
}

pub fn faults_of(bookings: &[Booking]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut sound: Vec<&Booking> = Vec::new();
    for (index, booking) in bookings.iter().enumerate() {
        // All of them are asked: who repairs one fault wants to know of the others.
        let wrong = rules(booking, &sound).into_iter().filter(|(_, is_right)| !is_right);
        let words: Vec<&str> = wrong.map(|(word, _)| word).collect();
        if words.is_empty() {
            sound.push(booking);
        }
        faults.extend(words.iter().map(|word| format!("{}: {word}", index + 1)));
    }
    faults
}

/// By word, whether it is right; in the order of the report.
fn rules(booking: &Booking, sound: &[&Booking]) -> [(&'static str, bool); 5] {
    let has_dates = booking.arrives < booking.leaves;
    [
        ("guest", !booking.guest.is_empty()),
        ("persons", (1..=8).contains(&booking.persons)),
        ("dates", has_dates),
        ("email", booking.email.as_deref().map_or(true, is_address)),
        ("taken", !has_dates || !sound.iter().any(|other| overlap(booking, other))),
    ]
}

fn is_address(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    matches!(parts[..], [before, after] if !before.is_empty() && !after.is_empty())
}

fn overlap(a: &Booking, b: &Booking) -> bool {
    a.arrives < b.leaves && b.arrives < a.leaves
}
