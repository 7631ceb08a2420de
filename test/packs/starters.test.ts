import assert from 'node:assert/strict';
import { strictFaults } from '../../scripts/strict-types';
import type { Language, Signature } from '../../src/core/kata';
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

function starter(
  language: Language,
  signature: Signature,
  records: RecordTypes,
  title = 'A title',
  throwing: readonly string[] = [],
) {
  return supportFor(language).starter({ title, signature, types: records, throwing });
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

  it('in Python has types that older versions leave alone, and dataclasses for records', () => {
    assert.equal(
      starter('python', find, types),
      `from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Book:
    title: str
    tags: set[str]
    next: Book | None


def findBook(shelf: list[Book | None], byYear: dict[int, list[tuple[str, float]]]) -> Book | None:
    """A title"""
    raise NotImplementedError("not written yet")
`,
    );
    assert.equal(
      starter('python', cache, {}),
      `from __future__ import annotations


class LruCache:
    """A title"""

    def __init__(self, capacity: int) -> None:
        pass

    def write(self, key: str) -> None:
        raise NotImplementedError("not written yet")

    def isEmpty(self) -> bool:
        raise NotImplementedError("not written yet")
`,
    );
  });

  it('in Go declares what Go has no word for, and returns an error where a case throws', () => {
    assert.equal(
      starter('go', find, types, 'A title', ['findBook']),
      `package kata

type Book struct {
	title string
	tags  map[string]bool
	next  *Book
}

type StringFloat struct {
	First  string
	Second float64
}

// findBook: A title
func findBook(shelf []*Book, byYear map[int][]StringFloat) (*Book, error) {
	panic("not written yet")
}
`,
    );
    assert.equal(
      starter('go', cache, {}, 'A title', ['write']),
      `package kata

// LruCache: A title
type LruCache struct {
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{}
}

func (l *LruCache) write(key string) error {
	panic("not written yet")
}

func (l *LruCache) isEmpty() bool {
	panic("not written yet")
}
`,
    );
  });

  it('in Go calls the receiver by a name that no parameter has', () => {
    const taken = { ...cache, methods: [{ name: 'Read', params: [{ name: 'l', type: 'int' }], returns: 'int' }] };
    assert.match(starter('go', taken, {}), /func \(lr \*LruCache\) Read\(l int\) int/);
  });

  it('in Rust borrows lists and strings, boxes what would be endless, and returns a Result where a case throws', () => {
    assert.equal(
      starter('rust', find, types, 'A title', ['findBook']),
      `use std::collections::{HashMap, HashSet};

#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    pub title: String,
    pub tags: HashSet<String>,
    pub next: Option<Box<Book>>,
}

/// A title
pub fn findBook(shelf: &[Option<Book>], byYear: HashMap<i64, Vec<(String, f64)>>) -> Result<Option<Book>, String> {
    todo!("not written yet")
}
`,
    );
    assert.equal(
      starter('rust', cache, {}, 'A title', ['write']),
      `/// A title
pub struct LruCache {}

impl LruCache {
    pub fn new(capacity: i64) -> Self {
        Self {}
    }

    pub fn write(&mut self, key: &str) -> Result<(), String> {
        todo!("not written yet")
    }

    pub fn isEmpty(&mut self) -> bool {
        todo!("not written yet")
    }
}
`,
    );
  });

  it('is not closed early by a title', () => {
    for (const language of ['javascript', 'typescript'] as const) {
      assert.equal(starter(language, cache, {}, 'Ends */ early').split('\n')[0], '/** Ends * / early */');
    }
    assert.match(starter('python', cache, {}, 'Ends """ or \\ and "'), /^ {4}"""Ends ''' or \\\\ and \\""""$/m);
  });
});
