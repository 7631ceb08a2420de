import { bestChance } from './best-chance';
import { expectedMinutes } from './expected-minutes';
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
  /**
   * Interleaved, lowest retrievability first; in a backlog what is nearest to an 85 % chance first (docs/science.md).
   * Of a topic whose rep is due no recall: the rep asks it.
   */
  readonly due: readonly QueueItem[];
  /** New topics that may be begun today, prerequisites first. */
  readonly fresh: readonly QueueItem[];
  /** Due as well, but practised so lately that in a backlog all others have their turn before, new topics included. */
  readonly resting: readonly QueueItem[];
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
  /** More due than fits is a backlog; absent: a day has as many as there are. */
  readonly minutesPerDay?: number;
  /** The topic practised last, which another one that is due comes before. */
  readonly last?: string | undefined;
  /** The chance, 0–1, that the doing of a topic would go well today; absent: its retrievability. */
  readonly chanceOf?: (topic: string, language: Language) => number;
  /** Whether a kata can be served. */
  readonly offers: (topic: string, language: Language) => boolean;
}

/** What to practise today (DESIGN §5). */
export function queue(input: QueueInput): Queue {
  const scheduled = scheduledItems(input);
  const due = withoutAskedInReps(dueOf(scheduled, input.today));
  const { resting, ready } = isBacklog(due, input)
    ? inBacklog(due, input)
    : { resting: [], ready: byRetrievability(due) };
  const later = scheduled.flatMap(item => (item.due !== undefined && item.due > input.today ? [item.due] : []));
  return {
    due: interleave(ready, input.last),
    fresh: freshItems(input),
    resting: interleave(resting),
    ...(later.length > 0 ? { nextDue: later.reduce((a, b) => Math.min(a, b)) } : {}),
  };
}

/** What is nearest to being lost first. */
function byRetrievability(items: readonly QueueItem[]): QueueItem[] {
  return items.toSorted((a, b) => a.retrievability - b.retrievability || earlier(a, b));
}

/** In a backlog a topic practised less than so many days ago rests; our guess, which the simulation bears out. */
const leastGap = 7;

/**
 * More than the minutes allow: what was practised just now would be back before the rest was asked once, and new topics
 * would never be begun (docs/science.md). Of the rest, what is nearest to the chance that teaches most comes first.
 */
function inBacklog(items: readonly QueueItem[], input: QueueInput) {
  const { history, today, chanceOf } = input;
  const isResting = (item: QueueItem) => today - (memoryOf(history, item)?.lastDay ?? 0) < leastGap;
  const chance = ({ topic, language, retrievability }: QueueItem) =>
    (language && chanceOf?.(topic, language)) ?? retrievability;
  const misses = new Map(items.map(item => [item, Math.abs(chance(item) - bestChance)]));
  const nearest = items.toSorted((a, b) => (misses.get(a) ?? 0) - (misses.get(b) ?? 0) || earlier(a, b));
  return { resting: nearest.filter(isResting), ready: nearest.filter(item => !isResting(item)) };
}

function earlier(a: QueueItem, b: QueueItem): number {
  return (a.due ?? 0) - (b.due ?? 0) || compareText(a.topic, b.topic);
}

/** Those due today or before, recalls that a rep asks included. */
export function dueOf(items: readonly QueueItem[], today: number): QueueItem[] {
  return items.filter(({ due }) => due !== undefined && due <= today);
}

/** Without the recalls that a rep of the same topic asks anyway. */
export function withoutAskedInReps(items: readonly QueueItem[]): QueueItem[] {
  const reps = new Set(items.filter(({ kind }) => kind === 'procedural').map(({ topic }) => topic));
  return items.filter(({ kind, topic }) => kind === 'procedural' || !reps.has(topic));
}

/** More than a day's minutes are due. */
function isBacklog(due: readonly QueueItem[], { history, minutesPerDay }: QueueInput): boolean {
  if (minutesPerDay === undefined) return false;
  const minutesOf = expectedMinutes(history);
  return due.reduce((sum, item) => sum + minutesOf(item), 0) > minutesPerDay;
}

/** The memory that an item is of. */
export function memoryOf(
  { topics }: Pick<History, 'topics'>,
  { kind, topic, language }: { readonly [Field in 'kind' | 'topic' | 'language']?: QueueItem[Field] | undefined },
): Memory | undefined {
  const known = topic === undefined ? undefined : topics.get(topic);
  return kind === 'conceptual' ? known?.conceptual : language && known?.procedural.get(language);
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
 * Takes each time the first item of another topic than the last one. @param before the topic that came before all
 */
export function interleave<Item extends { readonly topic: string }>(items: readonly Item[], before?: string): Item[] {
  const waiting = [...items];
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const last = ordered.at(-1)?.topic ?? before;
    const other = waiting.findIndex(item => item.topic !== last);
    ordered.push(...waiting.splice(Math.max(0, other), 1));
  }
  return ordered;
}

function freshItems(input: QueueInput): QueueItem[] {
  const { history, today, language, newTopicsPerDay } = input;
  const begunToday = [...history.topics].filter(
    ([id, topic]) => topic.firstDay === today && !history.stings.has(id),
  ).length;
  return openTopics(input)
    .slice(0, Math.max(0, newTopicsPerDay - begunToday))
    .map(({ id }) => ({ kind: 'procedural', topic: id, language, retrievability: 0, isNew: true }));
}

/**
 * The topics that could be begun, whatever the day allows. One may be when all it needs has been practised; a need that no
 * pack has is no obstacle.
 */
export function openTopics({ history, topics, language, offers }: QueueInput): readonly Topic[] {
  const known = new Set(topics.map(topic => topic.id));
  return topics.filter(
    ({ id, needs }) =>
      !history.topics.has(id) &&
      !history.suspended.has(id) &&
      offers(id, language) &&
      needs.every(need => history.topics.has(need) || !known.has(need)),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
