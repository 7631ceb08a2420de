import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { TabInputWebview, window } from 'vscode';
import { command, commandWith, eventually, putAwayAfterEach } from './support';

const tabs = () =>
  window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('spindle.dashboard'));

describe('The dashboard', () => {
  putAwayAfterEach();

  it('has its numbers as plain JSON without opening anything, of an empty log too', async () => {
    const found = await command('showDashboard', { show: false, range: 'all' });
    equal(found.range, 'all');
    equal(found.forecast.days.length, 30);
    deepEqual(JSON.parse(JSON.stringify(found)), found);
    equal(tabs().length, 0);
  });

  it('counts a rep once it is recorded, in its topic alone', async () => {
    const reps = async (topic?: string) => {
      const choice = { show: false, range: '30days', ...(topic === undefined ? {} : { topic }) } as const;
      const { practiceTime } = await command('showDashboard', choice);
      return practiceTime.spans.reduce((sum, span) => sum + span.reps, 0);
    };
    const before = await reps();
    await command('startRep', { kata: 'largest-value', language: 'typescript', variation: 'base' });
    await command('predict', { pass: 0.8, minutes: 5 });
    await command('giveUp');
    await command('recall', { skip: true });
    const event = await command('grade');
    ok('topic' in event && typeof event.topic === 'string');
    equal(await reps(), before + 1);
    ok((await reps(event.topic)) >= 1);
    await command('undo');
    equal(await reps(), before);
  });

  it('opens as one tab, however often it is asked for', async () => {
    await command('showDashboard', {});
    await command('showDashboard', { range: 'year' });
    await eventually('one tab', () => tabs().length === 1);
    equal((await command('showDashboard', { show: false })).range, 'year');
  });

  it('says which ranges there are, and that a topic is not begun', async () => {
    await rejects(commandWith('showDashboard', { range: 'week' }), /30days, 90days, year, all/);
    await rejects(commandWith('showDashboard', { topic: 'no-such-topic' }), /is not begun/);
  });
});
