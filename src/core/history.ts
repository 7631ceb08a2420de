import type { PracticeEvent, RecallEvent, RepEvent, UndoEvent } from './events';
import type { Language } from './kata';
import { parseDay, practiceDay } from './local-time';
import type { Memory, Scheduler } from './memory';
import { cameTrue, type Forecast } from './prediction';
import type { Pause } from './streak';

/** What the log says of one topic. Folds on its own, so a late event or an undo refolds one topic (DESIGN §6). */
export interface TopicHistory {
  readonly procedural: Map<Language, Memory>;
  conceptual?: Memory;
  /** Practice day of the first event. */
  readonly firstDay: number;
}

/** What the log says of one kata. */
export interface KataHistory {
  lastDay: number;
  lastRep: RepEvent;
  reps: number;
  /** Last rep of each variation: position in the order of events. */
  readonly variations: Map<string, number>;
  /** Ids of its reps, oldest first: their attempts are files. */
  readonly repIds: string[];
}

export interface PracticeDay {
  reps: number;
  recalls: number;
  activeMs: number;
}

/** The folded practice log. Everything a surface shows comes from here; it can always be made again from the events. */
export interface History {
  readonly topics: Map<string, TopicHistory>;
  readonly katas: Map<string, KataHistory>;
  /** Practised days, ascending once sorted by their key. */
  readonly days: Map<number, PracticeDay>;
  /** Active milliseconds of passed reps, by `language:level`, newest last, at most `timesKept`. */
  readonly times: Map<string, number[]>;
  readonly forecasts: Forecast[];
  readonly pauses: Pause[];
  /** Events that still count: no undo, nothing undone, in order. */
  readonly standing: PracticeEvent[];
  /** Number of all events, undone and unknown ones included. */
  events: number;
}

export interface FoldOptions {
  readonly scheduler: Scheduler;
  readonly dayStartHour: number;
}

const timesKept = 50;

/** Folds the events, which must be in the order of the log (by instant, then id). */
export function fold(events: readonly PracticeEvent[], options: FoldOptions): History {
  const undone = undoneIds(events);
  const history: History = {
    topics: new Map(),
    katas: new Map(),
    days: new Map(),
    times: new Map(),
    forecasts: [],
    pauses: [],
    standing: [],
    events: events.length,
  };
  for (const event of events) {
    if (event.type !== 'undo' && !undone.has(event.id)) include(history, event, options);
  }
  return history;
}

/**
 * Brings one more event in, in place. Only for an event newer than all the others and no undo (an undo takes something
 * out of the middle: fold again).
 */
export function advance(history: History, event: PracticeEvent, options: FoldOptions): void {
  history.events += 1;
  include(history, event, options);
}

/**
 * Ids taken back. An undo may itself be undone, which restores its target; a circle of undos (only a damaged log has
 * one) takes nothing back.
 */
export function undoneIds(events: readonly PracticeEvent[]): ReadonlySet<string> {
  const undosOf = new Map<string, string[]>();
  for (const event of events) {
    if (event.type !== 'undo') continue;
    const { target, id } = event as UndoEvent;
    undosOf.set(target, [...(undosOf.get(target) ?? []), id]);
  }
  const isUndone = (id: string, above: readonly string[]): boolean =>
    (undosOf.get(id) ?? []).some(undo => !above.includes(undo) && !isUndone(undo, [...above, undo]));
  return new Set([...undosOf.keys()].filter(id => isUndone(id, [id])));
}

function include(history: History, event: PracticeEvent, options: FoldOptions): void {
  history.standing.push(event);
  const day = practiceDay(event.at, options.dayStartHour);
  if (isRep(event)) {
    includeRep(history, event, day, options);
  } else if (isRecall(event)) {
    practised(history, day).recalls += 1;
    const topic = topicOf(history, event.topic, day);
    topic.conceptual = options.scheduler.review(topic.conceptual, day, event.grade.given, event.id);
  } else if (event.type === 'pause') {
    const { from, to } = event as { from?: unknown; to?: unknown };
    const pause = { from: parseDay(String(from)), to: parseDay(String(to)) };
    if (pause.from !== undefined && pause.to !== undefined) history.pauses.push({ from: pause.from, to: pause.to });
  }
}

function includeRep(history: History, event: RepEvent, day: number, { scheduler }: FoldOptions): void {
  const { outcome, grade, topic: name, language, predicted } = event;
  const topic = topicOf(history, name, day);
  const memory = topic.procedural.get(language);
  topic.procedural.set(language, scheduler.review(memory, day, grade.procedural.given, event.id));
  if (grade.conceptual) {
    topic.conceptual = scheduler.review(topic.conceptual, day, grade.conceptual.given, event.id);
  }
  includeKata(history, event, day);
  const practice = practised(history, day);
  practice.reps += 1;
  practice.activeMs += outcome.activeMs;
  // Edits are counted against par instead; minutes of another kind of work would spoil what is usual.
  if (outcome.passed && !outcome.revealed && outcome.par === undefined)
    remember(history.times, timesKey(language, outcome.level), outcome.activeMs);
  // Given up before any run: nothing came of the prediction, right or wrong.
  if (predicted && outcome.runs > 0) {
    history.forecasts.push({ topic: name, day, pass: predicted.pass, passed: cameTrue(outcome) ? 1 : 0 });
  }
}

function includeKata(history: History, event: RepEvent, day: number): void {
  let kata = history.katas.get(event.kata);
  if (!kata) {
    kata = { lastDay: day, lastRep: event, reps: 0, variations: new Map(), repIds: [] };
    history.katas.set(event.kata, kata);
  }
  kata.lastDay = Math.max(kata.lastDay, day);
  kata.lastRep = event;
  kata.reps += 1;
  kata.variations.set(event.variation, history.standing.length);
  kata.repIds.push(event.id);
}

function topicOf(history: History, topic: string, day: number): TopicHistory {
  let known = history.topics.get(topic);
  if (!known) {
    known = { procedural: new Map(), firstDay: day };
    history.topics.set(topic, known);
  }
  return known;
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

/** The event that *Undo* takes back: the last that still counts and was the learner's own doing. */
export function lastUndoable(history: History): PracticeEvent | undefined {
  return history.standing.findLast(
    event => isRep(event) || isRecall(event) || event.type === 'pause' || event.type === 'weights',
  );
}

export function isRep(event: PracticeEvent): event is RepEvent {
  return event.type === 'rep';
}

export function isRecall(event: PracticeEvent): event is RecallEvent {
  return event.type === 'recall';
}
