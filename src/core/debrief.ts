import { isRep, type PracticeEvent, type RepEvent } from './events';
import { cameTrue, predictionError } from './prediction';

/** A prediction beside what came of it. */
export interface Forecasted {
  readonly topic: string;
  /** Kata of the rep. */
  readonly kata: string;
  /** The chance given, 0–1. */
  readonly pass: number;
  /** Outcome minus prediction, −1 to 1. */
  readonly error: number;
}

/** What a session was: for the one screen at its end. */
export interface Debrief {
  readonly reps: number;
  readonly recalls: number;
  /** Active, in reps. */
  readonly activeMs: number;
  /** The nearest prediction and the farthest; absent where none was clearly better than another. */
  readonly best?: Forecasted;
  readonly worst?: Forecasted;
}

const clearly = 0.1;

/** @param events those recorded in the session that still stand, in their order */
export function debrief(events: readonly PracticeEvent[]): Debrief {
  const reps = events.filter(isRep);
  const forecasts = reps.flatMap(forecastOf).toSorted((a, b) => Math.abs(a.error) - Math.abs(b.error));
  const [best, worst] = [forecasts[0], forecasts.at(-1)];
  return {
    reps: reps.length,
    recalls: events.length - reps.length,
    activeMs: reps.reduce((sum, { outcome }) => sum + outcome.activeMs, 0),
    ...(best && worst && Math.abs(worst.error) - Math.abs(best.error) >= clearly ? { best, worst } : {}),
  };
}

/** A rep that was given up before any run says nothing about a first run. */
function forecastOf({ topic, kata, predicted, outcome }: RepEvent): Forecasted[] {
  if (!predicted || outcome.runs === 0) return [];
  return [{ topic, kata, pass: predicted.pass, error: predictionError(predicted.pass, cameTrue(outcome)) }];
}
