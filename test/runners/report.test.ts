import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Wire } from '../../src/core/wire';
import { english } from '../../src/core/words';
import type { Describe } from '../../src/runners/describe';
import type { Message } from '../../src/runners/message';
import type { Piece } from '../../src/runners/protocol';
import { reportOf } from '../../src/runners/report';
import { defaultLimits } from '../../src/runners/runner';
import type { ProcessEnd } from '../../src/runners/transcript';
import { doubling } from './exercises';

const exercise = doubling('javascript', 'double.js');
const describeError: Describe = {
  t: english,
  thrown: ({ message }) => ({ message }),
  refusal: ({ message }) => ({ message }),
  isOutOfMemory: stderr => stderr.includes('out of memory'),
};
const exited: ProcessEnd = { kind: 'exited', code: 0, signal: null };
const step = (index: number, value: Wire): Message => ({
  type: 'step',
  case: index,
  step: 0,
  ms: 1,
  outcome: { kind: 'returned', value },
});
const perfect: readonly Message[] = [
  { type: 'ready' },
  { type: 'loaded' },
  ...[0, 1, 2].flatMap((index): readonly Message[] => [{ type: 'start', case: index }, step(index, 2 * (index + 1))]),
  { type: 'done' },
];
const report = (messages: readonly Message[], end: ProcessEnd = exited, stderr = '') => {
  const pieces = messages.map((message): Piece => ({ kind: 'message', message }));
  return reportOf(exercise, { pieces, stderr, end, ms: 1 }, defaultLimits, describeError);
};

describe('The report of a run', () => {
  it('is a pass when every case answered rightly and the harness came to its end', () => {
    assert.equal(report(perfect).status, 'passed');
  });

  it('is no pass when any message but "ready" and "loaded" is absent', () => {
    for (const absent of perfect.slice(2)) {
      const { status } = report(perfect.filter(message => message !== absent));
      assert.notEqual(status, 'passed', JSON.stringify(absent));
    }
  });

  it('is no pass when the run was stopped, the last word missing', () => {
    for (const end of [
      { kind: 'timeLimit' },
      { kind: 'outputLimit' },
      { kind: 'exited', code: 0, signal: null },
    ] as const) {
      assert.equal(report(perfect.slice(0, -1), end).status, 'errored');
    }
  });

  it('is no pass when the output limit was reached even so', () => {
    assert.equal(report(perfect, { kind: 'outputLimit' }).status, 'errored');
  });

  it('is no pass when a line behind the nonce was no message', () => {
    const pieces: Piece[] = [...perfect.map((message): Piece => ({ kind: 'message', message })), { kind: 'damaged' }];
    const run = { pieces, stderr: '', end: exited, ms: 1 };
    assert.equal(reportOf(exercise, run, defaultLimits, describeError).status, 'errored');
  });

  it('takes the first answer of a step', () => {
    const twice = [...perfect.slice(0, 3), step(0, 0), ...perfect.slice(3)];
    assert.equal(report(twice).cases[0]?.status, 'failed');
  });

  it('survives cases and steps that do not exist', () => {
    assert.equal(report([{ type: 'start', case: 99 }, step(99, 1), step(-1, 1), ...perfect.slice(2)]).status, 'passed');
    assert.equal(
      report([...perfect.slice(0, 3), { type: 'start', case: 99 }], { kind: 'timeLimit' }).status,
      'errored',
    );
  });

  it('is no pass for an exercise without cases', () => {
    const empty = { ...exercise, cases: [] };
    const pieces: Piece[] = [{ kind: 'message', message: { type: 'done' } }];
    assert.equal(
      reportOf(empty, { pieces, stderr: '', end: exited, ms: 1 }, defaultLimits, describeError).status,
      'errored',
    );
  });

  it('is a pass only for the right values, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 3 }), values => {
        const messages = perfect.map(message =>
          message.type === 'step' ? step(message.case, values[message.case] ?? 0) : message,
        );
        const isRight = values.every((value, index) => value === 2 * (index + 1));
        assert.equal(report(messages).status, isRight ? 'passed' : 'failed');
      }),
      { examples: [[[2, 4, 6]]] },
    );
  });

  it('counts every case as passed, failed or skipped', () => {
    fc.assert(
      fc.property(fc.subarray([...perfect]), messages => {
        const { cases, passed, failed } = report(messages);
        assert.equal(passed + failed + cases.filter(({ status }) => status === 'skipped').length, 3);
      }),
    );
  });
});
