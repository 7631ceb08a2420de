import { deepEqual, equal, match } from 'node:assert/strict';
import { wordsIn } from '../../../scripts/words/extract';

const words = (code: string) => wordsIn('a.ts', code).words;
const faults = (code: string) => wordsIn('a.ts', code).faults;

describe('The messages of a source file', () => {
  it('are what t, l10n.t and say are given, and the second argument of plural', () => {
    deepEqual(words("t('one'); l10n.t('{0} two', 2); words.t('of words'); say(`three`); plural(t, 'four|fours', 4);"), [
      'one',
      '{0} two',
      'of words',
      'three',
      'four|fours',
    ]);
  });

  it('are the texts of errors for the learner, also of classes made of other things', () => {
    const own = "class LogError extends PracticeError { constructor(why: string) { super('Not kept: {0}', why); } }";
    deepEqual(words(`throw new PracticeError('None.'); throw new PackError("It's gone.", { cause }); ${own}`), [
      'None.',
      "It's gone.",
      'Not kept: {0}',
    ]);
  });

  it('are both of a choice', () => deepEqual(words("t(one ? 'a day' : (two ? 'b' : 'c'))"), ['a day', 'b', 'c']));

  it('are not what other errors say, nor what other functions are given', () => {
    deepEqual(
      words("throw new Error('x'); new TypeError('y'); set('z'); class A extends Error { a = super('b') }"),
      [],
    );
  });

  it('must be literals: anything else is named with its line', () => {
    const said = [`\`\${a} days\``, "'a' + b", 'text', "{ 1: 'a' }[n]", "one ? 'a' : other"];
    for (const message of said) {
      equal(faults(`\nt(${message})`).length, 1, message);
      match(faults(`\nnew PracticeError(${message})`)[0] ?? '', /^a\.ts:2: the message .* is no string literal/s);
    }
    deepEqual(faults("t('a'); t(x ? 'b' : 'c')"), []);
  });

  it('may be handed on only by what is looked at where it is called', () => {
    deepEqual(wordsIn('a.ts', "function said(m, t) { t(m.template); t('x'); }"), { words: ['x'], faults: [] });
    equal(faults('function other(m, t) { t(m.template); }').length, 1);
  });

  it('are found by the name t, which a Translate must have', () => {
    equal(faults('function a(translate: Translate) {}').length, 1);
    deepEqual(faults('function a(t: Translate) {}'), []);
  });
});
