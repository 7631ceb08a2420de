/**
 * @param {string[]} grid
 * @returns {number | null}
 */
export function fewestSteps(grid) {
  const width = grid[0].length;
  // One text for the whole map: a field is one position, the one below it lies `width` further on.
  const fields = grid.join('');
  const goal = fields.indexOf('T');
  let border = [fields.indexOf('S')];
  const seen = new Set(border);
  // The border holds what takes exactly this many steps, so the first border with the goal gives the answer.
  for (let steps = 0; border.length > 0; steps++) {
    if (border.includes(goal)) return steps;
    const next = [];
    for (const neighbour of border.flatMap(field => neighbours(field, width))) {
      if (seen.has(neighbour) || !'.T'.includes(fields[neighbour] ?? '#')) continue;
      seen.add(neighbour);
      next.push(neighbour);
    }
    border = next;
  }
  return null;
}

/**
 * Above and below may lie outside the map; left and right would lie in another row, so they are left out.
 * @param {number} field
 * @param {number} width
 */
function neighbours(field, width) {
  const column = field % width;
  return [
    field - width,
    field + width,
    ...(column > 0 ? [field - 1] : []),
    ...(column < width - 1 ? [field + 1] : []),
  ];
}
