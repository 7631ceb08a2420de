import assert from 'node:assert/strict';
import { english, fill, translated } from '../../src/webviews/strings';

describe('the words of the webviews', () => {
  it('fill their places in any order and leave a place without a value', () => {
    assert.equal(fill('{1} of {0}', 5, 2), '2 of 5');
    assert.equal(fill('{0} {1}', 'a'), 'a {1}');
    assert.equal(fill('{0}', '{0}'), '{0}');
  });

  it('are English except where a translation has the entry as text', () => {
    const strings = translated({ close: 'Schließen', keys: 7, unknown: 'x' });
    assert.equal(strings.close, 'Schließen');
    assert.equal(strings.keys, english.keys);
    assert.equal('unknown' in strings, false);
    assert.equal(translated(null), english);
  });
});
