import { expectedMinutes, practisedMinutes } from './expected-minutes';
import { hash } from './hash';
import type { History } from './history';
import type { Memory } from './memory';
import { type QueueInput, type QueueItem, queue } from './queue';
import { seededRandom } from './random';

export interface BacklogOptions {
  /** Of the days to come. */
  readonly minutesPerDay: number;
  /** For the whole of today, what was practised already included. */
  readonly minutesToday: number;
  /** The desired retention of a topic. */
  readonly retentionOf: (topic: string) => number;
}

/** Longer is no plan. */
const mostDays = 366;

/**
 * The first practice day that ends with nothing due, where each day has its minutes and no topic is begun before:
 * simulated by the queue itself, a review being remembered with the probability that FSRS gives (then Good, else Again).
 * The same at every call. Undefined where it is more than a year away.
 */
export function clearDay(input: QueueInput, options: BacklogOptions): number | undefined {
  const history = { ...input.history, topics: copyOf(input.history.topics) };
  const minutesOf = expectedMinutes(history);
  // The order within a day changes no sum of minutes, and the chance of each item would be asked a year of days.
  const { chanceOf: _, ...asked } = input;
  for (let today = input.today; today < input.today + mostDays; today++) {
    const limits = { newTopicsPerDay: 0, minutesPerDay: options.minutesPerDay };
    const { due: ready, resting } = queue({ ...asked, history, today, ...limits });
    const due = [...ready, ...resting];
    let minutes =
      today === input.today ? options.minutesToday - practisedMinutes(input.history, today) : options.minutesPerDay;
    let done = 0;
    for (; done < due.length && minutes > 0; done++) {
      const item = due[done];
      if (!item) break;
      practise({ ...input, history, today }, item, options.retentionOf(item.topic));
      minutes -= minutesOf(item);
    }
    if (done === due.length) return today;
  }
  return undefined;
}

function copyOf(topics: History['topics']): History['topics'] {
  return new Map([...topics].map(([id, topic]) => [id, { ...topic, procedural: new Map(topic.procedural) }]));
}

/** A rep with its recall, or a recall alone. */
function practise({ history, scheduler, today }: QueueInput, item: QueueItem, retention: number): void {
  const topic = history.topics.get(item.topic);
  if (!topic) return;
  const reviewed = (memory: Memory, kind: string) => {
    const seed = `${item.topic} ${kind} ${today}`;
    const isRemembered = seededRandom(hash(seed))() < scheduler.retrievability(memory, today);
    return scheduler.review(memory, today, isRemembered ? 3 : 1, seed, { retention });
  };
  const memory = item.language && topic.procedural.get(item.language);
  if (item.language && memory) topic.procedural.set(item.language, reviewed(memory, item.language));
  if (topic.conceptual) topic.conceptual = reviewed(topic.conceptual, 'conceptual');
}
