import type { RecallEvent, RepEvent } from '../../../src/core/events';
import { advance, type FoldOptions, fold, type History } from '../../../src/core/history';
import type { Topic } from '../../../src/core/kata';
import { dayText } from '../../../src/core/local-time';
import { Scheduler } from '../../../src/core/memory';
import type { QueueInput, QueueItem } from '../../../src/core/queue';
import { planSession } from '../../../src/core/session';
import { dueDaysOf } from '../../../src/due-days';
import { calendarOf } from './calendar';
import { Learner } from './learner';
import type { Policy } from './policies';

/** What all policies are given alike. */
export interface Setting {
  readonly topics: readonly Topic[];
  readonly days: number;
  /** No rep is begun when they are used up; the last may run over. */
  readonly minutesPerDay: number;
  readonly newTopicsPerDay: number;
}

/** What was seen on one day. */
export interface DayRecord {
  /** Of what was due in the morning, by the usual minutes. */
  readonly dueMinutes: number;
  /** The same in the evening. */
  readonly leftMinutes: number;
  readonly reps: number;
  /** Without a rep. */
  readonly recalls: number;
  readonly minutes: number;
  /** The memories, one entry a review. */
  readonly reviewed: readonly string[];
  /** Sum over all memories of the true retrievability in the evening. */
  readonly known: number;
  /** Memories begun. */
  readonly begun: number;
}

/** What came of one learner under one policy. */
export interface Outcome {
  readonly days: readonly DayRecord[];
  readonly absence: { readonly from: number; readonly back: number };
  /** `known` after thirty days more without practice. */
  readonly knownLater: number;
  readonly topicsBegun: number;
}

/** 2026-01-01. */
const firstDay = 20_454;
const idleDays = 30;
const usualRepMinutes = 13;
const usualRecallMinutes = 3;
const language = 'typescript';

/** One learner's days under a policy. The same seed is the same learner, calendar and luck. */
export function simulate(setting: Setting, seed: number, policy: Policy): Outcome {
  const practice = new Practice(setting, seed, policy);
  const { away, absence } = calendarOf(seed, setting.days);
  const days = Array.from({ length: setting.days }, (_, day) => practice.day(firstDay + day, away.has(day)));
  return {
    days,
    absence,
    knownLater: practice.known(firstDay + setting.days - 1 + idleDays),
    topicsBegun: practice.topicsBegun,
  };
}

/** A learner who practises by the product's own fold, queue and session. */
class Practice {
  readonly #setting: Setting;
  readonly #policy: Policy;
  readonly #learner: Learner;
  readonly #options: FoldOptions;
  readonly #history: History;
  #reviewed: string[] = [];

  constructor(setting: Setting, seed: number, policy: Policy) {
    this.#setting = setting;
    this.#policy = policy;
    this.#learner = new Learner(seed);
    this.#options = { scheduler: new Scheduler({ retention: policy.retention }), dayStartHour: 4 };
    this.#history = fold([], this.#options);
  }

  get topicsBegun(): number {
    return this.#history.topics.size;
  }

  day(today: number, isAway: boolean): DayRecord {
    this.#reviewed = [];
    const dueMinutes = this.#dueMinutes(today);
    const done = isAway ? { reps: 0, recalls: 0, minutes: 0 } : this.#practise(today);
    const begun = [...this.#history.topics.values()].reduce((sum, { conceptual }) => sum + (conceptual ? 2 : 1), 0);
    const evening = { leftMinutes: this.#dueMinutes(today), known: this.known(today), begun };
    return { dueMinutes, ...done, reviewed: this.#reviewed, ...evening };
  }

  known(day: number): number {
    const of = (kind: QueueItem['kind']) => (id: string) => this.#learner.retrievability(id, kind, day);
    const ids = [...this.#history.topics.keys()];
    return [...ids.map(of('procedural')), ...ids.map(of('conceptual'))].reduce((sum, one) => sum + one, 0);
  }

  #practise(today: number): Pick<DayRecord, 'reps' | 'recalls' | 'minutes'> {
    const { minutesPerDay } = this.#setting;
    const done = { reps: 0, recalls: 0, minutes: 0 };
    while (done.minutes < minutesPerDay) {
      const plan = planSession(this.#policy.queue(this.#input(today)), minutesPerDay - done.minutes, this.#history);
      if (plan.items.length === 0) break;
      for (const item of plan.items) {
        if (done.minutes >= minutesPerDay) break;
        done.minutes += item.kind === 'procedural' ? this.#rep(item.topic, today) : this.#recall(item.topic, today);
        done[item.kind === 'procedural' ? 'reps' : 'recalls'] += 1;
      }
    }
    return done;
  }

  /** A rep with its recall. @returns the minutes it took */
  #rep(topic: string, today: number): number {
    const doing = this.#review(topic, 'procedural', today);
    const explaining = this.#review(topic, 'conceptual', today);
    const passed = doing.grade > 1;
    const event: RepEvent = {
      ...this.#base(today),
      type: 'rep',
      kata: topic,
      variation: 'base',
      language,
      topic,
      outcome: {
        passed,
        firstRun: doing.grade >= 3,
        runs: 1,
        failedRuns: passed ? 0 : 1,
        hints: 0,
        revealed: !passed,
        activeMs: Math.round(doing.minutes * 60_000),
        level: 3,
      },
      grade: { procedural: pair(doing.grade), conceptual: pair(explaining.grade) },
    };
    this.#record(event, today);
    return doing.minutes + explaining.minutes;
  }

  /** @returns the minutes it took */
  #recall(topic: string, today: number): number {
    const { grade, minutes } = this.#review(topic, 'conceptual', today);
    const asked = { summary: '', recalled: [], of: 1 };
    const event: RecallEvent = { ...this.#base(today), type: 'recall', topic, ...asked, grade: pair(grade) };
    this.#record(event, today);
    return minutes;
  }

  #record(event: RepEvent | RecallEvent, today: number): void {
    const { isBalanced, retention } = this.#policy;
    const due = isBalanced ? { due: dueDaysOf(event, this.#input(today), retention) } : {};
    advance(this.#history, { ...event, ...due }, this.#options);
  }

  #review(topic: string, kind: QueueItem['kind'], today: number) {
    const review = this.#learner.review(topic, kind, today);
    this.#reviewed.push(`${topic} ${kind}`);
    this.#policy.reviewed({ topic, kind }, today, review.grade);
    return review;
  }

  #base(today: number) {
    const id = `${this.#learner.seed} ${this.#history.events}`;
    return { v: 1, id, at: `${dayText(today)}T12:00:00.000Z`, by: '3f9c2a1e' } as const;
  }

  /** A rep covers the recall of its topic. */
  #dueMinutes(today: number): number {
    const { due } = this.#policy.queue(this.#input(today));
    const doing = new Set(due.filter(({ kind }) => kind === 'procedural').map(({ topic }) => topic));
    const recalls = due.filter(({ kind, topic }) => kind === 'conceptual' && !doing.has(topic)).length;
    return doing.size * usualRepMinutes + recalls * usualRecallMinutes;
  }

  #input(today: number): QueueInput {
    const { topics, newTopicsPerDay, minutesPerDay } = this.#setting;
    const { scheduler } = this.#options;
    const limits = { newTopicsPerDay, minutesPerDay };
    return { history: this.#history, scheduler, topics, today, language, ...limits, offers: () => true };
  }
}

function pair<Of>(grade: Of): { readonly proposed: Of; readonly given: Of } {
  return { proposed: grade, given: grade };
}
