import { deepEqual, equal, match, notDeepEqual, ok, rejects } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands as editor, Uri, window } from 'vscode';
import type { PracticeEvent, WeightsEvent } from '../../src/core/events';
import { publishedWeights } from '../../src/core/memory';
import { commands } from '../../src/host/contributions';
import { printEvent } from '../../src/log/line';
import { idOf, noonOf, rep, tuesday } from '../core/support';
import { forgetful, simulatedReviews } from '../optimizer/simulated-learner';
import { command, eventually, putAwayAfterEach, spindle } from './support';

/** A topic a memory, so that nothing else of the log is among them. */
function logOf(reviews: ReturnType<typeof simulatedReviews>): PracticeEvent[] {
  return reviews.map(({ memory, day, grade }, index) =>
    rep(index + 1, {
      day: tuesday - 400 + day,
      topic: `optimized-${memory}`,
      kata: 'largest-value',
      procedural: grade,
    }),
  );
}

/** Takes all of them back at once. */
function undosOf(events: readonly PracticeEvent[]): PracticeEvent[] {
  return events.map(({ id }, index) => {
    const base = { v: 1, id: idOf(100_000 + index), at: noonOf(tuesday), by: '3f9c2a1e' } as const;
    return { ...base, type: 'undo', target: id };
  });
}

function isReportOpen(): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Spindle Schedule')));
}

describe('The schedule, fitted to the learner', () => {
  let folder = '';
  const events = logOf(simulatedReviews(forgetful, 100, 1));

  async function bringIn(name: string, list: readonly PracticeEvent[]): Promise<void> {
    const file = join(folder, name);
    await writeFile(file, `${list.map(printEvent).join('\n')}\n`);
    equal((await command('importLog', { uri: Uri.file(file).toString() })).added, list.length);
  }
  const ours = async () => (await spindle()).state().topics.filter(({ topic }) => topic.startsWith('optimized-'));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-optimize-'));
    await bringIn('log.jsonl', events);
  });
  after(async () => {
    await bringIn('undos.jsonl', undosOf(events));
    await rm(folder, { recursive: true, force: true });
    deepEqual(await ours(), [], 'nothing is left for the suites to come');
  });

  it('is compared and stays as it is where nobody says to apply it', async () => {
    const before = await ours();
    const { reviews, logLoss, rmse, calibration, adopted } = await command('optimize', {});
    ok(reviews >= 1000, `${reviews} reviews`);
    equal(adopted, false);
    ok(logLoss.after < logLoss.before && rmse.after < rmse.before);
    ok(calibration.before.length > 0 && calibration.after.length > 0);
    deepEqual(await ours(), before);
  });

  it('is adopted, undone, adopted again and given up for the default weights', async () => {
    const before = await ours();
    equal((await command('optimize', { apply: true })).adopted, true);
    const fitted = await ours();
    notDeepEqual(fitted, before);
    equal((await command('optimize', { apply: true })).adopted, false, 'a second time nothing is better');

    equal((await command('undo')).type, 'weights');
    deepEqual(await ours(), before);

    await command('optimize', { apply: true });
    deepEqual(await ours(), fitted);
    const reset = (await command('resetWeights')) as WeightsEvent;
    deepEqual(reset.weights, publishedWeights);
    ok(reset.logLoss.before < reset.logLoss.after, 'what it costs is in the event');
    deepEqual(await ours(), before);
    await rejects(command('resetWeights'), /published weights already/);
    await command('undo');
    deepEqual(await ours(), fitted);
    await command('undo');
    deepEqual(await ours(), before);
  });

  it('is fitted once at a time', async () => {
    const first = command('optimize', {});
    await rejects(command('optimize', {}), /being fitted already/);
    equal((await first).adopted, false);
  });

  describe('from the palette', () => {
    const { showInformationMessage, withProgress } = window;
    const asked: unknown[][] = [];
    const answer = (button: string | undefined) => {
      const stub = async (...args: unknown[]) => {
        asked.push(args);
        return button;
      };
      Object.assign(window, { showInformationMessage: stub });
    };
    afterEach(async () => {
      Object.assign(window, { showInformationMessage, withProgress });
      asked.length = 0;
      await editor.executeCommand('workbench.action.closeAllEditors');
    });
    const fromPalette = () => editor.executeCommand<{ adopted: boolean } | undefined>(commands.optimize);

    it('opens a comparison and asks; keeping changes nothing, nor does closing the question', async () => {
      const before = await ours();
      answer('Keep the Current Ones');
      equal((await fromPalette())?.adopted, false);
      await eventually('the comparison is open', isReportOpen);
      match(String(asked[0]?.[0]), /predict you better: log loss/);
      deepEqual(asked[0]?.slice(1), ['Adopt', 'Keep the Current Ones']);
      answer(undefined);
      equal(await fromPalette(), undefined);
      deepEqual(await ours(), before);
    });

    it('can be cancelled: nothing is asked and nothing changes', async () => {
      const before = await ours();
      answer('Adopt');
      const cancelled = { isCancellationRequested: true, onCancellationRequested: (cancel: () => void) => cancel() };
      const stub = (_: unknown, work: (progress: unknown, token: unknown) => unknown) =>
        work({ report: () => undefined }, cancelled);
      Object.assign(window, { withProgress: stub });
      equal(await fromPalette(), undefined);
      deepEqual([asked.length, isReportOpen()], [0, false]);
      deepEqual(await ours(), before);
    });

    it('adopts on the word of the learner, and says it where nothing is better', async () => {
      const before = await ours();
      answer('Adopt');
      equal((await fromPalette())?.adopted, true);
      asked.length = 0;
      equal((await fromPalette())?.adopted, false);
      equal(asked[0]?.length, 1, 'there is nothing to choose');
      match(String(asked[0]?.[0]), /no better.*stays as it is/);
      await command('undo');
      deepEqual(await ours(), before);
    });
  });

  it('opens no report for a script', async () => {
    await command('optimize', {});
    equal(isReportOpen(), false);
  });
});

describe('The schedule of too few reviews', () => {
  putAwayAfterEach();

  it('is not fitted: the error says how many there are and how many are wanted', async () => {
    await rejects(command('optimize', { apply: true }), /from 1,?000 reviews on; there are \d+\./);
  });
});
