use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Sale {
    pub article: String,
    pub pieces: i64,
}

pub fn best_seller(sales: &[Sale]) -> Option<String> {
    let mut totals: HashMap<&str, i64> = HashMap::new();
    for sale in sales {
        *totals.entry(&sale.article).or_default() += sale.pieces;
    }

    let mut best = None;
    let mut most = 0;
    // A hash map has no order, the list has: the strict comparison leaves a tie with the earlier one.
    for sale in sales {
        let total = totals[sale.article.as_str()];
        if total > most {
            best = Some(sale.article.clone());
            most = total;
        }
    }
    best
}
