import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { commands } from 'vscode';
import type { KataListing } from '../../src/core/kata-listing';
import type { CommandTypes } from '../../src/host/contributions';
import { command, commandWith, eventually, putAwayAfterEach, spindle, startCoding } from './support';

describe('Browse Katas', () => {
  putAwayAfterEach();

  it('lists every kata for a script, with its topic and where it stands', async () => {
    const katas = await list({});
    ok(katas.length >= 45, `${katas.length} katas`);
    deepEqual(JSON.parse(JSON.stringify(katas)), katas);
    const first = katas[0];
    deepEqual([first?.id, first?.topicTitle, first?.states], ['largest-value', 'Walking and counting', ['new']]);
  });

  it('narrows by topic, level, language, kind and state together', async () => {
    const katas = await list({ topic: 'collections', level: 1, language: 'python', kind: 'function', state: 'new' });
    deepEqual(
      katas.map(({ id }) => id),
      ['largest-value'],
    );
    deepEqual(await list({ topic: 'collections', state: 'done' }), []);
  });

  it('says how the last time went once a kata was done', async () => {
    await startCoding();
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade', { procedural: 1 });
    const [done] = await list({ state: 'done' });
    deepEqual(
      [done?.id, done?.reps, done?.last?.grade, done?.last?.daysAgo, done?.last?.language],
      ['largest-value', 1, 1, 0, 'typescript'],
    );
    await command('undo');
    deepEqual(await list({ state: 'done' }), []);
  });

  it('refuses a value that no kata has, with those there are', async () => {
    await rejects(commandWith('browseKatas', { topic: 'nothing', pick: false }), /topic "nothing".*collections/);
    await rejects(commandWith('browseKatas', { level: '3' }), /level "3".*1, 2, 3/);
    await rejects(commandWith('browseKatas', { state: 'old' }), /state "old".*new, done, due/);
  });

  it('starts the kata that is accepted, in the language it was narrowed to', async () => {
    const languages = (await command('doctor', { show: false })).languages;
    const language = languages.some(found => found.language === 'python' && 'path' in found) ? 'python' : 'javascript';
    const answer = command('browseKatas', { topic: 'collections', level: 1, language });
    const accepted = await eventually('a rep is open', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return Promise.race([answer, undefined]);
    });
    ok('phase' in accepted);
    deepEqual([accepted.kata, accepted.language, accepted.phase], ['largest-value', language, 'predicting']);
  });

  it('starts nothing when it is closed', async () => {
    const answer = command('browseKatas', { state: 'new' });
    let closed = false;
    answer.then(
      () => {
        closed = true;
      },
      () => undefined,
    );
    await eventually('the list is closed', async () => {
      await commands.executeCommand('workbench.action.closeQuickOpen');
      return closed;
    });
    equal(await answer, undefined);
    equal((await spindle()).state().today.done, 0);
    await rejects(command('parkRep'), /no rep is open/);
  });
});

async function list(filter: CommandTypes['browseKatas']['takes']): Promise<readonly KataListing[]> {
  const found = await command('browseKatas', { ...filter, pick: false });
  ok(Array.isArray(found));
  return found;
}
