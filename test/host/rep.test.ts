import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PracticeEvent, RepEvent } from '../../src/core/events';
import { isRep } from '../../src/core/events';
import { attemptOnDisk, deviceOnDisk, eventOnDisk, storageOf } from './log-files';
import { command, fileOf, putAwayAfterEach, reference, spindle, startCoding, writeCode } from './support';

describe('A rep by commands', () => {
  putAwayAfterEach();

  it('that passes goes from a prediction to an event on disk, one step a command', async () => {
    const started = await command('startRep', { kata: 'largest-value', language: 'typescript', variation: 'base' });
    const { id, file, ...view } = started;
    match(id, /^[0-9A-HJKMNP-TV-Z]{26}$/);
    match(file ?? '', /^file:.*\/drafts\/[^/]+\/largest-value\.ts$/);
    const named = { kata: 'largest-value', variation: 'base', language: 'typescript', topic: 'collections' };
    deepEqual(view, { phase: 'predicting', ...named, hintsShown: 0, runs: 0 });

    const prediction = { pass: 0.7, minutes: 6, approach: 'examples first', plan: 'keep the best so far' };
    equal((await command('predict', prediction)).phase, 'coding');

    const code = await reference('largest-value');
    await writeCode(started, code);
    const report = await command('runTests');
    deepEqual([report.status, report.passed, report.failed], ['passed', 8, 0]);

    const recalled = ['one-pass', 'start-value'];
    const graded = await command('recall', { summary: 'One pass keeps the best so far.', recalled });
    const { procedural, conceptual } = graded?.proposed ?? {};
    deepEqual([graded?.phase, graded?.runs, procedural?.grade, conceptual?.grade], ['grading', 1, 3, 2]);
    match(procedural?.evidence ?? '', /first run passed/);
    match(conceptual?.evidence ?? '', /2 of 5 key points/);

    const event = asRep(await command('grade', { conceptual: 3 }));
    equal(event.id, id);
    deepEqual(event, await eventOnDisk(storageOf(started), id));
    equal(await attemptOnDisk(storageOf(started), id), code);
  });

  it('that passes leaves everything DESIGN §6 names in its event', async () => {
    await command('startRep', { kata: 'largest-value', language: 'typescript', variation: 'weather' });
    const predicted = { pass: 0.4, minutes: 3 };
    const rep = await command('predict', predicted);
    await command('runTests');
    await command('showHint');
    const code = (await reference('largest-value')).replaceAll('largest', 'warmest');
    await writeCode(rep, code);
    await command('runTests');
    await command('recall', { summary: 'Carry the best.', recalled: ['one-pass'] });
    const event = asRep(await command('grade', { procedural: 4 }));

    const { v, at, by, type, kata, variation, language, topic, outcome, recall, grade } = event;
    equal(v, 1);
    match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
    match(by, /^[0-9a-f]{8}$/);
    equal(by, await deviceOnDisk(storageOf(rep)));
    deepEqual(
      [type, kata, variation, language, topic],
      ['rep', 'largest-value', 'weather', 'typescript', 'collections'],
    );
    deepEqual(event.predicted, { ...predicted, model: event.predicted?.model });
    ok((event.predicted?.model ?? 0) > 0.3);
    // Whether the whole text that was put in counts as an insertion depends on when the editor tells of it.
    const { activeMs, firstRunMs, greenMs, insertions, insertedChars, ...counted } = outcome;
    ok((insertions === undefined) === (insertedChars === undefined));
    const expected = { passed: true, firstRun: false, runs: 2, failedRuns: 1, hints: 1, revealed: false, level: 1 };
    deepEqual(counted, expected);
    ok(firstRunMs !== undefined && greenMs !== undefined);
    ok(0 <= firstRunMs && firstRunMs <= greenMs && greenMs <= activeMs);
    deepEqual(recall, { summary: 'Carry the best.', recalled: ['one-pass'], of: 5, before: false });
    deepEqual(grade, { procedural: { proposed: 2, given: 4 }, conceptual: { proposed: 1, given: 1 } });
  });

  it('that is given up is Again, and says that the solution was seen', async () => {
    const rep = await startCoding('pair-with-sum');
    equal((await command('giveUp')).phase, 'recalling');
    const view = await command('recall', { skip: true });
    equal(view?.proposed?.procedural?.grade, 1);
    match(view?.proposed?.procedural?.evidence ?? '', /solution seen/);
    const event = asRep(await command('grade'));
    deepEqual(event, await eventOnDisk(storageOf(rep), rep.id));
    deepEqual([event.outcome.passed, event.outcome.revealed, event.outcome.runs], [false, true, 0]);
    deepEqual(event.grade, { procedural: { proposed: 1, given: 1 } });
    deepEqual([event.predicted, event.recall], [undefined, undefined]);
  });

  it('of a kata with a planted bug starts from code that fails, and passes once it is mended', async () => {
    const rep = await startCoding('parse-duration');
    const before = await command('runTests');
    equal(before.status, 'failed');
    ok(before.passed > 0 && before.failed > 0);
    await writeCode(rep, await reference('parse-duration'));
    equal((await command('runTests')).status, 'passed');
    await command('recall', { skip: true });
    const { outcome } = asRep(await command('grade'));
    deepEqual([outcome.runs, outcome.failedRuns, outcome.firstRun, outcome.passed], [2, 1, false, true]);
  });

  it('of a kata that asks for a class drives the object call by call', async () => {
    const rep = await startCoding('lru-cache');
    const forgetful = (await reference('lru-cache')).replace('this.write(key, found);', '');
    await writeCode(rep, forgetful);
    const failed = await command('runTests');
    equal(failed.status, 'failed');
    const wrong = failed.cases.find(({ status }) => status === 'failed');
    match(wrong?.message ?? '', /^After .*read\("\w"\): expected/);
    match(wrong?.call ?? '', /^new LruCache\(2\)\nwrite\("a", 1\)/);
    await writeCode(rep, await reference('lru-cache'));
    equal((await command('runTests')).status, 'passed');
  });

  it('in JavaScript keeps its attempt as JavaScript', async () => {
    await command('startRep', { kata: 'largest-value', language: 'javascript', variation: 'base' });
    const rep = await command('predict', { skip: true });
    const code = 'export const largest = numbers => numbers.length ? Math.max(...numbers) : null;\n';
    await writeCode(rep, code);
    equal((await command('runTests')).status, 'passed');
    await command('recall', { skip: true });
    const event = asRep(await command('grade'));
    equal(event.language, 'javascript');
    equal(await attemptOnDisk(storageOf(rep), rep.id, 'js'), code);
  });

  it('tells of every case in its report, of a wrong value both sides', async () => {
    const rep = await startCoding();
    await writeCode(
      rep,
      'export const largest = (all: number[]) => { console.log(all.length); return all[0] ?? null; };',
    );
    const report = await command('runTests');
    deepEqual([report.status, report.passed, report.failed, report.cases.length], ['failed', 4, 4, 8]);
    match(report.output, /3\n0\n1/);
    ok(report.ms > 0 && report.error === undefined);
    const [wrong] = report.cases;
    const { ms, ...rest } = wrong ?? { ms: -1 };
    ok(ms >= 0);
    deepEqual(rest, {
      name: 'several, the largest in the middle',
      call: 'largest([3, 9, 2])',
      status: 'failed',
      message: 'Expected 9, got 3.',
      expected: '9',
      actual: '3',
      output: '3\n',
    });
    equal((await command('showHint')).runs, 1);
  });

  it('clears its draft away once it is recorded', async () => {
    const rep = await startCoding();
    const draft = dirname(fileOf(rep).fsPath);
    ok(existsSync(draft));
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade');
    equal(existsSync(draft), false);
  });

  it('is told to whoever listens, once, when it is recorded', async () => {
    const heard: PracticeEvent[] = [];
    const listening = (await spindle()).onDidRecord(event => heard.push(event));
    await startCoding();
    await command('giveUp');
    await command('recall', { skip: true });
    const event = await command('grade');
    listening.dispose();
    deepEqual(heard, [event]);
  });
});

function asRep(event: PracticeEvent): RepEvent {
  ok(isRep(event), `a rep, not ${event.type}`);
  return event;
}
