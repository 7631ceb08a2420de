/** Pixels of a letter of the axes, about. */
const letter = 6.2;
/** Between a name and the axis, pixels. */
const gap = 14;

/** Room for names at the left, pixels: as much as they need, at most two fifths. */
export function labelRoom(labels: readonly string[], width: number): number {
  const longest = labels.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.ceil(Math.min(width * 0.4, longest * letter + gap));
}

/** What of the names fits; the whole ones are in the table. */
export function shownLabels(labels: readonly string[], room: number): string[] {
  const letters = Math.max(4, Math.floor((room - gap) / letter));
  return labels.map(label => {
    if (label.length <= letters) return label;
    // No number without its count: that stays.
    const count = / \(\d+\)$/.exec(label)?.[0] ?? '';
    return `${label.slice(0, Math.max(1, letters - 1 - count.length)).trimEnd()}…${count}`;
  });
}
