/** What a basket of subtotals costs once the discount is taken off. */
export function price(subtotals: number[], discount: number): number {
  let total = 0;
  for (const subtotal of subtotals) {
    total += subtotal;
  }
  if (total > 100) {
    total -= discount;
  }
  return Math.max(total, 0);
}
