import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { isRep } from '../../src/core/events';
import { command, putAwayAfterEach, reference, startCoding, writeCode } from './support';

const goal = 'nesting at most 1';

/** A level less than the starter has. */
const halfway = `export function postage(grams: number, zone: number): number {
  if (grams >= 1) {
    if (grams <= 20000) {
      if (zone === 1) return 400;
    }
  }
  throw new Error('no');
}
`;

describe('A rep of code to refactor', () => {
  putAwayAfterEach();

  it('starts green but for its measure, shows it fall, and passes once it is met', async () => {
    const rep = await startCoding('flat-postage');
    const first = await command('runTests');
    equal(first.status, 'failed');
    deepEqual(wrong(first), [goal]);
    equal(first.cases.at(-1)?.message, 'postage (line 2) has 4; at the start it was 4.');

    await writeCode(rep, halfway);
    match((await command('runTests')).cases.at(-1)?.message ?? '', /has 3; at the start it was 4/);

    await writeCode(rep, await reference('flat-postage'));
    const last = await command('runTests');
    deepEqual([last.status, last.failed], ['passed', 0]);

    const graded = await command('recall', { summary: 'Refuse first, leave at once.', recalled: ['guards'] });
    equal(graded?.phase, 'grading');
    const event = await command('grade');
    ok(isRep(event));
    const { passed, runs, failedRuns } = event.outcome;
    deepEqual([event.topic, passed, runs, failedRuns], ['refactoring', true, 3, 2]);
  });

  it('does not pass by a measure met at the price of a case', async () => {
    const rep = await startCoding('flat-postage');
    await writeCode(rep, 'export const postage = (grams: number) => grams;');
    const report = await command('runTests');
    equal(report.status, 'failed');
    equal(report.cases.at(-1)?.status, 'passed');
    ok(wrong(report).length > 0);
  });

  it('tells the line of code that cannot be read', async () => {
    const rep = await startCoding('flat-postage');
    await writeCode(rep, 'export function postage(): number {\n  return (;\n}\n');
    const report = await command('runTests');
    deepEqual([report.status, report.error?.line, report.cases.at(-1)?.status], ['errored', 2, 'skipped']);
  });
});

function wrong({ cases }: { cases: readonly { name: string; status: string }[] }): string[] {
  return cases.filter(({ status }) => status !== 'passed').map(({ name }) => name);
}
