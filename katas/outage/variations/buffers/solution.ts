export interface Link {
  supplier: string;
  customer: string;
  stock: number;
}

export function stopTimes(links: Link[], stopped: string): Map<string, number> {
  if (links.some(({ stock }) => stock < 0)) throw new Error('There is no stock below 0.');
  const settled = new Map<string, number>();
  const open = new Map([[stopped, 0]]);
  while (open.size > 0) {
    // The earliest can come down no more: every way to it begins with one that is later still.
    const [company, day] = [...open].reduce((first, each) => (each[1] < first[1] ? each : first));
    open.delete(company);
    settled.set(company, day);
    for (const { supplier, customer, stock } of links) {
      if (supplier !== company || settled.has(customer)) continue;
      open.set(customer, Math.min(open.get(customer) ?? Infinity, day + stock));
    }
  }
  return settled;
}
