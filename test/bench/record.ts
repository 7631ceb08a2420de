import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advance, fold } from '../../src/core/history';
import { createIdMaker } from '../../src/core/ids';
import { practiceDay } from '../../src/core/local-time';
import { Scheduler } from '../../src/core/memory';
import { dueOf, queue, scheduledItems } from '../../src/core/queue';
import { stateOf } from '../../src/core/state';
import { printEvent } from '../../src/log/line';
import { NodeStore } from '../../src/log/node-store';
import { PracticeLog } from '../../src/log/practice-log';
import { rep } from '../log/support';
import { interleaved, type Measurement } from './measure';

const topics = [{ id: rep.topic, title: '', area: '', needs: [], keyPoints: [] }];

/** Recording a rep (append, fsync, fold it in, the state every surface renders from), against one write and one fsync. */
export async function record(rounds = 200): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'spindle-bench-'));
  const device = '3f9c2a1e';
  const makeId = createIdMaker(Math.random);
  const store = new NodeStore({ dataFolder: join(folder, 'data'), device, makeSegmentId: () => makeId(Date.now()) });
  const log = await PracticeLog.open(store, { device, clock: Date.now, offset: () => 0, makeId });
  const options = { scheduler: new Scheduler({ retention: 0.9 }), dayStartHour: 4 };
  const history = fold(log.events, options);
  const line = `${printEvent(await log.append(rep))}\n`;
  const bare = await open(join(folder, 'bare.jsonl'), 'a');
  try {
    const times = await interleaved(
      rounds,
      async () => {
        const event = await log.append(rep);
        advance(history, event, options);
        const today = practiceDay(event.at, options.dayStartHour);
        const { scheduler } = options;
        const limits = { language: 'typescript', newTopicsPerDay: 2, offers: () => true } as const;
        const input = { history, scheduler, topics, today, ...limits };
        const dueMemories = dueOf(scheduledItems(input), today).length;
        stateOf({ ...input, restDays: 2, dueMemories, queue: queue(input) });
      },
      async () => {
        await bare.write(line);
        await bare.sync();
      },
    );
    return { name: 'record a rep / bare append + fsync', ...times, budget: { kind: 'ratio', limit: 2 } };
  } finally {
    await bare.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}
