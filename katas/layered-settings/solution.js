/**
 * @param {Map<string, string | null>[]} layers
 * @returns {Map<string, string>}
 */
export function effectiveSettings(layers) {
  const result = new Map();
  for (const entries of layers) {
    const dropped = [...entries.keys()].filter(name => entries.get(name) === null);
    // All removals first: they reach only into what was there before.
    for (const name of result.keys()) {
      if (dropped.some(above => name === above || name.startsWith(`${above}.`))) result.delete(name);
    }
    for (const [name, value] of entries) {
      if (value !== null) result.set(name, value);
    }
  }
  return result;
}
