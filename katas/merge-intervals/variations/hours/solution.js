/**
 * @param {string[]} entries
 * @returns {string[]}
 */
export function openingHours(entries) {
  /** @type {{ begin: number, end: number }[]} */
  const merged = [];
  for (const { begin, end } of entries.map(read).sort((one, other) => one.begin - other.begin)) {
    // In this order only the last one can still grow, and it may reach further than the one that joins it.
    const last = merged.at(-1);
    if (last && begin <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ begin, end });
  }
  return merged.map(({ begin, end }) => `${clock(begin)}-${clock(end)}`);
}

/**
 * In minutes after midnight.
 * @param {string} text
 */
function read(text) {
  const found = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(text);
  if (!found) throw new Error(`Not two times: ${text}`);
  const [beginHour, beginMinute, endHour, endMinute] = found.slice(1).map(Number);
  const begin = beginHour * 60 + beginMinute;
  const end = endHour * 60 + endMinute;
  // With the end bounded, and the begin before it, no hour can be too large.
  if (end > 24 * 60 || begin >= end) throw new Error(`Not a stretch of one day: ${text}`);
  return { begin, end };
}

/** @param {number} minutes */
function clock(minutes) {
  return [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');
}
