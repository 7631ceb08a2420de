import assert from 'node:assert/strict';
import { announcement } from '../../../src/webviews/panel/announcement';
import { isLong, lineCount } from '../../../src/webviews/panel/output';
import type { PanelState } from '../../../src/webviews/protocol';

function coding(runs: number, announce: string): PanelState {
  const heading = { line: '', title: '' };
  const none = { statement: '', activeMs: 0, ticking: true, hints: [], hintsTotal: 0, running: false };
  return { announce, view: { phase: 'coding', rep: 'a', heading, runs, ...none } };
}

describe('the live region', () => {
  it('speaks new words', () => {
    assert.equal(announcement('', undefined, coding(1, '2 of 5 pass')), '2 of 5 pass');
  });

  it('stays silent while nothing new happened', () => {
    assert.equal(announcement('2 of 5 pass', coding(1, '2 of 5 pass'), coding(1, '2 of 5 pass')), '2 of 5 pass');
  });

  it('speaks the same words again after another run that ended alike, however often', () => {
    const second = announcement('2 of 5 pass', coding(1, '2 of 5 pass'), coding(2, '2 of 5 pass'));
    const third = announcement(second, coding(2, '2 of 5 pass'), coding(3, '2 of 5 pass'));
    assert.notEqual(second, '2 of 5 pass');
    assert.notEqual(third, second);
    assert.equal(second.trim(), '2 of 5 pass');
  });
});

describe('output of a run', () => {
  it('counts lines without the one a last line break would begin', () => {
    assert.deepEqual(['', 'a', 'a\n', 'a\nb', '\n\n'].map(lineCount), [0, 1, 1, 2, 2]);
  });

  it('is folded past eight lines', () => {
    assert.equal(isLong('x\n'.repeat(8)), false);
    assert.equal(isLong('x\n'.repeat(9)), true);
  });
});
