import { deepEqual } from 'node:assert/strict';
import { longView } from '../../../src/core/dashboard/long-view';
import { rep, tuesday } from '../support';
import { replayOf } from './support';

const half = { outcome: { activeMs: 1_800_000 } };

describe('The long view', () => {
  it('counts topics by the stability of their doing, and sums hours, at the end of each month', () => {
    const { practised } = replayOf(rep(1, { day: tuesday - 30, ...half }), rep(2, half), rep(3, half));
    const months = [
      { month: '2026-10', stabilities: [29.9, 30] },
      { month: '2026-11', stabilities: [90, 364, 365] },
    ];
    deepEqual(longView({ reviews: [], practised, months }, { from: Number.NEGATIVE_INFINITY }), [
      { month: '2026-10', retained: { 30: 1, 90: 0, 365: 0 }, topics: 2, hours: 0.5 },
      { month: '2026-11', retained: { 30: 3, 90: 3, 365: 1 }, topics: 3, hours: 1.5 },
    ]);
  });

  it('shows the months of the range, with the hours from before them', () => {
    const replay = replayOf(rep(1, { day: tuesday - 90, ...half }), rep(2, half));
    const found = longView(replay, { from: tuesday - 29 });
    deepEqual(
      found.map(({ month, hours }) => [month, hours]),
      [['2026-11', 1]],
    );
  });
});
