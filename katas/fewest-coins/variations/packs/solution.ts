export interface Pack {
  pieces: number;
  price: number;
}

export function cheapestOrder(packs: Pack[], count: number): number | null {
  // least[wanted] is the least one pays for that many; Infinity says that nobody sells them.
  const least = [0];
  for (let wanted = 1; wanted <= count; wanted++) {
    // Whichever pack comes last, the rest of the order is a cheapest one for what is still wanted without it.
    const withLast = packs.map(({ pieces, price }) => price + (least[Math.max(0, wanted - pieces)] ?? Infinity));
    least.push(Math.min(...withLast));
  }
  const found = least[count] ?? Infinity;
  return found === Infinity ? null : found;
}
