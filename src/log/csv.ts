import Papa from 'papaparse';

/** Cells that a spreadsheet would run as a formula are quoted with an apostrophe: a topic may come from a stranger. */
export function csvText<Row>(columns: readonly string[], rows: readonly Row[]): string {
  const text = Papa.unparse({ fields: [...columns], data: [...rows] }, { escapeFormulae: true, newline: '\n' });
  return `${text.trimEnd()}\n`;
}
