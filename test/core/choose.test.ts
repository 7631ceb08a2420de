import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseKata, chooseLanguage, chooseVariation } from '../../src/core/choose';
import { historyOf, kata, rep, tuesday } from './support';

/** Every level a tenth less likely. */
const byLevel = ({ level }: { readonly level: number }) => 1 - level / 10;
const choose = (katas: ReturnType<typeof kata>[], history = historyOf()) =>
  chooseKata(katas, history, 'binary-search', 'typescript', byLevel);

describe('the kata chosen', () => {
  it('is of the topic and in the language, or none', () => {
    const other = kata('other', { topic: 'heaps' });
    const python = kata('python', { languages: ['python'] });
    assert.equal(choose([other, python]), undefined);
    assert.equal(choose([other, python, kata('right')])?.kata, 'right');
  });

  it('is the one whose chance is nearest to 85 %, the easier of two as near', () => {
    const levels = [9, 4, 1, 2, 6].map(level => kata(`level-${level}`, { level }));
    assert.equal(choose(levels)?.kata, 'level-1');
    assert.equal(choose(levels.filter(({ level }) => level !== 1))?.kata, 'level-2');
  });

  it('is one that was never practised while half of them were not', () => {
    const katas = [kata('hard', { level: 5 }), kata('easy', { level: 3 }), kata('done', { level: 1 })];
    assert.deepEqual(choose(katas, historyOf(rep(1, { kata: 'done' }))), { kata: 'easy', variation: 'base' });
  });

  it('is the other of two, whatever its level', () => {
    const katas = [kata('new', { level: 1 }), kata('old', { level: 9 })];
    const history = historyOf(rep(1, { kata: 'old' }), rep(2, { kata: 'new', day: tuesday + 1 }));
    assert.equal(choose(katas, history)?.kata, 'old');
  });

  it('does not return before half of the others of its topic had their turn', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 2, maxLength: 7 }), levels => {
        const katas = levels.map((level, index) => kata(`kata-${index}`, { level }));
        const seen: string[] = [];
        for (let turn = 0; turn < levels.length * 3; turn++) {
          const events = seen.map((id, index) => rep(index + 1, { kata: id, day: tuesday + index }));
          const next = choose(katas, historyOf(...events))?.kata ?? '';
          const since = seen.lastIndexOf(next);
          const between = new Set(seen.slice(since + 1));
          assert.ok(since < 0 || between.size >= Math.floor(levels.length / 2));
          seen.push(next);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the list as it was', () => {
    const katas = Object.freeze([kata('b', { level: 2 }), kata('a', { level: 1 })]);
    assert.equal(chooseKata(katas, historyOf(), 'binary-search', 'typescript', byLevel)?.kata, 'a');
  });
});

describe('the variation chosen', () => {
  const info = kata('insert-position', { variations: ['base', 'shelf', 'queue'] });

  it('is the base first, then those not seen, then the one seen longest ago', () => {
    const seen = (...variations: string[]) =>
      chooseVariation(info, historyOf(...variations.map((variation, index) => rep(index + 1, { variation }))));
    assert.equal(seen(), 'base');
    assert.equal(seen('base'), 'shelf');
    assert.equal(seen('base', 'queue'), 'shelf');
    assert.equal(seen('base', 'shelf', 'queue'), 'base');
    assert.equal(seen('base', 'shelf', 'queue', 'base'), 'shelf');
    assert.equal(seen('queue', 'shelf', 'base'), 'queue');
  });

  it('comes with the kata', () => {
    assert.deepEqual(choose([info], historyOf(rep(1))), { kata: 'insert-position', variation: 'shelf' });
  });
});

describe('the language chosen', () => {
  const offered = kata('any', { languages: ['rust', 'go'] });

  it('is the preferred one where the kata is offered in it, also where it cannot be run here', () => {
    assert.equal(chooseLanguage(offered, 'go', ['rust']), 'go');
  });

  it('is otherwise one that can be run here, else the first', () => {
    assert.equal(chooseLanguage(offered, 'python', ['go']), 'go');
    assert.equal(chooseLanguage(offered, 'python', []), 'rust');
  });
});
