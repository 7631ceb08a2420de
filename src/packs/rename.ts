/** How a language writes what is not an identifier; regular expression sources without capturing groups. */
export interface Lexis {
  /** Renamed inside: comments should read in the learner's words. Tried before `text`. */
  readonly comment: string;
  /** Never touched: a string is a value. */
  readonly text: string;
}

/** The source with whole identifiers renamed, in code and in comments; all at once, so that two names may swap. */
export function renameIdentifiers(source: string, names: ReadonlyMap<string, string>, lexis: Lexis): string {
  const token = new RegExp(`(?<comment>${lexis.comment})|(?<text>${lexis.text})|${identifierSource}`, 'gu');
  return source.replace(token, (whole, comment: string | undefined, text: string | undefined) => {
    if (text !== undefined) return text;
    if (comment !== undefined) return comment.replace(identifier(), word => names.get(word) ?? word);
    return names.get(whole) ?? whole;
  });
}

/** New names that the source uses already for something else: renaming would make one of the two. */
export function clashes(source: string, names: ReadonlyMap<string, string>, lexis: Lexis): readonly string[] {
  const used = identifiersOf(source, lexis);
  return [...names].flatMap(([from, to]) => (used.has(from) && used.has(to) && !names.has(to) ? [to] : []));
}

/** The identifiers of a source, its comments left out. */
function identifiersOf(source: string, lexis: Lexis): ReadonlySet<string> {
  const token = new RegExp(`${lexis.comment}|${lexis.text}|(?<word>${identifierSource})`, 'gu');
  const found = new Set<string>();
  for (const match of source.matchAll(token)) {
    if (match.groups?.word !== undefined) found.add(match.groups.word);
  }
  return found;
}

const identifierSource = '[$_\\p{ID_Start}][$\\p{ID_Continue}]*';

function identifier(): RegExp {
  return new RegExp(identifierSource, 'gu');
}
