pub fn folder_after(commands: &[String]) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    for command in commands {
        let (verb, target) = command.split_once(' ').unwrap_or((command.as_str(), "/"));
        if verb != "cd" {
            continue;
        }
        if target.starts_with('/') {
            names.clear();
        }
        for name in target.split('/') {
            match name {
                "" | "." => {}
                // A stack: what was entered last is left first.
                ".." => {
                    names.pop().ok_or("there is nothing above the root")?;
                }
                _ => names.push(name.to_string()),
            }
        }
    }
    Ok(names)
}
