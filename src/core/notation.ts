import type { Language } from './kata';
import { type Message, say, type Value } from './words';

/** How values are written and spoken of in one language, as far as the learner is to recognise them. */
export interface Notation {
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  /** What stands before and after the items. */
  readonly set: readonly [open: string, close: string];
  readonly map: readonly [open: string, close: string];
  /** With their article. */
  readonly nouns: { readonly list: Message; readonly set: Message; readonly map: Message };
  /** What a function gives that returns nothing, and a word of help. */
  readonly noReturn: Value;
  /** A call did not return, but ended so: `raised ValueError: 3`. */
  threw(what: string): Message;
  /** How an object of a class is made: `new Cache`. */
  construct(name: string): string;
}

const failedWith = (what: string): Message => say('failed with {0}', what);

const ecmascript: Notation = {
  nothing: 'null',
  yes: 'true',
  no: 'false',
  set: ['Set {', '}'],
  map: ['Map {', '}'],
  nouns: { list: say('an array'), set: say('a Set'), map: say('a Map') },
  noReturn: 'null',
  threw: what => say('threw an error: {0}', what),
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
    nouns: { list: say('a list'), set: say('a set'), map: say('a dict') },
    noReturn: say('None (is a return missing?)'),
    threw: what => say('raised {0}', what),
    construct: name => name,
  },
  go: {
    nothing: 'nil',
    yes: 'true',
    no: 'false',
    set: ['{', '}'],
    map: ['{', '}'],
    nouns: { list: say('a slice'), set: say('a map to bool'), map: say('a map') },
    noReturn: 'nil',
    threw: failedWith,
    construct: name => `New${name}`,
  },
  rust: {
    nothing: 'None',
    yes: 'true',
    no: 'false',
    set: ['{', '}'],
    map: ['{', '}'],
    nouns: { list: say('a Vec'), set: say('a HashSet'), map: say('a HashMap') },
    noReturn: 'None',
    threw: failedWith,
    construct: name => `${name}::new`,
  },
};

export function notationOf(language: Language): Notation {
  return notations[language];
}
