import { expectedMinutes } from './expected-minutes';
import type { History } from './history';
import { dayText } from './local-time';
import type { Memory, Scheduler } from './memory';
import { type Calibration, calibration } from './prediction';
import type { Queue } from './queue';
import { type Streak, streak } from './streak';

/** One memory, as other extensions and tests see it. */
export interface MemoryState {
  readonly topic: string;
  readonly language?: string;
  readonly kind: 'procedural' | 'conceptual';
  readonly stability: number;
  readonly difficulty: number;
  readonly retrievability: number;
  /** `YYYY-MM-DD` */
  readonly due: string;
  readonly reps: number;
  readonly lapses: number;
}

/** What `activate().state()` returns (DESIGN §9): plain JSON. */
export interface PracticeState {
  /** `due`: memories; `minutes`: of what is due and new, a recall that a rep asks not counted twice. */
  readonly today: { readonly due: number; readonly new: number; readonly done: number; readonly minutes: number };
  readonly topics: readonly MemoryState[];
  readonly streak: {
    readonly current: number;
    readonly longest: number;
    readonly days: readonly { readonly day: string; readonly reps: number; readonly minutes: number }[];
  };
  /** Null before the first prediction. */
  readonly calibration: Calibration | null;
  /** Events in the log, undone ones included. */
  readonly events: number;
}

export interface StateInput {
  readonly history: History;
  readonly queue: Queue;
  /** How many memories are due; the queue has a rep and the recall it asks as one. */
  readonly dueMemories: number;
  readonly scheduler: Scheduler;
  readonly today: number;
  readonly restDays: number;
}

/** The folded history as plain JSON. */
export function stateOf({ history, queue, dueMemories, scheduler, today, restDays }: StateInput): PracticeState {
  const done = history.days.get(today);
  const { current, longest } = streakOf(history, today, restDays);
  const minutesOf = expectedMinutes(history);
  const minutes = [...queue.due, ...queue.fresh, ...queue.resting].reduce((sum, item) => sum + minutesOf(item), 0);
  return {
    today: {
      due: dueMemories,
      new: queue.fresh.length,
      done: (done?.reps ?? 0) + (done?.recalls ?? 0),
      minutes,
    },
    // In an order of their own: in which one they were first practised may change with a late event.
    topics: [...history.topics]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([topic, { procedural, conceptual }]) => [
        ...[...procedural].map(([language, memory]) => ({
          topic,
          language,
          kind: 'procedural' as const,
          ...numbers(memory, scheduler, today),
        })),
        ...(conceptual ? [{ topic, kind: 'conceptual' as const, ...numbers(conceptual, scheduler, today) }] : []),
      ]),
    streak: { current, longest, days: practisedDays(history) },
    calibration: calibration(history.forecasts) ?? null,
    events: history.events,
  };
}

function numbers(memory: Memory, scheduler: Scheduler, today: number) {
  const { stability, difficulty, reps, lapses, due } = memory;
  const retrievability = scheduler.retrievability(memory, today);
  return { stability, difficulty, retrievability, due: dayText(due), reps, lapses };
}

function practisedDays(history: History) {
  return [...history.days]
    .sort(([a], [b]) => a - b)
    .map(([day, { reps, recalls, activeMs }]) => ({
      day: dayText(day),
      reps: reps + recalls,
      minutes: Math.round(activeMs / 60_000),
    }));
}

/** The streak of a history. */
export function streakOf(history: History, today: number, restDays: number): Streak {
  const practised = [...history.days.keys()].sort((a, b) => a - b);
  return streak({ practised, pauses: history.pauses, today, restDays });
}
