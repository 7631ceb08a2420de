import assert from 'node:assert/strict';
import type { EditExercise } from '../../src/core/kata';
import { textReport } from '../../src/core/text-report';
import { english } from '../../src/core/words';

const exercise: EditExercise = {
  kata: 'rename',
  variation: 'base',
  topic: 'editing-moves',
  language: 'typescript',
  level: 1,
  kind: 'edit',
  title: 'Rename',
  statement: '',
  hints: [],
  fileName: 'rename.ts',
  par: 1,
  starter: 'a\nb\nc\nd\n',
  reference: 'a\nB\nc\nD\n',
};

describe('the verdict on a text to edit', () => {
  it('is passed once it is the target, whatever its line endings', () => {
    for (const text of [exercise.reference, 'a\r\nB\r\nc\r\nD', 'a\nB\nc\nD']) {
      const report = textReport(exercise, text, english);
      assert.deepEqual([report.status, report.passed, report.failed], ['passed', 1, 0]);
      assert.deepEqual(report.cases, [{ name: 'the text is the target', status: 'passed', ms: 0 }]);
    }
  });

  it('is failed until then, and says how much is left and where', () => {
    const report = textReport(exercise, exercise.starter, english);
    const [found] = report.cases;
    assert.deepEqual([report.status, report.passed, report.failed], ['failed', 0, 1]);
    assert.equal(found?.message, '2 lines still differ, the first is line 2.');
    assert.deepEqual([found?.line, found?.expected, found?.actual], [2, 'B', 'b']);
  });

  it('speaks of one line as one', () => {
    assert.equal(textReport(exercise, 'a\nB\nc\nd\n', english).cases[0]?.message, '1 line still differs: line 4.');
  });

  it('is failed for an empty text', () => {
    assert.match(
      textReport(exercise, '', english).cases[0]?.message ?? '',
      /4 lines still differ, the first is line 1/,
    );
  });
});
