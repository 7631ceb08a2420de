export interface Changes {
  removed: string[];
  added: string[];
}

export function listChanges(before: string[], after: string[]): Changes {
  return { removed: unmatched(before, after), added: unmatched(after, before) };
}

/** What of one list finds no partner in the other. */
function unmatched(list: string[], other: string[]): string[] {
  const partners = new Map<string, number>();
  for (const text of other) partners.set(text, (partners.get(text) ?? 0) + 1);
  return list.filter(text => {
    const left = partners.get(text) ?? 0;
    // Each partner is used up once, by the earliest that asks.
    partners.set(text, left - 1);
    return left <= 0;
  });
}
