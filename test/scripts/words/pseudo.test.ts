import { deepEqual, equal, match } from 'node:assert/strict';
import { allWords } from '../../../scripts/words/bundle';
import { pseudo, pseudoTable } from '../../../scripts/words/pseudo';

/** What a pseudo-translated text may have of plain letters: nothing outside places, icons, code, targets of links. */
const machine = /\{\d+\}|\$\([\w~-]+\)|`[^`]*`|\]\([^)]*\)|%[^%\s]+%/g;

describe('The pseudo-locale', () => {
  it('leaves no plain letter in any message', () => {
    const left = allWords().words.filter(word => word !== 'en' && /[A-Za-z]/.test(pseudo(word).replace(machine, '')));
    deepEqual(left, []);
  });

  it('keeps places, icons, code, targets of links and the forms of plurals', () => {
    const text = '$(check) {0} day|{0} days: `spindle.tonight`, [why](command:spindle.doctor)';
    match(
      pseudo(text),
      /^\$\(check\) \{0\} [^a-z|]+\|\{0\} [^a-z]+: `spindle\.tonight`, \[[^a-z]+\]\(command:spindle\.doctor\)$/,
    );
  });

  it('keeps the name of the language whose plural forms it has', () => equal(pseudo('en'), 'en'));

  it('has every key of a table', () => deepEqual(Object.keys(pseudoTable({ a: 'x', b: 'y' })), ['a', 'b']));
});
