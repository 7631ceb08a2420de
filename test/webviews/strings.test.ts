import assert from 'node:assert/strict';
import { english, fill, fillPlural, translated } from '../../src/webviews/strings';

describe('the words of the webviews', () => {
  it('fill their places in any order and leave a place without a value', () => {
    assert.equal(fill('{1} of {0}', 5, 2), '2 of 5');
    assert.equal(fill('{0} {1}', 'a'), 'a {1}');
    assert.equal(fill('{0}', '{0}'), '{0}');
  });

  it('have as many forms for a number as their language', () => {
    assert.equal(fillPlural(english, 'streakDays', 1), '1 day');
    assert.equal(fillPlural(english, 'streakReps', 3, 20), '3 reps, 20 min');
    const polish = translated({ language: 'pl', streakDays: '{0} dzień|{0} dni|{0} dni|{0} dnia' });
    assert.deepEqual(
      [1, 2, 5].map(days => fillPlural(polish, 'streakDays', days)),
      ['1 dzień', '2 dni', '5 dni'],
    );
  });

  it('are English except where a translation has the entry as text', () => {
    const strings = translated({ close: 'Schließen', keys: 7, unknown: 'x' });
    assert.equal(strings.close, 'Schließen');
    assert.equal(strings.keys, english.keys);
    assert.equal('unknown' in strings, false);
    assert.equal(translated(null), english);
  });
});
