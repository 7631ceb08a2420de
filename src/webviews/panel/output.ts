/** Longer output is folded, so that what failed stays in sight. */
const linesInSight = 8;

/** How many lines `text` has; a last line break does not begin another. */
export function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

export function isLong(text: string): boolean {
  return lineCount(text) > linesInSight;
}
