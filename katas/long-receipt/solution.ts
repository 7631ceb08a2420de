export interface Item {
  name: string;
  cents: number;
  count: number;
}

export function receipt(items: Item[]): string[] {
  check(items);
  const sum = items.reduce((total, item) => total + item.cents * item.count, 0);
  const discount = discountOn(sum);
  const discounted = discount > 0 ? [`discount -${amount(discount)}`] : [];
  return [...items.map(lineOf), ...discounted, `total ${amount(sum - discount)}`];
}

function check(items: Item[]): void {
  if (items.length === 0) throw new Error('There is nothing to write down.');
  if (items.some(item => item.count < 1)) throw new Error('A count cannot be below 1.');
  if (items.some(item => item.cents < 0)) throw new Error('A price cannot be below zero.');
}

function lineOf(item: Item): string {
  return `${item.count} x ${item.name}: ${amount(item.cents * item.count)}`;
}

/** A tenth in whole units, from 50.00 on. */
function discountOn(sum: number): number {
  return sum < 5000 ? 0 : Math.floor(sum / 1000) * 100;
}

/** `405` is `4.05`. */
function amount(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
