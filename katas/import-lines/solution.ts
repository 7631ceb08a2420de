export interface Item {
  label: string;
  pieces: number;
  cents: number;
}

export interface Import {
  items: Item[];
  faults: string[];
}

export function importStock(lines: string[]): Import {
  const items: Item[] = [];
  const faults: string[] = [];
  const taken = new Set<string>();
  for (const [index, text] of lines.entries()) {
    if (text === '') continue;
    const outcome = itemOf(text, taken);
    // A fault is an expected outcome here, not an exception: the other lines have a right to be read.
    if (typeof outcome === 'string') faults.push(`line ${index + 1}, ${outcome}`);
    else {
      items.push(outcome);
      taken.add(outcome.label);
    }
  }
  return { items, faults };
}

/** The item, or what is wrong first. */
function itemOf(text: string, taken: ReadonlySet<string>): Item | string {
  const columns = text.split(';');
  if (columns.length !== 3) return 'columns';
  const [label, count, price] = columns;
  if (label === '') return 'column 1';
  const pieces = /^\d{1,4}$/.test(count) ? Number(count) : 0;
  if (pieces < 1) return 'column 2';
  const [, whole, hundredths = '00'] = /^(\d{1,6})(?:\.(\d\d))?$/.exec(price) ?? [];
  if (whole === undefined) return 'column 3';
  if (taken.has(label)) return 'again';
  // Joined as text: 8.29 * 100 is not 829.
  return { label, pieces, cents: Number(whole + hundredths) };
}
