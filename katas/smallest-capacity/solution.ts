export function smallestCapacity(parcels: number[], days: number): number {
  if (days < 1) throw new Error('It takes 1 or more of them.');
  // Below low it is not enough, from high on it is; both ends move until they meet.
  let low = Math.max(0, ...parcels);
  let high = parcels.reduce((sum, each) => sum + each, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (tripsWith(middle, parcels) <= days) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Taking as many as fit each time is never worse than leaving one for later. */
function tripsWith(capacity: number, parcels: number[]): number {
  let trips = 1;
  let load = 0;
  for (const each of parcels) {
    if (load + each > capacity) {
      trips += 1;
      load = 0;
    }
    load += each;
  }
  return trips;
}
