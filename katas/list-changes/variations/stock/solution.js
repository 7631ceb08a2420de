/**
 * @param {Map<string, number>} monday
 * @param {Map<string, number>} friday
 * @returns {Map<string, number>}
 */
export function stockChanges(monday, friday) {
  const changes = new Map();
  for (const article of [...monday.keys(), ...friday.keys()]) {
    // Missing is 0, so that what is new and what is gone need no case of their own.
    const change = (friday.get(article) ?? 0) - (monday.get(article) ?? 0);
    if (change !== 0) changes.set(article, change);
  }
  return changes;
}
