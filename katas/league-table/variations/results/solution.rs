use std::cmp::{Ordering, Reverse};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    pub home: String,
    pub away: String,
    pub home_goals: i64,
    pub away_goals: i64,
}

#[derive(Default)]
struct Standing {
    points: i64,
    scored: i64,
    conceded: i64,
}

impl Standing {
    /// One side's view of a match.
    fn play(&mut self, scored: i64, conceded: i64) {
        self.points += match scored.cmp(&conceded) {
            Ordering::Greater => 3,
            Ordering::Equal => 1,
            Ordering::Less => 0,
        };
        self.scored += scored;
        self.conceded += conceded;
    }
}

pub fn table_from(matches: &[Match]) -> Vec<String> {
    let mut standings: HashMap<&str, Standing> = HashMap::new();
    for game in matches {
        standings.entry(&game.home).or_default().play(game.home_goals, game.away_goals);
        standings.entry(&game.away).or_default().play(game.away_goals, game.home_goals);
    }
    let mut ordered: Vec<(&str, Standing)> = standings.into_iter().collect();
    ordered.sort_by_key(|(name, one)| {
        (Reverse(one.points), Reverse(one.scored - one.conceded), Reverse(one.scored), *name)
    });
    ordered.into_iter().map(|(name, _)| name.to_string()).collect()
}
