pub fn normal_path(path: &str) -> Result<String, String> {
    let behind = path.strip_prefix('/').ok_or("it has to begin with a slash")?;
    let mut names = Vec::new();
    for name in behind.split('/') {
        match name {
            "" | "." => {}
            // A stack: what was entered last is left first.
            ".." => {
                names.pop().ok_or("there is nothing above the root")?;
            }
            _ => names.push(name),
        }
    }
    Ok(format!("/{}", names.join("/")))
}
