const DIGITS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";

pub fn in_base(value: i64, base: i64) -> Result<String, String> {
    if base < 2 || base > DIGITS.len() as i64 {
        return Err(format!("there is no base {}", base));
    }
    let mut rest = value.abs();
    let mut reversed = Vec::new();
    // The last digit comes out first; zero has one too, so look for the end only after it.
    loop {
        reversed.push(DIGITS[(rest % base) as usize] as char);
        rest /= base;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        reversed.push('-');
    }
    Ok(reversed.into_iter().rev().collect())
}
