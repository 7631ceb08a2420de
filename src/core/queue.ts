import type { History } from './history';
import type { Language, Topic } from './kata';
import type { Memory, Scheduler } from './memory';

/** One thing to practise: the doing of a topic in a language, or the explaining of a topic. */
export interface QueueItem {
  readonly kind: 'procedural' | 'conceptual';
  readonly topic: string;
  /** Present for `procedural`. */
  readonly language?: Language;
  /** Probability of success today, 0–1; 0 for a new topic. */
  readonly retrievability: number;
  /** Practice day; absent for a new topic. */
  readonly due?: number;
  readonly isNew: boolean;
}

export interface Queue {
  /** Lowest retrievability first, interleaved. */
  readonly due: readonly QueueItem[];
  /** New topics that may be begun today, prerequisites first. */
  readonly fresh: readonly QueueItem[];
  /** The earliest due day after today; absent where nothing is scheduled. */
  readonly nextDue?: number;
}

export interface QueueInput {
  readonly history: History;
  readonly scheduler: Scheduler;
  /** In the order of the packs. */
  readonly topics: readonly Topic[];
  /** Practice day. */
  readonly today: number;
  /** Language for new topics. */
  readonly language: Language;
  readonly newTopicsPerDay: number;
  /** Whether a kata can be served. */
  readonly offers: (topic: string, language: Language) => boolean;
}

/** What to practise today (DESIGN §5). */
export function queue(input: QueueInput): Queue {
  const scheduled = scheduledItems(input);
  const due = scheduled
    .filter(item => item.due !== undefined && item.due <= input.today)
    .sort(
      (a, b) => a.retrievability - b.retrievability || (a.due ?? 0) - (b.due ?? 0) || compareText(a.topic, b.topic),
    );
  const later = scheduled.flatMap(item => (item.due !== undefined && item.due > input.today ? [item.due] : []));
  return {
    due: interleave(due),
    fresh: freshItems(input),
    ...(later.length > 0 ? { nextDue: later.reduce((a, b) => Math.min(a, b)) } : {}),
  };
}

/** All memories as items, due or not, of topics that are still in a pack and not suspended. */
export function scheduledItems({ history, scheduler, topics, today, offers }: QueueInput): QueueItem[] {
  const item = (kind: QueueItem['kind'], topic: string, memory: Memory, language?: Language): QueueItem => ({
    kind,
    topic,
    ...(language ? { language } : {}),
    retrievability: scheduler.retrievability(memory, today),
    due: memory.due,
    isNew: false,
  });
  return topics.flatMap(({ id }) => {
    const known = history.topics.get(id);
    if (!known || history.suspended.has(id)) return [];
    const doing = [...known.procedural].filter(([language]) => offers(id, language));
    return [
      ...doing.map(([language, memory]) => item('procedural', id, memory, language)),
      ...(known.conceptual ? [item('conceptual', id, known.conceptual)] : []),
    ];
  });
}

/**
 * Keeps the order but never lets a topic follow itself while another waits (Rohrer & Taylor 2007).
 * Takes each time the first item of another topic than the last one.
 */
export function interleave<Item extends { readonly topic: string }>(items: readonly Item[]): Item[] {
  const waiting = [...items];
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const last = ordered.at(-1)?.topic;
    const other = waiting.findIndex(item => item.topic !== last);
    ordered.push(...waiting.splice(Math.max(0, other), 1));
  }
  return ordered;
}

/** A topic may be begun when all it needs has been practised; a need that no pack has is no obstacle. */
function freshItems({ history, topics, today, language, newTopicsPerDay, offers }: QueueInput): QueueItem[] {
  const known = new Set(topics.map(topic => topic.id));
  const begunToday = [...history.topics.values()].filter(topic => topic.firstDay === today).length;
  const ready = topics.filter(
    ({ id, needs }) =>
      !history.topics.has(id) &&
      !history.suspended.has(id) &&
      offers(id, language) &&
      needs.every(need => history.topics.has(need) || !known.has(need)),
  );
  return ready
    .slice(0, Math.max(0, newTopicsPerDay - begunToday))
    .map(({ id }) => ({ kind: 'procedural', topic: id, language, retrievability: 0, isNew: true }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
