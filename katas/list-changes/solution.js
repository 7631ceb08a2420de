/** @typedef {{ removed: string[], added: string[] }} Changes */

/**
 * @param {string[]} before
 * @param {string[]} after
 * @returns {Changes}
 */
export function listChanges(before, after) {
  return { removed: unmatched(before, after), added: unmatched(after, before) };
}

/**
 * What of one list finds no partner in the other.
 * @param {string[]} list
 * @param {string[]} other
 */
function unmatched(list, other) {
  /** @type {Map<string, number>} */
  const partners = new Map();
  for (const text of other) partners.set(text, (partners.get(text) ?? 0) + 1);
  return list.filter(text => {
    const left = partners.get(text) ?? 0;
    // Each partner is used up once, by the earliest that asks.
    partners.set(text, left - 1);
    return left <= 0;
  });
}
