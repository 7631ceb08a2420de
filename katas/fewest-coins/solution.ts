export function fewestCoins(coins: number[], amount: number): number | null {
  // fewest[total] is the answer for that total; Infinity says that it cannot be made up.
  const fewest = [0];
  for (let total = 1; total <= amount; total++) {
    // Whichever is the last one, the others are a best answer for what is left without it.
    const withLast = coins.filter(coin => coin <= total).map(coin => (fewest[total - coin] ?? Infinity) + 1);
    fewest.push(Math.min(...withLast));
  }
  const found = fewest[amount] ?? Infinity;
  return found === Infinity ? null : found;
}
