/** @typedef {{ source: string, key: string, value: string }} Row */

/**
 * @param {string[]} order
 * @param {Row[]} rows
 * @returns {string[]}
 */
export function explainSettings(order, rows) {
  // By key, the value by source.
  const settings = new Map();
  for (const { source, key, value } of rows) {
    if (!order.includes(source)) throw new Error(`There is no source "${source}".`);
    const values = settings.get(key) ?? new Map();
    settings.set(key, values.set(source, value));
  }
  return [...settings.keys()].sort().map(key => lineOf(key, settings.get(key), order));
}

function lineOf(key, values, order) {
  const given = order.filter(source => values.has(source));
  const counts = given.pop();
  const line = `${key}=${values.get(counts)} (${counts})`;
  return given.length > 0 ? `${line} instead of ${given.join(', ')}` : line;
}
