export interface Row {
  source: string;
  key: string;
  value: string;
}

export function explainSettings(order: string[], rows: Row[]): string[] {
  // By key, the value by source.
  const settings = new Map<string, Map<string, string>>();
  for (const { source, key, value } of rows) {
    if (!order.includes(source)) throw new Error(`There is no source "${source}".`);
    const values = settings.get(key) ?? new Map<string, string>();
    settings.set(key, values.set(source, value));
  }
  return [...settings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, values]) => lineOf(key, values, order));
}

function lineOf(key: string, values: Map<string, string>, order: string[]): string {
  const given = order.filter(source => values.has(source));
  const counts = given.pop() ?? '';
  const line = `${key}=${values.get(counts)} (${counts})`;
  return given.length > 0 ? `${line} instead of ${given.join(', ')}` : line;
}
