/** How a language writes what is not an identifier; regular expression sources without capturing groups. */
export interface Lexis {
  /** Renamed inside: comments should read in the learner's words. Tried first. */
  readonly comment: string;
  /** Strings with code in them, tried before `text`: only the code in their `hole`s is renamed. */
  readonly template?: { readonly text: string; readonly hole: string };
  /** Never touched: a string is a value. */
  readonly text: string;
}

/** The source with whole identifiers renamed, in code and in comments; all at once, so that two names may swap. */
export function renameIdentifiers(source: string, names: ReadonlyMap<string, string>, lexis: Lexis): string {
  const renamed = (word: string): string => names.get(word) ?? word;
  return source.replace(tokens(lexis), (...match) => {
    const { comment, template, text, word } = match.at(-1) as Token;
    if (comment !== undefined) return comment.replace(identifier(), renamed);
    if (template !== undefined) {
      return template.replace(holes(lexis), code => renameIdentifiers(code, names, lexis));
    }
    return text ?? renamed(word ?? '');
  });
}

/** New names that the source uses already for something else: renaming would make one of the two. */
export function clashes(source: string, names: ReadonlyMap<string, string>, lexis: Lexis): readonly string[] {
  const used = identifiersOf(source, lexis);
  return [...names].flatMap(([from, to]) => (used.has(from) && used.has(to) && !names.has(to) ? [to] : []));
}

/** The identifiers of a source, its comments left out. */
function identifiersOf(source: string, lexis: Lexis): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups } of source.matchAll(tokens(lexis))) {
    const { template, word } = (groups ?? {}) as Token;
    if (word !== undefined) found.add(word);
    for (const [code] of template?.matchAll(holes(lexis)) ?? []) {
      for (const inner of identifiersOf(code, lexis)) found.add(inner);
    }
  }
  return found;
}

/** Exactly one of these is there. */
type Token = Readonly<Partial<Record<'comment' | 'template' | 'text' | 'word', string>>>;

function tokens({ comment, template, text }: Lexis): RegExp {
  const inText = template?.text ?? '(?!)';
  return new RegExp(
    `(?<comment>${comment})|(?<template>${inText})|(?<text>${text})|(?<word>${identifierSource})`,
    'gu',
  );
}

function holes({ template }: Lexis): RegExp {
  return new RegExp(template?.hole ?? '(?!)', 'gu');
}

const identifierSource = '[$_\\p{ID_Start}][$\\p{ID_Continue}]*';

function identifier(): RegExp {
  return new RegExp(identifierSource, 'gu');
}
