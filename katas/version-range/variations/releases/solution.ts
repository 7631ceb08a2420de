export interface Release {
  major: number;
  minor: number;
  preview: number | null;
}

export function newestWithin(releases: Release[], atLeast: Release, below: Release | null): number | null {
  let newest: number | null = null;
  for (const [place, release] of releases.entries()) {
    if (compare(release, atLeast) < 0) continue;
    if (below && compare(release, below) >= 0) continue;
    // Only what is strictly newer: of equals the first stays.
    if (newest === null || compare(release, releases[newest]) > 0) newest = place;
  }
  return newest;
}

function compare(a: Release, b: Release): number {
  return a.major - b.major || a.minor - b.minor || comparePreviews(a.preview, b.preview);
}

function comparePreviews(a: number | null, b: number | null): number {
  if (a === b) return 0;
  // The release itself comes after all of its previews.
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}
