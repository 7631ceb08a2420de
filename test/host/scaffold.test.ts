import { doesNotMatch, equal, match, notEqual, ok, rejects } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ConfigurationTarget, workspace } from 'vscode';
import { isRep } from '../../src/core/events';
import type { RepView } from '../../src/core/rep-view';
import { command, fileOf, putAwayAfterEach, reference, startCoding, writeCode } from './support';

const textOf = (rep: RepView) => readFile(fileOf(rep).fsPath, 'utf8');

/** A rep done, with the code that passes. */
async function done(kata: string, procedural: 1 | 3) {
  const rep = await startCoding(kata);
  await writeCode(rep, await reference(kata));
  equal((await command('runTests')).status, 'passed');
  await command('recall', { skip: true });
  const event = await command('grade', { procedural });
  ok(isRep(event));
  return event;
}

describe('The help at the beginning of a topic', () => {
  putAwayAfterEach();

  it('is another kata’s solution where the topic is new, and it stands in the evidence once it was studied', async () => {
    const rep = await startCoding('most-common');
    doesNotMatch(await textOf(rep), /…/, 'the file is as ever');
    const example = await command('studyExample', { show: false });
    equal(example.kata, 'largest-value');
    equal(example.code, await reference('largest-value'));
    await writeCode(rep, await reference('most-common'));
    await command('runTests');
    const grading = await command('recall', { skip: true });
    match(grading?.proposed?.procedural?.evidence ?? '', /an example studied/);
    const event = await command('grade');
    ok(isRep(event));
    equal(event.outcome.scaffold, 'worked');
  });

  it('does not count where nobody looked', async () => {
    equal((await done('most-common', 3)).outcome.scaffold, undefined);
  });

  it('is gaps in one’s own solution after a first success', async () => {
    await done('largest-value', 3);
    const rep = await startCoding('most-common');
    match(await textOf(rep), /\/\/ …/);
    equal((await command('runTests')).status === 'passed', false);
    await rejects(command('studyExample', { show: false }), /There is no example/);
    await writeCode(rep, await reference('most-common'));
    await command('runTests');
    await command('recall', { skip: true });
    const event = await command('grade');
    ok(isRep(event));
    equal(event.outcome.scaffold, 'gaps');
    notEqual(event.grade.procedural.proposed, 4);
  });

  it('is an example again after a lapse', async () => {
    await done('largest-value', 3);
    await done('most-common', 1);
    await startCoding('most-common');
    equal((await command('studyExample', { show: false })).kata, 'largest-value');
  });

  it('is none where the first kata of a topic has no easier one, nor where the setting is off', async () => {
    await startCoding('largest-value');
    await rejects(command('studyExample', { show: false }), /There is no example/);
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade', { procedural: 3 });
    const configuration = workspace.getConfiguration('spindle');
    await configuration.update('scaffolding', false, ConfigurationTarget.Global);
    try {
      const rep = await startCoding('most-common');
      doesNotMatch(await textOf(rep), /…/);
      await rejects(command('studyExample', { show: false }), /There is no example/);
    } finally {
      await configuration.update('scaffolding', undefined, ConfigurationTarget.Global);
    }
  });
});
