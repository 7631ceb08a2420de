export interface Rule {
  keep: boolean;
  parts: string[];
}

export function keptFiles(rules: Rule[], files: string[][]): string[][] {
  return files.filter(file => rules.findLast(({ parts }) => fits(parts, file))?.keep ?? true);
}

function fits(parts: string[], file: string[]): boolean {
  if (parts.length === 0) return file.length === 0;
  const [first, ...rest] = parts;
  // Nothing, or one part of the path and then still two stars.
  if (first === '**') return fits(rest, file) || (file.length > 0 && fits(parts, file.slice(1)));
  return file.length > 0 && (first === '*' || first === file[0]) && fits(rest, file.slice(1));
}
