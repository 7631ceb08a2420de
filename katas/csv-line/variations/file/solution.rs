#[derive(PartialEq)]
enum State {
    Start,
    Plain,
    Quoted,
    Quote,
}

pub fn csv_rows(content: &str) -> Result<Vec<Vec<String>>, String> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut field = String::new();
    let mut state = State::Start;
    for character in content.chars() {
        state = match (state, character) {
            (State::Quoted, '"') => State::Quote,
            (State::Quoted, _) => {
                field.push(character);
                State::Quoted
            }
            (_, ',') => {
                row.push(std::mem::take(&mut field));
                State::Start
            }
            (_, '\n') => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
                State::Start
            }
            (State::Plain, '"') => return Err("a quote stands in a field that is not quoted".to_string()),
            (State::Start, '"') => State::Quoted,
            // Right after another quote it is the second of a pair and stands for itself.
            (State::Quote, '"') => {
                field.push(character);
                State::Quoted
            }
            (State::Quote, _) => return Err(format!("{character:?} follows a closing quote")),
            (State::Start | State::Plain, _) => {
                field.push(character);
                State::Plain
            }
        };
    }
    if state == State::Quoted {
        return Err("a quoted field is not closed".to_string());
    }
    // At the start of a field with none before it in its row, the last line break ended everything.
    if state != State::Start || !row.is_empty() {
        row.push(field);
        rows.push(row);
    }
    Ok(rows)
}
