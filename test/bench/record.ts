import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advance, fold } from '../../src/core/history';
import { createIdMaker } from '../../src/core/ids';
import { practiceDay } from '../../src/core/local-time';
import { Scheduler } from '../../src/core/memory';
import { queue } from '../../src/core/queue';
import { stateOf } from '../../src/core/state';
import { printEvent } from '../../src/log/line';
import { NodeStore } from '../../src/log/node-store';
import { type EventDraft, PracticeLog } from '../../src/log/practice-log';
import { interleaved, type Measurement } from './measure';

const rep: EventDraft = {
  type: 'rep',
  kata: 'insert-position',
  variation: 'base',
  language: 'typescript',
  topic: 'binary-search',
  predicted: { pass: 0.7, minutes: 6, approach: 'examples-first', plan: 'halve until lo meets hi' },
  outcome: {
    passed: true,
    firstRun: false,
    runs: 3,
    failedRuns: 2,
    hints: 1,
    revealed: false,
    activeMs: 412_000,
    level: 3,
  },
  recall: { summary: 'Halve the range that must hold the answer.', recalled: ['half-open'], of: 4, before: false },
  grade: { procedural: { proposed: 2, given: 2 }, conceptual: { proposed: 2, given: 2 } },
};

const topics = [{ id: rep.type === 'rep' ? rep.topic : '', title: '', area: '', needs: [], keyPoints: [] }];

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
        const input = { history, scheduler, topics, today, language: 'typescript', newTopicsPerDay: 2 } as const;
        stateOf({ history, scheduler, today, restDays: 2, queue: queue({ ...input, offers: () => true }) });
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
