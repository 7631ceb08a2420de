export function stockChanges(monday: Map<string, number>, friday: Map<string, number>): Map<string, number> {
  const changes = new Map<string, number>();
  for (const article of [...monday.keys(), ...friday.keys()]) {
    // Missing is 0, so that what is new and what is gone need no case of their own.
    const change = (friday.get(article) ?? 0) - (monday.get(article) ?? 0);
    if (change !== 0) changes.set(article, change);
  }
  return changes;
}
