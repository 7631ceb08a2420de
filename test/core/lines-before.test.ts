import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesBefore } from '../../src/core/lines-before';

const before = 'one\ntwo\nthree\nfour';

describe('the lines before a fix', () => {
  it('are those in whose place the selected ones stand', () => {
    assert.equal(linesBefore(before, 'one\nTWO\nthree\nfour', { from: 2, to: 2 }), 'two');
    assert.equal(linesBefore(before, 'one\nTWO\nthree\nfour', { from: 1, to: 3 }), 'one\ntwo\nthree');
    assert.equal(linesBefore(before, 'zero\none\nTWO\nthree\nfour', { from: 3, to: 4 }), 'two\nthree');
  });

  it('take a changed stretch whole', () => {
    assert.equal(linesBefore(before, 'one\n2\n3\n3½\nfour', { from: 3, to: 3 }), 'two\nthree');
  });

  it('include what was only taken out, within the selection', () => {
    assert.equal(linesBefore(before, 'one\nfour', { from: 1, to: 2 }), before);
    assert.equal(linesBefore(before, 'one\nfour', { from: 2, to: 2 }), 'four');
  });

  it('are none where the selected ones are new', () => {
    assert.equal(linesBefore(before, `${before}\nfive`, { from: 5, to: 5 }), '');
  });

  it('are the selected ones themselves where nothing changed', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 1, to = 1] = [a, b].map(at => (at % text.length) + 1).sort((x, y) => x - y);
        const whole = text.join('\n');
        assert.equal(linesBefore(whole, whole, { from, to }), text.slice(from - 1, to).join('\n'));
      }),
    );
  });

  it('are the whole file before where all of it is selected', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 }).map(of => of.join('\n'));
    fc.assert(
      fc.property(text, text, (old, now) => {
        assert.equal(linesBefore(old, now, { from: 1, to: now.split('\n').length }), old);
      }),
    );
  });
});
