export interface Folder {
  name: string;
  size: number;
  inner: Folder[];
}

export function heavyFolders(root: Folder, limit: number): string[] {
  const heavy: string[] = [];
  // Post-order: the totals come up, so everything inside is known when its holder's turn comes.
  const measure = (current: Folder): number => {
    let total = current.size;
    for (const part of current.inner) total += measure(part);
    if (total >= limit) heavy.push(current.name);
    return total;
  };
  measure(root);
  return heavy;
}
