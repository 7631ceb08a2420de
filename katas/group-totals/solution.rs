use std::cmp::Reverse;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Sale {
    pub customer: String,
    pub cents: i64,
}

pub fn totals_by_customer(sales: &[Sale]) -> Vec<Sale> {
    // Ordered by key, so names come in alphabetical order already.
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    for sale in sales {
        // The key decides what belongs together, so it is made alike before it is looked up.
        *sums.entry(sale.customer.to_lowercase()).or_default() += sale.cents;
    }
    let mut totals: Vec<Sale> = sums.into_iter().map(|(customer, cents)| Sale { customer, cents }).collect();
    // A stable sort: where sums are equal, the alphabetical order stays.
    totals.sort_by_key(|total| Reverse(total.cents));
    totals
}
