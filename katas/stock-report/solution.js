import { readLines } from './lines.js';

/** What is ordered beyond what is in stock, most missing first. */
export function shortages(orders, stock) {
  // Lines of one item have to meet before anything can be compared.
  const available = sums(readLines(stock));
  return [...sums(readLines(orders))]
    .map(([item, ordered]) => ({ item, missing: ordered - (available.get(item) ?? 0) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing || (a.item < b.item ? -1 : 1));
}

function sums(lines) {
  const total = new Map();
  for (const { item, count } of lines) total.set(item, (total.get(item) ?? 0) + count);
  return total;
}
