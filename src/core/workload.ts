import { hash } from './hash';
import type { Memory, Scheduler } from './memory';
import { seededRandom } from './random';

/** A memory and what a review of it takes. */
export interface Burden {
  /** Any text that is its own, for the chance of its simulated reviews. */
  readonly key: string;
  readonly memory: Memory;
  readonly minutes: number;
}

/** A day's work, on average over the days simulated. */
export interface Workload {
  readonly reviewsPerDay: number;
  readonly minutesPerDay: number;
}

export interface WorkloadOptions {
  readonly scheduler: Scheduler;
  /** Practice day. */
  readonly today: number;
  /** From today on. */
  readonly days: number;
  /** At which memories fall due, 0.7–0.97. */
  readonly retention: number;
}

/** Each memory lives through the days so often: enough that the numbers do not jump from one retention to the next. */
const lives = 20;

/**
 * Simulates the reviews of these memories: each is reviewed on the day it falls due and remembered with the probability
 * that FSRS gives (then Good, else Again). Overdue ones are reviewed today. The same at every call.
 */
export function workload(burdens: readonly Burden[], options: WorkloadOptions): Workload {
  let reviews = 0;
  let minutes = 0;
  for (const burden of burdens) {
    for (let life = 0; life < lives; life++) {
      const count = reviewsOf(burden, life, options);
      reviews += count;
      minutes += count * burden.minutes;
    }
  }
  const share = lives * options.days;
  return { reviewsPerDay: reviews / share, minutesPerDay: minutes / share };
}

function reviewsOf({ key, memory: start }: Burden, life: number, options: WorkloadOptions): number {
  const { scheduler, today, days, retention } = options;
  const random = seededRandom(hash(`${key}:${life}`));
  let memory = start;
  let due = Math.max(today, scheduler.dueAt(start, retention));
  let count = 0;
  for (; due < today + days; due = memory.due) {
    const isRemembered = random() < scheduler.retrievability(memory, due);
    memory = scheduler.review(memory, due, isRemembered ? 3 : 1, `${key}:${life}:${count}`, { retention });
    count += 1;
  }
  return count;
}
