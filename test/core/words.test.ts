import assert from 'node:assert/strict';
import { daysAgoText, daysAheadText, english, gradeText, minutesText } from '../../src/core/words';

describe('words', () => {
  it('put values into their places, each as often as it is named', () => {
    assert.equal(english('{0} of {1}', 2, 'three'), '2 of three');
    assert.equal(english('{1}, {0}, {1}', 'a', 'b'), 'b, a, b');
    assert.equal(english('nothing', 'a'), 'nothing');
    assert.equal(english('{0}', 0), '0');
  });

  it('leave a place without a value as it is, and a value that looks like a place too', () => {
    assert.equal(english('{0} {1} {x}', 'a'), 'a {1} {x}');
    assert.equal(english('{0} {1}', '{1}', 'b'), '{1} b');
  });

  it('say minutes', () => {
    assert.equal(minutesText(0, english), 'under 1 min');
    assert.equal(minutesText(29_999, english), 'under 1 min');
    assert.equal(minutesText(30_000, english), '1 min');
    assert.equal(minutesText(89_999, english), '1 min');
    assert.equal(minutesText(90_000, english), '2 min');
    assert.equal(minutesText(3_600_000, english), '60 min');
  });

  it('say how far a day is', () => {
    const said = [-2, 0, 1, 2, 59, 60, 365, 729, 730, 1825].map(days => daysAheadText(days, english));
    assert.deepEqual(said, [
      'today',
      'today',
      'tomorrow',
      'in 2 days',
      'in 59 days',
      'in 2 months',
      'in 12 months',
      'in 24 months',
      'in 2 years',
      'in 5 years',
    ]);
  });

  it('say how long ago a day was', () => {
    const said = [0, 1, 2, 59, 60, 729, 730].map(days => daysAgoText(days, english));
    assert.deepEqual(said, [
      'today',
      'yesterday',
      '2 d ago',
      '59 d ago',
      '2 months ago',
      '24 months ago',
      '2 years ago',
    ]);
  });

  it('name the grades', () => {
    assert.deepEqual(
      ([1, 2, 3, 4] as const).map(grade => gradeText(grade, english)),
      ['Again', 'Hard', 'Good', 'Easy'],
    );
  });

  it('go through the translation', () => {
    const shout = (message: string, ...values: (string | number)[]) => english(message, ...values).toUpperCase();
    assert.equal(minutesText(420_000, shout), '7 MIN');
    assert.equal(daysAheadText(1, shout), 'TOMORROW');
  });
});
