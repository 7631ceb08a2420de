/**
 * Cuts a list in the order of time: the first four fifths to fit weights to, the last fifth to judge them on. By time
 * and not at random, because weights are for reviews still to come.
 */
export function splitByTime<Item>(items: readonly Item[]): { readonly fitted: readonly Item[]; heldOutFrom: number } {
  const heldOutFrom = Math.floor(items.length * 0.8);
  return { fitted: items.slice(0, heldOutFrom), heldOutFrom };
}
