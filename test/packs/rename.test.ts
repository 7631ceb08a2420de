import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ecmascript } from '../../src/packs/languages/ecmascript';
import { clashes, renameIdentifiers } from '../../src/packs/rename';

const rename = (source: string, names: Record<string, string>): string =>
  renameIdentifiers(source, new Map(Object.entries(names)), ecmascript.lexis);

describe('Dressing a source in other names', () => {
  it('renames whole identifiers only', () => {
    assert.equal(
      rename('key + keys + _key + key2 + $key + monkey', { key: 'word' }),
      'word + keys + _key + key2 + $key + monkey',
    );
  });

  it('renames private members and properties too', () => {
    assert.equal(rename('this.#key = entry.key;', { key: 'word' }), 'this.#word = entry.word;');
  });

  it('reads comments as text of the learner, and is not misled by an apostrophe in them', () => {
    assert.equal(rename("// the key isn't here\nkey", { key: 'word' }), "// the word isn't here\nword");
    assert.equal(rename('/* key\n * key */ key', { key: 'word' }), '/* word\n * word */ word');
  });

  it('leaves strings alone, escapes and comment marks in them included', () => {
    assert.equal(
      rename(`key('key', "a \\" key", '//') + key`, { key: 'word' }),
      `word('key', "a \\" key", '//') + word`,
    );
  });

  it('renames what a template holds', () => {
    assert.equal(rename('`$' + '{key}`', { key: 'word' }), '`$' + '{word}`');
  });

  it('can swap two names', () => {
    assert.equal(rename('low < high', { low: 'high', high: 'low' }), 'high < low');
  });

  it('knows letters beyond ASCII as parts of identifiers', () => {
    assert.equal(rename('schlüssel + key + keyé', { key: 'word' }), 'schlüssel + word + keyé');
  });

  it('changes nothing when every name stays itself', () => {
    const sources = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('key', ' ', '"', "'", '`', '/', '*', '\\', '\n', '//', '/*', '*/', '${', '}'))
        .map(parts => parts.join('')),
    );
    fc.assert(fc.property(sources, source => rename(source, { key: 'key', a: 'a' }) === source));
  });

  it('can be taken back where the new names were free', () => {
    const parts = fc.array(fc.constantFrom('low', 'high', 'middle', ' ', '.', '(', ')', '// low\n', "'low'"));
    fc.assert(
      fc.property(parts, words => {
        const source = words.join(' ');
        const there = rename(source, { low: 'left', high: 'right' });
        return rename(there, { left: 'low', right: 'high' }) === source;
      }),
    );
  });

  it('names a new name that the source uses for something else', () => {
    const found = (source: string, names: Record<string, string>): readonly string[] =>
      clashes(source, new Map(Object.entries(names)), ecmascript.lexis);
    assert.deepEqual(found('low + target', { target: 'low' }), ['low']);
    assert.deepEqual(found('low + target // high', { target: 'high' }), []);
    assert.deepEqual(found('low + high', { low: 'high', high: 'low' }), []);
    assert.deepEqual(found('low', { target: 'low' }), []);
  });
});
