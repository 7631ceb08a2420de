import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { isRep } from '../../src/core/events';
import { attemptOnDisk, storageOf } from './log-files';
import { command, fileOf, putAwayAfterEach, reference, startCoding, writeCode } from './support';

describe('A rep of a program to predict', () => {
  putAwayAfterEach();

  it('starts unanswered, tells right from wrong lines, and passes once every line is right', async () => {
    const rep = await startCoding('below-zero');
    const starter = await readFile(fileOf(rep).fsPath, 'utf8');
    match(starter, /\n\/\* It prints:\n\n\*\/\n$/);
    const unanswered = await command('runTests');
    equal(unanswered.status, 'failed');
    match(unanswered.cases[0]?.message ?? '', /write what the program prints/);

    const solution = await reference('below-zero');
    await writeCode(rep, solution.replace('\n3 -2\n', '\n3 22\n'));
    const report = await command('runTests');
    equal(report.status, 'failed');
    deepEqual(
      report.cases.filter(({ status }) => status === 'failed').map(({ name, message }) => [name, message]),
      [['line 4', 'You wrote "3 22"; it prints something else.']],
    );
    doesNotMatch(JSON.stringify(report), /3 -2/);

    await writeCode(rep, solution);
    equal((await command('runTests')).status, 'passed');
    await command('recall', { skip: true });
    const event = await command('grade');
    ok(isRep(event));
    deepEqual([event.kata, event.outcome.passed, event.outcome.runs], ['below-zero', true, 3]);
    equal(await attemptOnDisk(storageOf(rep), rep.id), solution);
  });

  it('runs the kata’s own program, and says so where the learner has changed it', async () => {
    const rep = await startCoding('below-zero');
    await writeCode(rep, (await reference('below-zero')).replace('(22, 5)', '(23, 5)').replace('\n3 -2\n', '\n4 -2\n'));
    const report = await command('runTests');
    equal(report.status, 'failed');
    match(report.note ?? '', /differs from line 5 on/);
  });

  it('may be given up, and is compared with its answer then', async () => {
    await startCoding('below-zero');
    equal((await command('giveUp')).phase, 'recalling');
  });
});
