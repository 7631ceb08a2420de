import type { QueueItem } from '../queue';

/** The memories of a topic as they stand now. */
export interface TopicRetrievability {
  readonly topic: string;
  readonly memories: readonly {
    readonly kind: 'procedural' | 'conceptual';
    readonly language?: string;
    /** 0–1 */
    readonly retrievability: number;
  }[];
}

/** The chance that each memory would hold today, by topic; the topic with the weakest memory first. */
export function retrievabilityNow(items: readonly QueueItem[]): readonly TopicRetrievability[] {
  const topics = new Map<string, TopicRetrievability['memories'][number][]>();
  for (const { topic, kind, language, retrievability } of items) {
    const memories = topics.get(topic) ?? [];
    topics.set(topic, memories);
    memories.push({ kind, ...(language ? { language } : {}), retrievability });
  }
  return [...topics]
    .map(([topic, memories]) => ({ topic, memories }))
    .sort((a, b) => weakest(a) - weakest(b) || (a.topic < b.topic ? -1 : 1));
}

function weakest({ memories }: TopicRetrievability): number {
  return Math.min(...memories.map(({ retrievability }) => retrievability));
}
