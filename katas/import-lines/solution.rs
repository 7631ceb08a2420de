use std::collections::HashSet;

#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub label: String,
    pub pieces: i64,
    pub cents: i64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    pub items: Vec<Item>,
    pub faults: Vec<String>,
}

pub fn import_stock(lines: &[String]) -> Import {
    let mut result = Import { items: Vec::new(), faults: Vec::new() };
    let mut taken = HashSet::new();
    for (index, text) in lines.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        // Handled where something can be done about it: the other lines have a right to be read.
        match item_of(text) {
            Ok(item) if taken.insert(item.label.clone()) => result.items.push(item),
            Ok(_) => result.faults.push(format!("line {}, again", index + 1)),
            Err(fault) => result.faults.push(format!("line {}, {fault}", index + 1)),
        }
    }
    result
}

fn item_of(text: &str) -> Result<Item, &'static str> {
    let columns: Vec<&str> = text.split(';').collect();
    let [label, count, price] = columns[..] else {
        return Err("columns");
    };
    if label.is_empty() {
        return Err("column 1");
    }
    let pieces = digits(count, 4).filter(|&each| each > 0).ok_or("column 2")?;
    let cents = amount(price).ok_or("column 3")?;
    Ok(Item { label: label.to_string(), pieces, cents })
}

fn amount(price: &str) -> Option<i64> {
    match price.split_once('.') {
        Some((whole, hundredths)) if hundredths.len() == 2 => Some(digits(whole, 6)? * 100 + digits(hundredths, 2)?),
        Some(_) => None,
        None => Some(digits(price, 6)? * 100),
    }
}

/// The value of up to so many digits, at least one.
fn digits(text: &str, most: usize) -> Option<i64> {
    let is_number = text.len() <= most && text.bytes().all(|each| each.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}
