#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    pub major: i64,
    pub minor: i64,
    pub preview: Option<i64>,
}

pub fn newest_within(releases: &[Release], at_least: Release, below: Option<Release>) -> Option<i64> {
    let will_do = |release: &Release| {
        age_key(release) >= age_key(&at_least)
            && below.as_ref().map_or(true, |limit| age_key(release) < age_key(limit))
    };
    let fitting = releases.iter().enumerate().filter(|(_, release)| will_do(release));
    // Of equals max_by_key returns the last: from behind, that is the first.
    let newest = fitting.rev().max_by_key(|(_, release)| age_key(release));
    newest.map(|(place, _)| place as i64)
}

/// The release itself comes after all of its previews: false goes before true.
fn age_key(release: &Release) -> (i64, i64, bool, Option<i64>) {
    (release.major, release.minor, release.preview.is_none(), release.preview)
}
