enum State {
    Closed { failures: i64 },
    Open { since: i64 },
    Trial,
}

pub struct CircuitBreaker {
    threshold: i64,
    pause: i64,
    state: State,
}

impl CircuitBreaker {
    pub fn new(threshold: i64, pause: i64) -> Self {
        Self { threshold, pause, state: State::Closed { failures: 0 } }
    }

    pub fn may_send(&mut self, now: i64) -> bool {
        match self.state {
            State::Closed { .. } => true,
            State::Open { since } if now - since >= self.pause => {
                self.state = State::Trial;
                true
            }
            State::Open { .. } | State::Trial => false,
        }
    }

    pub fn report(&mut self, success: bool, now: i64) {
        self.state = match self.state {
            // Whatever comes now was under way before, and says nothing new.
            State::Open { since } => State::Open { since },
            _ if success => State::Closed { failures: 0 },
            State::Closed { failures } if failures + 1 < self.threshold => State::Closed { failures: failures + 1 },
            State::Closed { .. } | State::Trial => State::Open { since: now },
        };
    }
}
