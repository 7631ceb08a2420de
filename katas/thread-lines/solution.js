/** @typedef {{ id: number, parent: number | null, message: string }} Post */

/**
 * @param {Post[]} posts
 * @returns {string[]}
 */
export function threadLines(posts) {
  if (new Set(posts.map(({ id }) => id)).size < posts.length) throw new Error('An id occurs twice.');

  /** @type {Map<number | null, Post[]>} */
  const below = new Map();
  for (const post of posts) {
    below.set(post.parent, [...(below.get(post.parent) ?? []), post]);
  }

  const lines = linesBelow(null, 0, below);
  // The walk never comes to what is in a circle, or below something that does not exist.
  if (lines.length < posts.length) throw new Error('Some are in a circle or below something unknown.');
  return lines;
}

/**
 * Pre-order; the depth goes down with the walk.
 * @param {number | null} above
 * @param {number} depth
 * @param {Map<number | null, Post[]>} below
 * @returns {string[]}
 */
function linesBelow(above, depth, below) {
  return (below.get(above) ?? []).flatMap(({ id, message }) => [
    '  '.repeat(depth) + message,
    ...linesBelow(id, depth + 1, below),
  ]);
}
