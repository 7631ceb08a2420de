import { isRep, type PracticeEvent } from './events';
import { parseAt } from './local-time';

/** What of the gap between two records that was no practice counts as a rest. */
const restMs = 5 * 60_000;
/** A recall is not timed. */
const recallMs = 3 * 60_000;

/**
 * Minutes practised without a rest up to the last of these events, in their order. A longer gap than the practice itself
 * explains was one. Rest right after learning helps to keep it (Dewar et al. 2012, ten minutes; the length here is our
 * guess).
 */
export function minutesSinceRest(events: readonly PracticeEvent[]): number {
  let sum = 0;
  let before: number | undefined;
  for (const event of events) {
    const now = parseAt(event.at)?.epochMs ?? 0;
    const practised = (isRep(event) ? event.outcome.activeMs : 0) + recallMs;
    sum = before !== undefined && now - before - practised >= restMs ? practised : sum + practised;
    before = now;
  }
  return sum / 60_000;
}
