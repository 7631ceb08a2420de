/// Arrays compare like words: the first place that differs decides.
type Triple = [u32; 3];

pub fn satisfies(version: &str, needed: &str) -> Result<bool, String> {
    let actual = triple_of(version)?;
    let mut found = false;
    // Everything is read, also behind a choice that will do, so that a mistake does not hide behind the answer.
    for choice in needed.split(" || ") {
        let mut all = true;
        for text in choice.split(' ') {
            all &= allows(text, actual)?;
        }
        found |= all;
    }
    Ok(found)
}

fn allows(bound: &str, actual: Triple) -> Result<bool, String> {
    let digits = bound.trim_start_matches(['<', '>', '=', '~', '^']);
    let (sign, rest) = bound.split_at(bound.len() - digits.len());
    let wanted = triple_of(rest)?;
    // How many of the numbers may not change.
    let fixed = match sign {
        ">" => return Ok(actual > wanted),
        ">=" => return Ok(actual >= wanted),
        "<" => return Ok(actual < wanted),
        "<=" => return Ok(actual <= wanted),
        "~" => 2,
        "^" => wanted.iter().position(|&each| each != 0).map_or(3, |first| first + 1),
        "" => 3,
        other => return Err(format!("there is no sign {other:?}")),
    };
    Ok(actual[..fixed] == wanted[..fixed] && actual >= wanted)
}

fn triple_of(text: &str) -> Result<Triple, String> {
    let numbers = text.split('.').map(number).collect::<Result<Vec<u32>, String>>()?;
    numbers.try_into().map_err(|_| format!("{text:?} is not three numbers with dots"))
}

fn number(digits: &str) -> Result<u32, String> {
    let is_padded = digits.len() > 1 && digits.starts_with('0');
    if is_padded || !digits.bytes().all(|each| each.is_ascii_digit()) {
        return Err(format!("{digits:?} is no number"));
    }
    digits.parse().map_err(|_| format!("{digits:?} is no number"))
}
