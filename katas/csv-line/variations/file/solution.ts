type State = 'start' | 'plain' | 'quoted' | 'quote';

export function csvRows(content: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let state: State = 'start';
  for (const character of content) {
    if (state === 'quoted') {
      if (character === '"') state = 'quote';
      else field += character;
    } else if (character === ',' || character === '\n') {
      row.push(field);
      field = '';
      state = 'start';
      if (character === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (character === '"') {
      if (state === 'plain') throw new Error('A quote stands in a field that is not quoted.');
      // Right after another quote it is the second of a pair and stands for itself.
      if (state === 'quote') field += character;
      state = 'quoted';
    } else {
      if (state === 'quote') throw new Error(`"${character}" follows a closing quote.`);
      field += character;
      state = 'plain';
    }
  }
  if (state === 'quoted') throw new Error('A quoted field is not closed.');
  // At the start of a field with none before it in its row, the last line break ended everything.
  if (state !== 'start' || row.length > 0) rows.push([...row, field]);
  return rows;
}
