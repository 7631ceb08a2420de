export interface Sale {
  article: string;
  pieces: number;
}

export function bestSeller(sales: Sale[]): string | null {
  const totals = new Map<string, number>();
  for (const { article, pieces } of sales) totals.set(article, (totals.get(article) ?? 0) + pieces);

  let best: string | null = null;
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
