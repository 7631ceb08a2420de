#[derive(Clone, Copy, PartialEq)]
enum Token {
    Letter(u8),
    AnyOne,
    AnyOfPart,
    Anything,
}

pub fn glob_matches(pattern: &str, path: &str) -> bool {
    let mut tokens: Vec<Token> = Vec::new();
    for each in pattern.bytes() {
        match (each, tokens.last()) {
            (b'*', Some(Token::Anything)) => {}
            (b'*', Some(Token::AnyOfPart)) => {
                tokens.pop();
                tokens.push(Token::Anything);
            }
            (b'*', _) => tokens.push(Token::AnyOfPart),
            (b'?', _) => tokens.push(Token::AnyOne),
            (letter, _) => tokens.push(Token::Letter(letter)),
        }
    }
    // Stars lead to the same rests on many ways; without remembering them their number doubles with each star.
    let mut known = vec![vec![None; path.len() + 1]; tokens.len() + 1];
    fits(&tokens, path.as_bytes(), &mut known)
}

/// The answers that are known already, by how much is left of both.
type Known = Vec<Vec<Option<bool>>>;

fn fits(tokens: &[Token], text: &[u8], known: &mut Known) -> bool {
    if let Some(found) = known[tokens.len()][text.len()] {
        return found;
    }
    let found = match (tokens.split_first(), text.split_first()) {
        (None, _) => text.is_empty(),
        // A star is nothing, or one character and then still a star.
        (Some((token @ (Token::AnyOfPart | Token::Anything), rest)), next) => {
            fits(rest, text, known)
                || next.is_some_and(|(&letter, others)| stands(*token, letter) && fits(tokens, others, known))
        }
        (Some((token, rest)), Some((&letter, others))) => stands(*token, letter) && fits(rest, others, known),
        (Some(_), None) => false,
    };
    known[tokens.len()][text.len()] = Some(found);
    found
}

/// Can this character be what the token stands for, or part of it?
fn stands(token: Token, character: u8) -> bool {
    match token {
        Token::Letter(letter) => letter == character,
        Token::AnyOne | Token::AnyOfPart => character != b'/',
        Token::Anything => true,
    }
}
