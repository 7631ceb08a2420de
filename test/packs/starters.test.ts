import assert from 'node:assert/strict';
import { strictFaults } from '../../scripts/strict-types';
import type { Signature } from '../../src/core/kata';
import type { RecordTypes } from '../../src/core/values';
import { supportFor } from '../../src/packs/languages/languages';

const types: RecordTypes = { Book: { title: 'string', tags: 'set<string>', next: 'Book?' } };
const find: Signature = {
  name: 'findBook',
  params: [
    { name: 'shelf', type: 'Book?[]' },
    { name: 'byYear', type: 'map<int,tuple<string,float>[]>' },
  ],
  returns: 'Book?',
};
const cache: Signature = {
  name: 'LruCache',
  new: [{ name: 'capacity', type: 'int' }],
  methods: [
    { name: 'write', params: [{ name: 'key', type: 'string' }], returns: 'void' },
    { name: 'isEmpty', params: [], returns: 'bool' },
  ],
};

function starter(language: 'javascript' | 'typescript', signature: Signature, records: RecordTypes, title = 'A title') {
  const support = supportFor(language);
  assert.ok(support);
  return support.starter({ title, signature, types: records });
}

describe('A starter', () => {
  it('in TypeScript is a typed function that is not written yet', () => {
    assert.equal(
      starter('typescript', find, types),
      `export interface Book {
  title: string;
  tags: Set<string>;
  next: Book | null;
}

/** A title */
export function findBook(shelf: (Book | null)[], byYear: Map<number, [string, number][]>): Book | null {
  throw new Error('Not written yet');
}
`,
    );
  });

  it('in JavaScript carries the same types as JSDoc', () => {
    assert.equal(
      starter('javascript', find, types),
      `/** @typedef {{ title: string, tags: Set<string>, next: Book | null }} Book */

/**
 * A title
 * @param {(Book | null)[]} shelf
 * @param {Map<number, [string, number][]>} byYear
 * @returns {Book | null}
 */
export function findBook(shelf, byYear) {
  throw new Error('Not written yet');
}
`,
    );
  });

  it('for an object is the skeleton of a class', () => {
    assert.equal(
      starter('typescript', cache, {}),
      `/** A title */
export class LruCache {
  constructor(capacity: number) {}

  write(key: string): void {
    throw new Error('Not written yet');
  }

  isEmpty(): boolean {
    throw new Error('Not written yet');
  }
}
`,
    );
    assert.match(
      starter('javascript', cache, {}),
      /\* @param \{number\} capacity \*\/\n {2}constructor\(capacity\) \{\}/,
    );
  });

  it('in TypeScript is clean under strict', () => {
    const sources = new Map([
      ['function', starter('typescript', find, types, 'Ends */ early')],
      ['object', starter('typescript', cache, {})],
    ]);
    assert.deepEqual(strictFaults(sources), new Map());
    // The checker itself is no stub.
    assert.deepEqual(strictFaults(new Map([['bad', 'export const x: string = 1;']])).get('bad')?.length, 1);
  }).timeout(20_000);

  it('is not closed early by a title', () => {
    for (const language of ['javascript', 'typescript'] as const) {
      assert.equal(starter(language, cache, {}, 'Ends */ early').split('\n')[0], '/** Ends * / early */');
    }
  });
});
