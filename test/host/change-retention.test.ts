import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import { dayText, parseDay } from '../../src/core/local-time';
import { command, eventually, putAwayAfterEach, spindle, startCoding } from './support';

describe('A change of the desired retention', () => {
  const set = (name: string) =>
    workspace.getConfiguration('spindle').update(name, undefined, ConfigurationTarget.Global);
  beforeEach(async () => {
    await startCoding();
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade', { procedural: 4 });
  });
  afterEach(async () => {
    await set('desiredRetention');
    await set('retentionByArea');
  });
  putAwayAfterEach();
  const due = async () => {
    const { topics } = (await spindle()).state();
    return topics.find(({ topic }) => topic === 'collections')?.due ?? '';
  };

  it('is shown with what it costs before it is applied', async () => {
    const before = await due();
    const { workload, applied, retention } = await command('changeRetention', { retention: 0.75 });
    equal(applied, false);
    deepEqual(retention, { before: 0.9, after: 0.75 });
    ok(workload.after.reviewsPerDay < workload.before.reviewsPerDay);
    ok(workload.after.minutesPerDay < workload.before.minutesPerDay);
    equal(await due(), before);
  });

  it('moves every due day once it is applied', async () => {
    const before = await due();
    equal((await command('changeRetention', { retention: 0.75, apply: true })).applied, true);
    equal(workspace.getConfiguration('spindle').get('desiredRetention'), 0.75);
    await eventually('a later day', async () => (await due()) > before);
    ok(dayText(parseDay(await due()) ?? 0) > before);
  });

  it('of one area moves its topics alone', async () => {
    const before = await due();
    await command('changeRetention', { retention: 0.75, area: 'Searching', apply: true });
    equal(await due(), before);
    await command('changeRetention', { retention: 0.75, area: 'Collections', apply: true });
    await eventually('a later day', async () => (await due()) > before);
    deepEqual(workspace.getConfiguration('spindle').get('retentionByArea'), { Searching: 0.75, Collections: 0.75 });
  });

  it('is refused out of range, and for an area that is not there', async () => {
    await rejects(command('changeRetention', { retention: 0.5 }), /from 0\.7 to 0\.97/);
    await rejects(command('changeRetention', { retention: 0.8, area: 'Cooking' }), /no area "Cooking"/);
  });
});
