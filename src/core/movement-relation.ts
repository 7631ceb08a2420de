import { isRep, type MovementEvent, type PracticeEvent, type RepEvent } from './events';
import { parseAt, practiceDay } from './local-time';
import { leastValues, type MeanDifference, meanDifference } from './mean-difference';
import { cameTrue, predictionError } from './prediction';
import { difference, type Interval, type Proportion } from './proportions';

/** How reps soon after a movement break went, beside the other reps of the same days. */
export interface MovementRelation {
  /** Breaks that were logged. */
  readonly breaks: number;
  /** Days with reps of both kinds: only these are compared. */
  readonly days: number;
  /** First runs that passed (edits: within par) of reps begun within `minutesAfter` of a break, and of the others. */
  readonly after: Proportion;
  readonly others: Proportion;
  /** After − others. Absent while either has fewer than `leastReps`. */
  readonly gain?: Interval & { readonly difference: number };
  /** Distance of predictions from what came, after − others. Absent while either has fewer than `leastReps` predictions. */
  readonly predictionError?: MeanDifference;
}

/** A rep counts as after a break when it begins within so many minutes: our guess, about as long as a session. */
export const minutesAfter = 60;
/** Fewer say nothing: at ten of each the interval of a difference is still up to ±0.37 wide. */
export const leastReps = leastValues;

/**
 * Whether movement goes with the reps that follow. Within days, so that a good day that has both more movement and better
 * reps is no relation; still nobody drew lots when to move, so this is a comparison and no proof.
 * @param standing the events that count, in the order of the log
 */
export function movementRelation(standing: readonly PracticeEvent[], dayStartHour: number): MovementRelation {
  const breaks = standing.filter(isMovement).map(({ at }) => instant(at));
  const days = new Map<number, { readonly after: RepEvent[]; readonly others: RepEvent[] }>();
  // Given up before any run, nothing is known of how it would have gone.
  for (const rep of standing.filter(isRep).filter(({ outcome }) => outcome.runs > 0)) {
    const day = practiceDay(rep.at, dayStartHour);
    const found = days.get(day) ?? { after: [], others: [] };
    days.set(day, found);
    (isAfterOne(rep, breaks) ? found.after : found.others).push(rep);
  }
  const both = [...days.values()].filter(({ after, others }) => after.length > 0 && others.length > 0);
  const after = both.flatMap(day => day.after);
  const others = both.flatMap(day => day.others);
  const counted = { after: passed(after), others: passed(others) };
  const errors = meanDifference(errorsOf(after), errorsOf(others));
  return {
    breaks: breaks.length,
    days: both.length,
    ...counted,
    ...(Math.min(after.length, others.length) < leastReps ? {} : { gain: difference(counted.after, counted.others) }),
    ...(errors ? { predictionError: errors } : {}),
  };
}

/** @param breaks instants */
function isAfterOne({ at, outcome }: RepEvent, breaks: readonly number[]): boolean {
  // The event is written at the end of the rep: it began at least its active time before.
  const began = instant(at) - outcome.activeMs;
  return breaks.some(ended => began >= ended && began - ended <= minutesAfter * 60_000);
}

function passed(reps: readonly RepEvent[]): Proportion {
  return { successes: reps.filter(({ outcome }) => cameTrue(outcome)).length, trials: reps.length };
}

function errorsOf(reps: readonly RepEvent[]): number[] {
  return reps.flatMap(({ predicted, outcome }) =>
    predicted ? [Math.abs(predictionError(predicted.pass, cameTrue(outcome)))] : [],
  );
}

function isMovement(event: PracticeEvent): event is MovementEvent {
  return event.type === 'movement';
}

function instant(at: string): number {
  return parseAt(at)?.epochMs ?? Number.NaN;
}
