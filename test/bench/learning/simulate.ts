import type { RepEvent } from '../../../src/core/events';
import { advance, type FoldOptions, fold } from '../../../src/core/history';
import type { KataInfo, Topic } from '../../../src/core/kata';
import { dayText } from '../../../src/core/local-time';
import { Scheduler } from '../../../src/core/memory';
import { type Attempt, Learner, type Teaching } from './learner';
import type { Policy } from './policies';

/** What all policies are given alike. */
export interface Setting {
  readonly topics: readonly Topic[];
  readonly katas: readonly KataInfo[];
  readonly days: number;
  /** No rep is begun when they are used up; the last may run over. */
  readonly minutesPerDay: number;
  readonly teaching: Teaching;
}

/** What came of one learner under one policy. */
export interface Outcome {
  readonly reps: number;
  /** Share of first runs that passed, 0–1. */
  readonly success: number;
  readonly topics: number;
  /** Mean true chance over all katas of the pack, 0–1: an examination. */
  readonly before: number;
  readonly skill: number;
  /** Thirty days without practice later. */
  readonly later: number;
}

/** 2026-01-01. */
const firstDay = 20_454;
const idleDays = 30;
/** A recall belongs to each rep. */
const recallMinutes = 3;

/** One learner's days under a policy. The same seed is the same learner and luck. */
export function simulate(setting: Setting, seed: number, policy: Policy): Outcome {
  const { topics, katas, days, minutesPerDay, teaching } = setting;
  const learner = new Learner(seed, teaching);
  const options: FoldOptions = { scheduler: new Scheduler({ retention: 0.9 }), dayStartHour: 4 };
  const history = fold([], options);
  const exam = (day: number) => katas.reduce((sum, kata) => sum + learner.chanceOf(kata, day), 0) / katas.length;
  const before = exam(firstDay);
  let [reps, passed] = [0, 0];
  let last: string | undefined;
  for (let today = firstDay; today < firstDay + days; today++) {
    for (let minutes = 0; minutes < minutesPerDay; ) {
      const known = { history, scheduler: options.scheduler, topics, katas, today, reps };
      const kata = policy(last === undefined ? known : { ...known, last });
      if (!kata) break;
      const attempt = learner.practise(kata, today);
      advance(history, repOf(kata, attempt, today, `${seed} ${reps}`), options);
      reps += 1;
      passed += attempt.firstRun ? 1 : 0;
      minutes += attempt.minutes + recallMinutes;
      last = kata.topic;
    }
  }
  const end = firstDay + days - 1;
  return {
    reps,
    success: passed / reps,
    topics: history.topics.size,
    before,
    skill: exam(end),
    later: exam(end + idleDays),
  };
}

function repOf({ id: kata, topic, level }: KataInfo, attempt: Attempt, today: number, id: string): RepEvent {
  const { passed, firstRun, grade, minutes } = attempt;
  const failed = firstRun ? 0 : 1;
  return {
    v: 1,
    id,
    at: `${dayText(today)}T12:00:00.000Z`,
    by: '3f9c2a1e',
    type: 'rep',
    kata,
    variation: 'base',
    language: 'typescript',
    topic,
    outcome: {
      passed,
      firstRun,
      runs: 1 + failed,
      failedRuns: failed,
      hints: 0,
      revealed: !passed,
      activeMs: Math.round(minutes * 60_000),
      level,
    },
    grade: { procedural: { proposed: grade, given: grade } },
  };
}
