use std::collections::{HashMap, VecDeque};

#[derive(Debug, Clone, PartialEq)]
pub struct Flight {
    pub origin: String,
    pub destination: String,
}

pub fn fewest_flights(flights: &[Flight], start: &str, goal: &str) -> Option<i64> {
    let mut destinations: HashMap<&str, Vec<&str>> = HashMap::new();
    for flight in flights {
        destinations.entry(&flight.origin).or_default().push(&flight.destination);
    }

    let mut taken = HashMap::from([(start, 0)]);
    let mut queue = VecDeque::from([start]);
    while let Some(city) = queue.pop_front() {
        if city == goal {
            return Some(taken[city]);
        }
        for next in destinations.get(city).into_iter().flatten() {
            // A city is marked when it enters the queue: with the fewest flights.
            if !taken.contains_key(next) {
                taken.insert(next, taken[city] + 1);
                queue.push_back(next);
            }
        }
    }
    None
}
