interface Stretch {
  begin: number;
  end: number;
}

export function openingHours(entries: string[]): string[] {
  const merged: Stretch[] = [];
  for (const { begin, end } of entries.map(read).sort((one, other) => one.begin - other.begin)) {
    // In this order only the last one can still grow, and it may reach further than the one that joins it.
    const last = merged.at(-1);
    if (last && begin <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ begin, end });
  }
  return merged.map(({ begin, end }) => `${clock(begin)}-${clock(end)}`);
}

/** In minutes after midnight. */
function read(text: string): Stretch {
  const found = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(text);
  if (!found) throw new Error(`Not two times: ${text}`);
  const [beginHour = 0, beginMinute = 0, endHour = 0, endMinute = 0] = found.slice(1).map(Number);
  const begin = beginHour * 60 + beginMinute;
  const end = endHour * 60 + endMinute;
  // With the end bounded, and the begin before it, no hour can be too large.
  if (end > 24 * 60 || begin >= end) throw new Error(`Not a stretch of one day: ${text}`);
  return { begin, end };
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');
}
