export interface Lane {
  share: number;
  jobs: string[];
}

export function servingOrder(lanes: Lane[]): string[] {
  if (lanes.some(({ share }) => share < 1)) throw new Error('A share is 1 or more.');
  const order: string[] = [];
  const total = lanes.reduce((sum, { jobs }) => sum + jobs.length, 0);
  // In each round a lane goes on where its share ended in the round before.
  for (let round = 0; order.length < total; round += 1) {
    for (const { share, jobs } of lanes) order.push(...jobs.slice(round * share, (round + 1) * share));
  }
  return order;
}
