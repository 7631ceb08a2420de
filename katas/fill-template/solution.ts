export function fillTemplate(template: string, replacements: Map<string, string>): string {
  const pieces: string[] = [];
  // Everything before this position is dealt with; a replacement never comes before it again.
  let at = 0;
  for (;;) {
    const open = template.indexOf('<', at);
    if (open < 0) break;
    pieces.push(template.slice(at, open));
    if (template[open + 1] === '<') {
      pieces.push('<');
      at = open + 2;
      continue;
    }
    const close = template.indexOf('>', open);
    if (close < 0) throw new Error(`The blank at position ${open} is not closed.`);
    const name = template.slice(open + 1, close);
    const found = replacements.get(name);
    if (name === '' || found === undefined) throw new Error(`There is no replacement for "${name}".`);
    pieces.push(found);
    at = close + 1;
  }
  pieces.push(template.slice(at));
  return pieces.join('');
}
