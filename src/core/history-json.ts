import type { History } from './history';
import type { TopicHistory } from './topic-history';

type Entries<Map> = Map extends ReadonlyMap<infer Key, infer Value> ? [Key, Value][] : never;

type TopicJson = Omit<TopicHistory, 'procedural'> & { readonly procedural: Entries<TopicHistory['procedural']> };

/** A history as plain JSON: a map becomes the list of its entries. */
export interface HistoryJson extends Pick<History, 'pauses' | 'night' | 'placement' | 'weights' | 'events'> {
  readonly topics: [string, TopicJson][];
  readonly suspended: Entries<History['suspended']>;
  readonly katas: Entries<History['katas']>;
  readonly stings: Entries<History['stings']>;
  readonly days: Entries<History['days']>;
  readonly times: Entries<History['times']>;
  readonly forecasts: Entries<History['forecasts']>;
  readonly ratings: Entries<History['ratings']>;
}

/** What `JSON.stringify` may write; it shares its values with the history. */
export function historyToJson(history: History): HistoryJson {
  return {
    ...history,
    topics: [...history.topics].map(([id, topic]) => [id, { ...topic, procedural: [...topic.procedural] }]),
    suspended: [...history.suspended],
    katas: [...history.katas],
    stings: [...history.stings],
    days: [...history.days],
    times: [...history.times],
    forecasts: [...history.forecasts],
    ratings: [...history.ratings],
  };
}

/** The history that was written. Nothing is checked here: whoever reads a file knows by its checksum that it is whole. */
export function historyFromJson(json: HistoryJson): History {
  return {
    ...json,
    topics: new Map(json.topics.map(([id, topic]) => [id, { ...topic, procedural: new Map(topic.procedural) }])),
    suspended: new Map(json.suspended),
    katas: new Map(json.katas),
    stings: new Map(json.stings),
    days: new Map(json.days),
    times: new Map(json.times),
    forecasts: new Map(json.forecasts),
    ratings: new Map(json.ratings),
  };
}
