import type { Language } from './kata';

/** How values are written and spoken of in one language, as far as the learner is to recognise them. */
export interface Notation {
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  /** What stands before and after the items. */
  readonly set: readonly [open: string, close: string];
  readonly map: readonly [open: string, close: string];
  /** With their article. */
  readonly nouns: { readonly list: string; readonly set: string; readonly map: string };
  /** What a function gives that returns nothing, and a word of help. */
  readonly noReturn: string;
  /** Before what was thrown: `raised`. */
  readonly threw: string;
  /** How an object of a class is made: `new Cache`. */
  construct(name: string): string;
}

const ecmascript: Notation = {
  nothing: 'null',
  yes: 'true',
  no: 'false',
  set: ['Set {', '}'],
  map: ['Map {', '}'],
  nouns: { list: 'an array', set: 'a Set', map: 'a Map' },
  noReturn: 'null',
  threw: 'threw an error:',
  construct: name => `new ${name}`,
};

const notations: Readonly<Record<Language, Notation>> = {
  javascript: ecmascript,
  typescript: ecmascript,
  python: {
    nothing: 'None',
    yes: 'True',
    no: 'False',
    set: ['{', '}'],
    map: ['{', '}'],
    nouns: { list: 'a list', set: 'a set', map: 'a dict' },
    noReturn: 'None (is a return missing?)',
    threw: 'raised',
    construct: name => name,
  },
  go: {
    nothing: 'nil',
    yes: 'true',
    no: 'false',
    set: ['{', '}'],
    map: ['{', '}'],
    nouns: { list: 'a slice', set: 'a map to bool', map: 'a map' },
    noReturn: 'nil',
    threw: 'failed with',
    construct: name => `New${name}`,
  },
  rust: {
    nothing: 'None',
    yes: 'true',
    no: 'false',
    set: ['{', '}'],
    map: ['{', '}'],
    nouns: { list: 'a Vec', set: 'a HashSet', map: 'a HashMap' },
    noReturn: 'None',
    threw: 'failed with',
    construct: name => `${name}::new`,
  },
};

export function notationOf(language: Language): Notation {
  return notations[language];
}
