import type { RepEvent } from '../src/core/events';

/** A rep of the first kata a new learner gets, passed at the first run on another device. */
export function largestRep(fields: Pick<RepEvent, 'id' | 'at'> & Partial<RepEvent>): RepEvent {
  return {
    v: 1,
    by: '3f9c2a1e',
    type: 'rep',
    kata: 'largest-value',
    variation: 'base',
    language: 'typescript',
    topic: 'collections',
    outcome: {
      passed: true,
      firstRun: true,
      runs: 1,
      failedRuns: 0,
      hints: 0,
      revealed: false,
      activeMs: 60_000,
      level: 1,
    },
    grade: { procedural: { proposed: 3, given: 3 } },
    ...fields,
  };
}
