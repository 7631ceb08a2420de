import assert from 'node:assert/strict';
import { parseTap } from '../../../src/runners/project/tap';

const tap = (...lines: string[]) => parseTap(lines.join('\n'));
const names = (...lines: string[]) => tap(...lines).points.map(({ name }) => name);

describe('test points in TAP', () => {
  it('have a name and say whether they passed', () => {
    const { points, planned } = tap('TAP version 13', 'ok 1 - adds', 'not ok 2 - takes away', '1..2');
    assert.deepEqual(
      points.map(({ name, passed }) => [name, passed]),
      [
        ['adds', true],
        ['takes away', false],
      ],
    );
    assert.equal(planned, 2);
  });

  it('need neither a number nor a dash', () => {
    assert.deepEqual(names('ok', 'ok 2', 'ok adds', 'ok 4 adds'), ['', '', 'adds', 'adds']);
  });

  it('keep a hash in their name, and lose a directive', () => {
    assert.deepEqual(names('ok 1 - a \\# b \\\\ c', 'ok 2 - later # SKIP no time', 'ok 3 - # todo'), [
      'a # b \\ c',
      'later',
      '',
    ]);
  });

  it('that are skipped are told apart, and those still to do may fail', () => {
    const { points } = tap('ok 1 - a # SKIP', 'not ok 2 - b # TODO');
    assert.deepEqual(
      points.map(({ passed, skipped }) => [passed, skipped]),
      [
        [true, true],
        [true, false],
      ],
    );
  });

  it('are not words that begin alike, nor what is printed in the middle of a line', () => {
    assert.deepEqual(names('okay', 'not okay', 'it is ok 1 - really', 'ok 1 - yes'), ['yes']);
  });

  it('carry the message of their diagnostics, however it is quoted', () => {
    const messageOf = (...lines: string[]) =>
      tap('not ok 1 - a', '  ---', ...lines, '  ...').points[0]?.diagnostics.get('error');
    assert.equal(messageOf("  error: 'it''s one'"), "it's one");
    assert.equal(messageOf('  error: "say \\"a\\""'), 'say "a"');
    assert.equal(messageOf('  error: plain words'), 'plain words');
    assert.equal(messageOf('  error: |-', '    1 !== 2', '    ', '      deeper', '  code: 7'), '1 !== 2\n\n  deeper');
    assert.equal(messageOf('  code: 7'), undefined);
  });

  it('do without diagnostics that never end', () => {
    assert.deepEqual(names('not ok 1 - a', '  ---', '  error: x', 'ok 2 - b'), ['a', 'b']);
  });

  it('stand for the tests within them, and name those that failed', () => {
    const { points } = tap(
      '# Subtest: all',
      '    # Subtest: one',
      '    not ok 1 - one',
      '      ---',
      "      error: 'no'",
      '      ...',
      '    ok 2 - two',
      '    1..2',
      'not ok 1 - all',
      'ok 2 - other',
      '1..2',
    );
    assert.deepEqual(
      points.map(({ name, failedWithin }) => [name, failedWithin]),
      [
        ['all', ['one']],
        ['other', []],
      ],
    );
  });

  it('leave what else was printed, without the lines of TAP itself', () => {
    const { rest } = tap('hello', 'TAP version 14', '# Subtest: a', 'ok 1 - a', '# a word', '1..1', '# tests 1', 'bye');
    assert.equal(rest, 'hello\n# a word\nbye');
  });

  it('are none in ordinary output, which stays as it is', () => {
    const output = 'Ran 3 tests\n\n# pass 1\nOK\n';
    assert.deepEqual(parseTap(output), { points: [], planned: undefined, rest: output });
  });
});
