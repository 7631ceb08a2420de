export function affectedBy(needs: Map<string, string[]>, failed: string): string[] {
  if (!needs.has(failed)) throw new Error(`There is no ${failed}.`);
  // Turned around: by name, what is affected directly.
  const users = new Map<string, string[]>();
  for (const [name, used] of needs) {
    for (const each of used) users.set(each, [...(users.get(each) ?? []), name]);
  }

  // In the order they are found: a set keeps it, and keeps each once.
  const seen = new Set([failed]);
  let round = [failed];
  while (round.length > 0) {
    round = round.flatMap(name => users.get(name) ?? []).filter(name => !seen.has(name));
    for (const name of round.sort()) seen.add(name);
  }
  return [...seen].slice(1);
}
