export function globMatches(pattern: string, path: string): boolean {
  const tokens = pattern.match(/\*\*+|[^]/g) ?? [];
  const known = new Map<string, boolean>();

  /** Does the rest of the tokens fit the rest of the text? */
  const fits = (token: number, at: number): boolean => {
    // Stars lead to the same rests on many ways; without remembering them their number doubles with each star.
    const key = `${token} ${at}`;
    const found = known.get(key) ?? step(token, at);
    known.set(key, found);
    return found;
  };
  const step = (token: number, at: number): boolean => {
    if (token === tokens.length) return at === path.length;
    const goesOn = at < path.length && stands(tokens[token], path[at]);
    // A star is nothing, or one character and then still a star.
    if (tokens[token].startsWith('*')) return fits(token + 1, at) || (goesOn && fits(token, at + 1));
    return goesOn && fits(token + 1, at + 1);
  };
  return fits(0, 0);
}

/** Can this character be what the token stands for, or part of it? */
function stands(token: string, character: string): boolean {
  if (token === '*' || token === '?') return character !== '/';
  return token === character || token.startsWith('**');
}
