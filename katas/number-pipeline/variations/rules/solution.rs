#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub verb: String,
    pub letters: String,
    pub rules: Vec<Rule>,
}

type Predicate = Box<dyn Fn(&str) -> bool>;

pub fn matching(rule: Rule, words: &[String]) -> Result<Vec<String>, String> {
    let matches = predicate_of(rule)?;
    Ok(words.iter().filter(|word| matches(word)).cloned().collect())
}

/// A rule becomes a function once, and not again for every word.
fn predicate_of(rule: Rule) -> Result<Predicate, String> {
    // The inner rules first, all of them: a fault in one shows even where it would never be asked.
    let parts = rule.rules.into_iter().map(predicate_of).collect::<Result<Vec<_>, _>>()?;
    let letters = rule.letters;
    match rule.verb.as_str() {
        "starts" => Ok(Box::new(move |word| word.starts_with(&letters))),
        "ends" => Ok(Box::new(move |word| word.ends_with(&letters))),
        "all" => Ok(Box::new(move |word| parts.iter().all(|part| part(word)))),
        "any" => Ok(Box::new(move |word| parts.iter().any(|part| part(word)))),
        "not" if parts.len() == 1 => Ok(Box::new(move |word| !parts[0](word))),
        "not" => Err(format!("not takes one rule, here are {}", parts.len())),
        unknown => Err(format!("there is no verb {unknown:?}")),
    }
}
