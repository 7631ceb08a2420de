import {
  type Grade,
  isRecall,
  isRep,
  type PlacementEvent,
  type PracticeEvent,
  type RepEvent,
  type StingEvent,
  type WeightsEvent,
} from './events';
import type { Language } from './kata';
import { dayText, parseDay, practiceDay } from './local-time';
import type { Scheduler } from './memory';
import { includeNight, isNightEvent, type OpenNight } from './night';
import { type Placement, placementOf, startingRating } from './placement';
import { addForecast, cameTrue, type Forecasts } from './prediction';
import { freshSting, isSting, type Sting, stingOf, stingTopic, topicOfEvent } from './sting';
import type { Pause } from './streak';
import { includeDecision, includeReviews, isDecision, type TopicHistory } from './topic-history';
import { includeRating, type TopicRatings } from './topic-ratings';
import { standing } from './undone';

/** The last rep of a kata, as far as a surface tells of it. */
export interface LastOfKata {
  readonly grade: Grade;
  readonly activeMs: number;
  readonly language: Language;
  readonly variation: string;
}

/** What the log says of one kata. The list of its reps is read from the events when it is asked for. */
export interface KataHistory {
  lastDay: number;
  last: LastOfKata;
  reps: number;
  /** Those seen, the least recently seen first. */
  variations: readonly string[];
}

export interface PracticeDay {
  reps: number;
  recalls: number;
  activeMs: number;
}

/**
 * The folded practice log. Everything a surface shows comes from here; it can always be made again from the events.
 * Nothing in it grows with the number of reps, but with topics, katas and days: it is written as a snapshot
 * (`history-json.ts`).
 *
 * **To fold another event type**, give `include` a line. What it changes belongs under a key (a topic, a kata, a day)
 * and must follow from the events of that key alone, in their order: then `refoldTouched` makes it again from them when
 * an event comes late or is taken back. A new field of `TopicHistory` is refolded and written with no more ado. A new
 * map of `History` is a line in `emptyHistory`, in `Part` and `refoldTouched`, and in `history-json.ts`.
 */
export interface History {
  readonly topics: Map<string, TopicHistory>;
  /** Topics left out of the queue, by id: the practice day of it. Apart from `topics`, which are those begun. */
  readonly suspended: Map<string, number>;
  readonly katas: Map<string, KataHistory>;
  /** Bugs that hurt, by the topic each is. */
  readonly stings: Map<string, Sting>;
  /** Practised days, ascending once sorted by their key. */
  readonly days: Map<number, PracticeDay>;
  /** Active milliseconds of passed reps, by `language:level`, newest last, at most `timesKept`. */
  readonly times: Map<string, number[]>;
  /** By topic; apart from `topics`, since a chance given and what came of it stay true whatever becomes of a memory. */
  readonly forecasts: Map<string, Forecasts>;
  /** By topic; what is hard does not become easy by forgetting how it was scheduled. */
  readonly ratings: Map<string, TopicRatings>;
  pauses: readonly Pause[];
  /** The problem left for the night, until what came of it is noted. */
  night?: OpenNight;
  /** Where topics never practised start, by the newest placement; what is practised already is not moved. */
  placement?: Placement;
  /** Those adopted last; absent: the published ones. The scheduler of the fold was made with them. */
  weights?: readonly number[];
  /** Number of all events, undone and unknown ones included. */
  events: number;
}

export interface FoldOptions {
  readonly scheduler: Scheduler;
  readonly dayStartHour: number;
  /** The desired retention of a topic, where it is another than the scheduler's. */
  readonly retentionOf?: (topic: string) => number | undefined;
  /** The area of a topic, for where it starts. */
  readonly areaOf?: (topic: string) => string | undefined;
}

const timesKept = 50;

function emptyHistory(events: number): History {
  const maps = { katas: new Map(), stings: new Map(), days: new Map(), times: new Map() };
  const byTopic = { forecasts: new Map(), ratings: new Map() };
  return { topics: new Map(), suspended: new Map(), ...maps, ...byTopic, pauses: [], events };
}

