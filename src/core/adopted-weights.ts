import type { PracticeEvent, WeightsEvent } from './events';
import { undoneIds } from './history';

/**
 * The weights of the newest `weights` event that stands, which are used for the whole history; undefined: the published
 * ones. What is no set of weights never comes so far (`log/event-guards.ts`), and `Scheduler` brings each weight into
 * the range FSRS allows.
 * @param events in the order of the log
 */
export function adoptedWeights(events: readonly PracticeEvent[]): readonly number[] | undefined {
  const adopted = events.filter(isWeights);
  // Nearly every log: spares looking for what is undone.
  if (adopted.length === 0) return undefined;
  const undone = undoneIds(events);
  return adopted.findLast(({ id }) => !undone.has(id))?.weights;
}

function isWeights(event: PracticeEvent): event is WeightsEvent {
  return event.type === 'weights';
}
