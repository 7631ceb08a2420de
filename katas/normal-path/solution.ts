export function normalPath(path: string): string {
  if (!path.startsWith('/')) throw new Error('It has to begin with a slash.');
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    // A stack: what was entered last is left first.
    else if (names.pop() === undefined) throw new Error('There is nothing above the root.');
  }
  return `/${names.join('/')}`;
}
