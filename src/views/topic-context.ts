import type { Practice } from '../practice';

/** What the menus of a topic's line go by, in Today as in Topics: words after `topic`. */
export function topicContext({ history }: Practice, topic: string): string {
  const words = [
    'topic',
    ...(history.topics.has(topic) ? ['begun'] : []),
    ...(history.suspended.has(topic) ? ['suspended'] : []),
  ];
  return words.join(' ');
}