/** Folds the events, which must be in the order of the log (by instant, then id). */
export function fold(events: readonly PracticeEvent[], options: FoldOptions): History {
  const history = emptyHistory(events.length);
  for (const event of standing(events)) include(history, event, options, everything);
  return history;
}

/**
 * Brings one more event in, in place. Only for one that is newer than all the others, is not taken back already and
 * does not reach back itself (an undo, an import, weights): for those, `refoldTouched` or `fold`.
 */
export function advance(history: History, event: PracticeEvent, options: FoldOptions): void {
  history.events += 1;
  include(history, event, options, everything);
}

/** The part of a history to fold: of each map, these keys alone. */
interface Part {
  readonly topics: Has<string>;
  readonly katas: Has<string>;
  readonly days: Has<number>;
  readonly times: Has<string>;
}

interface Has<Key> {
  has(key: Key): boolean;
}

const all = { has: () => true };
const everything: Part = { topics: all, katas: all, days: all, times: all };

/**
 * Folds anew, in place, only what `changed` touches: its topics, katas, days and times. Others stay as they are, since
 * each folds on its own (DESIGN §6). Not for weights or a placement that came late or went: what comes
 * after them rests on them, whatever its topic (`isUnderAll`).
 * @param events all of the log, in its order, as it is now
 * @param changed events that came late, or began or ceased to stand
 */
export function refoldTouched(
  history: History,
  events: readonly PracticeEvent[],
  changed: readonly PracticeEvent[],
  options: FoldOptions,
): void {
  const reps = changed.filter(isRep);
  const part = {
    topics: new Set(changed.flatMap(event => topicOfEvent(event) ?? [])),
    katas: new Set(reps.map(({ kata }) => kata)),
    days: new Set(changed.map(({ at }) => practiceDay(at, options.dayStartHour))),
    times: new Set(reps.map(({ language, outcome }) => timesKey(language, outcome.level))),
  };
  const anew = emptyHistory(events.length);
  const isTouched = touching(part);
  for (const event of standing(events)) if (isTouched(event)) include(anew, event, options, part);
  replace(history.topics, anew.topics, part.topics);
  replace(history.suspended, anew.suspended, part.topics);
  replace(history.forecasts, anew.forecasts, part.topics);
  replace(history.ratings, anew.ratings, part.topics);
  replace(history.stings, anew.stings, part.topics);
  replace(history.katas, anew.katas, part.katas);
  replace(history.days, anew.days, part.days);
  replace(history.times, anew.times, part.times);
  history.pauses = anew.pauses;
  if (anew.night) history.night = anew.night;
  else delete history.night;
  history.events = anew.events;
}

/** Leaves out, cheaply, what cannot be in the part: of ten years that is nearly all. */
function touching({ topics, katas, days, times }: Part & { readonly days: ReadonlySet<number> }) {
  // A practice day begins on the date it is named after and ends on the next.
  const dates = new Set([...days].flatMap(day => [dayText(day), dayText(day + 1)]));
  return (event: PracticeEvent): boolean => {
    if (dates.has(event.at.slice(0, 10))) return true;
    if (isRep(event)) {
      const { topic, kata, language, outcome } = event;
      return topics.has(topic) || katas.has(kata) || times.has(timesKey(language, outcome.level));
    }
    // What is under no key (a pause, weights) is folded whole.
    const topic = topicOfEvent(event);
    return topic === undefined || topics.has(topic);
  };
}

function replace<Key, Value>(map: Map<Key, Value>, by: ReadonlyMap<Key, Value>, keys: Iterable<Key>): void {
  for (const key of keys) {
    const value = by.get(key);
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }
}

