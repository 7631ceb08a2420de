import { equal } from 'node:assert/strict';
import { newRep, type Rep, step } from '../src/core/rep';
import type { OpenRep } from '../src/draft-state';
import { StuckWatch } from '../src/stuck-watch';

const minute = 60_000;

describe('Watching for being stuck', () => {
  let watch: StuckWatch;
  let rep: Rep;
  let passed: number;
  const open = () => ({ rep, report: { passed } }) as OpenRep;
  /** Types until then, a second between keys; the run fails there. */
  const run = (at: number, cases = passed) => {
    passed = cases;
    for (let now = rep.time.since ?? 0; now <= at; now += 1000) rep = step(rep, { type: 'activity', now });
    rep = step(rep, { type: 'ran', passed: false, now: at });
    return watch.look(open(), at);
  };

  beforeEach(() => {
    watch = new StuckWatch();
    passed = 0;
    const task = {
      kata: 'k',
      variation: 'base',
      language: 'typescript',
      level: 1,
      hints: 3,
      fileName: 'k.ts',
    } as const;
    rep = newRep({ id: 'one', topic: 't', task, recallFirst: false });
    rep = step(rep, { type: 'predict', now: 0 });
    watch.look(open(), 0);
  });

  it('notices runs that fail without a case more, at a pause in typing, once', () => {
    for (const at of [1, 2, 3, 4]) equal(run(at * minute), false, 'never while typing');
    equal(watch.look(open(), 4 * minute + 10_000), true);
    equal(watch.look(open(), 4 * minute + 20_000), false);
  });

  it('begins anew with each case more that is green, not with the same one again', () => {
    for (const at of [1, 2, 3]) run(at * minute);
    run(4 * minute, 2);
    equal(watch.look(open(), 4 * minute + 10_000), false);
    for (const at of [5, 6, 7]) run(at * minute, at === 6 ? 1 : 2);
    equal(watch.look(open(), 7 * minute + 10_000), false);
    run(8 * minute);
    equal(watch.look(open(), 8 * minute + 10_000), true);
  });

  it('gives a hint its time', () => {
    for (const at of [1, 2, 3, 4]) run(at * minute);
    rep = step(rep, { type: 'hint', now: 4 * minute + 1000 });
    equal(watch.look(open(), 4 * minute + 15_000), false);
  });

  it('says nothing to one who is away, or is past the code', () => {
    for (const at of [1, 2, 3, 4]) run(at * minute);
    const away = step(rep, { type: 'away', now: 4 * minute });
    equal(watch.look({ ...open(), rep: away }, 5 * minute), false);
    const given = step(rep, { type: 'giveUp', now: 4 * minute });
    equal(watch.look({ ...open(), rep: given }, 5 * minute), false);
  });
});
