use std::collections::{HashMap, HashSet};

#[derive(Debug, Clone, PartialEq)]
pub struct Dish {
    pub price: i64,
    pub eaters: Vec<String>,
}

pub fn what_each_owes(dishes: &[Dish]) -> Result<HashMap<String, i64>, String> {
    let mut owed: HashMap<String, i64> = HashMap::new();
    let mut odd: HashMap<&str, i64> = HashMap::new();
    for dish in dishes {
        let different: HashSet<&String> = dish.eaters.iter().collect();
        if dish.price < 0 || dish.eaters.is_empty() || different.len() < dish.eaters.len() {
            return Err("a dish needs a price and eaters who are named once".to_string());
        }
        let count = dish.eaters.len() as i64;
        for name in &dish.eaters {
            *owed.entry(name.clone()).or_default() += dish.price / count;
        }
        let mut turns: Vec<&String> = dish.eaters.iter().collect();
        // The sort is stable: among those who paid as few, the order of the dish stays.
        turns.sort_by_key(|name| odd.get(name.as_str()).copied().unwrap_or(0));
        for name in turns.into_iter().take((dish.price % count) as usize) {
            *owed.entry(name.clone()).or_default() += 1;
            *odd.entry(name).or_default() += 1;
        }
    }
    Ok(owed)
}
