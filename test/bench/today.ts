import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Chooser, queueInput } from '../../src/choosing';
import { comingDays } from '../../src/core/coming-days';
import { dayPlan } from '../../src/core/day-plan';
import { languages } from '../../src/core/kata';
import { practiceDay } from '../../src/core/local-time';
import { Scheduler } from '../../src/core/memory';
import { settings, startOn, withLongLog } from './log/long-log';
import { interleaved, type Measurement } from './measure';

/** A frame at 60 Hz: what takes no longer is not seen. */
const frameMs = 16;

/** What Today works out after a rep, in a log of ten years: its plan and the days to come; against a write with fsync. */
export function todayAfterRep(repository: string, rounds = 30): Promise<Measurement> {
  return withLongLog(repository, async long => {
    const { store, folded } = await startOn(long, long.place);
    const { topics, katas } = JSON.parse(readFileSync(join(repository, 'dist/katas.json'), 'utf8'));
    const today = practiceDay(long.events.at(-1)?.at ?? '', settings.dayStartHour) + 1;
    const chooser: Chooser = {
      library: { topics, katas } as Chooser['library'],
      runners: { languages, missing: async () => undefined },
      history: folded.history,
      scheduler: new Scheduler({ retention: settings.retention }),
      today,
      language: 'typescript',
      newTopicsPerDay: 2,
      minutesPerDay: 30,
      scaffolding: true,
      lapseReasons: true,
    };
    const bare = await open(join(long.storage, 'bare.jsonl'), 'a');
    try {
      const times = await interleaved(
        rounds,
        async () => {
          const input = queueInput(chooser);
          const { due, waiting } = dayPlan(input, 30);
          if (due.length + waiting.length + comingDays(input, 7).length === 0) throw new Error('Nothing was planned.');
        },
        async () => {
          await bare.write('a line\n');
          await bare.sync();
        },
      );
      const budget = { kind: 'within', limit: frameMs } as const;
      return { name: 'Today after a rep, 73,000 reps / append + fsync', ...times, budget };
    } finally {
      await bare.close();
      await store.close();
    }
  });
}
