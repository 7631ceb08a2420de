const basePrices = [400, 700, 1200];

/** The price in cents. */
export function postage(grams: number, zone: number, isExpress: boolean): number {
  // What cannot be is refused first; behind these lines everything is well.
  if (grams < 1) throw new Error('There is nothing to carry.');
  if (grams > 20000) throw new Error('This is too heavy.');
  const base = basePrices[zone - 1];
  if (base === undefined) throw new Error('This is not served.');
  const price = grams > 2000 ? base + 350 : base;
  return isExpress ? price * 2 : price;
}
