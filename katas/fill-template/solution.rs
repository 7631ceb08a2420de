use std::collections::HashMap;

pub fn fill_template(template: &str, replacements: HashMap<String, String>) -> Result<String, String> {
    let mut filled = String::new();
    // What is left to be read; a replacement never becomes part of it.
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('<') {
        filled.push_str(before);
        if let Some(behind) = after.strip_prefix('<') {
            filled.push('<');
            rest = behind;
            continue;
        }
        let (name, behind) =
            after.split_once('>').ok_or_else(|| format!("the blank before {after:?} is not closed"))?;
        match replacements.get(name) {
            Some(value) if !name.is_empty() => filled.push_str(value),
            _ => return Err(format!("there is no replacement for {name:?}")),
        }
        rest = behind;
    }
    filled.push_str(rest);
    Ok(filled)
}
