/** @typedef {{ begin: number, end: number }} Span */

/**
 * @param {Span[]} spans
 * @returns {Span[]}
 */
export function mergeSpans(spans) {
  /** @type {Span[]} */
  const merged = [];
  for (const { begin, end } of [...spans].sort((one, other) => one.begin - other.begin)) {
    // In this order only the last one can still grow, and it may reach further than the one that joins it.
    const last = merged.at(-1);
    if (last && begin <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ begin, end });
  }
  return merged;
}
