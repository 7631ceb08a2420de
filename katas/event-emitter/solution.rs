use std::collections::HashMap;

struct Subscription {
    listener: String,
    once: bool,
}

pub struct EventEmitter {
    /// By event, in the order they were added.
    subscriptions: HashMap<String, Vec<Subscription>>,
}

impl EventEmitter {
    pub fn new() -> Self {
        Self { subscriptions: HashMap::new() }
    }

    pub fn subscribe(&mut self, event: &str, listener: &str) {
        self.add(event, Subscription { listener: listener.to_string(), once: false });
    }

    pub fn subscribe_once(&mut self, event: &str, listener: &str) {
        self.add(event, Subscription { listener: listener.to_string(), once: true });
    }

    pub fn unsubscribe(&mut self, event: &str, listener: &str) -> bool {
        let known = self.subscriptions.entry(event.to_string()).or_default();
        match known.iter().position(|subscription| subscription.listener == listener) {
            Some(index) => {
                known.remove(index);
                true
            }
            None => false,
        }
    }

    pub fn emit(&mut self, event: &str) -> Vec<String> {
        let known = self.subscriptions.entry(event.to_string()).or_default();
        let called = known.iter().map(|subscription| subscription.listener.clone()).collect();
        // The names are copied out: only now may something be removed.
        known.retain(|subscription| !subscription.once);
        called
    }

    fn add(&mut self, event: &str, subscription: Subscription) {
        self.subscriptions.entry(event.to_string()).or_default().push(subscription);
    }
}
