const UNITS: [(char, i64); 3] = [('h', 3600), ('m', 60), ('s', 1)];

pub fn parse_duration(text: &str) -> Result<i64, String> {
    let mut total = 0;
    let mut number: Option<i64> = None;
    // The units that may still come: that is both the order and the "at most once".
    let mut remaining = &UNITS[..];
    for character in text.chars() {
        if let Some(digit) = character.to_digit(10) {
            number = Some(number.unwrap_or(0) * 10 + i64::from(digit));
            continue;
        }
        let place = remaining.iter().position(|(letter, _)| *letter == character);
        let (Some(place), Some(amount)) = (place, number.take()) else {
            return Err(format!("unexpected {character}"));
        };
        total += amount * remaining[place].1;
        remaining = &remaining[place + 1..];
    }
    // What is still gathered belongs to no unit; and without any unit there was no part at all.
    if number.is_some() || remaining.len() == UNITS.len() {
        return Err("a number and its unit are missing at the end".to_string());
    }
    Ok(total)
}
