/** @typedef {{ article: string, pieces: number }} Sale */

/**
 * @param {Sale[]} sales
 * @returns {string | null}
 */
export function bestSeller(sales) {
  const totals = new Map();
  for (const { article, pieces } of sales) totals.set(article, (totals.get(article) ?? 0) + pieces);

  let best = null;
  let most = 0;
  // A Map keeps the order of first insertion, so the strict comparison leaves a tie with the earlier one.
  for (const [article, total] of totals) {
    if (total > most) {
      best = article;
      most = total;
    }
  }
  return best;
}
