import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grade, PracticeEvent } from '../../../src/core/events';
import { createIdMaker } from '../../../src/core/ids';
import { type Language, languages } from '../../../src/core/kata';
import { formatAt } from '../../../src/core/local-time';
import { printEvent } from '../../../src/log/line';
import { seededRandom } from '../../log/support';

/** Ten years of twenty reps a day. */
export const days = 3_650;
export const repsPerDay = 20;

const devices = ['3f9c2a1e', '77aa01bc'];
const dayMs = 86_400_000;
/** Segments as compaction leaves them: one a quarter and device. */
const daysPerSegment = 91;

/** What is practised: a kata and its topic. */
export interface Practised {
  readonly kata: string;
  readonly topic: string;
}

/**
 * Ten years on two devices, ending at `until`: reps with predictions, every third with a recall; recalls alone; now and
 * then an undo. The same at every call.
 * @param until milliseconds since 1970-01-01T00:00Z
 */
export function tenYears(katas: readonly Practised[], until: number): PracticeEvent[] {
  const random = seededRandom(7);
  const makeId = createIdMaker(random);
  const events: PracticeEvent[] = [];
  const first = until - days * dayMs;
  for (let index = 0; index < days * repsPerDay; index++) {
    const now = first + Math.floor(index / repsPerDay) * dayMs + (index % repsPerDay) * 600_000;
    const base = { v: 1, id: makeId(now), at: formatAt(now, 60), by: deviceOf(now, first) } as const;
    events.push(repOf(base, katas[Math.floor(random() * katas.length)] as Practised, random));
    const more = { ...base, id: makeId(now + 1000), at: formatAt(now + 1000, 60) };
    if (index % 500 === 0) events.push({ ...more, type: 'undo', target: base.id });
    else if (index % 40 === 0) events.push(recallOf(more, katas[index % katas.length] as Practised, random));
  }
  return events;
}

/** Writes them as the devices would have: `<dataFolder>/log/<device>/<segment>.jsonl`. */
export async function writeLog(dataFolder: string, events: readonly PracticeEvent[]): Promise<void> {
  const segments = new Map<string, PracticeEvent[]>();
  const first = Date.parse(events[0]?.at ?? '');
  for (const event of events) {
    const segment = Math.floor((Date.parse(event.at) - first) / dayMs / daysPerSegment);
    const key = `${event.by}/${segment}`;
    const known = segments.get(key);
    if (known) known.push(event);
    else segments.set(key, [event]);
  }
  for (const [key, own] of segments) {
    const folder = join(dataFolder, 'log', key.slice(0, key.indexOf('/')));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${own[0]?.id}.jsonl`), own.map(event => `${printEvent(event)}\n`).join(''));
  }
}

type Base = Pick<PracticeEvent, 'v' | 'id' | 'at' | 'by'>;

function repOf(base: Base, { kata, topic }: Practised, random: () => number): PracticeEvent {
  const grade = gradeOf(random);
  const passed = grade > 1;
  const withRecall = random() < 1 / 3;
  const recalled = gradeOf(random);
  return {
    ...base,
    type: 'rep',
    kata,
    variation: random() < 0.5 ? 'plain' : 'dressed',
    language: languages[random() < 0.7 ? 0 : Math.floor(random() * languages.length)] as Language,
    topic,
    predicted: { pass: 0.7, minutes: 6, plan: 'Take one after the other and keep the best so far.' },
    outcome: {
      passed,
      firstRun: grade > 2,
      runs: 3,
      failedRuns: 2,
      hints: grade === 2 ? 1 : 0,
      revealed: !passed,
      activeMs: 300_000 + Math.floor(random() * 300_000),
      level: 1 + Math.floor(random() * 5),
    },
    ...(withRecall
      ? {
          recall: {
            summary: 'What I did, in a sentence or two, as one writes it in a hurry.',
            recalled: ['one'],
            of: 4,
            before: false,
          },
        }
      : {}),
    grade: {
      procedural: { proposed: grade, given: grade },
      ...(withRecall ? { conceptual: { proposed: recalled, given: recalled } } : {}),
    },
  };
}

function recallOf(base: Base, { topic }: Practised, random: () => number): PracticeEvent {
  const given = gradeOf(random);
  const summary = 'From memory: what it is for, when it fails, what it costs.';
  return { ...base, type: 'recall', topic, summary, recalled: ['one'], of: 4, grade: { proposed: given, given } };
}

function gradeOf(random: () => number): Grade {
  const share = random();
  if (share < 0.1) return 1;
  if (share < 0.2) return 2;
  return share < 0.9 ? 3 : 4;
}

function deviceOf(now: number, first: number): string {
  return devices[Math.floor((now - first) / dayMs) % 3 === 0 ? 1 : 0] as string;
}
