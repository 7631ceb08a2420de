export function folderTotals(sizes: number[], holders: number[]): number[] {
  const totals = sizes.map(() => 0);
  for (const [folder, size] of sizes.entries()) {
    // A size belongs to its own folder and to every one on the way up. The cost is the depth for each folder.
    for (let above = folder; above !== -1; above = holders[above] ?? -1) totals[above] = (totals[above] ?? 0) + size;
  }
  return totals;
}
