import { isRecall, isRep, type PracticeEvent } from './events';
import { plural, type Translate } from './words';

/** What an import would add, as the learner is asked about it. */
export interface ImportSummary {
  readonly reps: number;
  readonly recalls: number;
  /** Events that are neither. */
  readonly others: number;
  readonly topics: number;
  /** Dates of the first and the last event, as their writer's calendar had them: `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

export function summarizeImport(events: readonly PracticeEvent[]): ImportSummary {
  const practised = events.filter(event => isRep(event) || isRecall(event));
  const dates = events.map(({ at }) => at.slice(0, 10)).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    reps: events.filter(isRep).length,
    recalls: events.filter(isRecall).length,
    others: events.length - practised.length,
    topics: new Set(practised.map(({ topic }) => topic)).size,
    ...(from && to ? { from, to } : {}),
  };
}

/** In words: `80 reps, 3 recalls and 2 other events on 12 topics, from 2025-11-01 to 2026-11-24`. */
export function importWords({ reps, recalls, others, topics, from, to }: ImportSummary, t: Translate): string {
  const days = from && to ? t(', from {0} to {1}', from, to) : '';
  const counted = t(
    '{0}, {1} and {2} on {3}',
    plural(t, '{0} rep|{0} reps', reps),
    plural(t, '{0} recall|{0} recalls', recalls),
    plural(t, '{0} other event|{0} other events', others),
    plural(t, '{0} topic|{0} topics', topics),
  );
  return counted + days;
}
