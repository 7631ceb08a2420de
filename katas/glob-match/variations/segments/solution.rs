#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub keep: bool,
    pub parts: Vec<String>,
}

pub fn kept_files(rules: &[Rule], files: &[Vec<String>]) -> Vec<Vec<String>> {
    files.iter().filter(|file| is_kept(rules, file)).cloned().collect()
}

fn is_kept(rules: &[Rule], file: &[String]) -> bool {
    rules.iter().rev().find(|rule| fits(&rule.parts, file)).map_or(true, |rule| rule.keep)
}

fn fits(parts: &[String], file: &[String]) -> bool {
    let Some((first, rest)) = parts.split_first() else {
        return file.is_empty();
    };
    let next = file.split_first();
    match first.as_str() {
        // Nothing, or one part of the path and then still two stars.
        "**" => fits(rest, file) || next.is_some_and(|(_, others)| fits(parts, others)),
        "*" => next.is_some_and(|(_, others)| fits(rest, others)),
        name => next.is_some_and(|(part, others)| part == name && fits(rest, others)),
    }
}
