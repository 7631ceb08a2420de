export interface Post {
  id: number;
  parent: number | null;
  message: string;
}

export function threadLines(posts: Post[]): string[] {
  if (new Set(posts.map(({ id }) => id)).size < posts.length) throw new Error('An id occurs twice.');

  const below = new Map<number | null, Post[]>();
  for (const post of posts) {
    below.set(post.parent, [...(below.get(post.parent) ?? []), post]);
  }

  const lines = linesBelow(null, 0, below);
  // The walk never comes to what is in a circle, or below something that does not exist.
  if (lines.length < posts.length) throw new Error('Some are in a circle or below something unknown.');
  return lines;
}

/** Pre-order; the depth goes down with the walk. */
function linesBelow(above: number | null, depth: number, below: Map<number | null, Post[]>): string[] {
  return (below.get(above) ?? []).flatMap(({ id, message }) => [
    '  '.repeat(depth) + message,
    ...linesBelow(id, depth + 1, below),
  ]);
}
