import type { History } from './history';
import type { Topic } from './kata';
import type { Memory, Scheduler } from './memory';
import type { TopicHistory } from './topic-history';

/** How the tree of topics is sorted within an area: as in the packs, by the day due next, by what is nearest to being lost. */
export const topicOrders = ['pack', 'due', 'chance'] as const;
export type TopicOrder = (typeof topicOrders)[number];

/** Which topics the tree shows. */
export const topicFilters = ['all', 'begun', 'due', 'new', 'suspended'] as const;
export type TopicFilter = (typeof topicFilters)[number];

export interface TopicListing {
  readonly order: TopicOrder;
  readonly filter: TopicFilter;
}

interface Known {
  readonly history: Pick<History, 'topics' | 'suspended'>;
  readonly scheduler: Pick<Scheduler, 'retrievability'>;
  /** Practice day. */
  readonly today: number;
}

/** The topics to show, in order. What was never begun has neither a day nor a chance and comes last. */
export function listTopics(topics: readonly Topic[], { order, filter }: TopicListing, known: Known): readonly Topic[] {
  const shown = topics.filter(topic => isShown(topic, filter, known));
  if (order === 'pack') return shown;
  const rank = ({ id }: Topic) => rankOf(known.history.topics.get(id), order, known);
  return shown.toSorted((a, b) => rank(a) - rank(b));
}

function isShown({ id }: Topic, filter: TopicFilter, { history, today }: Known): boolean {
  const memories = memoriesOf(history.topics.get(id));
  const isSuspended = history.suspended.has(id);
  switch (filter) {
    case 'all':
      return true;
    case 'begun':
      return memories.length > 0;
    case 'due':
      return !isSuspended && memories.some(({ due }) => due <= today);
    case 'new':
      return memories.length === 0;
    case 'suspended':
      return isSuspended;
  }
}

function rankOf(topic: TopicHistory | undefined, order: TopicOrder, { scheduler, today }: Known): number {
  const memories = memoriesOf(topic);
  const ranks = memories.map(memory => (order === 'due' ? memory.due : scheduler.retrievability(memory, today)));
  return Math.min(Number.POSITIVE_INFINITY, ...ranks);
}

function memoriesOf(topic: TopicHistory | undefined): readonly Memory[] {
  if (!topic) return [];
  return [...topic.procedural.values(), ...(topic.conceptual ? [topic.conceptual] : [])];
}

const bars = '▁▂▃▄▅▆▇█';

/** A probability as one small bar, `▁` to `█`. @param chance 0–1 */
export function chanceBar(chance: number): string {
  const step = Math.round(chance * (bars.length - 1));
  return bars[Math.min(bars.length - 1, Math.max(0, step))] ?? '';
}
