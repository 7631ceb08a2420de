import { deepEqual, equal, ok } from 'node:assert/strict';
import { chooseKata } from '../../src/core/choose';
import type { LapseReason } from '../../src/core/events';
import { lapseReasons } from '../../src/core/lapse';
import { lapseAdvice, lapseHint } from '../../src/core/lapse-advice';
import { historyOf, kata, rep, tuesday } from './support';

const plain = (text: string) => text;
const lapsedIn = (history: ReturnType<typeof historyOf>) => history.topics.get('binary-search')?.lapsed;
const failed = (number: number, lapse?: LapseReason, day = tuesday) =>
  rep(number, { kata: 'seen', procedural: 1, day, outcome: lapse ? { lapse } : {} });

describe('After a rep that was graded Again', () => {
  const katas = [
    kata('seen', { level: 3, variations: ['base', 'other'] }),
    kata('easy', { level: 1 }),
    kata('right', { level: 2 }),
    kata('hard', { level: 4 }),
  ];
  const chances: Readonly<Record<string, number>> = { seen: 0.5, easy: 0.95, right: 0.85, hard: 0.3 };
  const next = (lapse?: LapseReason) =>
    chooseKata(
      katas,
      historyOf(failed(1, lapse)),
      'binary-search',
      'typescript',
      ({ id }) => chances[id] ?? 0,
      lapseAdvice(lapse),
    );

  it('an easier kata comes next where it was not known, or the approach was wrong', () => {
    deepEqual([next('unknown')?.kata, next('approach')?.kata], ['easy', 'easy']);
  });

  it('the same one comes next, in another guise, where it slipped, was rushed, or the language was in the way', () => {
    for (const lapse of ['slipped', 'rushed', 'language'] as const) {
      deepEqual(next(lapse), { kata: 'seen', variation: 'other' });
    }
  });

  it('nothing else is chosen where it was misread, or nobody said', () => {
    deepEqual([next('misread')?.kata, next()?.kata], ['right', 'right']);
  });

  it('one that has no other guise does not come again: its answer is remembered', () => {
    const only = [kata('seen', { variations: ['base'] }), kata('right')];
    const choice = chooseKata(
      only,
      historyOf(failed(1, 'slipped')),
      'binary-search',
      'typescript',
      () => 0.5,
      lapseAdvice('slipped'),
    );
    equal(choice?.kata, 'right');
  });

  it('each reason has words of its own for the next time', () => {
    equal(new Set(lapseReasons.map(reason => lapseHint(reason, plain))).size, lapseReasons.length);
  });
});

describe('The reason of the last lapse', () => {
  it('stands until the next rep in that language', () => {
    deepEqual(lapsedIn(historyOf(failed(1, 'misread'))), { typescript: 'misread' });
    const later = rep(2, { day: tuesday + 1 });
    ok(!lapsedIn(historyOf(failed(1, 'misread'), later))?.typescript);
    deepEqual(lapsedIn(historyOf(failed(1, 'misread'), failed(2, 'rushed', tuesday + 1))), { typescript: 'rushed' });
    ok(!lapsedIn(historyOf(failed(1, 'misread'), failed(2, undefined, tuesday + 1)))?.typescript);
  });

  it('is none where nothing was tagged', () => {
    equal(lapsedIn(historyOf(failed(1))), undefined);
  });
});
