#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    pub kind: String,
    pub text: String,
}

/// The longer ones come first: the shorter ones are their beginnings.
const OPERATORS: [&str; 10] = ["<=", ">=", "+", "-", "*", "/", "(", ")", "<", ">"];

pub fn tokens_of(formula: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = formula.trim_start_matches(' ');
    while let Some(first) = rest.chars().next() {
        let (kind, length) = first_token(first, rest)?;
        let (text, behind) = rest.split_at(length);
        tokens.push(Token { kind: kind.to_string(), text: text.to_string() });
        rest = behind.trim_start_matches(' ');
    }
    Ok(tokens)
}

/// Kind and length; the first character alone decides what kind of token it begins.
fn first_token(first: char, rest: &str) -> Result<(&'static str, usize), String> {
    if first.is_ascii_digit() {
        return Ok(("number", number_length(rest)?));
    }
    if first.is_ascii_alphabetic() {
        return Ok(("name", length_of(rest, is_word)));
    }
    OPERATORS
        .iter()
        .find(|operator| rest.starts_with(**operator))
        .map(|operator| ("operator", operator.len()))
        .ok_or_else(|| format!("no token begins at {rest:?}"))
}

fn number_length(rest: &str) -> Result<usize, String> {
    let is_digit = |character: char| character.is_ascii_digit();
    let mut length = length_of(rest, is_digit);
    if let Some(behind) = rest[length..].strip_prefix('.') {
        let decimals = length_of(behind, is_digit);
        if decimals == 0 {
            return Err(format!("a digit is missing after the point in {rest:?}"));
        }
        length += 1 + decimals;
    }
    if rest[length..].starts_with(is_word) {
        return Err(format!("a number touches a letter in {rest:?}"));
    }
    Ok(length)
}

/// How many bytes at the beginning belong together.
fn length_of(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    rest.find(|character| !belongs(character)).unwrap_or(rest.len())
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}
