/**
 * Reads `item: count` from each line of a text; empty lines are skipped. An item may come more than once.
 * Throws an Error for a line that is nothing of the kind.
 */
export function readLines(text) {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const [, item, count] = /^(.+?): *(\d+)$/.exec(line) ?? [];
      if (item === undefined) throw new Error(`Not a line of "item: count": ${line}`);
      return { item, count: Number(count) };
    });
}
