import { default_w, type FSRS, FSRSVersion, fsrs, get_fuzz_range } from 'ts-fsrs';
import type { Grade } from './events';
import { hash } from './hash';

/** One FSRS memory: of (topic, language) for doing, of (topic) for explaining. Days are practice days since 1970. */
export interface Memory {
  /** Days until retrievability falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  readonly lastDay: number;
  readonly due: number;
  readonly reps: number;
  /** Times graded Again after the first review. */
  readonly lapses: number;
  /** Lapses of what had been remembered the time before: several failures in a row are one. */
  readonly relapses: number;
  readonly lastGrade: Grade;
}

/** When a reviewed memory falls due. */
export interface DueOptions {
  /** At which it falls due, 0.7–0.97; the scheduler's own where absent. */
  readonly retention?: number | undefined;
  /**
   * The day chosen when the review was recorded. It counts while it is in the fuzz range: another retention, other
   * weights or a review that came late may have moved that.
   */
  readonly chosen?: number | undefined;
}

/** Practice days, inclusive. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

export interface SchedulerOptions {
  /** The retrievability at which an item falls due, 0.7–0.97. */
  readonly retention: number;
  /** FSRS-6 weights, 21 numbers; the published defaults where absent. */
  readonly weights?: readonly number[];
  /** Days. */
  readonly maximumInterval?: number;
}

/** The weights of FSRS-6 as published, 21 numbers. */
export const publishedWeights: readonly number[] = default_w;

/** Shorter intervals are as they are: a day sooner or later is too much of them. */
const leastFuzzed = 3;

/** What schedules, with its version: patch releases move results. */
export const schedulerName = `ts-fsrs ${FSRSVersion}`;

/**
 * Schedules by FSRS-6 (https://github.com/open-spaced-repetition/ts-fsrs). The short-term terms of the model are on,
 * because the optimizer that will fit its weights assumes them (DESIGN §5); learning *steps* are not used at all.
 */
export class Scheduler {
  /** The retrievability at which an item falls due where nothing else is asked for. */
  readonly retention: number;
  readonly #model: FSRS;
  readonly #maximumInterval: number;
  /** The model by desired retention, where another one than the scheduler's own is asked for. */
  readonly #others = new Map<number, FSRS>();

  constructor(options: SchedulerOptions) {
    this.#maximumInterval = options.maximumInterval ?? 36_500;
    this.#model = this.#makeModel(options.retention, options.weights);
    // The parameters of ts-fsrs are behind a proxy, which every review would pay for twice.
    this.retention = this.#model.parameters.request_retention;
    removeDatePatches();
  }

  /** Those it schedules by: what was given, each within the range FSRS allows. */
  get weights(): readonly number[] {
    return this.#model.parameters.w;
  }

  /**
   * The memory after a review. A day before the last review (a clock set back, a flight west) counts as the same day,
   * since FSRS has no negative elapsed time.
   * @param day practice day of the review @param seed id of the event: the fuzz is the same wherever the log is folded
   */
  review(memory: Memory | undefined, day: number, grade: Grade, seed: string, due: DueOptions = {}): Memory {
    const { stability, difficulty, today, elapsed } = this.#next(memory, day, grade);
    const isLapse = memory !== undefined && grade === 1;
    return {
      stability,
      difficulty,
      lastDay: today,
      due: this.#dueDay(today, this.#interval(stability, elapsed, due.retention), elapsed, seed, due.chosen),
      reps: (memory?.reps ?? 0) + 1,
      lapses: (memory?.lapses ?? 0) + (isLapse ? 1 : 0),
      relapses: (memory?.relapses ?? 0) + (isLapse && memory.lastGrade > 1 ? 1 : 0),
      lastGrade: grade,
    };
  }

  /** The days among which a review may choose the one its memory falls due; undefined where it has no choice. */
  dueRange(memory: Memory | undefined, day: number, grade: Grade, retention?: number): DayRange | undefined {
    const { stability, today, elapsed } = this.#next(memory, day, grade);
    const interval = this.#interval(stability, elapsed, retention);
    return interval < leastFuzzed ? undefined : this.#fuzzRange(today, interval, elapsed);
  }

  /** Probability of success today, 0–1. @param day practice day */
  retrievability(memory: Memory, day: number): number {
    return this.#model.forgetting_curve(Math.max(0, day - memory.lastDay), memory.stability);
  }

  /** The day a memory would fall due at another retention, without fuzz. */
  dueAt(memory: Memory, retention: number): number {
    return memory.lastDay + Math.max(1, this.#modelFor(retention).next_interval(memory.stability, 0));
  }

  #next(memory: Memory | undefined, day: number, grade: Grade) {
    const today = memory ? Math.max(day, memory.lastDay) : day;
    const elapsed = memory ? today - memory.lastDay : 0;
    const { stability, difficulty } = this.#model.next_state(memory ?? null, elapsed, grade);
    return { stability, difficulty, today, elapsed };
  }

  /** Whole days, at least 1: a rep is minutes long and returns on another day. */
  #interval(stability: number, elapsed: number, retention = this.retention): number {
    return Math.max(1, this.#modelFor(retention).next_interval(stability, elapsed));
  }

  #dueDay(today: number, interval: number, elapsed: number, seed: string, chosen: number | undefined): number {
    if (interval < leastFuzzed) return today + interval;
    const { least, most } = this.#fuzzRange(today, interval, elapsed);
    if (chosen !== undefined && chosen >= least && chosen <= most) return chosen;
    return least + (hash(seed) % (most - least + 1));
  }

  #fuzzRange(today: number, interval: number, elapsed: number): DayRange {
    const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, this.#maximumInterval);
    return { least: today + min_ivl, most: today + max_ivl };
  }

  #modelFor(retention: number): FSRS {
    if (retention === this.retention) return this.#model;
    const known = this.#others.get(retention);
    if (known) return known;
    const model = this.#makeModel(retention, this.weights);
    this.#others.set(retention, model);
    return model;
  }

  #makeModel(retention: number, weights: readonly number[] | undefined): FSRS {
    return fsrs({
      request_retention: retention,
      maximum_interval: this.#maximumInterval,
      enable_fuzz: false,
      enable_short_term: true,
      learning_steps: [],
      relearning_steps: [],
      ...(weights ? { w: [...weights] } : {}),
    });
  }
}

/**
 * ts-fsrs 5 adds enumerable methods to `Date.prototype`, which every extension of the host would inherit from us.
 * What we call of it does not use them.
 */
function removeDatePatches(): void {
  for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) {
    if (Object.prototype.propertyIsEnumerable.call(Date.prototype, name)) Reflect.deleteProperty(Date.prototype, name);
  }
}
