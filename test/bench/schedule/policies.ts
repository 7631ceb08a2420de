import type { Grade } from '../../../src/core/events';
import { type Queue, type QueueInput, type QueueItem, queue, scheduledItems } from '../../../src/core/queue';
import { type Sm2Memory, sm2 } from './sm2';

/** What is practised on a day and in which order. Made anew for each learner, since it may remember. */
export interface Policy {
  readonly queue: (input: QueueInput) => Queue;
  /** Told of every review. */
  readonly reviewed: (item: Pick<QueueItem, 'topic' | 'kind'>, day: number, grade: Grade) => void;
}

/** New topics are begun by the same rule under all of them: that of Spindle's queue. */
export const policies = {
  Spindle: (): Policy => ({ queue, reviewed: () => {} }),
  'due date': (): Policy => ({
    queue: input => ({ due: byDueDate(scheduledItems(input), input.today), fresh: queue(input).fresh }),
    reviewed: () => {},
  }),
  'SM-2': sm2Policy,
} as const satisfies Readonly<Record<string, () => Policy>>;

export type PolicyName = keyof typeof policies;

function sm2Policy(): Policy {
  const memories = new Map<string, Sm2Memory & { readonly due: number }>();
  const key = ({ topic, kind }: Pick<QueueItem, 'topic' | 'kind'>) => `${topic} ${kind}`;
  const dated = (item: QueueItem): QueueItem => {
    const due = memories.get(key(item))?.due;
    return due === undefined ? item : { ...item, due };
  };
  return {
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
