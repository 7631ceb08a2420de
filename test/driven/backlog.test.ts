import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printEvent } from '../../src/log/line';
import { rep } from '../core/support';
import { SpindlePage } from './spindle-page';

/** 2026-01-01 and the days after it: long ago for whoever runs this. */
const longAgo = 20_454;
const topics = ['collections', 'grouping-maps', 'iterators', 'strings', 'stacks-queues', 'trees', 'graphs', 'sorting'];

describe('A backlog', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-backlog-'));
  const segment = join(
    dataDir,
    'User/globalStorage/spindle-practice.spindle/log/3f9c2a1e/01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl',
  );

  before(async () => {
    const events = topics.map((topic, index) =>
      rep(index + 1, { topic, day: longAgo + index, outcome: { passed: false } }),
    );
    mkdirSync(join(segment, '..'), { recursive: true });
    writeFileSync(segment, `${events.map(printEvent).join('\n')}\n`);
    spindle = await SpindlePage.open({ dataDir, settings: { 'spindle.minutesPerDay': 30 } });
    await spindle.openSideBar();
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is a plan, not a wall: how much is due, how much of it today, and when it will be clear', async () => {
    await spindle.bed.page.getByText(/8 due, 3 today; clear by \w+ \d+|8 due, 3 today; clear by \d+ \w+/).waitFor();
    await spindle.treeItem(/^For another day/).waitFor();
  });

  it('is made shorter by more today', async () => {
    await spindle.treeItem(/^More today/).click();
    await spindle.bed.page.getByText(/8 due, 6 today; clear by/).waitFor();
    await spindle.treeItem(/^More today/).click();
    await spindle.treeItem(/^More today/).waitFor({ state: 'detached' });
  });
});
