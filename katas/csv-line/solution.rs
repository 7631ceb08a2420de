enum State {
    Start,
    Plain,
    Quoted,
    Quote,
}

pub fn csv_fields(line: &str) -> Result<Vec<String>, String> {
    let mut fields = Vec::new();
    let mut field = String::new();
    let mut state = State::Start;
    for character in line.chars() {
        state = match (state, character) {
            (State::Quoted, '"') => State::Quote,
            (State::Quoted, _) => {
                field.push(character);
                State::Quoted
            }
            (_, ',') => {
                fields.push(std::mem::take(&mut field));
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
    // The end is an event like any other: it closes every field but a quoted one that is still open.
    if matches!(state, State::Quoted) {
        return Err("a quoted field is not closed".to_string());
    }
    fields.push(field);
    Ok(fields)
}
