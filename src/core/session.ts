import { expectedMinutes } from './expected-minutes';
import type { History } from './history';
import type { Queue, QueueItem } from './queue';

/** A queue item with the time it will likely take. */
export interface PlannedItem extends QueueItem {
  readonly minutes: number;
}

/** A planned, interleaved run of reps. */
export interface Session {
  readonly items: readonly PlannedItem[];
  /** Items recorded. */
  readonly done: number;
  readonly minutes: number;
}

/** The queue in order until the minutes are filled; the last item may run over, none is added after that. */
export function planSession(queue: Queue, minutes: number, history: History): Session {
  const items: PlannedItem[] = [];
  const minutesOf = expectedMinutes(history);
  let planned = 0;
  for (const item of [...queue.due, ...queue.fresh]) {
    if (planned >= minutes) break;
    const expected = minutesOf(item);
    items.push({ ...item, minutes: expected });
    planned += expected;
  }
  return { items, done: 0, minutes };
}

/** What comes next in the session; undefined when it is over. */
export function nextItem(session: Session): PlannedItem | undefined {
  return session.items[session.done];
}
