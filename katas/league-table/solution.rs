use std::cmp::Reverse;

#[derive(Debug, Clone, PartialEq)]
pub struct Team {
    pub name: String,
    pub points: i64,
    pub scored: i64,
    pub conceded: i64,
}

pub fn table_order(teams: &[Team]) -> Vec<String> {
    let mut ordered: Vec<&Team> = teams.iter().collect();
    // Tuples compare item by item; Reverse turns one rule round without touching the others.
    ordered.sort_by_key(|team| {
        let difference = team.scored - team.conceded;
        (Reverse(team.points), Reverse(difference), Reverse(team.scored), &team.name)
    });
    ordered.into_iter().map(|team| team.name.clone()).collect()
}
