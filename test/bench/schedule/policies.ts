import type { Grade } from '../../../src/core/events';
import {
  type Queue,
  type QueueInput,
  type QueueItem,
  queue,
  scheduledItems,
  withoutAskedInReps,
} from '../../../src/core/queue';
import { type Sm2Memory, sm2 } from './sm2';

/** What is practised on a day and in which order. Made anew for each learner, since it may remember. */
export interface Policy {
  /** Where Spindle's scheduler, which dates the memories, wants them reviewed. */
  readonly retention: number;
  /** Whether a memory falls due on the least loaded of the days FSRS leaves open; else on any of them. */
  readonly isBalanced: boolean;
  readonly queue: (input: QueueInput) => Queue;
  /** Told of every review. */
  readonly reviewed: (item: Pick<QueueItem, 'topic' | 'kind'>, day: number, grade: Grade) => void;
}

const usualRetention = 0.9;

/** New topics are begun by the same rule under all of them: that of Spindle's queue. */
export const policies = {
  Spindle: () => spindle(usualRetention),
  'due date': (): Policy => ({
    ...spindle(usualRetention),
    queue: input => ({ due: byDueDate(scheduledItems(input), input.today), fresh: queue(input).fresh, resting: [] }),
  }),
  'SM-2': () => sm2Policy(),
  /** Remembers about as much as SM-2, so that the minutes can be compared. */
  'Spindle at 85 %': () => spindle(0.85),
  /** What becomes of a backlog when what is most forgotten comes first. */
  'lowest first': (): Policy => ({
    ...spindle(usualRetention),
    queue: ({ minutesPerDay: _, ...input }) => queue(input),
  }),
  /** What becomes of the load when no day is chosen by it. */
  unbalanced: (): Policy => ({ ...spindle(usualRetention), isBalanced: false }),
} as const satisfies Readonly<Record<string, () => Policy>>;

export type PolicyName = keyof typeof policies;

/** The product's own queue. */
function spindle(retention: number): Policy {
  return { retention, isBalanced: true, queue, reviewed: () => {} };
}

function sm2Policy(): Policy {
  const memories = new Map<string, Sm2Memory & { readonly due: number }>();
  const key = ({ topic, kind }: Pick<QueueItem, 'topic' | 'kind'>) => `${topic} ${kind}`;
  const dated = (item: QueueItem): QueueItem => {
    const due = memories.get(key(item))?.due;
    return due === undefined ? item : { ...item, due };
  };
  return {
    retention: usualRetention,
    isBalanced: false,
    queue: input => ({
      due: byDueDate(scheduledItems(input).map(dated), input.today),
      fresh: queue(input).fresh,
      resting: [],
    }),
    reviewed: (item, day, grade) => {
      const memory = sm2(memories.get(key(item)), grade);
      memories.set(key(item), { ...memory, due: day + memory.interval });
    },
  };
}

/** Those due, the longest due first, without the recalls that reps ask; of equals in the order given. */
function byDueDate(items: readonly QueueItem[], today: number): QueueItem[] {
  const dueOf = ({ due }: QueueItem) => due ?? today + 1;
  const due = items.filter(item => dueOf(item) <= today);
  return withoutAskedInReps(due).sort((a, b) => dueOf(a) - dueOf(b));
}
