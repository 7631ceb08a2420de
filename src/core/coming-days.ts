import { expectedMinutes } from './expected-minutes';
import { type QueueInput, scheduledItems, withoutAskedInReps } from './queue';

/** What falls due on a day to come, as it stands now. */
export interface ComingDay {
  /** Practice day. */
  readonly day: number;
  readonly count: number;
  readonly minutes: number;
}

/** The days after today, in order; what is practised until then will move some of it. @param days how many */
export function comingDays(input: QueueInput, days: number): ComingDay[] {
  const minutesOf = expectedMinutes(input.history);
  const scheduled = scheduledItems(input);
  return Array.from({ length: days }, (_, index) => {
    const day = input.today + index + 1;
    const due = withoutAskedInReps(scheduled.filter(item => item.due === day));
    return { day, count: due.length, minutes: due.reduce((sum, item) => sum + minutesOf(item), 0) };
  });
}
