pub fn in_network(address: &str, network: &str) -> Result<bool, String> {
    let (base, length) = network.split_once('/').ok_or("a network has a length")?;
    // In 64 bits, since shifting a number of 32 bits by 32 is an error.
    let dropped = 32 - read_number(length, 32)?;
    Ok(read_address(address)? >> dropped == read_address(base)? >> dropped)
}

fn read_address(text: &str) -> Result<u64, String> {
    let parts: Vec<&str> = text.split('.').collect();
    if parts.len() != 4 {
        return Err(format!("an address has four parts: {text}"));
    }
    // Eight bits more: what has been read moves up, the part takes their place.
    parts.into_iter().try_fold(0, |value, part| Ok(value << 8 | read_number(part, 255)?))
}

fn read_number(text: &str, most: u64) -> Result<u64, String> {
    let number = text.parse::<u64>().ok().filter(|number| *number <= most);
    // What a number is written as must be exactly the text: no sign, no leading zero.
    number.filter(|number| number.to_string() == text).ok_or(format!("not a number up to {most}: {text}"))
}
