package kata

type Release struct {
	Major   int
	Minor   int
	Preview *int
}

func NewestWithin(releases []Release, atLeast Release, below *Release) *int {
	var newest *int
	for index, release := range releases {
		if release.isOlderThan(atLeast) || (below != nil && !release.isOlderThan(*below)) {
			continue
		}
		// Only what is strictly newer: of equals the first stays.
		if newest == nil || releases[*newest].isOlderThan(release) {
			place := index
			newest = &place
		}
	}
	return newest
}

func (r Release) isOlderThan(other Release) bool {
	if r.Major != other.Major {
		return r.Major < other.Major
	}
	if r.Minor != other.Minor {
		return r.Minor < other.Minor
	}
	// The release itself comes after all of its previews.
	if r.Preview == nil || other.Preview == nil {
		return r.Preview != nil && other.Preview == nil
	}
	return *r.Preview < *other.Preview
}
