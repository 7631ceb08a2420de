/** For each direction how far it goes right and up. */
const directions = new Map([
  ['N', { right: 0, up: 1 }],
  ['NE', { right: 1, up: 1 }],
  ['E', { right: 1, up: 0 }],
  ['SE', { right: 1, up: -1 }],
  ['S', { right: 0, up: -1 }],
  ['SW', { right: -1, up: -1 }],
  ['W', { right: -1, up: 0 }],
  ['NW', { right: -1, up: 1 }],
]);

/**
 * @param {string[]} steps
 * @returns {[number, number]}
 */
export function walk(steps) {
  let x = 0;
  let y = 0;
  for (const step of steps) {
    const direction = directions.get(step);
    if (!direction) throw new Error(`There is no direction ${step}.`);
    // The table holds what differs, so a step is taken in one place.
    x += direction.right;
    y += direction.up;
  }
  return [x, y];
}
