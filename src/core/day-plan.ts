import { expectedMinutes, practisedMinutes } from './expected-minutes';
import { openTopics, type QueueInput, type QueueItem, queue } from './queue';

/** What of the queue is for today, within the minutes of a day. Nothing is forbidden: the rest can be practised as well. */
export interface DayPlan {
  readonly due: readonly QueueItem[];
  readonly fresh: readonly QueueItem[];
  /** Due as well, for another day. */
  readonly waiting: readonly QueueItem[];
  /** Whether there would be more with more minutes or new topics. */
  readonly hasMore: boolean;
  /** The earliest due day after today. */
  readonly nextDue?: number;
}

/** @param minutesToday for the whole day, what was practised already included; absent: as many as there are */
export function dayPlan(input: QueueInput, minutesToday = Number.POSITIVE_INFINITY): DayPlan {
  const { due, fresh, resting, nextDue } = queue(input);
  const left = minutesToday - practisedMinutes(input.history, input.today);
  const planned = fitting([...due, ...fresh, ...resting], left, expectedMinutes(input.history));
  const plannedDue = due.slice(0, planned);
  const plannedFresh = fresh.slice(0, Math.max(0, planned - due.length));
  const plannedResting = resting.slice(0, Math.max(0, planned - due.length - fresh.length));
  return {
    due: [...plannedDue, ...plannedResting],
    fresh: plannedFresh,
    waiting: [...due.slice(planned), ...resting.slice(plannedResting.length)],
    hasMore:
      plannedDue.length + plannedResting.length < due.length + resting.length ||
      (input.newTopicsPerDay > 0 && plannedFresh.length < openTopics(input).length),
    ...(nextDue === undefined ? {} : { nextDue }),
  };
}

/** How many items are begun before the minutes are used up; the last may run over. */
function fitting(items: readonly QueueItem[], minutes: number, minutesOf: (item: QueueItem) => number): number {
  let planned = 0;
  let count = 0;
  for (; count < items.length && planned < minutes; count++) {
    const item = items[count];
    if (item) planned += minutesOf(item);
  }
  return count;
}
