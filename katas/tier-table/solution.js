/** For each tier its share in percent and the most it gives. */
const tiers = new Map([
  ['bronze', { percent: 2, most: 500 }],
  ['silver', { percent: 5, most: 1000 }],
  ['gold', { percent: 8, most: 2000 }],
  ['platinum', { percent: 12, most: 5000 }],
  ['staff', { percent: 30, most: 10000 }],
]);

/**
 * @param {number} total
 * @param {string} tier
 * @returns {number}
 */
export function discount(total, tier) {
  if (total < 0) throw new Error('A total cannot be below zero.');
  const row = tiers.get(tier);
  // The table holds what differs, so the rule is here once.
  return row ? Math.min(Math.floor((total * row.percent) / 100), row.most) : 0;
}
