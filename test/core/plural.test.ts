import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { pluralForm } from '../../src/core/plural';
import { english, plural, type Translate } from '../../src/core/words';

describe('The form of a message that fits a number', () => {
  it('is one of two in English, and none but one is singular', () => {
    deepEqual(
      [0, 1, 2, 5, 21].map(count => pluralForm('day|days', count, 'en')),
      ['days', 'day', 'days', 'days', 'days'],
    );
  });

  it('is one of as many as the language has, in the order of its plural categories', () => {
    const polish = [1, 2, 5, 22, 1.5].map(count => pluralForm('dzień|dni 2|dni 5|dnia', count, 'pl'));
    deepEqual(polish, ['dzień', 'dni 2', 'dni 5', 'dni 2', 'dnia']);
    equal(pluralForm('日', 3, 'ja'), '日');
    const arabic = [0, 1, 2, 3, 11, 100].map(count => pluralForm('a|b|c|d|e|f', count, 'ar'));
    deepEqual(arabic, ['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('is the last one where a translation has too few', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('pl', 'ar', 'en', 'ja'), (count, language) => {
        equal(pluralForm('the only one', count, language), 'the only one');
      }),
    );
    equal(pluralForm('dzień|dni', 5, 'pl'), 'dni');
  });

  it('has the number in the first place, and what is put in is never split', () => {
    equal(plural(english, '{0} edit of {1}|{0} edits of {1}', 1, 'a|b'), '1 edit of a|b');
    equal(plural(english, 'once|{0} times', 3), '3 times');
  });

  it('is that of the language of the translation, which is English where there is none', () => {
    const words: Readonly<Record<string, string>> = {
      en: 'pl',
      '{0} day|{0} days': '{0} dzień|{0} dni|{0} dni|{0} dnia',
    };
    const polish: Translate = (message, ...values) => english(words[message] ?? message, ...values);
    equal(plural(polish, '{0} day|{0} days', 1), '1 dzień');
    equal(plural(polish, '{0} day|{0} days', 22), '22 dni');
    equal(plural(polish, '{0} run|{0} runs', 22), '22 runs');
  });
});
