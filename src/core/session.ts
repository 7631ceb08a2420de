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

/**
 * The queue in order until the minutes are filled; the last item may run over, none is added after that. The hardest is
 * put between others: one warms up before it, and ends with something that goes well (what is remembered of an hour is
 * its peak and its end, Kahneman et al. 1993).
 */
export function planSession(queue: Queue, minutes: number, history: History): Session {
  const items: PlannedItem[] = [];
  const minutesOf = expectedMinutes(history);
  let planned = 0;
  for (const item of [...queue.due, ...queue.fresh, ...queue.resting]) {
    if (planned >= minutes) break;
    const expected = minutesOf(item);
    items.push({ ...item, minutes: expected });
    planned += expected;
  }
  return { items: hardestInside(items), done: 0, minutes };
}

/** Moves the item least likely to succeed off the ends, where no topic comes to follow itself by that. */
function hardestInside(items: readonly PlannedItem[]): readonly PlannedItem[] {
  const hardest = items.toSorted((a, b) => a.retrievability - b.retrievability)[0];
  const at = hardest ? items.indexOf(hardest) : -1;
  if (!hardest || items.length < 3 || (at > 0 && at < items.length - 1)) return items;
  const others = items.toSpliced(at, 1);
  const middle = others.length / 2;
  const places = others.map((_, index) => index).slice(1);
  const orders = places
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .map(place => others.toSpliced(place, 0, hardest));
  return orders.find(order => repeats(order) <= repeats(items)) ?? items;
}

/** How often a topic follows itself. */
function repeats(items: readonly PlannedItem[]): number {
  return items.filter(({ topic }, index) => index > 0 && items[index - 1]?.topic === topic).length;
}

/** What comes next in the session; undefined when it is over. */
export function nextItem(session: Session): PlannedItem | undefined {
  return session.items[session.done];
}
