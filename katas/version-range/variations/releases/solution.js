/** @typedef {{ major: number, minor: number, preview: number | null }} Release */

/**
 * @param {Release[]} releases
 * @param {Release} atLeast
 * @param {Release | null} below
 * @returns {number | null}
 */
export function newestWithin(releases, atLeast, below) {
  let newest = null;
  for (const [place, release] of releases.entries()) {
    if (compare(release, atLeast) < 0) continue;
    if (below && compare(release, below) >= 0) continue;
    // Only what is strictly newer: of equals the first stays.
    if (newest === null || compare(release, releases[newest]) > 0) newest = place;
  }
  return newest;
}

/**
 * @param {Release} a
 * @param {Release} b
 * @returns {number}
 */
function compare(a, b) {
  return a.major - b.major || a.minor - b.minor || comparePreviews(a.preview, b.preview);
}

function comparePreviews(a, b) {
  if (a === b) return 0;
  // The release itself comes after all of its previews.
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}
