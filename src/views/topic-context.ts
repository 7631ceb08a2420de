import { leeches } from '../core/leech';
import type { Practice } from '../practice';

/** What the menus of a topic's line go by, in Today as in Topics: words after `topic`. */
export function topicContext({ history }: Pick<Practice, 'history'>, topic: string): string {
  const words = [
    'topic',
    ...(history.topics.has(topic) ? ['begun'] : []),
    ...(history.suspended.has(topic) ? ['suspended'] : []),
    ...(isLeech(history, topic) ? ['leech'] : []),
  ];
  return words.join(' ');
}

/** Whether one of its memories keeps being lost. */
export function isLeech(history: Practice['history'], topic: string): boolean {
  const known = history.topics.get(topic);
  return known !== undefined && leeches({ ...history, topics: new Map([[topic, known]]) }).length > 0;
}
