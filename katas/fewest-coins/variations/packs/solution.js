/** @typedef {{ pieces: number, price: number }} Pack */

/**
 * @param {Pack[]} packs
 * @param {number} count
 * @returns {number | null}
 */
export function cheapestOrder(packs, count) {
  // least[wanted] is the least one pays for that many; Infinity says that nobody sells them.
  const least = [0];
  for (let wanted = 1; wanted <= count; wanted++) {
    // Whichever pack comes last, the rest of the order is a cheapest one for what is still wanted without it.
    const withLast = packs.map(({ pieces, price }) => price + least[Math.max(0, wanted - pieces)]);
    least.push(Math.min(...withLast));
  }
  return least[count] === Infinity ? null : least[count];
}