function include(history: History, event: PracticeEvent, options: FoldOptions, part: Part): void {
  if (isRep(event)) {
    includeRep(history, event, options, part);
  } else if (isRecall(event)) {
    const day = practiceDay(event.at, options.dayStartHour);
    if (part.days.has(day)) practised(history, day).recalls += 1;
    if (part.topics.has(event.topic)) includeReviews(history, event, day, options);
  } else if (event.type === 'pause') {
    const { from, to } = event as { from?: unknown; to?: unknown };
    const pause = { from: parseDay(String(from)), to: parseDay(String(to)) };
    if (pause.from === undefined || pause.to === undefined) return;
    history.pauses = [...history.pauses, { from: pause.from, to: pause.to }];
  } else if (isNightEvent(event)) {
    includeNight(history, event, practiceDay(event.at, options.dayStartHour));
  } else if (event.type === 'placement') {
    history.placement = placementOf((event as PlacementEvent).answers, topic => options.areaOf?.(topic));
  } else if (event.type === 'weights') {
    history.weights = (event as WeightsEvent).weights;
  } else if (isSting(event)) {
    includeSting(history, event, options, part);
  } else if (isDecision(event) && part.topics.has(event.topic)) {
    includeDecision(history, event, practiceDay(event.at, options.dayStartHour));
  }
}

function includeRep(history: History, event: RepEvent, options: FoldOptions, part: Part): void {
  const { outcome, language, predicted } = event;
  const day = practiceDay(event.at, options.dayStartHour);
  if (part.topics.has(event.topic)) {
    includeReviews(history, event, day, options);
    const known = history.ratings.get(event.topic);
    const start = known ? undefined : startingRating(history.placement, options.areaOf?.(event.topic));
    history.ratings.set(event.topic, includeRating(known, event, start));
    // Given up before any run: nothing came of the prediction, right or wrong.
    if (predicted && outcome.runs > 0) {
      const known = history.forecasts.get(event.topic);
      history.forecasts.set(event.topic, addForecast(known, predicted.pass, cameTrue(outcome)));
    }
  }
  if (part.katas.has(event.kata)) includeKata(history, event, day);
  if (part.days.has(day)) {
    const practice = practised(history, day);
    practice.reps += 1;
    practice.activeMs += outcome.activeMs;
  }
  // Edits are counted against par instead; minutes of another kind of work would spoil what is usual.
  const times = timesKey(language, outcome.level);
  if (part.times.has(times) && outcome.passed && !outcome.revealed && outcome.par === undefined)
    remember(history.times, times, outcome.activeMs);
}

function includeSting(history: History, event: StingEvent, options: FoldOptions, part: Part): void {
  const topic = stingTopic(event.id);
  if (!part.topics.has(topic)) return;
  const day = practiceDay(event.at, options.dayStartHour);
  history.stings.set(topic, stingOf(event));
  history.topics.set(topic, {
    procedural: new Map(),
    conceptual: freshSting(options.scheduler, day, event.id),
    firstDay: day,
  });
}

function includeKata({ katas }: History, event: RepEvent, day: number): void {
  const { kata, variation, language, grade, outcome } = event;
  const known = katas.get(kata);
  const seen = known?.variations ?? [];
  katas.set(kata, {
    lastDay: Math.max(known?.lastDay ?? day, day),
    last: { grade: grade.procedural.given, activeMs: outcome.activeMs, language, variation },
    reps: (known?.reps ?? 0) + 1,
    variations: seen.at(-1) === variation ? seen : [...seen.filter(other => other !== variation), variation],
  });
}

function practised(history: History, day: number): PracticeDay {
  let known = history.days.get(day);
  if (!known) {
    known = { reps: 0, recalls: 0, activeMs: 0 };
    history.days.set(day, known);
  }
  return known;
}

function remember(times: Map<string, number[]>, key: string, ms: number): void {
  const list = times.get(key) ?? [];
  list.push(ms);
  if (list.length > timesKept) list.shift();
  times.set(key, list);
}

/** Key of `History.times`. */
export function timesKey(language: Language, level: number): string {
  return `${language}:${level}`;
}
