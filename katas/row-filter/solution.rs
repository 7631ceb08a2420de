use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    pub field: String,
    pub test: String,
    pub limit: i64,
}

type Row = HashMap<String, i64>;
type Predicate<'a> = Box<dyn Fn(&Row) -> bool + 'a>;

pub fn matching_rows(rows: &[HashMap<String, i64>], conditions: &[Condition]) -> Result<Vec<i64>, String> {
    // Made before anything is asked, so that an unknown name is found even if nobody would come to it.
    let predicates: Vec<Predicate> = conditions.iter().map(predicate_of).collect::<Result<_, _>>()?;
    let fitting = rows.iter().enumerate().filter(|(_, row)| predicates.iter().all(|holds| holds(row)));
    Ok(fitting.map(|(place, _)| place as i64).collect())
}

fn predicate_of(condition: &Condition) -> Result<Predicate<'_>, String> {
    let compare: fn(&i64, &i64) -> bool = match condition.test.as_str() {
        "is" => i64::eq,
        "not" => i64::ne,
        "over" => i64::gt,
        "under" => i64::lt,
        other => return Err(format!("nothing is known about {other:?}")),
    };
    Ok(Box::new(move |row| row.get(&condition.field).is_some_and(|actual| compare(actual, &condition.limit))))
}
