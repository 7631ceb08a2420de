// A half-year of practice of a learner who never was, for the pictures: the same at every call but for the days.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ulid } from 'ulid';
import type { RepEvent } from '../../src/core/events';
import type { KataInfo } from '../../src/core/kata';
import { type Memory, Scheduler } from '../../src/core/memory';
import { isWrittenAnew } from '../../src/core/scaffold';
import { printEvent } from '../../src/log/line';
import { today } from '../core/support';

const dayMs = 86_400_000;
const device = '3f9c2a1e';
const approaches = ['examples first', 'test first', 'think before typing', 'draw it'];
const lapses = ['slipped', 'misread', 'approach', 'language', 'rushed'];

/** Mulberry32, by Tommy Ettinger: enough for a picture. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Six days a week, what FSRS says is due, and a new topic every few days: it goes better with each time.
 * @param dataDir of the bed
 */
export function writeHalfYear(repository: string, dataDir: string): void {
  const { katas } = JSON.parse(readFileSync(join(repository, 'dist/katas.json'), 'utf8')) as {
    katas: readonly KataInfo[];
  };
  const written = katas.filter(isWrittenAnew);
  const topics = [...new Set(written.map(({ topic }) => topic))];
  const random = seeded(11);
  const scheduler = new Scheduler({ retention: 0.9 });
  const end = today();
  const known = new Map<string, { readonly times: number; readonly memory: Memory | undefined }>();
  const lines: string[] = [];
  for (let day = end - 182; day < end; day++) {
    // Sundays off, a holiday, and of late less time: something is due.
    if ((day + 4) % 7 === 0 || (day > end - 95 && day < end - 88)) continue;
    const due = [...known].filter(([, { memory }]) => (memory?.due ?? 0) <= day);
    const practised = due.slice(0, day > end - 16 ? 1 : 3).map(([topic]) => topic);
    const fresh = topics[known.size];
    if (fresh !== undefined && (practised.length < 2 || day % 5 === 0) && day < end - 16) practised.push(fresh);
    practised.forEach((topic, index) => {
      const at = Math.round(day * dayMs + (17.5 + index * 0.3 + random() * 0.2) * 3_600_000);
      const { times, memory } = known.get(topic) ?? { times: 0, memory: undefined };
      const chance = Math.min(0.85, 0.3 + 0.07 * times);
      const firstRun = random() < chance;
      const passed = firstRun || random() < 0.7;
      const grade = firstRun && random() < 0.8 ? 3 : passed ? 2 : 1;
      const id = ulid(at, random);
      known.set(topic, { times: passed ? times + 1 : times, memory: scheduler.review(memory, day, grade, id) });
      const own = written.filter(kata => kata.topic === topic);
      const kata = own[times % own.length];
      if (!kata) return;
      const said = Math.round(10 * Math.min(0.95, chance + 0.25 * (random() - 0.35))) / 10;
      const activeMs = Math.round((4 + 6 * random()) * 60_000 * 0.93 ** times);
      const points = Math.min(3, 1 + Math.floor(times / 4) + Math.round(random()));
      const explained = points >= 2 ? 3 : 2;
      lines.push(
        printEvent({
          v: 1,
          id,
          at: new Date(at).toISOString().replace('Z', '+00:00'),
          by: device,
          type: 'rep',
          kata: kata.id,
          variation: kata.variations[times % kata.variations.length],
          language: 'typescript',
          topic,
          predicted: {
            pass: said,
            minutes: 6,
            approach: approaches[Math.floor(random() * 4)],
            model: Number(chance.toFixed(3)),
          },
          outcome: {
            passed,
            firstRun,
            runs: firstRun ? 1 : 3,
            failedRuns: firstRun ? 0 : 2,
            hints: 0,
            revealed: !passed,
            activeMs,
            ...(passed ? { greenMs: activeMs } : {}),
            level: kata.level,
            ...(grade === 1 ? { lapse: lapses[Math.floor(random() * 5)] } : {}),
          },
          recall: { summary: 'From memory.', recalled: [], of: 3, before: false },
          grade: {
            procedural: { proposed: grade, given: grade },
            conceptual: { proposed: explained, given: explained },
          },
        } as RepEvent),
      );
    });
  }
  const folder = join(dataDir, 'User/globalStorage/spindle-practice.spindle/log', device);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '01K00000000000000000000000.jsonl'), `${lines.join('\n')}\n`);
}
