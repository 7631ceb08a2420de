/** What a basket of subtotals costs once the discount is taken off. */
export function price(subtotals, discount) {
  let cost = 0;
  for (const subtotal of subtotals) {
    cost += subtotal;
  }
  if (cost > 100) {
    cost -= discount;
  }
  return Math.max(cost, 0);
}
