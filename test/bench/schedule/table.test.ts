import assert from 'node:assert/strict';
import { measures } from './measures';
import type { DayRecord, Outcome } from './simulate';
import { differencesTable, meansTable } from './table';

const day: DayRecord = {
  dueMinutes: 0,
  leftMinutes: 0,
  reps: 0,
  recalls: 0,
  minutes: 0,
  reviewed: [],
  known: 1,
  begun: 2,
};
const year = (changes: Partial<DayRecord>): Outcome => ({
  days: [{ ...day, ...changes }],
  absence: { from: 0, back: 0 },
  knownLater: 1,
  topicsBegun: 1,
});
const lineOf = (table: string, measure: string) =>
  table
    .split('\n')
    .find(line => line.startsWith(`| ${measure} `))
    ?.replace(/ +/g, ' ');

describe('the table of a simulation', () => {
  it('has the mean and the standard deviation over the learners', () => {
    const table = meansTable(measures, new Map([['ours', [year({ minutes: 1 }), year({ minutes: 3 })]]]));
    assert.equal(lineOf(table, 'minutes'), '| minutes | 2 ± 1 |');
  });

  it('is as wide in every line', () => {
    const lines = meansTable(measures, new Map([['a policy with a long name', [year({})]]])).split('\n');
    assert.equal(new Set(lines.map(line => line.length)).size, 1);
  });

  it('compares learner by learner, and calls better only what is beyond two standard errors', () => {
    const ours = [year({ minutes: 10 }), year({ minutes: 100 }), year({ minutes: 1000 })];
    const outcomes = new Map([
      ['ours', ours],
      ['slower', [year({ minutes: 15 }), year({ minutes: 105 }), year({ minutes: 1005 })]],
      ['faster', [year({ minutes: 5 }), year({ minutes: 95 }), year({ minutes: 995 })]],
      ['like it', [year({ minutes: 5 }), year({ minutes: 105 }), year({ minutes: 1000 })]],
    ]);
    const pairs = ['slower', 'faster', 'like it'].map(other => ['ours', other] as const);
    assert.equal(
      lineOf(differencesTable(measures, outcomes, pairs), 'minutes'),
      '| minutes | −5 ± 0, better | +5 ± 0, worse | 0 ± 3, same |',
    );
  });

  it('knows that more is better of what is remembered', () => {
    const outcomes = new Map([
      ['ours', [year({ known: 2 }), year({ known: 2 })]],
      ['theirs', [year({}), year({})]],
    ]);
    const table = differencesTable(measures, outcomes, [['ours', 'theirs']]);
    assert.match(lineOf(table, 'memories known on the last day') ?? '', /\+1\.0 ± 0\.0, better/);
  });
});
