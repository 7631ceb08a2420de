import { median } from './grade';
import { type History, timesKey } from './history';
import type { Language } from './kata';
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

/** Before there are times of one's own: a rep with its recall, and a recall alone. */
const usualRepMinutes = 10;
const usualRecallMinutes = 3;

/** The queue in order until the minutes are filled; the last item may run over, none is added after that. */
export function planSession(queue: Queue, minutes: number, history: History): Session {
  const items: PlannedItem[] = [];
  let planned = 0;
  for (const item of [...queue.due, ...queue.fresh]) {
    if (planned >= minutes) break;
    const expected = expectedMinutes(item, history);
    items.push({ ...item, minutes: expected });
    planned += expected;
  }
  return { items, done: 0, minutes };
}

/** The learner's own median over all levels of the language, plus the recall; a default where there is too little. */
export function expectedMinutes(item: QueueItem, history: History): number {
  if (item.kind === 'conceptual') return usualRecallMinutes;
  const times = item.language ? timesOf(history, item.language) : [];
  return times.length < 3 ? usualRepMinutes : Math.max(1, Math.round(median(times) / 60_000 + usualRecallMinutes));
}

function timesOf(history: History, language: Language): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap(level => history.times.get(timesKey(language, level)) ?? []);
}

/** What comes next in the session; undefined when it is over. */
export function nextItem(session: Session): PlannedItem | undefined {
  return session.items[session.done];
}
