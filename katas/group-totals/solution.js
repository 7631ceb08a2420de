/** @typedef {{ customer: string, cents: number }} Sale */

/**
 * @param {Sale[]} sales
 * @returns {Sale[]}
 */
export function totalsByCustomer(sales) {
  /** @type {Map<string, number>} */
  const totals = new Map();
  for (const { customer, cents } of sales) {
    // The key decides what belongs together, so it is made alike before it is looked up.
    const key = customer.toLowerCase();
    totals.set(key, (totals.get(key) ?? 0) + cents);
  }
  return [...totals]
    .map(([customer, cents]) => ({ customer, cents }))
    .sort((one, other) => other.cents - one.cents || (one.customer < other.customer ? -1 : 1));
}
