export interface Item {
  name: string;
  cents: number;
  count: number;
}

export function receipt(items: Item[]): string[] {
  const lines: string[] = [];
  if (items.length === 0) {
    throw new Error('There is nothing to write down.');
  }
  for (const item of items) {
    if (item.count < 1) {
      throw new Error('A count cannot be below 1.');
    }
    if (item.cents < 0) {
      throw new Error('A price cannot be below zero.');
    }
  }
  let sum = 0;
  for (const item of items) {
    const price = item.cents * item.count;
    sum = sum + price;
    const whole = Math.floor(price / 100);
    let rest = String(price % 100);
    if (rest.length === 1) {
      rest = `0${rest}`;
    }
    lines.push(`${item.count} x ${item.name}: ${whole}.${rest}`);
  }
  if (sum >= 5000) {
    const discount = Math.floor(sum / 1000) * 100;
    lines.push(`discount -${discount / 100}.00`);
    sum = sum - discount;
  }
  const whole = Math.floor(sum / 100);
  let rest = String(sum % 100);
  if (rest.length === 1) {
    rest = `0${rest}`;
  }
  lines.push(`total ${whole}.${rest}`);
  return lines;
}
