import { equal } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printEvent } from '../../src/log/line';
import { largestRep } from '../largest-rep';
import { SpindlePage } from './spindle-page';

const rep = (id: string) => largestRep({ id, at: '2026-11-20T09:00:00.000+01:00' });

describe('A damaged practice log', () => {
  let spindle: SpindlePage;
  const dataDir = mkdtempSync(join(tmpdir(), 'spindle-damaged-'));
  const segment = join(
    dataDir,
    'User/globalStorage/spindle-practice.spindle/log/3f9c2a1e/01KAAAAAAAAAAAAAAAAAAAAAAA.jsonl',
  );
  const good = printEvent(rep('01KAAAAAAAAAAAAAAAAAAAAAA1'));
  const unknown = printEvent({
    v: 1,
    id: '01KAAAAAAAAAAAAAAAAAAAAAA4',
    at: '2026-11-20T10:00:00.000+01:00',
    by: '3f9c2a1e',
    type: 'dream',
    hours: 8,
  });
  const text = [
    good,
    printEvent(rep('01KAAAAAAAAAAAAAAAAAAAAAA2')).replace('"runs":1', '"runs":2'),
    unknown,
    `{"v":1,"id":"01KAAAAAAAAAAAAAAAAAAAAAA3","at":"x","text":"${'a'.repeat(10_000_000)}"}`,
    good.slice(0, 40),
  ].join('\n');

  before(async () => {
    mkdirSync(join(segment, '..'), { recursive: true });
    writeFileSync(segment, text);
    spindle = await SpindlePage.open({ dataDir });
  });
  after(async () => {
    await spindle?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is read as far as it can be, and a warning names the first file and line', async () => {
    await spindle.bed.page
      .getByText(/could not read 3 lines.*01KAAAAAAAAAAAAAAAAAAAAAAA\.jsonl:2/)
      .first()
      .waitFor();
    await spindle.openSideBar();
    await spindle.treeItem(/Walking and counting.*due/).waitFor();
  });

  it('takes a new rep in a segment of its own, and stays as it was', async () => {
    await spindle.bed.palette('Spindle: Start Rep');
    await spindle.predict('.ts');
    await spindle.bed.palette('Spindle: Give Up and See the Solution');
    await spindle.recall('Not yet.', 0);
    await spindle.record();
    equal(readFileSync(segment, 'utf8'), text);
    equal(spindle.events().length, 3);
  });
});
