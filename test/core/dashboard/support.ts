import { dashboard, dashboardLog } from '../../../src/core/dashboard/dashboard';
import { type Replay, replay } from '../../../src/core/dashboard/replay';
import { type Range, selectionOf } from '../../../src/core/dashboard/selection';
import type { PracticeEvent } from '../../../src/core/events';
import { fold } from '../../../src/core/history';
import { scheduledItems } from '../../../src/core/queue';
import { english } from '../../../src/core/words';
import { foldOptions, scheduler, topic, tuesday } from '../support';

export const replayOf = (...events: PracticeEvent[]): Replay => replay(events, foldOptions);

export const words = { t: english, language: 'en', topicTitle: (id: string) => `The ${id}` };

/** Everything the dashboard shows of a log, on `tuesday`. */
export function dashboardOf(events: readonly PracticeEvent[], range: Range = 'all', of?: string) {
  const history = fold(events, foldOptions);
  const topics = [...history.topics.keys()].map(id => topic(id));
  const input = { history, scheduler, topics, today: tuesday, language: 'typescript' as const, newTopicsPerDay: 2 };
  const items = scheduledItems({ ...input, offers: () => true });
  const options = { items, minutesOf: () => 10, retentionOf: () => 0.9 };
  return dashboard(dashboardLog(events, foldOptions), selectionOf(range, tuesday, of), options);
}
