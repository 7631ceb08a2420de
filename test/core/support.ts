import fc from 'fast-check';
import type { Grade, Outcome, PracticeEvent, RecallEvent, RepEvent } from '../../src/core/events';
import { fold, type History } from '../../src/core/history';
import type { KataInfo, Topic } from '../../src/core/kata';
import { dayText, practiceDayAt } from '../../src/core/local-time';
import { Scheduler } from '../../src/core/memory';

export const scheduler = new Scheduler({ retention: 0.9 });
export const foldOptions = { scheduler, dayStartHour: 4 };

/** 2026-11-24, a Tuesday. */
export const tuesday = 20_781;

/** The practice day it is here and now, by the settings of a new profile: at 3 in the morning it is yesterday still. */
export function today(): number {
  const now = new Date();
  return practiceDayAt(now.getTime(), -now.getTimezoneOffset(), foldOptions.dayStartHour);
}

/** An id that sorts by its number. */
export function idOf(number: number): string {
  return `01KB${String(number).padStart(22, '0')}`;
}

/** Noon of a practice day, at +01:00. */
export function noonOf(day: number): string {
  return `${dayText(day)}T12:00:00.000+01:00`;
}

export function outcome(changes: Partial<Outcome> = {}): Outcome {
  const passed = { passed: true, firstRun: true, runs: 1, failedRuns: 0, hints: 0, revealed: false };
  return { ...passed, activeMs: 300_000, level: 3, ...changes };
}

interface RepChanges extends Partial<Omit<RepEvent, 'grade' | 'outcome'>> {
  readonly day?: number;
  readonly outcome?: Partial<Outcome>;
  readonly procedural?: Grade;
  readonly conceptual?: Grade;
}

/** A rep graded Good and nothing else, but for the changes. */
export function rep(number: number, changes: RepChanges = {}): RepEvent {
  const { day = tuesday, outcome: outcomeChanges, procedural = 3, conceptual, ...fields } = changes;
  const pair = (grade: Grade) => ({ proposed: grade, given: grade });
  return {
    v: 1,
    id: idOf(number),
    at: noonOf(day),
    by: '3f9c2a1e',
    type: 'rep',
    kata: 'insert-position',
    variation: 'base',
    language: 'typescript',
    topic: 'binary-search',
    outcome: outcome(outcomeChanges),
    grade: { procedural: pair(procedural), ...(conceptual ? { conceptual: pair(conceptual) } : {}) },
    ...fields,
  };
}

export function recall(number: number, topic: string, day = tuesday, given: Grade = 3): RecallEvent {
  const base = { v: 1, id: idOf(number), at: noonOf(day), by: '3f9c2a1e', type: 'recall' } as const;
  return { ...base, topic, summary: 's', recalled: [], of: 2, grade: { proposed: 3, given } };
}

export function undo(number: number, target: string, day = tuesday): PracticeEvent {
  return { v: 1, id: idOf(number), at: noonOf(day), by: '3f9c2a1e', type: 'undo', target };
}

export function historyOf(...events: PracticeEvent[]): History {
  return fold(events, foldOptions);
}

export function topic(id: string, needs: readonly string[] = []): Topic {
  return { id, title: id, area: 'area', needs, keyPoints: [{ id: 'one', text: 'One.' }] };
}

export function kata(id: string, changes: Partial<KataInfo> = {}): KataInfo {
  const info = { id, title: id, topic: 'binary-search', also: [], level: 3, kind: 'function' } as const;
  return { ...info, languages: ['typescript'], variations: ['base'], ...changes };
}

export const anyGrade = fc.constantFrom<Grade[]>(1, 2, 3, 4);

/** Reps and recalls of three topics, in the order of the log, ids and days growing. */
export const anyLog: fc.Arbitrary<PracticeEvent[]> = fc
  .array(
    fc.record({
      topic: fc.constantFrom('a', 'b', 'c'),
      language: fc.constantFrom('typescript' as const, 'python' as const),
      wait: fc.nat({ max: 20 }),
      isRecall: fc.boolean(),
      procedural: anyGrade,
      conceptual: fc.option(anyGrade, { nil: undefined }),
      pass: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      passed: fc.boolean(),
      activeMs: fc.nat({ max: 3_600_000 }),
      variation: fc.constantFrom('base', 'shelf'),
    }),
    { maxLength: 25 },
  )
  .map(items => {
    let day = tuesday;
    return items.map((item, index) => {
      day += item.wait;
      if (item.isRecall) return recall(index + 1, item.topic, day, item.procedural);
      return rep(index + 1, {
        day,
        topic: item.topic,
        kata: `kata-of-${item.topic}`,
        variation: item.variation,
        language: item.language,
        procedural: item.procedural,
        ...(item.conceptual ? { conceptual: item.conceptual } : {}),
        ...(item.pass === undefined ? {} : { predicted: { pass: item.pass, minutes: 5 } }),
        outcome: { passed: item.passed, firstRun: item.passed, revealed: !item.passed, activeMs: item.activeMs },
      });
    });
  });
