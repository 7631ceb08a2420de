/**
 * @param {number} cents
 * @param {number[]} weights
 * @returns {number[]}
 */
export function splitBill(cents, weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (cents < 0 || total === 0 || weights.some(weight => weight < 0)) {
    throw new Error('Nothing may be below 0, and not all of them may be 0.');
  }
  // The remainder is the lost fraction times the total: whole numbers compare exactly.
  const remainders = weights.map(weight => (cents * weight) % total);
  const shares = weights.map((weight, index) => (cents * weight - remainders[index]) / total);
  const left = cents - shares.reduce((sum, share) => sum + share, 0);
  // The sort is stable: of equal remainders the first one stays first.
  const places = [...weights.keys()].sort((a, b) => remainders[b] - remainders[a]);
  for (const place of places.slice(0, left)) shares[place] += 1;
  return shares;
}
