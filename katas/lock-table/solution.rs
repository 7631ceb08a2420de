use std::collections::{HashMap, VecDeque};

pub struct LockTable {
    holders: HashMap<String, String>,
    /// Who waits for it, the longest in front.
    queues: HashMap<String, VecDeque<String>>,
    /// What each one that waits is waiting for.
    awaited: HashMap<String, String>,
}

impl LockTable {
    pub fn new() -> Self {
        Self { holders: HashMap::new(), queues: HashMap::new(), awaited: HashMap::new() }
    }

    pub fn request(&mut self, owner: &str, lock: &str) -> Result<bool, String> {
        self.must_not_wait(owner)?;
        if !self.holders.contains_key(lock) {
            self.holders.insert(lock.to_string(), owner.to_string());
            return Ok(true);
        }
        if self.leads_to(owner, lock) {
            return Err(format!("{owner} would wait for {lock} for ever"));
        }
        self.queues.entry(lock.to_string()).or_default().push_back(owner.to_string());
        self.awaited.insert(owner.to_string(), lock.to_string());
        Ok(false)
    }

    pub fn release(&mut self, owner: &str, lock: &str) -> Result<Option<String>, String> {
        self.must_not_wait(owner)?;
        if self.holders.get(lock).map(String::as_str) != Some(owner) {
            return Err(format!("{owner} does not have {lock}"));
        }
        let following = self.queues.get_mut(lock).and_then(VecDeque::pop_front);
        match &following {
            Some(next) => {
                self.holders.insert(lock.to_string(), next.clone());
                self.awaited.remove(next);
            }
            None => {
                self.holders.remove(lock);
            }
        }
        Ok(following)
    }

    fn must_not_wait(&self, owner: &str) -> Result<(), String> {
        match self.awaited.get(owner) {
            Some(wanted) => Err(format!("{owner} waits for {wanted}")),
            None => Ok(()),
        }
    }

    /// From what is wanted to who has it, to what that one waits for, and so on: a chain, since each waits for one.
    fn leads_to(&self, owner: &str, lock: &str) -> bool {
        let mut chain = std::iter::successors(self.holders.get(lock), |holder| {
            self.awaited.get(*holder).and_then(|wanted| self.holders.get(wanted))
        });
        chain.any(|holder| holder == owner)
    }
}
