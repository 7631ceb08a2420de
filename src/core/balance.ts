import type { Grade } from './events';
import { expectedMinutes } from './expected-minutes';
import { hash } from './hash';
import type { Language } from './kata';
import type { DayRange } from './memory';
import { memoryOf, type QueueInput, scheduledItems } from './queue';

/** Minutes of practice that fall due on a day. */
export type Load = (day: number) => number;

/** A memory by what it is of. */
export interface MemoryKey {
  readonly kind: 'procedural' | 'conceptual';
  readonly topic: string;
  /** Present for `procedural`. */
  readonly language?: Language | undefined;
}

/** What is reviewed today. */
export interface Review {
  readonly key: MemoryKey;
  /** Id of the event it becomes. */
  readonly seed: string;
  /** At which the memory falls due. */
  readonly retention: number;
}

/** The day a review's memory falls due, by its grade: of those FSRS leaves open the least loaded; undefined: it leaves none. */
export function dueDayByGrade(
  input: QueueInput,
  { key, seed, retention }: Review,
): (grade: Grade) => number | undefined {
  const memory = memoryOf(input.history, key);
  const load = loadWithout(input, key);
  return grade => {
    const range = input.scheduler.dueRange(memory, input.today, grade, retention);
    return range && leastLoaded(range, load, seed);
  };
}

/**
 * The day of a range with the least load. Where several have as little the seed decides, so that what is learnt together
 * does not all come back together, and the same log gives the same days.
 */
export function leastLoaded({ least, most }: DayRange, load: Load, seed: string): number {
  const days = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const fewest = Math.min(...days.map(load));
  const free = days.filter(day => load(day) <= fewest);
  return free[hash(seed) % free.length] ?? least;
}

/** The load of all memories but the one whose day is to be chosen. A recall costs nothing on a day its topic has a rep. */
function loadWithout(input: QueueInput, { kind, topic, language }: MemoryKey): Load {
  const minutesOf = expectedMinutes(input.history);
  const others = scheduledItems(input).filter(
    item => item.kind !== kind || item.topic !== topic || item.language !== language,
  );
  const onDay = (item: (typeof others)[number]) => `${item.topic} ${item.due}`;
  const reps = new Set(others.filter(item => item.kind === 'procedural').map(onDay));
  const minutes = new Map<number, number>();
  for (const item of others) {
    if (item.due === undefined || (item.kind === 'conceptual' && reps.has(onDay(item)))) continue;
    minutes.set(item.due, (minutes.get(item.due) ?? 0) + minutesOf(item));
  }
  return day => minutes.get(day) ?? 0;
}
