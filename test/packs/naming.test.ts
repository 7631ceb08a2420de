import assert from 'node:assert/strict';
import fc from 'fast-check';
import { camelCase, pascalCase, snakeCase, wordsOf } from '../../src/packs/naming';

const names = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,20}$/);

describe('Names in the convention of a language', () => {
  it('split at capitals, and runs of capitals are one word', () => {
    assert.deepEqual(wordsOf('parseURLPath2d'), ['parse', 'url', 'path2d']);
    assert.deepEqual(wordsOf('LruCache'), ['lru', 'cache']);
  });

  it('are written as each convention wants', () => {
    assert.equal(camelCase('InsertPosition'), 'insertPosition');
    assert.equal(pascalCase('insertPosition'), 'InsertPosition');
    assert.equal(snakeCase('insertPosition'), 'insert_position');
    assert.equal(snakeCase('area51Map'), 'area51_map');
  });

  it('keep every letter and digit, in order', () => {
    fc.assert(fc.property(names, name => wordsOf(name).join('') === name.toLowerCase()));
  });

  it('do not change when written the same way twice', () => {
    for (const convention of [camelCase, snakeCase]) {
      fc.assert(fc.property(names, name => convention(convention(name)) === convention(name)));
    }
    // Not so for words of one letter: "aB" gives "AB", which reads as one word.
    const spelledOut = names.filter(name => wordsOf(name).every(word => word.length > 1));
    fc.assert(fc.property(spelledOut, name => pascalCase(pascalCase(name)) === pascalCase(name)));
  });

  it('come back from snake_case', () => {
    fc.assert(fc.property(names, name => camelCase(snakeCase(name)) === camelCase(name)));
    fc.assert(fc.property(names, name => pascalCase(snakeCase(name)) === pascalCase(name)));
  });

  it('begin as identifiers do', () => {
    fc.assert(fc.property(names, name => /^[a-z][a-zA-Z0-9]*$/.test(camelCase(name))));
    fc.assert(fc.property(names, name => /^[A-Z][a-zA-Z0-9]*$/.test(pascalCase(name))));
    fc.assert(fc.property(names, name => /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(snakeCase(name))));
  });
});
