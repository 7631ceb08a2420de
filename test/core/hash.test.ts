import assert from 'node:assert/strict';
import { hash } from '../../src/core/hash';

describe('the hash', () => {
  it("has FNV-1a's published values", () => {
    assert.equal(hash(''), 0x811c9dc5);
    assert.equal(hash('a'), 0xe40c292c);
    assert.equal(hash('foobar'), 0xbf9cf968);
  });
});
