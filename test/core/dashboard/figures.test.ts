import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '../../../src/core/dashboard/figure';
import { figureGroups } from '../../../src/core/dashboard/figure-groups';
import { leastReviews } from '../../../src/core/dashboard/retention';
import { ranges } from '../../../src/core/dashboard/selection';
import type { PracticeEvent } from '../../../src/core/events';
import { dayText } from '../../../src/core/local-time';
import { anyLog, idOf, rep, tuesday } from '../support';
import { dashboardOf, words } from './support';

const wanted = {
  dayStartHour: 4,
  ofOneTopic: false,
  isWanted: { predictions: true, lapses: true, nights: true, sleep: true, movement: true },
};

function figuresOf(events: readonly PracticeEvent[], options = wanted): ReadonlyMap<string, Figure> {
  const groups = figureGroups(dashboardOf(events), words, options);
  return new Map(groups.flatMap(({ figures }) => figures).map(figure => [figure.id, figure]));
}

/** One topic practised every ten days, Again every so many-th time. */
const years = (count: number, everyAgain: number) =>
  Array.from({ length: count }, (_, index) =>
    rep(index + 1, {
      day: tuesday - 10 * (count - index),
      procedural: (index + 1) % everyAgain === 0 ? 1 : 3,
      predicted: { pass: 0.7, minutes: 5, approach: 'draw it', model: 0.6 },
      outcome: { firstRun: (index + 1) % everyAgain !== 0, greenMs: 240_000 },
    }),
  );

describe('The figures', () => {
  it('of an empty log are drawn nowhere and say what is missing, each with its count', () => {
    const figures = figuresOf([]);
    equal(figures.size, 17);
    for (const { id, drawing, sentence } of figures.values()) {
      equal(drawing, undefined, id);
      match(sentence, /so far: (the most )?0|Nothing|No rep/, id);
    }
  });

  it('that are switched off and have no data leave no trace', () => {
    const isWanted = { predictions: false, lapses: false, nights: false, sleep: false, movement: false };
    const ids = [...figuresOf([rep(1)], { ...wanted, isWanted }).keys()];
    for (const id of ['calibration', 'approaches', 'lapse-causes', 'nights', 'sleep']) ok(!ids.includes(id), id);
    ok(figuresOf(years(3, 9), { ...wanted, isWanted }).has('calibration'), 'what was predicted is shown');
  });

  it('say in a sentence what they draw, with its count', () => {
    const figures = figuresOf(years(40, 4));
    const sentence = (id: string) => figures.get(id)?.sentence ?? '';
    match(sentence('true-retention'), /Over all time 74 % of 39 reviews was remembered/);
    match(sentence('calibration'), /over 40 predictions is 0\.190/);
    match(sentence('prediction-error'), /so far: 0/);
    match(sentence('approaches'), /first is draw it: \+15 points over 40 reps/);
    match(sentence('runs-to-green'), /so far: 0/);
    match(sentence('hours-of-week'), /^40 reps; the most minutes on \w+day from 12:00/);
    match(sentence('retained'), /^By Nov 2026, of 1 topic begun/);
    ok(figures.get('retained')?.drawing);
  });

  it('compare nothing under the stated minimum, and keep it in the table', () => {
    const due = (count: number) => figuresOf(years(count, 2)).get('retention');
    const [few, enough] = [due(4), due(60)];
    equal(few?.drawing, undefined);
    match(few?.sentence ?? '', new RegExp(`from ${leastReviews} reviews`));
    deepEqual(few?.table.rows[0]?.[2], null);
    ok(enough?.drawing?.kind === 'intervals');
  });

  it('of movement are there once a break is logged, and compare within days from ten reps of each on', () => {
    const days = Array.from({ length: 10 }, (_, index) => tuesday - 10 + index);
    const events = days.flatMap((day, index): PracticeEvent[] => {
      const at = (time: string) => `${dayText(day)}T${time}:00.000+01:00`;
      const base = { v: 1, id: idOf(500 + index), by: '3f9c2a1e', at: at('12:00') } as const;
      const plan = { rounds: 4, workSeconds: 30, easySeconds: 30, seated: false, completed: 4 };
      return [
        rep(2 * index + 1, { at: at('09:00'), outcome: { firstRun: false } }),
        { ...base, type: 'movement', ...plan },
        rep(2 * index + 2, { at: at('12:30') }),
      ];
    });
    equal(figuresOf(years(3, 9)).has('movement'), false);
    const found = figuresOf(events).get('movement');
    match(found?.sentence ?? '', /60 minutes of a break 10 of 10 .* these 10 days 0 of 10: \+100 points/);
    equal(found?.drawing?.kind, 'intervals');
    match(
      figuresOf(events.slice(0, 6)).get('movement')?.sentence ?? '',
      /so far: 2 after a break, 2 others. Breaks: 2/,
    );
  });

  it('of one topic draw each repetition as it was', () => {
    const curve = figuresOf(years(4, 99), { ...wanted, ofOneTopic: true }).get('active-minutes');
    equal(curve?.drawing?.kind === 'lines' && curve.drawing.series[0]?.points.length, 4);
  });

  it('have a cell for each column, and only numbers that are some, of any log', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(...ranges), (events, range) => {
        const figures = figureGroups(dashboardOf(events, range), words, wanted).flatMap(group => group.figures);
        for (const { id, table, drawing } of figures) {
          for (const row of table.rows) equal(row.length, table.columns.length, id);
          ok(!/null/.test(JSON.stringify(drawing ?? {})), `${id} draws what is no number`);
        }
      }),
      { numRuns: 50 },
    );
  });
});
