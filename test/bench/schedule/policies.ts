import type { Grade } from '../../../src/core/events';
import {
  interleave,
  type Queue,
  type QueueInput,
  type QueueItem,
  queue,
  scheduledItems,
} from '../../../src/core/queue';
import { type Sm2Memory, sm2 } from './sm2';

/** What is practised on a day and in which order. Made anew for each learner, since it may remember. */
export interface Policy {
  /** Where Spindle's scheduler, which dates the memories, wants them reviewed. */
  readonly retention: number;
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
    queue: input => ({ due: byDueDate(scheduledItems(input), input.today), fresh: queue(input).fresh }),
  }),
  'SM-2': () => sm2Policy(),
  /** Remembers about as much as SM-2, so that the minutes can be compared. */
  'Spindle at 85 %': () => spindle(0.85),
  /** What becomes of a backlog when what is least forgotten comes first. */
  'highest first': (): Policy => ({
    ...spindle(usualRetention),
    queue: input => {
      const { due, fresh } = queue(input);
      return { due: interleave([...due].sort((a, b) => b.retrievability - a.retrievability)), fresh };
    },
  }),
} as const satisfies Readonly<Record<string, () => Policy>>;

export type PolicyName = keyof typeof policies;

/** The product's own queue. */
function spindle(retention: number): Policy {
  return { retention, queue, reviewed: () => {} };
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
    queue: input => ({ due: byDueDate(scheduledItems(input).map(dated), input.today), fresh: queue(input).fresh }),
    reviewed: (item, day, grade) => {
      const memory = sm2(memories.get(key(item)), grade);
      memories.set(key(item), { ...memory, due: day + memory.interval });
    },
  };
}

/** Those due, the longest due first; of equals in the order given. */
function byDueDate(items: readonly QueueItem[], today: number): QueueItem[] {
  const dueOf = ({ due }: QueueItem) => due ?? today + 1;
  return items.filter(item => dueOf(item) <= today).sort((a, b) => dueOf(a) - dueOf(b));
}
