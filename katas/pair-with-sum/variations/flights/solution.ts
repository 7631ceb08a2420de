export function bestTrip(outbound: number[], inbound: number[], budget: number): number | null {
  let best: number | null = null;
  let back = inbound.length - 1;
  for (const there of outbound) {
    // Too dear with this one is too dear with all that follow: never back up again.
    while (back >= 0 && there + inbound[back] > budget) back -= 1;
    if (back < 0) break;
    best = Math.max(best ?? -Infinity, there + inbound[back]);
  }
  return best;
}
