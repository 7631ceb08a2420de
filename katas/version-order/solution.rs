/// Numbers by value, and before all words: the derived order follows the order of the variants.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Number(u64),
    Word(String),
}

pub fn sort_versions(versions: &[String]) -> Vec<String> {
    let mut sorted = versions.to_vec();
    sorted.sort_by_cached_key(|text| sort_key(text));
    sorted
}

/// Three numbers, whether it is a release, the parts of the pre-release: vectors compare item by item, and the shorter
/// one is less where it is the beginning of the other.
fn sort_key(text: &str) -> (Vec<Part>, bool, Vec<Part>) {
    // Only the first hyphen separates; later ones belong to a part.
    match text.split_once('-') {
        None => (parts_of(text), true, Vec::new()),
        Some((core, rest)) => (parts_of(core), false, parts_of(rest)),
    }
}

fn parts_of(text: &str) -> Vec<Part> {
    let part = |word: &str| word.parse().map_or_else(|_| Part::Word(word.to_string()), Part::Number);
    text.split('.').map(part).collect()
}
