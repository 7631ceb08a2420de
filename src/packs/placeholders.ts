const placeholder = /\{\{\s*([a-zA-Z][a-zA-Z0-9]*)\s*\}\}/g;

/** Looks up one placeholder; undefined where there is no such. */
export type Lookup = (name: string) => string | undefined;

/** Puts in every `{{placeholder}}`; those without a text stay as they are (see {@link unresolved}). Not recursive. */
export function fill(template: string, lookup: Lookup): string {
  return template.replace(placeholder, (whole, name: string) => lookup(name) ?? whole);
}

/** The placeholders of `template` that have no text, each once. */
export function unresolved(template: string, lookup: Lookup): readonly string[] {
  const names = Array.from(template.matchAll(placeholder), match => match[1] ?? '');
  return [...new Set(names)].filter(name => lookup(name) === undefined);
}
