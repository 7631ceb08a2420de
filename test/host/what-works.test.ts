import { deepEqual, equal, ok } from 'node:assert/strict';
import { window } from 'vscode';
import { command, eventually, putAwayAfterEach } from './support';

describe('What works for me', () => {
  putAwayAfterEach();

  it("holds the learner's and Spindle's chances against what came, and an approach with too few reps makes no claim", async () => {
    const before = await command('showWhatWorks', { show: false });
    await command('startRep', { kata: 'largest-value', language: 'typescript', variation: 'base' });
    const approach = 'what-works test';
    await command('predict', { pass: 0.8, minutes: 5, approach });
    await command('runTests');
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade');
    try {
      const after = await command('showWhatWorks', { show: false });
      equal(after.learner.count, before.learner.count + 1);
      equal(after.model.count, before.model.count + 1);
      const [found] = after.approaches.filter(of => of.approach === approach);
      deepEqual([found?.reps, found?.passed, found?.surplus], [1, 0, undefined]);
      ok((found?.expected ?? 0) > 0 && (found?.expected ?? 1) < 1);
    } finally {
      await command('undo');
    }
  });

  it('is a page', async () => {
    await command('showWhatWorks', {});
    await eventually('the page', async () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('What Works for Me'))),
    );
  });
});
