/**
 * @param {string} line
 * @returns {string[]}
 */
export function csvFields(line) {
  const fields = [];
  let field = '';
  /** @type {'start' | 'plain' | 'quoted' | 'quote'} */
  let state = 'start';
  for (const character of line) {
    if (state === 'quoted') {
      if (character === '"') state = 'quote';
      else field += character;
    } else if (character === ',') {
      fields.push(field);
      field = '';
      state = 'start';
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
  // The end is an event like any other: it closes every field but a quoted one that is still open.
  if (state === 'quoted') throw new Error('A quoted field is not closed.');
  fields.push(field);
  return fields;
}
