import { equal, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printEvent } from '../../src/log/line';
import { rep, tuesday } from '../core/support';
import { forgetful, simulatedReviews } from '../optimizer/simulated-learner';
import { SpindlePage } from './spindle-page';

describe('The offer to fit the schedule', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-optimize-'));
  const segment = join(
    dataDir,
    'User/globalStorage/spindle-practice.spindle/log/3f9c2a1e/01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl',
  );
  const reviews = simulatedReviews(forgetful, 100, 1);
  const lines = reviews.map(({ memory, day, grade }, index) =>
    printEvent(rep(index + 1, { day: tuesday - 400 + day, topic: `topic-${memory}`, procedural: grade })),
  );

  before(async () => {
    mkdirSync(join(segment, '..'), { recursive: true });
    writeFileSync(segment, `${lines.join('\n')}\n`);
    spindle = await SpindlePage.open({ dataDir });
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const offer = () => spindle.bed.page.locator('.statusbar-item', { hasText: 'Fit schedule' });

  it('waits in the status bar after a rep, and is not there before', async () => {
    await spindle.openSideBar();
    equal(await offer().isVisible(), false);
    await spindle.bed.palette('Spindle: Start Rep');
    await spindle.predict('.ts');
    await spindle.bed.palette('Spindle: Give Up and See the Solution');
    await spindle.recall('Not yet.', 0);
    await spindle.record();
    await offer().waitFor();
  });

  it('leads to the comparison, where Adopt writes the weights to the log', async () => {
    await offer().click();
    const question = await spindle.notification(/fitted weights predict you better/);
    await spindle.bed.page.getByRole('tab', { name: /Spindle Schedule/ }).waitFor();
    await question.getByRole('button', { name: 'Adopt' }).click();
    for (const end = Date.now() + 15_000; Date.now() < end; await spindle.bed.page.waitForTimeout(100)) {
      if (spindle.events().some(({ type }) => type === 'weights')) return;
    }
    ok(false, 'the log has the weights');
  });
});
