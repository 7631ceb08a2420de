use std::collections::{HashMap, VecDeque};

pub fn fewest_steps(grid: &[String]) -> Option<i64> {
    let mut fields = HashMap::new();
    for (row, line) in grid.iter().enumerate() {
        for (column, mark) in line.chars().enumerate() {
            fields.insert((row as i64, column as i64), mark);
        }
    }
    let start = *fields.iter().find(|(_, mark)| **mark == 'S')?.0;
    let mut steps = HashMap::from([(start, 0)]);
    let mut queue = VecDeque::from([start]);
    while let Some(field) = queue.pop_front() {
        let (row, column) = field;
        if fields[&field] == 'T' {
            return Some(steps[&field]);
        }
        for neighbour in [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)] {
            // Outside the map is as good as blocked. A field is marked when it enters the queue: by a shortest way.
            let is_free = fields.get(&neighbour).is_some_and(|mark| *mark != '#');
            if is_free && !steps.contains_key(&neighbour) {
                steps.insert(neighbour, steps[&field] + 1);
                queue.push_back(neighbour);
            }
        }
    }
    None
}
