import { readLines } from './lines.js';

/** What is ordered beyond what is in stock, most missing first. */
export function shortages(orders, stock) {
  return [];
}
