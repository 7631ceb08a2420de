import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Card, createEmptyCard, fsrs } from 'ts-fsrs';
import type { PracticeEvent } from '../../../src/core/events';
import { fold, refoldTouched } from '../../../src/core/history';
import { type Memory, Scheduler } from '../../../src/core/memory';
import { standing } from '../../../src/core/undone';
import { printEvent } from '../../../src/log/line';
import { memoryReviews } from '../../../src/optimizer/reviews';
import { rep } from '../../log/support';
import { interleaved, type Measurement } from '../measure';
import { type LongLog, settings, startOn, withLongLog } from './long-log';

const nowhere = (long: LongLog) => ({ ...long.place, file: join(long.storage, 'no-snapshot') });

/** A start with a snapshot, against one that reads the log. */
export function logStart(repository: string, rounds = 15): Promise<Measurement> {
  return withLongLog(repository, async long => {
    const times = await interleaved(
      rounds,
      async () => assertWhole(long, await startOn(long, long.place)),
      async () => assertWhole(long, await startOn(long, nowhere(long))),
    );
    return { name: 'start, 73,000 reps, snapshot / no snapshot', ...times, budget: { kind: 'within', limit: 25 } };
  });
}

/** Reading and folding the whole log, against parsing its lines as JSON alone. */
export function logRebuild(repository: string, rounds = 5): Promise<Measurement> {
  return withLongLog(repository, async long => {
    const lines = long.events.map(printEvent);
    const times = await interleaved(
      rounds,
      async () => assertWhole(long, await startOn(long, nowhere(long))),
      async () => {
        for (const line of lines) JSON.parse(line);
      },
    );
    return { name: 'rebuild of 73,000 reps / JSON.parse', ...times, budget: { kind: 'within', limit: 1500 } };
  });
}

/** The memories of the whole log, against what a loop of `ts-fsrs` takes for its reviews alone. */
export async function logReviews(repository: string, rounds = 9): Promise<Measurement> {
  return withLongLog(repository, async ({ events }) => {
    const reviews = memoryReviews(standing(events), settings.dayStartHour);
    const scheduler = new Scheduler({ retention: settings.retention });
    const model = fsrs({ enable_fuzz: false });
    const times = await interleaved(
      rounds,
      async () => {
        const memories = new Map<number, Memory>();
        for (const { memory, day, grade } of reviews) {
          memories.set(memory, scheduler.review(memories.get(memory), day, grade, '01KB0000000000000000000000'));
        }
      },
      async () => {
        const cards = new Map<number, Card>();
        for (const { memory, day, grade } of reviews) {
          const now = new Date(day * 86_400_000);
          cards.set(memory, model.next(cards.get(memory) ?? createEmptyCard(now), now, grade).card);
        }
      },
    );
    return { name: 'their reviews / ts-fsrs next() loop', ...times, budget: { kind: 'ratio', limit: 0.1 } };
  });
}

/** Recording a rep with the log of ten years loaded from its snapshot, against one write and one fsync. */
export function logRecord(repository: string, rounds = 100): Promise<Measurement> {
  return withLongLog(repository, async long => {
    const { store, folded } = await startOn(long, long.place);
    const line = `${printEvent(await folded.record(rep))}\n`;
    const bare = await open(join(long.storage, 'bare.jsonl'), 'a');
    try {
      const times = await interleaved(
        rounds,
        async () => {
          await folded.record(rep);
        },
        async () => {
          await bare.write(line);
          await bare.sync();
        },
      );
      return { name: 'record, 73,000 reps / append + fsync', ...times, budget: { kind: 'ratio', limit: 2 } };
    } finally {
      await bare.close();
      await store.close();
    }
  });
}

/** Folding anew what an event that came late touches, against folding everything. */
export function logLate(repository: string, rounds = 15): Promise<Measurement> {
  return withLongLog(repository, async ({ events }) => {
    const options = {
      scheduler: new Scheduler({ retention: settings.retention }),
      dayStartHour: settings.dayStartHour,
    };
    const history = fold(events, options);
    const late = events[Math.floor(events.length / 2)] as PracticeEvent;
    const times = await interleaved(
      rounds,
      async () => refoldTouched(history, events, [late], options),
      async () => {
        fold(events, options);
      },
    );
    return { name: 'refold after a late event / fold of all', ...times, budget: { kind: 'ratio', limit: 0.8 } };
  });
}

/** What a start from the snapshot keeps in memory, against all events. */
export function logMemory(repository: string): Promise<Measurement> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / 1024 ** 2;
  };
  return withLongLog(repository, async ({ storage, place, makeStore }) => {
    const long: LongLog = { storage, place, makeStore, events: [] };
    const taken = async (from: LongLog['place']) => {
      const before = heap();
      const { folded } = await startOn(long, from);
      const after = heap();
      if (folded.history.events === 0) throw new Error('The log is empty.');
      return after - before;
    };
    const [ours, baseline] = [await taken(place), await taken(nowhere(long))];
    return {
      name: 'memory, 73,000 reps, snapshot / all',
      ours,
      baseline,
      unit: 'MB',
      budget: { kind: 'within', limit: 20 },
    };
  });
}

function assertWhole({ events }: LongLog, { folded }: Awaited<ReturnType<typeof startOn>>): void {
  if (folded.history.events !== events.length) throw new Error(`Folded ${folded.history.events} of ${events.length}.`);
}
