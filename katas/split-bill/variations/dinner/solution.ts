export interface Dish {
  price: number;
  eaters: string[];
}

export function whatEachOwes(dishes: Dish[]): Map<string, number> {
  const owed = new Map<string, number>();
  const odd = new Map<string, number>();
  const oddOf = (name: string): number => odd.get(name) ?? 0;
  for (const { price, eaters } of dishes) {
    if (price < 0 || eaters.length === 0 || new Set(eaters).size < eaters.length) {
      throw new Error('A dish needs a price and eaters who are named once.');
    }
    const left = price % eaters.length;
    const each = (price - left) / eaters.length;
    // The sort is stable: among those who paid as few, the order of the dish stays.
    const turns = [...eaters].sort((a, b) => oddOf(a) - oddOf(b));
    for (const [turn, name] of turns.entries()) {
      const more = turn < left ? 1 : 0;
      odd.set(name, oddOf(name) + more);
      owed.set(name, (owed.get(name) ?? 0) + each + more);
    }
  }
  return owed;
}
